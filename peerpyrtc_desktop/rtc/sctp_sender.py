"""The sending half of an SCTP association: what waits, what is under way, what goes next.

Pure: messages and SACKs in, the DATA chunks of one packet at a time out (RFC 9260, 6.1 to 6.3 and
7). All is sent reliably. What is under way is kept by the packet, not by the chunk: the chunks
of one packet arrive together or not at all, so nine small messages cost one record.

There are two classes of messages. Bulk is begun only when nothing else waits; once begun, a message
is finished first, since the TSNs of its fragments must follow each other (RFC 9260, 6.9). So what
is urgent waits for one message of bulk at most, and for what is under way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from struct import Struct

from peerpyrtc_desktop.rtc.sctp_flight import Flight
from peerpyrtc_desktop.rtc.sctp_receiver import FIRST, LAST, UNORDERED, WHOLE, unwrap

MAX_PACKET = 1188
"""Bytes of an SCTP packet: with DTLS, UDP and IPv6 around it, it still fits 1,280 (RFC 8831, 5)."""

HEADER = 12
CHUNK_HEADER = 16
MAX_DATA = (MAX_PACKET - HEADER - CHUNK_HEADER) // 4 * 4
"""User data in one chunk. A message up to this size is never split."""

MIN_FRAGMENT = 256
"""A longer message begins in what is left of a packet only from this size on."""

BURST = 32
"""Packets sent at once. RFC 9260 suggests 4 for the internet; the queues of a LAN take more."""

INITIAL_CWND = 10 * MAX_PACKET
RTO_INITIAL, RTO_MIN, RTO_MAX = 1.0, 0.4, 2.0
"""Seconds. RFC 9260 has 1, 1 and 60, for the internet: pauses that people would see in a LAN,
where a peer that is silent for 20 s counts as gone. Chromium's own minimum is 0.4."""

MISSES = 3

HIGH_WATER, LOW_WATER = 256 * 1024, 64 * 1024
"""Bytes queued from which on a peer counts as lagging, and below which it no longer does.

Between the two lies what a sender has under way when it is told to wait.
"""

LOOSE = 1 << 16
"""Beside a stream's number: this message may overtake others (RFC 9260, 6.6), and be overtaken."""

_DATA = Struct("!BBHLHHL")
_PADDING = (b"", b"\0\0\0", b"\0\0", b"\0")


_Queue = deque[tuple[int, int, bytes]]


