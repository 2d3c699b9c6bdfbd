"""What a search has found so far, the newest first."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from msgspec import structs
from PySide6.QtCore import QObject
from PySide6.QtGui import QBrush

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.excerpt import Excerpt, excerpt
from peerpyrtc_desktop.gui.language import translating
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.table_model import NO_PARENT, Index, TableModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.runtime.ports.archive import Found

_tr = translating("Hits")


class Column(IntEnum):
    """The columns, in their order."""

    TIME = 0
    ROOM = 1
    SENDER = 2
    ADDRESS = 3
    TEXT = 4


@dataclass(frozen=True, slots=True)
class Hit:
    """One message found, and how its row shows it. `sender` is "" of what the host said."""

    found: Found
    time: int
    sender: str
    to: str
    shown: Excerpt
    is_ours: bool
    """It shows a sentence of ours, not what was said."""

    @classmethod
    def of(cls, found: Found) -> Hit:
        """What is shown of it."""
        frame = found.kept.frame
        if not isinstance(frame, frames.Relayed):
            said = frame.text if isinstance(frame, frames.Announcement) else ""
            return cls(found, frame.time, "", "", excerpt(said, found.marks), is_ours=False)
        ours = _ours(frame)
        said = text.said(frame.name, frame.data)
        shown = Excerpt(text.sentence(ours)) if ours else excerpt(said, found.marks)
        return cls(found, frame.time, frame.sender, frame.to or "", shown, bool(ours))

    @property
    def is_taken_back(self) -> bool:
        """Whether guests read it nowhere any more."""
        return self.found.kept.redacted > 0

    @property
    def place(self) -> tuple[str, Place]:
        """Its room, its epoch and its number."""
        frame = self.found.kept.frame
        return self.found.room, (frame.epoch, frame.seq)

    @property
    def person(self) -> Person | None:
        """Who said it; None: the host, or nobody knows in which stay."""
        stay = self.found.kept.stay
        return Person(self.found.room, self.sender, stay) if self.sender and stay else None

    @property
    def device(self) -> str:
        """On which device; "" if it showed none."""
        return self.found.identity.partition("\n")[0]

    def is_erased(self, before: int) -> bool:
        """Whether it is among what was taken back before that time."""
        return 0 < self.found.kept.redacted < before

    def whole(self) -> str:
        """All that was said, with its lines."""
        frame = self.found.kept.frame
        if isinstance(frame, frames.Relayed):
            return _ours(frame) or text.whole(text.said(frame.name, frame.data))
        return text.whole(frame.text) if isinstance(frame, frames.Announcement) else ""

    def who(self) -> str:
        """`Ann`, `Ann → Ben` of a whisper, or the host."""
        sender = text.called(self.sender) or _tr("Host")
        return f"{sender} → {words.recipient(self.to)}" if self.to else sender

    def when(self, form: str = "%Y-%m-%d %H:%M") -> str:
        """Its day and time here; what is out of the calendar as a dash."""
        try:
            return datetime.fromtimestamp(self.time / 1_000).strftime(form)
        except (ValueError, OverflowError, OSError):
            return text.NONE


def _ours(frame: frames.Relayed) -> str:
    """The sentence that stands for what has no words."""
    return words.of_file(frame.name, frame.data) or words.on_board(frame.name, frame.data)


class HitsModel(TableModel):
    """Grows page by page, and begins anew with the next search."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hits: list[Hit] = []
        self._rows: dict[tuple[str, Place], int] | None = None
        self._titles = {
            Column.TIME: (self.tr("Time"), self.tr("When it was said, by this computer's clock")),
            Column.ROOM: (self.tr("Room"), self.tr("Where it was said")),
            Column.SENDER: (self.tr("From"), self.tr("Who said it; of a whisper, to whom")),
            Column.ADDRESS: (self.tr("Address"), self.tr("Where the sender's computer was")),
            Column.TEXT: (self.tr("Message"), self.tr("What was said")),
        }

    def __len__(self) -> int:
        return len(self._hits)

    @property
    def last(self) -> int | None:
        """The id of the last one, which the next page comes after."""
        return self._hits[-1].found.id if self._hits else None

    def hit(self, row: int) -> Hit:
        """What stands in a row."""
        return self._hits[row]

    def reset(self, found: Iterable[Found] = ()) -> None:
        """Begin anew with these."""
        self.beginResetModel()
        self._hits = [Hit.of(each) for each in found]
        self._rows = None
        self.endResetModel()

    def add(self, found: Sequence[Found]) -> None:
        """The next page."""
        if not found:
            return
        first = len(self._hits)
        self.beginInsertRows(NO_PARENT, first, first + len(found) - 1)
        self._hits += map(Hit.of, found)
        self._rows = None
        self.endInsertRows()

    def mark(self, room: str, place: Place, since: int) -> None:
        """What stands there was taken back then, or is there again (0)."""
        if self._rows is None:
            self._rows = {hit.place: row for row, hit in enumerate(self._hits)}
        if (row := self._rows.get((room, place))) is not None:
            hit = self._hits[row]
            kept = structs.replace(hit.found.kept, redacted=since)
            self._hits[row] = dataclasses.replace(hit, found=structs.replace(hit.found, kept=kept))
            self.dataChanged.emit(self.index(row, 0), self.index(row, Column.TEXT))

    def erase(self, before: int) -> bool:
        """What was taken back before that time (milliseconds) is found no more; whether any was."""
        gone = [row for row, hit in enumerate(self._hits) if hit.is_erased(before)]
        for row in reversed(gone):
            self.beginRemoveRows(NO_PARENT, row, row)
            del self._hits[row]
            self.endRemoveRows()
        self._rows = None
        return bool(gone)

    def identity(self, row: int) -> int:
        """The message's id."""
        return self._hits[row].found.id

    def position(self, number: int) -> int | None:
        """Where that message stands."""
        return next((at for at, hit in enumerate(self._hits) if hit.found.id == number), None)

    def take(self, first: int, last: int) -> list[Hit]:
        """The hits from one row to another."""
        return self._hits[first : last + 1]

    def copied(self, hit: Hit, columns: Sequence[int]) -> list[str]:
        """What these columns say, for the clipboard."""
        return [text.copied(_words(hit, Column(column))) for column in columns]

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row a hit."""
        return 0 if parent.isValid() else len(self._hits)

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""
        hit = self._hits[row]
        return [
            Cell(
                _words(hit, Column(column)),
                self._brush(hit, Column(column)),
                marks=hit.shown.marks if column == Column.TEXT else (),
                struck=column == Column.TEXT and hit.is_taken_back,
            )
            for column in columns
        ]

    def _brush(self, hit: Hit, column: Column) -> QBrush:
        match column:
            case Column.SENDER if hit.sender:
                return self._look.hue(hit.sender)
            case Column.SENDER:
                return self._look.brush("text")
            case Column.TEXT:
                said = "accent" if not hit.sender else "text"
                return self._look.brush("muted" if hit.is_ours or hit.is_taken_back else said)
        return self._look.brush("muted")

    def tip(self, row: int, column: int) -> str:
        """Of names: all of them."""
        hit = self._hits[row]
        match column:
            case Column.ROOM:
                return text.told(hit.found.room)
            case Column.SENDER if hit.to:
                said = self.tr("{name}, whispered to {to}")
                return said.format(name=text.told(hit.sender), to=words.recipient(hit.to))
            case Column.SENDER:
                return text.told(hit.sender)
            case Column.TEXT if hit.is_taken_back:
                return self.tr("Taken back: guests read it nowhere")
        return ""


def _words(hit: Hit, column: Column) -> str:
    match column:
        case Column.TIME:
            return hit.when()
        case Column.ROOM:
            return text.name(hit.found.room)
        case Column.SENDER:
            return hit.who()
        case Column.ADDRESS:
            return text.one_line(hit.found.address)
        case Column.TEXT:
            return hit.shown.line
