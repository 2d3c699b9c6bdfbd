"""The sending half: chunks and packets, loss and time, windows."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.rtc.sctp_receiver import FIRST, LAST, UNORDERED, WHOLE
from peerpyrtc_desktop.rtc.sctp_sender import (
    CHUNK_HEADER,
    HEADER,
    HIGH_WATER,
    INITIAL_CWND,
    LOOSE,
    LOW_WATER,
    MAX_DATA,
    MAX_PACKET,
    MISSES,
    RTO_INITIAL,
    RTO_MAX,
    RTO_MIN,
    Sender,
)
from tests.rtc.wire import Data, read

ROOM = MAX_PACKET - HEADER
BEGIN = 100
WIDE = 1 << 20


def test_loose_messages_are_marked_and_wait_with_the_others() -> None:
    """They go in their turn, flagged as unordered, on the stream they are of."""
    talk = Talk()
    talk.push(10, stream=1)
    talk.push(10, 3000, stream=5 | LOOSE)
    assert talk.sender.is_waiting(5)
    chunks = [chunk for packet in talk.fill_all() for chunk in packet]
    loose = [chunk for chunk in chunks if chunk.stream == 5]
    assert [chunk.stream for chunk in chunks[:2]] == [1, 5]
    assert all(chunk.flags & UNORDERED for chunk in loose)
    assert not chunks[0].flags & UNORDERED
    assert loose[0].flags == WHOLE | UNORDERED
    assert not talk.sender.is_waiting(5)


class Talk:
    """A sender and its time."""

    def __init__(self, tsn: int = BEGIN, window: int = WIDE) -> None:
        self.now = 50.0
        self.pressure: list[bool] = []
        self.sender = Sender(tsn, {}, self.pressure.append)
        self.sender.start(window)

    def push(self, *sizes: int, stream: int = 1) -> None:
        for size in sizes:
            self.sender.push(stream, 51, bytes(size))

    def push_bulk(self, *sizes: int, stream: int = 3) -> None:
        for size in sizes:
            self.sender.push_bulk(stream, 53, bytes(size))

    def fill(self, space: int = ROOM) -> list[Data]:
        """The next packet's chunks."""
        body = self.sender.fill(space, self.now)
        assert len(body) <= space
        return [chunk for chunk in read(body) if isinstance(chunk, Data)]

    def fill_all(self) -> list[list[Data]]:
        """All packets that may go now."""
        packets = []
        while packet := self.fill():
            packets.append(packet)
        return packets

    def sack(self, tsn: int, *gaps: tuple[int, int], window: int = WIDE) -> None:
        self.sender.on_sack(tsn & 0xFFFFFFFF, window, gaps, self.now)

    def time_out(self) -> None:
        """Go to when the timer is due, and let it fire."""
        assert self.sender.due is not None
        self.now = self.sender.due
        self.sender.on_timeout(self.now)


@pytest.fixture
def talk() -> Talk:
    """Nothing was sent yet, and the peer's window is wide."""
    return Talk()


def tsns(packets: list[list[Data]]) -> list[int]:
    return [chunk.tsn for packet in packets for chunk in packet]


# Chunks


def test_small_messages_share_a_packet(talk: Talk) -> None:
    """As many as fit, each whole, in order and padded to four bytes."""
    talk.push(*[101] * 12)
    packet = talk.fill()
    assert len(packet) == ROOM // (CHUNK_HEADER + 104)
    assert {(chunk.flags, len(chunk.data)) for chunk in packet} == {(WHOLE, 101)}
    assert [chunk.tsn for chunk in packet] == [*range(BEGIN, BEGIN + len(packet))]
    assert [chunk.sequence for chunk in packet] == [*range(len(packet))]


def test_fragments(talk: Talk) -> None:
    """A long message is cut to packets; what follows fills the last one up."""
    talk.push(3 * MAX_DATA, 50)
    packets = talk.fill_all()
    chunks = [chunk for packet in packets for chunk in packet]
    assert [chunk.flags for chunk in chunks] == [FIRST, 0, LAST, WHOLE]
    assert sum(len(chunk.data) for chunk in chunks[:3]) == 3 * MAX_DATA
    assert [chunk.sequence for chunk in chunks] == [0, 0, 0, 1]


def test_what_fits_one_chunk_is_not_split(talk: Talk) -> None:
    """A message up to a packet's size waits for the next packet; a longer one begins at once."""
    talk.push(500, MAX_DATA)
    assert [len(chunk.data) for chunk in talk.fill()] == [500]
    assert [len(chunk.data) for chunk in talk.fill()] == [MAX_DATA]
    talk.push(500, MAX_DATA + 1)
    assert [chunk.flags for chunk in talk.fill()] == [WHOLE, FIRST]


