"""The sending half against the receiving half, both ways at once, over a bad link."""

from __future__ import annotations

import itertools
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from peerpyrtc_desktop.rtc.sctp_receiver import WINDOW, Receiver
from peerpyrtc_desktop.rtc.sctp_sender import BURST, HEADER, MAX_DATA, MAX_PACKET, Sender
from tests.rtc.wire import FINE, STORM, Sack, Way, Weather, read

PROTOCOL = 51
ROOM = MAX_PACKET - HEADER
STREAMS = {1: 65_530, 2: 0}
PATIENCE = 3600.0

Messages = list[tuple[int, bytes]]


class End:
    """One end: a sender, a receiver, and what came up."""

    def __init__(self, tsn: int, peer_tsn: int, window: int) -> None:
        self.got: Messages = []
        self.sender = Sender(tsn, dict(STREAMS))
        self.sender.start(window)
        self.receiver = Receiver(lambda stream, _, data: self.got.append((stream, data)))
        self.receiver.start(peer_tsn)
        for stream, sequence in STREAMS.items():
            self.receiver._new_stream(stream).next = sequence

    def flush(self, way: Way, now: float) -> None:
        """Send what may go, as an association does."""
        sack = self.receiver.take_sack() if self.receiver.sack_needed else b""
        for _ in range(BURST):
            body = sack + self.sender.fill(ROOM - len(sack), now)
            if not body:
                return
            sack = b""
            assert len(body) <= ROOM
            way.send(body, now)

    def hear(self, body: bytes, now: float) -> None:
        """Take one packet's chunks."""
        for chunk in read(body):
            if isinstance(chunk, Sack):
                self.sender.on_sack(chunk.cumulative, chunk.window, chunk.gaps, now)
            else:
                self.receiver.on_data(*chunk)

    def is_at_rest(self) -> bool:
        """Whether nothing is queued, under way or held, and all sums say so."""
        sender, receiver = self.sender, self.receiver
        sums = (sender.queued, sender._under_way, sender._lost, receiver.held, receiver._held_count)
        kept = (receiver._making, receiver._stray, receiver._ahead, sender._flights)
        return sender.idle and sender.due is None and not any(sums) and not any(kept)


class Link:
    """Two ends, a way each way, and time."""

    def __init__(
        self, seed: int, there: Weather, back: Weather, tsns: tuple[int, int], window: int = WINDOW
    ) -> None:
        random = Random(seed)
        self.now = 100.0
        self.ends = (End(tsns[0], tsns[1], window), End(tsns[1], tsns[0], window))
        self.ways = (Way(there, random), Way(back, random))

    def settle(self) -> None:
        """Let time pass until nothing happens any more."""
        (one, other), (there, back) = self.ends, self.ways
        while self.now < 100.0 + PATIENCE:
            self._turn()
            times = (there.next, back.next, one.sender.due, other.sender.due)
            pending = [each for each in times if each is not None]
            if not pending:
                return
            self.now = max(self.now, min(pending))
        raise AssertionError("no end in sight")

    def _turn(self) -> None:
        for end, towards in zip(self.ends, reversed(self.ways), strict=True):
            for body in towards.arrived(self.now):
                end.hear(body, self.now)
            if end.sender.due is not None and self.now >= end.sender.due:
                end.sender.on_timeout(self.now)
        for end, way in zip(self.ends, self.ways, strict=True):
            # An association flushes again in the next turn if it has sent a whole burst.
            for _ in range(4):
                end.flush(way, self.now)


def push(end: End, messages: Messages) -> None:
    for stream, data in messages:
        end.sender.push(stream, PROTOCOL, data)


def assert_all_came(link: Link, there: Messages, back: Messages) -> None:
    """Each message once and, on its stream, in order; nothing left anywhere."""
    one, other = link.ends
    for sent, got in ((there, other.got), (back, one.got)):
        for stream in STREAMS:
            assert [data for on, data in got if on == stream] == [
                data for on, data in sent if on == stream
            ]
        assert len(got) == len(sent)
    assert one.is_at_rest()
    assert other.is_at_rest()


SIZES = st.sampled_from([1, 2, 3, 4, 50, 100, 1000, MAX_DATA - 1, MAX_DATA, MAX_DATA + 1])
LONG = st.sampled_from([2 * MAX_DATA, 3000, 20_000, 65_536])
MESSAGES = st.lists(st.tuples(st.sampled_from(sorted(STREAMS)), SIZES | LONG), max_size=40)
PARTS = st.sampled_from([0.0, 0.02, 0.1, 0.3])
WEATHERS = st.builds(Weather, loss=PARTS, repeat=PARTS, late=PARTS)
TSNS = st.sampled_from([0, 1, 5, 2**31 - 3, 2**32 - 20, 2**32 - 1])


def filled(sizes: list[tuple[int, int]], seed: int) -> Messages:
    random = Random(seed)
    return [(stream, random.randbytes(size)) for stream, size in sizes]


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 2**16),
    there=WEATHERS,
    back=WEATHERS,
    tsns=st.tuples(TSNS, TSNS),
    sent=st.tuples(MESSAGES, MESSAGES),
)
def test_all_arrives_once_and_in_order(
    seed: int,
    there: Weather,
    back: Weather,
    tsns: tuple[int, int],
    sent: tuple[list[tuple[int, int]], list[tuple[int, int]]],
) -> None:
    """Whatever the weather, each message comes up once, in order, and nothing is left over."""
    link = Link(seed, there, back, tsns)
    out, home = filled(sent[0], seed), filled(sent[1], seed + 1)
    push(link.ends[0], out)
    push(link.ends[1], home)
    link.settle()
    assert_all_came(link, out, home)


