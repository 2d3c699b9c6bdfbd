"""Coming back: what a guest missed, who may read it, and what was acknowledged."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.peers import Kick
from tests.runtime.fakes import FakeHost, FakeLink, event


def seen(link: FakeLink) -> dict[str, Any]:
    """The hello of a client that has seen all that this link brought."""
    numbered = [each for each in link.frames() if "seq" in each]
    latest = max(numbered, key=lambda each: each["seq"])
    return {"epoch": latest["epoch"], "seq": latest["seq"]}


def texts(link: FakeLink) -> list[str]:
    return [
        each.get("data", each.get("text"))
        for each in link.frames()
        if "data" in each or "text" in each
    ]


async def test_a_newcomer_gets_the_latest(host: FakeHost) -> None:
    """A first hello is followed by the room's latest, as many as welcome says."""
    ann = await host.join("Ann")
    ann.receive(event(1, "one"))
    await host.hub.execute(Announce("two"))
    bob = await host.join("Bob")
    welcome = bob.last("welcome")
    assert (welcome["missed"], welcome["seq"]) == (2, 2)
    assert texts(bob) == ["one", "two"]


async def test_who_comes_back_gets_what_it_missed(host: FakeHost) -> None:
    """A returning guest gets what came after what it has seen, its own messages too."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1, "one"))
    hello = seen(bob)
    bob.receive(event(2, "mine"))
    bob.go()
    ann.receive(event(3, "three"))
    back = await host.join("Bob", hello=hello)
    assert texts(back) == ["mine", "three"]
    welcome = back.last("welcome")
    assert (welcome["missed"], welcome["known"]) == (2, 3)
    assert "gap" not in welcome


async def test_whispers_come_back_to_those_two_alone(host: FakeHost) -> None:
    """A whisper is among what was missed for its sender and its target, for nobody else."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.join("Cid")
    ann.receive(event(1, "a secret", to="Bob"))
    bob.go()
    assert texts(await host.join("Bob")) == ["a secret"]
    assert texts(await host.join("Dan")) == []
    await host.hub.execute(Kick("lobby", "Bob"))
    host.links.way = "198.51.100.1"
    stranger = await host.join("Bob", device="a stranger's", remote="198.51.100.1")
    assert texts(stranger) == []


async def test_a_gap_is_told(host: FakeHost) -> None:
    """Who was away for more than is kept hears that some is missing."""
    ann = await host.join("Ann")
    bob = await host.join("Bob")
    ann.receive(event(0, "first"))
    hello = seen(bob)
    bob.go()
    for number in range(1, 1002):
        host.clock.forward(0.1)
        ann.receive(event(number, str(number)))
    welcome = (await host.join("Bob", hello=hello)).last("welcome")
    assert (welcome["gap"], welcome["missed"]) == (True, 1000)


async def test_a_room_opened_again_is_a_new_epoch(host: FakeHost) -> None:
    """A room that was gone counts anew; the guest learns that nothing of the old is kept."""
    ann = await host.join("Ann", "kitchen")
    ann.receive(event(1, "old"))
    hello = {"epoch": ann.last("welcome")["epoch"], "seq": 1}
    ann.go()
    bob = await host.join("Bob", "kitchen")
    bob.receive(event(1, "new"))
    back = await host.join("Ann", "kitchen", hello=hello)
    welcome = back.last("welcome")
    assert welcome["epoch"] > hello["epoch"]
    assert (welcome["known"], welcome["missed"]) == (0, 1)
    assert texts(back) == ["new"]


async def test_an_event_sent_again_after_coming_back(host: FakeHost) -> None:
    """A message whose ack was lost is answered on the new link and not relayed twice."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    ann.receive(event(1))
    ack = ann.last("ack")
    again = await host.join("Ann", secret=ann.last("welcome")["secret"], hello=seen(ann))
    again.receive(event(1))
    assert again.last("ack") == ack
    again.go()
    third = await host.join("Ann")
    third.receive(event(1))
    assert third.last("ack") == ack
    assert len(bob.frames("event")) == 1


async def test_an_ack_finds_its_sender_on_its_new_link(host: FakeHost) -> None:
    """A commit after a takeover is acknowledged where the sender is now."""
    ann = await host.join("Ann")
    commits: list[Callable[[bool], None]] = []
    host.history.append = lambda *given, **_: commits.append(given[-1])  # type: ignore[method-assign]
    ann.receive(event(1))
    assert ann.frames("ack") == []
    again = await host.join("Ann", secret=ann.last("welcome")["secret"])
    (commit,) = commits
    commit(True)
    assert again.last("ack")["ref"] == "00000001"
    assert ann.frames("ack") == []


async def test_what_is_sent_again_is_acknowledged_no_sooner(host: FakeHost) -> None:
    """Its answer is known, and waits all the same until it is kept: a host may be killed before."""
    ann = await host.join("Ann")
    commits: list[Callable[[bool], None]] = []
    host.history.append = lambda *given, **_: commits.append(given[-1])  # type: ignore[method-assign]
    ann.receive(event(1))
    again = await host.join("Ann", secret=ann.last("welcome")["secret"])
    again.receive(event(1))
    again.go()
    third = await host.join("Ann")
    third.receive(event(1))
    assert again.frames("ack") == third.frames("ack") == []
    (commit,) = commits
    commit(True)
    assert [each["ref"] for each in third.frames("ack")] == ["00000001"]


@pytest.mark.parametrize("when", ["before", "after"])
async def test_what_is_sent_again_is_told_that_it_is_not_stored(host: FakeHost, when: str) -> None:
    """The same as it heard before, or would have."""
    ann = await host.join("Ann")
    commits: list[Callable[[bool], None]] = []
    host.history.append = lambda *given, **_: commits.append(given[-1])  # type: ignore[method-assign]
    ann.receive(event(1))
    ann.receive(event(2))
    ann.go()
    if when == "after":
        commits[0](False)
    back = await host.join("Ann")
    back.receive(event(1))
    back.receive(event(2))
    if when == "before":
        commits[0](False)
    commits[1](True)
    assert {each["ref"]: each.get("stored", True) for each in back.frames("ack")} == {
        "00000001": False,
        "00000002": True,
    }


async def test_an_ack_says_when_nothing_is_stored(host: FakeHost) -> None:
    """While history is off, acks say so."""
    ann = await host.join("Ann")
    host.history.stored = False
    ann.receive(event(1))
    assert ann.last("ack")["stored"] is False


async def test_without_a_device_nothing_private_comes_back(host: FakeHost) -> None:
    """A name at an address is anybody's: the next of that name reads no whisper of before."""
    ann = await host.join("Ann")
    bob = await host.join("Bob", device="")
    ann.receive(event(1, "a secret", to="Bob"))
    ann.receive(event(2, "to all"))
    bob.go()
    assert texts(await host.join("Bob", device="")) == ["to all"]


async def test_a_place_passes_on_without_what_was_private(host: FakeHost) -> None:
    """An older guest's place goes to who comes from its address, and nothing else goes with it."""
    ann = await host.join("Ann")
    await host.join_older("old", device="")
    ann.receive(event(1, "a secret", to="old"))
    ann.receive(event(2, "to all"))
    assert texts(await host.join("old", device="")) == ["to all"]


async def test_who_shows_its_secret_keeps_what_is_private(host: FakeHost) -> None:
    """Within one stay its secret is proof enough, also without a device."""
    ann, bob = await host.join("Ann"), await host.join("Bob", device="")
    ann.receive(event(1, "a secret", to="Bob"))
    again = await host.join("Bob", device="", secret=bob.last("welcome")["secret"])
    assert texts(again) == ["a secret"]