def test_no_tiny_fragments(talk: Talk) -> None:
    """In the rest of a packet that is nearly full no long message begins."""
    talk.push(1000, 5000)
    assert [len(chunk.data) for chunk in talk.fill()] == [1000]


def test_streams_count_apart(talk: Talk) -> None:
    """Each stream has sequence numbers of its own; TSNs are for all."""
    talk.push(10, 10, stream=1)
    talk.push(10, stream=7)
    packet = talk.fill()
    assert [(chunk.stream, chunk.sequence) for chunk in packet] == [(1, 0), (1, 1), (7, 0)]


def test_the_wraps() -> None:
    """TSN and stream sequence begin anew, and SACKs from there are understood."""
    talk = Talk(2**32 - 2)
    talk.sender._sequences[1] = 2**16 - 2
    talk.push(*[10] * 4)
    packet = talk.fill()
    assert [chunk.tsn for chunk in packet] == [2**32 - 2, 2**32 - 1, 0, 1]
    assert [chunk.sequence for chunk in packet] == [2**16 - 2, 2**16 - 1, 0, 1]
    talk.sack(1)
    assert talk.sender.idle
    talk.push(10)
    assert [chunk.tsn for chunk in talk.fill()] == [2]


def test_what_waits_for_a_stream(talk: Talk) -> None:
    """A stream waits until its last fragment was sent."""
    talk.push(MAX_DATA + 1)
    assert talk.sender.is_waiting(1)
    assert not talk.sender.is_waiting(2)
    talk.fill()
    assert talk.sender.is_waiting(1)
    talk.fill()
    assert not talk.sender.is_waiting(1)
    assert not talk.sender.idle


# Bulk


def streams(packets: list[list[Data]]) -> list[int]:
    return [chunk.stream for packet in packets for chunk in packet]


def test_bulk_comes_last(talk: Talk) -> None:
    """However much of it was there first, what is urgent goes before what has not begun."""
    talk.push_bulk(*[100] * 5)
    talk.push(*[100] * 3)
    assert streams([talk.fill()]) == [1, 1, 1, 3, 3, 3, 3, 3]


def test_bulk_that_has_begun_is_finished(talk: Talk) -> None:
    """Its fragments follow each other; then what is urgent goes, then the next of bulk."""
    talk.push_bulk(3 * MAX_DATA - 100, 2000)
    assert streams([talk.fill()]) == [3]
    talk.push(50, 60)
    packets = [talk.fill(), talk.fill(), *talk.fill_all()]
    assert streams(packets) == [3, 3, 1, 1, 3, 3]
    chunks = [chunk for packet in packets for chunk in packet]
    assert [chunk.flags for chunk in chunks] == [0, LAST, WHOLE, WHOLE, FIRST, LAST]
    assert [chunk.tsn for chunk in chunks] == [*range(BEGIN + 1, BEGIN + 7)]


def test_no_bulk_behind_what_did_not_fit(talk: Talk) -> None:
    """Where an urgent message waits for the next packet, no bulk begins before it."""
    talk.push(500, MAX_DATA)
    talk.push_bulk(5000)
    assert streams([talk.fill(), talk.fill()]) == [1, 1]
    talk.push(2 * MAX_DATA)
    assert streams([talk.fill()]) == [1]
    talk.push_bulk(10)
    assert streams(talk.fill_all())[:2] == [1, 3], "and none amid it"


def test_bulk_counts_for_itself(talk: Talk) -> None:
    """It is in no one's way: neither in `queued` nor in the pressure. Its arrival is told."""
    told: list[int] = []
    talk.sender.on_bulk = lambda: told.append(talk.sender.bulk_queued)
    talk.push_bulk(*[16_000] * 20)
    assert (talk.sender.queued, talk.sender.bulk_queued, talk.pressure) == (0, 320_000, [])
    talk.push(100)
    sent = talk.fill_all()
    assert sent[0][0].stream == 1
    talk.sack(BEGIN)
    assert (talk.sender.queued, told) == (100, []), "half a packet is no packet"
    talk.sack(sent[0][-1].tsn)
    assert talk.sender.queued == 0
    assert told == [320_000 - sum(len(chunk.data) for chunk in sent[0][1:])]
    talk.sack(sent[-1][-1].tsn)
    assert told[1] == 320_000 - sum(len(chunk.data) for packet in sent for chunk in packet) + 100


