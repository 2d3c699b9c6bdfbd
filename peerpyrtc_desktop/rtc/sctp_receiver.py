"""The receiving half of an SCTP association: what has arrived, in which order it goes up.

Pure: chunks in, messages and the numbers of a SACK out (RFC 9260, 6.2 to 6.9; RFC 3758, 3.6). TSNs
are unwrapped: they count on past 2**32, so that they compare as plain integers.
"""

from __future__ import annotations

from collections.abc import Callable
from struct import Struct, pack

from peerpyrtc_desktop.rtc.errors import ProtocolViolation

LAST, FIRST, UNORDERED = 1, 2, 4
WHOLE = FIRST | LAST

WINDOW = 256 * 1024
"""Bytes of unfinished messages kept for one peer, which is also the window we advertise."""

MAX_GAPS = 64
MAX_DUPLICATES = 16
MAX_AHEAD = 4096
"""Chunks beyond a gap that are remembered; a window of the smallest holds no more in practice."""

MAX_HELD = 2 * MAX_AHEAD
"""Messages and fragments that are kept: however small, each costs some hundred bytes."""

MAX_STREAMS = 1024
"""Streams with a memory. A data channel has one; who needs a thousand means no good."""

_SACK = Struct("!BBHLLHH")

Deliver = Callable[[int, int, bytes], None]


def unwrap(value: int, near: int, bits: int) -> int:
    """The number congruent to `value` modulo 2**bits that lies closest to `near`."""
    size = 1 << bits
    distance = (value - near) & (size - 1)
    return near + (distance if distance < size >> 1 else distance - size)


def drop(stream: int, protocol: int, data: bytes) -> None:
    """Where messages go that come too late."""


class _Message:
    """A message whose fragments have arrived up to `until` (a TSN, not included)."""

    __slots__ = ("parts", "protocol", "sequence", "size", "unordered")

    def __init__(self, sequence: int, protocol: int, unordered: bool) -> None:
        self.sequence = sequence
        self.protocol = protocol
        self.unordered = unordered
        self.parts: list[bytes] = []
        self.size = 0


class _Stream:
    """One stream: the next sequence number to go up, and what waits for it."""

    __slots__ = ("next", "waiting")

    def __init__(self) -> None:
        self.next = 0
        self.waiting: dict[int, tuple[int, bytes]] = {}


