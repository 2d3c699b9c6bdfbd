"""Who comes in: past a lock, with a PIN, through the waiting room; and who doesn't."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.runtime.commands.entry import (
    AddMember,
    Admit,
    DropMember,
    EndMembership,
    LockRoom,
    SetPin,
    SetWaitingRoom,
    TurnAway,
    UnlockRoom,
)
from peerpyrtc_desktop.runtime.commands.moving import Move
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import SetPermissions
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, FakeLink, event, restarted


def error_of(link: FakeLink) -> str:
    """Why it wasn't let in; "" if it was."""
    errors = link.frames("error")
    return str(errors[-1]["code"]) if errors else ""


def knock_ids(host: FakeHost) -> list[str]:
    """Those who wait, by their knocks."""
    return [knock.id for knock in host.hub._threshold]


async def last_act(host: FakeHost) -> int:
    """The id of what was done last."""
    return (await host.hub.acts())[0].id


async def answered(link: FakeLink) -> None:
    """Wait until the host has looked at a PIN."""
    async with asyncio.timeout(60):
        while not link.frames():
            await asyncio.sleep(0.01)


async def give(host: FakeHost, name: str, pin: str, **request: Any) -> FakeLink:
    """Somebody comes with a PIN, and hears what becomes of it."""
    link = await host.join(name, hello={"pin": pin}, **request)
    await answered(link)
    return link


# The lock


async def test_nobody_new_comes_into_a_locked_room(host: FakeHost) -> None:
    """Those inside stay and may come back; older clients hear why too; undo opens it."""
    ann = await host.join("Ann")
    await host.hub.execute(LockRoom("Lobby"))
    assert ann.last("room-updated")["room"]["locked"]
    assert error_of(await host.join("Eve")) == Code.LOCKED
    assert "locked" in (await host.join_older("Old")).last_words()
    ann.go()
    assert error_of(await host.join("Ann")) == ""
    assert host.names() == ["Ann"]
    await host.hub.execute(Undo(await last_act(host)))
    assert error_of(await host.join("Eve")) == ""


async def test_a_lock_outlives_the_host_and_so_do_those_inside(host: FakeHost) -> None:
    """Nobody is shut out by a new start, and nobody new comes in by one."""
    await host.join("Ann")
    await host.hub.execute(LockRoom("lobby"))
    async with restarted(host) as later:
        await later.hub.execute(LockRoom("lobby"))  # which a room of its own history would be
        assert error_of(await later.join("Ann")) == ""
        assert error_of(await later.join("Eve")) == Code.LOCKED
        await later.hub.execute(UnlockRoom("lobby"))
        assert error_of(await later.join("Eve")) == ""


async def test_moderators_and_who_is_sent_come_past_a_lock(host: FakeHost) -> None:
    """By a link, used here for the first time, or because a moderator moves them there."""
    await host.hub.execute(OpenRoom("den"))
    await host.hub.execute(LockRoom("den"))
    token = await host.hub.execute(InviteModerator())
    assert error_of(await host.join("Max", "den", hello={"invite": token})) == ""
    await host.join("Ann")
    await host.hub.execute(Move("lobby", "Ann", "den"))
    assert error_of(await host.join("Ann", "den")) == ""
    assert host.names("den") == ["Max", "Ann"]


# The PIN


async def test_who_is_new_gives_the_pin(host: FakeHost) -> None:
    """Without it, with another, with it; who gave it needn't when it comes back."""
    ann = await host.join("Ann")
    await host.hub.execute(SetPin("lobby", " 2468 "))
    assert ann.last("room-updated")["room"]["pin"] is True
    assert error_of(await host.join("Eve")) == Code.PIN_REQUIRED
    assert error_of(await give(host, "Eve", "1357")) == Code.PIN_WRONG
    bob = await give(host, "Bob", "2468")
    assert host.names() == ["Ann", "Bob"]
    bob.go()
    assert error_of(await host.join("Bob")) == ""
    assert "PIN" in (await host.join_older("Old")).last_words()
    assert host.names() == ["Ann", "Bob"]


