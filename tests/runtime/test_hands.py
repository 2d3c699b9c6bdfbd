"""Raised hands: lowered, all of them, and the word goes to whose has been up the longest."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core import people
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.runtime.commands.hands import GiveWord, LowerHand, LowerHands, Next
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import ApplyPreset, SetSlowMode
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.seating.hands import AWAITED
from tests.runtime.fakes import FakeHost, FakeLink, event, restarted


async def last_act(host: FakeHost) -> int:
    """The id of what was done last."""
    return (await host.hub.acts())[0].id


async def raised(host: FakeHost, *names: str) -> list[FakeLink]:
    """Guests who raised their hands in this order, ten seconds apart."""
    links = []
    for name in names:
        link = await host.join(name)
        link.receive({"type": "hand"})
        links.append(link)
        host.clock.forward(10)
    return links


def hands(host: FakeHost) -> dict[str, Any]:
    """Since when whose hand is up, by the host's snapshot."""
    peers = host.hub.snapshot()[0].peers
    return {peer.id: peer.hand for peer in peers if peer.hand is not None}


def speakers(host: FakeHost) -> list[str]:
    """Who has the word."""
    return [peer.id for peer in host.hub.snapshot()[0].peers if peer.word is not None]


async def test_a_hand_is_lowered_and_up_again(host: FakeHost) -> None:
    """Since when it was: an undo costs nobody its place in the line."""
    (ann, bob) = await raised(host, "Ann", "Bob")
    before = hands(host)
    await host.hub.execute(LowerHand("lobby", "Ann"))
    assert "hand" not in ann.last("peer-updated")["peer"]
    assert list(hands(host)) == ["Bob"]
    await host.hub.execute(LowerHand("lobby", "Ann"))
    await host.hub.execute(Undo(await last_act(host)))
    assert hands(host) == before
    assert bob.last("peer-updated")["peer"]["hand"] == before["Ann"]
    assert len(await host.hub.acts()) == 1


async def test_all_hands_are_lowered(host: FakeHost) -> None:
    await raised(host, "Ann", "Bob", "Cid")
    before = hands(host)
    assert await host.hub.execute(LowerHands("lobby")) == 3
    assert hands(host) == {}
    assert await host.hub.execute(LowerHands("lobby")) == 0
    await host.hub.execute(Undo(await last_act(host)))
    assert hands(host) == before


async def test_next_is_who_waits_the_longest(host: FakeHost) -> None:
    """Its hand goes down, it has the word until the next one has it; all see that."""
    (ann, *_) = await raised(host, "Ann", "Bob")
    before = hands(host)
    assert await host.hub.execute(Next("lobby")) == "Ann"
    assert (speakers(host), list(hands(host))) == (["Ann"], ["Bob"])
    assert ann.last("peer-updated")["peer"]["word"] == 1_020_000
    assert await host.hub.execute(Next("lobby")) == "Bob"
    assert (speakers(host), hands(host)) == (["Bob"], {})
    await host.hub.execute(Undo(await last_act(host)))
    assert (speakers(host), list(hands(host))) == (["Ann"], ["Bob"])
    assert hands(host)["Bob"] == before["Bob"]
    await host.hub.execute(GiveWord("lobby"))
    assert speakers(host) == []
    await host.hub.execute(LowerHands("lobby"))
    assert await host.hub.execute(Next("lobby")) is None


async def test_the_word_ends_when_nobody_is_next(host: FakeHost) -> None:
    await raised(host, "Ann")
    await host.hub.execute(Next("lobby"))
    assert await host.hub.execute(Next("lobby")) is None
    assert speakers(host) == []
    await host.hub.execute(Undo(await last_act(host)))
    assert speakers(host) == ["Ann"]


