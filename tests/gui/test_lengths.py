"""For how long: what people type, and what they are told where it won't do."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from peerpyrtc_desktop.gui import lengths
from peerpyrtc_desktop.gui.lengths import DAY, HOUR, MINUTE

NOW = datetime(2026, 11, 27, 14, 30)
"""A Friday, half past two."""


@pytest.mark.parametrize(
    ("words", "seconds"),
    [
        ("10 min", 10 * MINUTE),
        ("10min", 10 * MINUTE),
        ("10 Minutes", 10 * MINUTE),
        (" for 90 s ", 90),
        ("2 h", 2 * HOUR),
        ("an hour", HOUR),
        ("a day", DAY),
        ("1 h 30", 90 * MINUTE),
        ("1h30min", 90 * MINUTE),
        ("1 h and 30 min", 90 * MINUTE),
        ("an hour and a minute", HOUR + MINUTE),
        ("1 day and 2 h and 5", DAY + 2 * HOUR + 5 * MINUTE),
        ("1.5 hours", 90 * MINUTE),
        ("1,5 h", 90 * MINUTE),
        ("2 days 3 hours", 2 * DAY + 3 * HOUR),
        ("1 week", 7 * DAY),
        ("until 3 pm", 30 * MINUTE),
        ("until 3:15pm", 45 * MINUTE),
        ("until 15:00", 30 * MINUTE),
        ("15:00", 30 * MINUTE),
        ("till 14.45", 15 * MINUTE),
        ("until 2 pm", DAY - 30 * MINUTE),
        ("until 12 am", 9 * HOUR + 30 * MINUTE),
        ("until tomorrow", 9 * HOUR + 30 * MINUTE),
        ("until tomorrow at 9:00", 18 * HOUR + 30 * MINUTE),
        ("until 2026-11-28 14:30", DAY),
        ("until 2026-11-29", DAY + 9 * HOUR + 30 * MINUTE),
        ("for good", None),
        ("Forever", None),
    ],
)
def test_it_is_read_as_people_mean_it(words: str, seconds: int | None) -> None:
    assert lengths.read(words, NOW) == seconds


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("", "Say for how long"),
        ("10", "10 of what?"),
        ("1 h 30 min 5 s 7", "7 of what?"),
        ("until 3", "Until 3 what?"),
        ("soon", "is no length of time"),
        ("10 parsecs", "is no length of time"),
        ("-5 min", "is no length of time"),
        ("until noonish", "is no length of time"),
        ("until 14 pm", "is no length of time"),
        ("until 25:00", "no such time of day"),
        ("until 2026-02-30", "no such day"),
        ("until 2026-11-27 14:00", "passed already"),
        ("until 0001-01-01", "passed already"),
        ("0 min", "no time at all"),
        ("0.001 s", "no time at all"),
        ("11 years", "is no length of time"),
        ("4000 days", "too long"),
        ("9" * 50 + " h", "too long"),
        ("until 9999-12-31", "too long"),
        ("٣ min", "is no length of time"),
        ("1 h and", "is no length of time"),
        ("and 1 h", "is no length of time"),
        ("1 h or 30 min", "is no length of time"),
        ("and", "is no length of time"),
        ("a", "is no length of time"),
    ],
)
def test_what_will_not_do_is_said_in_words(words: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(why)):
        lengths.read(words, NOW)


@pytest.mark.parametrize(
    "seconds", [1, 60, 90, 600, 3600, 5400, 86_400, 90_061, 864_000, 315_446_400, None]
)
def test_what_is_said_can_be_typed(seconds: int | None) -> None:
    assert lengths.read(lengths.said(seconds), None) == seconds


@pytest.mark.parametrize("words", ["until 3 pm", "18:30", "till tomorrow"])
def test_an_end_is_no_length(words: str) -> None:
    with pytest.raises(ValueError, match="no end"):
        lengths.read(words, None)
