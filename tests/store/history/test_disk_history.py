"""A host with its history on disk, ended and started again."""

from __future__ import annotations

import asyncio
import os
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom, SetTopic
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.memory_history import KEPT
from peerpyrtc_desktop.runtime.ports.history import KeptRoom
from peerpyrtc_desktop.store.history import writer
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.disk_history import DiskHistory
from peerpyrtc_desktop.store.history.meanwhile import Meanwhile
from tests.runtime.fakes import FakeHost, FakeLinkFactory, TurnedHub, event, until
from tests.store.history.conftest import Place, in_a_file


class Host(FakeHost):
    """A Hub whose history is on disk."""

    def __init__(self, place: Path | str, **options: Any) -> None:
        super().__init__()
        self.troubles: list[str] = []
        self.doubts: list[str] = []
        self.disk = DiskHistory(
            place,
            self.troubles.append,
            self.faults.append,
            on_doubt=self.doubts.append,
            wall=lambda: self.clock(),
            **options,
        )
        self.links = FakeLinkFactory(self.clock)
        self.hub = TurnedHub(
            links=self.links,
            history=self.disk,
            limits=HubLimits(),
            on_fault=self.faults.append,
            clock=self.clock,
        )
        self.hub.events.connect(self.told.append)
        self.hub.events.connect(self.disk.follow)


Work = Callable[[Host], Awaitable[Any]]


async def run(place: Place, work: Work, *, at: float = 1000) -> list[KeptRoom]:
    """One life of a host, at this time; returns the rooms that it found."""
    host = Host(place.place)
    host.clock.time = at
    found = await host.disk.open()
    host.hub.bring_back_moderation(host.disk.moderation)
    for room in found:
        host.hub.bring_back(room)
    host.hub.start()
    await work(host)
    await host.hub.close(60)
    assert host.faults == []
    return [KeptRoom(each.name, each.by_host, each.topic) for each in found]


def beat(host: Host) -> None:
    """The guests are there still."""
    for link in host.links.links:
        link.last_heard = host.clock()
    host.hub.heartbeat.beat()


async def answered(link: Any) -> None:
    """All that was sent has been answered."""
    count = len(link.frames("ack"))
    while len(link.frames("ack")) == count:
        await asyncio.sleep(0.001)


async def test_what_was_said_is_there_after_a_new_start(place: Place) -> None:
    """A newcomer reads it, and it is acknowledged when it is on disk."""

    async def first(host: Host) -> None:
        await host.hub.execute(OpenRoom("lobby"))
        ann = await host.join("Ann")
        ann.receive(event(1))
        await answered(ann)
        assert "stored" not in ann.last("ack")
        await host.hub.execute(Announce("Coffee"))

    async def second(host: Host) -> None:
        bob = await host.join("Bob")
        assert [each["data"] for each in bob.frames("event")] == ["hi"]
        assert [each["text"] for each in bob.frames("announcement")] == ["Coffee"]
        assert bob.last("welcome")["missed"] == 2

    assert await run(place, first) == []
    assert await run(place, second, at=2000) == [KeptRoom("lobby", True, "")]


async def test_who_was_there_when_a_host_was_killed_was_there_until_its_last_sign_of_life(
    place: Place,
) -> None:
    """A lesson that ends by a power cut counts, also one in which nobody wrote anything."""
    host = Host(place.place)
    host.clock.time = 1000
    await host.disk.open()
    host.hub.start()
    await host.hub.execute(OpenRoom("lobby"))
    ann = await host.join("Ann")
    host.clock.forward(60)
    ann.receive(event(1))
    await answered(ann)
    await host.join("Late")
    host.clock.forward(60)
    beat(host)  # a minute goes by in which nobody says anything
    host.clock.forward(30)
    beat(host)
    await host.join("Later")
    await host.disk.close(30)  # before anybody has left

    async def nothing(_: Host) -> None:
        pass

    await run(place, nothing, at=9000)
    asked = 'SELECT name, joined, "left", reason FROM stays ORDER BY id'
    assert place.sql(asked) == [
        ("Ann", "1000000", "1120000", ""),
        ("Late", "1060000", "1120000", ""),
        ("Later", "1150000", "1150000", ""),
    ]
    await host.hub.close(60)


