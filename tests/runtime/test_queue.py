"""What waits for a moderator besides messages and knocks: reports, raised hands, the delayed."""

from __future__ import annotations

from typing import Any

import pytest

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.runtime.commands.notices import SetAside
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.permissions import SetDelay
from peerpyrtc_desktop.runtime.commands.roles import InviteModerator
from peerpyrtc_desktop.runtime.commands.rooms import PinNotice
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, FakeLink, event, restarted


async def moderator(host: FakeHost, name: str = "Max") -> FakeLink:
    """Somebody who came by a link."""
    token = await host.hub.execute(InviteModerator())
    return await host.join(name, hello={"invite": token})


def waiting(link: FakeLink) -> dict[str, Any]:
    """What a moderator sees waiting, by its id."""
    items: dict[str, Any] = {}
    for frame in link.frames("queue"):
        items |= {each["id"]: each for each in frame.get("add", ())}
        for gone in frame.get("gone", ()):
            items.pop(gone, None)
    return items


async def test_a_report_waits_until_it_is_looked_at(host: FakeHost) -> None:
    """Once for a message, however often it is reported; it outlives the host, and comes back."""
    early = await moderator(host)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    bob.receive(event(1, "something bad"))
    place = bob.last("ack")
    report = {"type": "report", "epoch": place["epoch"], "seq": place["seq"]}
    ann.receive({**report, "ref": "00000002", "text": "look"})
    ann.receive({**report, "ref": "00000003", "text": "look again"})
    (item,) = waiting(early).values()
    told = [item[each] for each in ("kind", "peer", "text", "by", "why", "place")]
    assert told == ["report", "Bob", "something bad", "Ann", "look", [place["epoch"], place["seq"]]]
    assert waiting(await moderator(host, "Mia")) == {item["id"]: item}
    async with restarted(host) as later:
        assert list(waiting(await later.join("Max"))) == [item["id"]]
    await host.hub.execute(SetAside("lobby", item["id"]))
    assert waiting(early) == {}
    with pytest.raises(Refused) as caught:
        await host.hub.execute(SetAside("lobby", item["id"]))
    assert caught.value.code == Code.NO_SUCH_ITEM
    await host.hub.execute(Undo((await host.hub.acts())[0].id))
    assert list(waiting(early)) == [item["id"]]


async def test_what_a_rule_flagged_waits(host: FakeHost) -> None:
    """With the rule's name and the words."""
    ada = await moderator(host)
    flagged = events.Flagged("lobby", "Bob", "a stay", "No ads", "buy this", 3, 7000)
    host.hub.events.emit(flagged)
    (item,) = waiting(ada).values()
    told = [item[each] for each in ("kind", "peer", "by", "text")]
    assert told == ["flag", "Bob", "No ads", "buy this"]
    await host.hub.execute(SetAside("lobby", item["id"]))
    assert waiting(ada) == {}


async def test_a_raised_hand_waits(host: FakeHost) -> None:
    """Until it is down, or its owner is gone."""
    ada = await moderator(host)
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for link in (ann, bob):
        link.receive({"type": "hand"})
    assert [each["peer"] for each in waiting(ada).values()] == ["Ann", "Bob"]
    assert [each["kind"] for each in waiting(await moderator(host, "Mia")).values()] == ["hand"] * 2
    ann.receive({"type": "hand", "up": False})
    bob.go()
    assert waiting(ada) == {}


async def test_what_is_delayed_goes_with_who_is_kicked(host: FakeHost) -> None:
    """Nobody sees it then; what others said goes out in its order when it is due."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await host.hub.execute(SetDelay("lobby", 5))
    ann.receive(event(1, "bad"))
    bob.receive(event(2, "good"))
    bob.receive(event(3, "better"))
    eve = await host.join("Eve")
    await host.hub.execute(Kick("lobby", "Ann"))
    assert [each["data"] for each in eve.frames("event")] == []
    host.clock.forward(5)
    host.hub.heartbeat.beat()
    assert [each["data"] for each in eve.frames("event")] == ["good", "better"]


async def test_a_notice_is_pinned(host: FakeHost) -> None:
    """Who is there and who comes later reads it, also after a new start; undo takes it away."""
    ann = await host.join("Ann")
    await host.hub.execute(PinNotice("lobby", " Exam at ten. "))
    assert ann.last("room-updated")["room"]["notice"] == "Exam at ten."
    assert (await host.join("Bob")).last("welcome")["room"]["notice"] == "Exam at ten."
    kept = [told for told in host.of(events.DocumentKept) if told.kind == "room"]
    assert b"Exam at ten." in bytes(kept[-1].document)
    with pytest.raises(Refused, match="500"):
        await host.hub.execute(PinNotice("lobby", "x" * 501))
    await host.hub.execute(Undo((await host.hub.acts())[0].id))
    assert "notice" not in ann.last("room-updated")["room"]
