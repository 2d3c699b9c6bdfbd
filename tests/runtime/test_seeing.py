"""A room where guests don't see who else is here: nothing that reaches them tells of others."""

from __future__ import annotations

import json

import pytest

from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.rest.listing import list_rooms
from peerpyrtc_desktop.runtime.commands.hands import LowerHands, Next
from peerpyrtc_desktop.runtime.commands.moving import Rename
from peerpyrtc_desktop.runtime.commands.permissions import ExemptPeer, SetPermissions
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.presence import LARGE
from tests.runtime.fakes import FakeHost, FakeLink, event, until
from tests.runtime.test_roles import moderator

BLIND = Permissions(guest=(Row.SEE,))
NAMES = ("Zebedee", "Yolanda", "Xerxes")


async def hidden(host: FakeHost) -> None:
    await host.hub.execute(SetPermissions("lobby", BLIND))


def leaked(link: FakeLink) -> list[str]:
    """What of all that was sent names another."""
    return [text for text in link.sent if any(name in text for name in NAMES)]


def busy(link: FakeLink, number: int) -> None:
    """Everything that a v1 guest can do that others are told of."""
    link.receive({"type": "typing", "active": True})
    link.receive({"type": "hand"})
    link.receive(event(number, "hello all"))
    link.receive(event(number + 1, {"a": 1}, name="json"))
    link.receive(event(number + 2, {"points": [0, 0], "look": [0, 1]}, name="stroke"))
    link.receive({"type": "cursor", "at": [1, 1]})
    link.receive({"type": "drawing", "stroke": "a" * 8, "points": [1, 1]})
    link.receive({"type": "rename", "to": "Yolanda", "ref": f"r{number:08}"})
    link.receive({"type": "rename", "to": "Zebedee", "ref": f"s{number:08}"})


@pytest.mark.parametrize("crowd", [0, LARGE + 2])
async def test_nothing_leaks(host: FakeHost, crowd: int) -> None:
    """Whatever others do, and however they speak: to every dialect, in small rooms and large."""
    await hidden(host)
    for number in range(crowd):
        await host.join(f"Guest {number}", remote=f"192.0.2.{number}")
    boss = await moderator(host, "Boss")
    ann, old, raw = (
        await host.join("Ann"),
        await host.join_older("Old"),
        await host.join_older("Raw"),
    )
    old.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})
    raw.receive("hello")
    ann.receive({"type": "board"})
    zebedee = await host.join("Zebedee")
    busy(zebedee, 100)
    xerxes = await host.join_older("Xerxes")
    xerxes.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {"userAgent": "Xerxes"}})
    xerxes.receive({"peer_id": "x", "message": "hi"})
    xerxes.receive({"type": "SYSTEM", "action": "EVENT", "payload": {"event": "a", "data": 1}})
    await host.hub.execute(Next("lobby"))
    await host.hub.execute(LowerHands("lobby"))
    await host.hub.execute(Rename("lobby", "Zebedee", "Yolanda"))
    # Who asks what was said, or comes back or comes only now, learns as little.
    ann.receive({"type": "history", "ref": "h" * 8})
    await until(lambda: len(ann.frames("page")) == 1)
    ann.receive({"type": "search", "ref": "s" * 8, "words": "hello"})
    old.receive({"type": "SYSTEM", "action": "ROOM_STATE", "payload": {}})
    late = await host.join("Late", hello={"epoch": 1, "seq": 0})
    late.receive({"type": "board"})
    await until(lambda: len(ann.frames("page")) == 2)
    xerxes.go()
    zebedee.go()
    for link in (ann, old, raw, late):
        assert leaked(link) == []
        assert "someone" in " ".join(link.sent) or link is raw
    (welcome,) = late.frames("welcome")
    assert [each["id"] for each in welcome["peers"]] == ["Late"]
    assert welcome["room"]["host"] == "server"
    assert not any(ann.frames(kind) for kind in ("typing", "peer-joined", "peer-left"))
    assert leaked(boss)


async def test_whom_one_reaches_is_not_found_out(host: FakeHost) -> None:
    """A whisper is refused in the same words, whether there is such a guest or not."""
    await hidden(host)
    ann, zebedee = await host.join("Ann"), await host.join("Zebedee")
    ann.receive(event(1, to="Zebedee"))
    ann.receive(event(2, to="Nobody"))
    first, second = ann.frames("error")
    assert (first["code"], first["text"]) == (second["code"], second["text"])
    assert first["code"] == "not-allowed"
    assert zebedee.frames("event") == []


async def test_rooms_says_nobody_is_there(host: FakeHost) -> None:
    await host.join("Zebedee")
    await hidden(host)
    shown = list_rooms(host.hub.snapshot(), for_guests=True)["lobby"]
    assert (shown["peer_count"], shown["peers"], shown["host_id"]) == (0, [], None)
    assert "Zebedee" in json.dumps(list_rooms(host.hub.snapshot()))


async def test_others_go_and_come_back(host: FakeHost) -> None:
    """When it is turned off all others are gone for a guest, of whatever dialect; an undo brings
    them back.
    """
    ann, zebedee = await host.join("Ann"), await host.join("Zebedee")
    old = await host.join_older("Old")
    old.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}})
    await hidden(host)
    gone = {(each["id"], each["reason"]) for each in ann.frames("peer-left")}
    assert gone == {("Zebedee", "HIDDEN"), ("Old", "HIDDEN")}
    assert ann.last("you")["denied"] == ["whisper", "see"]
    assert {each["peer_id"] for each in actions(old, "PEER_LEAVE")} == {"Ann", "Zebedee"}
    old_joins = len(actions(old, "PEER_JOIN"))
    zebedee.sent.clear()
    before = len(ann.frames("peer-joined"))
    await host.hub.execute(Undo((await host.hub.acts())[0].id))
    back = [each["peer"]["id"] for each in ann.frames("peer-joined")[before:]]
    assert back == ["Zebedee", "Old"]
    assert ann.last("host-changed")["id"] == "Ann"
    assert len(actions(old, "PEER_JOIN")) == old_joins + 2
    assert "denied" not in ann.last("you")
    kinds = [each["type"] for each in ann.frames() if each["type"] in ("you", "peer-joined")]
    assert kinds[-1] == "you"  # before it, who appears has been there all the time


async def test_one_may_be_let_see(host: FakeHost) -> None:
    await hidden(host)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.join("Zebedee")
    await host.hub.execute(ExemptPeer("lobby", "Ann", may=(Row.SEE,)))
    assert "Zebedee" in {each["peer"]["id"] for each in ann.frames("peer-joined")}
    assert leaked(bob) == []


async def test_a_link_that_was_taken_over_forgets_too(host: FakeHost) -> None:
    """What a guest saw on its last link doesn't stay when sight is turned off right after."""
    await host.join("Zebedee")
    ann = await host.join("Ann")
    secret = ann.last("welcome")["secret"]
    again = await host.join("Ann", secret=secret)
    await hidden(host)
    assert [each["id"] for each in again.frames("peer-left")] == ["Zebedee"]


def actions(link: FakeLink, action: str) -> list[dict[str, str]]:
    return [
        each for each in link.frames() if isinstance(each, dict) and each.get("action") == action
    ]
