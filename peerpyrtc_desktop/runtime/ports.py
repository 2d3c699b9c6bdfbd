"""The Protocols that the outer layers fill.

`rtc` fills `PeerLink` and `LinkFactory`, `store` fills `History` and `Blobs`, `app` fills
`ServerControl`.
`Host` is what the panel asks of the Hub: commands, snapshots and events, all plain data, so that
one day it can stand on another machine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import Event, Numbers, RoomSnapshot
from peerpyrtc_desktop.core.frames import Numbered
from peerpyrtc_desktop.runtime.signals import Signal


class SideChannel(Protocol):
    """A channel beside a link's main one, for bulk: it gets what the main one leaves free.

    What is sent on it arrives, in order. Whoever sends keeps `queued` small: what is under way
    delays the main channel all the same. Once closed, sending does nothing.
    """

    @property
    def queued(self) -> int:
        """Bytes sent on it that the peer hasn't acknowledged. They count for no queue's limit."""
        ...

    def send_text(self, frame: bytes) -> None:
        """Queue one text frame, as UTF-8."""
        ...

    def send_bytes(self, frame: bytes) -> None:
        """Queue one binary frame, which may not be empty."""
        ...

    def close(self) -> None:
        """End it, after what is queued; its observer hears nothing more. Again is harmless."""
        ...


class SideObserver(Protocol):
    """Who hears of a channel beside the main one."""

    def on_side_frame(self, frame: str | bytes) -> None:
        """One frame arrived; bytes if it was sent as binary or isn't UTF-8."""
        ...

    def on_side_acked(self) -> None:
        """`queued` has become less."""
        ...

    def on_side_closed(self) -> None:
        """The peer has closed it, or its link is gone."""
        ...


class PeerLink(Protocol):
    """One peer's data channel, and what is beside it. All calls come from the loop's thread.

    A link calls its observer `on_open` once, then `on_message` per frame, then `on_closed` once;
    or `on_closed` alone, if it never opened. After `on_closed` it calls nothing more.
    """

    @property
    def send(self) -> Callable[[bytes], None]:
        """What queues one text frame, as UTF-8, reliable and in order.

        It never blocks, never calls the observer from within, does nothing when closed. A frame
        over the reader's own limit is left out. After `on_open` it is another function, which is
        called thousands of times a second: look it up once, then.
        """
        ...

    @property
    def address(self) -> str:
        """Where the peer's packets come from; "" while that isn't proven."""
        ...

    @property
    def queued(self) -> int:
        """Bytes that wait to be sent to this peer and aren't acknowledged by it yet."""
        ...

    @property
    def last_heard(self) -> float:
        """When (monotonic seconds) the peer last sent anything that proves it is there."""
        ...

    @property
    def rtt(self) -> float | None:
        """The transport's own measure of the round trip, in seconds."""
        ...

    def hold(self, held: bool) -> None:
        """Have the peer send nothing for now, or go on; what it has under way still arrives."""
        ...

    async def close(self, *, drain: float = 0) -> None:
        """End the connection and free all it holds; again is harmless.

        What is queued may still go out within `drain` seconds.
        """
        ...


class LinkObserver(Protocol):
    """Who hears of a link: the Hub's seat for that peer."""

    def on_open(self, protocol: str) -> None:
        """The channel is open; `protocol` is what the client named it."""
        ...

    def on_message(self, frame: str | bytes) -> None:
        """One frame arrived; bytes if it was sent as binary or isn't UTF-8."""
        ...

    def on_side(self, protocol: str, side: SideChannel) -> SideObserver | None:
        """The peer opened a further channel, one at a time; None refuses it, and it is closed."""
        ...

    def on_pressure(self, lagging: bool) -> None:
        """The peer has begun to lag behind what is sent to it, or has caught up."""
        ...

    def on_closed(self, reason: Reason) -> None:
        """The link is gone and has been freed."""
        ...


class LinkFactory(Protocol):
    """Makes links from offers."""

    async def answer(self, sdp: str, observer: LinkObserver) -> tuple[PeerLink, str]:
        """Answer an offer; returns the half-open link and the answer's SDP.

        Raises:
            Refused: the offer can't be answered (`Code.BAD_OFFER`).
        """
        ...

    async def close(self) -> None:
        """Free what the links share. All links must have been closed before."""
        ...


@dataclass(frozen=True, slots=True)
class Backlog:
    """What a room's history has for a joiner.

    `frames` are in order; `gap` says that older ones the joiner asked for are gone; `known` is
    the last number kept of the epoch it named, None if it named none.
    """

    frames: Sequence[Numbered]
    gap: bool
    known: int | None


