"""The table all lists of the panel are: quiet, of fixed row heights, its rows copied as text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any, Protocol, cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from peerpyrtc_desktop.gui.held_keys import is_repeat
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.number_keys import number_of
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.arrows import Arrows
from peerpyrtc_desktop.gui.views.copying import Copying
from peerpyrtc_desktop.gui.views.row_painter import Line, RowPainter
from peerpyrtc_desktop.resources import tokens

PADDED = 16
"""Pixels of a cell beside its words, both sides: the style sheet's and the item's own."""

_FLAG = QItemSelectionModel.SelectionFlag

_REMEMBERED = 1_000
"""Selected rows that are looked for again when the rows are listed anew; of more, none are."""

_NEAR = 100
"""Rows above and below the current one that may take its place when it goes."""

_AFTER = 2_000
"""Milliseconds after the pointer's last move in which it may still be about to press."""


class Listed(Protocol):
    """What a model offers beside what Qt asks for."""

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""
        ...

    def identity(self, row: int) -> Hashable:
        """What a row is known by, wherever it stands."""
        ...

    def position(self, identity: Any) -> int | None:
        """Where that row stands now, if it is listed."""
        ...

    def take(self, first: int, last: int) -> Sequence[Any]:
        """What stands in these rows, to be kept whatever happens to them."""
        ...

    def copied(self, taken: Any, columns: Sequence[int]) -> list[str]:
        """What these columns of something taken say, for the clipboard."""
        ...


