"""A line out of what was said, with the words that were looked for in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from peerpyrtc_desktop.gui import text

_NEAR = 60
"""Characters before the first place that a row shows; where it stands further on, they go."""

_BEFORE = 24
"""Characters that then stand before it, so that one sees what it is about."""


class Excerpt(NamedTuple):
    """One line, fit to be shown, and where the marks stand in it."""

    line: str
    marks: tuple[tuple[int, int], ...] = ()


def excerpt(said: str, marks: Sequence[tuple[int, int]]) -> Excerpt:
    """`said` from shortly before its first mark on, as one row shows it.

    `marks` are where words stand in it: from which character to before which, in their order.
    """
    first = marks[0][0] if marks else 0
    start = first - _BEFORE if first > _NEAR else 0
    end = start + text.LINE
    line, places = "…" if start else "", []
    at = start
    for begin, stop in marks:
        if begin >= end:
            break
        line += text.one_line(said[at:begin])
        marked = text.one_line(said[begin : min(stop, end)])
        places.append((len(line), len(line) + len(marked)))
        line += marked
        at = min(stop, end)
    line += text.one_line(said[at:end]) + ("…" if len(said) > end else "")
    faced = text.facing(line)
    shift = faced.find(line)
    return Excerpt(faced, tuple((begin + shift, stop + shift) for begin, stop in places))
