"""Announcements that the host keeps: to say again by hand, at a time of the day, or every so often.

Times of the day are those of the host's own clock and zone.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.errors import Code, Refused, too_long
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.names import MAX_LENGTH

KIND: Final = "announcement"
"""The kind of document that they are kept as."""

SAID: Final = "announcement-said"
"""The kind of document that says when each was said: beside them, so that saying changes none."""

MAX_NAME: Final = 40
"""Characters in a name."""

MAX_TEXT: Final = 4000
"""Characters in an announcement."""

SHORTEST: Final = 1
LONGEST: Final = 24 * 60
"""Minutes between two of those that are said again and again."""

LATE: Final = 10 * 60_000
"""Milliseconds after its time in which one is said still, as after a sleep: later it misleads."""

DAY_MINUTES: Final = 24 * 60


class Plan(StrEnum):
    """When one is said."""

    BY_HAND = "by-hand"
    ONCE = "once"
    """At `minute`, when that comes next."""
    DAILY = "daily"
    """At `minute`, each day."""
    EVERY = "every"
    """Every so many minutes, while the room is open and somebody is there."""


class KeptAnnouncement(Struct, frozen=True, omit_defaults=True):
    """One of them.

    `id` names it at its host, which gives it. `room` None is all rooms. `minute` counts from
    midnight, `every` is in minutes, `once` is the time it was planned for (milliseconds), which the
    host works out. What has no meaning for the plan is 0.
    """

    id: str = ""
    name: str = ""
    text: str = ""
    room: str | None = None
    plan: Plan = Plan.BY_HAND
    minute: int = 0
    every: int = 0
    once: int = 0
    paused: bool = False


class Said(Struct, frozen=True, omit_defaults=True):
    """What became of one: `due` is the time of the day that is settled, `time` when it was said
    last (milliseconds; 0: never)."""

    due: int = 0
    time: int = 0


class Planned(Struct, frozen=True, omit_defaults=True):
    """One with what comes: `next` is when it is said next (milliseconds), None: not by itself.

    `said` is when it was last, 0: never. `missed`: its one time is over, and it was not said.
    """

    it: KeptAnnouncement
    next: int | None = None
    said: int = 0
    missed: bool = False


def checked(it: KeptAnnouncement) -> KeptAnnouncement:
    """The same without what has no meaning there.

    Raises:
        Refused: it can't be so, and which `field` of it.
    """
    name, text = " ".join(sendable(it.name).split()), sendable(it.text).strip()
    if not name:
        raise Refused(Code.MALFORMED, "Give it a name.", field="name")
    if len(name) > MAX_NAME:
        why = too_long(len(name), MAX_NAME, "characters", "a name").text
        raise Refused(Code.MALFORMED, why, field="name")
    if not text:
        raise Refused(Code.MALFORMED, "An announcement needs words.", field="text")
    if len(text) > MAX_TEXT:
        why = too_long(len(text), MAX_TEXT, "characters", "an announcement").text
        raise Refused(Code.TOO_LARGE, why, field="text")
    if it.room is not None and not 0 < len(it.room) <= MAX_LENGTH:
        raise Refused(Code.MALFORMED, "No room has such a name.", field="room")
    is_at = it.plan in (Plan.ONCE, Plan.DAILY)
    if is_at and not 0 <= it.minute < DAY_MINUTES:
        raise Refused(Code.MALFORMED, "A day has no such time.", field="minute")
    is_every = it.plan is Plan.EVERY
    if is_every and not SHORTEST <= it.every <= LONGEST:
        raise Refused(Code.MALFORMED, "Say it every 1 to 1,440 minutes.", field="every")
    return replace(
        it,
        name=name,
        text=text,
        minute=it.minute if is_at else 0,
        every=it.every if is_every else 0,
        once=it.once if it.plan is Plan.ONCE else 0,
        paused=it.paused and it.plan is not Plan.BY_HAND,
    )


def next_at(minute: int, wall: int) -> int:
    """When it is that time of the day next, after `wall` (milliseconds)."""
    today = _day(wall)
    return next(at for ahead in range(3) if (at := _at(today + timedelta(ahead), minute)) > wall)


def last_at(minute: int, wall: int) -> int:
    """When it was that time of the day last, at `wall` or before."""
    today = _day(wall)
    return next(at for back in range(3) if (at := _at(today - timedelta(back), minute)) <= wall)


def _day(wall: int) -> date:
    return datetime.fromtimestamp(wall / 1000).date()


def _at(day: date, minute: int) -> int:
    # An hour that summer time leaves out is the hour after; one that comes twice is the first.
    hour, minute = divmod(minute, 60)
    return int(datetime(day.year, day.month, day.day, hour, minute).timestamp() * 1000)
