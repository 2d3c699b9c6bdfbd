"""The open TCP connections: each under its deadlines, all of them within a bound.

aiohttp lets a half-sent request, and a reader who never reads, hold a connection for as long as
they like. So each of its protocols is wrapped in one of ours, which knows what is being waited for.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Awaitable, Callable, Iterator
from enum import Enum
from typing import cast

from aiohttp import web

from peerpyrtc_desktop.web.bounds import Bounds, party_of

SWEEP = 1.0
"""Seconds between two looks for connections whose time is over."""

GRACE = 1.0
"""Seconds that a connection has its place for certain, against those that say nothing whole; and
that those have to say it who found no place."""

_END_OF_HEAD = b"\r\n\r\n"

_WAIT = 10
"""Seconds for which the system keeps a connection without a byte to itself."""


class Phase(Enum):
    """What a connection is waiting for, in the order in which they give way to others."""

    IDLE = "the next request, or that its answer is read"
    HEAD = "the rest of a request's head"
    BODY = "the rest of a request's body"
    ASKED = "the turn of a request whose head seems to be whole"
    BUSY = "us"


class Connection(asyncio.Protocol):
    """Passes everything on to aiohttp's protocol, and notes what it sees."""

    def __init__(self, inner: asyncio.Protocol, book: Connections) -> None:
        self._inner = inner
        self._book = book
        self._admitted = False
        self.transport: asyncio.Transport | None = None
        self.party = ""
        self.phase = Phase.HEAD
        self.since = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """A client has come."""
        self.transport = cast(asyncio.Transport, transport)
        peer = transport.get_extra_info("peername")
        self.party = party_of(peer[0]) if isinstance(peer, tuple) else ""
        if self._book.admit(self):
            self._enter(self.transport)

    def _enter(self, transport: asyncio.Transport) -> None:
        self._admitted = True
        self._inner.connection_made(transport)

    def data_received(self, data: bytes) -> None:
        """Some bytes of a request have come."""
        assert self.transport is not None
        if not self._admitted:
            if not self._book.admit(self, has_head=_END_OF_HEAD in data):
                return
            self._enter(self.transport)
        elif self.phase is Phase.HEAD and _END_OF_HEAD in data:
            self._book.move(self, Phase.ASKED)
        elif self.phase is Phase.IDLE and not self.has_unread():
            self._book.move(self, Phase.ASKED if _END_OF_HEAD in data else Phase.HEAD)
        self._inner.data_received(data)

    def eof_received(self) -> bool | None:
        """The client has said all it had to say."""
        return self._inner.eof_received() if self._admitted else None

    def pause_writing(self) -> None:
        """The client reads more slowly than we write."""
        self._inner.pause_writing()

    def resume_writing(self) -> None:
        """It has caught up."""
        self._inner.resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """It is over, whoever ended it."""
        self._book.forget(self)
        if self._admitted:
            self._inner.connection_lost(exc)

    def has_unread(self) -> bool:
        """Whether bytes of an answer still wait for their reader."""
        return self.transport is not None and self.transport.get_write_buffer_size() > 0


class _Party:
    """One address' connections by what they wait for, the longest waiting first."""

    def __init__(self) -> None:
        self.phases: dict[Phase, dict[Connection, None]] = {phase: {} for phase in Phase}
        self.count = 0

    def weakest(self, now: float) -> Connection | None:
        """Who gives way first. Who has only just asked is about to be heard, and doesn't."""
        for phase in (Phase.IDLE, Phase.HEAD, Phase.BODY):
            for connection in self.phases[phase]:
                return connection
        for connection in self.phases[Phase.ASKED]:
            return connection if now - connection.since > GRACE else None
        return None


