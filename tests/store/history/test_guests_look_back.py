"""Guests ask for what was said earlier: from memory, and from the disk, alike."""

from __future__ import annotations

import asyncio
import itertools
import json
import threading
from collections.abc import AsyncIterator
from typing import Any

import pytest

from peerpyrtc_desktop.runtime import looking_back
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, LetNewcomersSee, OpenRoom
from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history import guest_archive
from tests.runtime.fakes import FakeHost, FakeLink, event
from tests.store.history.conftest import Place, in_a_file
from tests.store.history.test_disk_history import Host, run

refs = (f"question{number:024}" for number in itertools.count())


@pytest.fixture(params=["memory", "disk"])
async def host(request: pytest.FixtureRequest, place: Place) -> AsyncIterator[FakeHost]:
    there = FakeHost()
    if request.param == "disk":
        there = Host(place.place)
        await there.disk.open()
    there.hub.start()
    await there.hub.execute(OpenRoom("lobby"))
    yield there
    await there.hub.close(60)
    assert there.faults == []


async def ask(link: FakeLink, type_: str = "history", **members: Any) -> Any:
    """The answer to a question."""
    ref = next(refs)
    link.receive({"type": type_, "ref": ref, **members})
    async with asyncio.timeout(60):
        while True:
            for frame in reversed(link.frames()):
                if frame.get("ref") == ref:
                    return frame
            await asyncio.sleep(0.001)


async def pages(link: FakeLink, count: int) -> None:
    """So many answers have come."""
    async with asyncio.timeout(60):
        while len(link.frames("page")) < count:
            await asyncio.sleep(0.001)


def seqs(page: Any) -> list[int]:
    assert page["type"] == "page", page
    return [each["seq"] for each in page.get("frames", [])]


async def talk(host: FakeHost, link: FakeLink, count: int) -> None:
    for number in range(count):
        host.clock.forward(0.1)
        link.receive(event(number) | {"data": f"message number {number}"})
    await asyncio.sleep(0)


