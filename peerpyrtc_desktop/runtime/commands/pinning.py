"""Pinning a message above what is said in its room, and taking it away from there."""

from __future__ import annotations

from typing import ClassVar

from peerpyrtc_desktop.core import pinning
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.frame_bases import Seq
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.looking_up import looked_up
from peerpyrtc_desktop.runtime.commands.showing import is_for


class PinMessage(Command[None], frozen=True):
    """Pin a message above what is said in its room, also for who comes later, in the place of the
    one that was.

    Its edits are followed; as long as it is taken back it isn't shown. Where newcomers see nothing
    of what was said before, who came after it doesn't see it either.
    Refused: no such room or message (`NO_SUCH_MESSAGE`), or it says nothing that people read; it
    isn't for all (`NOT_ALLOWED`).
    """

    for_moderators: ClassVar[bool] = True

    room: str
    epoch: Seq
    seq: Seq

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        room, place = means.state.room(self.room), (self.epoch, self.seq)
        kept = await looked_up(means, room, place) if (room.opened_in, 0) < place else None
        if kept is not None and kept.readers is not None and is_for(means, room, kept):
            raise Refused(Code.NOT_ALLOWED, "A whisper can't be pinned: it isn't for all.")
        if pinning.pinned(kept) is None:
            raise Refused(Code.NO_SUCH_MESSAGE, "There is no such message that can be pinned.")
        means.set_room(self, self.room, pinned=place)


class UnpinMessage(Command[None], frozen=True):
    """Have no message pinned in a room. Refused: no such room."""

    for_moderators: ClassVar[bool] = True

    room: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, pinned=None)
