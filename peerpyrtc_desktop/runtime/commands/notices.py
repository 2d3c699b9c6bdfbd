"""Reports and flags are looked at."""

from __future__ import annotations

from typing import ClassVar

from peerpyrtc_desktop.core.audit import Whom, Why
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.lettered import RedactedBefore
from peerpyrtc_desktop.runtime.commands.redaction import redact_one


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
        notice = means.state.notices.find(room, self.item)
        means.state.notices.settle(notice)
        means.note(self, room=room, whom=_whom(notice), undo=(PutBack(notice),))


class Uphold(Command[None], frozen=True):
    """Take back the message that a report or a flag is about, which is settled by that.

    One that was taken back before is settled all the same.
    Refused: it isn't there (`NO_SUCH_ITEM`); nobody saw the message (`NO_SUCH_MESSAGE`).
    """

    for_moderators: ClassVar[bool] = True

    room: str
    item: str
    why: Why = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        room = means.state.name_of(self.room)
        notice = means.state.notices.find(room, self.item)
        if not notice.epoch:
            text = "Nobody saw that: there is nothing to take back."
            raise Refused(Code.NO_SUCH_MESSAGE, text)
        place = (notice.epoch, notice.seq)
        try:
            await redact_one(means, self, room, place, self.why, (PutBack(notice),))
        except RedactedBefore:
            why, back = sendable(self.why), PutBack(notice)
            means.note(self, room=room, whom=_whom(notice), why=why, undo=(back,))
        means.state.notices.settle(notice)


class PutBack(Command[None], frozen=True):
    """Have somebody look at it again."""

    notice: Notice

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.state.notices.add(self.notice)


def _whom(notice: Notice) -> tuple[Whom, ...]:
    return (Whom(notice.room, notice.peer, notice.stay),) if notice.peer else ()
