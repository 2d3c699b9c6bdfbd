"""Whose questions are asked, and when."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.reader import Reader
from peerpyrtc_desktop.runtime import looking_back
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from peerpyrtc_desktop.runtime.ports.history import Page
from tests.runtime.fakes import FakeHost, FakeLink, event, until
from tests.runtime.test_amending import amend
from tests.runtime.test_naming import last_act


class SlowHistory(MemoryHistory):
    """Has an answer to a search when the test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = asyncio.Event()
        self.searched: list[str] = []
        self.takes_too_long = False

    async def search(
        self, room: str, reader: Reader, words: str, before: Place | None, limit: int
    ) -> Page:
        self.searched.append(words)
        await self.answers.wait()
        if self.takes_too_long:
            raise FrameError(Code.NO_ANSWER, "Too much.")
        return Page([], more=False)


@pytest.fixture
async def host() -> FakeHost:
    there = FakeHost(history=SlowHistory())
    there.hub.start()
    await there.hub.execute(OpenRoom("lobby"))
    return there


def search(link: FakeLink, words: str) -> None:
    link.receive({"type": "search", "ref": f"search for {words}", "words": words})


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def answer(link: FakeLink) -> Any:
    """The answer to the last question."""
    await settled()
    return next(each for each in reversed(link.frames()) if "ref" in each)


async def test_nobody_waits_for_the_questions_of_those_who_have_left(host: FakeHost) -> None:
    """Else coming, asking and leaving would queue searches without end."""
    history = host.history
    assert isinstance(history, SlowHistory)
    ann = await host.join("Ann")
    search(ann, "first")
    for number in range(5):
        guest = await host.join(f"Guest {number}")
        search(guest, f"of guest {number}")
        guest.go()
    bob = await host.join("Bob")
    search(bob, "last")
    await settled()
    history.answers.set()
    assert (await answer(bob))["type"] == "page"
    assert history.searched == ["first", "last"]
    await host.hub.close()


async def test_who_asked_for_too_much_rests_whoever_it_says_it_is(host: FakeHost) -> None:
    """It goes by the device, as all that a guest may still do."""
    history = host.history
    assert isinstance(history, SlowHistory)
    history.takes_too_long = True
    history.answers.set()
    ann = await host.join("Ann", device="hers")
    search(ann, "everything")
    assert (await answer(ann))["code"] == "no-answer"
    ann.go()
    again = await host.join("Anna", device="hers")
    search(again, "everything")
    assert (await answer(again))["code"] == "rate-limited"
    bob = await host.join("Bob", device="his")
    search(bob, "everything")
    assert (await answer(bob))["code"] == "no-answer"
    assert len(history.searched) == 2
    await host.hub.close()


class Late(MemoryHistory):
    """What it reads comes as it was when it was read, once `opened`."""

    def __init__(self) -> None:
        super().__init__()
        self.opened = asyncio.Event()

    async def page(self, *asked: Any) -> Page:
        found = await super().page(*asked)
        await self.opened.wait()
        return found

    async def search(self, *asked: Any) -> Page:
        found = await super().search(*asked)
        await self.opened.wait()
        return found


async def test_what_changes_while_it_is_read_comes_as_it_is_then(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who asked has heard of the change before it has what that is about."""
    monkeypatch.setattr(looking_back, "PATIENCE", 60.0)
    history = Late()
    host = FakeHost(history=history)
    await host.hub.open_at_start("lobby")
    host.hub.start()
    ann, bob = await host.join("Ann"), await host.join("Bob")
    for number, words in enumerate(("teh cat", "a rude cat", "another cat", "a cat, too"), 1):
        ann.receive(event(number, words))
    epoch = ann.last("welcome")["epoch"]
    await host.hub.execute(RedactMessage("lobby", epoch, 3))
    back = await last_act(host)
    bob.receive({"type": "history", "ref": "h" * 16, "limit": 10})
    cas = await host.join("Cas")
    cas.receive({"type": "search", "ref": "s" * 16, "words": "cat", "limit": 10})
    for _ in range(10):
        await asyncio.sleep(0)
    amend(ann, seq=1, data="the dog")
    amend(ann, "delete", seq=2)
    await host.hub.execute(Undo(back))
    amend(ann, seq=4, data="a bird")
    await host.hub.execute(RedactMessage("lobby", epoch, 4))
    history.opened.set()
    await until(lambda: bool(bob.frames("page") and cas.frames("page")))
    read = [
        (each.get("data"), each.get("redacted", False), "edited" in each)
        for each in bob.last("page")["frames"]
    ]
    assert read == [
        ("the dog", False, True),
        (None, True, False),
        ("another cat", False, False),
        (None, True, False),
    ]
    # It was found by other words: it is there still, and says what it says.
    assert [each["data"] for each in cas.last("page")["frames"]] == ["the dog"]
    assert "rude" not in "".join(bob.sent[-1:])
    await host.hub.stop()
    assert host.faults == []
