"""The rooms: one row each, in the order they were opened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from peerpyrtc_desktop.core.events import RoomNumbers, RoomSnapshot
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.theme import Look

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    PEERS = 1
    RATE = 2


@dataclass(slots=True)
class RoomRow:
    """What is shown of one room; `rate` is messages a minute."""

    name: str
    by_host: bool
    peers: int = 0
    rate: float = 0
    topic: str = ""


class RoomsModel(QAbstractTableModel):
    """The rooms there are. Rows and peer counts follow events, the rate follows snapshots."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rooms: list[RoomRow] = []
        self._titles = {
            Column.NAME: (self.tr("Name"), self.tr("The room's name")),
            Column.PEERS: (self.tr("Peers"), self.tr("Who is in it now")),
            Column.RATE: (self.tr("Per min"), self.tr("Messages in the last minute")),
        }

    def names(self) -> tuple[str, ...]:
        """The rooms' names, in their order."""
        return tuple(room.name for room in self._rooms)

    def name(self, row: int) -> str:
        """The room that stands in a row now."""
        return self._rooms[row].name

    identity = name

    def position(self, name: str) -> int | None:
        """The row a room stands in now."""
        return next((at for at, room in enumerate(self._rooms) if room.name == name), None)

    def take(self, first: int, last: int) -> list[RoomRow]:
        """The rooms from one row to another."""
        return self._rooms[first : last + 1]

    def copied(self, room: RoomRow, columns: Sequence[int]) -> list[str]:
        """What these columns of a room say, for the clipboard."""
        return [text.copied(_words(room, Column(column))) for column in columns]

    def peers(self, name: str) -> int:
        """How many are in a room; none in one that isn't there."""
        return next((room.peers for room in self._rooms if room.name == name), 0)

    def topic(self, name: str) -> str:
        """What a room is about; nothing in one that isn't there."""
        return next((room.topic for room in self._rooms if room.name == name), "")

    def describe(self, name: str, topic: str) -> None:
        """The host has said what a room is about."""
        for room in self._rooms:
            if room.name == name:
                room.topic = topic

    def reset(self, rooms: Iterable[RoomSnapshot]) -> None:
        """Begin anew with these."""
        self.beginResetModel()
        self._rooms = [
            RoomRow(room.name, room.by_host, len(room.peers), room.rate, room.topic)
            for room in rooms
        ]
        self.endResetModel()

    def add(self, name: str, *, by_host: bool) -> None:
        """A room was opened."""
        if name in self.names():
            return
        at = len(self._rooms)
        self.beginInsertRows(_NO_PARENT, at, at)
        self._rooms.append(RoomRow(name, by_host))
        self.endInsertRows()

    def remove(self, name: str) -> None:
        """A room is gone."""
        for at, room in enumerate(self._rooms):
            if room.name == name:
                self.beginRemoveRows(_NO_PARENT, at, at)
                del self._rooms[at]
                self.endRemoveRows()
                return

    def count(self, changes: Mapping[str, int]) -> None:
        """Peers came (positive) or went (negative), by room."""
        for at, room in enumerate(self._rooms):
            change = changes.get(room.name, 0)
            if change:
                room.peers += change
                self._tell(at, Column.PEERS)

    def update(self, rooms: Iterable[RoomNumbers]) -> None:
        """New rates of rooms that are here."""
        rates = {room.name: room.rate for room in rooms}
        for at, room in enumerate(self._rooms):
            rate = rates.get(room.name, room.rate)
            if rate != room.rate:
                room.rate = rate
                self._tell(at, Column.RATE)

    def _tell(self, at: int, column: Column) -> None:
        cell = self.index(at, column)
        self.dataChanged.emit(cell, cell)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row a room."""
        return 0 if parent.isValid() else len(self._rooms)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """As many as `Column` has."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """The columns' titles, and in the tooltip what they mean."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        column = Column(section)
        if role == _Role.DisplayRole:
            return self._titles[column][0]
        if role in (_Role.ToolTipRole, _Role.AccessibleDescriptionRole):
            return self._titles[column][1]
        if role == _Role.TextAlignmentRole:
            return _alignment(column)
        return None

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""
        room = self._rooms[row]
        brush = self._look.brush("text" if room.peers else "muted")
        return [
            Cell(_words(room, Column(column)), brush, right=column != Column.NAME)
            for column in columns
        ]

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid() or index.row() >= len(self._rooms):
            return None
        room, column = self._rooms[index.row()], Column(index.column())
        if role == _Role.DisplayRole:
            return _words(room, column)
        if role == _Role.ForegroundRole and not room.peers:
            return self._look.brush("muted")
        if role == _Role.TextAlignmentRole:
            return _alignment(column)
        if role == _Role.ToolTipRole and column is Column.NAME:
            opened = self.tr("Opened by you") if room.by_host else self.tr("Opened by a guest")
            return text.tooltip(f"{room.name}\n{opened}")
        return None


def _words(room: RoomRow, column: Column) -> str:
    match column:
        case Column.NAME:
            return text.name(room.name)
        case Column.PEERS:
            return f"{room.peers:,}"
        case Column.RATE:
            return f"{room.rate:,.0f}"


def _alignment(column: Column) -> Qt.AlignmentFlag:
    left = column is Column.NAME
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
