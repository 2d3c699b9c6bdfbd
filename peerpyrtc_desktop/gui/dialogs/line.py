"""The one dialog that asks for a line of text, and stays while the line won't do."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog
from peerpyrtc_desktop.gui.views.typed import typed_line


class LineDialog(StayingDialog):
    """`label` names the line for who can't see it. `needed`: an empty line is no answer."""

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
        super().__init__(parent, title=title, hint=hint, act=act)
        self.line = typed_line(longest, label, example)
        self.line.setText(text)
        if needed:
            self.act.setEnabled(bool(text.strip()))
            self.line.textChanged.connect(lambda now: self.act.setEnabled(bool(now.strip())))
        self.lay_out(heading, [self.line])
        self.line.setFocus()
        self.line.selectAll()

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        return self.line.text().strip()

    def refuse(self, why: str) -> None:
        """Say why this line won't do."""
        super().refuse(why)
        if isValid(self):
            self.line.setFocus()
            self.line.selectAll()
