"""What has happened, told to whoever listens: the panel, the history, an embedding program.

Events are emitted by the Hub after its state has changed. They are plain data and carry no
reference into a room, so that a listener may keep them, batch them or send them elsewhere.
Times are milliseconds since the Unix epoch. A `stay` is the id of one stay of a peer, from its
coming to its leaving: a name alone says who is meant only as long as its bearer is there.
"""

from __future__ import annotations

from dataclasses import dataclass

from msgspec import Raw, Struct

from peerpyrtc_desktop.core.entry_events import GuestsStayed as GuestsStayed
from peerpyrtc_desktop.core.entry_events import Knocked as Knocked
from peerpyrtc_desktop.core.entry_events import KnockEnded as KnockEnded
from peerpyrtc_desktop.core.entry_events import Noticed as Noticed
from peerpyrtc_desktop.core.errors import Code, Reason
from peerpyrtc_desktop.core.limits import NEWCOMERS_SEE
from peerpyrtc_desktop.core.moderation_events import Acted as Acted
from peerpyrtc_desktop.core.moderation_events import ActUndone as ActUndone
from peerpyrtc_desktop.core.moderation_events import DocumentKept as DocumentKept
from peerpyrtc_desktop.core.moderation_events import EvidenceErased as EvidenceErased
from peerpyrtc_desktop.core.moderation_events import Flagged as Flagged
from peerpyrtc_desktop.core.moderation_events import HeldSettled as HeldSettled
from peerpyrtc_desktop.core.moderation_events import MessageEdited as MessageEdited
from peerpyrtc_desktop.core.moderation_events import MessageHeld as MessageHeld
from peerpyrtc_desktop.core.moderation_events import MessageRedacted as MessageRedacted
from peerpyrtc_desktop.core.moderation_events import PinChanged as PinChanged
from peerpyrtc_desktop.core.moderation_events import RoomChanged as RoomChanged
from peerpyrtc_desktop.core.reaction_frames import Reacted as Reacted
from peerpyrtc_desktop.core.snapshots import BoardPage as BoardPage
from peerpyrtc_desktop.core.snapshots import DrawnStroke as DrawnStroke
from peerpyrtc_desktop.core.snapshots import Numbers as Numbers
from peerpyrtc_desktop.core.snapshots import PeerSnapshot as PeerSnapshot
from peerpyrtc_desktop.core.snapshots import RoomNumbers as RoomNumbers
from peerpyrtc_desktop.core.snapshots import RoomSnapshot as RoomSnapshot


@dataclass(frozen=True, slots=True)
class RoomOpened:
    """After a room was opened, by the host or by its first guest.

    One that is back after a new start of the host was opened in an earlier epoch.
    """

    room: str
    by_host: bool
    time: int
    opened_in: int = 0
    newcomers_see: int | None = NEWCOMERS_SEE


@dataclass(frozen=True, slots=True)
class RoomAdopted:
    """After the host has opened a room that was guests': it stays when the last one leaves."""

    room: str
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
class NewcomersSee:
    """After the host has said how many messages of before it came a guest may read.

    None: all since the room was opened.
    """

    room: str
    count: int | None
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
class PeerRenamed:
    """After a peer got another name: `former` was its name, its stay goes on."""

    room: str
    former: str
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
    `said` is the beginning of what that one said, where a rule or a program refused its words: it
    is evidence, and to be erased as such (see `EvidenceErased`).
    """

    room: str
    sender: str
    code: Code
    text: str
    time: int
    stay: str = ""
    count: int = 1
    said: str = ""


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
class HistoryNoted:
    """After something about the history that who hosts should know, and may have to decide."""

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
    | RoomAdopted
    | RoomClosed
    | RoomUpdated
    | NewcomersSee
    | PeerJoined
    | PeerLeft
    | GuestsStayed
    | PeerUpdated
    | PeerRenamed
    | HostChanged
    | MessageAccepted
    | MessageRefused
    | MessagesLost
    | MessageReported
    | Announced
    | MessageRedacted
    | Reacted
    | MessageEdited
    | HistorySwitched
    | HistoryNoted
    | JoinFailed
    | Knocked
    | KnockEnded
    | Noticed
    | MessageHeld
    | Flagged
    | HeldSettled
    | RoomChanged
    | PinChanged
    | Acted
    | ActUndone
    | DocumentKept
    | EvidenceErased
)
