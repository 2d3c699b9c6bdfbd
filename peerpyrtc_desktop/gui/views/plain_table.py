"""Short tables of dialogs: rows that are read and chosen, and never edited in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableWidget

from peerpyrtc_desktop.gui.held_keys import is_repeat

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
        if meant is None:
            super().keyPressEvent(event)
        elif not is_repeat(event):
            meant.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The pane around it shows it."""
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See `focusInEvent`."""
        super().focusOutEvent(event)
        self.focused.emit(False)