async def test_the_pin_is_nowhere_in_what_is_kept(host: FakeHost) -> None:
    """Only its hash, and that in no act's words; undo brings the former PIN back."""
    await host.hub.execute(SetPin("lobby", "2468"))
    await host.hub.execute(SetPin("lobby", "9999"))
    told = str(host.told)
    assert "'2468'" not in told
    assert '"2468"' not in told
    assert "$argon2id$" in told
    assert (await host.hub.acts())[0].params == {"pin": True}
    await host.hub.execute(Undo(await last_act(host)))
    assert error_of(await give(host, "Bob", "9999")) == Code.PIN_WRONG
    assert error_of(await give(host, "Bob", "2468")) == ""
    await host.hub.execute(SetPin("lobby", ""))
    assert error_of(await host.join("Eve")) == ""


@pytest.mark.parametrize("pin", ["123", "x" * 33])
async def test_a_pin_of_another_length_is_refused(host: FakeHost, pin: str) -> None:
    """Where it is typed, with what it may be."""
    with pytest.raises(Refused, match="4 to 32"):
        await host.hub.execute(SetPin("lobby", pin))


async def test_five_wrong_ones_a_minute(host: FakeHost) -> None:
    """The sixth isn't looked at, even if it is right; others' networks are."""
    await host.hub.execute(SetPin("lobby", "2468"))
    for number in range(5):
        assert error_of(await give(host, f"Eve{number}", "0000")) == Code.PIN_WRONG
    eve = await give(host, "Eve", "2468")
    assert error_of(eve) == Code.PIN_WRONG
    assert eve.last("error")["retry_after"] > 50
    assert error_of(await give(host, "Ann", "2468", remote="198.51.100.7")) == ""
    host.clock.forward(61)
    assert error_of(await give(host, "Eve", "2468")) == ""


async def test_fifty_at_once_get_no_more_tries_and_stall_nobody(host: FakeHost) -> None:
    """They are looked at one after the other, and the loop goes on in between."""
    await host.hub.execute(SetPin("lobby", "2468"))
    links = [await host.join(f"Eve{each}", hello={"pin": "0000"}) for each in range(50)]
    turns = 0
    async with asyncio.timeout(60):
        while not all(link.frames() for link in links):
            await asyncio.sleep(0)
            turns += 1
    assert turns > 100
    waits = [link.last("error").get("retry_after") for link in links]
    assert sum(wait is None for wait in waits) == 4
    assert host.names() == []


async def test_fifty_networks_at_once_stall_nobody(host: FakeHost) -> None:
    """All of them are looked at, and what is said meanwhile is heard before they are answered."""
    await host.join("Ann")
    bob = await host.join("Bob")
    await host.hub.execute(SetPin("lobby", "2468"))
    links = [
        await host.join(f"Eve{each}", hello={"pin": "0000"}, remote=f"198.51.100.{each}")
        for each in range(50)
    ]
    for _ in range(20):  # turns of the loop, in which all of them would be looked at there
        await asyncio.sleep(0)
    host.links.links[0].receive(event(1, "is anybody there?"))
    assert bob.last("event")["data"] == "is anybody there?"
    assert sum(bool(link.frames()) for link in links) < 25
    for link in links:
        await answered(link)
    assert [error_of(link) for link in links] == [Code.PIN_WRONG] * 50


async def test_a_class_behind_one_address_comes_in_at_once(host: FakeHost) -> None:
    """Right ones count for nothing."""
    await host.hub.execute(SetPin("lobby", "2468"))
    links = [await host.join(f"Kid {each}", hello={"pin": "2468"}) for each in range(20)]
    for link in links:
        await answered(link)
    assert len(host.names()) == 20


async def test_the_panel_hears_of_no_failure_where_there_is_none(host: FakeHost) -> None:
    """Who is asked for a PIN, or gives up waiting, did nothing wrong; a wrong PIN is told."""
    await host.hub.execute(SetPin("lobby", "2468"))
    await host.join("Ann")
    await host.hub.execute(SetPin("lobby", ""))
    await host.hub.execute(SetWaitingRoom("lobby"))
    (await host.join("Ann")).go()
    assert host.of(events.JoinFailed) == []
    await host.hub.execute(SetPin("lobby", "2468"))
    await give(host, "Ann", "1111")
    assert len(host.of(events.JoinFailed)) == 1


