"""An ICE-lite agent (RFC 8445, 2.5 and 7.3) for one peer.

It sends no checks and nominates nothing: it answers the checks of a peer that knows the password,
and remembers where that peer is. Towards aiortc's DTLS it plays the ICE transport.

A check says who, but not where: its source can be forged by the peer itself, to take another's
datagrams or to have the host send to somebody who never asked. So a check only opens a place. The
path is where the handshake's cookie came back from, and later moves to where a sealed question
came back from (SCTP's HEARTBEAT): both can be known only to one who receives there.
"""

from __future__ import annotations

import asyncio
import hmac
import secrets
import string
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cached_property

from peerpyrtc_desktop.rtc.place import Address, Buffer, Place, Socket
from peerpyrtc_desktop.rtc.routes import Routes
from peerpyrtc_desktop.rtc.stun import Key
from peerpyrtc_desktop.runtime.network import network_of

MAX_ADDRESSES = 8
"""Network addresses one peer may have at a time."""

MAX_EARLY = 32
"""Datagrams kept for a handshake: the other side's longest flight, twice."""

MAX_WAITING = 512
"""Datagrams kept afterwards, where they aren't read at once; what comes beyond is lost, as UDP may.
"""

ASK_BURST, ASK_EVERY = 4, 1.0
"""Questions to places that aren't proven: a few at once, as they may be lost, then one a second.
A peer can name any place, and what it names has not asked for anything."""

QUIET = 6.0
"""Seconds without a sign after which one that can't tell its own datagrams lets others have them.
"""

# Not the agent's password: its peer knows that, and could make cookies for places of others.
_COOKIE_KEY = secrets.token_bytes(32)
_REMEMBERED = 1024
_ALPHABET = string.ascii_letters + string.digits


