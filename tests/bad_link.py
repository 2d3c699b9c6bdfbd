"""A bad link: a UDP relay before the host that loses, repeats, reorders and delays datagrams.

It stands where a forwarded port would, so that Pion and browsers find it by the host's own answer:

    host = ("192.0.2.7", free_port())  # one of this machine's addresses, see `own_address`
    with running_bad_link(host, STORM, seed=1) as link:
        options = [f"--udp-port={host[1]}", *link.options()]
        with program.running([sys.executable, "-m", "peerpyrtc_desktop"], "serve", *options, ...):
            ...
            link.weather = FINE  # it can change at any time
        assert link.counted["lost"]

Or, on a loop of one's own: `async with BadLink(host, STORM, seed=1) as link`. The n-th datagram of
the n-th client in either direction fares alike in each run with the same seed.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from random import Random
from types import TracebackType
from typing import Self

from peerpyrtc_desktop.runtime.network import local_addresses
from tests.rtc.wire import FINE, STORM, Weather

__all__ = ["FINE", "STORM", "BadLink", "Weather", "own_address", "running_bad_link"]

Address = tuple[str, int]

BUFFER = 4 * 1024 * 1024
"""Bytes the kernel keeps for a socket: what is lost here should be lost by plan."""

MAX_FLYING = 8192
"""Datagrams under way in one direction, as a router's queue ends somewhere; more are lost."""

BATCH = 64
"""Datagrams taken in one turn of the loop."""

_LARGEST = 65536


class BadLink:
    """Relays between clients and the host, once entered; freed at its exit.

    `host` is where the host's UDP port is. The link listens on the same address, on a free `port`,
    and has a socket of its own towards the host for each client. `counted` has how many datagrams
    of both directions were `carried`, `lost`, `repeated` and `late`.
    """

    def __init__(self, host: Address, weather: Weather, *, seed: int) -> None:
        self.host = host
        self.weather = weather
        self.counted: Counter[str] = Counter()
        self.port = 0
        self._seed = seed
        self._lanes: dict[Address, tuple[_Lane, _Lane]] = {}
        self._upstream: dict[Address, socket.socket] = {}
        self._sockets: list[socket.socket] = []

    async def __aenter__(self) -> Self:
        self._loop = asyncio.get_running_loop()
        self._front = self._open()
        self.port = self._front.getsockname()[1]
        self._watch(self._front, self._on_client)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for each in self._sockets:
            self._loop.remove_reader(each)
            each.close()
        self._sockets.clear()

    def move(self) -> None:
        """From now on each client reaches the host from another port, and from the old one no more.

        So it is for a host whose guest went to another network, or whose router forgot it. To be
        called in the loop's thread.
        """
        for source, old in self._upstream.items():
            self._loop.remove_reader(old)
            self._sockets.remove(old)
            old.close()
            self._open_upstream(source)

    def forge(self, data: bytes) -> None:
        """Send this to the host from where each client's datagrams come from, as a forger can."""
        for upstream in self._upstream.values():
            _send(upstream, data, self.host)

    def options(self) -> list[str]:
        """What has `serve` offer this link's address and none of its own."""
        hidden = [f"--hide-address={each.ip}" for each in local_addresses()]
        ip = f"[{self.host[0]}]" if ":" in self.host[0] else self.host[0]
        return [*hidden, f"--offer-address={ip}:{self.port}"]

    def _open(self) -> socket.socket:
        family = socket.AF_INET6 if ":" in self.host[0] else socket.AF_INET
        made = socket.socket(family, socket.SOCK_DGRAM)
        self._sockets.append(made)
        made.setblocking(False)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, BUFFER)
        made.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, BUFFER)
        made.bind((self.host[0], 0))
        return made

    def _watch(self, one: socket.socket, on_datagram: Callable[[bytes, Address], None]) -> None:
        def read() -> None:
            for _ in range(BATCH):
                try:
                    data, source = one.recvfrom(_LARGEST)
                except BlockingIOError:
                    return
                except OSError:  # a closed port, as ICMP tells it
                    continue
                on_datagram(data, source[:2])

        self._loop.add_reader(one, read)

    def _on_client(self, data: bytes, source: Address) -> None:
        there, _ = self._lanes.get(source) or self._new_client(source)
        there.take(data)

    def _new_client(self, source: Address) -> tuple[_Lane, _Lane]:
        def send_there(data: bytes) -> None:
            _send(self._upstream[source], data, self.host)

        def send_back(data: bytes) -> None:
            _send(self._front, data, source)

        number = len(self._lanes)
        lanes = self._lanes[source] = (
            _Lane(self, f"{self._seed} {number} there", send_there),
            _Lane(self, f"{self._seed} {number} back", send_back),
        )
        self._open_upstream(source)
        return lanes

    def _open_upstream(self, source: Address) -> None:
        _, back = self._lanes[source]
        upstream = self._upstream[source] = self._open()
        self._watch(upstream, lambda data, _: back.take(data))


