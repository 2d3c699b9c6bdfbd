"""What the host sends, as types."""

from __future__ import annotations

from msgspec import Raw, Struct, field

from peerpyrtc_desktop.core.board_frames import BoardPiece, PeerCursor, PeerDrawing
from peerpyrtc_desktop.core.client_frames import LegacyEvent
from peerpyrtc_desktop.core.frame_bases import ServerFrame
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.moderation_frames import (
    ActedFrame,
    AskedToWait,
    Done,
    Held,
    HostWarning,
    QueueFrame,
    Unwarned,
    WarnedBefore,
    WarningRead,
    You,
)
from peerpyrtc_desktop.core.numbered_frames import (
    Announcement,
    Edited,
    Numbered,
    Redacted,
    Relayed,
    Restored,
)
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.core.reaction_frames import Reactions
from peerpyrtc_desktop.core.room_frames import RoomInfo


class PeerInfo(Struct, frozen=True, omit_defaults=True):
    """One peer as the others see it.

    `joined` is when; `muted` until when by the host's clock, `muted_for` for how many seconds as of
    this frame (an update tells when it is over); `hand` since when its hand is up,
    `word` since when it has the word. `stay` names this one stay of it: whoever comes later under
    the same name has another. What it said during this stay has the room's epoch and a number over
    `since`. `role` is "moderator", or left out.
    """

    id: str
    joined: int
    muted: int | None = None
    muted_for: float | None = None
    hand: int | None = None
    word: int | None = None
    user_agent: str = field(name="userAgent", default="")
    stay: str = ""
    since: int = 0
    role: str | None = None


class Limits(Struct, frozen=True):
    """What the client must keep to: bytes a frame, events a second, events in a burst.

    A rate of 0 is no limit.
    """

    frame: int
    rate: float
    burst: int

    @classmethod
    def of(cls, rules: RoomLimits, frame: int) -> Limits:
        """Those of a room, so that a client needn't be refused to learn of them."""
        if not rules.enforced:
            return cls(frame, 0, 0)
        return cls(frame, rules.rate, rules.burst)


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


class Joined(ServerFrame, frozen=True, tag="peer-joined"):
    """A peer came into the room."""

    peer: PeerInfo


class AllJoined(ServerFrame, frozen=True, tag="peers-joined"):
    """Several came into the room, in this order: for those who said that they take it so."""

    peers: tuple[PeerInfo, ...]


class Left(ServerFrame, frozen=True, tag="peer-left"):
    """A peer other than the reader is gone."""

    id: str
    reason: str


class SentAway(ServerFrame, frozen=True, tag="peer-left"):
    """The reader's own leave: why it was sent away, in the moderator's words if there are any.

    For `retry_after` seconds it is refused; MOVED means that it goes on in `room`.
    """

    id: str
    reason: str
    text: str = ""
    retry_after: float | None = None
    room: str = ""


class PeerRenamed(ServerFrame, frozen=True, tag="peer-renamed"):
    """A peer, perhaps the reader, has the name `to` from now on. In all else it is who it was."""

    former: str = field(name="from")
    to: str


class Updated(ServerFrame, frozen=True, tag="peer-updated"):
    """Something about a peer has changed."""

    peer: PeerInfo


class HostChanged(ServerFrame, frozen=True, tag="host-changed"):
    """Another peer is now the one present the longest."""

    id: str | None


class RoomUpdated(ServerFrame, frozen=True, tag="room-updated"):
    """Something about the room has changed."""

    room: RoomInfo


class Passed(ServerFrame, frozen=True, tag="passing"):
    """What a peer passes on to those who are here; see `Pass`."""

    sender: str = field(name="from")
    name: str
    data: Raw = NOTHING
    to: str | None = None


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


class Error(ServerFrame, frozen=True, tag="error"):
    """Something the client sent was refused. `retry_after` is in seconds; `ref` if it had one.

    Of what is too long, `over` says by how much: a frame in bytes of UTF-8, text in characters.
    `suggestion` is a free name, where the one wished for is taken; `own`: by a page of one's own.
    """

    code: str
    text: str
    ref: str | None = None
    retry_after: float | None = None
    over: int | None = None
    suggestion: str | None = None
    own: bool = False


class Page(ServerFrame, frozen=True, tag="page"):
    """The answer to `history` or `search` of this `ref`: numbered frames as they were.

    Those of a history stand in their order, what a search found has the newest first. `more`: there
    are more in the direction that was asked for, and the last of them says where to go on.
    """

    ref: str
    frames: tuple[Numbered, ...]
    more: bool = False


class OlderForm(Struct, frozen=True):
    """A relayed event together with the form an older client gave it.

    v1 readers get `relayed` alone; the older ones get the form back as it came, restamped.
    """

    relayed: Relayed
    sent: LegacyEvent


class ForOlder(Struct, frozen=True):
    """What the older clients alone are told, who have no word for what v1 readers hear."""

    frame: Joined | Left


class RoomState(Struct, frozen=True):
    """What an older client asked for by being ready; `peers` are (info, last seen) of everyone."""

    target: str
    host: str | None
    peers: tuple[tuple[PeerInfo, int], ...]


AnyServerFrame = (
    Welcome
    | Page
    | Relayed
    | OlderForm
    | ForOlder
    | RoomState
    | Announcement
    | Redacted
    | Restored
    | Edited
    | Joined
    | AllJoined
    | Left
    | SentAway
    | HostWarning
    | Unwarned
    | WarnedBefore
    | WarningRead
    | AskedToWait
    | PeerRenamed
    | Updated
    | HostChanged
    | RoomUpdated
    | Passed
    | PeerTyping
    | Reactions
    | BoardPiece
    | PeerCursor
    | PeerDrawing
    | HostPing
    | HostPong
    | Ack
    | Held
    | Error
    | Done
    | ActedFrame
    | QueueFrame
    | You
)
