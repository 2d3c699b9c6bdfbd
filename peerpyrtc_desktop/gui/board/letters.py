"""Words in a box: how large they are written, and where each line breaks; see `letters.js`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

LEADING: Final = 1.25
"""From one line to the next, in sizes of the letters."""

_LEAST: Final = 60
_TIMES: Final = 3
"""Letters are made no smaller than that, in units, nor than so many times smaller: what has no room
then isn't to be seen."""

_SMALLER: Final = 0.9

_TELLING: Final = re.compile(
    "([\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff])"
    r"|[^\W\d_]"
)
"""What tells the direction of a text: its first letter, or sign from the right."""

Measure = Callable[[str], float]
"""How wide a text is, in sizes of its letters."""


class Line(NamedTuple):
    """One of a text's."""

    text: str
    from_right: bool


class Laid(NamedTuple):
    """Lines, and how large they are."""

    lines: list[Line]
    size: float


def is_from_right(text: str) -> bool:
    """Whether it is written from the right."""
    telling = _TELLING.search(text)
    return telling is not None and telling[1] is not None


def lay_out(text: str, width: float, height: float, size: float, measure: Measure) -> Laid:
    """The lines in which a text fits into a box; letters are of that size, if there is room."""
    known: dict[str, float] = {}

    def wide(part: str) -> float:
        if part not in known:
            known[part] = measure(part)
        return known[part]

    paragraphs = [(each, is_from_right(each)) for each in text.split("\n")]
    least = min(_LEAST, size / _TIMES)
    at = size
    while True:
        lines = [
            Line(line, from_right)
            for each, from_right in paragraphs
            for line in _broken(each, width / at, wide)
        ]
        room = int(height / (at * LEADING) + 0.01)
        if len(lines) <= room or at * _SMALLER < least:
            return Laid(lines[: max(1, room)], at)
        at *= _SMALLER


def _broken(text: str, room: float, wide: Measure) -> list[str]:
    """A paragraph in lines no wider than there is room."""
    lines: list[str] = []
    line, length = "", 0.0
    for word in text.split(" "):
        gap = " " if line else ""
        if line and length + wide(gap) + wide(word) > room:
            lines.append(line)
            line, length = "", 0.0
        if wide(word) <= room:
            before = " " if line else ""
            line += before + word
            length += wide(before) + wide(word)
            continue
        for letter in word:
            if line and length + wide(letter) > room:
                lines.append(line)
                line, length = "", 0.0
            line += letter
            length += wide(letter)
    lines.append(line)
    return lines
