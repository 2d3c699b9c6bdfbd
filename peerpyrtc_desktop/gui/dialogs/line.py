"""The one dialog that asks for a line of text, and stays while the line won't do."""

from __future__ import annotations

from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.gui.dialogs.keyed import Asking
from peerpyrtc_desktop.gui.views.labels import PlainLabel


class LineDialog(Asking):
    """`heading` asks, `label` names the line for who can't see it, `hint` says what follows.

    `needed`: an empty line is no answer.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        heading: str,
        label: str,
        example: str,
        hint: str,
        act: str,
        longest: int,
        text: str = "",
        needed: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.line = QLineEdit(text)
        self.line.setMaxLength(longest)
        self.line.setAccessibleName(label)
        self.line.setPlaceholderText(example)
        self._hint = PlainLabel(hint, "hint")
        self._hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        self.act = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setProperty("kind", "primary")
        self.act.setDefault(True)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        if needed:
            self.act.setEnabled(bool(text.strip()))
            self.line.textChanged.connect(lambda now: self.act.setEnabled(bool(now.strip())))
        buttons.accepted.connect(lambda: self.answered.emit(self.line.text().strip()))
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        asked = PlainLabel(heading, "title")
        asked.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addWidget(asked)
        box.addWidget(self.line)
        box.addWidget(self._hint)
        box.addSpacing(4)
        box.addWidget(buttons)
        self.line.setFocus()
        self.line.selectAll()

    def settle(self) -> None:
        """Go, unless somebody was quicker and let it go."""
        if isValid(self):
            self.accept()

    def refuse(self, why: str) -> None:
        """Say why this line won't do."""
        if not isValid(self):
            return
        self._hint.setText(why)
        self.line.setFocus()
        self.line.selectAll()
