"""A choice of one room, always of one that there is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.rooms import RoomsModel


class RoomChoice(QComboBox):
    """Follows the rooms there are. When the chosen one goes it is the first of the others."""

    chosen = Signal()
    """`room` is another one, whoever chose it."""

    def __init__(self, rooms: RoomsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._room: str | None = None
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setMaxVisibleItems(20)
        for changed in (rooms.rowsInserted, rooms.rowsRemoved, rooms.modelReset):
            changed.connect(self._fill)
        self.currentIndexChanged.connect(lambda at: self._settle(self.itemData(at)))
        self._fill()

    @property
    def room(self) -> str | None:
        """The one that is chosen; None while there is none at all."""
        return self._room

    def choose(self, room: str | None) -> None:
        """Have this one be chosen, if it is there."""
        if room is not None and (at := self.findData(room)) >= 0:
            self.setCurrentIndex(at)

    def _fill(self) -> None:
        self.blockSignals(True)
        self.clear()
        for name in self._rooms.names():
            self.addItem(text.name(name), name)
        at = max(0, self.findData(self._room)) if self.count() else -1
        self.setCurrentIndex(at)
        self.blockSignals(False)
        self._settle(self.itemData(at) if at >= 0 else None)

    def _settle(self, room: str | None) -> None:
        if room != self._room:
            self._room = room
            self.chosen.emit()
