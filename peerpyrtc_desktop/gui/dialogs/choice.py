"""The one dialog that asks which of a few it shall be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.gui.dialogs.keyed import Asking
from peerpyrtc_desktop.gui.views.labels import PlainLabel


class ChoiceDialog(Asking):
    """`heading` asks, `hint` says what follows. Answers with the key of the one that was chosen.

    `choices` are keys with their words; `now` is the key of how it is.
    """

    def __init__(
        self,
        parent: QWidget,
        *,
        title: str,
        heading: str,
        hint: str,
        act: str,
        choices: Sequence[tuple[str, str]],
        now: str,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self._keys = [key for key, _ in choices]
        self.group = QButtonGroup(self)
        self._hint = PlainLabel(hint, "hint")
        self._hint.setWordWrap(True)
        buttons = QDialogButtonBox()
        self.act = buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        self.act.setProperty("kind", "primary")
        self.act.setDefault(True)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        buttons.accepted.connect(lambda: self.answered.emit(self._keys[self.group.checkedId()]))
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        asked = PlainLabel(heading, "title")
        asked.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(8)
        box.addWidget(asked)
        box.addSpacing(4)
        for number, (key, words) in enumerate(choices):
            button = QRadioButton(words)
            button.setChecked(key == now)
            self.group.addButton(button, number)
            box.addWidget(button)
        box.addSpacing(4)
        box.addWidget(self._hint)
        box.addSpacing(4)
        box.addWidget(buttons)
        self.group.button(self._keys.index(now)).setFocus()

    def settle(self) -> None:
        """Go, unless somebody was quicker and let it go."""
        if isValid(self):
            self.accept()

    def refuse(self, why: str) -> None:
        """Say why it can't be that."""
        if isValid(self):
            self._hint.setText(why)
