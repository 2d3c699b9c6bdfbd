"""What is done to peers."""

from __future__ import annotations

from typing import ClassVar

from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.words import check_length


class Kick(Command[None], frozen=True):
    """Send one peer out, with all its tabs, and refuse its device for 60 s; `text` says why.

    With a `stay` it is that stay alone: refused (`NO_SUCH_PEER`) if it is over, also when another
    peer has the name now. Refused, too: over 500 characters of `text`.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    text: str = ""
    stay: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_length(self.text, MAX_WHY, "a reason")
        seat = means.state.seat(self.room, self.peer, self.stay)
        whom = means.whom(seat)
        refusal = means.leaving.send_out(seat, Reason.KICKED, sendable(self.text))
        back = () if refusal is None else (LetBack(refusal.keys, refusal.until),)
        means.note(self, room=whom.room, whom=(whom,), why=sendable(self.text), undo=back)


class LetBack(Command[None], frozen=True):
    """Let one who was kicked come again at once: what takes a kick back.

    It may be long gone, and the host another. With `until` it is the kick that kept it out so long.
    Refused: it was sent out again since (`NOT_UNDONE`).
    """

    refusals: tuple[tuple[str, ...], ...]
    until: int | None = None

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.leaving.let_back(self.refusals, self.until)
