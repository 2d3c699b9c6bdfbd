"""What the writer is handed: one entry for each thing to be kept."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Raw, Struct
from sqlalchemy import Column, ColumnElement

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.decision import Record
from peerpyrtc_desktop.core.file_shelf import Shared
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import Numbered
from peerpyrtc_desktop.core.limits import NEWCOMERS_SEE
from peerpyrtc_desktop.core.strokes import Change


class RoomIs(Struct, frozen=True):
    """A room is open, and this is what it is; an older one of its name is the same room.

    It was opened in the epoch `opened_in`, when it was new at `time`.
    """

    room: str
    by_host: bool
    topic: str
    time: int
    opened_in: int = 0
    newcomers_see: int | None = NEWCOMERS_SEE


class RoomClosed(Struct, frozen=True):
    """A room is gone, with its whiteboard and its files; what was said in it stays."""

    room: str
    time: int


class ReactionTold(Struct, frozen=True):
    """One reaction as an export has it, with its message; `key` is whose, as standing goes by."""

    emoji: str
    name: str
    time: int
    key: str = ""


class Said(Struct, frozen=True):
    """A numbered frame.

    `identity`, `stay` and `address` are its sender's, "" where that is no guest;
    `recipient_identity` is that of a whisper's reader, None of what is for all; `board` what it did
    to the room's whiteboard; `file` what it gives its readers the right to pull. `redacted`,
    `erased`, `by_author`, `edited` and `was`: of what became of it elsewhere; see
    `tables.messages`.
    """

    room: str
    frame: Numbered
    identity: str = ""
    stay: str = ""
    address: str = ""
    ref: str | None = None
    recipient_identity: str | None = None
    board: Change | None = None
    file: Shared | None = None
    redacted: int | None = None
    erased: bool = False
    reactions: tuple[ReactionTold, ...] = ()
    by_author: bool = False
    edited: int | None = None
    was: str | None = None


class Reaction(Struct, frozen=True):
    """Somebody reacted to the message `(epoch, seq)`, or with `on` false does no more.

    `key` is whose it is, as standing goes by, `name` what it was called then.
    """

    room: str
    epoch: int
    seq: int
    emoji: str
    key: str
    name: str
    time: int
    on: bool = True


class Came(Struct, frozen=True):
    """A stay began; `came` is the room's place when this guest came for the first time."""

    room: str
    stay: str
    name: str
    device: str
    address: str
    user_agent: str
    time: int
    came: Place = (0, 0)


class Went(Struct, frozen=True):
    """A stay is over."""

    stay: str
    reason: str
    time: int


class DocumentIs(Struct, frozen=True):
    """Something that moderation decided is in force; with None it is no more."""

    kind: str
    name: str
    document: Raw | None


class ActIs(Struct, frozen=True):
    """Something was done by a moderator, or this became of it: an older one of its id goes."""

    act: Act


class Prune(Struct, frozen=True):
    """The messages up to this number go, the first few of them; `pruned` hears how many, in the
    thread that writes and before that is settled. Those of all rooms, or of the one of this id."""

    upto: int
    pruned: Callable[[int], None]
    room: int | None = None


class Erase(Struct, frozen=True):
    """What was said in messages that were redacted before that time goes, the first few of them.

    `erased` hears how many, as `Prune.pruned` does.
    """

    before: int
    erased: Callable[[int], None]


class Squeeze(Struct, frozen=True):
    """A step of leaving no room to what went; `goes_on` hears whether there is more to do, as
    `Prune.pruned` does."""

    goes_on: Callable[[bool], None]


class Ended(Struct, frozen=True):
    """What is from `before` that time has had its days, in the rooms of these ids; with `others` in
    all but these."""

    before: int
    rooms: tuple[int, ...] = ()
    others: bool = False

    def of(self, room: Column[int]) -> ColumnElement[bool]:
        """Whether that is one of them."""
        return room.not_in(self.rooms) if self.others else room.in_(self.rooms)


class Looked(Struct, frozen=True):
    """At `time` it was looked for what is old, by a clock that is believed: stays and rooms that
    have had their days go too."""

    time: int
    ended: tuple[Ended, ...] = ()


class Mark(Struct, frozen=True):
    """Nothing: what was put before it is written when it is."""


Entry = (
    RoomIs
    | RoomClosed
    | Said
    | Reaction
    | Came
    | Went
    | DocumentIs
    | ActIs
    | Prune
    | Erase
    | Squeeze
    | Looked
    | Mark
)


def said_of(room: str, record: Record) -> Said:
    """As the writer is given it."""
    frame, sender = record.frame, record.sender
    identity = record.identity or ("" if sender is None else sender.identity)
    recipient = None
    if sender is None and record.readers is not None:
        # It is about a whisper: for those two, or one that whispered to itself.
        identity, recipient = min(record.readers), max(record.readers)
    elif sender is not None and record.readers is not None:
        # Who whispers to itself is both.
        recipient = next(iter(record.readers - {identity}), identity)
    return Said(
        room,
        frame,
        identity,
        record.stay,
        "" if sender is None else sender.address,
        None if record.ack is None else record.ack.ref,
        recipient,
        record.board,
        record.file,
    )
