"""Dialogs in which Return presses the button that has the keys, and else the default."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QPushButton


class KeyedDialog(QDialog):
    """Qt's `autoDefault` would leave the default where the keys were before: on what is unsafe."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return on a button means that button."""
        now = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(now, QPushButton):
            now.click()
        else:
            super().keyPressEvent(event)


class Asking(KeyedDialog):
    """Asks before an act, or for words to go with it. Show it with `open()`.

    Whoever shows it acts on `answered`, then calls `settle` or `refuse`.
    """

    answered = Signal(str)
    """Yes, with the words given; "" if none were."""

    def settle(self) -> None:
        """It is done."""
        raise NotImplementedError

    def refuse(self, why: str) -> None:
        """It can't be done as it was answered. Says why, if it may be answered anew."""
        raise NotImplementedError
