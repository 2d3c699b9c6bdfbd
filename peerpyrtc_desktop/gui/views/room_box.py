"""A choice of one room, or of all."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.rooms import RoomsModel


class RoomBox(QComboBox):
    """Follows the rooms there are. `currentData()` is the room's name, None for all of them.

    `every` is what all of them are called. When the chosen room goes, the choice is all rooms
    again; with `gone_is_all=False` it is none, for where "all" would be a surprise.
    """

    def __init__(
        self,
        rooms: RoomsModel,
        parent: QWidget | None = None,
        *,
        every: str = "",
        gone_is_all: bool = True,
    ) -> None:
        super().__init__(parent)
        self._every = every or self.tr("All rooms")
        self._rooms = rooms
        self._gone_is_all = gone_is_all
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(11)
        self.setMaxVisibleItems(20)
        for changed in (rooms.rowsInserted, rooms.rowsRemoved, rooms.modelReset):
            changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        chosen = self.currentData()
        none = self.currentIndex() < 0 and self.count() > 0
        self.blockSignals(True)
        self.clear()
        self.addItem(self._every, None)
        for name in self._rooms.names():
            self.addItem(text.name(name), name)
        at = 0 if chosen is None and not none else self.findData(chosen)
        if chosen is not None and at < 0 and self._gone_is_all:
            at = 0
        self.setCurrentIndex(-1 if none else at)
        self.blockSignals(False)
        if self.currentData() != chosen:
            self.currentIndexChanged.emit(self.currentIndex())
