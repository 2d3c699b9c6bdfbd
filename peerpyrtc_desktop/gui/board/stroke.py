"""Strokes as the pages write them, read with the pages' own bounds: see `stroke.js`, `thing.js`.

Whole numbers in ten-thousandths of the board's width. What isn't a stroke by those rules nobody
sees on the pages, and nobody here.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from dataclasses import dataclass
from functools import partial
from itertools import islice
from math import hypot
from typing import Any, Final

from msgspec import Struct

from peerpyrtc_desktop.core.events import DrawnStroke
from peerpyrtc_desktop.core.file_frames import small_picture
from peerpyrtc_desktop.core.lettering import MAX_PICTURE, MAX_SIDE, MAX_TEXT
from peerpyrtc_desktop.core.payload import read_shown
from peerpyrtc_desktop.gui import text

SPAN: Final = 10_000
HEIGHT: Final = 7_500
"""The board is so many units wide and high."""

WIDTHS: Final = (35, 80, 180)
MARKED: Final = (160, 300, 500)
"""How wide the sizes are, in units; and those of the marker."""

LETTERS: Final = (170, 250, 420)
"""How large letters are by their size, in units."""

FIGURES: Final = frozenset({"line", "arrow", "rectangle", "ellipse"})
THINGS: Final = frozenset({"text", "note", "picture"})

_MOST: Final = 1_000
"""Points of one stroke."""

_INKS: Final = 6

_MARGIN: Final = SPAN / 500
"""The edge of a line is blurred over a pixel, and a corner of it lies further out."""

_OWN: Final = (10, 4_000)
"""How large letters may be that have a size of their own."""

_SPACE: Final = re.compile(r"[\s\x85\u2028\u2029]+")

_PILED: Final = 4
"""Marks on one letter; more paint over the lines above and below."""


class _Wire(Struct):
    points: list[float]
    look: list[float]
    shape: Any = None
    text: Any = None
    letters: Any = None
    picture: Any = None


@dataclass(frozen=True, slots=True)
class Box:
    """Edges, in units."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From its left to its right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From its top to its bottom."""
        return self.bottom - self.top

    def meets(self, other: Box) -> bool:
        """Whether they have a place in common."""
        return (
            self.left <= other.right
            and other.left <= self.right
            and self.top <= other.bottom
            and other.top <= self.bottom
        )

    def has(self, x: float, y: float) -> bool:
        """Whether a place lies in it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom

    def around(self, other: Box | None) -> Box:
        """The one around both."""
        if other is None:
            return self
        return Box(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def grown(self, by: float) -> Box:
        """The same, larger on each side."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


PAGE: Final = Box(0, 0, SPAN, HEIGHT)


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """One stroke, as it is painted: `points` are x, y and, with `step` 3, pressure in turn.

    `shape` is "" for a pen's. `place` is the box around its points, `box` around all of its ink.
    `letters` are how large its letters are where they have room.
    """

    seq: int
    sender: str
    stay: str
    points: array[int]
    step: int
    ink: int
    size: int
    shape: str
    place: Box
    box: Box
    text: str = ""
    letters: float = 0
    picture: bytes = b""

    @property
    def width(self) -> int:
        """How wide its line is, in units."""
        return (MARKED if self.shape == "marker" else WIDTHS)[self.size]

    @property
    def is_thing(self) -> bool:
        """Whether it is words or a picture in a box, and no line."""
        return self.shape in THINGS

    def touches(self, x: float, y: float, reach: float) -> bool:
        """Whether it passes within `reach` of a place."""
        if not self.box.grown(reach).has(x, y):
            return False
        if self.is_thing:
            return self.place.grown(reach).has(x, y)
        near = reach + self.width / 2
        points, step = self.points, self.step
        before = points[0], points[1]
        for at in range(0, len(points), step):
            here = points[at], points[at + 1]
            if _distance(x, y, *before, *here) <= near:
                return True
            before = here
        return False


def read(drawn: DrawnStroke) -> Stroke | None:
    """What another page drew; None if that is no stroke, and is on no page either."""
    wire = read_shown(drawn.data, _Wire)
    if wire is None or not 2 <= len(wire.look) <= 3:
        return None
    ink, size, pen = (*wire.look, 0)[:3]
    if not (_is_index(ink, _INKS) and _is_index(size, len(WIDTHS)) and _is_index(pen, 2)):
        return None
    step = 3 if pen else 2
    points = _points(wire.points, step)
    if points is None:
        return None
    place = Box(
        min(islice(points, 0, None, step)),
        min(islice(points, 1, None, step)),
        max(islice(points, 0, None, step)),
        max(islice(points, 1, None, step)),
    )
    shape = wire.shape if isinstance(wire.shape, str) else ""
    it = partial(
        Stroke,
        drawn.seq,
        drawn.sender,
        drawn.stay,
        points,
        step,
        ink=int(ink),
        size=int(size),
        place=place,
    )
    if shape in THINGS and step == 2 and place.width >= 1 and place.height >= 1:
        thing = _thing(wire, shape, LETTERS[int(size)])
        if thing is not None:
            words_, letters, picture = thing
            box = place.grown(_MARGIN)
            return it(shape=shape, box=box, text=words_, letters=letters, picture=picture)
    shape = shape if shape in FIGURES or shape == "marker" else ""
    width = (MARKED if shape == "marker" else WIDTHS)[int(size)]
    return it(shape=shape, box=place.grown(width + _MARGIN))


def _thing(wire: _Wire, shape: str, letters: int) -> tuple[str, float, bytes] | None:
    if shape == "picture":
        picture = small_picture(wire.picture, MAX_PICTURE, MAX_SIDE)
        return None if picture is None else ("", 0, picture)
    shown = words(wire.text)
    if not shown:
        return None
    own = wire.letters
    is_own = isinstance(own, int | float) and not isinstance(own, bool)
    return shown, (own if is_own and _OWN[0] <= own <= _OWN[1] else letters), b""


def words(written: Any) -> str:
    """Words as they are shown: with their lines, and nothing that turns or covers what is around;
    "" if they are none."""
    if not isinstance(written, str) or len(written) > MAX_TEXT:
        return ""
    return "\n".join(_line(each) for each in written.split("\n")).strip()


def _line(written: str) -> str:
    return _unpiled(text.one_line(_SPACE.sub(" ", written), MAX_TEXT)).strip()


def _unpiled(line: str) -> str:
    kept, pile = [], 0
    for each in line:
        pile = pile + 1 if unicodedata.category(each) in ("Mn", "Me") else 0
        if pile <= _PILED:
            kept.append(each)
    return "".join(kept)


def _points(numbers: list[float], step: int) -> array[int] | None:
    count = len(numbers)
    if not step <= count <= _MOST * step or count % step:
        return None
    for at, most in enumerate((SPAN, HEIGHT, 100)[:step]):
        part = numbers[at::step]
        if min(part) < 0 or max(part) > most:
            return None
    try:
        points = array("H", map(int, numbers))
    except ValueError:  # not a number
        return None
    return points if list(points) == numbers else None


def _is_index(value: float, count: int) -> bool:
    return 0 <= value < count and value == int(value)


def _distance(x: float, y: float, from_x: float, from_y: float, to_x: float, to_y: float) -> float:
    """From a place to a line between two others."""
    along_x, along_y = to_x - from_x, to_y - from_y
    length = along_x * along_x + along_y * along_y
    share = ((x - from_x) * along_x + (y - from_y) * along_y) / length if length else 0
    at = min(1.0, max(0.0, share))
    return hypot(x - from_x - at * along_x, y - from_y - at * along_y)