async def test_a_whisper_comes_back_to_its_two_alone(place: Place) -> None:
    async def first(host: Host) -> None:
        await host.hub.execute(OpenRoom("lobby"))
        ann = await host.join("Ann")
        await host.join("Bob")
        ann.receive(event(1) | {"to": "Bob"})
        ann.receive(event(2) | {"to": "Ann", "data": "to myself"})

    async def second(host: Host) -> None:
        for name, expected in (("Ann", ["hi", "to myself"]), ("Bob", ["hi"]), ("Cid", [])):
            link = await host.join(name)
            assert [each["data"] for each in link.frames("event")] == expected, name

    await run(place, first)
    await run(place, second)


async def test_epochs_grow_though_the_clock_was_set_back(place: Place) -> None:
    """Or a guest who stayed would take what is new for what it has seen."""
    epochs: list[int] = []

    async def work(host: Host) -> None:
        await host.hub.execute(OpenRoom("lobby"))
        ann = await host.join("Ann", hello={"epoch": epochs[-1], "seq": 1} if epochs else {})
        ann.receive(event(len(epochs) + 1))
        epochs.append(ann.last("welcome")["epoch"])
        await host.hub.execute(CloseRoom("lobby"))
        await host.hub.execute(OpenRoom("lobby"))
        epochs.append((await host.join("Bob")).last("welcome")["epoch"])

    for at in (2_000_000_000, 1000, 5):
        await run(place, work, at=at)
    assert epochs == sorted(set(epochs))
    assert max(epochs) < 2**53


async def test_rooms_are_as_they_were(place: Place) -> None:
    """With topics; closed ones are not, and guests' rooms wait a while for their guests."""

    async def first(host: Host) -> None:
        for room in ("kitchen", "attic"):
            await host.hub.execute(OpenRoom(room))
        await host.hub.execute(SetTopic("kitchen", "Soup"))
        await host.hub.execute(CloseRoom("attic"))
        await host.join("Ann", room="den")

    async def second(host: Host) -> None:
        assert {room.name: (room.by_host, room.topic) for room in host.hub.snapshot()} == {
            "kitchen": (True, "Soup"),
            "den": (False, ""),
        }
        host.clock.forward(61)
        host.hub.heartbeat.beat()

    expected = [KeptRoom("kitchen", True, "Soup"), KeptRoom("den", False, "")]
    await run(place, first)
    assert await run(place, second) == expected
    assert await run(place, second_look) == expected[:1]


async def second_look(host: Host) -> None:
    """Nothing more happens."""


async def test_what_is_sent_again_after_a_new_start_is_answered_as_before(place: Place) -> None:
    """It was kept, and its answer was lost with the host: nobody reads it twice."""
    acks: list[Any] = []

    async def first(host: Host) -> None:
        await host.hub.execute(OpenRoom("lobby"))
        ann, other = await host.join("Ann"), await host.join("Cid", device="")
        ann.receive(event(1))
        other.receive(event(2, "from no device"))
        await answered(ann)
        acks.append(ann.last("ack"))

    async def second(host: Host) -> None:
        ann, bob = await host.join("Ann"), await host.join("Bob")
        other = await host.join("Cid", device="")
        bob.sent.clear()
        ann.receive(event(1))
        other.receive(event(2, "from no device"))
        ann.receive(event(3, "new"))
        await answered(ann)
        assert ann.frames("ack")[0] == acks[0]
        assert [each["data"] for each in bob.frames("event")] == ["new"]

    await run(place, first)
    await run(place, second)


async def test_all_that_may_be_sent_again_is_known(place: Place) -> None:
    """Of a busy room more than a page: each of its guests may be without answers."""
    names, each = ["Ann", "Bob", "Cid"], 150

    async def first(host: Host) -> None:
        await host.hub.execute(OpenRoom("lobby"))
        for name in names:
            link = await host.join(name, device=name)
            for number in range(each):
                link.receive(event(number))
            await answered(link)

    async def second(host: Host) -> None:
        links = [await host.join(name, device=name) for name in names]
        reader = await host.join("Reader")
        reader.sent.clear()
        for link in links:
            for number in range(each):
                link.receive(event(number))
            assert len(link.frames("ack")) == each
        assert reader.frames("event") == []

    await run(place, first)
    await run(place, second)