class Table(Arrows):
    """Its model is `Listed`. Rows are selected whole; nothing is edited, wrapped or resized.

    With no rows it says `empty`. Nothing asks for more than what is in sight: `ResizeToContents`
    took 11.6 s at 100,000 rows, `selectedRows()` 3 s at each paint. Selections are ranges.
    """

    focused = Signal(bool)
    """The keys go here now, or no more."""

    chosen = Signal()
    """The selection is another one, by the person or because rows have gone."""

    unmeant = Signal(str)
    """This letter was pressed while nothing is selected."""

    numbered = Signal(int)
    """The key of this digit was pressed, on a keyboard where digits want Shift."""

    held_changed = Signal(bool)
    """A hand is on the rows now, and they should stand still; or no more."""

    copying = Signal(int, int)
    """Rows copied so far, and of how many."""

    def __init__(self, name: str, empty: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._painter = RowPainter(look)
        self._wanted: dict[int, int] = {}
        self._hands: set[str] = set()
        self._remembered: list[Hashable] = []
        self._nearest: list[Hashable] = []  # the current row, those above it, those below it
        self._copying: Copying | None = None
        self._aiming = QTimer(self, interval=_AFTER, singleShot=True)
        self._aiming.timeout.connect(lambda: self.hold("pointer", False))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # By items, rows at the end jump by a part of one when others come after them.
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
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

    def set_widths(self, samples: Iterable[tuple[int, str]], stretched: int | None = None) -> None:
        """Each column's longest usual text; the column `stretched` takes what is left."""
        header = self.horizontalHeader()
        for column, sample in samples:
            self._wanted[column] = self.fontMetrics().horizontalAdvance(sample) + PADDED
            header.resizeSection(column, self._wanted[column])
        if stretched is not None:
            header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)

    def watch_selection(self) -> None:
        """Tell of selections from now on: after `setModel`, which makes a new selection model."""
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.selectionModel().currentRowChanged.connect(lambda *_: self.viewport().update())
        # To draw itself a header asks whether whole columns are selected, row by row. It needn't.
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSelectionModel(QItemSelectionModel(self.model(), header))
        self.model().rowsRemoved.connect(lambda *_: self.chosen.emit())
        self.model().modelAboutToBeReset.connect(self._on_resetting)
        self.model().modelReset.connect(self._on_reset)

    def _on_resetting(self) -> None:
        listed = cast(Listed, self.model())
        few = self.count_selected() <= _REMEMBERED
        self._remembered = [listed.identity(row) for row in self.rows()] if few else []
        self._nearest = []
        if (current := self.currentIndex()).isValid():
            at, count = current.row(), self.model().rowCount()
            above = range(at, max(at - _NEAR, -1), -1)
            below = range(at + 1, min(at + _NEAR, count))
            self._nearest = [listed.identity(row) for row in (*above, *below)]

    def _on_reset(self) -> None:
        """What was selected still is, where it is still listed; so is the current row.

        If the current row has gone it is now the one above, which Qt takes where rows go one by
        one. It isn't selected: whom an act means never changes by itself.
        """
        listed = cast(Listed, self.model())
        places = (listed.position(each) for each in self._remembered)
        self._mark(sorted(place for place in places if place is not None))
        beside = (listed.position(each) for each in self._nearest)
        if (at := next((place for place in beside if place is not None), None)) is not None:
            self.selectionModel().setCurrentIndex(self.model().index(at, 0), _FLAG.NoUpdate)
        self._remembered, self._nearest = [], []
        self.chosen.emit()

    def width_of_columns(self) -> int:
        """What all columns take together, with the scroll bar and the frame."""
        header = self.horizontalHeader()
        columns = sum(self._wanted.get(n, header.sectionSize(n)) for n in range(header.count()))
        return columns + self.verticalScrollBar().sizeHint().width() + 12

    def set_empty(self, words: str) -> None:
        """What to say while there are no rows."""
        self._empty = words
        self.viewport().update()

    def ranges(self) -> list[tuple[int, int]]:
        """The selected rows, as first and last of each run, from the top."""
        if self.model() is None:
            return []
        runs: list[tuple[int, int]] = []
        marked = self.selectionModel().selection()
        pieces = [marked.at(at) for at in range(marked.count())]
        for first, last in sorted((piece.top(), piece.bottom()) for piece in pieces):
            if runs and first <= runs[-1][1] + 1:
                runs[-1] = (runs[-1][0], max(last, runs[-1][1]))
            else:
                runs.append((first, last))
        return runs

    def count_selected(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self.ranges())

    def rows(self) -> Iterator[int]:
        """The selected rows, from the top; there may be very many."""
        for first, last in self.ranges():
            yield from range(first, last + 1)

    def select(self, rows: Sequence[int]) -> None:
        """Select these rows and no others, and show the first of them."""
        self._mark(sorted(rows))
        if rows:
            first = self.model().index(min(rows), 0)
            self.selectionModel().setCurrentIndex(first, _FLAG.NoUpdate)
            self.scrollTo(first)

    def _mark(self, rows: Sequence[int]) -> None:
        """Select these rows, which ascend, in as few pieces as they have."""
        marked, model = QItemSelection(), self.model()
        last = model.columnCount() - 1
        start = 0
        for at in range(1, len(rows) + 1):
            if at == len(rows) or rows[at] != rows[at - 1] + 1:
                marked.select(model.index(rows[start], 0), model.index(rows[at - 1], last))
                start = at
        self.selectionModel().select(marked, _FLAG.ClearAndSelect)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Paint it. Qt's own walks through every cell of it when a screen reader listens."""
        super().selectionChanged(_start_of(selected), _start_of(deselected))
        self.viewport().update()

    def copy(self) -> None:
        """Put the selected rows on the clipboard: a line each, tabs between the columns."""
        header = self.horizontalHeader()
        columns = sorted(range(self.model().columnCount()), key=header.visualIndex)
        shown = [column for column in columns if not self.isColumnHidden(column)]
        listed = cast(Listed, self.model())
        taken = [row for first, last in self.ranges() for row in listed.take(first, last)]
        if not taken:
            return
        if self._copying is not None:
            self._copying.stop()
        self._copying = Copying(taken, lambda row: "\t".join(listed.copied(row, shown)), self)
        self._copying.moved.connect(self.copying)
        self._copying.go()

    # --- a hand on the rows

    def wait_for_pointer(self) -> None:
        """Rows of this table may trade places: they don't while the pointer moves over them."""
        self.setMouseTracking(True)

    @property
    def held(self) -> bool:
        """Whether a hand is on the rows: a button down, a menu open, a pointer about to press."""
        return bool(self._hands)

    def hold(self, hand: str, on: bool) -> None:
        """One of the hands is on the rows, or lets them go."""
        before = self.held
        (self._hands.add if on else self._hands.discard)(hand)
        if self.held != before:
            self.held_changed.emit(self.held)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is pressed stands still."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.hold("button", True)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """And goes on after."""
        super().mouseReleaseEvent(event)
        if not event.buttons():
            self.hold("button", False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A pointer that moves here may be about to press."""
        super().mouseMoveEvent(event)
        if self.hasMouseTracking():
            self.hold("pointer", True)
            self._aiming.start()

    def leaveEvent(self, event: QEvent) -> None:
        """It was not."""
        super().leaveEvent(event)
        self._aiming.stop()
        self.hold("pointer", False)
        if not QGuiApplication.mouseButtons():
            self.hold("button", False)

    def keyboardSearch(self, search: str) -> None:
        """Letters are acts here: one that isn't possible just now must not select somebody else."""
        if not self.ranges():
            self.unmeant.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copying takes whole rows; Qt's own takes one cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif (number := number_of(event)) is None:
            super().keyPressEvent(event)
        elif not is_repeat(event):
            self.numbered.emit(number)

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
            first = self.horizontalHeader().logicalIndex(0)
            begin = self.columnViewportPosition(first)
            if self.isRightToLeft():
                begin += self.columnWidth(first)
            self._painter.paint(painter, lines, height, edges, start=begin, focused=self.hasFocus())

    def _paint_empty(self, painter: QPainter) -> None:
        painter.setPen(self.palette().placeholderText().color())
        area = self.viewport().rect().adjusted(12, 12, -12, -12)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, self._empty)

    def _columns(self, left: int, right: int) -> list[tuple[int, int, int]]:
        """The columns between two edges, each with its left edge and its width."""
        columns: list[tuple[int, int, int]] = []
        for column in range(self.model().columnCount()):
            at, width = self.columnViewportPosition(column), self.columnWidth(column)
            if not self.isColumnHidden(column) and at <= right + 1 and at + width >= left:
                columns.append((column, at, width))
        return columns

    def row_cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What is painted in these columns of a row."""
        return cast(Listed, self.model()).cells(row, columns)

    def _lines(self, area: QRect, count: int, columns: list[int]) -> Iterator[Line]:
        """The rows in sight."""
        runs = self.ranges()
        firsts = [first for first, _ in runs]
        height = self.verticalHeader().defaultSectionSize()
        row = max(0, self.rowAt(area.top()))
        top = self.rowViewportPosition(row)
        current = self.currentIndex().row()
        while row < count and top <= area.bottom():
            at = bisect_right(firsts, row) - 1
            selected = at >= 0 and row <= runs[at][1]
            yield Line(top, self.row_cells(row, columns), selected, row == current)
            row, top = row + 1, top + height

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The pane shows that the keys go here."""
        super().focusInEvent(event)
        self.viewport().update()
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And that they don't."""
        super().focusOutEvent(event)
        self.viewport().update()
        self.focused.emit(False)


def _start_of(selection: QItemSelection) -> QItemSelection:
    """The first row of a selection: enough to tell that there is one, and which."""
    first = QItemSelection()
    if not selection.isEmpty():
        cell = selection.at(0).topLeft()
        first.select(cell, cell)
    return first
