"""Back pressure: a room that can't keep up holds its senders, one guest that can't does not."""

from __future__ import annotations

import asyncio

from peerpyrtc_desktop.runtime.back_pressure import LOOK_AGAIN
from peerpyrtc_desktop.runtime.commands.peers import Kick
from tests.runtime.fakes import FakeHost, event, until


async def test_one_laggard_holds_nobody(host: FakeHost) -> None:
    """While half or fewer lag, everyone goes on."""
    links = [await host.join(name) for name in ("a", "b", "c", "d")]
    for link in links[:2]:
        link.observer.on_pressure(True)
    assert [link.held for link in links] == [False] * 4


async def test_a_room_that_lags_holds_its_senders(host: FakeHost) -> None:
    """When over half lag all are held, and let go when the room has caught up."""
    links = [await host.join(name) for name in ("a", "b", "c", "d")]
    for link in links[:3]:
        link.observer.on_pressure(True)
    assert [link.held for link in links] == [True] * 4
    links[0].observer.on_pressure(False)
    assert [link.held for link in links] == [False] * 4


async def test_other_rooms_go_on(host: FakeHost) -> None:
    """Only the room that lags is held."""
    here, there = await host.join("a"), await host.join("b", "kitchen")
    here.observer.on_pressure(True)
    assert (here.held, there.held) == (True, False)


async def test_who_lags_and_leaves_lets_the_others_go(host: FakeHost) -> None:
    """The laggards' leaving is catching up too."""
    links = [await host.join(name) for name in ("a", "b", "c")]
    for link in links[:2]:
        link.observer.on_pressure(True)
    assert links[2].held
    await host.hub.execute(Kick("lobby", "a"))
    assert not links[2].held


async def test_guests_of_a_held_room_are_told(host: FakeHost) -> None:
    """Who waits for two seconds hears why, once."""
    link = await host.join("a")
    link.observer.on_pressure(True)
    for _ in range(5):
        host.clock.forward(1)
        host.hub.heartbeat.beat()
    assert [each["code"] for each in link.frames("error")] == ["held-back"]


async def test_a_newcomer_to_a_held_room_is_held(host: FakeHost) -> None:
    """What it has to say waits like everybody's, and goes on with theirs."""
    links = [await host.join(name) for name in ("a", "b", "c")]
    for link in links:
        link.observer.on_pressure(True)
    late = await host.join("late")
    old = await host.join_older("old", device="another")
    assert (late.held, old.held) == (True, True)
    for link in links[:2]:
        link.observer.on_pressure(False)
    assert (late.held, old.held) == (False, False)


async def test_a_laggard_that_is_back_on_a_new_link_lags_no_more(host: FakeHost) -> None:
    """Whoever takes its own place over leaves its queue behind: the room goes on."""
    ann, bob = await host.join("a"), await host.join("b")
    for link in (ann, bob):
        link.observer.on_pressure(True)
    assert bob.held
    back = await host.join("a", secret=ann.last("welcome")["secret"])
    assert (bob.held, back.held) == (False, False)


async def test_a_leave_can_leave_most_of_a_room_lagging(host: FakeHost) -> None:
    """Two of four lag: when one of the others goes, they are over half."""
    links = [await host.join(name) for name in ("a", "b", "c", "d")]
    for link in links[:2]:
        link.observer.on_pressure(True)
    links[3].go()
    assert [link.held for link in links[:3]] == [True] * 3


async def test_senders_wait_for_a_history_that_is_behind(host: FakeHost) -> None:
    """Each that sends, until it has caught up; who only reads is let be."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    host.history.is_behind = True
    ann.receive(event(1))
    assert (ann.held, bob.held) == (True, False)
    await asyncio.sleep(2 * LOOK_AGAIN)
    assert ann.held
    host.history.is_behind = False
    await until(lambda: not ann.held)
    ann.receive(event(2))
    assert not ann.held
