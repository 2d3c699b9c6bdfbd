"""The table all lists of the panel are: quiet, of fixed row heights, its rows copied as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol, cast

from PySide6.QtCore import QItemSelectionModel, QRect, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.row_painter import Line, RowPainter
from peerpyrtc_desktop.resources import tokens

_PADDING = 16  # of a cell, both sides: the style sheet's and the item's own


class Painted(Protocol):
    """What a model offers beside what Qt asks for, for a `RowPainter`."""

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""
        ...


class Table(QTableView):
    """Its model is `Painted`. Rows are selected whole; nothing is edited, wrapped or resized.

    With no rows it says `empty`. `ResizeToContents` asks every row for its size: 11.6 s at
    100,000 rows.
    """

    focused = Signal(bool)
    """The keys go here now, or no more."""

    chosen = Signal()
    """The selection is another one, by the person or because rows have gone."""

    def __init__(self, name: str, empty: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._painter = RowPainter(look)
        self._wanted: dict[int, int] = {}
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        rows = self.verticalHeader()
        rows.hide()
        for header in (rows, self.horizontalHeader()):
            header.setAccessibleName(name)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height(tokens().sizes["row"])
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setMinimumSectionSize(28)
        columns.setSectionsMovable(True)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def set_row_height(self, pixels: int) -> None:
        """All rows get this height; it is never less than the text's."""
        rows = self.verticalHeader()
        height = max(pixels, self.fontMetrics().height() + 6)
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)

    def set_widths(self, samples: Iterable[tuple[int, str]], stretched: int) -> None:
        """Each column's longest usual text; the column `stretched` takes what is left."""
        header = self.horizontalHeader()
        for column, sample in samples:
            self._wanted[column] = self.fontMetrics().horizontalAdvance(sample) + _PADDING
            header.resizeSection(column, self._wanted[column])
        header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def watch_selection(self) -> None:
        """Tell of selections from now on: after `setModel`, which makes a new selection model."""
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.model().rowsRemoved.connect(lambda *_: self.chosen.emit())
        self.model().modelReset.connect(self.chosen)

    def width_of_columns(self) -> int:
        """What all columns take together, with the scroll bar and the frame."""
        header = self.horizontalHeader()
        columns = sum(self._wanted.get(n, header.sectionSize(n)) for n in range(header.count()))
        return columns + self.verticalScrollBar().sizeHint().width() + 12

    def set_empty(self, words: str) -> None:
        """What to say while there are no rows."""
        self._empty = words
        self.viewport().update()

    def rows(self) -> list[int]:
        """The selected rows, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def select(self, rows: list[int]) -> None:
        """Select these rows and no others."""
        flag = QItemSelectionModel.SelectionFlag
        selection = self.selectionModel()
        selection.clearSelection()
        for row in rows:
            selection.select(self.model().index(row, 0), flag.Select | flag.Rows)
        if rows:
            first = self.model().index(rows[0], 0)
            selection.setCurrentIndex(first, flag.NoUpdate)
            self.scrollTo(first)

    def copy(self) -> None:
        """Put the selected rows on the clipboard: a line each, tabs between the columns."""
        header = self.horizontalHeader()
        columns = sorted(range(self.model().columnCount()), key=header.visualIndex)
        shown = [column for column in columns if not self.isColumnHidden(column)]
        lines = [
            "\t".join(text.copied(self.model().index(row, column).data()) for column in shown)
            for row in self.rows()
        ]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copying takes whole rows; Qt's own takes one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in sight; with none, say what would be here."""
        painter = QPainter(self.viewport())
        count = self.model().rowCount() if self.model() is not None else 0
        if not count:
            self._paint_empty(painter)
            return
        area = event.rect()
        columns = self._columns(area.left(), area.right())
        if columns:
            lines = self._lines(area, count, [column for column, _, _ in columns])
            edges = [(left, width) for _, left, width in columns]
            height = self.verticalHeader().defaultSectionSize()
            self._painter.paint(painter, lines, height, edges)

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setPen(self.palette().placeholderText().color())
        area = self.viewport().rect().adjusted(12, 12, -12, -12)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, self._empty)

    def _columns(self, left: int, right: int) -> list[tuple[int, int, int]]:
        """The columns in sight between two edges, each with its left edge and its width."""
        columns: list[tuple[int, int, int]] = []
        for column in range(self.model().columnCount()):
            at, width = self.columnViewportPosition(column), self.columnWidth(column)
            if not self.isColumnHidden(column) and at <= right and at + width > left:
                columns.append((column, at, width))
        return columns

    def _lines(self, area: QRect, count: int, columns: list[int]) -> Iterator[Line]:
        """The rows in sight."""
        cells = cast(Painted, self.model()).cells
        selected = {index.row() for index in self.selectionModel().selectedRows()}
        height = self.verticalHeader().defaultSectionSize()
        row = max(0, self.rowAt(area.top()))
        top = self.rowViewportPosition(row)
        while row < count and top <= area.bottom():
            yield Line(top, cells(row, columns), row in selected)
            row, top = row + 1, top + height

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The pane shows that the keys go here."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that they don't."""
        super().focusOutEvent(event)
        self.focused.emit(False)
