"""The plain engine: aiortc's SCTP and DTLS, with what a host open to strangers needs besides.

It is what runs when the installed libraries aren't those that the fast engine was made for, and
what the fast one is measured against (`--engine plain`).

Overridden, of aiortc 1.16: where SCTP hands up a message (invalid UTF-8 must not end the
association), where it takes a chunk (a message that never ends must), where it looks for the next
message to send (bulk comes last), where it closes a channel (after its bulk), where it hears of
arrivals (bulk may go on), where DTLS sets up SRTP (a data channel needs none), where it sends (its
errors are those of a lost connection).
"""

from __future__ import annotations

import asyncio
import contextlib
import struct
from collections import deque
from collections.abc import Callable
from typing import Any, cast

from aiortc import (
    RTCCertificate,
    RTCDataChannel,
    RTCSctpTransport,
)
from aiortc.rtcsctptransport import (
    WEBRTC_BINARY,
    WEBRTC_BINARY_EMPTY,
    WEBRTC_DCEP,
    WEBRTC_STRING,
    WEBRTC_STRING_EMPTY,
    Chunk,
    DataChunk,
    HeartbeatAckChunk,
    SackChunk,
    serialize_packet,
)
from OpenSSL import SSL

from peerpyrtc_desktop.rtc.association import heartbeat_of, tell_echo
from peerpyrtc_desktop.rtc.handshake import Handshake
from peerpyrtc_desktop.rtc.ice_lite import IceAgent
from peerpyrtc_desktop.rtc.offer import Offer
from peerpyrtc_desktop.rtc.place import Place
from peerpyrtc_desktop.rtc.sctp_sender import nobody
from peerpyrtc_desktop.rtc.transport import Listener, as_frame
from peerpyrtc_desktop.runtime.ports.links import SideChannel
from peerpyrtc_desktop.runtime.seating.turns import Turns

MAX_UNFINISHED = 256 * 1024
"""Bytes of received but unfinished messages, which is also the window we advertise.

aiortc's reassembly is quadratic in them: 16 MiB took 13.6 s, 256 KiB takes milliseconds.
"""

_LARGEST = 1500

OVERRUN = 16 * 1024
"""Bytes beyond the window that are no breach: what was lost and is sent again (RFC 9260, 6.2.1)."""


class _Dtls(Handshake):
    """DTLS for data alone."""

    def send_to(self, place: Place, packet: bytes) -> None:
        """Seal a packet and send it to a place that need not be the path."""
        connection = cast(Any, self._ssl)
        try:
            connection.send(packet)
            self._ice.send_to(place, connection.bio_read(_LARGEST))
        except SSL.Error:
            return  # it is closing

    async def _send_data(self, data: bytes) -> None:
        try:
            await super()._send_data(data)
        except SSL.Error as fault:
            # SCTP's own closing expects nothing else, and would leave its timers running.
            raise ConnectionError("DTLS can send no more") from fault


class _Association(RTCSctpTransport):
    """SCTP that tells its listener of messages, signs of life and breaches."""

    def __init__(self, dtls: _Dtls, listener: Listener, on_echo: Callable[[bytes], None]) -> None:
        super().__init__(dtls, 5000)
        self._dtls = dtls
        self._on_echo = on_echo
        self._advertised_rwnd = MAX_UNFINISHED
        self._listener = listener
        self._broken = False
        # Messages of bulk wait here until nothing else does.
        self._bulk: deque[tuple[RTCDataChannel, int, bytes]] = deque()
        self.on_bulk: Callable[[], None] = nobody

    async def _handle_data(self, data: bytes) -> None:
        if self._broken:
            return
        self._listener.on_heard()
        try:
            await super()._handle_data(data)
        except (AssertionError, ValueError, LookupError, TypeError, struct.error) as fault:
            # What aiortc's parsers raise on input they did not expect.
            self._break(f"malformed SCTP ({type(fault).__name__})")

    def _break(self, why: str) -> None:
        if not self._broken:
            self._broken = True
            self._listener.on_violation(why)

    def push_bulk(self, channel: RTCDataChannel, protocol: int, data: bytes) -> None:
        """Queue a message that goes when nothing else waits."""
        channel._addBufferedAmount(len(data))
        self._bulk.append((channel, protocol, data))
        # aiortc's own `RTCDataChannel.send` goes on in the same way.
        asyncio.ensure_future(self._data_channel_flush())  # noqa: RUF006, TID251

    async def _data_channel_flush(self) -> None:
        await super()._data_channel_flush()
        while self._bulk and not self._data_channel_queue and not self._outbound_queue:
            if self._association_state != self.State.ESTABLISHED:
                return
            message = self._bulk.popleft()
            if message[0].readyState != "closed":
                self._data_channel_queue.append(message)
            else:
                message[0]._addBufferedAmount(-len(message[2]))
            await super()._data_channel_flush()

    async def _transmit_reconfig(self) -> None:
        # A channel closes behind what was sent on it.
        if not any(channel.id in self._reconfig_queue for channel, _, _ in self._bulk):
            await super()._transmit_reconfig()

    def under_way(self, stream: int | None) -> int:
        """Bytes of a stream's messages that have begun to leave and aren't acknowledged."""
        return sum(
            len(chunk.user_data)
            for queue in (self._outbound_queue, self._sent_queue)
            for chunk in queue
            if chunk.stream_id == stream
        )

    def ask(self, place: Place, question: bytes) -> None:
        """Have the other side send a question back; its answer is told to `on_echo`."""
        if self._association_state is self.State.ESTABLISHED:
            packet = serialize_packet(
                self._local_port,
                cast(int, self._remote_port),
                self._remote_verification_tag,
                heartbeat_of(question),
            )
            self._dtls.send_to(place, packet)

    async def _receive_chunk(self, chunk: Chunk) -> None:
        if isinstance(chunk, HeartbeatAckChunk):
            tell_echo(chunk, self._on_echo)
        await super()._receive_chunk(chunk)

    async def _receive_sack_chunk(self, chunk: SackChunk) -> None:
        await super()._receive_sack_chunk(chunk)
        self.on_bulk()

    async def _receive_data_chunk(self, chunk: DataChunk) -> None:
        await super()._receive_data_chunk(chunk)
        if self._advertised_rwnd < -OVERRUN:
            self._break("sent more than the window allows")

    async def _receive(self, stream_id: int, pp_id: int, data: bytes) -> None:
        if pp_id == WEBRTC_DCEP:
            await super()._receive(stream_id, pp_id, data)
        elif pp_id == WEBRTC_STRING:
            self._listener.on_frame(stream_id, as_frame(data))
        elif pp_id in (WEBRTC_STRING_EMPTY, WEBRTC_BINARY_EMPTY):
            self._listener.on_frame(stream_id, "" if pp_id == WEBRTC_STRING_EMPTY else b"")
        elif pp_id == WEBRTC_BINARY:
            self._listener.on_frame(stream_id, data)