async def test_who_has_the_word_may_speak_where_others_may_not(host: FakeHost) -> None:
    """In a quiet room, in one that asks the host alone, and past slow mode; until it ends."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for preset in ("quiet", "ask"):
        await host.hub.execute(ApplyPreset("lobby", preset))
        await host.hub.execute(SetSlowMode("lobby", 60))
        await host.hub.execute(GiveWord("lobby", "Ann"))
        for number in range(2):
            ann.receive(event(number, f"{preset} {number}") | {"ref": f"{preset} {number:08}"})
            assert bob.last("event")["data"] == f"{preset} {number}"
        await host.hub.execute(GiveWord("lobby"))
        bob.sent.clear()
        ann.receive(event(9) | {"ref": f"{preset} 00000009"})
        assert bob.frames("event") == []


async def test_the_word_goes_back_to_who_had_it_and_to_nobody_of_that_name(host: FakeHost) -> None:
    """What was given on since is nobody's to lose."""
    run, (ann, _, _) = host.hub.execute, [await host.join(name) for name in ("Ann", "Bob", "Cay")]
    for name in ("Ann", "Bob", "Cay"):
        await run(GiveWord("lobby", name))
    with pytest.raises(Refused, match="set anew since"):
        await run(Undo(2))
    await run(Undo(3))
    assert speaker(host) == "Bob"
    ann.go()
    await host.join("Ann", device="another's")
    await run(Undo(2))
    assert speaker(host) is None


def speaker(host: FakeHost) -> str | None:
    """Who has the word."""
    peer = people.speaker(host.hub._state.rooms["lobby"])
    return None if peer is None else peer.id


async def test_hands_stay_up_over_a_new_start(host: FakeHost) -> None:
    """In their line, and who has the word has it still; of those who don't come back they go."""
    (ann, *_) = await raised(host, "Ann", "Bob", "Cid", "Dan")
    ann.receive({"type": "hand", "up": False})
    await host.hub.execute(GiveWord("lobby", "Dan"))
    before = hands(host)
    assert list(before) == ["Bob", "Cid"]
    async with restarted(host) as later:
        eve = await later.join("Eve")
        await later.join("Ann")
        for name in ("Dan", "Cid"):
            link = await later.join(name)
            assert eve.last("peer-joined")["peer"] == link.last("welcome")["peers"][-1]
        assert hands(later) == {"Cid": before["Cid"]}
        assert speakers(later) == ["Dan"]
        link.go()
        await later.join("Cid")  # whoever leaves takes the hand down
        assert hands(later) == {}
        for _ in range(2):
            later.clock.forward(AWAITED)
            later.hub._state.hands.expire(later.clock())
        await later.join("Bob")
        assert hands(later) == {}
        async with restarted(later) as last:
            await last.join("Cid")
            assert hands(last) == {}


async def test_a_hand_is_where_it_was_once_its_page_is_loaded_again(host: FakeHost) -> None:
    """The page itself raises it anew: the same guest's by the same name, within a minute."""
    ann, *_ = await raised(host, "Ann", "Bob")
    before = hands(host)
    ann.go()
    again = await host.join("Ann")
    assert list(hands(host)) == ["Bob"]
    again.receive({"type": "hand"})
    assert hands(host) == before
    again.receive({"type": "hand", "up": False})
    again.receive({"type": "hand"})
    assert hands(host)["Ann"] > before["Bob"], "that was a wish of its own"


@pytest.mark.parametrize("how", ["another's", "later", "raised later", "lowered", "sent out"])
async def test_else_a_hand_goes_to_the_end(host: FakeHost, how: str) -> None:
    ann, *_ = await raised(host, "Ann", "Bob")
    before = hands(host)
    if how == "lowered":
        ann.receive({"type": "hand", "up": False})
    if how == "sent out":
        await host.hub.execute(Kick("lobby", "Ann"))
        host.clock.forward(people.BACK / 1000)  # until it may come again
    else:
        ann.go()
    if how == "later":
        host.clock.forward(people.BACK / 1000 + 1)
    device = "another's" if how == "another's" else "device of Ann"
    again = await host.join("Ann", device=device)
    if how == "raised later":
        host.clock.forward(people.BACK / 1000 + 1)
    again.receive({"type": "hand"})
    assert hands(host)["Ann"] > before["Bob"]


async def test_a_host_that_goes_on_knows_whose_hands_were_up(host: FakeHost) -> None:
    """Another stop and start of it is as a new one."""
    await raised(host, "Ann")
    before = hands(host)
    await host.hub.stop()
    host.hub.start()
    await host.join("Ann")
    assert hands(host) == before
