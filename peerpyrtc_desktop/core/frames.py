"""The frames of the wire, as types.

The dialect `peerpyrtc.v1` *is* these types: a frame on the channel is the JSON of one of them,
told apart by its `type`. The two older dialects are translations of them (see `dialects`).
Times are milliseconds since the Unix epoch. All text is a peer's own and hostile: nothing here
is ever markup.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any

from msgspec import Meta, Raw, Struct, field

from peerpyrtc_desktop.core.board_frames import (
    AskBoard,
    BoardPiece,
    Cursor,
    Drawing,
    PeerCursor,
    PeerDrawing,
)
from peerpyrtc_desktop.core.frame_bases import ClientFrame, Ref, Seq, ServerFrame
from peerpyrtc_desktop.core.payload import NOTHING

PROTOCOL_V1 = "peerpyrtc.v1"
"""What a client names as its data channel's `protocol` to speak v1."""

MAX_FRAME_V1 = 16 * 1024
"""The largest frame taken from a v1 client, in bytes of UTF-8."""

MAX_FRAME_OLDER = 64 * 1024
"""The largest frame taken from the older clients, in bytes of UTF-8."""

MAX_REPORT = 500
"""Characters in a report's words."""

Name = Annotated[str, Meta(min_length=1, max_length=64)]
"""An event's name. `message` is chat; every other name is an application's own."""


class Hello(ClientFrame, frozen=True, tag="hello"):
    """The first frame on a channel. A client that comes back says what it saw last.

    `frame` asks for larger frames than `MAX_FRAME_V1`, up to `MAX_FRAME_OLDER`: for pages that were
    written for PeerPyRTC. `welcome` says what is granted. `user_agent` is the browser it is in, for
    hosts that can't know: shown, never trusted.
    """

    epoch: Seq | None = None
    seq: Seq = 0
    frame: Seq = 0
    user_agent: str = field(name="userAgent", default="")


class Event(ClientFrame, frozen=True, tag="event"):
    """Something for the room, or for the one peer that `to` names (a whisper).

    A whisper's `stay` is its reader's: when that one has left, another of its name gets nothing.
    `data` is any JSON value, as the JSON it came as: see `payload`.
    "message" is chat and "json" a bare object, unless it was `emitted`: then it is an event of that
    name, as PeerPyRTC's `emit` tells them apart.
    """

    name: Name
    ref: Ref
    data: Raw = NOTHING
    to: str | None = None
    stay: str | None = None
    emitted: bool = False


class Typing(ClientFrame, frozen=True, tag="typing"):
    """The sender began or ended typing. Passing: not numbered, not kept."""

    active: bool = True


class Hand(ClientFrame, frozen=True, tag="hand"):
    """The sender raises a hand, or takes it down. It stays up as long as the sender stays."""

    up: bool = True


class Ping(ClientFrame, frozen=True, tag="ping"):
    """Asks for a `Pong` with the same `t`."""

    t: float = 0


class Pong(ClientFrame, frozen=True, tag="pong"):
    """The answer to the host's `ping`, with its `t`."""

    t: float = 0


class Report(ClientFrame, frozen=True, tag="report"):
    """Brings the message `(epoch, seq)` to the moderators' attention."""

    ref: Ref
    epoch: Seq
    seq: Seq
    text: str = ""


AnyClientFrame = Hello | Event | Typing | Hand | Ping | Pong | Report | AskBoard | Cursor | Drawing


class Ready(Struct, frozen=True):
    """An older client's SYSTEM frame that claims room state. All it says is: I am ready.

    And, as it joins, which browser it is in.
    """

    user_agent: str = ""


class Form(Enum):
    """What an older client's event looked like."""

    TEXT = "text"
    MESSAGE = "message"
    OBJECT = "object"
    EVENT = "EVENT"
    BROADCAST = "BROADCAST"


class LegacyEvent(Struct, frozen=True):
    """An event of an older client: as `Event`, but nobody waits for an answer.

    `form` says what it looked like on the wire; `extra` are further members of a
    `{peer_id, message}` object.
    """

    form: Form
    name: str
    data: Raw = NOTHING
    to: str | None = None
    extra: dict[str, Any] | None = None

    @property
    def emitted(self) -> bool:
        """As `Event.emitted`."""
        return self.form in (Form.EVENT, Form.BROADCAST)


class PeerInfo(Struct, frozen=True, omit_defaults=True):
    """One peer as the others see it.

    `joined` is when; `muted` until when by the host's clock, `muted_for` for how many seconds as of
    this frame (an update tells when it is over); `hand` since when its hand is up. `stay` names
    this one stay of it: whoever comes later under the same name has another. What it said during
    this stay has the room's epoch and a number over `since`.
    """

    id: str
    joined: int
    muted: int | None = None
    muted_for: float | None = None
    hand: int | None = None
    user_agent: str = field(name="userAgent", default="")
    stay: str = ""
    since: int = 0


