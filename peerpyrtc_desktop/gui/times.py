"""Times as the clock on the wall shows them, and the days they belong to."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import lru_cache
from time import time
from typing import NamedTuple

from peerpyrtc_desktop.gui.language import dated


class Day(NamedTuple):
    """A day here, from its first millisecond to the next day's."""

    begin: int
    end: int

    @classmethod
    def of(cls, moment: float) -> Day:
        """The day in which a moment (seconds since the epoch) lies."""
        first = datetime.fromtimestamp(moment).replace(hour=0, minute=0, second=0, microsecond=0)
        # Not 24 hours on: days on which clocks change are shorter or longer.
        following = (first + timedelta(days=1, hours=12)).replace(hour=0)
        return cls(int(first.timestamp() * 1_000), int(following.timestamp() * 1_000))

    @classmethod
    def now(cls) -> Day:
        """Today."""
        return cls.of(time())


def moment(at: int, today: Day) -> str:
    """A time (ms since the epoch): of today the clock's, of another day with its date."""
    return _clock(at // 1_000) if today.begin <= at < today.end else _dated(at // 60_000)


def samples() -> list[str]:
    """Times of other days: the widest of them is as wide as any."""
    return [dated(datetime(2028, month, 28, 20, 58)) for month in range(1, 13)]


@lru_cache(64)  # a screenful is a few seconds, painted 20 times each
def _clock(seconds: int) -> str:
    return datetime.fromtimestamp(seconds).strftime("%H:%M:%S")


@lru_cache(64)
def _dated(minutes: int) -> str:
    return dated(datetime.fromtimestamp(minutes * 60))
