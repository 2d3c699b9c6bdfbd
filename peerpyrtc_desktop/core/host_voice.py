"""What the host says to a room, in words or on its whiteboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Raw

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.decision import Decision, Moment, Record, Send
from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.payload import NOTHING, raw

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room


class HostVoice:
    """One room's."""

    def __init__(self, room: Room) -> None:
        self._room = room

    def announce(self, text: str, now: Moment) -> Decision:
        """The host's words to everyone in the room."""
        room = self._room
        seq = room.number()
        frame = frames.Announcement(room.epoch, seq, now.wall, text)
        told = events.Announced(room.name, room.epoch, seq, now.wall, text)
        return Decision([Send(frame)], [told], Record(frame))

    def speak(self, data: Raw, now: Moment) -> Decision:
        """What the program says, which has the host in it: a message from `server` to everyone."""
        room = self._room
        room.messages += 1
        room.tally.add(now.mono)
        form = frames.LegacyEvent(frames.Form.MESSAGE, "message", data)
        return self._act("message", data, now, form)

    def _act(
        self, name: str, data: Raw, now: Moment, form: frames.LegacyEvent | None = None
    ) -> Decision:
        """An event of the host's own; `form` is what it looks like to older clients."""
        room = self._room
        seq = room.number()
        relayed = frames.Relayed(SERVER_ID, room.epoch, seq, now.wall, name, data)
        told = events.MessageAccepted(
            room.name, SERVER_ID, room.epoch, seq, now.wall, name, data, None
        )
        whole = frames.OlderForm(relayed, form) if form else relayed
        return Decision([Send(whole)], [told], Record(relayed, board=room.board.told()))

    # The whiteboard

    def clear_board(self, now: Moment) -> Decision:
        """The host takes all strokes away. Decides nothing where there are none."""
        room = self._room
        if not room.board.visible:
            return Decision()
        room.board.clear(room.seq + 1)
        return self._act("clear", NOTHING, now)

    def restore_board(self, now: Moment, clearing: int | None = None) -> Decision:
        """The host takes a clearing back: the last, if that is this one or none is named.

        Raises:
            FrameError: there is none, or no room for what it took.
        """
        room = self._room
        clearing = clearing or room.board.clearing
        room.board.unclear(clearing or 0)
        return self._act("restore", raw({"clear": clearing}), now)

    def take_strokes(self, names: Sequence[int], now: Moment) -> Decision:
        """The host takes these strokes away, at most `board_frames.MOST_NAMES`.

        Nobody is told where those who see the board have them neither there nor in a clearing.
        """
        board = self._room.board
        strokes = [board.strokes[name] for name in names]
        is_off = all(stroke.erased or stroke.taken for stroke in strokes)
        board.take_away(names, self._room.seq + 1)
        decision = self._act("erase", raw({"strokes": list(names)}), now)
        if is_off:
            decision.sends, decision.events = [], []
        return decision

    def return_strokes(self, taking: int, now: Moment, former: int = 0) -> Decision:
        """The host gives back what the event `taking` took away; see `Board.give_back`.

        Raises:
            FrameError: nothing is left of it, or there is no room for it all.
        """
        seen = self._room.board.give_back(taking, former)
        return self._act("restore", raw({"strokes": seen}), now)
