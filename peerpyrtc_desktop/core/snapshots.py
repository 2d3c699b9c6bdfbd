"""Rooms and peers as they are at one moment, for who moderates: plain data."""

from __future__ import annotations

from msgspec import Raw, Struct

from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.limits import NEWCOMERS_SEE
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.room_frames import Pinned
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.core.sanctions import until_of


class PeerSnapshot(Struct, frozen=True):
    """One peer as the moderator sees it, at one moment.

    `rtt` is in seconds and None until measured; `rate` is events in the last second, `queued`
    bytes waiting to be sent to it; `address` is where its packets come from, `asked_from` where its
    request to join did, which may be another (IPv4 and IPv6, two adapters). `state` is one of
    "connected", "muted", "lagging" (over its send queue's limit). `hand` is since when its hand is
    up, None while it is down; `word` since when it has the word.
    `device` is what its browser is known again by; of one that has
    nothing of the kind it is new with each stay. `lost` of the `refused` are messages whose loss
    its client can't know of: see `MessagesLost`. `came` is the room's place at its first coming,
    `role` what it is here.
    What one that is `restricted` says waits for a moderator; `warned` is how often it was, lately;
    `why` are a moderator's words for why it is muted, or restricted.
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
    came: Place = (0, 0)
    role: Role = Role.GUEST
    word: int | None = None
    restricted: bool = False
    warned: int = 0
    why: str = ""

    @classmethod
    def of(cls, peer: Peer, room: str, now: Moment, *, is_host: bool) -> PeerSnapshot:
        """A peer as its room knows it, without what only its link knows."""
        left = peer.standing.muted_for(now.mono)
        return cls(
            room=room,
            id=peer.id,
            joined=peer.joined,
            last_seen=peer.last_seen,
            address=peer.address,
            user_agent=peer.user_agent,
            dialect=peer.dialect,
            is_host=is_host,
            rtt=None,
            messages=peer.messages,
            refused=peer.refused,
            rate=peer.rate(now),
            queued=0,
            state="muted" if left else "connected",
            muted_until=until_of(left, now.wall),
            hand=peer.hand,
            stay=peer.stay,
            asked_from=peer.address,
            device=peer.device,
            lost=peer.lost,
            came=peer.came,
            role=peer.role,
            word=peer.word,
            restricted=peer.standing.restricted,
            warned=len(peer.standing.sanctions.warnings),
            why=peer.standing.why(now.mono),
        )

    @property
    def addresses(self) -> tuple[str, ...]:
        """Where it is, in one or two ways: where it asked from first, as the history has it."""
        both = (self.asked_from, self.address)
        return tuple(dict.fromkeys(each for each in both if each))


class RoomSnapshot(Struct, frozen=True):
    """One room as the moderator sees it, at one moment. `rate` is accepted messages a minute.

    `is_shown`: guests may see who is there. `pinned` is the message that is pinned there.
    """

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
    newcomers_see: int | None = NEWCOMERS_SEE
    is_shown: bool = True
    pinned: Pinned | None = None


class RoomNumbers(Struct, frozen=True):
    """One room without who is in it: `rate` is accepted messages a minute, `peers` how many.

    `is_cleared`: its whiteboard was cleared, and that can be taken back.
    """

    name: str
    by_host: bool
    rate: float
    peers: int
    topic: str = ""
    newcomers_see: int | None = NEWCOMERS_SEE
    settings: RoomSettings = RoomSettings()
    is_cleared: bool = False
    pinned: Pinned | None = None


class DrawnStroke(Struct, frozen=True):
    """One stroke of a whiteboard: the event `seq`, that `sender` drew in a `stay` of its own.

    What it looks like is JSON, in the pages' own words. The `stay` is "" where nobody knows it.
    """

    seq: int
    sender: str
    stay: str
    data: Raw


class BoardPage(Struct, frozen=True):
    """A part of a whiteboard, as it is once the room's event `seq` has happened.

    These are all that are to be seen from the number asked for up to that of the last one; with
    `more` there are others after it. `opened` tells the room from an earlier one of its name.
    """

    opened: int
    seq: int
    strokes: tuple[DrawnStroke, ...]
    more: bool = False


class Numbers(Struct, frozen=True):
    """What no event tells of, as it is now.

    `changed` are the peers that look different than at the reading the reader named; `peers` is
    how many there are in all, `queued` the bytes that wait to be sent to them together, `log` those
    of the history's write-ahead log. `delivered` counts what was said, once for each who was sent
    it, since the host is there; `lag` are the seconds by which its loop was late at the last beat.
    """

    revision: int
    rooms: tuple[RoomNumbers, ...]
    changed: tuple[PeerSnapshot, ...]
    peers: int
    queued: int
    log: int = 0
    delivered: int = 0
    lag: float = 0.0
