"""An ICE-lite agent (RFC 8445, 2.5 and 7.3) for one peer.

It sends no checks and nominates nothing: it answers the checks of a peer that knows the password,
and remembers where that peer is. Towards aiortc's DTLS it plays the ICE transport.
"""

from __future__ import annotations

import asyncio
import secrets
import string
from collections import OrderedDict
from collections.abc import Callable, MutableMapping, Sequence
from functools import cached_property
from typing import Protocol

from aioice import stun

Buffer = bytes | bytearray | memoryview
"""What a socket can send. (OpenSSL's buffers are sent without a copy.)"""

Address = tuple[str, int]
Place = tuple["Socket", Address]
"""One of the host's sockets and an address that it hears: both name a way."""

MAX_ADDRESSES = 8
"""Network addresses one peer may have at a time."""

MAX_WAITING = 512
"""Datagrams kept for a peer's DTLS; what comes beyond is lost, as UDP may."""

QUIET = 6.0
"""Seconds without a sign from the old path after which a check may move it.

Firefox sets USE-CANDIDATE on its first check only, and lets up to 5.9 s pass between two.
"""

_REMEMBERED = 1024
_ALPHABET = string.ascii_letters + string.digits


class Socket(Protocol):
    """Where datagrams go out: one of the host's addresses."""

    def sendto(self, data: Buffer, address: Address) -> None:
        """Send one datagram."""
        ...

    def send_all(self, data: Buffer, sizes: Sequence[int], address: Address) -> None:
        """Send several datagrams, which stand in `data` one behind the other."""
        ...


class IceAgent:
    """One peer's path: where its datagrams come from, and go to.

    `routes` is the UDP port's table of who is where; the agent enters and leaves there itself.
    """

    role = "controlled"
    state = "completed"

    def __init__(
        self,
        *,
        routes: MutableMapping[Place, IceAgent],
        clock: Callable[[], float],
        on_first_check: Callable[[], None],
    ) -> None:
        self.ufrag = "".join(secrets.choice(_ALPHABET) for _ in range(8))
        self.password = "".join(secrets.choice(_ALPHABET) for _ in range(24))
        self.last_heard = clock()
        self._clock = clock
        self._on_first_check = on_first_check
        self._routes = routes
        self._places: OrderedDict[Place, None] = OrderedDict()
        self._path: Place | None = None
        self._path_heard = 0.0
        self._transactions: OrderedDict[bytes, Address] = OrderedDict()
        self._sink: Callable[[bytes], None] | None = None
        self._closed = False
        self._end = ConnectionError("the path is closed")

    @cached_property
    def _waiting(self) -> asyncio.Queue[bytes | None]:
        # Made when it is needed: it takes 3 KB, half of what a join held to which nobody came.
        return asyncio.Queue(MAX_WAITING)

    @property
    def address(self) -> Address | None:
        """Where the peer is now; None until it has proved its password."""
        return None if self._path is None else self._path[1]

    def on_check(self, request: stun.Message, socket: Socket, source: Address) -> stun.Message:
        """Answer an authentic check, or refuse one that was seen from elsewhere before.

        Raises:
            ValueError: a replay.
        """
        seen_from = self._transactions.setdefault(request.transaction_id, source)
        if seen_from != source:
            raise ValueError("a check was repeated from another address")
        if len(self._transactions) > _REMEMBERED:
            self._transactions.popitem(last=False)
        place = (socket, source)
        self._enter(place)
        self._follow(place, nominated="USE-CANDIDATE" in request.attributes)
        response = stun.Message(
            message_method=stun.Method.BINDING,
            message_class=stun.Class.RESPONSE,
            transaction_id=request.transaction_id,
        )
        response.attributes["XOR-MAPPED-ADDRESS"] = source
        response.add_message_integrity(self.password.encode())
        return response

    def _enter(self, place: Place) -> None:
        if place not in self._places and len(self._places) >= MAX_ADDRESSES:
            self._leave(next(each for each in self._places if each != self._path))
        self._places[place] = None
        self._places.move_to_end(place)
        self._routes[place] = self

    def _leave(self, place: Place) -> None:
        del self._places[place]
        # Another peer may have come to this address since (two guests behind one router).
        if self._routes.get(place) is self:
            del self._routes[place]

    def _follow(self, place: Place, *, nominated: bool) -> None:
        now = self._clock()
        self.last_heard = now
        first = self._path is None
        if first or nominated or place == self._path or now - self._path_heard > QUIET:
            self._path = place
            self._path_heard = now
        if first:
            self._on_first_check()

    def on_datagram(self, data: bytes, place: Place) -> None:
        """Hand on a DTLS datagram from one of the peer's addresses."""
        if place == self._path:
            self._path_heard = self._clock()
        if self._sink is not None:
            self._sink(data)
        elif not self._closed and not self._waiting.full():
            self._waiting.put_nowait(data)

    def pour_into(self, sink: Callable[[bytes], None]) -> None:
        """From now on datagrams go to `sink` at once, those first that wait already."""
        self._sink = sink
        while not self._waiting.empty():
            waiting = self._waiting.get_nowait()
            if waiting is not None:
                sink(waiting)

    def send(self, data: Buffer) -> None:
        """Send a datagram to where the peer is now."""
        if self._path is not None and not self._closed:
            self._path[0].sendto(data, self._path[1])

    def heard(self) -> None:
        """Something of the peer's was decrypted: it is there."""
        self.last_heard = self._clock()

    def send_all(self, data: Buffer, sizes: Sequence[int]) -> None:
        """Send several datagrams, which stand in `data` one behind the other."""
        if self._path is not None and not self._closed:
            self._path[0].send_all(data, sizes, self._path[1])

    async def _recv(self) -> bytes:
        """The next datagram, for aiortc's DTLS. Raises ConnectionError when closed."""
        if self._closed and self._waiting.empty():
            raise self._end
        data = await self._waiting.get()
        if data is None:
            raise self._end
        return data

    def forget_end(self) -> None:
        """Let go of those whom the end of the path has been told; again is harmless.

        `asyncio.wait_for`, by which aiortc waits for a handshake, stands in the traceback of what
        it raises and holds that itself: a circle, and all that took part in the handshake with it.
        """
        self._end.__traceback__ = self._end.__context__ = None

    async def _send(self, data: bytes) -> None:
        """Send a datagram, for aiortc's DTLS. Raises ConnectionError when closed."""
        if self._closed or self._path is None:
            raise ConnectionError("the path is closed")
        self.send(data)

    def close(self) -> None:
        """Let go of the path; again is harmless."""
        if self._closed:
            return
        self._closed = True
        self._sink = None
        self._on_first_check = _nobody
        if not self._waiting.full():
            self._waiting.put_nowait(None)
        for place in tuple(self._places):
            self._leave(place)


def _nobody() -> None:
    """The path is closed: who waited for its first check is let go of."""
