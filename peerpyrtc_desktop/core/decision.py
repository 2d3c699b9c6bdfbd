"""What a room answers to one input: who is sent what, what is kept, what is told."""

from __future__ import annotations

from msgspec import Raw, Struct, field

from peerpyrtc_desktop.core import board_frames, events, frames
from peerpyrtc_desktop.core.file_shelf import Shared
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.moment import Moment as Moment
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.replaced import Replaced
from peerpyrtc_desktop.core.strokes import Change
from peerpyrtc_desktop.core.waiting import HeldMessage

# On the way of every message: a frozen dataclass takes ten times as long to make.


class Send(Struct, frozen=True):
    """One frame for one peer, or (with `to` None) for everyone but `but`."""

    frame: frames.AnyServerFrame
    to: Peer | None = None
    but: Peer | None = None


class Glimpse(Struct, frozen=True):
    """One passing frame, already stale when the next one comes: whoever lags does without it."""

    frame: board_frames.PassedOn | frames.Passed
    readers: tuple[Peer, ...]


class Record(Struct, frozen=True):
    """A numbered frame to be kept. `readers` as in History; `ack` goes to `sender` afterwards.

    `stay` is its sender's at that time, "" where it wasn't a guest; `board` what it did to the
    room's whiteboard, None if nothing; `file` what it gives its readers the right to pull.
    `identity` is the sender's by which it is one of the `readers`, "" where that is its own by now.
    """

    frame: frames.Numbered
    readers: frozenset[str] | None = None
    sender: Peer | None = None
    ack: frames.Ack | None = None
    stay: str = ""
    board: Change | None = None
    file: Shared | None = None
    identity: str = ""


class Version(Struct, frozen=True):
    """How a message read since that time (milliseconds)."""

    time: int
    data: Raw


class Kept(Struct, frozen=True):
    """A frame as the history has it: who may read it, and its sender's stay at that time.

    `redacted` is when it was taken back (milliseconds), 0 if it wasn't: then only the host reads
    what it said, until that is erased; `by_author`: by its sender, whose `identity` is a peer's.
    `was` is how it read before its sender changed it, the oldest first, until that is erased.
    """

    frame: frames.Numbered
    readers: frozenset[str] | None = None
    stay: str = ""
    redacted: int = 0
    by_author: bool = False
    identity: str = ""
    was: tuple[Version, ...] = ()

    @classmethod
    def of(cls, record: Record) -> Kept:
        """As it is kept to begin with."""
        identity = record.identity or ("" if record.sender is None else record.sender.identity)
        return cls(record.frame, record.readers, record.stay, identity=identity)


class Decision(Struct):
    """What follows from one input.

    `question` is to be answered to its sender from what was said, as soon as that can be had;
    `wish` is what a moderator wants done, `remark` what its sender has to say of being moderated,
    `asked` what the program that embeds us is to judge.
    `again` is the answer to what was answered before: an ack goes out when it did, or would have.
    `replaced` will never take effect, whoever sends it again.
    `reacted`: all who can read that message are to hear of its reactions, soon.
    `too_fast`: its sender should send nothing for a moment; `flooding`: it must go.
    """

    sends: list[Send] = field(default_factory=list)
    events: list[events.Event] = field(default_factory=list)
    record: Record | None = None
    again: Send | None = None
    glimpse: Glimpse | None = None
    question: frames.Question | None = None
    wish: frames.Do | None = None
    remark: frames.Remark | None = None
    asked: HeldMessage | None = None
    replaced: list[Replaced] = field(default_factory=list)
    reacted: Place | None = None
    too_fast: bool = False
    flooding: bool = False