# The waiting room


async def test_who_is_new_waits_until_it_is_let_in(host: FakeHost) -> None:
    """It hears nothing of the room before; from then on it is a member, also after a new start."""
    ann = await host.join("Ann")
    await host.hub.execute(SetWaitingRoom("lobby"))
    bob = await host.join("Bob")
    ann.receive({"type": "event", "name": "message", "data": "secret", "ref": "00000001"})
    assert [each["type"] for each in bob.frames()] == ["waiting"]
    assert host.names() == ["Ann"]
    await host.hub.execute(Admit("lobby", knock_ids(host)[0]))
    await asyncio.sleep(0)
    assert bob.last("welcome")["room"]["waiting"]
    assert [str(peer.role) for peer in host.hub.snapshot()[0].peers] == ["guest", "member"]
    bob.go()
    assert error_of(await host.join("Bob")) == ""
    async with restarted(host) as later:
        await later.hub.execute(SetWaitingRoom("lobby"))
        await later.join("Bob")
        await later.join("Eve")
        assert later.names() == ["Bob"]


async def test_to_let_in_is_taken_back(host: FakeHost) -> None:
    """It waits at the door again: its page comes back by itself, and knocks; nobody kicks it."""
    await host.hub.execute(SetWaitingRoom("lobby"))
    bob = await host.join("Bob")
    await host.hub.execute(Admit("lobby", knock_ids(host)[0]))
    await asyncio.sleep(0)
    await host.hub.execute(Undo(await last_act(host)))
    assert host.names() == []
    assert bob.last("peer-left")["reason"] == "CONNECTION_LOST"
    assert (await host.join("Bob")).frames("waiting")
    await host.hub.execute(Admit("lobby", knock_ids(host)[0]))
    await asyncio.sleep(0)
    assert host.names() == ["Bob"]


async def test_who_was_let_in_stays_where_nobody_knocks_any_more(host: FakeHost) -> None:
    """To take that back says so, and it is no member any more."""
    await host.hub.execute(SetWaitingRoom("lobby"))
    await host.join("Bob")
    await host.hub.execute(Admit("lobby", knock_ids(host)[0]))
    await asyncio.sleep(0)
    admitted = await last_act(host)
    await host.hub.execute(SetWaitingRoom("lobby", False))
    taken = await host.hub.execute(Undo(admitted))
    assert taken.left == ("'Bob' stays: nobody knocks at 'lobby' now.",)
    assert host.names() == ["Bob"]
    assert str(host.hub.snapshot()[0].peers[0].role) == "guest"


async def test_who_is_turned_away_hears_why(host: FakeHost) -> None:
    """It can't knock for a minute, unless that is taken back."""
    await host.hub.execute(SetWaitingRoom("lobby"))
    bob = await host.join("Bob")
    await host.hub.execute(TurnAway("lobby", knock_ids(host)[0], "Next door."))
    gone = bob.last("peer-left")
    assert (gone["reason"], gone["text"], gone["retry_after"]) == ("DENIED", "Next door.", 60)
    assert (await host.refused("Bob")).code == Code.REMOVED
    await host.hub.execute(Undo(await last_act(host)))
    assert (await host.join("Bob")).frames("waiting")


async def test_a_knock_outlives_its_link_and_the_host(host: FakeHost) -> None:
    """Who comes back stands where it stood; who doesn't is forgotten."""
    await host.hub.execute(SetWaitingRoom("lobby"))
    bob = await host.join("Bob")
    await host.join("Eve")
    (first, second) = knock_ids(host)
    bob.go()
    host.hub.heartbeat.beat()
    await host.join("Bob")
    assert knock_ids(host) == [first, second]
    async with restarted(host) as later:
        await later.hub.execute(SetWaitingRoom("lobby"))
        again = await later.join("Bob")
        assert knock_ids(later) == [first, second]
        later.clock.forward(40)
        again.last_heard = later.clock()
        later.hub.heartbeat.beat()
        assert knock_ids(later) == [first]


