"""What one guest may beyond its role, or may not: asked row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget
from shiboken6 import isValid

from peerpyrtc_desktop.core.permissions import Exempt, Row
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.permission_words import title
from peerpyrtc_desktop.gui.views.labels import PlainLabel

if TYPE_CHECKING:
    from peerpyrtc_desktop.gui.commands import Commands
    from peerpyrtc_desktop.runtime.commands.permissions import ExemptPeer

_HIGH = -(-len(Row) // 2)
"""Rows in a column: two of them are nearly alike."""


class Excepted(Struct, frozen=True):
    """What the dialog answers."""

    may: tuple[Row, ...]
    may_not: tuple[Row, ...]

    @classmethod
    def read(cls, answer: str) -> Excepted:
        """What the dialog answered."""
        return msgspec.json.decode(answer, type=cls)

    def command(self, who: Person) -> ExemptPeer:
        """What the host is asked to do."""
        from peerpyrtc_desktop.runtime.commands.permissions import ExemptPeer

        return ExemptPeer(who.room, who.id, who.stay, self.may, self.may_not)


class Exceptions(StayingDialog):
    """Asks about one guest. It can be answered as soon as it knows what is so now: see `look`."""

    def __init__(self, parent: QWidget, who: Person) -> None:
        tr = self.tr
        super().__init__(
            parent,
            title=tr("Exceptions"),
            hint=tr("It holds in this room, for whoever comes with their browser, also later."),
            act=tr("Set"),
        )
        self._who = who
        self.rows: dict[Row, QComboBox] = {}
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        for column in (0, 2):
            grid.setColumnStretch(column, 1)
        for at, row in enumerate(Row):
            words = title(row)
            choice = QComboBox()
            choice.setAccessibleName(words)
            choice.addItem(tr("as their role"), None)
            choice.addItem(tr("may"), True)
            choice.addItem(tr("may not"), False)
            self.rows[row] = choice
            beside, down = divmod(at, _HIGH)
            # On a small screen of large letters two columns of whole words are too wide.
            named = PlainLabel(words)
            named.setWordWrap(True)
            grid.addWidget(named, down, 2 * beside)
            grid.addWidget(choice, down, 2 * beside + 1)
        heading = tr("What {name} may in {room}, whatever their role may")
        called = heading.format(name=text.called(who.id), room=text.called(who.room))
        self.lay_out(called, [fields])
        self.act.setEnabled(False)
        self.rows[Row.CHAT].setFocus()

    def look(self, commands: Commands) -> None:
        """See `Asking.look`."""
        from peerpyrtc_desktop.runtime.commands.permissions import ExceptionOf

        who = self._who
        commands.inquire(ExceptionOf(who.room, who.id, who.stay), self._fill, self.refuse)

    def _fill(self, now: Exempt) -> None:
        if isValid(self):
            for row, choice in self.rows.items():
                choice.setCurrentIndex(1 if row in now.may else 2 if row in now.may_not else 0)
            self.act.setEnabled(True)

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        may = tuple(row for row, choice in self.rows.items() if choice.currentData() is True)
        may_not = tuple(row for row, choice in self.rows.items() if choice.currentData() is False)
        return msgspec.json.encode(Excepted(may, may_not)).decode()
