"""Opens a room: asks for its name, and stays while the name won't do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui.views.labels import PlainLabel

_LONGEST = 64


class NewRoom(QDialog):
    """Whoever shows it answers `wanted` with `accept()` or `refuse()`. Show it with `open()`."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New room"))
        self.setMinimumWidth(400)
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST)
        self.name.setAccessibleName(self.tr("Name of the room"))
        self.name.setPlaceholderText(self.tr("Name, such as “Workshop”"))
        self._hint = PlainLabel(self.tr("It stays open when its last guest leaves."), "hint")
        self._hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        self.open_button = buttons.addButton(
            self.tr("Open room"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.open_button.setProperty("kind", "primary")
        self.open_button.setDefault(True)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        self.open_button.setEnabled(False)
        self.name.textChanged.connect(lambda name: self.open_button.setEnabled(bool(name.strip())))
        buttons.accepted.connect(lambda: self.wanted.emit(self.name.text().strip()))
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addWidget(PlainLabel(self.tr("Open a room"), "title"))
        box.addWidget(self.name)
        box.addWidget(self._hint)
        box.addSpacing(4)
        box.addWidget(buttons)
        self.name.setFocus()

    def refuse(self, why: str) -> None:
        """Say why this name won't do."""
        self._hint.setText(why)
        self.name.setFocus()
        self.name.selectAll()
