"""What is done to rooms."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.names import check_room_name
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.words import check_length

MAX_TOPIC = 200
"""Characters in a room's topic: it stands in a line or two of a phone."""


class OpenRoom(Command[None], frozen=True):
    """Open a room that stays when its last guest leaves.

    One that is open already, under whatever spelling, stays from now on; without `adopt` one that
    guests opened remains theirs. Refused: a bad name, one that looks like an open room's, too many
    rooms.
    """

    room: str
    adopt: bool = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_room_name(self.room)
        state = means.state
        there = state.find(self.room)
        if there is not None:
            there.by_host = there.by_host or self.adopt
        elif state.limits.enforced and len(state.rooms) >= state.limits.rooms:
            raise Refused(Code.TOO_MANY, f"There are {state.limits.rooms} rooms already.")
        else:
            state.add_room(self.room, by_host=True)


class CloseRoom(Command[None], frozen=True):
    """Send everyone in the room out with ROOM_CLOSED, then remove it; `text` says why."""

    room: str
    text: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        room = means.state.room(self.room)
        # Its last guest must not take it along: it is removed below, once.
        room.by_host = True
        inside = tuple(seat for seat in means.state.seats if seat.request.room == room.name)
        means.leaving.dismiss(inside, Reason.ROOM_CLOSED, sendable(self.text))
        means.state.remove_room(room)


class LetNewcomersSee(Command[None], frozen=True):
    """Say how many messages of before it came a guest may read: 0 is none.

    None is all since the room was opened. Who came before reads on from then. Refused: less than
    none.
    """

    room: str
    count: int | None

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if self.count is not None and self.count < 0:
            raise Refused(Code.MALFORMED, "Nobody can see fewer than no messages.")
        room, now = means.state.room(self.room), means.state.now()
        means.delivery.apply(room, room.let_newcomers_see(self.count, now), now)


class SetTopic(Command[None], frozen=True):
    """Say what a room is about, in one line; "" is nothing. Refused: over 200 characters."""

    room: str
    topic: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_length(self.topic, MAX_TOPIC, "a topic")
        room, now = means.state.room(self.room), means.state.now()
        line = " ".join(sendable(self.topic).split())
        means.delivery.apply(room, room.set_topic(line, now), now)
