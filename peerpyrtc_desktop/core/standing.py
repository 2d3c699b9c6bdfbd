"""How a guest stands, by who it is and not by its connection.

A reload, a second tab or another name changes nothing: what was sent lately and how long one is
muted stay. All in monotonic seconds: a clock that is set lengthens and ends nothing.
"""

from __future__ import annotations

from collections import OrderedDict
from weakref import WeakValueDictionary

from peerpyrtc_desktop.core.limits import Allowance, RoomLimits

MAX_KEPT = 4096
"""Guests remembered that aren't here: a few hundred bytes each."""


class Standing:
    """One guest's: what it may still send, and until when it is muted.

    `passing` bounds what it shows on a whiteboard while it draws.
    """

    __slots__ = ("__weakref__", "_muted_until", "allowance", "key", "passing")

    def __init__(self, key: str, rules: RoomLimits, now: float) -> None:
        self.key = key
        self.allowance = Allowance(rules.rate, rules.burst, now)
        self.passing = Allowance(rules.passing, rules.passing_burst, now)
        self._muted_until = now

    def mute(self, seconds: float, now: float) -> None:
        """Let it be refused for so long from now on."""
        self._muted_until = now + seconds

    def muted_for(self, now: float) -> float:
        """Seconds for which it is still muted; 0 if it isn't."""
        return max(0.0, self._muted_until - now)

    def is_usual(self, now: float) -> bool:
        """Whether it stands as one who never came: nothing is lost by forgetting it."""
        return not self.muted_for(now) and self.allowance.is_full(now)


class Standings:
    """Those of all guests of a host, by device or what stands in for it.

    Who is here holds its own; of those who have left, those are kept that aren't as usual yet.
    """

    def __init__(self, rules: RoomLimits) -> None:
        self._rules = rules
        self._present: WeakValueDictionary[str, Standing] = WeakValueDictionary()
        self._kept: OrderedDict[str, Standing] = OrderedDict()

    def of(self, key: str, now: float) -> Standing:
        """The one of this guest, from before or new."""
        standing = self._present.get(key)
        if standing is None:
            standing = self._present[key] = Standing(key, self._rules, now)
        return standing

    def keep(self, standing: Standing, now: float) -> None:
        """Its guest goes: remember it until it is as usual. The one gone the longest gives way."""
        if standing.is_usual(now):
            return
        self._kept[standing.key] = standing
        self._kept.move_to_end(standing.key)
        if len(self._kept) > MAX_KEPT:
            self._kept.popitem(last=False)

    def expire(self, now: float) -> None:
        """Forget those that are as usual again."""
        usual = [key for key, standing in self._kept.items() if standing.is_usual(now)]
        for key in usual:
            del self._kept[key]
