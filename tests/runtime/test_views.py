"""Reading the rooms: all, one, and only what has changed."""

from __future__ import annotations

from peerpyrtc_desktop.core.events import Numbers
from peerpyrtc_desktop.runtime.commands.messages import Announce
from tests.runtime.fakes import FakeHost, event


def changed(numbers: Numbers) -> list[str]:
    return [peer.id for peer in numbers.changed]


async def test_who_changed_is_read_anew(host: FakeHost) -> None:
    """The first reading has everyone, the next ones those that look different since."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    first = host.hub.numbers()
    assert (changed(first), first.peers) == (["Ann", "Bob"], 2)
    assert changed(host.hub.numbers(first.revision)) == []
    ann.receive(event(1))
    second = host.hub.numbers(first.revision)
    assert changed(second) == ["Ann"]
    assert (second.changed[0].messages, second.changed[0].rate) == (1, 0.2)
    (room,) = second.rooms
    assert (room.name, room.peers, room.rate) == ("lobby", 2, 1)
    bob.queued = 5000
    third = host.hub.numbers(second.revision)
    assert (changed(third), third.queued) == (["Bob"], 5000)
    host.clock.forward(6)  # Ann's rate is over
    assert changed(host.hub.numbers(third.revision)) == ["Ann"]


async def test_readers_dont_take_changes_from_each_other(host: FakeHost) -> None:
    """Each hears of all since its own last reading."""
    ann = await host.join("Ann")
    one = two = host.hub.numbers().revision
    ann.receive({"type": "hand", "up": True})
    assert changed(host.hub.numbers(one)) == ["Ann"]
    assert changed(host.hub.numbers(two)) == ["Ann"]


async def test_another_of_the_same_name_is_another(host: FakeHost) -> None:
    """Who came back is read anew, though it looks as the one before did."""
    (await host.join("Ann")).go()
    seen = host.hub.numbers().revision
    await host.join("Ann")
    assert changed(host.hub.numbers(seen)) == ["Ann"]


async def test_one_room(host: FakeHost) -> None:
    """It is read by its name, without the others."""
    await host.join("Ann")
    room = host.hub.room("lobby")
    assert room is not None
    assert room == host.hub.snapshot()[0]
    assert [peer.id for peer in room.peers] == ["Ann"]
    assert host.hub.room("nowhere") is None


async def test_a_guest_is_where_a_ban_would_look_for_it(host: FakeHost) -> None:
    """Not at this machine's own address, where a proxy's guests send from."""
    ann = await host.join("Ann", remote="10.0.0.1")
    ann.address = "127.0.0.1"
    bob = await host.join("Bob", remote="10.0.0.2")
    bob.address = "10.0.0.3"
    (room,) = host.hub.snapshot()
    assert [peer.address for peer in room.peers] == ["10.0.0.1", "10.0.0.3"]


async def test_what_was_said_is_counted_once_for_each_who_was_sent_it(host: FakeHost) -> None:
    """Not what is told of comings, names or hands; a whisper is for one alone."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.join("Cid")
    assert host.hub.numbers().delivered == 0
    ann.receive(event(1, "to two"))
    assert host.hub.numbers().delivered == 2
    bob.receive(event(2, "to one", to="Ann"))
    assert host.hub.numbers().delivered == 3
    await host.hub.execute(Announce("to all", "lobby"))
    assert host.hub.numbers().delivered == 6
