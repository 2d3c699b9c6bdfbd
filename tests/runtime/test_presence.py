"""Comings and goings in a large room: told together, in order, once, before what refers to them."""

from __future__ import annotations

import asyncio
from random import Random
from typing import Any

import pytest

from peerpyrtc_desktop.core.events import PeerJoined
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.runtime import presence
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.presence import LARGE
from tests.runtime.fakes import FakeHost, FakeLink, event, until


class View:
    """What one guest knows of who is there, from its frames alone."""

    def __init__(self, link: FakeLink) -> None:
        self.present: set[str] = set()
        self._missed = 0
        for frame in link.frames():
            self._take(frame)

    def _come(self, name: str) -> None:
        assert name not in self.present
        self.present.add(name)

    def _take(self, frame: Any) -> None:
        match frame["type"]:
            case "welcome":
                self.present = {each["id"] for each in frame["peers"]}
                self._missed = frame.get("missed", 0)  # of some who may be gone
                assert frame["self"] in self.present
            case "peer-joined":
                self._come(frame["peer"]["id"])
            case "peers-joined":
                for peer in frame["peers"]:
                    self._come(peer["id"])
            case "peer-left":
                self.present.remove(frame["id"])
            case "event" if self._missed:
                self._missed -= 1
            case "event":
                assert frame["from"] in self.present


async def join(host: FakeHost, number: int, **more: Any) -> FakeLink:
    """Every other one reads of several who came in one frame."""
    hello = {"many": number % 2 == 1}
    return await host.join(f"Guest {number}", hello=hello, remote=f"192.0.2.{number % 250}", **more)


@pytest.mark.parametrize("seed", range(5))
async def test_everybody_knows_who_is_there(host: FakeHost, seed: int) -> None:
    """Whoever comes, goes, speaks or comes back, and whenever: all views end as the room is."""
    random = Random(seed)
    links: dict[str, FakeLink] = {}
    for number in range(LARGE + 10):
        links[f"Guest {number}"] = await join(host, number)
    for number in range(1000, 1300):
        match random.choice(["come", "go", "speak", "return", "wait"]):
            case "come":
                links[f"Guest {number}"] = await join(host, number)
                if random.random() < 0.3:
                    links[f"Guest {number}"].receive(event(number))
            case "go":
                links.pop(random.choice(list(links))).go()
            case "speak":
                random.choice(list(links.values())).receive(event(number))
            case "return":
                name = random.choice(list(links))
                secret = links[name].last("welcome")["secret"]
                links[name] = await join(host, int(name.split()[1]), secret=secret)
            case "wait":
                await asyncio.sleep(0.01)
    await until(lambda: not host.hub._delivery.presence._gathered)
    assert {frozenset(View(link).present) for link in links.values()} == {frozenset(links)}
    assert set(host.names()) == set(links)


@pytest.mark.parametrize("patience", ["GATHER", "GATHER_EACH"])
async def test_a_crowd_is_told_of_at_once(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch, patience: str
) -> None:
    """Those who are there hear of a crowd together, before anything else; the panel at once."""
    monkeypatch.setattr(presence, patience, 3600)
    first = [await join(host, number) for number in range(LARGE)]
    before = [len(link.sent) for link in first]
    crowd = [await join(host, number) for number in range(100, 120)]
    assert [len(link.sent) for link in first] == before
    assert len(host.of(PeerJoined)) == len(first) + len(crowd)
    crowd[-1].receive(event(1))
    for number, (link, count) in enumerate(zip(first, before, strict=True)):
        *told, said = link.frames()[count:]
        peers = [peer for each in told for peer in each.get("peers", [each.get("peer")])]
        assert len(told) == (1 if number % 2 else len(crowd))
        assert [each["id"] for each in peers] == [f"Guest {n}" for n in range(100, 120)]
        assert said["from"] == "Guest 119"
    *_, told, said = crowd[1].frames()  # who came amid them hears of the rest in one frame
    assert [each["id"] for each in told["peers"]] == [f"Guest {n}" for n in range(102, 120)]


async def test_a_crowd_is_told_of_soon(host: FakeHost) -> None:
    """When nothing else happens either."""
    first = [await join(host, number) for number in range(LARGE)]
    await join(host, 100)
    await until(lambda: first[0].last("peer-joined")["peer"]["id"] == "Guest 100")


async def test_a_small_room_hears_at_once(host: FakeHost) -> None:
    """Where few hear of it, nobody waits."""
    ann = await join(host, 1)
    await join(host, 2)
    assert ann.last("peer-joined")["peer"]["id"] == "Guest 2"


async def test_older_clients_are_told_in_their_own_words(host: FakeHost) -> None:
    """What is told together is told to each in its dialect."""
    older = await host.join_older("Old")
    older.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}, "peer_id": "Old"})
    for number in range(LARGE + 5):
        await join(host, number)
    last = f"Guest {LARGE + 4}"
    await until(lambda: any(each.get("peer_id") == last for each in older.frames()))
    joined = [each["peer_id"] for each in older.frames() if each.get("action") == "PEER_JOIN"]
    assert joined == [f"Guest {number}" for number in range(LARGE + 5)]


async def test_a_welcome_is_never_too_long(host: FakeHost) -> None:
    """Whom a welcome has no room for is named right after it: no client takes any length."""
    agent = '"' * 400
    links = [await join(host, number, user_agent=agent) for number in range(100)]
    await until(lambda: not host.hub._delivery.presence._gathered)
    newest = links[-1]
    assert all(len(text.encode()) < 64 * 1024 for text in newest.sent)
    assert len(newest.last("welcome")["peers"]) < 100
    assert View(newest).present == {f"Guest {number}" for number in range(100)}


@pytest.mark.parametrize("agent", ["Firefox", "\x01" * 300])
async def test_older_clients_learn_of_a_huge_room_in_frames_they_can_take(agent: str) -> None:
    """Whom the state of the room has no room for comes right after it, before who is host."""
    room = RoomLimits(peers=1000, peers_per_address=1000)
    host = FakeHost(HubLimits(half_open=1000, half_open_per_address=1000, room=room))
    host.hub.start()
    for number in range(600):
        await join(host, number, user_agent=agent)
    older = await host.join_older("Old")
    older.sent.clear()
    older.receive({"type": "SYSTEM", "action": "PEER_JOIN", "payload": {}, "peer_id": "Old"})
    assert all(len(text.encode()) < 64 * 1024 for text in older.sent)
    state, *further, elected = older.frames()
    assert (state["action"], elected["action"]) == ("ROOM_STATE", "HOST_CHANGE")
    assert {each["action"] for each in further} == {"PEER_JOIN"}
    named = [each["id"] for each in state["payload"]["peers"]]
    told = named + [each["peer_id"] for each in further]
    assert sorted(told) == sorted(["Old", *(f"Guest {number}" for number in range(600))])
    assert "Old" in named
    await host.hub.stop()
    assert host.faults == []


async def test_who_draws_at_once_has_been_told_of(host: FakeHost) -> None:
    """Also what is passing tells of its sender: nobody may see it before who that is."""
    reader = await host.join("Reader")
    for number in range(LARGE + 1):
        await host.join(f"Guest {number}")
    reader.receive({"type": "board"})
    newcomer = await host.join("Newcomer")
    newcomer.receive({"type": "cursor", "at": [1, 2]})
    told = [
        each["type"]
        for each in reader.frames()
        if each.get("id", each.get("peer", {}).get("id")) == "Newcomer"
    ]
    assert told == ["peer-joined", "cursor"]
