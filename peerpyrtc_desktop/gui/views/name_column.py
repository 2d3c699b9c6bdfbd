"""A column of rooms' names, as wide as the longest of them where its table has the room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.views.table import PADDED, Table

GROWN = "grown"
"""A header's property: which sections have grown by themselves, each from how many pixels."""

_MOST = 180
"""Pixels that it grows to at the most."""

_LOOKED_AT = 200
"""Rooms that are looked at."""


class NameColumn(QObject):
    """It takes of what `stretched` has beyond `keeps` pixels, and gives it back when that shrinks.

    A width that somebody drew stays. Keep nothing of this: it belongs to its table.
    """

    def __init__(
        self,
        table: Table,
        column: int,
        stretched: int,
        keeps: int,
        rooms: RoomsModel,
    ) -> None:
        super().__init__(table)
        self._table, self._column, self._stretched = table, column, stretched
        self._keeps, self._rooms = keeps, rooms
        self._least = self._ours = table.horizontalHeader().sectionSize(column)
        self._due = QTimer(self, interval=0, singleShot=True)
        self._due.timeout.connect(self._fit)
        for changed in (rooms.rowsInserted, rooms.rowsRemoved, rooms.modelReset):
            changed.connect(self._due.start)
        table.viewport().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Its table has another width."""
        if event.type() == QEvent.Type.Resize:
            self._due.start()
        return False

    def _fit(self) -> None:
        header = self._table.horizontalHeader()
        now = header.sectionSize(self._column)
        if now not in (self._ours, self._least):  # drawn, or kept from when it was
            header.setProperty(GROWN, None)
            return
        taken = sum(header.sectionSize(at) for at in range(header.count()))
        taken -= now + header.sectionSize(self._stretched)
        free = self._table.viewport().width() - taken - self._keeps
        letters = self._table.fontMetrics()
        names = self._rooms.names()[:_LOOKED_AT]
        longest = max((letters.horizontalAdvance(text.name(each)) for each in names), default=0)
        self._ours = max(self._least, min(longest + PADDED, free, _MOST))
        header.setProperty(GROWN, {self._column: self._least})
        header.resizeSection(self._column, self._ours)
