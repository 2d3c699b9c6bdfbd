"""What waits for the person at the panel, the longest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QObject

from peerpyrtc_desktop.core.entry import Knock
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.models.cell import Cell
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


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to decide. `id` names it on its host; `what` and `why` are in words.

    `knocks`: somebody wants to come in; else it is a message.
    """

    id: str
    room: str
    time: int
    peer: str
    stay: str
    what: str
    why: str
    knocks: bool = False

    @classmethod
    def of(cls, held: HeldMessage) -> Item:
        """A message that waits."""
        what = words.of_event(held.name, held.data)
        return cls(
            held.id, held.room, held.time, held.peer, held.stay, what, words.why_waits(held.why)
        )

    @classmethod
    def of_knock(cls, knock: Knock) -> Item:
        """Somebody at the door."""
        wants = words.wants_in(knock.peer)
        return cls(knock.id, knock.room, knock.time, knock.peer, "", wants, words.at_door(), True)


class WaitingModel(TableModel):
    """One row an item; which one is meant is known by its id, wherever it stands."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._items: list[Item] = []
        self._today = Day.now()
        self._titles = {
            Column.TIME: (self.tr("Since"), self.tr("When it came")),
            Column.ROOM: (self.tr("Room"), self.tr("The room it is for")),
            Column.PEER: (self.tr("From"), self.tr("Who it is from")),
            Column.WHAT: (self.tr("Message"), self.tr("What would be seen")),
            Column.WHY: (self.tr("Why"), self.tr("Why it waits")),
        }

    def add(self, item: Item) -> None:
        """It waits from now on."""
        if self.position(item.id) is not None:
            return
        at = len(self._items)
        self._today = Day.now()
        self.beginInsertRows(NO_PARENT, at, at)
        self._items.append(item)
        self.endInsertRows()

    def remove(self, item: str) -> None:
        """It is decided."""
        at = self.position(item)
        if at is not None:
            self.beginRemoveRows(NO_PARENT, at, at)
            del self._items[at]
            self.endRemoveRows()

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
            )
            for column in columns
        ]

    def tip(self, row: int, column: int) -> str:
        """All of what would be seen."""
        return text.told(self._items[row].what) if column == Column.WHAT else ""

    def _words(self, item: Item, column: Column) -> str:
        match column:
            case Column.TIME:
                return moment(item.time, self._today)
            case Column.ROOM:
                return text.name(item.room)
            case Column.PEER:
                return text.name(item.peer)
            case Column.WHAT:
                return text.one_line(item.what)
            case Column.WHY:
                return item.why
