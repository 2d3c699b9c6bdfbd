"""Paints tables' rows without Qt's delegate.

A delegate asks the model seven things about each cell, through Python, and a style sheet makes each
answer dear: 5 ms for a screenful of the log, 20 times a second, in which the relay stands still.
Here it is 0.6 ms: short words recur, so they are laid out once; long ones are measured by adding
up the widths of their letters, which is a fifth of what laying them out costs.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QIcon,
    QPainter,
    QStaticText,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
    QTransform,
)

from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.theme import Look

PADDING = 7
"""Pixels between a cell's edge and its words: the style sheet's and the item's own."""

ICON = 16

MARK = 3
"""Pixels of the bar beside a selected row."""

_GAP = 6

_DASH = 6
"""Pixels from one dot of a line to the next."""

_SHORT = 24
"""Up to this length words count as such that recur: times, names, addresses, numbers."""

_KEPT = 2_000
"""Words that are kept laid out. Each is some hundred bytes; a screenful has about a hundred."""


class Face:
    """One font: how wide words are in it, how they are cut to fit, and those laid out already."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._widths = {chr(n): self._metrics.horizontalAdvance(chr(n)) for n in range(128)}
        self._narrowest = min(self._widths[chr(n)] for n in range(32, 127))
        self._ellipsis = self._metrics.horizontalAdvance("…")
        self._laid: dict[tuple[str, int, bool], QStaticText] = {}
        self.ascent = round(self._metrics.ascent())
        self.height = round(self._metrics.height())

    def fit(self, words: str, room: int, *, middle: bool = False) -> str:
        """`words`, cut with an ellipsis if they are wider than `room` pixels: see `Cell.middle`."""
        if middle:
            return self._metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        if not words.isascii():
            return self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        # Kerning only brings letters nearer: what fits without it fits.
        widths, seen = self._widths, words[: int(room / self._narrowest) + 1]
        ends = list(accumulate(map(widths.__getitem__, seen)))
        if len(seen) == len(words) and (not ends or ends[-1] <= room):
            return words
        return words[: bisect_right(ends, room - self._ellipsis)] + "…"

    def width(self, words: str) -> int:
        """How many pixels these take."""
        return round(self._metrics.horizontalAdvance(words))

    def lay_out(self, words: str, room: int, *, middle: bool = False) -> QStaticText:
        """`words` in at most `room` pixels, ready to be painted; kept for the next time."""
        laid = self._laid.get((words, room, middle))
        if laid is None:
            if len(self._laid) >= _KEPT:
                self._laid.clear()
            laid = QStaticText(self.fit(words, room, middle=middle))
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.prepare(QTransform(), self.font)
            self._laid[words, room, middle] = laid
        return laid


def _units(words: str) -> int:
    """How long Qt takes them to be: in UTF-16."""
    return len(words) + sum(each > "\uffff" for each in words)


def _through(face: Face) -> Face:
    """The same with a line through all words."""
    font = QFont(face.font)
    font.setStrikeOut(True)
    return Face(font)


class Line(NamedTuple):
    """One row to paint: the top of it in the viewport's pixels, and its cells."""

    top: int
    cells: Sequence[Cell]
    selected: bool
    current: bool = False
    """The keys go on from here."""


