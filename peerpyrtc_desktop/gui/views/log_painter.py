"""Paints the log's rows without Qt's delegate.

A delegate asks the model seven things about each cell, through Python, and a style sheet makes each
answer dear: 5 ms for a screenful, 20 times a second, in which the relay stands still.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter

from peerpyrtc_desktop.gui.models.log import Column, LogModel, Row
from peerpyrtc_desktop.gui.theme import Look

PADDING = 7
"""Pixels between a cell's edge and its text, as in the other tables."""

ICON = 16
_GAP = 6

Cells = list[tuple[Column, int, int]]
"""The columns to paint: each with its left edge and its width, in pixels of the viewport."""


class LogPainter:
    """Paints one row at a time with the model's own words and colours."""

    def __init__(self, model: LogModel, look: Look) -> None:
        self._model = model
        self._look = look

    def paint(
        self, painter: QPainter, row: Row, top: int, height: int, cells: Cells, selected: bool
    ) -> None:
        """One row, `top` pixels below the viewport's edge; its background only if selected."""
        if selected:
            left = min(cell[1] for cell in cells)
            right = max(cell[1] + cell[2] for cell in cells)
            painter.fillRect(left, top, right - left, height, self._look.brush("select"))
        metrics = painter.fontMetrics()
        baseline = top + (height - metrics.height()) // 2 + metrics.ascent()
        words, brush = self._model.words, self._model.brush
        chosen = self._look.brush("text") if selected else None
        pen: QBrush | None = None
        for column, left, width in cells:
            said = words(row, column)
            room = width - 2 * PADDING
            if column is Column.TEXT and row.icon:
                self._paint_icon(painter, row, left + PADDING, top, height)
                left, room = left + ICON + _GAP, room - ICON - _GAP
            if not said or room <= 0:
                continue
            colour = chosen or brush(row, column)
            if colour is not pen:
                painter.setPen(colour.color())
                pen = colour
            said = fitted(metrics, said, room)
            if column is Column.COUNT:
                left += room - metrics.horizontalAdvance(said)
            painter.drawText(left + PADDING, baseline, said)

    def _paint_icon(self, painter: QPainter, row: Row, left: int, top: int, height: int) -> None:
        area = QRect(left, top + (height - ICON) // 2, ICON, ICON)
        self._model.icon(row).paint(painter, area)


def fitted(metrics: QFontMetrics, words: str, room: int) -> str:
    """`words`, cut with an ellipsis if they are wider than `room` pixels."""
    # Measuring shapes the text, which costs more than painting it: what is surely short is not
    # measured. No letter of a Latin text is wider than this; others are measured.
    if words.isascii() and len(words) * metrics.maxWidth() <= room:
        return words
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
