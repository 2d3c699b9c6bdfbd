"""Floods: who sends too much is held back, muted, sent out, whichever way it comes back."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from peerpyrtc_desktop.core.errors import Code, Reason
from peerpyrtc_desktop.core.events import MessageRefused, MessagesLost, PeerLeft
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.hub import HELD_BACK
from tests.runtime.fakes import FakeHost, FakeLink, event


def flood(host: FakeHost, link: FakeLink, seconds: float) -> None:
    """A hundred times what is allowed, whatever the guest is told."""
    for number in range(int(seconds * 1000)):
        host.clock.forward(0.001)
        link.receive(event(number))


async def test_a_reload_ends_no_mute(host: FakeHost) -> None:
    """A muted guest is muted under another name, in another room, and after a reload."""
    ann = await host.join("Ann", device="a device")
    flood(host, ann, 4)
    assert ann.last("error")["code"] == Code.RATE_LIMITED
    ann.go()
    host.clock.forward(2)
    for name, room in (("Ann", "lobby"), ("Bea", "lobby"), ("Ann", "elsewhere")):
        again = await host.join(name, room, device="a device")
        again.receive(event(1))
        assert again.last("error")["code"] == Code.MUTED
        (me,) = [each for each in again.last("welcome")["peers"] if each["id"] == name]
        assert 20 < me["muted_for"] < 30
    other = await host.join("Cid", device="another")
    other.receive(event(1))
    assert other.frames("error") == []


async def test_a_lost_cookie_ends_no_mute(host: FakeHost) -> None:
    """Who takes a place back by its secret is the guest who had it, whatever its device says."""
    ann = await host.join("Ann", device="a device")
    flood(host, ann, 4)
    host.clock.forward(2)
    secret = ann.last("welcome")["secret"]
    again = await host.join("Ann", device="another", secret=secret)
    again.receive(event(1))
    assert again.last("error")["code"] == Code.MUTED


async def test_who_goes_on_while_muted_is_sent_out(host: FakeHost) -> None:
    """Ten seconds of it, and the guest is gone, refused for a while; the log has a few rows."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    flood(host, ann, 15)
    assert ann.last("peer-left")["reason"] == Reason.FLOODING
    assert bob.last("peer-left")["reason"] == Reason.FLOODING
    assert (await host.refused("Ann")).code == Code.REMOVED
    told = host.of(MessageRefused)
    assert len(told) < 50
    assert sum(each.count for each in told) > 10_000
    assert host.told.index(told[-1]) < host.told.index(host.of(PeerLeft)[0])


async def test_who_sends_too_fast_is_held_on_its_link(host: FakeHost) -> None:
    """The guest's link waits a moment at its own end, and goes on by itself."""
    ann = await host.join("Ann")
    for number in range(501):
        ann.receive(event(number))
    assert ann.held
    async with asyncio.timeout(10 * HELD_BACK):
        while ann.held:
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(("length", "burst"), [(1, 500), (900, 500), (2048, 250), (65_000, 8)])
async def test_an_older_guests_burst_is_whole(host: FakeHost, length: int, burst: int) -> None:
    """Nothing tells it to wait, so all of its burst gets through: 500 small ones, or 500 KiB."""
    ann, bob = await host.join_older("Ann"), await host.join("Bob")
    words = [f"{number} ".ljust(length, "x")[:length] for number in range(burst)]
    for each in words:
        ann.receive(each)
    assert not ann.held
    assert [each["data"] for each in bob.frames("event")] == words


async def test_what_an_older_client_loses_is_told_the_host(host: FakeHost) -> None:
    """Its user believes them sent: the peer's numbers and one event each time say how many."""
    ann, bob = await host.join_older("Ann"), await host.join("Bob")

    def too_many(count: int) -> None:
        for number in range(500 + count):
            ann.receive(f"{host.clock()} {number}")

    too_many(12)
    host.hub.heartbeat.beat()
    assert host.of(MessagesLost) == [], "it may not be over yet"
    for _ in range(2):
        host.clock.forward(10)
        for link in host.links.links:
            link.last_heard = host.clock()
        host.hub.heartbeat.beat()
    (lost,) = host.of(MessagesLost)
    assert (lost.room, lost.sender, lost.count) == ("lobby", "Ann", 12)
    assert len(bob.frames("event")) == 500
    (peer, _) = host.hub.snapshot()[0].peers
    assert (peer.lost, peer.refused, lost.stay) == (12, 12, peer.stay)

    too_many(3)
    ann.go()
    assert [each.count for each in host.of(MessagesLost)] == [12, 3]
    assert host.told.index(host.of(MessagesLost)[-1]) < host.told.index(host.of(PeerLeft)[0])
    assert host.of(MessageRefused) == []


async def test_frames_before_hello_cost(host: FakeHost) -> None:
    """Who says anything but hello is heard so long, and then turned away."""
    link = await host.offer("Ann")
    link.open("peerpyrtc.v1")
    for number in range(600):
        link.receive(event(number))
    codes = [each["code"] for each in link.frames("error")]
    assert codes == [Code.NOT_READY] * 500 + [Code.RATE_LIMITED]


async def test_a_mute_is_over_when_the_host_says_so(host: FakeHost) -> None:
    """The others hear of its end by an update, also where the muted sits in another room."""
    await host.join("Ann", "elsewhere", device="a device")
    ann, bob = await host.join("Ann", device="a device"), await host.join("Bob")
    cid = await host.join("Cid", "elsewhere")
    flood(host, ann, 3)

    def muted(link: FakeLink) -> Any:
        return link.last("peer-updated")["peer"].get("muted_for")

    assert muted(bob) == 30
    host.hub.heartbeat.beat()
    assert 29 <= muted(cid) < 30
    host.clock.forward(30)
    for link in host.links.links:
        link.last_heard = host.clock()
    host.hub.heartbeat.beat()
    assert (muted(bob), muted(cid)) == (None, None)


async def test_a_refusal_that_is_over_is_forgotten(host: FakeHost) -> None:
    """However many are sent out, the host keeps nothing of those who may come back."""
    refusals = host.hub._door.kept_out._refused_until
    for number in range(20):
        await host.join(f"Ann {number}")
        await host.hub.execute(Kick("lobby", f"Ann {number}"))
    assert refusals
    host.clock.forward(61)
    host.hub.heartbeat.beat()
    assert not refusals
