"""Dialogs whose buttons Tab all reaches; Return presses the one with the keys, else the default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton

from peerpyrtc_desktop.gui.held_keys import is_repeat

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.commands import Commands

_AIR = QSize(20, 40)
"""What a window manager has around a dialog."""


class KeyedDialog(QDialog):
    """Qt's `autoDefault` would leave the default where the keys were before: on what is unsafe.

    A button box is given its dialog as it is made. Without one Qt forgets which button is the
    default, and takes whichever the desktop puts first: under GNOME that is Cancel.
    """

    def showEvent(self, event: QShowEvent) -> None:
        """Under a style sheet a button box hands the keys to its default, past those before it."""
        super().showEvent(event)
        # A button that became the default before it was in the dialog is that only until Tab has
        # passed it: then Return did nothing any more.
        for button in self.findChildren(QPushButton):
            if button.isDefault():
                button.setDefault(False)
                button.setDefault(True)
        for box in self.findChildren(QDialogButtonBox):
            box.setFocusProxy(None)  # type: ignore[arg-type]  # their stubs know no None here
        # A button box has its buttons dressed as it makes them: before they have their kind.
        for button in self.findChildren(QPushButton):
            if button.property("kind"):
                button.style().unpolish(button)
                button.style().polish(button)
        # At first Qt gives two thirds of the screen, whatever is cut off on a small one.
        layout = self.layout()
        least = 0 if layout is None else layout.totalMinimumSize().width()
        if least > self.width():
            self.fit(QSize(least, self.height()))

    def fit(self, wanted: QSize) -> None:
        """Be of this size, as far as the screen has room for it, and stay on the screen."""
        free = self.screen().availableGeometry()
        self.resize(wanted.boundedTo(free.size() - _AIR))
        if self.isVisible():
            whole = self.frameGeometry()
            if whole == self.geometry():  # there is no frame yet, and will be
                whole = whole.adjusted(0, 0, _AIR.width(), _AIR.height())
            over = whole.bottomRight() - free.bottomRight()
            place = whole.topLeft() - QPoint(max(0, over.x()), max(0, over.y()))
            self.move(max(free.left(), place.x()), max(free.top(), place.y()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return on a button means that button, once however long it is kept down."""
        now = self.focusWidget()
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif is_repeat(event):
            event.accept()
        elif isinstance(now, QPushButton):
            now.click()
        else:
            super().keyPressEvent(event)


class Asking(KeyedDialog):
    """Asks before an act, or for words to go with it. Show it with `open()`.

    Whoever shows it acts on `answered`, then calls `settle` or `refuse`.
    """

    answered = Signal(str)
    """Yes, with the words given; "" if none were."""

    def look(self, commands: Commands) -> None:
        """Ask the host, by these, what one should know before one answers: most need nothing."""

    def settle(self) -> None:
        """It is done."""
        raise NotImplementedError

    def refuse(self, why: str) -> None:
        """It can't be done as it was answered. Says why, if it may be answered anew."""
        raise NotImplementedError