class RoomInfo(Struct, frozen=True, omit_defaults=True):
    """A room as its peers see it. `host` is the peer present the longest; it may do no more.

    `guests_clear` says whether guests may clear its whiteboard.
    """

    name: str
    host: str | None = None
    topic: str = ""
    locked: bool = False
    guests_clear: bool = False


class Limits(Struct, frozen=True):
    """What the client must keep to: bytes a frame, events a second, events in a burst.

    A rate of 0 is no limit.
    """

    frame: int
    rate: float
    burst: int


class Welcome(ServerFrame, frozen=True, tag="welcome"):
    """The answer to `hello`. The peer is in the room from here on.

    `missed` numbered frames follow at once: what the client asked for with its (epoch, seq), or
    for a new one the room's latest. `gap` says that older ones are no longer kept. `known` is the
    last number the host still has of the epoch that the client named: what the client holds of
    that epoch beyond it never became history, and must be dropped.
    """

    self: str
    secret: str
    room: RoomInfo
    peers: tuple[PeerInfo, ...]
    limits: Limits
    epoch: int
    seq: int
    missed: int = 0
    gap: bool = False
    known: int | None = None


class Relayed(ServerFrame, frozen=True, tag="event"):
    """An event of another peer, or one's own among what was missed. Numbered.

    `data` is any JSON value, kept as the JSON itself.
    `emitted` stands where the name alone would tell of something else: see `Event`.
    """

    sender: str = field(name="from")
    epoch: int
    seq: int
    time: int
    name: str
    data: Raw = NOTHING
    to: str | None = None
    emitted: bool = False


class Announcement(ServerFrame, frozen=True, tag="announcement"):
    """The moderator speaks to the room. Numbered."""

    epoch: int
    seq: int
    time: int
    text: str


class Redacted(ServerFrame, frozen=True, tag="redacted"):
    """The message `target` (its epoch and seq) is taken back. Numbered."""

    epoch: int
    seq: int
    time: int
    target: tuple[int, int]


class Joined(ServerFrame, frozen=True, tag="peer-joined"):
    """A peer came into the room."""

    peer: PeerInfo


class Left(ServerFrame, frozen=True, tag="peer-left"):
    """A peer other than the reader is gone."""

    id: str
    reason: str


class SentAway(ServerFrame, frozen=True, tag="peer-left"):
    """The reader's own leave: why it was sent away, in the moderator's words if there are any.

    For `retry_after` seconds it is refused.
    """

    id: str
    reason: str
    text: str = ""
    retry_after: float | None = None


class Updated(ServerFrame, frozen=True, tag="peer-updated"):
    """Something about a peer has changed."""

    peer: PeerInfo


class HostChanged(ServerFrame, frozen=True, tag="host-changed"):
    """Another peer is now the one present the longest."""

    id: str | None


class RoomUpdated(ServerFrame, frozen=True, tag="room-updated"):
    """Something about the room has changed."""

    room: RoomInfo


class PeerTyping(ServerFrame, frozen=True, tag="typing"):
    """A peer began or ended typing."""

    id: str
    active: bool = True


class HostPing(ServerFrame, frozen=True, tag="ping"):
    """Asks for a `pong` with the same `t`: to measure the way, and to know the client is there."""

    t: float


class HostPong(ServerFrame, frozen=True, tag="pong"):
    """Answers a client's ping."""

    t: float


class Ack(ServerFrame, frozen=True, tag="ack"):
    """The event `ref` was accepted and is history now; `stored` is false while history is off.

    `time` is what its readers see beside it.
    """

    ref: str
    epoch: int
    seq: int
    stored: bool = True
    time: int | None = None


class Held(ServerFrame, frozen=True, tag="held"):
    """The event `ref` waits for a moderator."""

    ref: str


class Error(ServerFrame, frozen=True, tag="error"):
    """Something the client sent was refused. `retry_after` is in seconds; `ref` if it had one.

    Of what is too long, `over` says by how much: a frame in bytes of UTF-8, text in characters.
    """

    code: str
    text: str
    ref: str | None = None
    retry_after: float | None = None
    over: int | None = None


class OlderForm(Struct, frozen=True):
    """A relayed event together with the form an older client gave it.

    v1 readers get `relayed` alone; the older ones get the form back as it came, restamped.
    """

    relayed: Relayed
    sent: LegacyEvent


class RoomState(Struct, frozen=True):
    """What an older client asked for by being ready; `peers` are (info, last seen) of everyone."""

    target: str
    host: str | None
    peers: tuple[tuple[PeerInfo, int], ...]


AnyServerFrame = (
    Welcome
    | Relayed
    | OlderForm
    | RoomState
    | Announcement
    | Redacted
    | Joined
    | Left
    | SentAway
    | Updated
    | HostChanged
    | RoomUpdated
    | PeerTyping
    | BoardPiece
    | PeerCursor
    | PeerDrawing
    | HostPing
    | HostPong
    | Ack
    | Held
    | Error
)

Numbered = Relayed | Announcement | Redacted
"""The frames that carry (epoch, seq) and are the room's history."""
