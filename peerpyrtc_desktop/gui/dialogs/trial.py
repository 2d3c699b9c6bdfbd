"""Rules tried out on what was said: how much they would have met, of whom, and for which words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.rules.rule import AnyRule, Joins
from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.beside import choose_room
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.dialogs.rule_kinds import done
from peerpyrtc_desktop.gui.excerpt import excerpt
from peerpyrtc_desktop.gui.language import counted, listed, number
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.pane import Framed
from peerpyrtc_desktop.gui.views.plain_table import PlainTable

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.rules.trial import Trial, TrialHit

EXAMPLES = 200
"""Hits that are listed, the latest: whoever has seen so many knows the rule."""

_SIZE = QSize(820, 440)


class TrialDialog(KeyedDialog):
    """Shows what `rules` would have done, where and since when is chosen; nothing is done.

    Show it with `open()`, then call `look`.
    """

    refused = Signal(Refused)
    """A rule can't be: it has closed."""

    def __init__(
        self,
        parent: QWidget,
        commands: Commands,
        rooms: Sequence[str],
        rules: Sequence[AnyRule],
        room: str | None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Try out"))
        self._commands = commands
        self._rooms = tuple(rooms)
        self._rules = tuple(rules)
        self._asked = 0
        self._left: list[str] = []
        self._trials: dict[str, Trial] = {}
        self._refused: Refused | None = None
        self.room = QComboBox()
        self.room.setAccessibleName(self.tr("Room"))
        choose_room(self.room, self.tr("All rooms"), rooms, room)
        self.span = QComboBox()
        self.span.setAccessibleName(self.tr("When"))
        for when, minutes in (
            (self.tr("The last 10 minutes"), 10),
            (self.tr("The last hour"), 60),
            (self.tr("The last day"), 24 * 60),
        ):
            self.span.addItem(when, minutes)
        self.span.setCurrentIndex(1)
        self.said = PlainLabel("", "title")
        self.whom = PlainLabel("")
        for label in (self.said, self.whom):
            label.setWordWrap(True)
        titles = (
            self.tr("Time"),
            self.tr("Room"),
            self.tr("From"),
            self.tr("Because of"),
            self.tr("Message"),
            self.tr("It would"),
        )
        self.table = PlainTable(self.tr("Messages that would have been met"), titles)
        # The message, its fifth column, has the room that is left.
        self.table.horizontalHeader().setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.close_ = QPushButton(self.tr("Close"))
        self.close_.setDefault(True)
        self._lay_out()
        self.room.currentIndexChanged.connect(self.look)
        self.span.currentIndexChanged.connect(self.look)
        self.close_.clicked.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.fit(_SIZE)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self.room, self.span):
            head.addWidget(part)
        head.addStretch(1)
        foot = QHBoxLayout()
        note = self.tr("Nothing is done to anybody. Everyone counts as a guest who is new.")
        if any(isinstance(rule, Joins) for rule in self._rules):
            note += " " + self.tr("A rule about joins can't be tried out: it isn't about messages.")
        hint = PlainLabel(note, "hint")
        hint.setWordWrap(True)
        foot.addWidget(hint, 1)
        foot.addWidget(self.close_)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addLayout(head)
        box.addWidget(self.said)
        box.addWidget(self.whom)
        box.addWidget(Framed(self.table), 1)
        box.addLayout(foot)

    def look(self) -> None:
        """Ask what the rules would have done there since then."""
        self._asked += 1
        self._trials = {}
        self._refused = None
        chosen = self.room.currentData()
        self._left = list(self._rooms if chosen is None else (chosen,))
        self.said.setText(self.tr("Looking …") if self._left else self.tr("There is no room."))
        if self._left:
            self._go_on()

    def _go_on(self) -> None:
        """Ask of the next room: the host has other things to do as well."""
        from peerpyrtc_desktop.runtime.commands.rules import TryRules

        room = self._left.pop(0)
        concerned = tuple(each for each in self._rules if each.room in (None, room))
        self._commands.send(
            TryRules(room, concerned, int(self.span.currentData())),
            partial(self._take, self._asked, room),
            partial(self._refuse, self._asked),
        )

    def _refuse(self, asked: int, refused: Refused) -> None:
        if not isValid(self) or asked != self._asked:
            return
        if refused.field:
            self.reject()
            self.refused.emit(refused)
        elif refused.code is Code.NO_SUCH_ROOM:
            # It was closed meanwhile: the others are there.
            self._refused = refused
            self._show_if_all()
        else:
            self.said.setText(words.refused(refused))

    def _take(self, asked: int, room: str, trial: Trial) -> None:
        if isValid(self) and asked == self._asked:
            self._trials[room] = trial
            self._show_if_all()

    def _show_if_all(self) -> None:
        if self._left:
            self._go_on()
        elif self._trials or self._refused is None:
            self._show()
        else:
            self.said.setText(words.refused(self._refused))

    def _show(self) -> None:
        messages = sum(each.messages for each in self._trials.values())
        hits = sorted(
            ((room, hit) for room, each in self._trials.items() for hit in each.hits),
            key=lambda found: (found[1].time, found[1].epoch, found[1].seq),
            reverse=True,
        )
        self.said.setText(self._count(len(hits), messages))
        people = words.tally(hit.sender for _, hit in hits)
        self.whom.setText(self.tr("From: {people}").format(people=people))
        self.whom.setVisible(bool(hits))
        self.table.setColumnHidden(1, len(self._trials) < 2)
        self.table.setRowCount(0)
        self.table.setRowCount(min(len(hits), EXAMPLES))
        today = Day.now()
        for row, (room, hit) in enumerate(hits[:EXAMPLES]):
            cells = (
                moment(hit.time, today),
                text.name(room),
                text.name(hit.sender),
                _matched(hit),
                excerpt(hit.text, [hit.place] if hit.place else []).line,
                done(hit.action),
            )
            for column, cell in enumerate(cells):
                item = QTableWidgetItem(cell)
                item.setToolTip(text.tooltip(hit.text) if column == 4 else text.tooltip(cell))
                self.table.setItem(row, column, item)
        self.table.resizeColumnsToContents()

    def _count(self, hits: int, messages: int) -> str:
        if not messages:
            return self.tr("Nothing was said there in that time.")
        if not hits:
            one = "It would not have met the one message."
            return counted(self.tr, one, "It would have met none of {count} messages.", messages)
        one, many = (
            "It would have met the one message.",
            "It would have met {hits} of {count} messages.",
        )
        return counted(self.tr, one, many, messages, hits=number(hits))


def _matched(hit: TrialHit) -> str:
    """The words that were met, or the rules' names where it isn't words."""
    if hit.place is None:
        return listed(text.called(name) for name in hit.rules)
    first, last = hit.place
    return "“" + text.apart(text.one_line(hit.text[first:last], 60)) + "”"