async def test_page_by_page_to_the_beginning(host: FakeHost) -> None:
    """Each frame as it was, none twice, none left out; the newest page first."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await talk(host, ann, 12)
    await host.hub.execute(Announce("Coffee"))
    page = await ask(bob, limit=5)
    assert (seqs(page), page["more"]) == ([9, 10, 11, 12, 13], True)
    assert page["frames"][-1] == bob.last("announcement")
    assert page["frames"][-2] == bob.last("event")
    epoch = page["frames"][0]["epoch"]
    page = await ask(bob, limit=5, before=[epoch, 9])
    assert (seqs(page), page["more"]) == ([4, 5, 6, 7, 8], True)
    page = await ask(bob, limit=5, before=[epoch, 4])
    assert (seqs(page), page.get("more", False)) == ([1, 2, 3], False)
    page = await ask(bob, limit=5, after=[epoch, 6])
    assert (seqs(page), page["more"]) == ([7, 8, 9, 10, 11], True)
    assert seqs(await ask(bob, before=[epoch, 1])) == []


async def test_a_search(host: FakeHost) -> None:
    ann, bob = await host.join("Ann"), await host.join("Bob")
    await talk(host, ann, 6)
    ann.receive(event(7) | {"data": {"text": "Crème brûlée"}})
    assert seqs(await ask(bob, "search", words="BRULEE creme")) == [7]
    page = await ask(bob, "search", words="number", limit=4)
    assert (seqs(page), page["more"]) == ([6, 5, 4, 3], True)
    last = page["frames"][-1]
    page = await ask(bob, "search", words="number", limit=4, before=[last["epoch"], last["seq"]])
    assert (seqs(page), page.get("more", False)) == ([2, 1], False)
    assert seqs(await ask(bob, "search", words="nowhere")) == []
    assert (await ask(bob, "search", words="ab"))["code"] == "too-short"


@pytest.mark.parametrize("words", ['"', "* OR *", "a*b", "(((", "NEAR(message", "mes\0zage", "%%%"])
async def test_words_are_words(host: FakeHost, words: str) -> None:
    """Nothing in them is an order to the search."""
    ann = await host.join("Ann")
    await talk(host, ann, 2)
    answer = await ask(ann, "search", words=words)
    assert answer.get("code", "too-short") == "too-short", answer
    assert answer.get("frames", []) == []


async def test_a_whisper_is_found_by_its_two_alone(host: FakeHost) -> None:
    ann, bob, cid = await host.join("Ann"), await host.join("Bob"), await host.join("Cid")
    ann.receive(event(1) | {"data": "the secret recipe", "to": "Bob"})
    for link, expected in ((ann, [1]), (bob, [1]), (cid, [])):
        assert seqs(await ask(link)) == expected
        assert seqs(await ask(link, "search", words="recipe")) == expected


async def test_what_a_newcomer_sees(host: FakeHost) -> None:
    """As many as the host says; who was there before reads on from then."""
    ann = await host.join("Ann", device="hers")
    await talk(host, ann, 5)
    for count, expected in ((0, []), (2, [4, 5]), (None, [1, 2, 3, 4, 5])):
        await host.hub.execute(LetNewcomersSee("lobby", count))
        name = f"Guest {count}"
        link = await host.join(name, device=name)
        assert [each["seq"] for each in link.frames("event")] == expected
        assert seqs(await ask(link)) == expected
        assert seqs(await ask(link, "search", words="message")) == expected[::-1]
        claims = await host.join(f"{name} again", device=f"{name}!", hello={"epoch": 1, "seq": 0})
        assert [each["seq"] for each in claims.frames("event")] == expected
    await host.hub.execute(LetNewcomersSee("lobby", 0))
    ann.go()
    back = await host.join("Ann", device="hers")
    assert seqs(await ask(back)) == [1, 2, 3, 4, 5]


async def test_a_room_that_was_closed_is_another_one(host: FakeHost) -> None:
    """Who opens it anew reads nothing of those who were there."""
    ann = await host.join("Ann", "den", device="hers")
    await talk(host, ann, 3)
    await ask(ann)
    await host.hub.execute(CloseRoom("den"))
    bob = await host.join("Bob", "den", device="his")
    assert seqs(await ask(bob)) == []
    assert seqs(await ask(bob, "search", words="message")) == []
    back = await host.join("Ann", "den", device="hers")
    assert seqs(await ask(back)) == []


async def test_a_page_is_never_longer_than_a_frame_may_be(host: FakeHost) -> None:
    """What doesn't fit comes with the next one."""
    ann = await host.join("Ann")
    for number in range(10):
        host.clock.forward(1)
        ann.receive(event(number) | {"data": "x" * 15_000})
    for after in (None, [1, 0]):
        page = await ask(ann, after=after)
        assert len(json.dumps(page)) < 64 * 1024
        assert page["more"]
    assert seqs(await ask(ann)) == [8, 9, 10]


async def test_questions_cost(host: FakeHost) -> None:
    """One at a time, as many as ten messages each; and whoever floods is told to wait."""
    ann = await host.join("Ann")
    await talk(host, ann, 1)
    for _ in range(3):
        ann.receive({"type": "history", "ref": next(refs)})
    await pages(ann, 1)
    codes = [each["code"] for each in ann.frames("error")]
    assert codes.count("rate-limited") >= 1
    for _ in range(60):
        ann.receive({"type": "history", "ref": next(refs)})
    assert ann.last("error")["retry_after"] > 0
    await pages(ann, 2)
    host.clock.forward(60)
    assert seqs(await ask(ann)) == [1]


async def test_a_guest_who_leaves_is_told_nothing(host: FakeHost) -> None:
    ann = await host.join("Ann")
    await talk(host, ann, 1)
    ann.receive({"type": "history", "ref": next(refs)})
    ann.go()
    await asyncio.sleep(0.1)
    assert ann.frames("page") == []


