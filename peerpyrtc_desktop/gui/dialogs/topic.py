"""Says what a room is about: asks for one line, and stays while it won't do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.views.labels import PlainLabel

_LONGEST = 200


class Topic(QDialog):
    """Whoever shows it answers `wanted` with `accept()` or `refuse()`. Show it with `open()`."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget, room: str, topic: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Topic"))
        self.setMinimumWidth(420)
        self.line = QLineEdit(topic)
        self.line.setMaxLength(_LONGEST)
        self.line.setAccessibleName(self.tr("Topic"))
        self.line.setPlaceholderText(self.tr("Such as “Questions after each talk, please”"))
        self._hint = PlainLabel(self.tr("Its guests see it above the messages."), "hint")
        self._hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        self.set_button = buttons.addButton(
            self.tr("Set topic"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.set_button.setProperty("kind", "primary")
        self.set_button.setDefault(True)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        buttons.accepted.connect(lambda: self.wanted.emit(self.line.text().strip()))
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        title = PlainLabel(self.tr("What is {room} about?").format(room=text.name(room)), "title")
        title.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addWidget(title)
        box.addWidget(self.line)
        box.addWidget(self._hint)
        box.addSpacing(4)
        box.addWidget(buttons)
        self.line.setFocus()
        self.line.selectAll()

    def refuse(self, why: str) -> None:
        """Say why this topic won't do."""
        self._hint.setText(why)
        self.line.setFocus()