class Receiver:
    """Takes DATA and FORWARD-TSN; `deliver(stream, protocol, data)` gets what is in order."""

    def __init__(self, deliver: Deliver) -> None:
        self.streams: dict[int, _Stream] = {}
        self.cumulative = 0
        self.sack_needed = False
        self.held = 0
        self._held_count = 0
        self._is_closed = False
        self._deliver = deliver
        self._ahead: set[int] = set()
        self._duplicates: list[int] = []
        # Messages in the making, by the TSN of the fragment they need next, and fragments whose
        # message has not begun yet, by their own.
        self._making: dict[int, tuple[int, _Message]] = {}
        self._stray: dict[int, tuple[int, int, int, int, bytes]] = {}

    def start(self, initial_tsn: int) -> None:
        """The peer's first TSN, from its INIT."""
        self.cumulative = initial_tsn - 1

    def forget(self) -> None:
        """Hand nothing on any more, and let go of whom it went to."""
        self._deliver = drop

    def close_window(self, closed: bool) -> None:
        """Tell the peer to send nothing for now, or to go on."""
        self.sack_needed = self.sack_needed or self._is_closed != closed
        self._is_closed = closed

    # DATA

    def on_data(
        self, flags: int, tsn: int, stream_id: int, sequence: int, protocol: int, data: bytes
    ) -> None:
        """One DATA chunk.

        Raises:
            ProtocolViolation: more than the window allows.
        """
        self.sack_needed = True
        cumulative = self.cumulative
        tsn = unwrap(tsn, cumulative, 32)
        if tsn == cumulative + 1:
            self.cumulative = tsn
            if self._ahead:
                self._catch_up()
        elif not self._note_ahead(tsn):
            return
        if flags & WHOLE == WHOLE:
            self._on_message(stream_id, sequence, protocol, data, bool(flags & UNORDERED))
        else:
            self._on_fragment(flags, tsn, stream_id, sequence, protocol, data)

    def _note_ahead(self, tsn: int) -> bool:
        """A chunk beyond a gap; returns whether it is new."""
        if tsn <= self.cumulative or tsn in self._ahead:
            if len(self._duplicates) < MAX_DUPLICATES:
                self._duplicates.append(tsn & 0xFFFFFFFF)
            return False
        if len(self._ahead) >= MAX_AHEAD:
            return False
        self._ahead.add(tsn)
        return True

    def _catch_up(self) -> None:
        while self.cumulative + 1 in self._ahead:
            self.cumulative += 1
            self._ahead.discard(self.cumulative)

    # Messages

    def _on_message(
        self, stream_id: int, sequence: int, protocol: int, data: bytes, unordered: bool
    ) -> None:
        if unordered:
            self._deliver(stream_id, protocol, data)
            return
        stream = self.streams.get(stream_id) or self._new_stream(stream_id)
        number = unwrap(sequence, stream.next, 16)
        if number == stream.next:
            stream.next += 1
            self._deliver(stream_id, protocol, data)
            if stream.waiting:
                self._drain(stream_id, stream)
        elif number > stream.next and number not in stream.waiting:
            stream.waiting[number] = (protocol, data)
            self._hold(len(data))

    def _new_stream(self, stream_id: int) -> _Stream:
        if len(self.streams) >= MAX_STREAMS:
            raise ProtocolViolation("uses too many streams")
        stream = self.streams[stream_id] = _Stream()
        return stream

    def _drain(self, stream_id: int, stream: _Stream) -> None:
        while (waiting := stream.waiting.pop(stream.next, None)) is not None:
            stream.next += 1
            self._release(len(waiting[1]))
            self._deliver(stream_id, *waiting)

    def _hold(self, size: int) -> None:
        self.held += size
        self._held_count += 1
        # Some clients (aiortc's) look at no window; so what exceeds it a little is no breach.
        if self.held > 2 * WINDOW or self._held_count > MAX_HELD:
            raise ProtocolViolation("sent more than the window allows")

    def _release(self, size: int, count: int = 1) -> None:
        self.held -= size
        self._held_count -= count

    # Fragments

    def _on_fragment(
        self, flags: int, tsn: int, stream_id: int, sequence: int, protocol: int, data: bytes
    ) -> None:
        self._hold(len(data))
        if flags & FIRST:
            message = _Message(sequence, protocol, bool(flags & UNORDERED))
        elif tsn in self._making:
            _, message = self._making.pop(tsn)
        else:
            self._stray[tsn] = (flags, stream_id, sequence, protocol, data)
            return
        while True:
            message.parts.append(data)
            message.size += len(data)
            if message.size > WINDOW:
                raise ProtocolViolation("a message longer than the window")
            tsn += 1
            if flags & LAST:
                whole = b"".join(message.parts)
                self._release(len(whole), len(message.parts))
                self._on_message(
                    stream_id, message.sequence, message.protocol, whole, message.unordered
                )
                return
            following = self._stray.pop(tsn, None)
            if following is None:
                self._making[tsn] = (stream_id, message)
                return
            flags, data = following[0], following[4]

    # FORWARD-TSN

    def on_forward(self, tsn: int, skipped: list[tuple[int, int]]) -> None:
        """The peer gave up on what is missing up to `tsn`; `skipped` are (stream, sequence)."""
        self.sack_needed = True
        tsn = unwrap(tsn, self.cumulative, 32)
        if tsn <= self.cumulative:
            return
        self.cumulative = tsn
        self._ahead = {each for each in self._ahead if each > tsn}
        self._catch_up()
        self._forget_unfinished()
        for stream_id, sequence in skipped:
            self._skip(stream_id, sequence)

    def _forget_unfinished(self) -> None:
        """What misses a fragment that won't come can't be finished any more."""
        for needed in [each for each in self._making if each <= self.cumulative]:
            _, message = self._making.pop(needed)
            self._release(message.size, len(message.parts))
        for each in [each for each in self._stray if each <= self.cumulative]:
            self._release(len(self._stray.pop(each)[4]))

    def _skip(self, stream_id: int, sequence: int) -> None:
        stream = self.streams.get(stream_id) or self._new_stream(stream_id)
        number = unwrap(sequence, stream.next, 16)
        for waiting in sorted(each for each in stream.waiting if each <= number):
            protocol, data = stream.waiting.pop(waiting)
            self._release(len(data))
            self._deliver(stream_id, protocol, data)
        stream.next = max(stream.next, number + 1)
        self._drain(stream_id, stream)

    # SACK

    def take_sack(self) -> bytes:
        """The SACK chunk for what has arrived; afterwards none is needed."""
        self.sack_needed = False
        window = 0 if self._is_closed else max(0, WINDOW - self.held)
        cumulative = self.cumulative & 0xFFFFFFFF
        if not self._ahead and not self._duplicates:
            return _SACK.pack(3, 0, 16, cumulative, window, 0, 0)
        gaps = self._gaps()
        duplicates, self._duplicates = self._duplicates, []
        size = 16 + 4 * (len(gaps) + len(duplicates))
        head = _SACK.pack(3, 0, size, cumulative, window, len(gaps), len(duplicates))
        body = b"".join(pack("!HH", *gap) for gap in gaps)
        return head + body + b"".join(pack("!L", each) for each in duplicates)

    def _gaps(self) -> list[tuple[int, int]]:
        gaps: list[tuple[int, int]] = []
        begin = end = 0
        for tsn in sorted(self._ahead):
            offset = tsn - self.cumulative
            if offset > 0xFFFF:
                break
            if begin and offset == end + 1:
                end = offset
                continue
            if begin:
                gaps.append((begin, end))
            begin = end = offset
        if begin:
            gaps.append((begin, end))
        return gaps[:MAX_GAPS]
