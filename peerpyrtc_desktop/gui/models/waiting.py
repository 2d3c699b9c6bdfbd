"""What waits for the person at the panel, the longest first."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum, auto

from PySide6.QtCore import QObject

from peerpyrtc_desktop.core.entry import Knock
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.core.snapshots import PeerSnapshot
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.table_model import NO_PARENT, Index, TableModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import Day, moment


class Column(IntEnum):
    """The columns, in their order."""

    TIME = 0
    ROOM = 1
    PEER = 2
    WHAT = 3
    WHY = 4


class Kind(Enum):
    """What is decided there."""

    MESSAGE = auto()
    KNOCK = auto()
    NOTICE = auto()
    """A report, or what a rule flagged."""
    HAND = auto()
    FAULT = auto()
    """Something is wrong with hosting; nothing of that is decided at the host."""


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to decide. `id` names it on its host; `what` and `why` are in words.

    `peer` and `stay` are whom it is about, "" where nobody knows; `noticed` says what a notice
    makes of them: "reported" or "flagged".
    """

    kind: Kind
    id: str
    room: str
    time: int
    peer: str
    stay: str
    what: str
    why: str
    noticed: str = ""

    @property
    def person(self) -> Person:
        """Whom it is about."""
        return Person(self.room, self.peer, self.stay)

    @classmethod
    def of(cls, held: HeldMessage) -> Item:
        """A message that waits."""
        what = words.of_event(held.name, held.data)
        why = words.why_waits(held.why, is_edit=held.edits is not None)
        return cls(Kind.MESSAGE, held.id, held.room, held.time, held.peer, held.stay, what, why)

    @classmethod
    def of_knock(cls, knock: Knock) -> Item:
        """Somebody at the door."""
        wants, why = words.wants_in(knock.peer), words.at_door(knock.beside)
        return cls(Kind.KNOCK, knock.id, knock.room, knock.time, knock.peer, "", wants, why)

    @classmethod
    def of_notice(cls, it: Notice) -> Item:
        """What somebody is to look at."""
        is_report = it.kind == "report"
        why = words.noticed(is_report, it.by, it.why)
        noticed = "reported" if is_report else "flagged"
        return cls(Kind.NOTICE, it.id, it.room, it.time, it.peer, it.stay, it.text, why, noticed)

    @classmethod
    def of_hand(cls, room: str, peer: PeerSnapshot) -> Item:
        """A raised hand."""
        wants, why = words.wants_word(peer.id), words.hand_up()
        return cls(Kind.HAND, hand(peer.stay), room, peer.hand or 0, peer.id, peer.stay, wants, why)


def hand(stay: str) -> str:
    """What a raised hand is known by."""
    return f"hand {stay}"


class WaitingModel(TableModel):
    """One row an item; which one is meant is known by its id, wherever it stands."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._items: list[Item] = []
        self._ids: set[str] = set()
        self._today = Day.now()
        self._titles = {
            Column.TIME: (self.tr("Since"), self.tr("When it came")),
            Column.ROOM: (self.tr("Room"), self.tr("The room it is for")),
            Column.PEER: (self.tr("From"), self.tr("Who it is from")),
            Column.WHAT: (self.tr("What"), self.tr("What it is about")),
            Column.WHY: (self.tr("Why"), self.tr("Why it waits")),
        }

    def add(self, item: Item) -> None:
        """It waits from now on, before what came later."""
        if item.id in self._ids:
            return
        at = bisect_right(self._items, item.time, key=lambda each: each.time)
        self._today = Day.now()
        self.beginInsertRows(NO_PARENT, at, at)
        self._items.insert(at, item)
        self._ids.add(item.id)
        self.endInsertRows()

    def remove(self, item: str) -> None:
        """It is decided."""
        at = self.position(item) if item in self._ids else None
        if at is not None:
            self.beginRemoveRows(NO_PARENT, at, at)
            self._ids.discard(item)
            del self._items[at]
            self.endRemoveRows()

    def remove_room(self, room: str) -> None:
        """Nothing waits there any more."""
        for item in [each.id for each in self._items if each.room == room]:
            self.remove(item)

    def __len__(self) -> int:
        return len(self._items)

    def waits(self, item: str) -> bool:
        """Whether it is still to be decided."""
        return item in self._ids

    def noticed(self) -> dict[str, str]:
        """Which stays are reported, or flagged by a rule alone, in what waits."""
        found = {item.stay: item.noticed for item in self._items if item.noticed and item.stay}
        reported = {item.stay for item in self._items if item.noticed == "reported"}
        return {stay: "reported" if stay in reported else said for stay, said in found.items()}

    def rooms(self) -> set[str]:
        """The names of the rooms in which something waits, as they are shown."""
        return {text.name(room) for room in {item.room for item in self._items}}

    def is_dated(self) -> bool:
        """Whether the oldest is of another day."""
        return bool(self._items) and not (
            self._today.begin <= self._items[0].time < self._today.end
        )

    def item(self, row: int) -> Item:
        """What stands in a row now."""
        return self._items[row]

    def identity(self, row: int) -> str:
        """What a row is known by."""
        return self._items[row].id

    def position(self, identity: str) -> int | None:
        """Where an item stands now."""
        return next((at for at, item in enumerate(self._items) if item.id == identity), None)

    def take(self, first: int, last: int) -> list[Item]:
        """The items from one row to another."""
        return self._items[first : last + 1]

    def copied(self, item: Item, columns: Sequence[int]) -> list[str]:
        """What these columns of an item say, for the clipboard."""
        return [text.copied(self._words(item, Column(column))) for column in columns]

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row an item."""
        return 0 if parent.isValid() else len(self._items)

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""
        item, quiet = self._items[row], (Column.TIME, Column.ROOM, Column.WHY)
        return [
            Cell(
                self._words(item, Column(column)),
                self._look.brush("muted" if column in quiet else "text"),
                self._look.icon("triangle-alert", "danger")
                if column == Column.WHAT and item.kind is Kind.FAULT
                else None,
            )
            for column in columns
        ]

    def tip(self, row: int, column: int) -> str:
        """All of what it is about, and of why."""
        item = self._items[row]
        match column:
            case Column.WHAT:
                return text.told(item.what)
            case Column.WHY:
                return text.told(item.why)
        return ""

    def _words(self, item: Item, column: Column) -> str:
        match column:
            case Column.TIME:
                return moment(item.time, self._today)
            case Column.ROOM:
                return text.name(item.room) if item.room else ""
            case Column.PEER:
                return text.name(item.peer) if item.peer else ""
            case Column.WHAT:
                return text.one_line(item.what)
            case Column.WHY:
                return text.sentence(item.why)
