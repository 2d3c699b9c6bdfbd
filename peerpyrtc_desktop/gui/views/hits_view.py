"""The table of what a search found: Return opens a message, the end of it brings more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.models.hits import Column, HitsModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.table import Table

_NEAR = 5
"""Rows from the end at which more are wanted."""


class HitsView(Table):
    """The table in a search's dialog."""

    opened = Signal(int)
    """This row is to be read whole."""

    end_reached = Signal()
    """The last rows are in sight."""

    def __init__(self, model: HitsModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Messages found"), "", look, parent)
        self.setModel(model)
        self.watch_selection()
        samples = (
            (Column.TIME, "2026-00-00 00:00"),
            (Column.ROOM, "workshop one"),
            (Column.SENDER, "Maximiliane K."),
            (Column.ADDRESS, "192.168.100.100"),
        )
        self.set_widths(samples, Column.TEXT)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        look.changed.connect(self.viewport().update)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return is the row's, not the dialog's; Esc is the dialog's when nothing is selected."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().row())
        elif event.key() == Qt.Key.Key_Escape and not self.count_selected():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _on_scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        rest = bar.maximum() - value
        if bar.maximum() and rest <= _NEAR * self.verticalHeader().defaultSectionSize():
            self.end_reached.emit()
