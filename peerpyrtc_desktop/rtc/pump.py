"""One flush a turn of the loop for all associations, and one clock for all their timers.

On Qt's loop each `call_soon` is a timer of Qt's own, and so is each `call_later`: a flush per
association and a retransmission timer per SACK would cost more than the messages.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Protocol

TICK = 0.1
"""Seconds between two looks at the clock, while anything is under way."""


class Pumped(Protocol):
    """What is flushed: an association."""

    @property
    def due(self) -> float | None:
        """When (loop time) `on_time` has something to do."""
        ...

    def flush(self) -> None:
        """Send what may go now."""
        ...

    def on_time(self, now: float) -> None:
        """Look at the clock."""
        ...


class Pump:
    """Flushes those that want it: after a batch of datagrams, or else in the next turn.

    Flushing ends after `budget` seconds of a turn, so that what shares the loop gets its share: a
    thousand packets to a room of fifty are 10 ms of work, which a window would show as a jerk.
    `on_fault` hears of exceptions in a flush. Unless it `keeps_up`, nobody should read more.
    """

    def __init__(self, on_fault: Callable[[BaseException], None], budget: float = 0.002) -> None:
        self._on_fault = on_fault
        self._budget = budget
        self._dirty: OrderedDict[Pumped, None] = OrderedDict()
        self._timed: set[Pumped] = set()
        self._keeps_up = True
        self._soon: asyncio.Handle | None = None
        self._clock: asyncio.TimerHandle | None = None

    def keeps_up(self) -> bool:
        """Whether the last `run` left no work for the next turn."""
        return self._keeps_up

    def want(self, one: Pumped) -> None:
        """This one has something to send."""
        self._dirty[one] = None
        if self._soon is None:
            self._soon = asyncio.get_running_loop().call_soon(self.run)

    def forget(self, one: Pumped) -> None:
        """This one is closed."""
        self._dirty.pop(one, None)
        self._timed.discard(one)

    def run(self) -> None:
        """Flush those that want it, for `budget`; the rest come first in the next turn.

        One that can't finish in one go wants it again.
        """
        if self._soon is not None:
            self._soon.cancel()
            self._soon = None
        dirty, self._dirty = self._dirty, OrderedDict()
        until = time.monotonic() + self._budget
        while dirty:
            one, _ = dirty.popitem(last=False)
            self._guard(one.flush)
            if one.due is not None:
                self._timed.add(one)
            if time.monotonic() > until:
                break
        self._put_back(dirty)
        if self._timed and self._clock is None:
            self._clock = asyncio.get_running_loop().call_later(TICK, self._on_tick)

    def _put_back(self, left: OrderedDict[Pumped, None]) -> None:
        self._keeps_up = not left
        if left:
            # Of a thousand that wait each turn serves some: who still waits is not gone through.
            left.update(self._dirty)
            self._dirty = left
            if self._soon is None:
                self._soon = asyncio.get_running_loop().call_soon(self.run)

    def _guard(self, step: Callable[[], None]) -> None:
        try:
            step()
        except Exception as fault:  # noqa: BLE001 - a fault in one must not silence the others
            self._on_fault(fault)

    def _on_tick(self) -> None:
        self._clock = None
        loop = asyncio.get_running_loop()
        now = loop.time()
        for one in tuple(self._timed):
            due = one.due
            if due is None:
                self._timed.discard(one)
            elif now >= due:
                self._guard(partial(one.on_time, now))
        if self._timed and self._clock is None:
            self._clock = loop.call_later(TICK, self._on_tick)

    def close(self) -> None:
        """Flush nothing more."""
        for handle in (self._soon, self._clock):
            if handle is not None:
                handle.cancel()
        self._soon = self._clock = None
        self._dirty.clear()
        self._timed.clear()
