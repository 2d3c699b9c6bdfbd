"""What there is of a message, or of who said it, for a command that needs it."""

from __future__ import annotations

from contextlib import nullcontext, suppress

from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import FrameError, Refused
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.commands.command import Means


async def looked_up(means: Means, room: Room, place: Place) -> Kept | None:
    """What is kept of a message; None if nothing is. Raises Refused: it can't be had now."""
    try:
        return await means.state.history.look_up(room.name, place)
    except FrameError as fault:
        raise Refused(fault.code, fault.text, retry_after=fault.retry_after) from fault


async def looked_up_or_lost(means: Means, room: Room, place: Place) -> Kept | None:
    """The same for what is to go; None too while the disk fails: nobody can say what it was then,
    and the host has it away all the same."""
    with nullcontext() if means.state.history.stored else suppress(Refused):
        return await looked_up(means, room, place)
    return None


def was_said(room: Room, place: Place) -> bool:
    """Whether there can have been such a message."""
    return (0, 0) < place <= (room.epoch, room.seq) and place[1] > 0


def stays_with(means: Means, stay: str) -> set[str]:
    """All the stays of the guest whose one that is or was, as far as they are remembered."""
    state = means.state
    key_of = {peer.stay: seat.standing_key for peer, seat in state.seat_of.items()}
    key = key_of.get(stay) or state.recent.key_of(stay)
    here = {each for each, whose in key_of.items() if key and whose == key}
    return {stay} | here | state.recent.stays_of(key)
