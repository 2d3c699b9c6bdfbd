"""The receiving half: order, fragments, duplicates, gaps, what is given up, and bounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerpyrtc_desktop.rtc.errors import ProtocolViolation
from peerpyrtc_desktop.rtc.sctp_receiver import (
    FIRST,
    LAST,
    MAX_AHEAD,
    MAX_DUPLICATES,
    MAX_GAPS,
    MAX_HELD,
    MAX_STREAMS,
    UNORDERED,
    WHOLE,
    WINDOW,
    Receiver,
    unwrap,
)
from tests.rtc.wire import Sack, read

BEGIN = 100


class Peer:
    """A receiver, what came up, and short words for what is sent to it."""

    def __init__(self, tsn: int = BEGIN) -> None:
        self.got: list[bytes] = []
        self.receiver = Receiver(lambda stream, protocol, data: self.got.append(data))
        self.receiver.start(tsn)

    def data(
        self, tsn: int, data: bytes, sequence: int = 0, flags: int = WHOLE, stream: int = 1
    ) -> None:
        self.receiver.on_data(flags, tsn & 0xFFFFFFFF, stream, sequence & 0xFFFF, 51, data)

    def sack(self) -> Sack:
        """The one that is due. Raises AssertionError if none is."""
        assert self.receiver.sack_needed
        (sack,) = read(self.receiver.take_sack())
        assert isinstance(sack, Sack)
        assert not self.receiver.sack_needed
        return sack


@pytest.fixture
def peer() -> Peer:
    """Nothing has come yet."""
    return Peer()


@given(st.integers(0, 2**40), st.integers(-(2**31) + 1, 2**31 - 1))
def test_unwrap(near: int, distance: int) -> None:
    """A number is found again from its low bits and one that is near to it."""
    assert unwrap((near + distance) % 2**32, near, 32) == near + distance


def test_in_order(peer: Peer) -> None:
    """What comes in order goes up at once, and one SACK says so."""
    for number in range(5):
        peer.data(BEGIN + number, b"%d" % number, number)
    assert peer.got == [b"0", b"1", b"2", b"3", b"4"]
    assert peer.sack() == Sack(BEGIN + 4, WINDOW, [], [])


@given(st.permutations(range(8)), st.sampled_from([0, 2**32 - 4]), st.sampled_from([0, 2**16 - 4]))
def test_any_order_of_messages(order: list[int], tsn: int, sequence: int) -> None:
    """However they come, they go up in order, across the end of both counters."""
    peer = Peer(tsn)
    peer.receiver._new_stream(1).next = sequence
    for number in order:
        peer.data(tsn + number, b"%d" % number, sequence + number)
    assert peer.got == [b"%d" % number for number in range(8)]
    assert peer.sack().cumulative == (tsn + 7) % 2**32
    assert peer.receiver.held == 0


@given(st.permutations(range(9)), st.booleans())
def test_any_order_of_fragments(order: list[int], unordered: bool) -> None:
    """Three messages of three fragments each: whole, and in order unless they have none."""
    peer = Peer()
    flags = UNORDERED if unordered else 0
    for number in order:
        message, part = divmod(number, 3)
        edge = (FIRST, 0, LAST)[part]
        peer.data(BEGIN + number, b"%d%d." % (message, part), message, flags | edge)
    whole = [b"00.01.02.", b"10.11.12.", b"20.21.22."]
    assert (sorted(peer.got) if unordered else peer.got) == whole
    assert peer.receiver.held == peer.receiver._held_count == 0


def test_unordered_overtakes(peer: Peer) -> None:
    """An unordered message waits for nothing, a message on another stream neither."""
    peer.data(BEGIN + 1, b"ordered", 1)
    peer.data(BEGIN + 2, b"unordered", 0, WHOLE | UNORDERED)
    peer.data(BEGIN + 3, b"elsewhere", 0, stream=2)
    assert peer.got == [b"unordered", b"elsewhere"]
    peer.data(BEGIN, b"first", 0)
    assert peer.got[2:] == [b"first", b"ordered"]


def test_duplicates(peer: Peer) -> None:
    """What comes again, before the cumulative TSN or after a gap, goes up once and is told of."""
    peer.data(BEGIN, b"a", 0)
    peer.data(BEGIN + 2, b"c", 2)
    for tsn in (BEGIN, BEGIN + 2):
        peer.data(tsn, b"again", tsn - BEGIN)
    assert peer.got == [b"a"]
    assert peer.receiver.held == 1
    assert peer.sack() == Sack(BEGIN, WINDOW - 1, [(2, 2)], [BEGIN, BEGIN + 2])
    for _ in range(MAX_DUPLICATES + 10):
        peer.data(BEGIN, b"again", 0)
    assert len(peer.sack().duplicates) == MAX_DUPLICATES
    peer.data(BEGIN + 1, b"b", 1)
    assert peer.sack() == Sack(BEGIN + 2, WINDOW, [], [])


def test_an_old_sequence_number(peer: Peer) -> None:
    """A new TSN with a number that was used before is acknowledged and not heard."""
    peer.data(BEGIN, b"a", 0)
    peer.data(BEGIN + 1, b"again", 0)
    assert peer.got == [b"a"]
    assert peer.sack().cumulative == BEGIN + 1


def test_gaps(peer: Peer) -> None:
    """SACK blocks are offsets from the cumulative TSN, neighbours joined."""
    for tsn in (2, 3, 5, 8, 9, 10):
        peer.data(BEGIN + tsn, b"x", tsn)
    assert peer.sack().gaps == [(3, 4), (6, 6), (9, 11)]
    peer.data(BEGIN + 4, b"x", 4)
    assert peer.sack().gaps == [(3, 6), (9, 11)]
    for tsn in (0, 1):
        peer.data(BEGIN + tsn, b"x", tsn)
    assert peer.sack() == Sack(BEGIN + 5, WINDOW - 3, [(3, 5)], [])


def test_gaps_across_the_wrap() -> None:
    """Offsets count on where TSNs begin anew."""
    peer = Peer(2**32 - 2)
    for tsn in (1, 2, 3):
        peer.data(2**32 - 2 + tsn, b"x", tsn)
    sack = peer.sack()
    assert (sack.cumulative, sack.gaps) == (2**32 - 3, [(2, 4)])


def test_few_gaps_are_told(peer: Peer) -> None:
    """A SACK stays small, and never speaks of what lies too far off for its blocks."""
    for tsn in range(2, 2 + 4 * MAX_GAPS, 2):
        peer.data(BEGIN + tsn, b"x", tsn)
    assert len(peer.sack().gaps) == MAX_GAPS
    other = Peer()
    other.data(BEGIN + 0x20000, b"x", 0, WHOLE | UNORDERED)
    assert other.sack().gaps == []


def test_the_window(peer: Peer) -> None:
    """What waits narrows it, what goes up widens it, and it can be closed by hand."""
    peer.data(BEGIN + 1, bytes(1000), 1)
    peer.data(BEGIN + 2, bytes(500), 2, FIRST)
    assert peer.sack().window == WINDOW - 1500
    peer.receiver.close_window(True)
    assert peer.sack().window == 0
    peer.receiver.close_window(True)
    assert not peer.receiver.sack_needed
    peer.receiver.close_window(False)
    assert peer.sack().window == WINDOW - 1500
    peer.data(BEGIN, b"x", 0)
    peer.data(BEGIN + 3, bytes(500), 2, LAST)
    assert peer.sack().window == WINDOW


# FORWARD-TSN


def test_given_up(peer: Peer) -> None:
    """What is missing is skipped, what waited behind it goes up, what comes late is nothing."""
    peer.data(BEGIN + 1, b"b", 1)
    peer.data(BEGIN + 3, b"d", 3)
    peer.receiver.on_forward(BEGIN + 2, [(1, 2)])
    assert peer.got == [b"b", b"d"]
    assert peer.sack() == Sack(BEGIN + 3, WINDOW, [], [])
    peer.data(BEGIN, b"a", 0)
    peer.data(BEGIN + 4, b"e", 4)
    assert peer.got == [b"b", b"d", b"e"]
    assert peer.receiver.held == 0


def test_given_up_half_way(peer: Peer) -> None:
    """Fragments whose others won't come are let go; a message that goes on after them is kept."""
    peer.data(BEGIN, b"a", 0, FIRST)
    peer.data(BEGIN + 2, b"c", 0, 0)
    peer.data(BEGIN + 5, b"f", 1, LAST)
    assert peer.receiver.held == 3
    peer.receiver.on_forward(BEGIN + 3, [(1, 0)])
    assert peer.receiver.held == 1
    peer.data(BEGIN + 4, b"e", 1, FIRST)
    assert peer.got == [b"ef"]
    assert peer.receiver.held == peer.receiver._held_count == 0


