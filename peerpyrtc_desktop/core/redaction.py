"""Taking back what was said, and bringing it back: what a room decides, and what readers see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.audit import Evidence
from peerpyrtc_desktop.core.decision import Decision, Kept, Moment, Record, Send
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.core.reader import words_of

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room


def masked(frame: frames.Numbered) -> frames.Numbered:
    """The message as guests read it once it was taken back: who and when, and no words."""
    match frame:
        case frames.Relayed():
            return replace(frame, data=NOTHING, gone=False, redacted=True)
        case frames.Announcement():
            return replace(frame, text="", redacted=True)
        case _:
            return frame


def as_read(kept: Kept) -> frames.Numbered:
    """What guests read of it."""
    return masked(kept.frame) if kept.redacted else kept.frame


def is_erased(kept: Kept) -> bool:
    """Whether its words are nowhere any more."""
    return kept.redacted > 0 and getattr(kept.frame, "redacted", False)


def evidence_of(kept: Kept) -> Evidence:
    """The message as an act keeps it."""
    frame = kept.frame
    sender = frame.sender if isinstance(frame, frames.Relayed) else ""
    return Evidence(frame.epoch, frame.seq, frame.time, sender, words_of(frame))


def redact(room: Room, target: Place, kept: Kept | None, now: Moment) -> Decision:
    """Take a message back, for all who could read it; `kept` is what the history has of it.

    Where it has nothing any more all in the room are told: they may still have it.
    """
    frame = frames.Redacted(room.epoch, room.number(), now.wall, target)
    room.reactions.drop(target)
    return _told(room, frame, target, kept, now)


def restore(room: Room, kept: Kept, now: Moment) -> Decision:
    """Bring a message back, at its old place."""
    said = kept.frame
    assert isinstance(said, frames.Relayed | frames.Announcement)
    target = (said.epoch, said.seq)
    frame = frames.Restored(room.epoch, room.number(), now.wall, target, said)
    return _told(room, frame, target, kept, now)


def _told(
    room: Room,
    frame: frames.Redacted | frames.Restored,
    target: Place,
    kept: Kept | None,
    now: Moment,
) -> Decision:
    readers = None if kept is None else kept.readers
    sends = [Send(frame)]
    if readers is not None:
        peers = room.peers.values()
        sends = [Send(frame, to=each) for each in peers if each.identity in readers]
    name = "" if kept is None else getattr(kept.frame, "name", "announcement")
    is_back = isinstance(frame, frames.Restored)
    told = events.MessageRedacted(room.name, *target, now.wall, name, is_back)
    return Decision(sends, [told], Record(frame, readers))