async def test_who_waits_is_pinged_and_answered(host: FakeHost) -> None:
    """Longer than a join may take; who falls silent goes. What it says is refused."""
    await host.hub.execute(SetWaitingRoom("lobby"))
    bob = await host.join("Bob")
    for _ in range(4):
        host.clock.forward(10)
        bob.receive({"type": "pong", "t": 0})
        host.hub.heartbeat.beat()
    assert bob.frames("ping")
    bob.receive({"type": "ping", "t": 7})
    assert bob.last("pong")["t"] == 7
    bob.receive({"type": "event", "name": "message", "data": "hi", "ref": "00000001"})
    assert error_of(bob) == Code.NOT_READY
    host.clock.forward(20)
    host.hub.heartbeat.beat()
    await asyncio.sleep(0)
    assert bob.closed


async def test_without_a_waiting_room_those_who_wait_come_in(host: FakeHost) -> None:
    """And into a room that is locked instead they don't."""
    await host.hub.execute(SetWaitingRoom("lobby"))
    await host.join("Bob")
    await host.hub.execute(SetWaitingRoom("lobby", False))
    await asyncio.sleep(0)
    assert host.names() == ["Bob"]
    await host.hub.execute(SetWaitingRoom("lobby"))
    await host.hub.execute(LockRoom("lobby"))
    eve = await host.join("Eve")
    assert eve.frames("waiting")
    await host.hub.execute(SetWaitingRoom("lobby", False))
    await asyncio.sleep(0)
    assert error_of(eve) == Code.LOCKED
    assert knock_ids(host) == []


async def test_older_clients_cannot_wait(host: FakeHost) -> None:
    """They are told what can."""
    await host.hub.execute(SetWaitingRoom("lobby"))
    assert "in a browser" in (await host.join_older("Old")).last_words()
    assert knock_ids(host) == []


async def test_moderators_see_who_knocks_and_let_in(host: FakeHost) -> None:
    """In their rooms only, from their phones too."""
    await host.hub.execute(OpenRoom("den"))
    token = await host.hub.execute(InviteModerator(rooms=("lobby",)))
    ada = await host.join("Ada", hello={"invite": token})
    for room in ("lobby", "den"):
        await host.hub.execute(SetWaitingRoom(room))
    bob = await host.join("Bob")
    await host.join("Eve", "den")
    (item,) = [each for frame in ada.frames("queue") for each in frame.get("add", ())]
    assert (item["kind"], item["peer"]) == ("knock", "Bob")
    for number, command in enumerate(
        [
            {"do": "admit", "room": "den", "item": knock_ids(host)[1]},
            {"do": "admit", "room": "lobby", "item": knock_ids(host)[1]},
            {"do": "admit", "room": "lobby", "item": item["id"]},
        ]
    ):
        ada.receive({"type": "do", "ref": f"ref {number:06}", "command": command})
        await asyncio.sleep(0)
        await asyncio.sleep(0)
    assert [each.get("code", "") for each in ada.frames("done")] == [
        Code.NOT_ALLOWED,
        Code.NO_SUCH_ITEM,
        "",
    ]
    assert ada.last("queue")["gone"] == [item["id"]]
    assert bob.frames("welcome")
    assert [each.knock.peer for each in host.of(events.KnockEnded)] == ["Bob"]