def test_given_up_and_caught_up(peer: Peer) -> None:
    """Fragments that the cumulative TSN passes by in the same step are let go, too."""
    peer.data(BEGIN + 1, b"b", 0, 0)
    peer.data(BEGIN + 2, b"c", 0, LAST)
    peer.receiver.on_forward(BEGIN, [(1, 0)])
    assert peer.sack() == Sack(BEGIN + 2, WINDOW, [], [])
    assert peer.receiver.held == peer.receiver._held_count == 0


def test_given_up_across_the_wrap() -> None:
    """TSNs and stream sequences wrap in FORWARD-TSN as well."""
    peer = Peer(2**32 - 1)
    peer.receiver._new_stream(1).next = 2**16 - 1
    peer.data(1, b"c", 1)
    peer.receiver.on_forward(0, [(1, 0)])
    assert peer.got == [b"c"]
    assert peer.sack().cumulative == 1


def test_an_old_forward(peer: Peer) -> None:
    """One that says nothing new is acknowledged and skips nothing."""
    peer.data(BEGIN, b"a", 0)
    peer.data(BEGIN + 1, b"b", 1)
    peer.receiver.on_forward(BEGIN, [(1, 7)])
    peer.data(BEGIN + 2, b"c", 2)
    assert peer.got == [b"a", b"b", b"c"]
    peer.receiver.on_forward(BEGIN + 9, [(1, 1)])
    peer.data(BEGIN + 10, b"d", 3)
    assert peer.got[3:] == [b"d"]


