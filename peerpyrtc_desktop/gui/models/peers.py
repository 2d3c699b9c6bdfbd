"""The peers: one row each, found by room and id, never by position."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from peerpyrtc_desktop.core.events import PeerSnapshot
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.theme import Look

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_Role = Qt.ItemDataRole

SORT = int(_Role.UserRole)
"""The role that gives a value to sort by."""


class PeerKey(NamedTuple):
    """What actions are bound to."""

    room: str
    id: str


class Column(IntEnum):
    """The columns, in their order."""

    NAME = 0
    ROOM = 1
    ADDRESS = 2
    RTT = 3
    MESSAGES = 4
    RATE = 5
    QUEUE = 6
    STATE = 7


_NUMBERS = frozenset({Column.RTT, Column.MESSAGES, Column.RATE, Column.QUEUE})
_STATES = {
    "connected": ("circle-check", "ok"),
    "muted": ("volume-x", "warn"),
    "lagging": ("hourglass", "warn"),
    "hand": ("hand", "accent"),
}


def key(peer: PeerSnapshot) -> PeerKey:
    """The key of a snapshot."""
    return PeerKey(peer.room, peer.id)


class PeersModel(QAbstractTableModel):
    """Who is here. Rows come and go with events; the numbers follow the snapshots."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._peers: list[PeerSnapshot] = []
        self._at: dict[PeerKey, int] = {}
        self._titles = {
            Column.NAME: (self.tr("Name"), self.tr("The name the others see")),
            Column.ROOM: (self.tr("Room"), self.tr("The room the peer is in")),
            Column.ADDRESS: (self.tr("Address"), self.tr("Where its packets come from")),
            Column.RTT: (self.tr("RTT"), self.tr("Round-trip time, in milliseconds")),
            Column.MESSAGES: (self.tr("Msgs"), self.tr("Messages since it joined")),
            Column.RATE: (self.tr("Rate"), self.tr("Messages in the last second")),
            Column.QUEUE: (self.tr("Queue"), self.tr("Bytes that wait to be sent to it")),
            Column.STATE: (self.tr("State"), self.tr("Connected, hand up, muted or lagging")),
        }
        self._states = {
            "connected": self.tr("Connected"),
            "muted": self.tr("Muted"),
            "lagging": self.tr("Lagging"),
            "hand": self.tr("Hand up"),
        }

    def __contains__(self, who: object) -> bool:
        return who in self._at

    def peer(self, who: PeerKey) -> PeerSnapshot | None:
        """The latest known of a peer; None once it is gone."""
        at = self._at.get(who)
        return None if at is None else self._peers[at]

    def key(self, row: int) -> PeerKey:
        """Whose row this is now."""
        return key(self._peers[row])

    def position(self, who: PeerKey) -> int | None:
        """The row a peer stands in now."""
        return self._at.get(who)

    def everyone(self) -> tuple[PeerKey, ...]:
        """Everyone here."""
        return tuple(self._at)

    def reset(self, peers: Iterable[PeerSnapshot]) -> None:
        """Begin anew with these."""
        self.beginResetModel()
        self._peers = list(peers)
        self._number()
        self.endResetModel()

    def add(self, peers: Iterable[PeerSnapshot]) -> None:
        """Peers joined; one known already takes its new values."""
        fresh: dict[PeerKey, PeerSnapshot] = {}
        known: list[PeerSnapshot] = []
        for peer in peers:
            if key(peer) in self._at:
                known.append(peer)
            else:
                fresh[key(peer)] = peer
        if fresh:
            start = len(self._peers)
            self.beginInsertRows(_NO_PARENT, start, start + len(fresh) - 1)
            self._peers += fresh.values()
            self._at.update((who, start + i) for i, who in enumerate(fresh))
            self.endInsertRows()
        self.update(known)

    def remove(self, gone: Collection[PeerKey]) -> None:
        """Peers left. Neighbours go together, so that a room's closing costs a few moves."""
        positions = sorted((self._at[who] for who in set(gone) if who in self._at), reverse=True)
        while positions:
            last = first = positions.pop(0)
            while positions and positions[0] == first - 1:
                first = positions.pop(0)
            self.beginRemoveRows(_NO_PARENT, first, last)
            del self._peers[first : last + 1]
            self._number()
            self.endRemoveRows()

    def update(self, peers: Iterable[PeerSnapshot]) -> None:
        """New values of peers that are here; others are ignored, they come by events."""
        changed: list[int] = []
        for peer in peers:
            at = self._at.get(key(peer))
            if at is not None and self._peers[at] != peer:
                self._peers[at] = peer
                changed.append(at)
        if changed:
            self.dataChanged.emit(
                self.index(min(changed), Column.ADDRESS), self.index(max(changed), Column.STATE)
            )

    def _number(self) -> None:
        self._at = {key(peer): at for at, peer in enumerate(self._peers)}

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row a peer."""
        return 0 if parent.isValid() else len(self._peers)

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

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid() or index.row() >= len(self._peers):
            return None
        peer, column = self._peers[index.row()], Column(index.column())
        if role == _Role.DisplayRole:
            return self._words(peer, column)
        if role == _Role.ForegroundRole:
            return self._look.hue(peer.id) if column is Column.NAME else None
        if role == _Role.DecorationRole and column is Column.STATE:
            return self._icon(peer)
        if role == _Role.TextAlignmentRole:
            return _alignment(column)
        if role == _Role.FontRole and column is Column.ADDRESS:
            return self._look.fixed
        if role == _Role.ToolTipRole:
            return text.tooltip(self._about(peer))
        if role == SORT:
            return self._value(peer, column)
        return None

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""
        peer, look = self._peers[row], self._look
        return [
            Cell(
                self._words(peer, Column(column)),
                look.hue(peer.id) if column == Column.NAME else look.brush("text"),
                self._icon(peer) if column == Column.STATE else None,
                right=column in _NUMBERS,
                font=look.fixed if column == Column.ADDRESS else None,
            )
            for column in columns
        ]

    def _icon(self, peer: PeerSnapshot) -> QIcon:
        return self._look.icon(*_STATES.get(_state(peer), ("info", "muted")))

    def _words(self, peer: PeerSnapshot, column: Column) -> str:
        match column:
            case Column.NAME:
                return text.name(peer.id)
            case Column.ROOM:
                return text.name(peer.room)
            case Column.ADDRESS:
                return peer.address or text.NONE
            case Column.RTT:
                return text.milliseconds(peer.rtt)
            case Column.MESSAGES:
                return f"{peer.messages:,}"
            case Column.RATE:
                return text.rate(peer.rate)
            case Column.QUEUE:
                return text.size(peer.queued)
            case Column.STATE:
                return self._states.get(_state(peer), peer.state)

    def _value(self, peer: PeerSnapshot, column: Column) -> Any:
        match column:
            case Column.RTT:
                return -1.0 if peer.rtt is None else peer.rtt
            case Column.MESSAGES:
                return peer.messages
            case Column.RATE:
                return peer.rate
            case Column.QUEUE:
                return peer.queued
            case _:
                return self._words(peer, column).casefold()

    def _about(self, peer: PeerSnapshot) -> str:
        joined = datetime.fromtimestamp(peer.joined / 1_000).strftime("%H:%M:%S")
        lines = [
            peer.id,
            self.tr("Joined {room} at {time}").format(room=peer.room, time=joined),
            self.tr("Refused: {count}").format(count=f"{peer.refused:,}"),
            peer.user_agent,
        ]
        return "\n".join(line for line in lines if line)


def _state(peer: PeerSnapshot) -> str:
    """What is wrong with a peer comes before what it wants."""
    return "hand" if peer.hand is not None and peer.state == "connected" else peer.state


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