class Connections:
    """All connections of a server. `wrap` its protocol factory, and put `track` before all else.

    `refused` and `ended` count the connections that found no place, and those that gave way or ran
    out of time.
    """

    def __init__(self, bounds: Bounds, is_proxy: Callable[[str], bool] = lambda _: False) -> None:
        self._bounds = bounds
        self._is_proxy = is_proxy
        self._parties: dict[str, _Party] = {}
        self._by_transport: dict[asyncio.BaseTransport, Connection] = {}
        self._waiting: dict[Connection, None] = {}
        self._timer: asyncio.TimerHandle | None = None
        self.refused = 0
        self.ended = 0

    def __len__(self) -> int:
        return len(self._by_transport)

    def wrap(self, factory: Callable[[], asyncio.Protocol]) -> Callable[[], Connection]:
        """The factory of protocols that are watched."""
        return lambda: Connection(factory(), self)

    @web.middleware
    async def track(
        self,
        request: web.Request,
        handler: Callable[[web.Request], Awaitable[web.StreamResponse]],
    ) -> web.StreamResponse:
        """Notes that a request's head is whole, and when its answer is made."""
        self._move(request, Phase.BUSY)
        try:
            return await handler(request)
        finally:
            self._move(request, Phase.IDLE)

    async def read(self, request: web.Request) -> bytes:
        """The body of a request, if it comes in time; meanwhile others may take its place.

        Raises:
            TimeoutError: it is not whole yet, and the client has had its time.
        """
        self._move(request, Phase.BODY)
        try:
            async with asyncio.timeout(self._bounds.body):
                return await request.read()
        finally:
            self._move(request, Phase.BUSY)

    def _move(self, request: web.Request, phase: Phase) -> None:
        transport = request.transport
        connection = None if transport is None else self._by_transport.get(transport)
        if connection is not None:
            self.move(connection, phase)

    # What connections tell

    def admit(self, connection: Connection, has_head: bool | None = None) -> bool:
        """Take a new connection, if need be in the place of one that can be spared.

        A flood of half requests brings more in a moment than there are places. So where places are
        short, a newcomer waits until its first bytes are here (`has_head` says whether they are a
        whole head), and only one that has something to ask takes a place from another.
        """
        now = asyncio.get_running_loop().time()
        party = self._parties.get(connection.party)
        most = self._bounds.per_address
        if self._is_proxy(connection.party):  # many guests, whose number is the proxy's business
            most = self._bounds.connections
        if party is not None and party.count >= most:
            weakest = party.weakest(now)
        elif len(self) >= self._bounds.connections:
            # Who has most gives way, so that nobody can take all the places from the others.
            largest = max(self._parties.values(), key=lambda each: each.count)
            weakest = largest.weakest(now) or next(self._spare(now), None)
        else:
            return self._enter(connection, has_head)
        if has_head is None:
            return self._keep_waiting(connection)
        if weakest is None or not (has_head or now - weakest.since > GRACE):
            self._turn_away(connection)
            return False
        self._end(weakest)
        return self._enter(connection, has_head)

    def _keep_waiting(self, connection: Connection) -> bool:
        if len(self._waiting) >= self._bounds.backlog:
            self._turn_away(next(iter(self._waiting)))
        self._waiting[connection] = None
        connection.since = asyncio.get_running_loop().time()
        self._watch()
        return False

    def _turn_away(self, connection: Connection) -> None:
        assert connection.transport is not None
        self.refused += 1
        self._waiting.pop(connection, None)
        connection.transport.abort()

    def _spare(self, now: float) -> Iterator[Connection]:
        return (
            each for party in self._parties.values() if (each := party.weakest(now)) is not None
        )

    def _enter(self, connection: Connection, has_head: bool | None) -> bool:
        assert connection.transport is not None
        connection.phase = Phase.ASKED if has_head else Phase.HEAD
        self._waiting.pop(connection, None)
        self._by_transport[connection.transport] = connection
        party = self._parties.setdefault(connection.party, _Party())
        party.count += 1
        party.phases[connection.phase][connection] = None
        connection.since = asyncio.get_running_loop().time()
        self._watch()
        return True

    def move(self, connection: Connection, phase: Phase) -> None:
        """Something else is waited for from now on."""
        party = self._parties.get(connection.party)
        if party is not None and connection in party.phases[connection.phase]:
            del party.phases[connection.phase][connection]
            party.phases[phase][connection] = None
            connection.phase = phase
            connection.since = asyncio.get_running_loop().time()

    def forget(self, connection: Connection) -> None:
        """The connection is over; again is harmless."""
        if connection.transport is None:
            return
        self._waiting.pop(connection, None)
        if self._by_transport.pop(connection.transport, None) is None:
            return
        party = self._parties[connection.party]
        del party.phases[connection.phase][connection]
        party.count -= 1
        if not party.count:
            del self._parties[connection.party]

    # Endings

    def _end(self, connection: Connection) -> None:
        assert connection.transport is not None
        self.ended += 1
        self.forget(connection)
        # `close` would wait for a reader who never reads.
        connection.transport.abort()

    def _sweep(self) -> None:
        now = asyncio.get_running_loop().time()
        over = [
            each
            for each in self._by_transport.values()
            if (patience := self._patience(each)) is not None and now - each.since > patience
        ]
        for connection in over:
            self._end(connection)
        for connection in [each for each in self._waiting if now - each.since > GRACE]:
            self._turn_away(connection)
        self._timer = None
        if self._by_transport or self._waiting:
            self._watch()

    def _watch(self) -> None:
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(SWEEP, self._sweep)

    def _patience(self, connection: Connection) -> float | None:
        match connection.phase:
            case Phase.HEAD | Phase.ASKED:
                return self._bounds.head
            case Phase.IDLE:
                return self._bounds.answer if connection.has_unread() else self._bounds.idle
            case Phase.BODY:  # `read` has the deadline, and an answer for who misses it
                return None
            case Phase.BUSY:
                return self._bounds.answer


def wait_for_data(listener: socket.socket) -> None:
    """Have the system hand connections over when their first bytes are here, where it can.

    What is no `socket.socket`, as a loop's own listener, is taken by its descriptor. A system that
    names the option and doesn't have it, as some sandboxes, hands them over at once.
    """
    option = getattr(socket, "TCP_DEFER_ACCEPT", None)
    if option is None:
        return
    with socket.socket(fileno=os.dup(listener.fileno())) as twin, contextlib.suppress(OSError):
        twin.setsockopt(socket.IPPROTO_TCP, option, _WAIT)
