"""The rooms: one row each, in the order they were opened."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject, Signal

from peerpyrtc_desktop.core.events import RoomNumbers
from peerpyrtc_desktop.core.limits import NEWCOMERS_SEE
from peerpyrtc_desktop.core.room_frames import Pinned
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.language import number
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.table_model import NO_PARENT, Index, TableModel
from peerpyrtc_desktop.gui.theme import Look

_USUAL = RoomSettings()


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
    newcomers_see: int | None = NEWCOMERS_SEE
    settings: RoomSettings = _USUAL
    is_cleared: bool = False
    pinned: Pinned | None = None


class RoomsModel(TableModel):
    """The rooms there are. Rows and peer counts follow events, the rate follows readings."""

    numbers = frozenset({Column.PEERS, Column.RATE})

    cleared = Signal()
    """A whiteboard's clearing can be taken back now, or can't any more."""

    pinned_changed = Signal()
    """Another message is pinned somewhere, or none is any more."""

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

    def newcomers_see(self, name: str) -> int | None:
        """How many messages of before they came its guests may read; None: all."""
        found = (room.newcomers_see for room in self._rooms if room.name == name)
        return next(found, NEWCOMERS_SEE)

    def let_newcomers_see(self, name: str, count: int | None) -> None:
        """The host has said how many."""
        for room in self._rooms:
            if room.name == name:
                room.newcomers_see = count

    def settings(self, name: str) -> RoomSettings:
        """What the host has set for a room; as at first for one that isn't there."""
        found = (room.settings for room in self._rooms if room.name == name)
        return next(found, RoomSettings())

    def set(self, name: str, settings: RoomSettings) -> None:
        """The host has set something."""
        for at, room in enumerate(self._rooms):
            if room.name == name:
                room.settings = settings
                self._tell(at, Column.NAME)

    def pinned(self, name: str) -> Pinned | None:
        """The message that is pinned in a room."""
        return next((room.pinned for room in self._rooms if room.name == name), None)

    def pin(self, name: str, pinned: Pinned | None) -> None:
        """It is this by now, or reads so."""
        for at, room in enumerate(self._rooms):
            if room.name == name:
                room.pinned = pinned
                self._tell(at, Column.NAME)
                self.pinned_changed.emit()

    def reset(self, rooms: Iterable[RoomNumbers]) -> None:
        """Begin anew with these."""
        self.beginResetModel()
        self._rooms = [
            RoomRow(
                room.name,
                room.by_host,
                room.peers,
                room.rate,
                room.topic,
                room.newcomers_see,
                room.settings,
                room.is_cleared,
                room.pinned,
            )
            for room in rooms
        ]
        self.endResetModel()
        self.pinned_changed.emit()

    def add(self, name: str, *, by_host: bool, newcomers_see: int | None = NEWCOMERS_SEE) -> None:
        """A room was opened."""
        if name in self.names():
            return
        at = len(self._rooms)
        self.beginInsertRows(NO_PARENT, at, at)
        self._rooms.append(RoomRow(name, by_host, newcomers_see=newcomers_see))
        self.endInsertRows()

    def adopt(self, name: str) -> None:
        """A guests' room is the host's from now on."""
        for room in self._rooms:
            if room.name == name:
                room.by_host = True

    def remove(self, name: str) -> None:
        """A room is gone."""
        for at, room in enumerate(self._rooms):
            if room.name == name:
                self.beginRemoveRows(NO_PARENT, at, at)
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
        """New rates of rooms that are here, and whether their boards were cleared."""
        read = {room.name: room for room in rooms}
        for at, room in enumerate(self._rooms):
            now = read.get(room.name)
            if now is not None and now.rate != room.rate:
                room.rate = now.rate
                self._tell(at, Column.RATE)
            if now is not None and now.is_cleared is not room.is_cleared:
                room.is_cleared = now.is_cleared
                self.cleared.emit()

    def is_cleared(self, name: str) -> bool:
        """Whether its whiteboard was cleared, and that can be taken back."""
        return any(room.is_cleared for room in self._rooms if room.name == name)

    def _tell(self, at: int, column: Column) -> None:
        cell = self.index(at, column)
        self.dataChanged.emit(cell, cell)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row a room."""
        return 0 if parent.isValid() else len(self._rooms)

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""
        room = self._rooms[row]
        brush = self._look.brush("text" if room.peers else "muted")
        return [
            Cell(_words(room, Column(column)), brush, right=column in self.numbers)
            for column in columns
        ]

    def tip(self, row: int, column: int) -> str:
        """Of its name: all of it, who opened it, how long its words are kept if it says so, and
        which of them are pinned."""
        room = self._rooms[row]
        if column != Column.NAME:
            return ""
        opened = self.tr("Opened by you") if room.by_host else self.tr("Opened by a guest")
        lines = [text.told(room.name), opened]
        if (days := room.settings.keep_days) is not None:
            lines.append(words.kept_for(days))
        if (pin := room.pinned) is not None:
            lines.append(words.pinned(pin.sender, pin.text))
        return "\n".join(lines)


def _words(room: RoomRow, column: Column) -> str:
    match column:
        case Column.NAME:
            mark = words.connection_test(room.name, by_host=room.by_host)
            said = [text.name(room.name), mark, words.room_state(room.settings)]
            if room.pinned is not None:
                said.append(words.pinned(room.pinned.sender, room.pinned.text))
            return " · ".join(each for each in said if each)
        case Column.PEERS:
            return number(room.peers)
        case Column.RATE:
            return number(room.rate)
