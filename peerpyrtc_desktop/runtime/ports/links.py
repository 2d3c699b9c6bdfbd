"""A peer's connection, as `rtc` makes it, and who hears of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from peerpyrtc_desktop.core.errors import Reason


class SideChannel(Protocol):
    """A channel beside a link's main one. If it is ordered, it is for bulk, and gets what the main
    one leaves free; if its peer opened it unordered, what is sent on it waits for nothing.

    What is sent on it arrives. Whoever sends keeps `queued` small: what is under way
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
        """`queued` has become less, of this channel or of another beside the main one."""
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
        """The peer opened a further channel, one of a protocol at a time and two in all; None
        refuses it, and it is closed.
        """
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