class Sender:
    """Takes messages by `push`, gives packets' worth of chunks by `fill`; hears SACKs and time.

    `on_pressure` is called with True when more waits than `HIGH_WATER`, with False when less than
    `LOW_WATER` does again. `on_bulk` may be set; it is called when something arrived of what
    `push_bulk` took.

    `queued` counts the bytes of user data that aren't acknowledged, `bulk_queued` those of bulk,
    which are not among them: whoever pushes bulk sees to it that little of it waits. `due` is when
    `on_timeout` must be called, or None: it only ever needs to be looked at, so that no timer is
    made per SACK.
    """

    def __init__(
        self,
        initial_tsn: int,
        sequences: dict[int, int],
        on_pressure: Callable[[bool], None] = lambda _: None,
    ) -> None:
        self._on_pressure = on_pressure
        self.on_bulk: Callable[[], None] = nobody
        self._is_pressed = False
        self.next_tsn = initial_tsn
        self.queued = 0
        self.bulk_queued = 0
        self.due: float | None = None
        self.srtt: float | None = None
        self._variance = 0.0
        # What the measurements say, and that doubled for each timeout since the last progress.
        self._estimate = self._rto = RTO_INITIAL
        self._sequences = sequences
        self._waiting: _Queue = deque()
        self._bulk: _Queue = deque()
        # How much of its queue's first message is sent; bulk's, if `_is_in_bulk`.
        self._offset = 0
        self._is_in_bulk = False
        self._flights: deque[Flight] = deque()
        self._acked = initial_tsn - 1
        self._under_way = 0
        self._lost = 0
        self._window = 64 * 1024
        self._cwnd = INITIAL_CWND
        self._threshold = 1 << 30
        self._partly = 0
        self._recovery_until: int | None = None

    def start(self, window: int) -> None:
        """The peer's first window, from its INIT."""
        self._window = window

    def push(self, stream_id: int, protocol: int, data: bytes) -> None:
        """Queue one message; it may not be empty."""
        self._waiting.append((stream_id, protocol, data))
        self.queued += len(data)
        if self.queued > HIGH_WATER and not self._is_pressed:
            self._is_pressed = True
            self._on_pressure(True)

    def push_bulk(self, stream_id: int, protocol: int, data: bytes) -> None:
        """Queue one message that goes when nothing else waits; it may not be empty."""
        self._bulk.append((stream_id, protocol, data))
        self.bulk_queued += len(data)

    @property
    def idle(self) -> bool:
        """Whether everything was acknowledged."""
        return not self._flights and not self._waiting and not self._bulk

    @property
    def has_more(self) -> bool:
        """Whether something is to be sent, at once or as soon as the windows let it."""
        return bool(self._waiting or self._bulk or self._lost)

    def is_waiting(self, stream_id: int) -> bool:
        """Whether messages for a stream still wait to be sent for the first time."""
        queues = (self._waiting, self._bulk)
        return any(each[0] & 0xFFFF == stream_id for queue in queues for each in queue)

    # Sending

    def fill(self, space: int, now: float) -> bytes:
        """The DATA chunks of the next packet, in at most `space` bytes; b"" if none may go."""
        if self._lost:
            body = self._again(space, now)
            if body is not None:
                return body
        if not (self._waiting or self._bulk) or not self._may_send():
            return b""
        first = self.next_tsn
        body, size, bulk = self._compose(space)
        if not body:
            return b""
        self._flights.append(Flight(first, self.next_tsn - 1, body, size, bulk, now))
        self._under_way += size
        if self.due is None:
            self.due = now + self._rto
        return body

    def _may_send(self) -> bool:
        if self._under_way >= self._cwnd:
            return False
        # A closed window is probed with one packet, which the timer repeats (RFC 9260, 6.1 A).
        return self._under_way + MAX_DATA <= self._window or not self._flights

    def _again(self, space: int, now: float) -> bytes | None:
        """The first lost packet, once more; None if none fits."""
        if self._under_way >= self._cwnd:
            return b""
        for flight in self._flights:
            if flight.lost:
                if len(flight.body) > space:
                    return b""
                flight.lost = False
                flight.misses = 0
                flight.count += 1
                flight.sent_at = now
                self._lost -= 1
                self._under_way += flight.size
                if self.due is None or flight is self._flights[0]:
                    self.due = now + self._rto
                return flight.body
        return None

    def _compose(self, space: int) -> tuple[bytes, int, int]:
        """Chunks for `space` bytes, their user data's size, and how much of that is bulk."""
        parts: list[bytes] = []
        bulk = 0
        if self._is_in_bulk:
            bulk, space = self._take(self._bulk, parts, space, 1)
            self._is_in_bulk = self._offset > 0
            if self._is_in_bulk:
                return b"".join(parts), bulk, bulk
        size, space = self._take(self._waiting, parts, space)
        if self._bulk and not self._waiting:
            more, _ = self._take(self._bulk, parts, space)
            self._is_in_bulk = self._offset > 0
            bulk += more
        return b"".join(parts), size + bulk, bulk

    def _take(
        self, waiting: _Queue, parts: list[bytes], space: int, most: int = -1
    ) -> tuple[int, int]:
        """Chunks for `space` bytes of `most` messages at most (-1: any number).

        Returns their user data's size and the space that is left.
        """
        sequences = self._sequences
        total = 0
        while waiting:
            stream_id, protocol, data = waiting[0]
            offset = self._offset
            size = len(data) - offset
            if size + CHUNK_HEADER > space:
                if (size <= MAX_DATA and offset == 0) or space < MIN_FRAGMENT:
                    break
                size = (space - CHUNK_HEADER) // 4 * 4
            sequence = sequences.get(stream_id, 0)
            flags = WHOLE
            if offset or size < len(data):
                flags = (0 if offset else FIRST) | (LAST if offset + size == len(data) else 0)
                piece = data[offset : offset + size]
            else:
                piece = data
            if stream_id >= LOOSE:
                flags |= UNORDERED
            length = CHUNK_HEADER + size
            parts.append(
                _DATA.pack(
                    0,
                    flags,
                    length,
                    self.next_tsn & 0xFFFFFFFF,
                    stream_id & 0xFFFF,
                    sequence,
                    protocol,
                )
            )
            parts.append(piece)
            if size & 3:
                parts.append(_PADDING[size & 3])
            self.next_tsn += 1
            total += size
            space -= (length + 3) & ~3
            if flags & LAST:
                waiting.popleft()
                self._offset = 0
                sequences[stream_id] = (sequence + 1) & 0xFFFF
            else:
                self._offset = offset + size
            most -= 1
            if space <= CHUNK_HEADER or not most:
                break
        return total, space

    # Hearing

    def on_sack(
        self, cumulative: int, window: int, gaps: Iterable[tuple[int, int]], now: float
    ) -> None:
        """One SACK; those that say less than an earlier one are ignored."""
        tsn = unwrap(cumulative, self._acked, 32)
        if tsn < self._acked or tsn >= self.next_tsn:
            return
        was_full = self._under_way >= self._cwnd
        bulk = self.bulk_queued
        newly = self._take_acknowledged(tsn, now)
        gap_list = [(tsn + begin, tsn + end) for begin, end in gaps]
        has_loss = False
        if gap_list:
            gap_bytes, has_loss = self._on_gaps(gap_list)
            newly += gap_bytes
        self._window = window
        self._adjust(newly, was_full, has_loss, tsn)
        if newly:
            self._rto = self._estimate
        if not self._flights:
            self.due = None
        elif newly:
            self.due = now + self._rto
        if self.bulk_queued < bulk:
            self.on_bulk()

    def _take_acknowledged(self, tsn: int, now: float) -> int:
        flights, newly = self._flights, 0
        flight = None
        while flights and flights[0].last <= tsn:
            flight = flights.popleft()
            if flight.lost:
                self._lost -= 1
            elif not flight.acked:
                self._under_way -= flight.size
            if not flight.acked:
                newly += flight.size
            self.queued -= flight.size - flight.bulk
            self.bulk_queued -= flight.bulk
        if self._is_pressed and self.queued < LOW_WATER:
            self._is_pressed = False
            self._on_pressure(False)
        self._acked = tsn
        if flight is not None and flight.count == 1 and not flight.acked:
            self._measure(now - flight.sent_at)
        return newly

    def _on_gaps(self, gaps: list[tuple[int, int]]) -> tuple[int, bool]:
        """Mark what arrived beyond gaps; strike what did not. Returns (new bytes, loss)."""
        newly, highest, latest = 0, 0, 0.0
        position, count = 0, len(gaps)
        struck: list[Flight] = []
        for flight in self._flights:
            while position < count and gaps[position][1] < flight.first:
                position += 1
            if position == count:
                break
            begin, end = gaps[position]
            if begin <= flight.first and flight.last <= end:
                if not flight.acked:
                    flight.acked = True
                    newly += flight.size
                    highest = flight.last
                    latest = max(latest, flight.sent_at)
                    if flight.lost:
                        flight.lost = False
                        self._lost -= 1
                    else:
                        self._under_way -= flight.size
            elif not flight.acked and not flight.lost:
                struck.append(flight)
        has_loss = False
        for flight in struck:
            # Only what was sent before something that has just arrived counts as missed: what
            # was sent again is later than its TSN says.
            if flight.last < highest and (flight.count == 1 or flight.sent_at < latest):
                flight.misses += 1
                if flight.misses >= MISSES:
                    self._lose(flight)
                    has_loss = True
        return newly, has_loss

    def _lose(self, flight: Flight) -> None:
        flight.lost = True
        self._lost += 1
        self._under_way -= flight.size

    def _adjust(self, newly: int, was_full: bool, has_loss: bool, tsn: int) -> None:
        """The congestion window (RFC 9260, 7.2)."""
        if self._recovery_until is not None:
            if tsn < self._recovery_until:
                return
            self._recovery_until = None
        if has_loss:
            self._threshold = self._cwnd = max(self._cwnd // 2, 4 * MAX_PACKET)
            self._partly = 0
            self._recovery_until = self._flights[-1].last
        elif newly and self._cwnd <= self._threshold:
            if was_full:
                self._cwnd += newly
        elif newly:
            # All that arrives counts, also where several SACKs come between two flushes and only
            # the first of them finds the window full: else it would grow by the SACK, not by the
            # byte, and guests who had lost something would fall behind the others for good.
            self._partly += newly
            if self._partly >= self._cwnd:
                if was_full:
                    self._partly -= self._cwnd
                    self._cwnd += MAX_PACKET
                else:
                    self._partly = self._cwnd

    def _measure(self, elapsed: float) -> None:
        if self.srtt is None:
            self.srtt, self._variance = elapsed, elapsed / 2
        else:
            self._variance += (abs(self.srtt - elapsed) - self._variance) / 4
            self.srtt += (elapsed - self.srtt) / 8
        self._estimate = min(max(self.srtt + 4 * self._variance, RTO_MIN), RTO_MAX)

    # Time

    def on_timeout(self, now: float) -> None:
        """Nothing was acknowledged in time: all that is under way counts as lost."""
        # What follows the cumulative TSN and was acknowledged all the same has been thrown away
        # by the peer since, as it may (RFC 9260, 6.2.1); then nothing beyond it is certain.
        is_certain = not self._flights or not self._flights[0].acked
        for flight in self._flights:
            if flight.acked and not is_certain:
                flight.acked = False
                flight.lost = True
                self._lost += 1
            elif not flight.acked and not flight.lost:
                self._lose(flight)
            flight.misses = 0
        self._recovery_until = None
        self._partly = 0
        self._threshold = max(self._cwnd // 2, 4 * MAX_PACKET)
        self._cwnd = MAX_PACKET
        self._rto = min(self._rto * 2, RTO_MAX)
        self.due = now + self._rto if self._flights else None


def nobody() -> None:
    """Nobody waits for that."""
