"""What the dialogs have in common that stay while an answer won't do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.gui.dialogs.keyed import Asking
from peerpyrtc_desktop.gui.views.labels import PlainLabel

_SOON = 20
"""Milliseconds after which it is looked again whether a dialog is on the screen."""


class StayingDialog(Asking):
    """`hint` says what follows; `act` is on the button that answers, and is pressed by Return."""

    def __init__(self, parent: QWidget, *, title: str, hint: str, act: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self._hint = PlainLabel(hint, "hint")
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(self)
        self.act = self._buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setProperty("kind", "primary")
        self.act.setDefault(True)
        cancel = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        self._is_out = False
        self._buttons.accepted.connect(self._answer)
        self._buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)

    def lay_out(self, heading: str, fields: Sequence[QWidget], *, spacing: int = 12) -> None:
        """Put what asks and what is answered with above the hint and the buttons."""
        asked = PlainLabel(heading, "title")
        asked.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 19, 20, 16)  # the heading has one of its own
        box.setSpacing(spacing)
        for part in (asked, *fields, self._hint):
            box.addWidget(part)
        self._hint.setVisible(bool(self._hint.text()))
        box.addSpacing(4)
        box.addWidget(self._buttons)

    def _answer(self) -> None:
        """Once, until the host has said what comes of it: a double click warns nobody twice."""
        if not self._is_out:
            self._is_out = True
            self.answered.emit(self.answer())

    def answer(self) -> str:
        """What is chosen or written now."""
        raise NotImplementedError

    def grow(self) -> None:
        """A label that wraps anew doesn't make room for itself."""
        window = self.windowHandle()
        if window is not None and self.isVisible() and not window.isExposed():
            # Where it stands isn't known before: a new size would put it in the corner.
            QTimer.singleShot(_SOON, self, self.grow)
            return
        needed = self.heightForWidth(self.width())
        if needed > self.height():
            self.fit(QSize(self.width(), needed))

    def settle(self) -> None:
        """Go, unless somebody was quicker and let it go."""
        if isValid(self):
            self.accept()

    def refuse(self, why: str) -> None:
        """Say why this won't do."""
        if isValid(self):
            self._is_out = False
            self._hint.setText(why)
            self._hint.show()
            self.grow()
