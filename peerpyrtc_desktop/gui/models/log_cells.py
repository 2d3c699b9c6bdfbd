"""What the cells of the log's rows show: words, colours, icons and tooltips."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtGui import QBrush, QIcon

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.language import counted, in_full, number
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.log_rows import TOKENS, Counts, Row
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import Day, moment

_KINDS = 2
"""Kinds of reactions that a row shows; its tooltip has all."""


class Column(IntEnum):
    """The columns, in their order."""

    TIME = 0
    ROOM = 1
    SENDER = 2
    TEXT = 3


class LogCells(QObject):
    """The cells of any row, in the look of the day."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def cell(self, row: Row, column: int, today: Day) -> Cell:
        """What a column of a row shows."""
        if column != Column.TEXT:
            return Cell(self.words(row, column, today), self.brush(row, column))
        return Cell(
            self.words(row, column, today),
            self.brush(row, column),
            self.icon(row),
            tail=self.counts(row),
            tail_brush=self._look.brush("warn" if row.count > 1 else "muted"),
            struck=bool(row.gone and row.taken_back),
        )

    def words(self, row: Row, column: int, today: Day) -> str:
        """A column's words, on one line."""
        if column == Column.TEXT:
            if row.erased:
                return self.tr("Erased: its time was over")
            if row.shown:
                return text.sentence(row.shown)
            return text.facing(text.one_line(row.text))
        if column == Column.TIME:
            return moment(row.time, today)
        if column == Column.SENDER:
            sender = text.called(row.sender)
            if row.by:
                return f"{sender or text.NONE} ← {text.called(row.by)}"
            sender = sender or self.tr("Host")
            return f"{sender} → {words.recipient(row.to)}" if row.to else sender
        return text.name(row.room)

    def counts(self, row: Row) -> str:
        """What stands behind the message: reactions to it, and how often it was said."""
        counts = [_reactions(row.reacted, _KINDS)] if row.reactions else []
        if row.count > 1:
            counts.append(f"×{number(row.count)}")
        return "  ".join(filter(None, counts))

    def icon(self, row: Row) -> QIcon | None:
        """What stands before its words."""
        if row.gone and row.taken_back:
            return self._look.icon("undo-2", "muted")
        return self._look.icon(row.icon, TOKENS[row.kind]) if row.icon else None

    def brush(self, row: Row, column: int) -> QBrush:
        """The colour of a column's words."""
        if column in (Column.TIME, Column.ROOM):
            return self._look.brush("muted")
        if column == Column.SENDER:
            return self._look.hue(row.sender) if row.sender else self._look.brush("text")
        return self._look.brush("muted" if row.gone and row.taken_back else TOKENS[row.kind])

    def tooltip(self, row: Row, column: int, today: Day) -> str | None:
        """What a column says beyond its words, if anything."""
        if column == Column.SENDER:
            if row.by:
                said = self.tr("{name}, reported by {by}")
                name = text.told(row.sender) or text.NONE
                return text.hint(said.format(name=name, by=text.told(row.by)))
            return text.tooltip(row.sender) if row.sender else None
        if column == Column.TEXT:
            return self._more(row, today)
        if column == Column.TIME:
            return in_full(datetime.fromtimestamp(row.time / 1_000))
        return None

    def _more(self, row: Row, today: Day) -> str | None:
        """Of a message: all reactions, when it was said last, and when it was taken back."""
        lines = [_reactions(row.reacted)]
        if row.count > 1:
            one, many = "Said once, at {time}", "Said {count} times, last at {time}"
            lines.append(counted(self.tr, one, many, row.count, time=moment(row.last, today)))
        if row.gone and (since := row.taken_back):
            said = self.tr("Taken back at {time}: guests read it nowhere")
            lines.append(said.format(time=moment(since, today)))
        said = "\n".join(filter(None, lines))
        return text.tooltip(said) if said else None


def _reactions(counts: Counts, kinds: int | None = None) -> str:
    """`👍 3  ❤️ 2  +4`: of the reactions so many kinds, and how many others there are."""
    shown = [f"{text.one_line(emoji)} {number(count)}" for emoji, count in counts[:kinds]]
    if rest := sum(count for _, count in counts[len(shown) :]):
        shown.append(f"+{number(rest)}")
    return "  ".join(shown)
