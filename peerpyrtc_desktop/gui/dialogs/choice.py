"""The one dialog that asks which of a few it shall be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog


class ChoiceDialog(StayingDialog):
    """Answers with the key of what was chosen. `choices` are keys with their words, `now` a key."""

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
        super().__init__(parent, title=title, hint=hint, act=act)
        self._keys = [key for key, _ in choices]
        self.group = QButtonGroup(self)
        for number, (key, words) in enumerate(choices):
            button = QRadioButton(words)
            button.setChecked(key == now)
            self.group.addButton(button, number)
        self.lay_out(heading, self.group.buttons(), spacing=10)
        self.group.button(self._keys.index(now)).setFocus()

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        return self._keys[self.group.checkedId()]
