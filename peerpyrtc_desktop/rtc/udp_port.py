"""One UDP port for all peers: a socket per address of the host, all on the same number.

A wildcard socket would answer from the wrong address on a machine with several. Datagrams are
told apart by their source; a new source by the ufrag in an authentic check (RFC 7983, RFC 8445).
"""

from __future__ import annotations

import asyncio
import errno
from collections import Counter, OrderedDict
from collections.abc import Callable

from peerpyrtc_desktop.rtc import stun
from peerpyrtc_desktop.rtc.ice_lite import IceAgent
from peerpyrtc_desktop.rtc.local_socket import LocalSocket
from peerpyrtc_desktop.rtc.place import Address, Socket
from peerpyrtc_desktop.rtc.routes import Routes
from peerpyrtc_desktop.runtime.network import local_addresses

LOOK_EVERY = 5.0
"""Seconds between two looks at the host's addresses."""

MAX_AWAY = 16
"""Sockets kept of addresses that went: a laptop's Wi-Fi comes back, IPv6's day addresses don't."""


class UdpPort:
    """The sockets, and which agent each datagram is for. `open` before use, `close` after.

    `on_batch` is called when datagrams that had come in were handed on; none is read while
    `may_read` says no. Reading goes on for `budget` seconds of a turn of the loop at the most.
    """

    def __init__(
        self,
        clock: Callable[[], float],
        on_batch: Callable[[], None] = lambda: None,
        may_read: Callable[[], bool] = lambda: True,
        budget: float = 0.002,
    ) -> None:
        self._budget = budget
        self._may_read = may_read
        self.port = 0
        self._on_batch = on_batch
        self.counted: Counter[str] = Counter()
        self._clock = clock
        self._looked = 0.0
        self._sockets: dict[str, LocalSocket] = {}
        # Of addresses that went. Guests still have their way through these: it goes on when the
        # address comes back, on Linux at once, elsewhere when the socket has been bound anew.
        self._away: OrderedDict[str, LocalSocket] = OrderedDict()
        self._by_ufrag: dict[str, IceAgent] = {}
        self._routes = Routes()

    @property
    def addresses(self) -> list[str]:
        """The host's addresses that are listened on."""
        return list(self._sockets)

    async def open(self, port: int) -> None:
        """Listen on `port` of every address; 0 takes a free one. Raises OSError if it is taken."""
        self.port = port
        unusable: OSError | None = None
        for address in local_addresses():
            try:
                self._listen(address.ip)
            except OSError as fault:
                if fault.errno == errno.EADDRINUSE:
                    self.close()
                    raise
                unusable = fault
                self.counted["address not bound"] += 1
        if unusable is not None and not self._sockets:
            raise unusable
        self._looked = self._clock()

    async def follow(self) -> None:
        """Follow the host's addresses until cancelled, whether anybody joins or not."""
        while True:
            await asyncio.sleep(LOOK_EVERY)
            self._look()

    async def refresh(self) -> None:
        """Follow the host's addresses: listen on new ones, let go of those that went."""
        if self._clock() - self._looked >= LOOK_EVERY:
            self._look()

    def _look(self) -> None:
        self._looked = self._clock()
        try:
            present = [each.ip for each in local_addresses()]
        except OSError:
            self.counted["addresses not read"] += 1
            return
        for address in [each for each in self._sockets if each not in present]:
            self._away[address] = self._sockets.pop(address)
        for address in [each for each in present if each not in self._sockets]:
            try:
                self._listen(address)
            except OSError:
                # An address can be announced before it can be bound (IPv6's duplicate check);
                # the next look tries again, and guests use the others meanwhile.
                self.counted["address not bound"] += 1
        while len(self._away) > MAX_AWAY:
            self._away.popitem(last=False)[1].close()

    def _listen(self, address: str) -> None:
        socket = self._away.get(address)
        if socket is None:
            socket = LocalSocket(
                address,
                self.port,
                self.on_datagram,
                self._on_batch,
                self._may_read,
                self.counted,
                self._budget,
            )
        else:
            socket.reopen()
            del self._away[address]
        self._sockets[address] = socket
        self.port = socket.port

    def close(self) -> None:
        """Stop listening; again is harmless. The agents must have been closed before."""
        for socket in (*self._sockets.values(), *self._away.values()):
            socket.close()
        self._sockets.clear()
        self._away.clear()

    # Agents

    def add(self, on_first_check: Callable[[], None]) -> IceAgent:
        """A new agent that gets its datagrams from here until `remove`."""
        agent = IceAgent(routes=self._routes, clock=self._clock, on_first_check=on_first_check)
        self._by_ufrag[agent.ufrag] = agent
        return agent

    def remove(self, agent: IceAgent) -> None:
        """Close an agent: no more datagrams for it; again is harmless."""
        self._by_ufrag.pop(agent.ufrag, None)
        agent.close()

    # Datagrams

    def on_datagram(self, data: bytes, socket: Socket, source: Address) -> None:
        """Hand a datagram to the one it is for; what is for nobody is counted and forgotten."""
        if not data:
            self.counted["empty"] += 1
        elif data[0] < 4:
            self._on_stun(data, socket, source)
        elif 19 < data[0] < 64:
            if not self._routes.hand_on(data, (socket, source)):
                self.counted["for nobody here"] += 1
        else:
            self.counted["of an unknown kind"] += 1

    def _on_stun(self, data: bytes, socket: Socket, source: Address) -> None:
        try:
            check = stun.read_check(data)
        except stun.NotACheck as what:
            self.counted[str(what)] += 1
            return
        agent = self._by_ufrag.get(check.ufrag)
        if agent is None or not check.is_signed_with(agent.key):
            self.counted["check without the password"] += 1
            return
        try:
            agent.on_check(check.transaction, socket, source)
        except ValueError:
            self.counted["replayed check"] += 1
            return
        socket.sendto(stun.answer(check.transaction, source, agent.key), source)