class IceAgent:
    """One peer's path: where its datagrams come from, and go to.

    `routes` is the UDP port's table of who is where; the agent enters and leaves there itself.
    """

    role = "controlled"
    state = "completed"

    def __init__(
        self,
        *,
        routes: Routes,
        clock: Callable[[], float],
        on_first_check: Callable[[], None],
    ) -> None:
        self.ufrag = "".join(secrets.choice(_ALPHABET) for _ in range(8))
        self.password = "".join(secrets.choice(_ALPHABET) for _ in range(24))
        self.last_heard = clock()
        self.is_settled = False
        # Sends a question that only the peer can read to a place, and has `on_echo` called with it.
        self.ask: Callable[[Place, bytes], None] = _ask_nobody
        self._clock = clock
        self._on_first_check = on_first_check
        self._routes = routes
        # Each with what was asked there last.
        self._places: OrderedDict[Place, bytes] = OrderedDict()
        self._path: Place | None = None
        self._came_from: Place | None = None
        self._questions = float(ASK_BURST)
        self._asked = 0.0
        self._transactions: OrderedDict[bytes, Address] = OrderedDict()
        self._sink: Callable[[bytes], bool] | None = None
        self._closed = False
        self._end = ConnectionError("the path is closed")

    @cached_property
    def key(self) -> Key:
        """What its checks are signed with."""
        return Key(self.password)

    @cached_property
    def _waiting(self) -> asyncio.Queue[tuple[bytes, Place] | None]:
        # Made when it is needed: it takes 3 KB, half of what a join held to which nobody came.
        return asyncio.Queue(MAX_WAITING)

    @property
    def address(self) -> Address | None:
        """Where the peer is now; None until it has proved its password."""
        return None if self._path is None else self._path[1]

    @property
    def network(self) -> str:
        """Who this is where strangers are counted; "" before the first check."""
        return "" if self._path is None else network_of(self._path[1][0])

    # Checks

    def on_check(self, transaction: bytes, socket: Socket, source: Address) -> None:
        """An authentic check came, which is to be answered; or one seen from elsewhere before.

        Raises:
            ValueError: a replay.
        """
        seen_from = self._transactions.setdefault(transaction, source)
        if seen_from != source:
            raise ValueError("a check was repeated from another address")
        if len(self._transactions) > _REMEMBERED:
            self._transactions.popitem(last=False)
        self._enter((socket, source))

    def _enter(self, place: Place) -> None:
        self.last_heard = self._clock()
        if place in self._places:
            self._places.move_to_end(place)
        else:
            if len(self._places) >= MAX_ADDRESSES:
                self._leave(next(each for each in self._places if each != self._path))
            self._places[place] = b""
        self._routes.enter(place, self)
        if self._path is None:
            self._path = place
            self._on_first_check()
        elif self.is_settled and place != self._path:
            self._ask(place)

    def _leave(self, place: Place) -> None:
        self._routes.leave(place, self)
        self.forget(place)

    # Proofs

    def settle(self) -> None:
        """The handshake is over: the path is where its cookie came back from."""
        self.is_settled = True
        if self._path is not None and not self._closed:
            self._places.setdefault(self._path, b"")
            self._routes.prove(self._path, self)

    def is_at_home(self, place: Place) -> bool:
        """See `Routed.is_at_home`."""
        return self.is_settled and place == self._path

    def forget(self, place: Place) -> None:
        """See `Routed.forget`."""
        self._places.pop(place, None)

    def _ask(self, place: Place) -> None:
        now = self._clock()
        self._questions = min(ASK_BURST, self._questions + (now - self._asked) / ASK_EVERY)
        self._asked = now
        if self._questions < 1:
            return
        self._questions -= 1
        # The same until it is answered: a slow way may hold several of them.
        question = self._places.get(place) or secrets.token_bytes(16)
        self._places[place] = question
        self.ask(place, question)

    def on_echo(self, question: bytes) -> None:
        """The peer has sent a question back: what was asked where this came from moves the path.

        It answers from where it sends from. That it can be reached elsewhere too moves nothing.
        """
        place = self._came_from
        asked = b"" if place is None else self._places.get(place, b"")
        if place is None or not asked or self._closed:
            return
        if secrets.compare_digest(asked, question):
            self._places[place] = b""
            self._path = place
            self._questions = float(ASK_BURST)
            self._routes.prove(place, self)

    # Datagrams

    def on_datagram(self, data: bytes, place: Place) -> bool:
        """Hand on a DTLS datagram from one of the peer's places; False if it isn't the peer's."""
        if self._sink is None:
            return self._keep(data, place)
        self._came_from = place
        if not self._sink(data):
            return False
        if place != self._path and place in self._places:
            self._ask(place)
        return True

    def _keep(self, data: bytes, place: Place) -> bool:
        if self._closed:
            return False
        if self._waiting.qsize() < (MAX_WAITING - 1 if self.is_settled else MAX_EARLY):
            self._waiting.put_nowait((data, place))
        return not self.is_settled or self._clock() - self.last_heard < QUIET

    def pour_into(self, sink: Callable[[bytes], bool]) -> None:
        """From now on datagrams go to `sink` at once, those first that wait already.

        It says whether a datagram was for it.
        """
        self._sink = sink
        while not self._waiting.empty():
            waiting = self._waiting.get_nowait()
            if waiting is not None:
                self._came_from = waiting[1]
                sink(waiting[0])

    def send(self, data: Buffer) -> None:
        """Send a datagram to where the peer is now."""
        if self._path is not None and not self._closed:
            self._path[0].sendto(data, self._path[1])

    def send_to(self, place: Place, data: Buffer) -> None:
        """Send a datagram to where the peer may be."""
        if not self._closed:
            place[0].sendto(data, place[1])

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
        waiting = await self._waiting.get()
        if waiting is None:
            raise self._end
        self._came_from = waiting[1]
        return waiting[0]

    @property
    def cookie(self) -> bytes:
        """What only one who receives where the last datagram came from can know."""
        return self._cookie_of(("", 0) if self._came_from is None else self._came_from[1])

    def _cookie_of(self, address: Address) -> bytes:
        host, port = address
        return hmac.digest(_COOKIE_KEY, f"{self.ufrag} {host} {port}".encode(), "sha256")

    def answer_where_given(self, cookie: bytes) -> bool:
        """From now on what is sent goes to that place of the peer's which was told this cookie.

        It need not be where it came back from: browsers change their place in mid-handshake.
        False if no place was told it.
        """
        for place in self._places:
            if hmac.compare_digest(self._cookie_of(place[1]), cookie):
                self._path = place
                return True
        return False

    def answer_there(self) -> None:
        """From now on what is sent goes to where the last datagram came from."""
        if self._came_from is not None:
            self._path = self._came_from

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
        self.ask = _ask_nobody
        self._on_first_check = _nobody
        if not self._waiting.full():
            self._waiting.put_nowait(None)
        for place in tuple(self._places):
            self._leave(place)


def _nobody() -> None:
    """The path is closed: who waited for its first check is let go of."""


def _ask_nobody(place: Place, question: bytes) -> None:
    """Nothing is sealed yet, or nothing any more."""
