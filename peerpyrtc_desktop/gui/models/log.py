"""The message log: the latest rows, bounded, with an index of those that pass the filter.

The log is never sorted and has no proxy over it: an index of its own changes a filter over 100,000
rows in the time a proxy takes to look at a tenth of them, and a flush costs the same at any length.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.log_cells import Column, LogCells
from peerpyrtc_desktop.gui.models.log_rows import Counts, Filter, Kind, Person, Row, repeats
from peerpyrtc_desktop.gui.models.log_scan import Scan
from peerpyrtc_desktop.gui.models.places import Places
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import Day, moment

ROWS = 100_000
"""Rows kept; beyond it the oldest go, a chunk at a time, so that most flushes move nothing."""

CHUNK = 5_000

CHARACTERS = 48 * 2**20
"""Characters kept, as older clients may send 64 KiB a row: 100,000 of those would be 6 GB."""

_Role = Qt.ItemDataRole

# As plain numbers, which is what Qt asks with: comparing enum members costs more than answering.
_ANSWERED = frozenset(
    int(role)
    for role in (
        _Role.DisplayRole,
        _Role.ForegroundRole,
        _Role.AccessibleTextRole,
        _Role.DecorationRole,
        _Role.ToolTipRole,
        _Role.FontRole,
    )
)

Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class LogModel(QAbstractTableModel):
    """The rows that pass the filter, of the latest `capacity`."""

    dated = Signal()
    """Some rows are of another day now, and show it."""

    def __init__(
        self, look: Look, parent: QObject | None = None, *, capacity: int = ROWS, chunk: int = CHUNK
    ) -> None:
        super().__init__(parent)
        self._cells = LogCells(look)
        self._capacity = capacity
        self._chunk = chunk
        self._rows: list[Row] = []
        self._first = 0  # the number of _rows[0], counted since the start
        self._shown: list[int] = []  # the numbers of the rows that pass, ascending
        # The number of the last message and the last refusal, by room and peer.
        self._latest: dict[tuple[str, str, Kind], int] = {}
        self._places = Places(lambda number: self._rows[number - self._first])
        self._characters = 0
        self._filter = Filter()
        self._passing = self._filter  # the one that `_shown` is of
        self._scan: Scan | None = None
        self._scanning = QTimer(self, interval=0, singleShot=True)
        self._scanning.timeout.connect(self._go_on)
        self._today = Day.now()
        self._titles = (
            self.tr("Time"),
            self.tr("Room"),
            self.tr("From"),
            self.tr("Message"),
        )

    @property
    def filter(self) -> Filter:
        """Which rows are shown."""
        return self._filter

    @property
    def kept(self) -> int:
        """How many rows are kept, shown or not."""
        return len(self._rows)

    def row(self, position: int) -> Row:
        """The row at a position of the view."""
        return self._rows[self._shown[position] - self._first]

    @property
    def next_number(self) -> int:
        """The number that the next row will have. Rows keep theirs, whatever is shown."""
        return self._first + len(self._rows)

    def identity(self, position: int) -> int:
        """The number of the row at a position."""
        return self._shown[position]

    def position(self, number: int) -> int | None:
        """Where a row stands now, if it is shown."""
        at = self.position_from(number)
        return at if at < len(self._shown) and self._shown[at] == number else None

    def position_from(self, number: int) -> int:
        """Where the first shown row with this number or a later one stands, or would."""
        return bisect_left(self._shown, number)

    def latest_of(self, who: Person, limit: int, within: int) -> list[Row]:
        """What they said last, or tried to, the newest first: of the latest `within` rows."""
        found = (
            row
            for row in islice(reversed(self._rows), within)
            if row.kind in (Kind.MESSAGE, Kind.REFUSED)
            and (row.stay == who.stay if who.stay else row.sender == who.id)
            and row.room == who.room
        )
        return list(islice(found, limit))

    @property
    def first_time(self) -> int | None:
        """When the oldest row is of that is kept, shown or not; None: there is none."""
        return self._rows[0].time if self._rows else None

    def position_at(self, time: int) -> int | None:
        """Where the first shown row of that time (milliseconds) or later stands; None: nowhere."""
        before = self._first
        at = bisect_left(self._shown, time, key=lambda number: self._rows[number - before].time)
        return at if at < len(self._shown) else None

    def take(self, first: int, last: int) -> list[Row]:
        """The rows from one position to another, to be kept whatever happens to the log."""
        rows, before = self._rows, self._first
        if len(self._shown) == len(rows):
            return rows[first : last + 1]
        return [rows[number - before] for number in self._shown[first : last + 1]]

    def copied(self, row: Row, columns: Sequence[int]) -> list[str]:
        """What these columns of a taken row say, for the clipboard; counts follow the message."""
        said: list[str] = []
        for column in columns:
            said.append(text.copied(self._cells.words(row, column, self._today)))
            if column == Column.TEXT:
                said.append(self._cells.counts(row))
        return said

    def set_filter(self, chosen: Filter) -> None:
        """Show only what passes; `words` are compared without regard to case.

        In a long log that takes some turns of the loop; until then the view stays as it is.
        """
        chosen = replace(chosen, words=chosen.words.casefold().strip())
        if chosen == self._filter:
            return
        self._filter = chosen
        self._scan = Scan(chosen, self._first)
        self._go_on()

    @property
    def settled(self) -> bool:
        """Whether the filter is done with all there is."""
        return self._scan is None

    def _go_on(self) -> None:
        scan = self._scan
        if scan is None:
            return
        if scan.chosen.idle:
            self._show(list(range(self._first, self.next_number)))
        elif scan.go_on(self._rows, self._first):
            self._show(scan.found(self._first))
        else:
            self._scanning.start()

    def _show(self, numbers: list[int]) -> None:
        self._scanning.stop()
        self.beginResetModel()
        self._scan = None
        self._passing = self._filter
        self._shown = numbers
        self.endResetModel()

    @property
    def today(self) -> Day:
        """The day whose rows show the time alone."""
        return self._today

    def tick(self, today: Day) -> None:
        """Midnight has passed: what was today's shows its date from now on."""
        if today != self._today:
            self._today = today
            self.dated.emit()
            if self._shown:
                last = self.index(len(self._shown) - 1, Column.TIME)
                self.dataChanged.emit(self.index(0, Column.TIME), last)

    def clear(self) -> None:
        """Drop every row."""
        self.beginResetModel()
        self._first += len(self._rows)
        self._rows.clear()
        self._shown.clear()
        self._latest.clear()
        self._places.drop(self._first)
        self._characters = 0
        self._scan = None
        self._passing = self._filter
        self.endResetModel()

    def append(self, rows: Sequence[Row]) -> None:
        """Add what came since the last flush: one insertion, however many rows."""
        fresh: list[int] = []
        repeated: set[int] = set()
        kept, first, latest = self._rows, self._first, self._latest
        passes = None if self._passing.idle else self._passing.passes
        for row in rows[-self._capacity :]:
            number = first + len(kept)
            if row.kind in _REPEATED:
                said_by = (row.room, row.sender, row.kind)
                before = latest.get(said_by)
                if before is not None and repeats(row, kept[before - first], number - before):
                    repeated.add(before)
                    continue
                latest[said_by] = number
            kept.append(row)
            if row.place is not None:
                self._places.add(row.room, number)
            if row.quotes:
                self._places.quote(number)
            self._characters += row.characters
            if passes is None or passes(row):
                fresh.append(number)
        if fresh:
            start = len(self._shown)
            self.beginInsertRows(_NO_PARENT, start, start + len(fresh) - 1)
            self._shown += fresh
            self.endInsertRows()
        if repeated:
            self._tell_repeated(repeated)
        if count := self._excess():
            self._trim(count)

    def mark(self, changes: Mapping[tuple[str, Place], int]) -> None:
        """What was taken back in which rooms, and when, or is there again (0)."""
        self._tell_repeated(self._places.mark(changes))

    def react(self, changes: Mapping[tuple[str, Place], Counts]) -> None:
        """The reactions that there are now at what was said in which rooms."""
        self._tell_repeated(self._places.react(changes))

    def erase(self, before: int) -> None:
        """What was taken back before that time (milliseconds) is read nowhere any more."""
        freed = self._places.erase(before)
        self._characters -= sum(freed.values())
        self._tell_repeated(set(freed))

    def _tell_repeated(self, numbers: set[int]) -> None:
        for each in numbers:
            at = bisect_left(self._shown, each)
            if at < len(self._shown) and self._shown[at] == each:
                cell = self.index(at, Column.TEXT)
                self.dataChanged.emit(cell, cell)

    def _excess(self) -> int:
        """How many of the oldest rows have to go, if any: more than strictly must."""
        over = len(self._rows) - self._capacity
        count = max(over, min(self._chunk, len(self._rows) // 2)) if over > 0 else 0
        if self._characters > CHARACTERS:
            left = self._characters - sum(row.characters for row in self._rows[:count])
            while left > CHARACTERS * 9 // 10 and count < len(self._rows) - 1:
                left -= self._rows[count].characters
                count += 1
        return count

    def _trim(self, count: int) -> None:
        first = self._first + count
        gone = bisect_left(self._shown, first)
        if gone:
            self.beginRemoveRows(_NO_PARENT, 0, gone - 1)
        self._characters -= sum(row.characters for row in self._rows[:count])
        del self._rows[:count]
        del self._shown[:gone]
        self._first = first
        self._latest = {key: n for key, n in self._latest.items() if n >= first}
        self._places.drop(first)
        if gone:
            self.endRemoveRows()

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Rows that pass the filter."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """As many as `Column` has."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """The columns' titles."""
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(Column):
            if role == _Role.DisplayRole:
                return self._titles[section]
            if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
                return self._titles[section]
            if role == _Role.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """What a cell shows. Views ask this thousands of times a second, mostly for nothing."""
        if role not in _ANSWERED:
            return None
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        column = index.column()
        if role == _Role.DisplayRole:
            return self._cells.words(self.row(index.row()), column, self._today)
        if role == _Role.ForegroundRole:
            return self._cells.brush(self.row(index.row()), column)
        if role == _Role.AccessibleTextRole and column == Column.TEXT:
            row = self.row(index.row())
            said = (self._cells.words(row, column, self._today), self._cells.counts(row))
            return "  ".join(filter(None, said))
        if role == _Role.DecorationRole and column == Column.TEXT:
            return self._cells.icon(self.row(index.row()))
        if role == _Role.ToolTipRole:
            return self._cells.tooltip(self.row(index.row()), column, self._today)
        if role == _Role.FontRole and column == Column.TEXT:
            return self.cells(index.row(), (column,))[0].special_font
        return None

    def says_same_time(self, row: int) -> bool:
        """Whether the row before shows the same second, or of another day the same minute."""
        if not row:
            return False
        before, now = self.row(row - 1), self.row(row)
        return moment(before.time, self._today) == moment(now.time, self._today)

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""
        shown, cell = self.row(row), self._cells.cell
        return [cell(shown, column, self._today) for column in columns]


_REPEATED = frozenset({Kind.MESSAGE, Kind.REFUSED, Kind.TROUBLE})
"""What is counted up when it comes again, and again."""