class _Lane:
    """One direction of one client's way."""

    def __init__(self, link: BadLink, seed: str, deliver: Callable[[bytes], None]) -> None:
        self._link = link
        self._random = Random(seed)
        self._deliver = deliver
        self._loop = asyncio.get_running_loop()
        self._order = itertools.count()
        self._flying: list[tuple[float, int, bytes]] = []
        self._timer: asyncio.TimerHandle | None = None

    def take(self, data: bytes) -> None:
        """A datagram sets off: not at all, once or twice, now or late."""
        weather, counted = self._link.weather, self._link.counted
        delays = weather.passages(self._random)
        if not delays or len(self._flying) >= MAX_FLYING:
            counted["lost"] += 1
            return
        counted["carried"] += 1
        counted["repeated"] += len(delays) - 1
        counted["late"] += sum(delay > weather.delay for delay in delays)
        now = self._loop.time()
        for delay in delays:
            # The order of setting off decides between equal times, which a loop's timers don't.
            heapq.heappush(self._flying, (now + delay, next(self._order), data))
        self._arm()

    def _arm(self) -> None:
        due = self._flying[0][0]
        if self._timer is not None:
            if self._timer.when() <= due:
                return
            self._timer.cancel()
        self._timer = self._loop.call_at(due, self._on_time)

    def _on_time(self) -> None:
        self._timer = None
        now = self._loop.time()
        while self._flying and self._flying[0][0] <= now:
            self._deliver(heapq.heappop(self._flying)[2])
        if self._flying:
            self._arm()


def _send(one: socket.socket, data: bytes, to: Address) -> None:
    # Closed: something was still under way. No room, or nobody there: lost, as UDP may.
    if one.fileno() != -1:
        try:
            one.sendto(data, to)
        except OSError:
            return


def own_address() -> str:
    """The address of this machine that guests would use first.

    Not loopback where there is another: Firefox tries no remote candidate on loopback.
    """
    return local_addresses()[0].ip


@contextmanager
def running_bad_link(host: Address, weather: Weather, *, seed: int) -> Iterator[BadLink]:
    """A BadLink on a loop in a thread of its own, for tests that have no loop or are busy."""
    link = BadLink(host, weather, seed=seed)
    ready, stopped = threading.Event(), asyncio.Event()
    faults: list[BaseException] = []
    loop = asyncio.new_event_loop()

    async def relay() -> None:
        async with link:
            ready.set()
            await stopped.wait()

    def run() -> None:
        try:
            loop.run_until_complete(relay())
        except OSError as fault:
            faults.append(fault)
        finally:
            loop.close()
            ready.set()

    thread = threading.Thread(target=run, name="bad link", daemon=True)
    thread.start()
    ready.wait()
    if faults:
        raise faults[0]
    try:
        yield link
    finally:
        loop.call_soon_threadsafe(stopped.set)
        thread.join()
