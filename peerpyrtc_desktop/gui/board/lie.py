"""Which part of a board is to be seen, and where it lies; see `view.js`. Pixels are Qt's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from peerpyrtc_desktop.gui.board.stroke import HEIGHT, SPAN, Box

CLOSEST: Final = 8
"""So many times one can go in."""


@dataclass(frozen=True, slots=True)
class Lie:
    """Pixels of one unit, and where the board's corner lies in a place of that size."""

    scale: float
    left: float
    top: float
    width: int
    height: int


class Looking:
    """What one looks at: all of it, until one goes nearer."""

    def __init__(self) -> None:
        self._width = self._height = 1
        self.zoom = 1.0
        self._x, self._y = SPAN / 2, HEIGHT / 2

    def resize(self, width: int, height: int) -> None:
        """The place has another size."""
        self._width, self._height = max(1, width), max(1, height)
        self._keep()

    @property
    def scale(self) -> float:
        """Pixels of one unit."""
        return min(self._width / SPAN, self._height / HEIGHT) * self.zoom

    @property
    def lie(self) -> Lie:
        """Where the board lies now."""
        left = self._width / 2 - self._x * self.scale
        top = self._height / 2 - self._y * self.scale
        return Lie(self.scale, left, top, self._width, self._height)

    def unit(self, x: float, y: float) -> tuple[float, float]:
        """What lies under a place."""
        lie = self.lie
        return (x - lie.left) / lie.scale, (y - lie.top) / lie.scale

    def zoom_by(self, times: float, at: tuple[float, float] | None = None) -> None:
        """Go in or out; what lies under the place stays there."""
        place = (self._width / 2, self._height / 2) if at is None else at
        before = self.unit(*place)
        self.zoom = min(CLOSEST, max(1.0, self.zoom * times))
        now = self.unit(*place)
        self._x += before[0] - now[0]
        self._y += before[1] - now[1]
        self._keep()

    def pan_by(self, x: float, y: float) -> None:
        """Draw it along by so many pixels."""
        self._x -= x / self.scale
        self._y -= y / self.scale
        self._keep()

    def fit(self) -> None:
        """All of it."""
        self.zoom = 1.0
        self._keep()

    def reveal(self, box: Box) -> None:
        """Move no further than it takes to have the middle of this before one's eyes."""
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        left, top = self.unit(0, 0)
        right, bottom = self.unit(self._width, self._height)
        if not left <= x <= right:
            self._x = x
        if not top <= y <= bottom:
            self._y = y
        self._keep()

    def _keep(self) -> None:
        """The board never leaves the place: it fills it, or lies in its middle."""
        self._x = _held(self._x, self._width / self.scale, SPAN)
        self._y = _held(self._y, self._height / self.scale, HEIGHT)


def _held(middle: float, shown: float, whole: float) -> float:
    if shown >= whole:
        return whole / 2
    return min(whole - shown / 2, max(shown / 2, middle))
