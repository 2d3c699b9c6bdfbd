"""What has happened in moderation, as `events` has it. Times are in milliseconds."""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import Raw

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.room_frames import Pinned
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.core.waiting import HeldMessage


@dataclass(frozen=True, slots=True)
class MessageHeld:
    """After something a guest said began to wait for a moderator. Nobody else saw it."""

    room: str
    held: HeldMessage


@dataclass(frozen=True, slots=True)
class HeldSettled:
    """After what waited does no longer: it was let through (`approved`), or never will be.

    `epoch` and `seq` are its place then.
    """

    room: str
    held: HeldMessage
    approved: bool
    time: int
    epoch: int = 0
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Flagged:
    """After a rule flagged something that a guest did: moderators are to look at it.

    `words` are what it said around the match, "" where it came; `epoch` and `seq` are its place, 0
    if nobody else saw it.
    """

    room: str
    peer: str
    stay: str
    rule: str
    words: str
    seq: int
    time: int
    epoch: int = 0


@dataclass(frozen=True, slots=True)
class RoomChanged:
    """After the host has set something for a room: `settings` are all of them."""

    room: str
    settings: RoomSettings
    time: int


@dataclass(frozen=True, slots=True)
class PinChanged:
    """After another message was pinned in a room, or reads otherwise: `pinned`, None is nothing."""

    room: str
    pinned: Pinned | None
    time: int


@dataclass(frozen=True, slots=True)
class Acted:
    """After a moderator, or a rule, did something."""

    act: Act


@dataclass(frozen=True, slots=True)
class ActUndone:
    """After an act was taken back: `act.undone` says by whom.

    None is where a part of it was, and the rest still stands: `act.undo` takes that back.
    """

    act: Act


@dataclass(frozen=True, slots=True)
class DocumentKept:
    """After something that moderation decided came into force, as JSON; with None it is no more."""

    kind: str
    name: str
    document: Raw | None


@dataclass(frozen=True, slots=True)
class EvidenceErased:
    """After words that were taken back before that time (milliseconds) were erased for good.

    And what acts of before it had for evidence: whoever shows that shows it no more.
    """

    before: int


@dataclass(frozen=True, slots=True)
class MessageRedacted:
    """After the message `(epoch, seq)` was taken back, or (`is_back`) is there again.

    `name` is its event's, "" where that isn't kept any more. `by_author`: its `sender` did.
    """

    room: str
    epoch: int
    seq: int
    time: int
    name: str = ""
    is_back: bool = False
    by_author: bool = False
    sender: str = ""


@dataclass(frozen=True, slots=True)
class MessageEdited:
    """After the sender of the message `(epoch, seq)` changed it: it says `data`, and said `was`.

    `to` names a whisper's recipient. `was` is evidence, and to be erased as such (see
    `EvidenceErased`).
    """

    room: str
    sender: str
    epoch: int
    seq: int
    time: int
    data: Raw
    was: Raw
    to: str | None = None
    stay: str = ""