class History(Protocol):
    """Keeps what was said."""

    @property
    def stored(self) -> bool:
        """False while history is switched off; acks say so."""
        ...

    def append(
        self,
        room: str,
        frame: Numbered,
        readers: frozenset[str] | None,
        committed: Callable[[], None],
        *,
        stay: str = "",
    ) -> None:
        """Queue one numbered frame; `committed` is called, in order, once it is kept.

        `readers` are the identities that may ever read it; None is everyone. `stay` is its
        sender's at that time.
        """
        ...

    def find(self, room: str, epoch: int, seq: int) -> Kept | None:
        """The frame `(epoch, seq)`, if it is still kept."""
        ...

    def has(self, room: str, epoch: int, seq: int) -> bool:
        """Whether the frame `(epoch, seq)`, once appended, is still kept."""
        ...

    def backlog(self, room: str, reader: str, epoch: int | None, seq: int) -> Backlog:
        """What the identity `reader` may see after `(epoch, seq)`; with no epoch, the latest."""
        ...

    def forget(self, room: str) -> None:
        """A room that guests opened is gone; so is what was said in it."""
        ...

    async def close(self) -> None:
        """Commit what is queued, then close."""
        ...


class Incoming(Protocol):
    """Contents on their way in. One of `keep` and `drop` must end it."""

    async def write(self, data: bytes) -> None:
        """Add bytes. Raises OSError, as the others do: the disk is full, or gone."""
        ...

    async def keep(self, sha256: str) -> bool:
        """Keep what was written under its hash; False, and it is dropped, if it has another."""
        ...

    async def drop(self) -> None:
        """Forget what was written."""
        ...


class Blobs(Protocol):
    """Keeps contents by their SHA-256, in lower-case hexadecimal. Nothing here blocks the loop."""

    async def open(self) -> None:
        """Be ready; what an earlier process left behind is gone. Again is harmless."""
        ...

    async def create(self) -> Incoming:
        """Begin to take contents in. Raises OSError."""
        ...

    async def read(self, sha256: str, offset: int, size: int) -> bytes:
        """Bytes of what is kept. Raises OSError, FileNotFoundError if it isn't."""
        ...

    async def remove(self, sha256s: Sequence[str]) -> None:
        """Let go of these; those that aren't there are passed over."""
        ...

    async def close(self) -> None:
        """Rest: no thread is left. What is kept stays, and any call wakes it again."""
        ...


@dataclass(frozen=True, slots=True)
class Address:
    """One address guests can use: `url` is the home page's; `label` says what it belongs to.

    `http://192.168.1.20:5000/`, `192.168.1.20`, `wlan0`. A room's own page is `url + "r/" + name`
    with the name percent-encoded. `ports` says what a firewall must let in, for people.
    """

    url: str
    host: str
    label: str
    ports: str = ""


class Host(Protocol):
    """What the panel asks of the Hub."""

    @property
    def events(self) -> Signal[Event]:
        """Everything that happens, each after it has happened, in the loop's thread."""
        ...

    def snapshot(self) -> tuple[RoomSnapshot, ...]:
        """All rooms and peers as they are now: for a beginning, not for a timer."""
        ...

    def room(self, name: str) -> RoomSnapshot | None:
        """One room and its peers as they are now; None if there is none of that name."""
        ...

    def numbers(self, since: int = 0) -> Numbers:
        """The rooms' numbers, and the peers that changed since the reading of that `revision`.

        Costs what has changed, and a glance at each peer. Who came and who left is told by events.
        """
        ...

    def open_room(self, room: str) -> None:
        """Open a room that stays when its last guest leaves.

        One that is open already under another spelling of the name (case, width) stays from now on.

        Raises Refused: a bad name, one that looks like an open room's, too many rooms.
        """
        ...

    def close_room(self, room: str, text: str = "") -> None:
        """Send everyone out with ROOM_CLOSED, then remove the room. Raises Refused if unknown."""
        ...

    def clear_board(self, room: str) -> int:
        """Empty the room's whiteboard; returns how many strokes went. Raises Refused if unknown."""
        ...

    def restore_board(self, room: str) -> int:
        """Take the last clearing of the room's whiteboard back; returns how many strokes came.

        Raises Refused if there is none to take back, or no room for what it took.
        """
        ...

    def set_topic(self, room: str, topic: str) -> None:
        """Say what a room is about, in one line; "" is nothing.

        Raises Refused if the room is unknown, the topic too long.
        """
        ...

    def kick(self, room: str, peer_id: str, text: str = "", *, stay: str = "") -> None:
        """Send one peer out and refuse its device for 60 s.

        Raises Refused if it isn't there; with a `stay`, also if that stay is over and another peer
        has the name now.
        """
        ...

    def broadcast(self, text: str, room: str | None = None) -> int:
        """Announce to one room, or to all; returns how many peers it went to."""
        ...


class ServerControl(Protocol):
    """The program's hosting, as the panel starts, shows and stops it.

    The Hub behind `host` is the same all the time; its events go on across stop and start.
    """

    @property
    def host(self) -> Host:
        """The rooms."""
        ...

    @property
    def hosting(self) -> bool:
        """Whether guests can join now."""
        ...

    @property
    def notice(self) -> str:
        """What the person should know of the last start, such as another port taken; or ""."""
        ...

    def addresses(self) -> tuple[Address, ...]:
        """Where guests can join, the likeliest first; empty while not hosting."""
        ...

    async def start(self) -> None:
        """Listen and open the configured rooms. Raises OSError when no port is to be had."""
        ...

    async def stop(self) -> None:
        """Send everyone out (SERVER_SHUTDOWN) and stop listening, within 2 s; again is harmless."""
        ...
