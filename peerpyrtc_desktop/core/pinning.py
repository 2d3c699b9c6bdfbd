"""What the guests of a room are told of it, with the message that is pinned there.

What is kept of a pin is where its message stands: its words are wherever that has them, and go with
it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.cutting import cut
from peerpyrtc_desktop.core.decision import Kept, Send
from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.reader import is_drawn, words_of

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room

LONGEST: Final = 200
"""Characters of it that are told: it stands on a line or two of a phone."""


def pinned(kept: Kept | None) -> frames.Pinned | None:
    """A message as it is shown where it is pinned; None: it says nothing, not any more, or not to
    all."""
    if kept is None or kept.redacted or kept.readers is not None or is_drawn(kept.frame):
        return None
    frame = kept.frame
    if not isinstance(frame, frames.Relayed | frames.Announcement):
        return None
    if not (text := on_one_line(words_of(frame))):
        return None
    sender = frame.sender if isinstance(frame, frames.Relayed) else ""
    return frames.Pinned(frame.epoch, frame.seq, text, "" if sender == SERVER_ID else sender)


def on_one_line(words: str) -> str:
    """As much of these words as is told."""
    return cut(" ".join(words.split()), LONGEST)


def place_of(pin: frames.Pinned | None) -> Place | None:
    """Where its message stands."""
    return None if pin is None else (pin.epoch, pin.seq)


def info(room: Room, reader: Peer | None = None) -> frames.RoomInfo:
    """The room as this one of its peers sees it, or those who see most."""
    settings, pin = room.settings, room.pinned
    if pin is not None and reader is not None:
        pin = None if room.reader(reader).is_kept_from((pin.epoch, pin.seq)) else pin
    return frames.RoomInfo(
        name=room.name,
        host=room.host_id,
        topic=settings.topic,
        locked=settings.locked,
        pin=bool(settings.pin),
        waiting=settings.waiting_room,
        notice=settings.notice,
        editing=settings.editing,
        guests_clear=settings.guests_clear,
        blur=settings.blur,
        pinned=pin,
    )


def told(room: Room) -> list[Send]:
    """What tells all who are in the room how it is now."""
    if room.pinned is None or room.settings.newcomers_see != 0:
        return [Send(frames.RoomUpdated(info(room)))]
    return [Send(frames.RoomUpdated(info(room, each)), to=each) for each in room.peers.values()]


def masked(own: str, told: frames.RoomInfo, name: str) -> frames.RoomInfo:
    """The same for a reader called `own` from whom others are hidden: `name` stands for them."""
    pin = told.pinned
    if pin is not None and pin.sender not in (own, ""):
        pin = replace(pin, sender=name)
    return replace(told, host=SERVER_ID, pinned=pin)
