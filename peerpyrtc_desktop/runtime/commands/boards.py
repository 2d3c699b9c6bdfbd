"""What is done to whiteboards."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import FrameError, Refused
from peerpyrtc_desktop.runtime.commands.command import Command, Means


class ClearBoard(Command[int], frozen=True):
    """Empty the room's whiteboard; returns how many strokes went."""

    room: str

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room, now = means.state.room(self.room), means.state.now()
        count = room.board.visible
        means.delivery.apply(room, room.voice.clear_board(now), now)
        return count


class RestoreBoard(Command[int], frozen=True):
    """Take the last clearing of the room's whiteboard back; returns how many strokes came.

    Refused: there is none to take back, or no room for what it took.
    """

    room: str

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room, now = means.state.room(self.room), means.state.now()
        before = room.board.visible
        try:
            decision = room.voice.restore_board(now)
        except FrameError as error:
            raise Refused(error.code, error.text) from error
        means.delivery.apply(room, decision, now)
        return room.board.visible - before
