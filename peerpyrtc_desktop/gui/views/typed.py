"""What people type in: each field takes twice what may stand there, and no more.

So what is too long is seen and refused in words, instead of being cut where nobody looks; and a
book that is pasted by mistake holds nothing up.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.gui.language import translating

_tr = translating("Typed")


def typed_line(longest: int, name: str = "", example: str = "") -> QLineEdit:
    """A line for a text of at most `longest`; `name` says what it is to who can't see the label."""
    line = QLineEdit()
    line.setMaxLength(2 * longest)
    line.setAccessibleName(name)
    line.setPlaceholderText(example)
    return line


def reason_line() -> QLineEdit:
    """A line for why something is done."""
    return typed_line(MAX_WHY, _tr("Reason"), _tr("Reason, shown to them (may stay empty)"))


class TypedBox(QPlainTextEdit):
    """Some lines, of at most `longest` characters together; Tab goes on to the next field."""

    def __init__(self, longest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most = 2 * longest
        self.setTabChangesFocus(True)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted or dropped: as much of it as there is room for."""
        marked = len(self.textCursor().selectedText())
        room = self._most - (self.document().characterCount() - 1 - marked)
        self.insertPlainText(source.text()[: max(0, room)])
