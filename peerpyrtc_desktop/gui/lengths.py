"""For how long, as people type it: `10 min`, `1 h 30`, `2 days`, `until 3 pm`, `for good`."""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from peerpyrtc_desktop.core.sanctions import LONGEST

TYPED: Final = 60
"""Characters that say for how long, at the most."""

MINUTE: Final = 60
HOUR: Final = 3600
DAY: Final = 24 * HOUR

_UNITS: Final = {
    "s": 1,
    "sec": 1,
    "second": 1,
    "m": MINUTE,
    "min": MINUTE,
    "minute": MINUTE,
    "h": HOUR,
    "hr": HOUR,
    "hour": HOUR,
    "d": DAY,
    "day": DAY,
    "w": 7 * DAY,
    "week": 7 * DAY,
}
_BELOW: Final = {HOUR: MINUTE, MINUTE: 1}
"""What a number means that follows on hours or minutes: `1 h 30`."""

_PART: Final = re.compile(r"(\d{1,99}(?:[.,]\d{1,99})?|an?) ?([a-z]{0,12}) ?", re.ASCII)
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.](\d\d))? ?([ap]m)?", re.ASCII)
_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_ENDLESS: Final = frozenset({"for good", "for ever", "forever", "ever"})


def read(words: str, now: datetime) -> int | None:
    """The seconds that these words mean, None for good; `now` is the time on the wall here.

    Raises:
        ValueError: with what to type instead, for the person who typed them.
    """
    plain = " ".join(words.casefold().split())
    if not plain:
        raise ValueError(_tr("Say for how long, such as 10 min, 2 h or until 3 pm."))
    if plain in _ENDLESS:
        return None
    starts = next((word for word in ("until ", "till ", "til ") if plain.startswith(word)), "")
    if starts or ":" in plain:
        seconds = _until(plain.removeprefix(starts), now)
    else:
        seconds = _span(plain.removeprefix("for "))
    if seconds > LONGEST:
        raise ValueError(_tr("That is too long: up to ten years, or “for good”."))
    if seconds <= 0:
        raise ValueError(_tr("That is no time at all: say at least a second."))
    return seconds


def _span(plain: str) -> int:
    """`1 h 30 min` in seconds."""
    total, at, unit = 0.0, 0, 0
    while at < len(plain):
        part = _PART.match(plain, at)
        if part is None:
            raise _unread(plain)
        count = 1.0 if part[1].startswith("a") else float(part[1].replace(",", "."))
        if part[2]:
            word = part[2]
            unit = _UNITS.get(word) or _UNITS.get(word.removesuffix("s"), 0)
        elif unit not in _BELOW and part[1][0].isdigit():
            said = _tr("{number} of what? Such as {number} min, {number} h or {number} days.")
            raise ValueError(said.format(number=part[1]))
        else:
            unit = _BELOW.get(unit, 0)
        if not unit:
            raise _unread(plain)
        total += count * unit
        at = part.end()
    return int(min(total, LONGEST + 1))


def _until(plain: str, now: datetime) -> int:
    """`3 pm`, `tomorrow 9:00`, `2026-12-03 18:00` in seconds from now on."""
    day, rest = _day(plain, now)
    rest = rest.removeprefix("at ").strip()
    clock = _CLOCK.fullmatch(rest)
    if rest and clock is None:
        raise _unread(plain)
    when = time(0, 0)
    if clock is not None:
        when = _time(clock, plain)
        if not clock[2] and not clock[3]:
            said = _tr("Until {hour} what? Such as {hour}:00 or {hour} pm.")
            raise ValueError(said.format(hour=clock[1]))
    if day is None:
        end = datetime.combine(now.date(), when)
        if end <= now:
            end += timedelta(days=1)
    else:
        end = datetime.combine(day, when)
        if end <= now:
            raise ValueError(_tr("That time has passed already."))
    # Not `end - now`: clocks may be changed in between.
    return round(end.timestamp() - now.timestamp())


def _day(plain: str, now: datetime) -> tuple[datetime | None, str]:
    """The day that is named first, and what follows on it."""
    if plain.startswith("tomorrow"):
        return now + timedelta(days=1), plain.removeprefix("tomorrow").strip()
    date = _DATE.match(plain)
    if date is None:
        return None, plain
    try:
        found = datetime(int(date[1]), int(date[2]), int(date[3]))
    except ValueError:
        raise ValueError(_tr("There is no such day.")) from None
    return found, plain[date.end() :].strip()


def _time(clock: re.Match[str], plain: str) -> time:
    hour, minute = int(clock[1]), int(clock[2] or 0)
    if clock[3]:
        if not 1 <= hour <= 12:
            raise _unread(plain)
        hour = hour % 12 + (12 if clock[3] == "pm" else 0)
    if hour > 23 or minute > 59:
        raise ValueError(_tr("There is no such time of day."))
    return time(hour, minute)


def _unread(plain: str) -> ValueError:
    said = _tr("“{words}” is no length of time. Try 10 min, 2 h, 3 days, until 3 pm, until 18:30.")
    return ValueError(said.format(words=plain[:TYPED]))


def _tr(source: str) -> str:
    return QCoreApplication.translate("Lengths", source)
