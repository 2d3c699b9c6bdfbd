"""Taking back what was said, and bringing it back: what a room decides, and what readers see."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from peerpyrtc_desktop.core import events, frames
from peerpyrtc_desktop.core.audit import Evidence
from peerpyrtc_desktop.core.decision import Decision, Kept, Moment, Record, Send, Version
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.core.reader import Reader, words_of

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.room import Room


def masked(frame: frames.Numbered, *, by_author: bool = False) -> frames.Numbered:
    """The message as guests read it once it was taken back: who and when, and no words."""
    match frame:
        case frames.Relayed():
            return replace(
                frame,
                data=NOTHING,
                gone=False,
                redacted=True,
                edited=None,
                by_author=by_author,
            )
        case frames.Announcement():
            return replace(frame, text="", redacted=True)
        case _:
            return frame


def as_read(kept: Kept) -> frames.Numbered:
    """What guests read of it."""
    return masked(kept.frame, by_author=kept.by_author) if kept.redacted else kept.frame


def changed(kept: Kept, frame: frames.Changing) -> Kept:
    """What a message is after that: taken back, there again, or in other words."""
    match frame:
        case frames.Redacted():
            return replace(kept, redacted=frame.time, by_author=frame.by_author)
        case frames.Restored():
            return replace(kept, redacted=0, by_author=False)
    said = kept.frame
    if frame.data == NOTHING or not isinstance(said, frames.Relayed):
        return kept  # it reads so already
    before = Version(said.edited or said.time, said.data)
    anew = replace(said, data=frame.data, edited=frame.time)
    return replace(kept, frame=anew, was=(*kept.was, before))


def after(
    told: Sequence[frames.Numbered], changes: Sequence[frames.Changing]
) -> list[frames.Numbered]:
    """These as guests read them after these changes, which came while they were looked for: who
    asked has heard of those before it has what they are about."""
    found = {(each.epoch, each.seq): each for each in told}
    for change in changes:
        said = found.get(change.target)
        if said is None:
            continue
        match change:
            case frames.Redacted():
                found[change.target] = masked(said, by_author=change.by_author)
            case frames.Restored():
                found[change.target] = change.frame or said
            case frames.Edited() if change.data != NOTHING and isinstance(said, frames.Relayed):
                found[change.target] = replace(said, data=change.data, edited=change.time)
    return list(found.values())


def bare(frame: frames.Changing) -> frames.Changing:
    """It without words, which are kept in one place: with the message."""
    match frame:
        case frames.Redacted():
            return frame
        case frames.Restored():
            return replace(frame, frame=None)
        case frames.Edited():
            return replace(frame, data=NOTHING)


def as_missed(
    frame: frames.Numbered, reader: Reader, reaches: Callable[[Reader, Place], bool]
) -> frames.Numbered:
    """It as this reader gets it among what it missed: without words of what it doesn't see."""
    if isinstance(frame, frames.Changing) and not reaches(reader, frame.target):
        return bare(frame)
    return frame


def erased(kept: Kept, before: int) -> Kept:
    """The message without what nobody is to read any more, if it became so before that time."""
    if 0 < kept.redacted < before and not is_erased(kept):
        return replace(kept, frame=masked(kept.frame, by_author=kept.by_author), was=())
    edited = getattr(kept.frame, "edited", None)
    return replace(kept, was=()) if kept.was and edited is not None and edited < before else kept


def is_erased(kept: Kept) -> bool:
    """Whether its words are nowhere any more."""
    return kept.redacted > 0 and getattr(kept.frame, "redacted", False)


def evidence_of(kept: Kept) -> Evidence:
    """The message as an act keeps it."""
    frame = kept.frame
    sender = frame.sender if isinstance(frame, frames.Relayed) else ""
    return Evidence(frame.epoch, frame.seq, frame.time, sender, words_of(frame))


def redact(
    room: Room, target: Place, kept: Kept | None, now: Moment, *, by_author: bool = False
) -> Decision:
    """Take a message back, for all who could read it; `kept` is what the history has of it.

    Where it has nothing any more all in the room are told: they may still have it.
    """
    frame = frames.Redacted(room.epoch, room.number(), now.wall, target, by_author)
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
    sends = for_readers(room, frame, readers)
    name = "" if kept is None else getattr(kept.frame, "name", "announcement")
    is_back = isinstance(frame, frames.Restored)
    by_author = isinstance(frame, frames.Redacted) and frame.by_author
    sender = "" if kept is None else getattr(kept.frame, "sender", "")
    told = events.MessageRedacted(
        room.name, *target, now.wall, name, is_back, by_author, sender if by_author else ""
    )
    return Decision(sends, [told], Record(frame, readers))


def for_readers(room: Room, frame: frames.Changing, readers: frozenset[str] | None) -> list[Send]:
    """To all who could read what it is about; None is everybody.

    Who doesn't see so far back of what was said before it came gets no words of it now, either.
    """
    told = [each for each in room.peers.values() if readers is None or each.identity in readers]
    if not isinstance(frame, frames.Redacted):
        told = [each for each in told if room.reaches(room.reader(each), frame.target)]
    if readers is None and len(told) == len(room.peers):
        return [Send(frame)]
    return [Send(frame, to=each) for each in told]
