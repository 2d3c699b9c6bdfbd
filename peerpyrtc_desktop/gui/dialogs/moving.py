"""The dialog before somebody is sent to another room: which one, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from PySide6.QtWidgets import QComboBox, QWidget

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.dialogs.staying import StayingDialog
from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.views.typed import reason_line

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.commands.moving import Move


class Destination(Struct, frozen=True):
    """What the dialog answers."""

    room: str
    why: str

    @classmethod
    def read(cls, answer: str) -> Destination:
        """What the dialog answered."""
        return msgspec.json.decode(answer, type=cls)

    def command(self, who: Person) -> Move:
        """What the host is asked to do."""
        from peerpyrtc_desktop.runtime.commands.moving import Move

        return Move(who.room, who.id, self.room, self.why, who.stay)


class Moving(StayingDialog):
    """Offers these rooms; with none there is nothing to choose, and it says so."""

    def __init__(self, parent: QWidget, whom: str, rooms: Sequence[str]) -> None:
        tr = self.tr
        hint = tr("They keep their name, and what is decided about them goes with them.")
        nowhere = tr("There is no other room: open one first.")
        super().__init__(parent, title=tr("Move"), hint=hint if rooms else nowhere, act=tr("Move"))
        self.room = QComboBox()
        self.room.setAccessibleName(tr("Room"))
        for room in rooms:
            self.room.addItem(text.name(room), room)
        self.room.setEnabled(bool(rooms))
        self.act.setEnabled(bool(rooms))
        self.reason = reason_line()
        self.lay_out(
            tr("Which room should {who} go to?").format(who=whom), [self.room, self.reason]
        )
        self.room.setFocus()

    def answer(self) -> str:
        """See `StayingDialog.answer`."""
        to = Destination(self.room.currentData(), self.reason.text().strip())
        return msgspec.json.encode(to).decode()
