"""How long guests may change what they said, and what it was before they did."""

from __future__ import annotations

from typing import ClassVar, Final

from msgspec import Struct

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.frame_bases import Seq
from peerpyrtc_desktop.core.payload import event_words, text
from peerpyrtc_desktop.core.redaction import is_erased
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.showing import readable

LONGEST_EDITING: Final = 24 * 3600
"""Seconds for which what was said can be changed, at the most."""


class SetEditing(Command[None], frozen=True):
    """Let guests change and take back what they said for so many seconds; 0 is never.

    Refused: over a day.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    seconds: int

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if not 0 <= self.seconds <= LONGEST_EDITING:
            raise Refused(Code.MALFORMED, "What was said can be changed for up to a day.")
        means.set_room(self, self.room, editing=self.seconds)


class Reading(Struct, frozen=True):
    """What a message said since that time (milliseconds)."""

    time: int
    text: str


class ReadingsOf(Command[tuple[Reading, ...]], frozen=True):
    """What a message said from when on, the first words first; also of one that was taken back.

    What was changed or taken back is kept as long as evidence is: none is what is erased.
    Refused: no such room; there is no such message that whoever asks can read (`NO_SUCH_MESSAGE`).
    """

    for_moderators: ClassVar[bool] = True

    room: str
    epoch: Seq
    seq: Seq

    async def carry_out(self, means: Means) -> tuple[Reading, ...]:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)
        kept, said = await readable(means, room, (self.epoch, self.seq))
        if is_erased(kept):
            return ()
        read = [(each.time, each.data) for each in kept.was]
        read.append((said.edited or said.time, said.data))
        return tuple(
            Reading(time, event_words(said.name, data) or text(data)) for time, data in read
        )
