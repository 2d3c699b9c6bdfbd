"""For how long, as people type it: `10 min`, `1 h 30`, `2 days`, `until 3 pm`, `for good`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import Final

from peerpyrtc_desktop.core.sanctions import LONGEST
from peerpyrtc_desktop.gui.language import counted, translating, words_of

_tr = translating("Lengths")

TYPED: Final = 60
"""Characters that say for how long, at the most."""

MINUTE: Final = 60
HOUR: Final = 3600
DAY: Final = 24 * HOUR


def _units() -> dict[str, int]:
    """What units are called, in English and in the language of the panel."""
    english = {
        "s, sec, secs, second, seconds": 1,
        "m, min, mins, minute, minutes": MINUTE,
        "h, hr, hrs, hour, hours": HOUR,
        "d, day, days": DAY,
        "w, week, weeks": 7 * DAY,
    }
    spoken = {
        _tr("s, sec, secs, second, seconds"): 1,
        _tr("m, min, mins, minute, minutes"): MINUTE,
        _tr("h, hr, hrs, hour, hours"): HOUR,
        _tr("d, day, days"): DAY,
        _tr("w, week, weeks"): 7 * DAY,
    }
    both = (*english.items(), *spoken.items())
    return {word: seconds for words, seconds in both for word in words_of(words)}


_GROUPED: Final = 1_000
"""From here on numbers are written with marks in between, which nobody could type again."""

_BELOW: Final = {HOUR: MINUTE, MINUTE: 1}
"""What a number means that follows on hours or minutes: `1 h 30`."""

_PART: Final = re.compile(r"([0-9]{1,99}(?:[.,][0-9]{1,99})?|an?(?![^\W\d_])) ?([^\W\d_]{0,16}) ?")
_JOINT: Final = re.compile(r"([^\W\d_]{1,16}) ?(?=[0-9a])")
"""What may stand between two parts: `1 h and 30 min`."""
_CLOCK: Final = re.compile(r"(\d{1,2})(?:[:.](\d\d))? ?([ap]m)?", re.ASCII)
_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)


def read(words: str, now: datetime | None) -> int | None:
    """The seconds that these words mean, None for good; `now` is the time on the wall here.

    Where that is None an end, such as `until 3 pm`, won't do: it is about a length alone.

    Raises:
        ValueError: with what to type instead, for the person who typed them.
    """
    plain = " ".join(words.casefold().split())
    if not plain:
        raise ValueError(_tr("Say for how long, such as 10 min, 2 h or until 3 pm."))
    if plain in (
        *words_of("for good, for ever, forever, ever"),
        *words_of(_tr("for good, for ever")),
    ):
        return None
    end = _without(plain, (*words_of("until, till, til"), *words_of(_tr("until"))))
    if end != plain or ":" in plain:
        if now is None:
            raise ValueError(_tr("Say a length, such as 10 min or 2 h, and no end."))
        seconds = _until(end, now)
    else:
        seconds = _span(plain.removeprefix("for "))
    if seconds > LONGEST:
        raise ValueError(_tr("That is too long: up to ten years, or “for good”."))
    if seconds <= 0:
        raise ValueError(_tr("That is no time at all: say at least a second."))
    return seconds


def _without(plain: str, words: Iterable[str]) -> str:
    """`plain` without one of these before it, or behind it, where the language has it there."""
    for word in words:
        # Chinese and Japanese have no spaces; in others it is a word of its own.
        space = " " if word.isascii() or word[-1].isascii() else ""
        if plain.startswith(word + space):
            return plain.removeprefix(word).strip()
        if plain.endswith(space + word):
            return plain.removesuffix(word).strip()
    return plain


def said(seconds: int | None) -> str:
    """How that is typed: `1 h 30 min`, `for good`; in the language of the panel."""
    if seconds is None:
        return _tr("for good")
    weeks, days, rest = 0, seconds // DAY, seconds % DAY
    if days >= _GROUPED:
        weeks, days = divmod(days, 7)
    hours, minutes = rest // HOUR, rest % HOUR // MINUTE
    parts = (
        (weeks, counted(_tr, "{count} w", "{count} w", weeks)),
        (days, counted(_tr, "{count} d", "{count} d", days)),
        (hours, counted(_tr, "{count} h", "{count} h", hours)),
        (minutes, counted(_tr, "{count} min", "{count} min", minutes)),
        (rest % MINUTE, counted(_tr, "{count} s", "{count} s", rest % MINUTE)),
    )
    return " ".join(part for count, part in parts if count)


def _span(plain: str) -> int:
    """`1 h 30 min` in seconds."""
    total, at, unit = 0.0, 0, 0
    units, joints = _units(), (*words_of("and"), *words_of(_tr("and")))
    while at < len(plain):
        part = _PART.match(plain, at)
        if part is None:
            raise _unread(plain)
        count = 1.0 if part[1].startswith("a") else float(part[1].replace(",", "."))
        if part[2]:
            unit = _unit(part[2], units, joints)
        elif unit not in _BELOW and part[1][0].isdigit():
            said = _tr("{number} of what? Such as {number} min, {number} h or {number} days.")
            raise ValueError(said.format(number=part[1]))
        else:
            unit = _BELOW.get(unit, 0)
        if not unit:
            raise _unread(plain)
        total += count * unit
        at = part.end()
        joint = _JOINT.match(plain, at)
        if joint is not None and joint[1] in joints:
            at = joint.end()
    return int(min(total, LONGEST + 1))


def _unit(word: str, units: dict[str, int], joints: Iterable[str]) -> int:
    """The seconds of a unit, 0 if it is none; Japanese and Chinese have the joint right behind."""
    if word in units:
        return units[word]
    return next(
        (units.get(word.removesuffix(joint), 0) for joint in joints if word.endswith(joint)), 0
    )


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
    for word in ("tomorrow", *words_of(_tr("tomorrow"))):
        if plain.startswith(word):
            return now + timedelta(days=1), plain.removeprefix(word).strip()
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
