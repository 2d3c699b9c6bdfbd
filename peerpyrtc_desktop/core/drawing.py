"""What a guest's event does to the whiteboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.board_frames import Restore, read
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.lettering import Letters, letters_of
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.strokes import STROKE, Author, Change, Stroke
from peerpyrtc_desktop.core.verdict import Case

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room

AGAIN = 0.1
"""What each text or picture costs that is brought back where somebody judges it."""


def change(
    room: Room,
    peer: Peer,
    event: frames.Event | frames.LegacyEvent,
    ref: str | None,
    now: Moment,
    letters: Letters | None,
) -> Change | None:
    """Draw (`letters`, or lines alone), undo or clear, under the room's next number.

    Raises:
        FrameError: it is refused.
    """
    author = Author(peer.identity, peer.id, room.settings.guests_clear, peer.stay)
    try:
        if event.name == "restore" and room.board.strokes:
            _check_again(room, peer, read(event.data, Restore), now)
        room.board.take(event.name, event.data, author, room.seq + 1)
        if letters is not None:
            room.board.strokes[room.seq + 1].is_lettered = True
    except FrameError as error:
        error.ref = ref
        raise
    return room.board.told()


def release(
    room: Room,
    author: Peer,
    event: frames.Event | frames.LegacyEvent,
    ref: str | None,
    now: Moment,
) -> Change | None:
    """The same with what waited: nobody has it read still."""
    return change(room, author, event, ref, now, letters_of(event.name, event.data))


def _check_again(room: Room, peer: Peer, asked: Restore, now: Moment) -> None:
    """What was written or shown comes back where it might be so now: it was erased or cleared, and
    what holds here may be another since. What others wrote is judged as whoever brings it back."""
    if not room.gate.judges(peer, room.settings, now):
        return
    coming = _coming(room, peer, asked)
    if coming and (wait := room.gate.wait(peer, now, AGAIN * len(coming))):
        raise FrameError(Code.RATE_LIMITED, "You are sending too fast.", retry_after=wait)
    # Read only now: who is refused asks again, for eighty bytes, and a board has 32 MiB.
    for letters in (letters_of(STROKE, each.data) for each in coming):
        case = Case(peer, room.settings, Row.DRAW, now, name=STROKE, letters=letters)
        room.gate.check_again(case)


def _coming(room: Room, peer: Peer, asked: Restore) -> list[Stroke]:
    """The words and pictures that would be seen again; what is refused anyhow needs no judge."""
    there = room.board.strokes
    if asked.clear is None:
        own = (there[name] for name in dict.fromkeys(asked.strokes) if name in there)
        return [
            each
            for each in own
            if each.is_lettered and each.erased and each.author == peer.identity
        ]
    if not room.settings.guests_clear or asked.clear != room.board.clearing:
        return []
    return [each for each in there.values() if each.is_lettered and each.cleared and not each.taken]
