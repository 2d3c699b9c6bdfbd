"""The heartbeat: deadlines, pings, silence and lag, on a clock that the test turns."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code, Reason
from peerpyrtc_desktop.core.events import JoinFailed, PeerLeft
from tests.runtime.fakes import V1, FakeHost, FakeLink, event, until

MIB = 1024 * 1024


async def test_whether_a_names_holder_is_there(host: FakeHost) -> None:
    """Who wants a silent guest's name is told when to ask again; meanwhile the guest is asked."""
    ann = await host.join("Ann")
    assert (await host.refused("Ann", device="another")).retry_after is None
    beat(host, 3)
    pings = len(ann.frames("ping"))
    assert (await host.refused("Ann", device="another")).retry_after == 2
    beat(host, 1)
    assert len(ann.frames("ping")) == pings + 1
    ann.receive({"type": "pong", "t": 0})
    beat(host, 1)
    assert (await host.refused("Ann", device="another")).retry_after is None
    beat(host, 14)
    assert (await host.refused("Ann", device="another")).retry_after == 2
    beat(host, 1)
    await host.join("Ann", device="another")


def beat(host: FakeHost, seconds: float, *alive: FakeLink) -> None:
    """Seconds pass beat by beat, in which these guests are heard."""
    for _ in range(round(seconds)):
        host.clock.forward(1)
        for link in alive:
            link.last_heard = host.clock()
        host.hub.heartbeat.beat()


def reasons(host: FakeHost) -> list[Reason]:
    return [each.reason for each in host.of(PeerLeft)]


async def test_a_join_has_a_deadline(host: FakeHost) -> None:
    """A join that isn't in the room after 15 s is gone, whether or not its channel opened."""
    silent, greeting = await host.offer("Ann"), await host.offer("Bob")
    greeting.open(V1)
    beat(host, 15)
    assert host.of(JoinFailed) == []
    beat(host, 1)
    await until(lambda: silent.closed and greeting.closed)
    assert [each.reason for each in host.of(JoinFailed)] == [Reason.JOIN_FAILURE] * 2
    await host.offer("Ann", device="another")


async def test_pings_measure_the_way(host: FakeHost) -> None:
    """A v1 guest is pinged each 5 s; its pong tells the round trip."""
    ann, old = await host.join("Ann"), await host.join_older("old")
    beat(host, 11, ann, old)
    pings = ann.frames("ping")
    assert len(pings) == 2
    assert old.sent == []
    ann.receive({"type": "pong", "t": pings[-1]["t"]})
    rtt = host.hub.snapshot()[0].peers[0].rtt
    assert rtt is not None
    assert abs(rtt - 1) < 0.01


async def test_a_pong_can_claim_nothing(host: FakeHost) -> None:
    """A pong from the future, from long ago or of no ping of ours is no measurement."""
    ann = await host.join("Ann")
    for t in (1e15, -1, 0, 1e308):
        ann.receive({"type": "pong", "t": t})
    assert host.hub.snapshot()[0].peers[0].rtt is None


async def test_a_silent_v1_guest_is_gone_after_15_s(host: FakeHost) -> None:
    """Whoever is heard stays; a v1 guest that isn't is lost after 15 s, and may come back."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    beat(host, 15, bob)
    assert host.names() == ["Ann", "Bob"]
    beat(host, 1, bob)
    assert host.names() == ["Bob"]
    assert reasons(host) == [Reason.CONNECTION_LOST]
    await until(lambda: ann.closed)
    await host.join("Ann")


async def test_a_silent_older_guest_is_gone_after_20_s(host: FakeHost) -> None:
    """An older guest has 20 s: only its transport's checks speak for it."""
    await host.join_older("old")
    beat(host, 20)
    assert host.names() == ["old"]
    beat(host, 1)
    assert reasons(host) == [Reason.CONNECTION_LOST]


async def test_the_hosts_own_stall_is_forgiven(host: FakeHost) -> None:
    """Time in which the host's loop stood still counts neither as silence nor for a deadline."""
    await host.join("Ann")
    half_open = await host.offer("Bob")
    host.clock.forward(60)
    host.hub.heartbeat.beat(forgiven=59)
    beat(host, 2)
    assert host.names() == ["Ann"]
    assert host.of(JoinFailed) == []
    beat(host, 15)
    assert host.names() == []
    await until(lambda: half_open.closed)


async def test_a_stall_is_forgiven_once(host: FakeHost) -> None:
    """Who was heard after the stall has no credit left of it."""
    ann = await host.join("Ann")
    host.clock.forward(60)
    host.hub.heartbeat.beat(forgiven=59)
    beat(host, 2, ann)
    beat(host, 16)
    assert host.names() == []


async def test_a_slow_reader_is_sent_out(host: FakeHost) -> None:
    """Over 1 MiB for 5 s is too slow: the guest hears why and is refused for a minute."""
    ann = await host.join("Ann")
    beat(host, 1, ann)
    ann.queued = MIB + 1
    beat(host, 1, ann)
    assert host.hub.snapshot()[0].peers[0].state == "lagging"
    beat(host, 5, ann)
    assert host.names() == ["Ann"]
    beat(host, 1, ann)
    assert reasons(host) == [Reason.SLOW_READER]
    assert ann.last("peer-left")["reason"] == "SLOW_READER"
    assert (await host.refused("Ann")).code == Code.REMOVED
    host.clock.forward(60)
    host.hub.heartbeat.beat()
    await host.join("Ann")


async def test_catching_up_is_in_time(host: FakeHost) -> None:
    """A queue that falls below the limit in between starts the five seconds anew."""
    ann = await host.join("Ann")
    for _ in range(3):
        ann.queued = MIB + 1
        beat(host, 4, ann)
        ann.queued = MIB
        beat(host, 1, ann)
    assert host.names() == ["Ann"]


async def test_far_behind_is_gone_at_once(host: FakeHost) -> None:
    """A queue over 8 MiB waits for no patience."""
    ann = await host.join("Ann")
    beat(host, 1, ann)
    ann.queued = 8 * MIB + 1
    beat(host, 1, ann)
    assert reasons(host) == [Reason.SLOW_READER]


async def test_the_backlog_is_not_the_readers_fault(host: FakeHost) -> None:
    """What a joiner missed may wait as long as it takes, counted in bytes and not letters."""
    ann = await host.join("Ann")
    for number in range(400):
        host.clock.forward(0.5)
        ann.receive(event(number, "文" * 2600))
    bob = await host.join("Bob")
    bob.queued = sum(len(each.encode()) for each in bob.sent)
    assert bob.queued > 2 * MIB
    beat(host, 10, ann, bob)
    assert host.names() == ["Ann", "Bob"]
    bob.queued += MIB + 1
    beat(host, 7, ann, bob)
    assert host.names() == ["Ann"]


async def test_the_credit_ends_when_the_backlog_is_read() -> None:
    """Once a joiner has caught up, its queue is measured as everyone's."""
    host = FakeHost()
    host.hub.start()
    ann = await host.join("Ann")
    for number in range(100):
        ann.receive(event(number, "x" * 15_000))
    bob = await host.join("Bob")
    bob.queued = 0
    beat(host, 1, ann, bob)
    bob.queued = MIB + 1
    beat(host, 7, ann, bob)
    assert host.names() == ["Ann"]
    await host.hub.stop()