async def test_who_is_here_is_made_a_member(host: FakeHost) -> None:
    """What members may is its at once, and after a new start; and so it is taken back."""
    run = host.hub.execute
    ann = await host.join("Ann")
    await run(SetPermissions("lobby", Permissions(guest=(Row.CHAT,))))
    await run(AddMember("lobby", "Ann"))
    await run(AddMember("lobby", "Ann"))  # no act
    assert ann.last("you") == {"type": "you", "role": "member"}
    async with restarted(host) as later:
        await later.join("Ann")
        assert str(later.hub.snapshot()[0].peers[0].role) == "member"
    await run(DropMember("lobby", "Ann"))
    await run(DropMember("lobby", "Ann"))
    assert ann.last("you") == {"type": "you", "role": "guest", "denied": ["chat"]}
    acts = await host.hub.acts()
    assert [act.what for act in acts] == ["drop-member", "add-member", "set-permissions"]
    await run(Undo(acts[0].id))
    assert ann.last("you")["role"] == "member"
    await run(Undo(acts[1].id))
    assert ann.last("you")["role"] == "guest"
    await run(AddMember("lobby", "Ann"))
    ann.go()
    await run(DropMember("lobby", "Ann"))  # also who has left
    assert (await host.join("Ann")).last("you")["role"] == "guest"
    for command in (AddMember("lobby", "Ben"), DropMember("lobby", "Ann", "another stay")):
        with pytest.raises(Refused):
            await run(command)


async def test_a_membership_ends(host: FakeHost) -> None:
    """And that is taken back, too."""
    await host.hub.execute(SetWaitingRoom("lobby"))
    await host.join("Bob")
    await host.hub.execute(Admit("lobby", knock_ids(host)[0]))
    await asyncio.sleep(0)
    await host.hub.execute(EndMembership("lobby", "device of Bob"))
    assert str(host.hub.snapshot()[0].peers[0].role) == "guest"
    await host.hub.execute(Undo(await last_act(host)))
    assert str(host.hub.snapshot()[0].peers[0].role) == "member"


async def test_who_was_let_in_is_meant_wherever_it_is(host: FakeHost) -> None:
    """It has left, and the host is another one: its membership ends all the same, but not one that
    somebody gave it since."""
    await host.hub.execute(SetWaitingRoom("lobby"))
    bob = await host.join("Bob")
    await host.hub.execute(Admit("lobby", knock_ids(host)[0]))
    await asyncio.sleep(0)
    admitted = await last_act(host)
    bob.go()
    async with restarted(host) as later:
        await later.hub.execute(SetWaitingRoom("lobby"))
        await later.hub.execute(Undo(admitted))
        assert (await later.join("Bob")).frames("waiting")
    await host.hub.execute(DropMember("lobby", "Bob"))
    host.clock.forward(1)
    again = await host.join("Bob")
    assert again.frames("waiting")
    await host.hub.execute(Admit("lobby", knock_ids(host)[-1]))
    await asyncio.sleep(0)
    with pytest.raises(Refused, match="set anew since"):
        await host.hub.execute(Undo(admitted))
    assert str(host.hub.snapshot()[0].peers[0].role) == "member"


async def test_who_is_turned_away_while_its_link_is_lost_stays_away(host: FakeHost) -> None:
    """Who is meant is in the knock; to take it back is as good by the next host."""
    await host.hub.execute(SetWaitingRoom("lobby"))
    bob = await host.join("Bob")
    bob.go()
    host.hub.heartbeat.beat()
    await host.hub.execute(TurnAway("lobby", knock_ids(host)[0], "Next door."))
    turned_away = await last_act(host)
    assert (await host.refused("Bob")).code == Code.REMOVED
    async with restarted(host) as later:
        await later.hub.execute(SetWaitingRoom("lobby"))
        assert (await later.refused("Bob")).code == Code.REMOVED
        await later.hub.execute(Undo(turned_away))
        assert (await later.join("Bob")).frames("waiting")


async def test_a_later_kick_stands(host: FakeHost) -> None:
    """Who takes the first one back lets nobody in whom another sent out since."""
    await host.join("Ann")
    await host.hub.execute(Kick("lobby", "Ann"))
    first = await last_act(host)
    await host.hub.execute(Undo(first))
    host.clock.forward(1)
    await host.join("Ann")
    await host.hub.execute(Kick("lobby", "Ann"))
    second = await last_act(host)
    host.clock.forward(61)
    await host.join("Ann")
    await host.hub.execute(Kick("lobby", "Ann"))
    third = await last_act(host)
    with pytest.raises(Refused, match="set anew since"):
        await host.hub.execute(Undo(second))
    assert (await host.refused("Ann")).code == Code.REMOVED
    await host.hub.execute(Undo(third))
    await host.join("Ann")
