"""What the history has of a message, for a command that needs it."""

from __future__ import annotations

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
