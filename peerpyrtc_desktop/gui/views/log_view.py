"""The log: it follows the newest row until it is scrolled up, and again after End."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from peerpyrtc_desktop.gui.held_keys import is_repeat
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_cells import Column
from peerpyrtc_desktop.gui.models.log_rows import Row
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import samples
from peerpyrtc_desktop.gui.views.steady import Steady
from peerpyrtc_desktop.gui.views.table import PADDED, Table

Index = QModelIndex | QPersistentModelIndex

MEANT = 1_000
"""Selected rows that an act can mean; nobody has looked at more of them."""


class LogView(Table):
    """The table of the log. The rows under the eye stand still while it is paused."""

    paused_changed = Signal(bool)

    delete_pressed = Signal()
    """Del, which takes no message back."""

    unseen_changed = Signal(int)
    """How many rows came since it was paused."""

    def __init__(self, model: LogModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Messages"), self.tr("Nothing was said yet."), look, parent)
        self.log = model
        self._paused = False
        self._moving = False  # the scroll bar moves by our hand, not by the person's
        self._since = 0  # the number of the first row that came while it is paused
        self._place = 0  # the number of the uppermost row, when the person last scrolled
        self._top = 0
        self.setModel(model)
        self.watch_selection()
        samples = (
            (Column.TIME, "00:00:00"),
            (Column.ROOM, "workshop"),
            (Column.SENDER, "Maximiliane K."),
        )
        self.set_widths(samples, Column.TEXT)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsAboutToBeRemoved.connect(self._on_removing)
        model.rowsRemoved.connect(self._on_removed)
        model.modelAboutToBeReset.connect(self._on_emptying)
        model.modelReset.connect(self._on_emptied)
        self.held_changed.connect(self._on_held)
        Steady(self)
        model.dated.connect(self._on_dated)
        look.changed.connect(self.viewport().update)

    def _on_dated(self) -> None:
        """From now on some rows show their date: make room for it."""
        header = self.horizontalHeader()
        wanted = max(map(self.fontMetrics().horizontalAdvance, samples())) + PADDED
        header.resizeSection(Column.TIME, max(wanted, header.sectionSize(Column.TIME)))

    def row_cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """One second is said once, at the first of its rows that is whole in sight.

        What is copied, read out or pointed at has its time exactly.
        """
        cells = super().row_cells(row, columns)
        if Column.TIME in columns and self.log.says_same_time(row):
            is_first = 0 <= self.rowViewportPosition(row) < self._row_height()
            if not is_first:
                at = columns.index(Column.TIME)
                cells[at] = cells[at]._replace(words="")
        return cells

    def _row_height(self) -> int:
        return self.verticalHeader().defaultSectionSize()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Another row is the first now, and says its time."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    @property
    def paused(self) -> bool:
        """Whether new rows leave the view where it is."""
        return self._paused

    def follow(self) -> None:
        """Show the newest row, and each that comes."""
        self._set_paused(False)
        self._to_bottom()

    def selected(self) -> list[Row]:
        """The selected rows; none if they are more than an act can mean."""
        if self.count_selected() > MEANT:
            return []
        return [row for first, last in self.ranges() for row in self.log.take(first, last)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End follows, and lets the selection go; nothing is deleted from here."""
        if event.key() == Qt.Key.Key_End and not event.modifiers():
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            self.follow()
        elif event.key() == Qt.Key.Key_Delete:
            if not is_repeat(event):
                self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Qt scrolls to whatever is clicked, also when it only ends a pixel below the edge."""
        if not self._is_in_sight(index):
            super().scrollTo(index, hint)

    def _is_in_sight(self, index: Index) -> bool:
        area = self.visualRect(index)
        return area.top() >= 0 and area.center().y() <= self.viewport().height()

    def _set_paused(self, paused: bool) -> None:
        if paused == self._paused:
            return
        self._paused = paused
        self._since = self.log.next_number
        self.paused_changed.emit(paused)
        self.unseen_changed.emit(0)

    def _to_bottom(self) -> None:
        self._moving = True
        self.scrollToBottom()
        self._moving = False

    def _on_scrolled(self, value: int) -> None:
        """By the person's hand, unless we are moving."""
        if self._moving:
            return
        self._set_paused(value < self.verticalScrollBar().maximum())
        if (top := self.rowAt(0)) >= 0:
            self._place = self.log.identity(top)

    def _on_range(self, _low: int, _high: int) -> None:
        if not self._paused and not self.held:
            self._to_bottom()

    def _on_held(self, held: bool) -> None:
        if not held and not self._paused:
            self._to_bottom()

    def _on_inserted(self, _parent: QModelIndex, _first: int, _last: int) -> None:
        if self._paused:
            self._count_unseen()
        elif not self.held:
            self._to_bottom()

    def _count_unseen(self) -> None:
        seen = self.log.position_from(self._since)
        self.unseen_changed.emit(self.log.rowCount() - seen)

    def _on_removing(self, _parent: QModelIndex, first: int, last: int) -> None:
        gone = (last - first + 1) * self.verticalHeader().defaultSectionSize()
        self._top = self.verticalScrollBar().value() - gone
        self._moving = True

    def _on_removed(self) -> None:
        if self._paused or self.held:
            self.verticalScrollBar().setValue(max(0, self._top))
        else:
            self.scrollToBottom()
        self._moving = False

    def _on_emptying(self) -> None:
        self._moving = True  # whatever Qt scrolls to until all is listed anew

    def _on_emptied(self) -> None:
        """Another filter: paused it stays, at the row that was the uppermost, or the next one."""
        if not self.log.kept:
            self._set_paused(False)
        if not self._paused:
            self._to_bottom()
            return
        self.updateGeometries()
        at = self.log.position_from(self._place)
        self.verticalScrollBar().setValue(at * self.verticalHeader().defaultSectionSize())
        self._moving = False
        self._count_unseen()