async def test_who_missed_more_than_is_in_memory_is_told_of_a_gap(place: Place) -> None:
    """And drops nothing of what the host has on disk."""
    seen: list[tuple[int, int]] = []

    async def first(host: Host) -> None:
        await host.hub.execute(OpenRoom("lobby"))
        await host.join("Bob", device="his")
        ann = await host.join("Ann")
        for number in range(KEPT + 50):
            host.clock.forward(0.1)
            ann.receive(event(number))
        seen.append((ann.last("welcome")["epoch"], 20))

    async def later(host: Host) -> None:
        bob = await host.join("Bob", device="his", hello={"epoch": seen[0][0], "seq": 20})
        welcome = bob.last("welcome")
        assert (welcome["gap"], welcome["missed"], welcome["known"]) == (True, KEPT, KEPT + 50)
        await host.hub.execute(Announce("another run"))
        host.clock.forward(1)

    await run(place, first)
    await run(place, later)


async def test_what_was_imported_under_greater_epochs_is_no_reason_to_lose_anything(
    place: Place,
) -> None:
    """A new start is greater than all that is there."""

    async def first(host: Host) -> None:
        await host.hub.execute(OpenRoom("lobby"))
        ann = await host.join("Ann")
        ann.receive(event(1))
        await answered(ann)

    async def second(host: Host) -> None:
        ann = await host.join("Ann")
        ann.receive(event(2))
        await answered(ann)
        assert "stored" not in ann.last("ack")

    await run(place, first)
    place.sql(f"UPDATE messages SET epoch = epoch + {1 << 44}")
    await run(place, second)
    assert place.sql("SELECT count(*) FROM messages") == [("2",)]


async def test_an_end_in_the_middle_of_a_look(tmp_path: Path) -> None:
    """Whenever it closes, no connection is left, and so no log beside the file."""
    for turns in range(60):
        history = DiskHistory(tmp_path / FILE, lambda _: None, lambda _: None)
        await history.open()
        for _ in range(turns):
            await asyncio.sleep(0)
        await history.close(60)
        assert os.listdir(tmp_path) == [FILE]


@in_a_file
async def test_what_was_dropped_is_told_when_the_disk_is_back(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what never came to it, at the end."""
    monkeypatch.setattr(writer, "AGAIN", 0.05)
    monkeypatch.setattr(writer, "BUFFER", 2)
    host = Host(place.place, days=0, size=0)  # nothing else is written
    await host.disk.open()
    host.hub.start()
    await host.hub.execute(OpenRoom("lobby"))
    host.hub.heartbeat.beat()  # with what is done each hour
    ann = await host.join("Ann")
    for first in (1, 30):  # what is done each hour comes before the second
        ann.receive(event(first))
        await answered(ann)
    for number, expected in ((2, "is back"), (6, "ends")):
        with closing(sqlite3.connect(place.folder / FILE, isolation_level=None)) as lock:
            lock.execute("BEGIN IMMEDIATE")
            ann.receive(event(number))
            await answered(ann)
            for more in (1, 2, 3):  # the first two wait
                ann.receive(event(number + more))
            if expected == "ends":
                assert await host.disk.close(0) >= 2 + 2
                break
        while not host.doubts:
            await asyncio.sleep(0.01)
        assert "messages and the like are not in it" in host.doubts.pop()
        ann.receive(event(20))
        await answered(ann)
    assert host.faults == []
    await host.hub.close(60)


async def test_how_large_the_log_is_stands_among_the_numbers(place: Place) -> None:
    """A server sees to its own."""

    async def work(host: Host) -> None:
        await host.hub.execute(OpenRoom("lobby"))
        await host.hub.execute(Announce("Coffee"))
        await until(lambda: bool(host.hub.numbers().log) == isinstance(place.place, Path))

    await run(place, work)
    assert FakeHost().hub.numbers().log == 0


async def test_a_guests_room_that_the_host_took_over_stays_the_hosts(place: Place) -> None:
    async def first(host: Host) -> None:
        await host.join("Ann", "attic")
        await host.hub.execute(OpenRoom("attic", adopt=False))
        assert not host.hub.numbers().rooms[0].by_host
        await host.hub.execute(OpenRoom("attic"))
        await host.hub.execute(OpenRoom("attic"))
        told = [each for each in host.told if isinstance(each, events.RoomAdopted)]
        assert [each.room for each in told] == ["attic"]

    async def second(host: Host) -> None:
        assert host.hub.numbers().rooms[0].by_host

    await run(place, first)
    assert (await run(place, second))[0].by_host


def test_a_host_that_lives_on_without_its_database_loses_nothing_by_that() -> None:
    """That guests stayed is nothing that somebody said or did: it is not among what is lost."""
    waits = Meanwhile()
    waits.hear(events.GuestsStayed(60_000))
    assert waits.count == 0
