"""Short tables of dialogs: rows that are read and chosen, and never edited in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget

from peerpyrtc_desktop.gui.held_keys import is_repeat

T = TypeVar("T")

_WIDEST = 320
"""Pixels of a column that is as wide as its longest words."""


class PlainTable(QTableWidget):
    """Its keys are those of lists: Space, Return or a double click, Del, Ins."""

    focused = Signal(bool)
    switched = Signal()
    opened = Signal()
    removed = Signal()
    added = Signal()

    def __init__(self, name: str, titles: Sequence[str]) -> None:
        super().__init__(0, len(titles))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(titles))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMaximumSectionSize(_WIDEST)
        # A click on the box of a row is that alone.
        self.cellDoubleClicked.connect(lambda _, column: self.opened.emit() if column else None)

    def chosen(self) -> int | None:
        """The row that is selected: the first, if they are more."""
        rows = [each.row() for each in self.selectionModel().selectedRows()]
        return min(rows, default=None)

    def pick(self, listed: Sequence[T]) -> T | None:
        """Which of these is selected; they are what its rows list."""
        row = self.chosen()
        return listed[row] if row is not None and row < len(listed) else None

    def choose(self, row: int | None) -> None:
        """Select this row alone, or none; arrows go on from where they are."""
        at = min(max(0, self.currentRow()), self.rowCount() - 1) if row is None else row
        column = max(0, self.currentColumn())
        self.clearSelection()
        none = QItemSelectionModel.SelectionFlag.NoUpdate
        self.setCurrentCell(at, column, none)
        if row is not None:
            self.selectRow(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        signals = {
            Qt.Key.Key_Space: self.switched,
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Delete: self.removed,
            Qt.Key.Key_Insert: self.added,
        }
        meant = signals.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._goes_on():
            self.selectRow(self.currentRow())
        elif meant is None:
            super().keyPressEvent(event)
        elif not is_repeat(event):
            meant.emit()

    def _goes_on(self) -> bool:
        """Whether nothing is selected: then an arrow does that first, where it would go on from."""
        by_rows = self.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows
        return by_rows and self.chosen() is None and self.currentRow() >= 0

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The pane around it shows it."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See `focusInEvent`."""
        super().focusOutEvent(event)
        self.focused.emit(False)
