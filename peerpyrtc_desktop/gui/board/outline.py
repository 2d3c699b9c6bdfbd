"""Outlines of strokes: perfect-freehand makes the line of a hand out of points, as on the pages."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from peerpyrtc_desktop.gui.board.stroke import FIGURES, Stroke

_KEPT: Final = 1_250_000
"""Elements of outlines that are kept, some 30 MB: to make one takes longer than to paint it, and a
zoomed board is painted anew. That is four thousand strokes of a hand."""


class Outlines:
    """Makes them, and keeps as many as there is room for."""

    def __init__(self) -> None:
        self._paths: dict[Stroke, QPainterPath] = {}
        self._elements = 0

    def of(self, stroke: Stroke) -> QPainterPath:
        """What is to be filled; of a figure what a line is to be drawn along."""
        path = self._paths.get(stroke)
        if path is None:
            path = _straight(stroke) if stroke.shape in FIGURES else _outline(stroke)
            # Those that are there stay: a board is painted from its first to its last, and where
            # it is too large the latest to be used is the last that is needed again.
            if self._elements + path.elementCount() <= _KEPT:
                self._elements += path.elementCount()
                self._paths[stroke] = path
        return path

    def drop(self, stroke: Stroke) -> None:
        """This one is gone from the board."""
        path = self._paths.pop(stroke, None)
        if path is not None:
            self._elements -= path.elementCount()


def _straight(stroke: Stroke) -> QPainterPath:
    path, points = QPainterPath(), stroke.points
    path.moveTo(points[0], points[1])
    for at in range(0, len(points), stroke.step):
        path.lineTo(points[at], points[at + 1])
    return path


def _outline(stroke: Stroke) -> QPainterPath:
    # The first stroke loads it: no panel needs it before.
    from perfect_freehand import get_stroke

    points, step = stroke.points, stroke.step
    pen = step == 3
    places = [
        (points[at], points[at + 1], points[at + 2] / 100 if pen else 0.5)
        for at in range(0, len(points), step)
    ]
    edge = get_stroke(
        places,
        size=stroke.width,
        thinning=0.6 if pen else 0.35,
        smoothing=0.5,
        streamline=0.4,
        simulate_pressure=not pen,
        last=True,
    )
    return _smooth(edge)


def _smooth(edge: list[tuple[float, float]]) -> QPainterPath:
    """Curves through the middles between the points of an edge."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if not edge:
        return path
    path.reserve(3 * len(edge) + 4)
    (x, y), (last_x, last_y) = edge[0], edge[-1]
    path.moveTo((last_x + x) / 2, (last_y + y) / 2)
    for next_x, next_y in (*edge[1:], edge[0]):
        path.quadTo(x, y, (x + next_x) / 2, (y + next_y) / 2)
        x, y = next_x, next_y
    path.closeSubpath()
    return path