# SACKs


def test_all_acknowledged(talk: Talk) -> None:
    """Then nothing is queued, the timer is off and the round trip known."""
    talk.push(100, 100)
    talk.fill()
    assert talk.sender.queued == 200
    talk.now += 0.03
    talk.sack(BEGIN + 1)
    assert (talk.sender.queued, talk.sender.due, talk.sender.idle) == (0, None, True)
    assert talk.sender.srtt == pytest.approx(0.03)


def test_senseless_sacks(talk: Talk) -> None:
    """An older one, and one for what was never sent, change nothing."""
    talk.push(*[MAX_DATA] * 3)
    talk.fill_all()
    talk.sack(BEGIN + 1)
    for tsn in (BEGIN, BEGIN - 50, BEGIN + 3, BEGIN + 2**31):
        talk.sack(tsn, window=0)
    assert talk.sender.queued == MAX_DATA
    talk.sack(BEGIN + 1, (500, 600), (7, 3), (0, 0))
    assert talk.sender.queued == MAX_DATA
    talk.sack(BEGIN + 2)
    assert talk.sender.idle


def test_fast_retransmit(talk: Talk) -> None:
    """What three SACKs miss is sent again at once, by itself, and the window is halved once."""
    talk.push(*[MAX_DATA] * 8)
    talk.fill_all()
    for count in range(1, MISSES):
        talk.sack(BEGIN, (2, 1 + count))
        assert talk.fill() == []
    talk.sack(BEGIN, (2, 1 + MISSES))
    assert tsns(talk.fill_all()) == [BEGIN + 1]
    halved = talk.sender._cwnd
    assert halved == INITIAL_CWND // 2
    talk.now += 0.01
    for end in (5, 6):
        # These were sent before the second copy of what is missing, so they say nothing of it.
        talk.sack(BEGIN, (2, end))
    assert talk.fill() == []
    talk.sack(BEGIN + 7)
    assert talk.sender.idle
    assert talk.sender._cwnd == halved


def test_the_second_copy_is_lost_too(talk: Talk) -> None:
    """SACKs for what was sent after it show that, and it goes a third time before the timer."""
    talk.push(*[MAX_DATA] * 5)
    talk.fill_all()
    for end in range(2, 2 + MISSES):
        talk.sack(BEGIN - 1, (2, end))
    assert tsns(talk.fill_all()) == [BEGIN]
    talk.now += 0.01
    talk.push(*[MAX_DATA] * MISSES)
    assert len(talk.fill_all()) == MISSES
    for end in range(6, 6 + MISSES):
        talk.sack(BEGIN - 1, (2, end))
    assert tsns(talk.fill_all()) == [BEGIN]


def test_repeated_sacks_strike_nothing(talk: Talk) -> None:
    """The same SACK over and over shows no new arrival, so nothing is sent again for it."""
    talk.push(*[MAX_DATA] * 4)
    talk.fill_all()
    for _ in range(10):
        talk.sack(BEGIN, (2, 2))
    assert talk.fill() == []


def test_half_a_packet_is_acknowledged(talk: Talk) -> None:
    """A packet of which the peer kept only the beginning goes out again as a whole."""
    talk.push(*[100] * 9)
    first = talk.fill()
    talk.sack(BEGIN + 3)
    assert talk.sender.queued == 900
    talk.time_out()
    assert talk.fill() == first
    talk.sack(BEGIN + 8)
    assert talk.sender.idle
    assert talk.sender.queued == 0


# Time


def test_timeout_and_back_off(talk: Talk) -> None:
    """Each timeout sends again and waits twice as long, up to a bound; progress ends that."""
    talk.push(100)
    first = talk.fill()
    waits = []
    for _ in range(4):
        before = talk.now
        talk.time_out()
        waits.append(talk.now - before)
        assert talk.fill() == first
    assert waits == pytest.approx([RTO_INITIAL, 2 * RTO_INITIAL, RTO_MAX, RTO_MAX])
    talk.sack(BEGIN)
    assert talk.sender.srtt is None, "a packet sent twice measures nothing"
    for _ in range(2):
        talk.push(100)
        talk.fill()
        talk.now += 0.001
        talk.sack(talk.sender.next_tsn - 1)
    talk.push(100)
    talk.fill()
    assert talk.sender.due == pytest.approx(talk.now + RTO_MIN)


