"""What waits for a moderator is let through, or not."""

from __future__ import annotations

from typing import ClassVar

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.audit import MAX_WHY, Whom
from peerpyrtc_desktop.core.decision import Decision, Send
from peerpyrtc_desktop.core.errors import Code, FrameError, Refused
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.standing import device_of
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.looking_up import looked_up
from peerpyrtc_desktop.runtime.commands.words import check_length

HELD = "held"
"""The kind of document that what waits is kept as."""


class Approve(Command[None], frozen=True):
    """Let a held message through, by its id: it gets its number now, and shows when it was sent.

    Refused: it doesn't wait (`NO_SUCH_ITEM`), whom it is for has left, or what it was
    to change isn't there any more.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    item: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)
        waits, of = room.waiting.get(self.item), None
        if waits is not None and waits.edits is not None:
            of = await looked_up(means, room, waits.edits)
            room = means.state.room(self.room)
        held = _take(room, self.item)
        try:
            means.release(room, held, of)
        except FrameError as error:
            room.waiting.put(held)
            raise Refused(error.code, error.text) from error
        means.note(self, room=room.name, whom=(_whom(held),))


class Deny(Command[None], frozen=True):
    """Never let a held message through; its sender is told so, with `text`. It can wait again.

    Refused: it doesn't wait (`NO_SUCH_ITEM`); over 500 characters of `text`.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    item: str
    text: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_length(self.text, MAX_WHY, "a reason")
        room, why = means.state.room(self.room), sendable(self.text)
        held = _take(room, self.item)
        now, author = means.state.now(), room.waiting.present(held, room.peers)
        decision = Decision(events=[events.HeldSettled(room.name, held, False, now.wall)])
        if author is not None:
            told = frames.Error(
                Code.DENIED, why or "A moderator did not let this through.", held.ref
            )
            decision.sends.append(Send(told, to=author))
        means.state.ledger.put(HELD, held.id, None)
        means.delivery.apply(room, decision, now)
        back = (HoldAgain(room.name, held),)
        means.note(self, room=room.name, whom=(_whom(held),), why=why, undo=back)


class HoldAgain(Command[None], frozen=True):
    """Have a denied message wait again.

    Refused: it was to change another, which reads otherwise since, or soon.
    """

    room: str
    held: HeldMessage

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        room, place = means.state.room(self.room), self.held.edits
        if place is not None:
            of = await looked_up(means, room, place)
            room = means.state.room(self.room)
            edited = None if of is None else getattr(of.frame, "edited", None)
            waits = room.waiting.change_of(place) or room.asked.change_of(place)
            if waits is not None or (edited or 0) > self.held.time:
                raise Refused(Code.NOT_UNDONE, "That message was changed again since.")
        now = means.state.now()
        room.waiting.put(self.held)
        means.state.ledger.put(HELD, self.held.id, self.held)
        means.delivery.apply(room, Decision(events=[events.MessageHeld(room.name, self.held)]), now)


def _take(room: Room, item: str) -> HeldMessage:
    held = room.waiting.take(item)
    if held is None:
        raise Refused(Code.NO_SUCH_ITEM, "That is decided already.")
    return held


def _whom(held: HeldMessage) -> Whom:
    return Whom(held.room, held.peer, held.stay, device_of(held.key), held.address)
