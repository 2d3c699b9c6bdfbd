"""A choice of one room of the history, or of all: also of those that are gone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from peerpyrtc_desktop.gui import text

MOST = 500
"""Rooms it offers; who looks further back searches all of them."""


class PastRooms(QComboBox):
    """`currentData()` is the room's name, None for all of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Room"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setMaxVisibleItems(20)
        self.addItem(self.tr("All rooms"), None)

    def fill(self, rooms: Sequence[str]) -> None:
        """Offer these; what is chosen stays so."""
        chosen = self.currentData()
        self.blockSignals(True)
        while self.count() > 1:
            self.removeItem(1)
        for name in rooms:
            self.addItem(text.name(name), name)
        self.blockSignals(False)
        self.choose(chosen)

    def choose(self, room: str | None) -> None:
        """Choose this one, whether it was offered or not."""
        if room is None:
            self.setCurrentIndex(0)
            return
        if (at := self.findData(room)) < 0:
            self.addItem(text.name(room), room)
            at = self.count() - 1
        self.setCurrentIndex(at)
