"""Our association against aiortc's, the oracle, over a link that spoils what it can."""

from __future__ import annotations

import asyncio
from random import Random
from struct import pack
from unittest.mock import patch

import pytest
from aiortc.rtcsctptransport import HeartbeatChunk, serialize_packet
from hypothesis import example, given, settings
from hypothesis import strategies as st

from peerpyrtc_desktop.rtc.pump import Pump
from peerpyrtc_desktop.rtc.sctp_sender import MAX_DATA
from tests.rtc.associations import (
    STREAM,
    Message,
    Ours,
    Outlet,
    Pair,
    busy,
    channel_of,
    joined,
    start,
)
from tests.rtc.wire import FINE, STORM, Weather, in_virtual_time, until

PARTS = st.sampled_from([0.0, 0.02, 0.1, 0.25])
WEATHERS = st.builds(Weather, loss=PARTS, repeat=PARTS, late=PARTS)
SIZES = st.sampled_from([0, 1, 2, 3, 100, 1159, 1160, 1161, 1200, 1201, 5000, 40_000])
TEXTS = SIZES.map(lambda size: "é" * (size // 2) + "x" * (size % 2))
BYTES = SIZES.map(lambda size: (bytes(range(256)) * 160)[:size])
MESSAGES = st.lists(TEXTS | BYTES, max_size=20)
TSNS = st.sampled_from([0, 1, 7, 2**31 - 2, 2**32 - 30, 2**32 - 3, 2**32 - 1])
SEEDS = st.integers(0, 2**16)


def numbered(count: int, size: int = 100) -> list[Message]:
    return [f"{number:06}".ljust(size, "x") for number in range(count)]


# Talking


@settings(max_examples=100, deadline=None)
@given(
    seed=SEEDS,
    there=WEATHERS,
    back=WEATHERS,
    tsn=TSNS,
    sequence=st.sampled_from([0, 2**16 - 5]),
    home=MESSAGES,
    out=MESSAGES,
)
def test_both_hear_all_in_order(
    seed: int,
    there: Weather,
    back: Weather,
    tsn: int,
    sequence: int,
    home: list[Message],
    out: list[Message],
) -> None:
    """Text, bytes and nothing, long and short: each message once and in order, both ways."""

    async def talk() -> None:
        async with joined(seed, tsn=tsn) as pair:
            if sequence:
                number_from(pair, sequence)
            pair.worsen(there, back)
            for message in home:
                channel_of(pair).send(message)
            pair.ours.send(out)
            await until(lambda: len(pair.ours.frames) >= len(home))
            await until(lambda: len(pair.received) >= len(out))
            await pair.settle()
            assert pair.ours.messages() == home
            assert pair.received == out

    in_virtual_time(talk)


def number_from(pair: Pair, sequence: int) -> None:
    """As if so many messages had gone both ways already."""
    ours, theirs = pair.ours.association, pair.theirs
    ours._outbound_stream_seq[STREAM] = theirs._outbound_stream_seq[STREAM] = sequence
    ours.receiver.streams[STREAM].next = sequence
    theirs._inbound_streams[STREAM].sequence_number = sequence


@pytest.mark.parametrize("seed", range(4))
def test_a_long_talk_in_a_storm(seed: int) -> None:
    """Thousands of messages, as in a room that is busy, while both counters wrap."""

    async def talk() -> None:
        async with joined(seed, tsn=2**32 - 500) as pair:
            number_from(pair, 2**16 - 700)
            pair.worsen(STORM, STORM)
            messages = numbered(1500)
            for message in messages:
                channel_of(pair).send(message)
            pair.ours.send(messages)
            await until(lambda: pair.received == pair.ours.messages() == messages)
            await pair.settle()

    in_virtual_time(talk)


@pytest.mark.parametrize("our_tsn", [2**32 - 30, 2**32 - 1, 0])
def test_our_tsn_wraps(our_tsn: int) -> None:
    """aiortc hears all across the end of our TSNs.

    Only where nothing is lost: it sorts what came early by its bare number, so that one gap at
    the wrap is for ever. `test_two_of_ours` has the wrap in a storm.
    """

    async def talk() -> None:
        async with joined(our_tsn=our_tsn) as pair:
            messages = [message for each in numbered(50) for message in (each, each * 20)]
            pair.ours.send(messages)
            await until(lambda: pair.received == messages)
            await pair.settle()

    in_virtual_time(talk)


@pytest.mark.parametrize("seed", range(8))
def test_the_handshake_in_a_storm(seed: int) -> None:
    """Both ends begin at once and lose a fifth of all they say: they meet all the same."""

    async def meet() -> None:
        pair = Pair(seed)
        weather = Weather(loss=0.2, repeat=0.2, late=0.5, lateness=2.0)
        pair.worsen(weather, weather)
        await pair.start()
        channel = pair.open_channel()
        channel.on("open", lambda: channel.send("early"))
        await until(lambda: bool(pair.ours.channels))
        pair.ours.send(["hello"])
        await until(lambda: pair.received == ["hello"] and pair.ours.messages() == ["early"])
        await pair.settle()
        await pair.close()
        assert pair.ours.faults == []

    in_virtual_time(meet)


@pytest.mark.parametrize("seed", range(3))
def test_two_of_ours(seed: int) -> None:
    """Our association understands itself, and waits at a closed window until that opens."""

    async def talk() -> None:
        failures: list[BaseException] = []
        pump, random = Pump(failures.append), Random(seed)
        with patch("aiortc.rtcsctptransport.random32", iter([1, 2**32 - 9, 2, 2**32 - 9]).__next__):
            one = Ours(Outlet("server", random), pump)
            other = Ours(Outlet("client", random), pump)
        one.outlet.towards = other.association.receive
        other.outlet.towards = one.association.receive
        await start(one.association)
        await start(other.association)
        await until(lambda: one.association.state == other.association.state == "connected")
        other.association.hold(True)
        await asyncio.sleep(1)
        messages = numbered(2000, 300)
        one.send(messages)
        for _ in range(100):
            await asyncio.sleep(0.01)
            assert one.association.sender._under_way <= MAX_DATA, "went on though held"
        one.outlet.weather = other.outlet.weather = STORM
        other.association.hold(False)
        await until(lambda: other.messages() == messages)
        await until(lambda: one.is_at_rest() and other.is_at_rest())
        assert one.faults == other.faults == []
        assert failures == []
        for each in (one, other):
            await each.association.stop()
        pump.close()

    in_virtual_time(talk)


# Partial reliability


@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize("seed", range(4))
def test_what_they_give_up_is_skipped(seed: int, ordered: bool) -> None:
    """FORWARD-TSN: what comes, comes once and, if ordered, in order; nothing waits for the rest."""

    async def talk() -> None:
        async with joined(seed, tsn=2**32 - 60, ordered=ordered, maxRetransmits=0) as pair:
            if ordered:
                number_from(pair, 2**16 - 60)
            pair.worsen(Weather(loss=0.2, repeat=0.1, late=0.2), STORM)
            messages = [message for each in numbered(100) for message in (each, each * 40)]
            for message in messages:
                channel_of(pair).send(message)
                await asyncio.sleep(0.01)
            pair.ours.send(numbered(100))
            await until(lambda: not busy(pair.theirs))
            pair.worsen(FINE, FINE)
            channel_of(pair).send("the end")
            await until(lambda: "the end" in pair.ours.messages())
            await pair.settle()
            heard = pair.ours.messages()
            assert 50 < len(heard) < len(messages), "nothing was lost, so nothing is shown"
            assert len(set(heard)) == len(heard)
            assert set(heard) <= {*messages, "the end"}
            if ordered:
                assert heard == sorted(heard, key=[*messages, "the end"].index)
            assert pair.received == numbered(100)

    in_virtual_time(talk)


@pytest.mark.parametrize("seed", range(3))
def test_unordered_and_reliable(seed: int) -> None:
    """Without order all comes once, fragmented or not."""

    async def talk() -> None:
        async with joined(seed, tsn=2**32 - 60, ordered=False) as pair:
            pair.worsen(STORM, STORM)
            messages = [message for each in numbered(60) for message in (each, each * 40)]
            for message in messages:
                channel_of(pair).send(message)
            await until(lambda: len(pair.ours.frames) >= len(messages))
            await pair.settle()
            assert sorted(map(str, pair.ours.messages())) == sorted(map(str, messages))

    in_virtual_time(talk)


# Closing


@pytest.mark.parametrize("weather", [FINE, STORM])
def test_they_close_a_channel(weather: Weather) -> None:
    """Their stream reset closes ours, once all they said has come; the stream is used anew."""

    async def talk() -> None:
        async with joined(5) as pair:
            pair.worsen(weather, weather)
            first = channel_of(pair)
            for message in numbered(30):
                first.send(message)
            first.close()
            await until(lambda: first.readyState == "closed")
            assert pair.ours.channels[0].readyState == "closed"
            assert pair.ours.messages() == numbered(30)
            assert STREAM not in pair.ours.association.receiver.streams
            second = pair.open_channel()
            await until(lambda: len(pair.ours.channels) == 2 and second.readyState == "open")
            assert second.id == STREAM
            second.send("again")
            pair.ours.send(["and back"])
            await until(lambda: pair.ours.messages()[-1] == "again")
            await until(lambda: pair.received == ["and back"])

    in_virtual_time(talk)


@pytest.mark.parametrize("weather", [FINE, STORM])
def test_we_close_a_channel(weather: Weather) -> None:
    """What we said before goes out first; then it is closed at both ends."""

    async def talk() -> None:
        async with joined(6) as pair:
            pair.worsen(weather, weather)
            theirs = channel_of(pair)
            pair.ours.send(numbered(300, 1000))
            pair.ours.channels[0].close()
            assert pair.ours.channels[0].readyState == "closing"
            await until(lambda: theirs.readyState == "closed")
            await until(lambda: pair.ours.channels[0].readyState == "closed")
            assert pair.received == numbered(300, 1000)

    in_virtual_time(talk)


@pytest.mark.parametrize("by_us", [True, False])
def test_abort(by_us: bool) -> None:
    """Either end's stop closes the channels of the other."""

    async def talk() -> None:
        async with joined() as pair:
            channels = (channel_of(pair), pair.ours.channels[0])
            await (pair.ours.association if by_us else pair.theirs).stop()
            await until(lambda: all(each.readyState == "closed" for each in channels))
            assert pair.ours.association.state == pair.theirs.state == "closed"
            packets = len(pair.ours.outlet.sent)
            pair.ours.send(["too late"])
            await asyncio.sleep(30)
            assert len(pair.ours.outlet.sent) == packets

    in_virtual_time(talk)


def test_both_end_at_once() -> None:
    """Two ABORTs that cross are an end like any other."""

    async def talk() -> None:
        async with joined() as pair:
            pair.ours.send(numbered(50))
            await pair.theirs.stop()
            await pair.ours.association.stop()
            await asyncio.sleep(5)

    in_virtual_time(talk)


# What else comes in


def test_a_late_init_changes_nothing() -> None:
    """The handshake's packets, repeated after it, disturb no counter."""

    async def talk() -> None:
        async with joined() as pair:
            handshake = pair.outlet.sent[:4]
            channel_of(pair).send("one")
            await until(lambda: pair.ours.messages() == ["one"])
            for packet in handshake:
                pair.ours.association.receive(packet)
            channel_of(pair).send("two")
            pair.ours.send(["three"])
            await until(lambda: pair.ours.messages() == ["one", "two"])
            await until(lambda: pair.received == ["three"])
            assert len(pair.ours.channels) == 1

    in_virtual_time(talk)


def test_a_heartbeat_is_answered() -> None:
    """Browsers ask whether we are there; the answer repeats what they sent."""

    async def talk() -> None:
        async with joined() as pair:
            ours, beat = pair.ours.association, HeartbeatChunk()
            beat.params = [(1, b"are you there")]
            ours.receive(serialize_packet(5000, 5000, ours._local_verification_tag, beat))
            answer = pair.ours.outlet.sent[-1]
            assert answer[12] == 5
            assert b"are you there" in answer

    in_virtual_time(talk)


def test_another_tag_is_nobodys() -> None:
    """A packet with a wrong tag is ignored, whatever it holds."""

    async def talk() -> None:
        async with joined() as pair:
            ours = pair.ours.association
            for tag in (0, ours._local_verification_tag ^ 1):
                for kind in range(256):
                    ours.receive(pack("!HHLLBBH", 5000, 5000, tag, 0, kind, 0, 4))
            pair.ours.send(["still here"])
            await until(lambda: pair.received == ["still here"])

    in_virtual_time(talk)


KINDS = st.sampled_from([*range(16), 130, 132, 192]) | st.integers(0, 255)
CHUNKS = st.tuples(
    KINDS, st.integers(0, 255), st.binary(max_size=48), st.just(0) | st.integers(-6, 60_000)
)


@settings(max_examples=300, deadline=None)
@given(
    packets=st.lists(st.lists(CHUNKS, max_size=4), min_size=1, max_size=6),
    late=st.booleans(),
)
@example(packets=[[(0, 3, bytes(12), 0)]], late=True)  # DATA without data
@example(packets=[[(3, 0, pack("!LLHH", 0, 0, 65535, 65535), 0)]], late=True)
@example(packets=[[(130, 0, pack("!HH", 13, 4), 0)]], late=True)
@example(packets=[[(130, 0, pack("!HHLLL", 13, 16, 1, 1, 1), 0)] * 4] * 4, late=True)
@example(packets=[[(7, 0, bytes(4), 0), (7, 0, bytes(4), 0)], [(14, 0, b"", 0)]], late=True)
@example(packets=[[(0, 3, pack("!LHHLB", 1, 9, 0, 50, 3), 0)]], late=True)  # DCEP, cut off
def test_no_packet_raises(packets: list[list[tuple[int, int, bytes, int]]], late: bool) -> None:
    """Whatever a peer sends, before or after the handshake, it is told of one breach at most."""

    async def suffer() -> None:
        pair = Pair(1)
        if late:
            await pair.start()
            channel = pair.open_channel()
            await until(lambda: channel.readyState == "open")
        else:
            pair.ours.outlet.towards = lambda _: None
            await start(pair.ours.association)
        ours = pair.ours.association
        header = pack("!HHLL", 5000, 5000, ours._local_verification_tag, 0)
        for chunks in packets:
            body = b"".join(
                pack("!BBH", kind, flags, max(0, min(65_535, 4 + len(data) + lie)))
                + data
                + bytes(-len(data) % 4)
                for kind, flags, data, lie in chunks
            )
            ours.receive(header + body)
            await asyncio.sleep(0)
        await asyncio.sleep(5)
        assert len(pair.ours.faults) <= 1
        await pair.close()

    in_virtual_time(suffer)


@settings(max_examples=150, deadline=None)
@given(data=st.data(), tag=st.sampled_from(["ours", "none"]))
def test_no_damage_raises(data: st.DataObject, tag: str) -> None:
    """Packets of a real talk with some bytes changed or cut off: the same."""

    async def suffer() -> None:
        pair = Pair(2)
        await pair.start()
        channel = pair.open_channel(maxRetransmits=0)
        pair.worsen(Weather(loss=0.2), FINE)
        await until(lambda: channel.readyState == "open")
        for message in numbered(10, 1500):
            channel.send(message)
        await asyncio.sleep(10)
        channel.close()
        await asyncio.sleep(1)
        for _ in range(data.draw(st.integers(1, 8))):
            packet = bytearray(data.draw(st.sampled_from(pair.outlet.sent)))
            start_at = 0 if tag == "none" else 8
            for _ in range(data.draw(st.integers(0, 4))):
                at = data.draw(st.integers(start_at, len(packet) - 1))
                packet[at] = data.draw(st.integers(0, 255))
            pair.ours.association.receive(bytes(packet[: data.draw(st.integers(8, len(packet)))]))
        await asyncio.sleep(5)
        assert len(pair.ours.faults) <= 1
        await pair.close()

    in_virtual_time(suffer)


@pytest.mark.parametrize("packet", [bytes(size) for size in range(13)])
def test_short_packets(packet: bytes) -> None:
    """Less than a header is a breach or nothing, and raises neither way."""

    async def suffer() -> None:
        pair = Pair(3)
        pair.ours.association.receive(packet)
        assert len(pair.ours.faults) <= 1
        await pair.close()

    in_virtual_time(suffer)
