"""Arrows that mean a row from the first press on, also where Qt goes nowhere."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from peerpyrtc_desktop.gui.views.whole_rows import WholeRows

_MOVES = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End))


class Arrows(WholeRows):
    """Rows are selected whole, and none is by the keys' coming alone."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current, unselected: an arrow down would pass it by."""
        was = self.currentIndex()
        super().focusInEvent(event)
        if not was.isValid():
            self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """At an end the row that the keys are on is meant all the same."""
        super().keyPressEvent(event)
        now = self.currentIndex()
        if event.key() in _MOVES and now.isValid() and not self.selectionModel().hasSelection():
            self.selectRow(now.row())