async def test_after_a_new_start(place: Place) -> None:
    """All is as it was: what a room lets see, who had been there, since when it is open."""

    async def first(host: Host) -> None:
        await host.hub.execute(OpenRoom("lobby"))
        ann = await host.join("Ann", device="hers")
        await talk(host, ann, 5)
        await host.hub.execute(CloseRoom("lobby"))
        await host.hub.execute(OpenRoom("lobby"))
        await host.hub.execute(LetNewcomersSee("lobby", 1))
        ann = await host.join("Ann", device="hers")
        await talk(host, ann, 3)

    async def later(host: Host) -> None:
        ann = await host.join("Ann", device="hers")
        assert seqs(await ask(ann)) == [1, 2, 3]
        bob = await host.join("Bob", device="his")
        assert seqs(await ask(bob)) == [3]

    await run(place, first)
    await run(place, later)
    await run(place, later)


@in_a_file
async def test_a_search_through_everything_ends_by_itself(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is let go of; who asked for that asks nothing for a while, and others do."""
    there = Host(place.place)
    await there.disk.open()
    there.hub.start()
    await there.hub.execute(OpenRoom("lobby"))
    ann, bob = await there.join("Ann"), await there.join("Bob")
    await talk(there, ann, 300)
    monkeypatch.setattr(guest_archive, "SECONDS", -1.0)
    monkeypatch.setattr(guest_archive, "_STEPS", 1)
    answer = await ask(ann, "search", words="message")
    assert (answer["code"], answer["retry_after"]) == ("no-answer", looking_back.REST)
    monkeypatch.undo()
    assert (await ask(ann, "search", words="message"))["code"] == "rate-limited"
    assert (await ask(ann))["code"] == "rate-limited"
    assert len(seqs(await ask(bob, "search", words="message", limit=50))) == 50
    assert len(seqs(await ask(bob, limit=50))) == 50
    await there.hub.close(60)
    assert there.faults == []


class Hanging:
    """A clock that a question to the disk looks at, and waits."""

    def __init__(self) -> None:
        self.goes_on = threading.Event()
        self._threads: set[threading.Thread] = set()

    @property
    def hanging(self) -> int:
        """How many wait, or have waited."""
        return len(self._threads)

    def monotonic(self) -> float:
        if threading.current_thread() is not threading.main_thread():
            self._threads.add(threading.current_thread())
            self.goes_on.wait(60)
        return 0.0


@in_a_file
async def test_a_disk_that_takes_too_long_is_told(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection that was asked is closed, and whoever asks next has another."""
    there = Host(place.place)
    await there.disk.open()
    there.hub.start()
    await there.hub.execute(OpenRoom("lobby"))
    ann, bob = await there.join("Ann"), await there.join("Bob")
    await talk(there, ann, 30)
    assert len(seqs(await ask(bob, limit=30))) == 30
    disk = Hanging()
    with monkeypatch.context() as patched:
        patched.setattr(guest_archive, "time", disk)
        patched.setattr(guest_archive, "_STEPS", 1)
        patched.setattr(looking_back, "PATIENCE", 0.5)
        asyncio.get_running_loop().call_later(1.5, disk.goes_on.set)
        answer = await ask(ann, "search", words="message")
    assert answer["text"] == "That took too long to find."
    assert len(seqs(await ask(bob, "search", words="message", limit=30))) == 30
    await there.hub.close(60)
    assert there.faults == []


@in_a_file
async def test_whatever_guests_ask_the_host_is_answered(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Though a page and a search of theirs keep the disk busy."""
    there = Host(place.place)
    await there.disk.open()
    there.hub.start()
    await there.hub.execute(OpenRoom("lobby"))
    ann, bob = await there.join("Ann"), await there.join("Bob")
    await talk(there, ann, 30)
    assert len(seqs(await ask(bob, limit=30))) == 30
    archive = there.disk.archive
    assert archive is not None
    disk = Hanging()
    with monkeypatch.context() as patched:
        patched.setattr(guest_archive, "time", disk)
        patched.setattr(guest_archive, "_STEPS", 1)
        patched.setattr(looking_back, "PATIENCE", 60)
        ann.receive({"type": "search", "ref": next(refs), "words": "message"})
        bob.receive({"type": "history", "ref": next(refs)})
        async with asyncio.timeout(60):
            while disk.hanging < 2:
                await asyncio.sleep(0.001)
            assert len(await archive.search(Wanted("message"), limit=30)) == 30
        disk.goes_on.set()
        await pages(ann, 1)
        await pages(bob, 2)
    await there.hub.close(60)
    assert there.faults == []
