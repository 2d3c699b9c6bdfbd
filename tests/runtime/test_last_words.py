"""Who comes back reads what it has before it as it is now, also where memory has it no more."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.payload import NOTHING, raw
from peerpyrtc_desktop.runtime import last_words
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.last_words import LastWords
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from tests.runtime.fakes import FakeHost, FakeLink, event
from tests.runtime.test_amending import amend


@pytest.fixture
async def host() -> AsyncIterator[FakeHost]:
    """One that has but three frames of each room in memory."""
    host = FakeHost(history=MemoryHistory(kept=3))
    await host.hub.open_at_start("lobby")
    host.hub.start()
    yield host
    await host.hub.stop()
    assert host.faults == []


def read(link: FakeLink) -> list[tuple[int, str | None]]:
    """Which changes it was told of, and how those messages read."""
    return [(each["target"][1], each.get("data")) for each in link.frames("edited")]


async def test_its_last_words_outlive_it_in_memory(host: FakeHost) -> None:
    """As long as anything is told of the change; not those of what was taken back."""
    ann, bob = await host.join("Ann"), await host.join("Bob")
    epoch = ann.last("welcome")["epoch"]
    ann.receive(event(1, "teh"))
    ann.receive(event(2, "rude"))
    bob.go()
    amend(ann, seq=1, data="the")
    amend(ann, seq=2, data="ruder")
    ann.receive(event(3, "third"))  # the first has left
    back = await host.join("Bob", hello={"epoch": epoch, "seq": 2})
    assert read(back) == [(1, "the"), (2, "ruder")]
    back.go()
    for number in range(4, 9):  # and so have its change, and all else
        ann.receive(event(number, "later"))
    back = await host.join("Bob", hello={"epoch": epoch, "seq": 2})
    assert read(back) == [(1, "the"), (2, "ruder")]
    back.go()
    await host.hub.execute(RedactMessage("lobby", epoch, 2))
    back = await host.join("Bob", hello={"epoch": epoch, "seq": 2})
    assert read(back) == [(1, "the"), (2, None)]
    assert "ruder" not in "".join(back.sent)
    back.go()
    host.history.erase(int(host.clock() * 1000) + 1)
    back = await host.join("Bob", hello={"epoch": epoch, "seq": 2})
    assert read(back) == [(1, None), (2, None)]


def test_they_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """By their number and by their bytes: those changed the longest ago give way."""
    monkeypatch.setattr(last_words, "MOST", 3)
    monkeypatch.setattr(last_words, "BYTES", 40)
    words = LastWords()

    def change(seq: int, text: str) -> None:
        words.change(frames.Edited("Ann", 2, 100 + seq, 5, (1, seq), raw(text)))

    def known() -> list[int]:
        return [seq for seq in range(10) if words.of((1, seq)) != NOTHING]

    for seq in range(5):
        change(seq, "x")
    assert known() == [2, 3, 4]
    change(2, "changed once more")  # 19 bytes
    change(5, "y" * 18)
    assert known() == [2, 5]
    change(6, "z" * 100)
    assert known() == []
    change(7, "small")
    words.change(frames.Restored(2, 200, 6, (1, 7)))
    words.change(frames.Edited("Ann", 2, 201, 6, (1, 7)))
    assert known() == [7]
    words.change(frames.Redacted(2, 202, 7, (1, 7)))
    assert known() == []
    said = frames.Relayed("Ann", 1, 8, 5, "message", raw("as it was"))
    words.change(frames.Restored(2, 203, 6, (1, 8), said))
    assert known() == []
