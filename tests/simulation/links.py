"""Links between guests and the host: slow ones, that stall, and break with what is on them."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from random import Random
from typing import Generic, TypeVar

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.runtime.ports.links import LinkObserver, PeerLink
from tests.simulation.disk import Life

T = TypeVar("T", bytes, str)


class Pipe(Generic[T]):
    """One direction: what is put in comes out later, once, in its order; or is lost with it."""

    def __init__(self, random: Random, deliver: Callable[[T], None]) -> None:
        self._loop = asyncio.get_running_loop()
        self._random = random
        self._deliver: Callable[[T], None] = deliver
        self._items: deque[tuple[float, T]] = deque()
        self._last = 0.0
        self._timer: asyncio.TimerHandle | None = None
        self._stalled_until = 0.0
        self._is_held = False
        self.queued = 0
        self.is_cut = False

    def put(self, item: T) -> None:
        """Send it."""
        if not self.is_cut:
            wait = self._random.choice((0.001, 0.005, 0.02, 0.08))
            self._last = max(self._last, self._loop.time() + wait)
            self._items.append((self._last, item))
            self.queued += len(item)
            self._go_on()

    def stall(self, seconds: float) -> None:
        """Nothing comes out for so long."""
        self._stalled_until = self._loop.time() + seconds

    def hold(self, held: bool) -> None:
        """Nothing comes out as long as this holds."""
        self._is_held = held
        self._go_on()

    def cut(self) -> None:
        """What is in it never comes out."""
        self.is_cut = True
        self._items.clear()
        self.queued = 0

    def _go_on(self) -> None:
        if self._timer is None and self._items and not self._is_held:
            at = max(self._items[0][0], self._stalled_until)
            self._timer = self._loop.call_at(at, self._come_out)

    def _come_out(self) -> None:
        self._timer = None
        if self._items and not self._is_held and self._loop.time() >= self._stalled_until:
            _, item = self._items.popleft()
            self.queued -= len(item)
            self._deliver(item)
        self._go_on()


class End:
    """A guest's end of a link: what it hears of it."""

    def take(self, frame: bytes) -> None:
        """A frame arrived."""
        raise NotImplementedError

    def on_gone(self) -> None:
        """The host has closed the link."""
        raise NotImplementedError


class SimLink:
    """Fills `PeerLink`. `sent` sees each frame as the host sends it, `heard` as it is taken."""

    def __init__(
        self,
        random: Random,
        life: Life,
        observer: LinkObserver,
        end: End,
        sent: Callable[[bytes], None],
        heard: Callable[[str, Callable[[], None]], None],
    ) -> None:
        self._loop = asyncio.get_running_loop()
        self._life = life
        self._observer = observer
        self._end = end
        self._sent = sent
        self._heard = heard
        self.down: Pipe[bytes] = Pipe(random, end.take)
        self.up: Pipe[str] = Pipe(random, self._take)
        self.address = ""
        self.rtt: float | None = None
        self._cut_at: float | None = None
        self._is_lagging = False
        self.is_closed = False

    # PeerLink

    def send(self, frame: bytes) -> None:
        """See `PeerLink.send`."""
        if not self._life.is_over and not self.is_closed:
            self._sent(frame)
            self.down.put(frame)

    @property
    def queued(self) -> int:
        """See `PeerLink.queued`."""
        return self.down.queued

    @property
    def last_heard(self) -> float:
        """See `PeerLink.last_heard`: its checks go on until it is cut."""
        return self._loop.time() if self._cut_at is None else self._cut_at

    def hold(self, held: bool) -> None:
        """See `PeerLink.hold`."""
        self.up.hold(held)

    async def close(self, *, drain: float = 0) -> None:
        """See `PeerLink.close`."""
        if not self.is_closed:
            self.is_closed = True
            await asyncio.sleep(min(drain, 0.1))
            if self._cut_at is None:
                self.down.cut()
                self.up.cut()
                self._end.on_gone()

    # The guest's side

    def open(self, address: str, protocol: str) -> None:
        """Its channel is open."""
        if not self._life.is_over and not self.is_closed:
            self.address = address
            self._observer.on_open(protocol)

    def say(self, frame: str) -> None:
        """It sends this."""
        self.up.put(frame)

    def _take(self, frame: str) -> None:
        if not self._life.is_over and not self.is_closed:
            self._heard(frame, lambda: self._observer.on_message(frame))

    def press(self, lagging: bool) -> None:
        """It begins to lag, or has caught up."""
        if lagging != self._is_lagging and not self._life.is_over and not self.is_closed:
            self._is_lagging = lagging
            self._observer.on_pressure(lagging)

    def break_off(self, *, told: bool = False) -> None:
        """It is lost, with all that is under way; `told`: the host notices at once."""
        if self._cut_at is not None:
            return
        self._cut_at = self._loop.time()
        self.down.cut()
        self.up.cut()
        if told and not self._life.is_over and not self.is_closed:
            self.is_closed = True
            self._observer.on_closed(Reason.CLIENT_INITIATED)


Made = Callable[[str, LinkObserver], PeerLink]


class SimLinks:
    """Fills `LinkFactory`: an offer's SDP says whose it is, and `made` makes the link."""

    def __init__(self, random: Random, made: Made) -> None:
        self._random = random
        self._made = made

    async def answer(self, sdp: str, observer: LinkObserver) -> tuple[PeerLink, str]:
        """See `LinkFactory.answer`."""
        await asyncio.sleep(self._random.uniform(0, 0.05))
        return self._made(sdp, observer), "an answer"

    async def close(self) -> None:
        """See `LinkFactory.close`."""