# Bounds


def test_more_than_the_window() -> None:
    """Twice the window, waiting or unfinished, is a breach; the window itself is none."""
    for flags in (WHOLE, 0):
        peer = Peer()
        for tsn in range(WINDOW // 1024):
            peer.data(BEGIN + 1 + tsn, bytes(1024), 1 + tsn, flags)
        assert peer.sack().window == 0
        for tsn in range(WINDOW // 1024, 2 * WINDOW // 1024):
            peer.data(BEGIN + 1 + tsn, bytes(1024), 1 + tsn, flags)
        with pytest.raises(ProtocolViolation):
            peer.data(BEGIN + 2000, bytes(1024), 2000, flags)


def test_a_message_that_never_ends(peer: Peer) -> None:
    """One message may be as long as the window."""
    peer.data(BEGIN, bytes(1024), 0, FIRST)
    for tsn in range(1, WINDOW // 1024):
        peer.data(BEGIN + tsn, bytes(1024), 0, 0)
    with pytest.raises(ProtocolViolation):
        peer.data(BEGIN + WINDOW // 1024, b"x", 0, LAST)


@pytest.mark.parametrize("flags", [WHOLE, FIRST, 0])
def test_many_small_ones(peer: Peer, flags: int) -> None:
    """What is kept is bounded in number, too: a byte costs more than a byte."""
    for tsn in range(MAX_HELD):
        peer.data(BEGIN + tsn, b"x", 1 + tsn, flags)
    with pytest.raises(ProtocolViolation):
        peer.data(BEGIN + MAX_HELD, b"x", 1 + MAX_HELD, flags)


def test_far_ahead(peer: Peer) -> None:
    """So many TSNs beyond a gap are remembered; the others come again, and are taken then."""
    for tsn in range(1, MAX_AHEAD + 10):
        peer.data(BEGIN + tsn, b"%d" % tsn, tsn)
    assert len(peer.receiver._ahead) == MAX_AHEAD
    peer.data(BEGIN, b"0", 0)
    assert peer.sack().cumulative == BEGIN + MAX_AHEAD
    for tsn in range(MAX_AHEAD + 1, MAX_AHEAD + 10):
        peer.data(BEGIN + tsn, b"%d" % tsn, tsn)
    assert peer.got == [b"%d" % tsn for tsn in range(MAX_AHEAD + 10)]


def test_many_streams(peer: Peer) -> None:
    """So many streams have a memory, whether data or FORWARD-TSN made them."""
    for stream in range(MAX_STREAMS):
        peer.data(BEGIN + stream, b"x", 0, stream=stream)
    with pytest.raises(ProtocolViolation):
        peer.data(BEGIN + MAX_STREAMS, b"x", 0, stream=MAX_STREAMS)
    with pytest.raises(ProtocolViolation):
        Peer().receiver.on_forward(BEGIN, [(stream, 0) for stream in range(MAX_STREAMS + 1)])
