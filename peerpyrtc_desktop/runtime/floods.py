"""What happens again and again is two acts: the first of it, and how often it was."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Final

from peerpyrtc_desktop.core.audit import Actor, Whom
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.runtime.every import HOUR
from peerpyrtc_desktop.runtime.ledger import Ledger

LULL: Final = 10.0
"""Seconds without another after which it is over."""

COUNTED: Final = 60.0
"""Seconds after which one that goes on is entered: what was counted by then is kept."""

MOST: Final = 1000
"""Of them at once; the one that is the longest without another is entered and over."""

TIMES: Final = "times"
"""The parameter of an act that says how often it was done besides the first."""


@dataclass(slots=True)
class _Flood:
    by: Actor
    what: str
    whom: Whom
    since: float
    last: float
    lull: float
    counted: float
    times: int = 0


class Floods:
    """One host's. `beat` enters those that are over."""

    def __init__(self, ledger: Ledger, now: Callable[[], Moment]) -> None:
        self._ledger = ledger
        self._now = now
        self._floods: OrderedDict[Hashable, _Flood] = OrderedDict()

    def is_first(
        self, key: str, by: Actor, what: str, whom: Whom, *, by_the_hour: bool = False
    ) -> bool:
        """It happened; whether it is for whoever asks to enter it, as it is no repeat.

        `key` is the guest's standing's, and "" as its name is where it is about the room; of what
        the schedule says it is the words. What happens in another room is another act there.
        `by_the_hour`: what a program does by a clock, such as every 15 s all day, is over after an
        hour without, and entered each hour.
        """
        now, thing = self._now().mono, (by, what, key, whom.room)
        known = self._floods.get(thing)
        if known is not None and now - known.last < known.lull:
            known.times += 1
            known.last = now
            self._floods.move_to_end(thing)
            return False
        if known is not None:
            self._end(thing)
        lull, counted = (HOUR, HOUR) if by_the_hour else (LULL, COUNTED)
        self._floods[thing] = _Flood(by, what, whom, now, now, lull, counted)
        if len(self._floods) > MOST:
            self._end(next(iter(self._floods)))
        return True

    def beat(self) -> None:
        """Enter those that are over, and those that have gone on for long."""
        now = self._now().mono
        for thing, flood in tuple(self._floods.items()):
            if now - flood.last >= flood.lull:
                self._end(thing)
            elif now - flood.since >= flood.counted:
                self._enter(flood)
                flood.since, flood.times = now, 0

    def end(self) -> None:
        """All are over: nobody counts any more."""
        for thing in tuple(self._floods):
            self._end(thing)

    def _end(self, thing: Hashable) -> None:
        self._enter(self._floods.pop(thing))

    def _enter(self, flood: _Flood) -> None:
        if not flood.times:
            return
        self._ledger.enter(
            self._now().wall,
            flood.by,
            flood.what,
            room=flood.whom.room or None,
            whom=(flood.whom,) if flood.whom.peer else (),
            params={TIMES: flood.times},
        )
