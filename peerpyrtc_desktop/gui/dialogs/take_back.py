"""The questions before much is taken back at once: of one guest, or of all who said the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog
from peerpyrtc_desktop.gui.language import counted, translating
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.views.labels import PlainLabel

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.bridge import Models
    from peerpyrtc_desktop.gui.commands import Commands
    from peerpyrtc_desktop.runtime.commands.same import SameMessage

_tr = translating("TakeBack")

DAY = 24 * 60
"""Minutes."""

_QUOTED = 60
"""Characters of a text that are shown."""


class TakeBack(StayingDialog):
    """Asks how far back; its answer is minutes. The last ten are what is meant mostly."""

    def __init__(self, parent: QWidget, heading: str, *further: QWidget) -> None:
        super().__init__(
            parent,
            title=_tr("Take back"),
            hint=_tr("Guests read it nowhere any more; Ctrl+Z brings it back."),
            act=_tr("Take back"),
        )
        self.act.setProperty("kind", "danger")
        self.since = QComboBox()
        self.since.setAccessibleName(_tr("How far back"))
        for label, minutes in (
            (_tr("In the last 10 minutes"), 10),
            (_tr("In the last hour"), 60),
            (_tr("In the last day"), DAY),
        ):
            self.since.addItem(label, minutes)
        self.lay_out(heading, [self.since, *further])
        self.since.setFocus()

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        return str(self.since.currentData())


class TakeBackSame(TakeBack):
    """Of one text, whoever said it: shows before how many messages of whom that would be."""

    def __init__(self, parent: QWidget, room: str, said: str) -> None:
        found = PlainLabel("")
        found.setWordWrap(True)
        heading = _tr("Take back “{words}” from everyone in {room}?")
        shown = text.facing(text.one_line(said, _QUOTED))
        super().__init__(parent, heading.format(words=shown, room=text.called(room)), found)
        self.found = found
        self._room, self._said = room, said
        self._commands: Commands | None = None
        self._asked = 0
        self.since.currentIndexChanged.connect(self._look)
        self.act.setEnabled(False)

    def look(self, commands: Commands) -> None:
        """Ask what it would be, now and at each change."""
        self._commands = commands
        self._look()

    def _look(self) -> None:
        from peerpyrtc_desktop.runtime.commands.same import PreviewSame

        if self._commands is None:
            return
        self._asked += 1
        number = self._asked
        self.act.setEnabled(False)
        self._commands.inquire(
            PreviewSame(self._room, self._said, int(self.answer())),
            lambda found: self._show(number, in_words(found), possible=bool(found)),
            lambda why: self._show(number, why, possible=False),
        )

    def _show(self, number: int, what: str, *, possible: bool) -> None:
        if isValid(self) and number == self._asked:
            self.found.setText(what)
            self.act.setEnabled(possible)
            self.grow()


def in_words(found: Sequence[SameMessage]) -> str:
    """How many messages of whom, those with the most first."""
    if not found:
        return _tr("Nobody said that in this time.")
    who = words.tally(each.sender for each in found)
    return counted(_tr, "1 message: {who}", "{count} messages: {who}", len(found), who=who)


def all_of(parent: QWidget, who: Sequence[Person], models: Models) -> TakeBack:
    """Ask how much of what these said is taken back."""
    whom = text.called(who[0].id) if len(who) == 1 else words.people(len(who))
    asked = _tr("Take back everything {who} said in {room}?")
    heading = asked.format(who=whom, room=words.rooms(each.room for each in who))
    others = models.peers.elsewhere(who)
    if not others:
        return TakeBack(parent, heading)
    stays = _tr("What they said in {rooms} stays.")
    left = PlainLabel(stays.format(rooms=words.rooms(each.room for each in others)))
    left.setWordWrap(True)
    return TakeBack(parent, heading, left)
