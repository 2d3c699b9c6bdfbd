"""An SCTP association for data channels: aiortc's, with its hot path replaced.

aiortc keeps what happens once or seldom: the handshake, stream resets, heartbeats, DCEP. Replaced
is what happens per packet: `receive` parses without objects, `Receiver` and `Sender` keep the
books, and one `flush` a loop tick writes SACK and messages into as few packets as hold them.
"""

from __future__ import annotations

import asyncio
import struct
from collections.abc import Callable, Coroutine, Sequence
from struct import Struct, unpack_from
from typing import Any, cast

from aiortc import RTCDataChannel, RTCDtlsTransport, RTCSctpTransport
from aiortc.rtcsctptransport import (
    CHUNK_TYPES,
    WEBRTC_DCEP,
    Chunk,
    HeartbeatAckChunk,
    HeartbeatChunk,
    InitAckChunk,
    InitChunk,
    parse_packet,
)
from google_crc32c import extend, value

from peerpyrtc_desktop.rtc.errors import ProtocolViolation
from peerpyrtc_desktop.rtc.sctp_receiver import WINDOW, Receiver, drop
from peerpyrtc_desktop.rtc.sctp_sender import BURST, HEADER, LOOSE, MAX_PACKET, Sender

_CHUNK = Struct("!BBH")
_DATA = Struct("!LHHL")
_SACK = Struct("!LLHH")
_HEAD = Struct("!HHL")
_CRC = Struct("<L")

_DATA_TYPE, _SACK_TYPE, _FORWARD_TYPE = 0, 3, 192
_HEARTBEAT_INFO = 1
_ROOM = MAX_PACKET - HEADER
_ESTABLISHED = RTCSctpTransport.State.ESTABLISHED
_CLOSED = RTCSctpTransport.State.CLOSED

# What aiortc's parsers raise on input that they did not expect.
PARSE_ERRORS = (AssertionError, ValueError, LookupError, TypeError, AttributeError, struct.error)