def test_after_a_timeout_one_packet_goes(talk: Talk) -> None:
    """All under way counts as lost, and the way is felt for anew."""
    talk.push(*[MAX_DATA] * 6)
    talk.fill_all()
    talk.time_out()
    assert tsns(talk.fill_all()) == [BEGIN, BEGIN + 1]
    talk.sack(BEGIN + 1)
    assert tsns(talk.fill_all()) == [*range(BEGIN + 2, BEGIN + 6)]


def test_the_peer_takes_back_what_it_had(talk: Talk) -> None:
    """What was acknowledged beyond a gap, and then thrown away, is sent again."""
    talk.push(*[MAX_DATA] * 3)
    talk.fill_all()
    talk.sack(BEGIN - 1, (2, 3))
    talk.time_out()
    assert tsns(talk.fill_all()) == [BEGIN]
    talk.sack(BEGIN)
    assert talk.fill_all() == []
    talk.time_out()
    sent = tsns(talk.fill_all())
    talk.sack(BEGIN + 1)
    sent += tsns(talk.fill_all())
    assert sent == [BEGIN + 1, BEGIN + 2]
    talk.sack(BEGIN + 2)
    assert talk.sender.idle
    assert (talk.sender.queued, talk.sender._under_way, talk.sender._lost) == (0, 0, 0)


# Windows


def test_the_congestion_window(talk: Talk) -> None:
    """No more goes than it allows; it grows by what arrives, and only while it is full."""
    talk.push(*[MAX_DATA] * 100)
    sent = len(talk.fill_all())
    assert (sent - 1) * MAX_DATA < INITIAL_CWND <= sent * MAX_DATA
    talk.sack(BEGIN + 3)
    assert talk.sender._cwnd == INITIAL_CWND + 4 * MAX_DATA
    talk.sack(BEGIN + 4)
    assert talk.sender._cwnd == INITIAL_CWND + 4 * MAX_DATA, "it was not full"


def test_slower_above_the_threshold(talk: Talk) -> None:
    """After a loss the window grows by a packet per windowful."""
    talk.sender._threshold = talk.sender._cwnd - 1
    talk.push(*[MAX_DATA] * 100)
    for _ in range(3):
        before = talk.sender._cwnd
        talk.fill_all()
        talk.sack(talk.sender.next_tsn - 1)
        assert 0 <= talk.sender._cwnd - before <= MAX_PACKET
    assert talk.sender._cwnd > INITIAL_CWND


def test_many_acknowledgements_between_two_flushes(talk: Talk) -> None:
    """What they acknowledge counts in full, although only the first finds the window full."""
    talk.sender._threshold = talk.sender._cwnd - 1
    talk.push(*[MAX_DATA] * 200)
    first = BEGIN
    for _ in range(4):
        talk.fill_all()
        for tsn in range(first, talk.sender.next_tsn):
            talk.sack(tsn)
        first = talk.sender.next_tsn
    assert 3 * MAX_PACKET <= talk.sender._cwnd - INITIAL_CWND <= 4 * MAX_PACKET


def test_the_peers_window(talk: Talk) -> None:
    """No more goes than the peer has room for."""
    talk = Talk(window=3 * MAX_DATA + 10)
    talk.push(*[MAX_DATA] * 10)
    assert len(talk.fill_all()) == 3
    talk.sack(BEGIN + 2, window=MAX_DATA)
    assert len(talk.fill_all()) == 1


def test_a_closed_window_is_probed(talk: Talk) -> None:
    """One packet goes, again and again by the timer; then as much as was opened."""
    talk = Talk(window=0)
    talk.push(*[MAX_DATA] * 10)
    probe = talk.fill_all()
    assert tsns(probe) == [BEGIN]
    for _ in range(3):
        talk.sack(BEGIN - 1, window=0)
        assert talk.fill() == []
        talk.time_out()
        assert talk.fill_all() == probe
    talk.sack(BEGIN, window=2 * MAX_DATA)
    assert tsns(talk.fill_all()) == [BEGIN + 1, BEGIN + 2]


def test_pressure(talk: Talk) -> None:
    """It is told of once each way, between two marks."""
    talk.push(*[1024] * (HIGH_WATER // 1024))
    assert talk.pressure == []
    talk.push(1, 1024, 1024)
    assert talk.pressure == [True]
    while talk.sender.queued:
        above = talk.sender.queued >= LOW_WATER
        assert talk.pressure == ([True] if above else [True, False])
        talk.fill_all()
        talk.sack(talk.sender.next_tsn - 1)
    assert talk.pressure == [True, False]