class RowPainter:
    """Paints the rows of one table."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._own = Face(QFont())
        self._struck = _through(self._own)
        self._others: dict[str, Face] = {}

    def paint(
        self,
        painter: QPainter,
        lines: Iterable[Line],
        height: int,
        columns: Sequence[tuple[int, int]],
        *,
        start: int = 0,
        focused: bool = False,
    ) -> None:
        """Paint lines of one height, in columns of a left edge and a width.

        Of the background only that of selected ones is painted, with a bar where they begin: a
        colour alone is not seen by everyone. `start` is that edge, which may be out of all these
        columns; `focused` says whether the keys mean them: then the current one has dots around it,
        which look like no selection: no act means it. Where the window runs from the right, rows do
        too, and each text goes as its own letters want.
        """
        mirrored = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if painter.font() != self._own.font:
            self._own = Face(painter.font())
            self._struck = _through(self._own)
        left = min(left for left, _ in columns)
        right = max(left + width for left, width in columns)
        back, front = self._look.brush("select"), self._look.brush("on-select")
        mark = self._look.brush("mark" if focused else "idle-mark")
        faint = self._look.brush("muted")
        modes = (QIcon.Mode.Normal, QIcon.Mode.Selected)
        pen: QBrush | None = None
        for top, cells, selected, current in lines:
            if selected:
                painter.fillRect(left, top, right - left, height, back)
                if mirrored and right >= start:
                    painter.fillRect(start - MARK, top, MARK, height, mark)
                elif not mirrored and left <= start:
                    painter.fillRect(start, top, MARK, height, mark)
            elif current and focused:
                dots = range(left, start, _DASH) if mirrored else range(start, right, _DASH)
                for edge in (top, top + height - 1):
                    for dash in dots:
                        painter.fillRect(dash, edge, _DASH // 3, 1, faint)
            for cell, (at, width) in zip(cells, columns, strict=True):
                if not cell.words and cell.icon is None:
                    continue
                brush = front if selected else cell.brush
                if brush is not pen:
                    painter.setPen(brush.color())
                    pen = brush
                at, room = at + PADDING, width - 2 * PADDING
                if cell.icon is not None:
                    place = at + room - ICON if mirrored else at
                    area = QRect(place, top + (height - ICON) // 2, ICON, ICON)
                    cell.icon.paint(painter, area, mode=modes[selected])
                    at, room = at if mirrored else at + ICON + _GAP, room - ICON - _GAP
                to_right = cell.right is not mirrored
                if room > 0 and cell.tail:
                    pen = front if selected else cell.tail_brush or brush
                    self._paint_tailed(painter, cell, pen, at, top + height / 2, room, to_right)
                elif room > 0 and cell.marks:
                    out = self._marked(selected)
                    self._paint_marked(painter, cell, out, at, top + height / 2, room, to_right)
                elif room > 0:
                    self._paint_words(painter, cell, at, top + height / 2, room, to_right)

    def _paint_tailed(
        self,
        painter: QPainter,
        cell: Cell,
        brush: QBrush,
        left: int,
        middle: float,
        room: int,
        to_right: bool,
    ) -> None:
        """The words, cut where that must be, and behind them the tail, whole, in its own colour."""
        tail = self._own.lay_out(cell.tail, room)
        wide = round(tail.size().width())
        behind = wide + 2 * _GAP
        begin = left + behind if to_right else left
        used = self._paint_words(painter, cell, begin, middle, max(0, room - behind), to_right)
        painter.setPen(brush.color())
        at = left + room - used - behind if to_right else left + used + behind - wide
        painter.drawStaticText(at, int(middle - self._own.height / 2), tail)

    def _paint_words(
        self, painter: QPainter, cell: Cell, left: int, middle: float, room: int, to_right: bool
    ) -> int:
        """Returns how many pixels wide they are."""
        face = self._own if cell.font is None else self._face(cell.font)
        if cell.struck and face is self._own:
            face = self._struck
        if face is not self._own:
            painter.setFont(face.font)
        top = int(middle - face.height / 2)
        # What is laid out already has no line through it, whatever its font says.
        if face is self._struck or (len(cell.words) > _SHORT and not cell.right):
            shown = face.fit(cell.words, room, middle=cell.middle)
            # Only some need it, and long words are dear to measure.
            wide = face.width(shown) if to_right or cell.tail else 0
            left += room - wide if to_right else 0
            painter.drawText(left, top + face.ascent, shown)
        else:
            laid = face.lay_out(cell.words, room, middle=cell.middle)
            wide = round(laid.size().width())
            left += room - wide if to_right else 0
            painter.drawStaticText(left, top, laid)
        if face is not self._own:
            painter.setFont(self._own.font)
        return wide

    def _marked(self, selected: bool) -> QTextCharFormat:
        """How a part that stands out looks: also to those who don't see its colour."""
        out = QTextCharFormat()
        out.setFontUnderline(True)
        out.setBackground(self._look.brush("surface" if selected else "select"))
        out.setForeground(self._look.brush("text" if selected else "on-select"))
        return out

    def _paint_marked(
        self,
        painter: QPainter,
        cell: Cell,
        out: QTextCharFormat,
        left: int,
        middle: float,
        room: int,
        to_right: bool,
    ) -> None:
        """Words with parts that stand out: laid out anew each time, for such rows are few."""
        shown = self._own.fit(cell.words, room)
        laid = QTextLayout(shown, (self._struck if cell.struck else self._own).font)
        side = Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft
        option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        laid.setTextOption(option)
        parts = []
        for first, last in cell.marks:
            part = QTextLayout.FormatRange()
            part.start, part.format = _units(shown[:first]), out
            part.length = _units(shown[first:last])
            parts.append(part)
        laid.setFormats(parts)
        laid.beginLayout()
        line = laid.createLine()
        line.setLineWidth(room)
        laid.endLayout()
        laid.draw(painter, QPointF(left, int(middle - self._own.height / 2)))

    def _face(self, font: QFont) -> Face:
        name = font.key()
        if name not in self._others:
            self._others[name] = Face(font)
        return self._others[name]
