"""What a link needs of DTLS and SCTP, whichever of the two engines provides them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from aiortc import RTCDataChannel

from peerpyrtc_desktop.rtc.offer import Offer
from peerpyrtc_desktop.runtime.ports.links import SideChannel


class Listener(Protocol):
    """Who hears of a transport: its link."""

    def on_channel(self, channel: RTCDataChannel) -> None:
        """The other side opened a channel."""
        ...

    def on_frame(self, stream: int, frame: str | bytes) -> None:
        """A message came in on a stream; bytes if it is binary or not UTF-8."""
        ...

    def on_heard(self) -> None:
        """Something came in that only the other side can have sent."""
        ...

    def on_too_long(self) -> None:
        """A message was left out: the other side takes none as long."""
        ...

    def on_pressure(self, lagging: bool) -> None:
        """More waits to be sent than should, or no longer."""
        ...

    def on_end(self) -> None:
        """The other side has ended the connection."""
        ...

    def on_violation(self, why: str) -> None:
        """The other side broke the protocol; the transport must be stopped."""
        ...


class Transport(Protocol):
    """DTLS and SCTP over one peer's path."""

    @property
    def is_up(self) -> bool:
        """Whether packets still go through."""
        ...

    @property
    def queued(self) -> int:
        """Bytes of messages that aren't acknowledged."""
        ...

    @property
    def rtt(self) -> float | None:
        """The smoothed round trip in seconds."""
        ...

    async def start(self, offer: Offer) -> bool:
        """Shake hands; False if that failed. Raises ConnectionError if the path was closed."""
        ...

    def sender(self, channel: RTCDataChannel) -> Callable[[bytes], None]:
        """What queues a text message on this channel, by the shortest way there is.

        One that is longer than the other side takes is left out, and the listener told.
        """
        ...

    def beside(self, channel: RTCDataChannel, on_acked: Callable[[], None]) -> SideChannel:
        """The sending end of a channel beside the main one, whose bulk it shares with others.

        `on_acked`: bulk became less, whosever it was; who asked for that last is told alone. On the
        fast engine what is sent on one that the other side opened unordered is no bulk.
        """
        ...

    def hold(self, held: bool) -> None:
        """Have the other side send nothing for now, or go on."""
        ...

    async def stop(self) -> None:
        """End the connection and free all it holds."""
        ...


def as_frame(data: bytes) -> str | bytes:
    """A text message as text, or as the bytes it is if they aren't UTF-8."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data
