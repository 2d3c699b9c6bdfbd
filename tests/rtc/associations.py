"""Our association and aiortc's, at the two ends of a bad link without DTLS."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from random import Random
from typing import cast
from unittest.mock import patch

from aiortc import RTCDataChannel, RTCDataChannelParameters, RTCDtlsTransport, RTCSctpTransport
from aiortc.rtcsctptransport import (
    WEBRTC_BINARY,
    WEBRTC_BINARY_EMPTY,
    WEBRTC_STRING,
    WEBRTC_STRING_EMPTY,
    RTCSctpCapabilities,
)

from peerpyrtc_desktop.rtc.association import Association, _run
from peerpyrtc_desktop.rtc.pump import Pump
from tests.rtc.wire import FINE, Weather, until

Message = str | bytes
STREAM = 0


class Outlet:
    """What an association sees of DTLS, and the way from there to the other end."""

    state = "connected"

    def __init__(self, role: str, random: Random) -> None:
        self._role = role
        self._random = random
        self._order = itertools.count(1)
        self.weather = FINE
        self.sent: list[bytes] = []
        self.towards: Callable[[bytes], None] = lambda _: None

    def transmit(self, packets: Sequence[bytes]) -> None:
        """Packets set off."""
        loop = asyncio.get_running_loop()
        for packet in packets:
            self.sent.append(packet)
            for delay in self.weather.passages(self._random):
                # A loop doesn't keep the order of what is due at the same moment.
                loop.call_later(delay + next(self._order) * 1e-7, self.towards, packet)

    async def _send_data(self, data: bytes) -> None:
        self.transmit([data])

    def _register_data_receiver(self, receiver: object) -> None:
        """The way knows where it leads."""

    def _unregister_data_receiver(self, receiver: object) -> None:
        self.weather = Weather(loss=1.0)


class Ours:
    """Our association, and all it says."""

    def __init__(self, outlet: Outlet, pump: Pump) -> None:
        self.outlet = outlet
        self.frames: list[tuple[int, Message]] = []
        self.faults: list[str] = []
        self.echoed: list[bytes] = []
        self.channels: list[RTCDataChannel] = []
        self.association = Association(
            cast(RTCDtlsTransport, outlet),
            transmit=outlet.transmit,
            want_flush=pump.want,
            on_message=self._on_message,
            on_fault=self.faults.append,
            on_pressure=lambda _: None,
            on_echo=self.echoed.append,
        )
        self.association.on("datachannel", self.channels.append)

    def _on_message(self, stream: int, protocol: int, data: bytes) -> None:
        self.frames.append((stream, from_wire(protocol, data)))

    def messages(self, stream: int = STREAM) -> list[Message]:
        """What came on a stream."""
        return [message for on, message in self.frames if on == stream]

    def send(self, messages: list[Message], stream: int = STREAM) -> None:
        """Queue messages."""
        for message in messages:
            self.association.push(stream, *to_wire(message))

    def is_at_rest(self) -> bool:
        """Whether nothing is queued, under way or held."""
        sender, receiver = self.association.sender, self.association.receiver
        numbers = (sender.queued, sender._under_way, sender._lost, receiver.held)
        kept = (receiver._making, receiver._stray, receiver._ahead)
        return sender.idle and sender.due is None and not any(numbers) and not any(kept)


class Pair:
    """Ours, the oracle, and the oracle's channel on `STREAM`."""

    def __init__(self, seed: int) -> None:
        random = Random(seed)
        self.failures: list[BaseException] = []
        self.pump = Pump(self.failures.append)
        self.ours = Ours(Outlet("server", random), self.pump)
        self.outlet = Outlet("client", random)
        self.theirs = RTCSctpTransport(cast(RTCDtlsTransport, self.outlet))
        self.ours.outlet.towards = lambda packet: _run(self.theirs._handle_data(packet))
        self.outlet.towards = self.ours.association.receive
        self.received: list[Message] = []

    def open_channel(self, **parameters: object) -> RTCDataChannel:
        """A channel of the oracle's."""
        channel = RTCDataChannel(self.theirs, RTCDataChannelParameters(**parameters))  # type: ignore[arg-type]
        channel.on("message", self.received.append)
        return channel

    async def start(self) -> None:
        """Both begin."""
        await start(self.ours.association)
        await start(self.theirs)

    def worsen(self, there: Weather, back: Weather) -> None:
        """From now on the way to us, and the one from us, are like this."""
        self.outlet.weather, self.ours.outlet.weather = there, back

    async def settle(self) -> None:
        """Wait until neither end has anything more to say."""
        await until(lambda: self.ours.is_at_rest() and not busy(self.theirs))

    async def close(self) -> None:
        """End both."""
        await self.theirs.stop()
        await self.ours.association.stop()
        self.pump.close()


def busy(theirs: RTCSctpTransport) -> bool:
    """Whether the oracle has anything queued or under way."""
    return bool(theirs._data_channel_queue or theirs._outbound_queue or theirs._sent_queue)


async def start(association: RTCSctpTransport) -> None:
    """As a link starts it."""
    await association.start(RTCSctpCapabilities(maxMessageSize=256 * 1024), 5000)


@asynccontextmanager
async def joined(
    seed: int = 0, *, tsn: int = 100, our_tsn: int = 100, **parameters: object
) -> AsyncIterator[Pair]:
    """A pair with one open channel, where the oracle counts from `tsn`."""
    # Each end draws a tag first, then its TSN.
    with patch("aiortc.rtcsctptransport.random32", iter([1111, our_tsn, 2222, tsn]).__next__):
        pair = Pair(seed)
    await pair.start()
    channel = pair.open_channel(**parameters)
    await until(lambda: bool(pair.ours.channels) and channel.readyState == "open")
    assert channel.id == STREAM
    yield pair
    await pair.close()
    assert pair.ours.faults == []
    assert pair.failures == []


def channel_of(pair: Pair) -> RTCDataChannel:
    """The oracle's end of its first channel."""
    return pair.theirs._data_channels[STREAM]


def to_wire(message: Message) -> tuple[int, bytes]:
    """A message as SCTP carries it: never empty (RFC 8831, 6.6)."""
    if isinstance(message, str):
        return (WEBRTC_STRING, message.encode()) if message else (WEBRTC_STRING_EMPTY, b"\0")
    return (WEBRTC_BINARY, message) if message else (WEBRTC_BINARY_EMPTY, b"\0")


def from_wire(protocol: int, data: bytes) -> Message:
    """A message as the application sees it."""
    if protocol == WEBRTC_STRING:
        return data.decode()
    if protocol == WEBRTC_BINARY:
        return data
    return "" if protocol == WEBRTC_STRING_EMPTY else b""