@pytest.mark.parametrize("seed", range(6))
def test_long_talks(seed: int) -> None:
    """Thousands of small messages, in several goes, while both counters wrap."""
    random = Random(seed)
    link = Link(seed, STORM, STORM, (2**32 - 300, 2**32 - 100))
    sent: tuple[Messages, Messages] = ([], [])
    for _ in range(4):
        for end, kept in zip(link.ends, sent, strict=True):
            messages = [(random.choice((1, 2)), random.randbytes(100)) for _ in range(400)]
            push(end, messages)
            kept.extend(messages)
        link.settle()
    assert_all_came(link, *sent)


@pytest.mark.parametrize("window", [0, 1, 1500, 20_000])
def test_small_windows(window: int) -> None:
    """A peer that began with hardly a window is sent all there is, as its SACKs allow."""
    link = Link(7, STORM, STORM, (1, 1), window)
    sent = filled(list(zip(itertools.cycle((1, 2)), [3000] * 50, strict=False)), 7)
    push(link.ends[0], sent)
    link.settle()
    assert_all_came(link, sent, [])


def test_a_window_that_is_closed_for_a_while() -> None:
    """Held back, a sender sends no more than single packets; let go, it sends all the rest."""
    link = Link(3, FINE, FINE, (1, 1))
    one, other = link.ends
    other.receiver.close_window(True)
    other.flush(link.ways[1], link.now)
    link.settle()
    sent = [(1, bytes([number]) * 1000) for number in range(200)]
    push(one, sent)
    one.flush(link.ways[0], link.now)
    assert one.sender._under_way <= MAX_DATA
    one_turn = link.ways[0].next
    assert one_turn is not None
    link.now = one_turn
    link._turn()
    assert len(other.got) == 1
    other.receiver.close_window(False)
    link.settle()
    assert_all_came(link, sent, [])


@pytest.mark.parametrize("way", [0, 1])
def test_a_way_that_is_dead_for_a_while(way: int) -> None:
    """After silence in one direction all goes on, and comes once."""
    link = Link(11, FINE, FINE, (2**32 - 5, 9))
    sent = [(1, bytes([number]) * 700) for number in range(100)]
    push(link.ends[0], sent)
    healthy = link.ways[way]._weather
    link.ways[way]._weather = Weather(loss=1.0)
    for _ in range(20):
        link._turn()
        pending = (*(each.next for each in link.ways), *(each.sender.due for each in link.ends))
        link.now = min(each for each in pending if each is not None)
    assert len(link.ends[1].got) < len(sent)
    link.ways[way]._weather = healthy
    link.settle()
    assert_all_came(link, sent, [])


@given(
    seed=st.integers(0, 2**32),
    there=WEATHERS,
    back=WEATHERS,
    chat=st.lists(SIZES | LONG, max_size=30),
    bulk=st.lists(SIZES | LONG, max_size=30),
)
@settings(max_examples=100)
def test_two_classes(
    seed: int, there: Weather, back: Weather, chat: list[int], bulk: list[int]
) -> None:
    """Whatever the way does, both classes arrive whole and in order, and the sums come out even."""
    link = Link(seed, there, back, (2**32 - 20, 7))
    random = Random(seed)
    messages = [(1, random.randbytes(size)) for size in chat]
    files = [(2, random.randbytes(size)) for size in bulk]
    sender = link.ends[0].sender
    for stream, data in files:
        sender.push_bulk(stream, PROTOCOL, data)
    push(link.ends[0], messages)
    assert sender.queued == sum(chat)
    assert sender.bulk_queued == sum(bulk)
    link.settle()
    assert_all_came(link, messages + files, [])
    assert sender.bulk_queued == 0


@given(seed=st.integers(0, 2**32), sizes=st.lists(SIZES, min_size=1, max_size=20))
@settings(max_examples=100)
def test_chat_overtakes_bulk(seed: int, sizes: list[int]) -> None:
    """Pushed amid a heap of bulk, chat arrives before any bulk but what had begun by then."""
    link = Link(seed, FINE, FINE, (1, 7))
    (one, other), random = link.ends, Random(seed)
    for _ in range(30):
        one.sender.push_bulk(2, PROTOCOL, random.randbytes(16_384))
    for _ in range(random.randrange(20)):
        link._turn()
        times = [each.next for each in link.ways if each.next is not None]
        link.now = max(link.now, min(times, default=link.now))
    begun = 30 - len(one.sender._bulk) + (1 if one.sender._offset else 0)
    push(one, [(1, random.randbytes(size)) for size in sizes])
    link.settle()
    order = [stream for stream, _ in other.got]
    assert order.index(1) <= begun
    last = len(order) - 1 - order[::-1].index(1)
    assert last - order.index(1) + 1 == len(sizes), "and none of it in between"
    assert len(order) == 30 + len(sizes)
