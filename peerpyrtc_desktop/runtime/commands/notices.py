"""Reports and flags are looked at."""

from __future__ import annotations

from typing import ClassVar

from peerpyrtc_desktop.core.audit import Whom
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.runtime.commands.command import Command, Means


class SetAside(Command[None], frozen=True):
    """Take a report, or what a rule flagged, out of what waits: a moderator has looked at it.

    Refused: it isn't there (`NO_SUCH_ITEM`).
    """

    for_moderators: ClassVar[bool] = True

    room: str
    item: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        room = means.state.name_of(self.room)
        notice = means.state.notices.take(room, self.item)
        if notice is None:
            raise Refused(Code.NO_SUCH_ITEM, "That is decided already.")
        means.state.notices.tell(notice, False)
        whom = (Whom(notice.room, notice.peer, notice.stay),) if notice.peer else ()
        means.note(self, room=room, whom=whom, undo=(PutBack(notice),))


class PutBack(Command[None], frozen=True):
    """Have somebody look at it again."""

    notice: Notice

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.state.notices.add(self.notice)