class Association(RTCSctpTransport):
    """One association.

    `transmit(packets)` sends SCTP packets at once; `want_flush(self)` is called when there is
    something for `flush`; `on_message(stream, protocol, data)` gets user messages; `on_pressure` is
    the `Sender`'s; `on_echo` gets what `heartbeat` asked and the other side sent back;
    `on_fault(why)` is called once, when the other side breaks the protocol: after it, this must be
    stopped.
    """

    def __init__(
        self,
        dtls: RTCDtlsTransport,
        *,
        transmit: Callable[[Sequence[bytes]], None],
        want_flush: Callable[[Association], None],
        on_message: Callable[[int, int, bytes], None],
        on_fault: Callable[[str], None],
        on_pressure: Callable[[bool], None],
        on_echo: Callable[[bytes], None],
    ) -> None:
        super().__init__(dtls, 5000)
        self.receiver = Receiver(self._deliver)
        self.sender = Sender(self._local_tsn, self._outbound_stream_seq, on_pressure)
        # What aiortc's own code still looks at.
        self._inbound_streams = cast(Any, self.receiver.streams)
        self._advertised_rwnd = WINDOW
        self._emit = transmit
        self._want_flush = want_flush
        self._on_message = on_message
        self._on_fault = on_fault
        self._on_echo = on_echo
        self._now = asyncio.get_running_loop().time
        self.is_dirty = False
        self._is_broken = False
        self._is_started = False
        self._header = b""
        self._header_crc = 0

    # Receiving

    def receive(self, packet: bytes) -> None:
        """One decrypted packet. Its checksum is not looked at: DTLS has authenticated each bit."""
        has_ended = self._is_started and self._association_state is _CLOSED
        if self._is_broken or has_ended:
            return
        try:
            self._parse(packet)
        except ProtocolViolation as violation:
            self._break(str(violation))
        except PARSE_ERRORS as fault:
            self._break(f"malformed SCTP ({type(fault).__name__})")

    def _break(self, why: str) -> None:
        self._is_broken = True
        self._on_fault(why)

    def _parse(self, packet: bytes) -> None:
        if unpack_from("!L", packet, 4)[0] != self._local_verification_tag:
            self._parse_init(packet)
            return
        position, end = HEADER, len(packet)
        while position + 4 <= end:
            kind, flags, length = _CHUNK.unpack_from(packet, position)
            if length < 4 or position + length > end:
                raise ProtocolViolation("a chunk longer than its packet")
            if kind == _DATA_TYPE:
                if length <= 16 or not self._is_started:
                    raise ProtocolViolation("an empty DATA chunk, or one out of place")
                tsn, stream, sequence, protocol = _DATA.unpack_from(packet, position + 4)
                data = packet[position + 16 : position + length]
                self.receiver.on_data(flags, tsn, stream, sequence, protocol, data)
            elif kind == _SACK_TYPE:
                self._on_sack(packet, position + 4, length - 4)
            elif kind == _FORWARD_TYPE:
                self._on_forward(packet, position + 4, position + length)
            else:
                self._on_seldom(kind, flags, packet[position + 4 : position + length])
            position += (length + 3) & ~3
        if self._reconfig_deferred is not None:
            self._last_received_tsn = self.receiver.cumulative & 0xFFFFFFFF
            _run(self._reset_deferred_streams())
        # A SACK that leaves nothing to be sent is what most packets are.
        if self.receiver.sack_needed or self.sender.has_more:
            self._want_flush(self)

    def _parse_init(self, packet: bytes) -> None:
        """A packet with another tag: INIT has none yet; all else is not for this association."""
        if unpack_from("!L", packet, 4)[0] or self._association_state == self.State.ESTABLISHED:
            return
        chunks = parse_packet(packet)[3]
        if len(chunks) == 1 and isinstance(chunks[0], InitChunk):
            _run(self._receive_chunk(chunks[0]))
            self._start_from(chunks[0])

    def _start_from(self, chunk: InitChunk | InitAckChunk) -> None:
        if self._is_started:  # a late INIT must not turn the numbers back
            return
        self.receiver.start(chunk.initial_tsn)
        self.sender.start(chunk.advertised_rwnd)
        self._is_started = True

    def _on_sack(self, packet: bytes, at: int, length: int) -> None:
        cumulative, window, gaps, duplicates = _SACK.unpack_from(packet, at)
        if 12 + 4 * (gaps + duplicates) > length:
            raise ProtocolViolation("a SACK shorter than it says")
        blocks = [unpack_from("!HH", packet, at + 12 + 4 * each) for each in range(gaps)]
        self.sender.on_sack(cumulative, window, blocks, self._now())
        if self._reconfig_queue:
            _run(self._transmit_reconfig())

    def _on_forward(self, packet: bytes, at: int, end: int) -> None:
        tsn = unpack_from("!L", packet, at)[0]
        skipped = [unpack_from("!HH", packet, each) for each in range(at + 4, end - 3, 4)]
        self.receiver.on_forward(tsn, skipped)

    def _on_seldom(self, kind: int, flags: int, body: bytes) -> None:
        """Everything but data and its acknowledgement is aiortc's."""
        if kind not in CHUNK_TYPES or kind == InitChunk.type:
            return
        chunk = CHUNK_TYPES[kind](flags=flags, body=body)
        self._last_received_tsn = self.receiver.cumulative & 0xFFFFFFFF
        if isinstance(chunk, InitAckChunk) and self._association_state == self.State.COOKIE_WAIT:
            self._start_from(chunk)
        if isinstance(chunk, HeartbeatAckChunk):
            tell_echo(chunk, self._on_echo)
        _run(self._receive_chunk(chunk))

    def _deliver(self, stream: int, protocol: int, data: bytes) -> None:
        if protocol == WEBRTC_DCEP:
            _run(super()._data_channel_receive(stream, protocol, data))
        else:
            self._on_message(stream, protocol, data)

    # Sending

    def push(self, stream: int, protocol: int, data: bytes) -> None:
        """Queue a user message; it goes out with the next flush."""
        self.sender.push(stream, protocol, data)
        if not self.is_dirty:
            self.is_dirty = True
            self._want_flush(self)

    def push_loose(self, stream: int, protocol: int, data: bytes) -> None:
        """Queue a user message that waits for none before it that was lost."""
        self.push(stream | LOOSE, protocol, data)

    def push_bulk(self, stream: int, protocol: int, data: bytes) -> None:
        """Queue a user message that goes when nothing else waits."""
        self.sender.push_bulk(stream, protocol, data)
        if not self.is_dirty:
            self.is_dirty = True
            self._want_flush(self)

    def hold(self, held: bool) -> None:
        """Hold the other side back, or let it go on."""
        self.receiver.close_window(held)
        self._want_flush(self)

    def flush(self) -> None:
        """Write what there is to say into packets: one SACK, then messages as far as allowed."""
        self.is_dirty = False
        if self._association_state is not _ESTABLISHED:
            return
        now = self._now()
        sack = self.receiver.take_sack() if self.receiver.sack_needed else b""
        fill = self.sender.fill
        packets: list[bytes] = []
        for _ in range(BURST):
            body = fill(_ROOM - len(sack), now)
            if sack:
                body, sack = sack + body, b""
            elif not body:
                break
            packets.append(self._packet(body))
        else:
            self.is_dirty = True
            self._want_flush(self)
        if packets:
            self._emit(packets)

    def _packet(self, body: bytes) -> bytes:
        header = self._header
        if not header:
            ports = (self._local_port, self._remote_port, self._remote_verification_tag)
            header = self._header = _HEAD.pack(*ports)
            self._header_crc = value(header + bytes(4))
        return header + _CRC.pack(extend(self._header_crc, body)) + body

    def heartbeat(self, question: bytes) -> bytes:
        """A packet that the other side answers with the question in it; b"" before the handshake.

        The answer is told to `on_echo`, wherever it came from.
        """
        if self._association_state is not _ESTABLISHED:
            return b""
        return self._packet(bytes(heartbeat_of(question)))

    @property
    def due(self) -> float | None:
        """When `on_time` has something to do (loop time)."""
        return self.sender.due

    def on_time(self, now: float) -> None:
        """Look at the clock: retransmit what is overdue."""
        due = self.sender.due
        if due is not None and now >= due:
            self.sender.on_timeout(now)
            self._want_flush(self)

    async def stop(self) -> None:
        """End the association; again is harmless."""
        await super().stop()
        # They lead back to here: without them it is freed as it is let go of.
        self._on_message = drop
        self.receiver.forget()

    async def _send_chunk(self, chunk: Chunk) -> None:
        # The tag may change until the handshake is over.
        self._header = b""
        self._emit([self._packet(bytes(chunk))])

    async def _data_channel_flush(self) -> None:
        """Hand on what aiortc itself has to say on a channel: DCEP, and `RTCDataChannel.send`."""
        if self._association_state != self.State.ESTABLISHED:
            return
        while self._data_channel_queue:
            channel, protocol, data = self._data_channel_queue.popleft()
            stream = channel.id
            if stream is None:
                stream = self._give_id(channel)
            self.push(stream, protocol, data)
            if protocol != WEBRTC_DCEP:
                channel._addBufferedAmount(-len(data))
        await self._transmit_reconfig()

    def _give_id(self, channel: RTCDataChannel) -> int:
        stream = self._data_channel_id
        assert stream is not None
        while stream in self._data_channels:
            stream += 2
        self._data_channels[stream] = channel
        channel._setId(stream)
        return stream

    async def _transmit_reconfig(self) -> None:
        if any(self.sender.is_waiting(stream) for stream in self._reconfig_queue):
            return
        self._local_tsn = self.sender.next_tsn & 0xFFFFFFFF
        await super()._transmit_reconfig()


def heartbeat_of(question: bytes) -> HeartbeatChunk:
    """A HEARTBEAT (RFC 9260, 3.3.5) that carries a question."""
    chunk = HeartbeatChunk()
    chunk.params.append((_HEARTBEAT_INFO, question))
    return chunk


def tell_echo(chunk: HeartbeatAckChunk, on_echo: Callable[[bytes], None]) -> None:
    """Hand on the question that came back."""
    for kind, question in chunk.params:
        if kind == _HEARTBEAT_INFO:
            on_echo(question)


def _run(work: Coroutine[Any, Any, None]) -> None:
    """Run one of aiortc's coroutines at once: with our `_send_chunk` none of them ever waits."""
    try:
        work.send(None)
    except StopIteration:
        return
    work.close()
    raise RuntimeError("an SCTP step waited")
