"""A button for what is selected, where something else is as soon as that is done."""

from __future__ import annotations

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QPushButton


class ActButton(QPushButton):
    """A double click on it is one click: its second half would meet what nobody has looked at."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See the class."""
        event.accept()