class PlainTransport:
    """Fills `Transport` with aiortc as it is."""

    def __init__(
        self, ice: IceAgent, certificate: RTCCertificate, turns: Turns, listener: Listener
    ) -> None:
        self._listener = listener
        self._ice = ice
        self._dtls = _Dtls(ice, certificate, turns)
        self._sctp = _Association(self._dtls, listener, ice.on_echo)
        self._sctp.on("datachannel", listener.on_channel)
        self._channel: RTCDataChannel | None = None

    @property
    def is_up(self) -> bool:
        """See `Transport.is_up`."""
        return self._dtls.state == "connected"

    @property
    def queued(self) -> int:
        """See `Transport.queued`."""
        if self._channel is None:
            return 0
        stream = self._channel.id
        return int(self._channel.bufferedAmount + self._sctp.under_way(stream))

    @property
    def rtt(self) -> float | None:
        """See `Transport.rtt`."""
        return self._sctp._srtt

    async def start(self, offer: Offer) -> bool:
        """See `Transport.start`."""
        await self._dtls.start(offer.dtls)
        if not self.is_up:
            return False
        self._dtls.on("statechange", self._on_state)
        await self._sctp.start(offer.sctp, offer.sctp_port)
        self._ice.ask = self._sctp.ask
        return True

    def _on_state(self) -> None:
        if self._dtls.state in ("closed", "failed"):
            self._listener.on_end()

    def sender(self, channel: RTCDataChannel) -> Callable[[bytes], None]:
        """See `Transport.sender`."""
        self._channel = channel

        def send(text: bytes) -> None:
            if channel.readyState != "open":
                return
            try:
                channel.send(text.decode())
            except ValueError:
                self._listener.on_too_long()

        return send

    def beside(self, channel: RTCDataChannel, on_acked: Callable[[], None]) -> SideChannel:
        """See `Transport.beside`."""
        side = _Side(self._sctp, channel)
        if channel.ordered:
            self._sctp.on_bulk = on_acked
        return side

    def hold(self, held: bool) -> None:
        """See `Transport.hold`. aiortc holds senders back by being slow."""

    async def stop(self) -> None:
        """See `Transport.stop`."""
        with contextlib.suppress(ConnectionError):
            await self._sctp.stop()
        pump = self._dtls._task
        await self._dtls.stop()
        if pump is not None:
            await asyncio.wait([pump])
        self._dtls.remove_all_listeners()
        self._channel = None
        self._sctp.on_bulk = nobody


class _Side:
    """Fills `SideChannel`."""

    def __init__(self, sctp: _Association, channel: RTCDataChannel) -> None:
        self._sctp = sctp
        self._channel = channel

    @property
    def queued(self) -> int:
        """See `SideChannel.queued`."""
        return self._channel.bufferedAmount + self._sctp.under_way(self._channel.id)

    def send_text(self, frame: bytes) -> None:
        """See `SideChannel.send_text`."""
        self._send(WEBRTC_STRING, frame)

    def send_bytes(self, frame: bytes) -> None:
        """See `SideChannel.send_bytes`."""
        self._send(WEBRTC_BINARY, frame)

    def _send(self, protocol: int, frame: bytes) -> None:
        if self._channel.readyState == "open":
            self._sctp.push_bulk(self._channel, protocol, frame)

    def close(self) -> None:
        """See `SideChannel.close`."""
        self._channel.close()
