"""The peers: one row each, found by room and id, never by position."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from operator import is_
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon

from peerpyrtc_desktop.core.events import PeerSnapshot
from peerpyrtc_desktop.core.roll import is_same
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import number
from peerpyrtc_desktop.gui.models import peer_state
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.peer_order import Column, Order
from peerpyrtc_desktop.gui.models.table_model import NO_PARENT, Index, TableModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import Day, moment

_SINGLY = 16
"""Rows that come or go one by one in one flush; of more, all are listed anew in one go."""


class PeerKey(NamedTuple):
    """What actions are bound to."""

    room: str
    id: str


def key(peer: PeerSnapshot) -> PeerKey:
    """The key of a snapshot."""
    return PeerKey(peer.room, peer.id)


class PeersModel(TableModel):
    """Who is here, in the order asked for. Rows come and go with events; numbers with readings.

    While it is held, no row comes, goes or moves: a hand is on one. All is made up for after; of
    who leaves meanwhile the row says so, and `left` tells.
    """

    numbers = frozenset({Column.RTT, Column.MESSAGES, Column.RATE, Column.QUEUE})

    left = Signal()

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._peers: dict[PeerKey, PeerSnapshot] = {}
        self._rows: list[PeerSnapshot] = []  # what the rows show: those listed, in their order
        self._at: dict[PeerKey, int] = {}
        self._order = Order()
        self._held = False
        self._clock = 0
        self._titles = {
            Column.NAME: (self.tr("Name"), self.tr("The name the others see")),
            Column.ROOM: (self.tr("Room"), self.tr("The room the peer is in")),
            Column.ADDRESS: (
                self.tr("Address"),
                self.tr("Where it asked from, as the history has it; others are in its tip"),
            ),
            Column.RTT: (self.tr("RTT"), self.tr("Round-trip time, in milliseconds")),
            Column.MESSAGES: (self.tr("Msgs"), self.tr("Messages since it joined")),
            Column.RATE: (self.tr("Rate"), self.tr("Messages in the last second")),
            Column.QUEUE: (self.tr("Queue"), self.tr("Bytes that wait to be sent to it")),
            Column.STATE: (
                self.tr("State"),
                self.tr("Reported, hand up, lagging, muted, held or warned; nothing of all others"),
            ),
        }

    def __contains__(self, who: object) -> bool:
        return who in self._peers

    def __len__(self) -> int:
        return len(self._peers)

    def peer(self, who: PeerKey) -> PeerSnapshot | None:
        """The latest known of a peer; None once it is gone."""
        return self._peers.get(who)

    def key(self, row: int) -> PeerKey:
        """Whose row this is now."""
        return key(self._rows[row])

    def person(self, row: int) -> Person:
        """The same, in the stay that the row shows."""
        peer = self._rows[row]
        return Person(peer.room, peer.id, peer.stay)

    def here(self, who: Person) -> bool:
        """Whether this very stay goes on."""
        peer = self._peers.get(PeerKey(who.room, who.id))
        return peer is not None and who.stay in ("", peer.stay)

    def now(self, who: Person, device: str) -> Person:
        """The same guest in the stay that goes on, if it came anew by its name, on its device."""
        peer = self._peers.get(PeerKey(who.room, who.id))
        came_anew = peer is not None and device and peer.device == device
        return Person(who.room, who.id, peer.stay) if peer is not None and came_anew else who

    def who_is(self, who: Person, device: str) -> PeerSnapshot | None:
        """That guest as it is now: in its stay, whatever it is called, or come anew to the room by
        its name, on its device: others may share that. With no stay known whoever has the name."""
        if not who.stay:
            return self._peers.get(PeerKey(who.room, who.id))
        back = None
        for each in self._peers.values():
            if each.room == who.room:
                if each.stay == who.stay:
                    return each
                if device and each.device == device and is_same(each.id, who.id):
                    back = each
        return back

    def snapshots(self) -> tuple[PeerSnapshot, ...]:
        """Everyone here as they are now, listed or not."""
        return tuple(self._peers.values())

    def position(self, who: PeerKey) -> int | None:
        """The row a peer stands in now; None if it isn't listed."""
        return self._at.get(who)

    identity = key

    def everyone(self) -> tuple[PeerKey, ...]:
        """Everyone here, listed or not."""
        return tuple(self._peers)

    def by_device(self) -> dict[str, list[PeerSnapshot]]:
        """Each device's guest, in each room that it is in."""
        there: dict[str, list[PeerSnapshot]] = {}
        for each in self._peers.values():
            there.setdefault(each.device, []).append(each)
        return there

    def elsewhere(self, who: Collection[Person]) -> list[Person]:
        """The same guests in rooms beyond these, by their devices; none of those who have left."""
        rooms: dict[str, set[str]] = {}
        for each in who:
            peer = self._peers.get(PeerKey(each.room, each.id))
            if peer is not None and self.here(each) and peer.device:
                rooms.setdefault(peer.device, set()).add(peer.room)
        nowhere = frozenset[str]()
        return sorted(
            Person(each.room, each.id, each.stay)
            for each in self._peers.values()
            if each.room not in (meant := rooms.get(each.device, nowhere)) and meant
        )

    def take(self, first: int, last: int) -> list[PeerSnapshot]:
        """The peers from one row to another, as they are now."""
        return self._rows[first : last + 1]

    def copied(self, peer: PeerSnapshot, columns: Sequence[int]) -> list[str]:
        """What these columns of a taken peer say, for the clipboard."""
        return [text.copied(self._words(peer, Column(column))) for column in columns]

    # --- who is here

    def reset(self, peers: Iterable[PeerSnapshot]) -> None:
        """Begin anew with these."""
        self._peers = {key(peer): peer for peer in peers}
        self._list_anew()

    def add(self, peers: Iterable[PeerSnapshot]) -> None:
        """Peers joined; one known already takes its new values."""
        known: list[PeerSnapshot] = []
        fresh: dict[PeerKey, PeerSnapshot] = {}
        for peer in peers:
            if key(peer) in self._peers:
                known.append(peer)
            else:
                fresh[key(peer)] = peer
        self._peers.update(fresh)
        if not self._held:
            self._insert([peer for peer in fresh.values() if self._order.passes(peer)])
        self.update(known)

    def remove(self, gone: Collection[PeerKey]) -> None:
        """Peers left. Neighbours go together, so that a room's closing costs a few moves."""
        for who in gone:
            self._peers.pop(who, None)
        if self._held:
            self._tell_left(gone)
            return
        positions = sorted((self._at[who] for who in set(gone) if who in self._at), reverse=True)
        runs: list[tuple[int, int]] = []
        for at in positions:
            if runs and runs[-1][0] == at + 1:
                runs[-1] = (at, runs[-1][1])
            else:
                runs.append((at, at))
        if len(runs) > _SINGLY:
            self._list_anew()
            return
        for first, last in runs:
            self.beginRemoveRows(NO_PARENT, first, last)
            del self._rows[first : last + 1]
            self._number()
            self.endRemoveRows()

    def _tell_left(self, gone: Collection[PeerKey]) -> None:
        """Their rows stay under the hand for now, and say that nobody is there."""
        for at in (self._at[who] for who in set(gone) if who in self._at):
            self.dataChanged.emit(self.index(at, 0), self.index(at, len(Column) - 1))
        self.left.emit()

    def _has_left(self, it: PeerSnapshot) -> bool:
        return (now := self._peers.get(key(it))) is None or now.stay != it.stay

    def update(self, peers: Iterable[PeerSnapshot]) -> None:
        """New values of peers that are here; others are ignored, they come by events."""
        changed: list[int] = []
        # Addresses matter to where a row stands only then; they are dear to compare.
        by_address = bool(self._order.words) or self._order.column is Column.ADDRESS
        relisted = False
        for peer in peers:
            who = key(peer)
            old = self._peers.get(who)
            if old is None or old == peer:
                continue
            self._peers[who] = peer
            at = self._at.get(who)
            if at is not None:
                self._rows[at] = peer
                changed.append(at)
            if by_address and not relisted:
                relisted = old.addresses != peer.addresses
        if changed:
            self.dataChanged.emit(
                self.index(min(changed), Column.ADDRESS), self.index(max(changed), Column.STATE)
            )
        if relisted and self._order.words and not self._held:
            self._list_anew()
        elif changed and (self._order.moves or relisted) and not self._held:
            self._sort_anew()

    def tick(self, now: int) -> None:
        """The time (ms since the epoch) has moved on: what is left of mutes is less."""
        self._clock = now
        muted = [at for at, peer in enumerate(self._rows) if peer.state == "muted"]
        if muted:
            top, bottom = self.index(muted[0], Column.STATE), self.index(muted[-1], Column.STATE)
            self.dataChanged.emit(top, bottom)

    def notice(self, noticed: Mapping[str, str]) -> None:
        """Which stays are "reported" or "flagged" from now on: somebody has to look at that."""
        if noticed == self._order.noticed:
            return
        self._order = replace(self._order, noticed=dict(noticed))
        if self._rows:
            bottom = self.index(len(self._rows) - 1, Column.STATE)
            self.dataChanged.emit(self.index(0, Column.STATE), bottom)
        if self._order.column is Column.STATE and not self._held:
            self._sort_anew()

    # --- which rows stand where

    def hold(self, held: bool) -> None:
        """Whether a hand is on the rows now."""
        if held == self._held:
            return
        self._held = held
        if not held:
            wanted = self._listed()
            if len(wanted) != len(self._rows) or not all(map(is_, wanted, self._rows)):
                self._list_anew()

    def narrow(self, words: str) -> None:
        """List only peers whose name, room or address holds these."""
        words = words.casefold().strip()
        if words != self._order.words:
            self._order = replace(self._order, words=words)
            self._list_anew()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column, from now on; a header that knows none of ours asks for names."""
        column = column if 0 <= column < len(Column) else Column.NAME
        descending = order is Qt.SortOrder.DescendingOrder
        self._order = replace(self._order, column=Column(column), descending=descending)
        self._sort_anew()

    def _listed(self) -> list[PeerSnapshot]:
        listed = filter(self._order.passes, self._peers.values())
        return sorted(listed, key=self._order.value, reverse=self._order.descending)

    def _list_anew(self) -> None:
        self.beginResetModel()
        self._rows = self._listed()
        self._number()
        self.endResetModel()

    def _sort_anew(self) -> None:
        value = self._order.value
        rows = sorted(self._rows, key=value, reverse=self._order.descending)
        if all(map(is_, rows, self._rows)):
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        whose = [(key(self._rows[index.row()]), index.column()) for index in before]
        self._rows = rows
        self._number()
        after = [self.index(self._at[who], column) for who, column in whose]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _insert(self, peers: list[PeerSnapshot]) -> None:
        if len(peers) > _SINGLY:
            self._list_anew()
            return
        value, descending = self._order.value, self._order.descending
        for peer in peers:
            wanted = value(peer)
            if descending:
                # Behind the first that is less, seen from the end, where all is ascending.
                at = len(self._rows) - bisect_right(self._rows[::-1], wanted, key=value)
            else:
                at = bisect_right(self._rows, wanted, key=value)
            self.beginInsertRows(NO_PARENT, at, at)
            self._rows.insert(at, peer)
            self._number()
            self.endInsertRows()

    def _number(self) -> None:
        self._at = {key(peer): at for at, peer in enumerate(self._rows)}

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row a peer."""
        return 0 if parent.isValid() else len(self._rows)

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""
        peer, look = self._rows[row], self._look
        return [
            Cell(
                self._words(peer, Column(column)),
                look.hue(peer.id) if column == Column.NAME else look.brush("text"),
                self._icon(peer) if column == Column.STATE else None,
                right=column in self.numbers,
                font=look.fixed if column == Column.ADDRESS else None,
                middle=column == Column.ROOM,
            )
            for column in columns
        ]

    def _icon(self, peer: PeerSnapshot) -> QIcon | None:
        if self._has_left(peer):
            return self._look.icon("log-out", "muted")
        state = peer_state.state(peer, self._order.noticed.get(peer.stay, ""))
        if state == "connected":
            return None
        return self._look.icon(*peer_state.ICONS.get(state, ("info", "muted")))

    def _words(self, peer: PeerSnapshot, column: Column) -> str:
        match column:
            case Column.NAME:
                return text.name(peer.id)
            case Column.STATE if self._has_left(peer):
                return self.tr("Left")
            case Column.ROOM:
                return text.name(peer.room)
            case Column.ADDRESS:
                return text.addresses(peer.addresses)
            case Column.RTT:
                return text.milliseconds(peer.rtt)
            case Column.MESSAGES:
                return number(peer.messages)
            case Column.RATE:
                return text.rate(peer.rate)
            case Column.QUEUE:
                return text.size(peer.queued)
            case Column.STATE:
                noticed = self._order.noticed.get(peer.stay, "")
                return peer_state.words(peer, self._clock, noticed)

    def tip(self, row: int, column: int) -> str:
        """All that is known of a peer, in whatever column."""
        peer = self._rows[row]
        joined = moment(peer.joined, Day.now())
        lines = [
            text.told(peer.id),
            self.tr("Joined {room} at {time}").format(room=text.told(peer.room), time=joined),
            peer_state.role(peer),
            *peer_state.tip(peer),
            self.tr("Refused: {count}").format(count=number(peer.refused)),
            self.tr("Too fast, not passed on: {count}").format(count=number(peer.lost))
            if peer.lost
            else "",
            ", ".join(peer.addresses),
            text.told(peer.user_agent),
        ]
        return "\n".join(line for line in lines if line)
