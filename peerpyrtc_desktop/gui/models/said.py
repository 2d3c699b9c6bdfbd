"""What one guest said last: from the log of this window, and from the history on disk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QObject

from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.hits import Hit
from peerpyrtc_desktop.gui.models.log_cells import Column as LogColumn
from peerpyrtc_desktop.gui.models.log_cells import LogCells
from peerpyrtc_desktop.gui.models.log_rows import Kind, Row
from peerpyrtc_desktop.gui.models.table_model import NO_PARENT, Index, TableModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.runtime.ports.archive import Found

MOST: Final = 20
"""Messages that are shown."""


class Column(IntEnum):
    """The columns, in their order."""

    TIME = 0
    TEXT = 1


_OF_LOG: Final = {Column.TIME: LogColumn.TIME, Column.TEXT: LogColumn.TEXT}

Identity = tuple[int, str, Place | None, str]


def row_of(found: Found) -> Row:
    """What was found on disk as a row of the log has it."""
    hit = Hit.of(found)
    frame, taken_back = found.kept.frame, found.kept.redacted
    place = (frame.epoch, frame.seq)
    row = Row(
        hit.time,
        found.room,
        hit.sender,
        Kind.MESSAGE,
        hit.whole(),
        to=hit.to,
        stay=found.kept.stay,
        shown=hit.shown.line if hit.is_ours else "",
        place=place,
    )
    row.gone = {place: taken_back} if taken_back else None
    return row


def latest(memory: Iterable[Row], disk: Iterable[Row]) -> list[Row]:
    """The last of both, the newest first; what both have is the window's own, which changes."""
    rows = list(memory)
    known = {(row.room, place) for row in rows for place in row.places}
    rows += [row for row in disk if (row.room, row.place) not in known]
    return sorted(rows, key=lambda row: (row.time, row.place or (0, 0)), reverse=True)[:MOST]


class SaidModel(TableModel):
    """The newest on top. Rows are those of the log: what becomes of them there is seen here."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cells = LogCells(look, self)
        self._rows: list[Row] = []
        self._today = Day.now()
        self._titles = {
            Column.TIME: (self.tr("Time"), self.tr("When it was said")),
            Column.TEXT: (self.tr("Message"), self.tr("What was said")),
        }

    def show_rows(self, rows: Sequence[Row]) -> None:
        """These are the last from now on."""
        self._today = Day.now()
        if [_identity(row) for row in rows] != [_identity(row) for row in self._rows]:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        elif rows:
            self._rows = list(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, Column.TEXT))

    def row(self, at: int) -> Row:
        """What stands there."""
        return self._rows[at]

    def identity(self, row: int) -> Identity:
        """What a row is known by."""
        return _identity(self._rows[row])

    def position(self, identity: Identity) -> int | None:
        """Where that row stands now."""
        return next((n for n, row in enumerate(self._rows) if _identity(row) == identity), None)

    def take(self, first: int, last: int) -> list[Row]:
        """The rows from one to another."""
        return self._rows[first : last + 1]

    def copied(self, row: Row, columns: Sequence[int]) -> list[str]:
        """What these columns say, for the clipboard."""
        return [
            text.copied(self._cells.words(row, _OF_LOG[Column(each)], self._today))
            for each in columns
        ]

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        """One row a message."""
        return 0 if parent.isValid() else len(self._rows)

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""
        shown = self._rows[row]
        return [self._cells.cell(shown, _OF_LOG[Column(c)], self._today) for c in columns]

    def tip(self, row: int, column: int) -> str:
        """Where it was said, when, and all of it."""
        it = self._rows[row]
        said = it.shown or ("" if it.erased else text.told(it.text))
        when = f"{text.told(it.room)}, {moment(it.time, self._today)}"
        if it.gone and it.taken_back:
            when = self.tr("{when}, taken back").format(when=when)
        return f"{when}\n{said}" if said else when


def _identity(row: Row) -> Identity:
    return row.time, row.room, row.place, row.kind
