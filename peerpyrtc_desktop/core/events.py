"""What has happened, told to whoever listens: the panel, the history, an embedding program.

Events are emitted by the Hub after its state has changed. They are plain data and carry no
reference into a room, so that a listener may keep them, batch them or send them elsewhere.
Times are milliseconds since the Unix epoch. A `stay` is the id of one stay of a peer, from its
coming to its leaving: a name alone says who is meant only as long as its bearer is there.
"""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import Raw, Struct

from peerpyrtc_desktop.core.errors import Code, Reason


class PeerSnapshot(Struct, frozen=True):
    """One peer as the moderator sees it, at one moment.

    `rtt` is in seconds and None until measured; `rate` is events in the last second, `queued`
    bytes waiting to be sent to it; `address` is where its packets come from, `asked_from` where its
    request to join did, which may be another (IPv4 and IPv6, two adapters). `state` is one of
    "connected", "muted", "lagging" (over its send queue's limit). `hand` is since when its hand is
    up, None while it is down. `device` is what its browser is known again by; of one that has
    nothing of the kind it is new with each stay. `lost` of the `refused` are messages whose loss
    its client can't know of: see `MessagesLost`.
    """

    room: str
    id: str
    joined: int
    last_seen: int
    address: str
    user_agent: str
    dialect: str
    is_host: bool
    rtt: float | None
    messages: int
    refused: int
    rate: float
    queued: int
    state: str
    muted_until: int | None
    hand: int | None = None
    stay: str = ""
    asked_from: str = ""
    device: str = ""
    lost: int = 0

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where it is, in one or two ways."""
        both = (self.address, self.asked_from)
        return tuple(dict.fromkeys(each for each in both if each))


class RoomSnapshot(Struct, frozen=True):
    """One room as the moderator sees it, at one moment. `rate` is accepted messages a minute."""

    name: str
    opened: int
    by_host: bool
    locked: bool
    host_id: str | None
    messages: int
    refused: int
    rate: float
    peers: tuple[PeerSnapshot, ...]
    topic: str = ""


class RoomNumbers(Struct, frozen=True):
    """One room without who is in it: `rate` is accepted messages a minute, `peers` how many."""

    name: str
    by_host: bool
    rate: float
    peers: int
    topic: str = ""


class Numbers(Struct, frozen=True):
    """What no event tells of, as it is now.

    `changed` are the peers that look different than at the reading the reader named; `peers` is
    how many there are in all, `queued` the bytes that wait to be sent to them together.
    """

    revision: int
    rooms: tuple[RoomNumbers, ...]
    changed: tuple[PeerSnapshot, ...]
    peers: int
    queued: int


@dataclass(frozen=True, slots=True)
class RoomOpened:
    """After a room was opened, by the host or by its first guest."""

    room: str
    by_host: bool
    time: int


@dataclass(frozen=True, slots=True)
class RoomClosed:
    """After a room is gone; its peers have left before."""

    room: str
    time: int


@dataclass(frozen=True, slots=True)
class RoomUpdated:
    """After the host has set a room's topic, or taken it away: then `topic` is ""."""

    room: str
    topic: str
    time: int


@dataclass(frozen=True, slots=True)
class PeerJoined:
    """After a peer's channel opened and it is in the room."""

    room: str
    peer: PeerSnapshot
    time: int


@dataclass(frozen=True, slots=True)
class PeerLeft:
    """After a peer is out of the room. `text` is the moderator's words, if any were given."""

    room: str
    peer_id: str
    reason: Reason
    text: str
    time: int
    stay: str = ""


@dataclass(frozen=True, slots=True)
class PeerUpdated:
    """After something about a peer changed other than its counters: muted, its hand up or down."""

    room: str
    peer: PeerSnapshot
    time: int


@dataclass(frozen=True, slots=True)
class HostChanged:
    """After the peer present the longest became another one."""

    room: str
    peer_id: str | None


class MessageAccepted(Struct, frozen=True):
    """After an event of a peer was numbered and relayed. `to` names a whisper's recipient.

    `data` is the JSON it came as; see `payload`. What the program itself said has the sender
    `server`, a name that no peer can have.
    `emitted`: an event in spite of its name, which says "message" or "json".

    The one event that comes thousands of times a second, and so a struct: a frozen dataclass takes
    ten times as long to make.
    """

    room: str
    sender: str
    epoch: int
    seq: int
    time: int
    name: str
    data: Raw
    to: str | None
    stay: str = ""
    emitted: bool = False


@dataclass(frozen=True, slots=True)
class MessageRefused:
    """After a frame of a peer was refused. Nobody else saw it.

    Many refusals in a short time are one event: then `count` were refused, the last one for this.
    """

    room: str
    sender: str
    code: Code
    text: str
    time: int
    stay: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class MessagesLost:
    """After an older client was too fast: `count` of its messages were not passed on.

    Nobody saw them, and it knows no word for that: its user believes them sent. All that are lost
    without a pause are one event, which comes after the last of them.
    """

    room: str
    sender: str
    count: int
    time: int
    stay: str = ""


@dataclass(frozen=True, slots=True)
class MessageReported:
    """After a peer reported the message `(epoch, seq)`.

    `stay` is the reporter's. `author`, `author_stay` and `quote` (the reported words, or the file's
    name) are those of the message, each "" when the message isn't kept any more.
    """

    room: str
    reporter: str
    epoch: int
    seq: int
    text: str
    time: int
    stay: str = ""
    author: str = ""
    author_stay: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Announced:
    """After the host's words went out to a room. One per room."""

    room: str
    epoch: int
    seq: int
    time: int
    text: str


@dataclass(frozen=True, slots=True)
class HistorySwitched:
    """After what is said is no longer kept on disk, or is again; `text` says why it isn't."""

    stored: bool
    text: str
    time: int


@dataclass(frozen=True, slots=True)
class JoinFailed:
    """After an offer led to nothing: its deadline passed, or its handshake failed."""

    room: str
    peer_id: str
    address: str
    reason: Reason
    text: str
    time: int


Event = (
    RoomOpened
    | RoomClosed
    | RoomUpdated
    | PeerJoined
    | PeerLeft
    | PeerUpdated
    | HostChanged
    | MessageAccepted
    | MessageRefused
    | MessagesLost
    | MessageReported
    | Announced
    | HistorySwitched
    | JoinFailed
)
