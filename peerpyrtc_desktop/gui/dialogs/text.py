"""The one dialog that asks for a text of more than a line, and stays while it won't do."""

from __future__ import annotations

import msgspec
from msgspec import Struct
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QCheckBox, QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.core.errors import too_long
from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog
from peerpyrtc_desktop.gui.views.typed import TypedBox

_SIZE, _SHORT = QSize(480, 380), QSize(480, 260)
_PARAGRAPH = 500
"""Characters that need no more than a few lines."""


class Written(Struct, frozen=True):
    """What the dialog answers; `ticked` is its box, False where it has none."""

    text: str
    ticked: bool = False

    @classmethod
    def read(cls, answer: str) -> Written:
        """What the dialog answered."""
        return msgspec.json.decode(answer, type=cls)


class TextDialog(StayingDialog):
    """`label` names the text for who can't see it; `tick` are the words of a box below it.

    What is too long is said while it is written.
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
        tick: str = "",
        ticked: bool = False,
    ) -> None:
        super().__init__(parent, title=title, hint=hint, act=act)
        self._longest = longest
        self._usual = hint
        self.text = TypedBox(longest)
        self.text.setPlainText(text)
        self.text.setAccessibleName(label)
        self.text.setPlaceholderText(example)
        self.tick = QCheckBox(tick)
        self.tick.setChecked(ticked)
        self.tick.setVisible(bool(tick))
        self.lay_out(heading, [self.text, *([self.tick] if tick else [])])
        self.fit(_SIZE if longest > _PARAGRAPH else _SHORT)
        self.text.textChanged.connect(self._on_typed)
        self.text.setFocus()
        self.text.selectAll()

    def _on_typed(self) -> None:
        count = len(self.text.toPlainText())
        fits = count <= self._longest
        self.act.setEnabled(fits)
        if fits:
            self._hint.setText(self._usual)
        else:
            self.refuse(too_long(count, self._longest, "characters", "a text").text)

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        written = Written(self.text.toPlainText().strip(), self.tick.isChecked())
        return msgspec.json.encode(written).decode()

    def refuse(self, why: str) -> None:
        """Say why this text won't do."""
        super().refuse(why)
        if isValid(self):
            self.text.setFocus()
