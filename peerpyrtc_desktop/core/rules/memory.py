"""What rules know of before: who was hit how often, what was said lately, who came.

By a guest's standing, never by its connection. All of it is bounded: the oldest gives way. Times
are monotonic seconds.
"""

from __future__ import annotations

import math
from collections import OrderedDict, deque
from collections.abc import Hashable
from typing import Final, NamedTuple

KEPT: Final = 20_000
"""Things remembered at a time, of each kind: a few hundred bytes each."""

MOST: Final = 1000
"""Times remembered of one thing, and the most that a rule may count to."""


class Sighting(NamedTuple):
    """Where, by whose standing and when something was said."""

    room: str
    key: str
    time: float


class Memory:
    """One host's, or one trial's."""

    def __init__(self) -> None:
        self._sighted: OrderedDict[int, Sighting] = OrderedDict()
        self._latest = -math.inf
        self._begun: dict[str, float] = {}
        self._times: OrderedDict[Hashable, deque[float] | float] = OrderedDict()
        self._known: OrderedDict[Hashable, None] = OrderedDict()

    def sight(self, said: int, room: str, key: str, now: float) -> Sighting | None:
        """Something was said, by its hash: its first sighting, None if it is this one.

        Most things are said once: one entry is enough for all the rules that count them.
        """
        self._latest = now
        first = self._sighted.get(said)
        if first is not None:
            self._sighted.move_to_end(said)
            return first
        self._sighted[said] = Sighting(room, key, now)
        if len(self._sighted) > KEPT:
            self._sighted.popitem(last=False)
        return None

    def count(
        self, thing: Hashable, now: float, within: float, most: int, before: float | None = None
    ) -> int:
        """It happened again; how often now, in so many seconds. Counts to `most`.

        Of a thing that is counted for the first time, `before` is when it happened uncounted.
        """
        times = self._times.get(thing)
        if times is None:
            if len(self._times) >= KEPT:
                self._times.popitem(last=False)
            if before is None:
                self._times[thing] = now  # most things happen once: no queue for them
                return 1
            times = before
        if not isinstance(times, deque):
            times = self._times[thing] = deque((times,), maxlen=MOST)
        self._times.move_to_end(thing)
        times.append(now)
        while times[0] < now - within or len(times) > most:
            times.popleft()
        return len(times)

    def is_first(self, thing: Hashable) -> bool:
        """Whether this was never asked before."""
        if thing in self._known:
            self._known.move_to_end(thing)
            return False
        self._known[thing] = None
        if len(self._known) > KEPT:
            self._known.popitem(last=False)
        return True

    def forget(self, rule: str) -> None:
        """A rule was changed or is gone: nobody is counted for what it was before."""
        for thing in [each for each in self._times if isinstance(each, tuple) and rule in each[:1]]:
            del self._times[thing]
        self._begun[rule] = self._latest

    def counts(self, rule: str, first: Sighting) -> bool:
        """Whether this rule counts that: it does from when it was changed last."""
        return first.time > self._begun.get(rule, -math.inf)


class Uncounted(Memory):
    """For what is judged once more: all of it is there once, and nobody says something first."""

    def sight(self, said: int, room: str, key: str, now: float) -> Sighting | None:
        """See `Memory.sight`."""
        return None

    def count(
        self, thing: Hashable, now: float, within: float, most: int, before: float | None = None
    ) -> int:
        """See `Memory.count`."""
        return 1

    def is_first(self, thing: Hashable) -> bool:
        """See `Memory.is_first`."""
        return False
