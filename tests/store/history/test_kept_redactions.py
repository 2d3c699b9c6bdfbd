"""What was taken back stays so after a new start, on disk and for whoever reads there."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage, RedactPeer
from peerpyrtc_desktop.runtime.commands.same import RedactSame
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.ports.archive import Form, Wanted
from peerpyrtc_desktop.store.history.tables import acts, messages
from tests.runtime.fakes import FakeLink, event
from tests.store.history.conftest import Place
from tests.store.history.test_disk_history import Host, answered, run

DAY = 24 * 3600


async def asked(link: FakeLink, ref: str, **question: Any) -> list[Any]:
    """What the page that answers has: words, or that they were taken back."""
    link.receive({"ref": f"{ref:0>16}", **question})
    async with asyncio.timeout(60):
        while not link.frames("page"):
            await asyncio.sleep(0.001)
    page = link.last("page")
    link.sent.clear()
    return [each.get("data", each.get("redacted")) for each in page["frames"]]


def said(link: FakeLink) -> list[Any]:
    return [each.get("data", each.get("redacted")) for each in link.frames("event")]


async def say(host: Host, *texts: str) -> int:
    """Ann says these; returns the epoch."""
    await host.hub.open_at_start("lobby")
    ann = await host.join("Ann")
    for number, text in enumerate(texts):
        ann.receive(event(number, text))
    while len(ann.frames("ack")) < len(texts):
        await answered(ann)
    return int(ann.last("welcome")["epoch"])


async def test_it_is_read_nowhere_after_a_new_start(place: Place) -> None:
    epochs: list[int] = []

    async def first(host: Host) -> None:
        epoch = await say(host, "one rude word", "two")
        epochs.append(epoch)
        await host.hub.execute(RedactMessage("lobby", epoch, 1, "Rude."))

    async def second(host: Host) -> None:
        bob = await host.join("Bob")
        assert said(bob) == [True, "two"]
        assert "rude" not in "".join(bob.sent)
        assert await asked(bob, "1", type="history", limit=10) == [True, "two"]
        assert await asked(bob, "2", type="search", words="rude") == []
        back = await host.join("Cas", hello={"epoch": epochs[0], "seq": 2})
        assert back.last("redacted")["target"] == [epochs[0], 1]
        archive = host.disk.archive
        assert archive is not None
        (found,) = await archive.search(Wanted("rude"))
        assert found.kept.redacted == 1_000_000
        assert len(await archive.search(Wanted())) == 2
        lines = "".join([piece.text async for piece in archive.export(Wanted(), Form.CSV)])
        assert "(redacted) one rude word" in lines
        lines = "".join([piece.text async for piece in archive.export(Wanted(), Form.JSONL)])
        assert '"redacted":1000000' in lines
        await host.hub.execute(Undo(1))
        assert await asked(bob, "3", type="history", limit=10) == ["one rude word", "two"]
        assert await asked(bob, "4", type="search", words="rude") == ["one rude word"]

    async def third(host: Host) -> None:
        assert said(await host.join("Bob")) == ["one rude word", "two"]
        with pytest.raises(Refused):
            await host.hub.execute(Undo(1))

    await run(place, first)
    await run(place, second, at=2000)
    await run(place, third, at=3000)


async def test_what_is_no_longer_in_memory_is_taken_back_too(place: Place) -> None:
    """All that one said lately, and all that is the same, is looked up on the disk."""

    async def work(host: Host) -> None:
        epoch = await say(host, "buy now", "hello", "BUY  NOW")
        host.disk._recent.release("lobby")
        assert await host.hub.execute(RedactSame("lobby", "buy now")) == 2
        assert await host.hub.execute(RedactPeer("lobby", "Ann")) == 1
        with pytest.raises(Refused) as refused:
            await host.hub.execute(RedactMessage("lobby", epoch, 2))
        assert refused.value.code is Code.NO_SUCH_MESSAGE
        bob = await host.join("Bob")
        assert await asked(bob, "1", type="history", limit=10) == [True, True, True]
        await host.hub.execute(Undo(2))
        assert await asked(bob, "2", type="history", limit=10) == [True, "hello", True]

    await run(place, work)


async def test_words_are_erased_in_time(place: Place) -> None:
    """From the message and its index, and from the act, which says so. What is left stays."""

    async def first(host: Host) -> None:
        epoch = await say(host, "one rude word", "two words")
        await host.hub.execute(RedactMessage("lobby", epoch, 1))

    async def second(host: Host) -> None:
        host.hub.heartbeat.beat()
        database, archive = host.disk._database, host.disk.archive
        assert database is not None
        assert archive is not None
        async with asyncio.timeout(60):
            while await archive.search(Wanted("rude")):
                await asyncio.sleep(0.01)
        async with database.readers.connect() as connection:
            rows = (await connection.execute(messages.select().order_by(messages.c.id))).all()
            (act,) = (await connection.execute(acts.select())).all()
        assert "rude" not in repr(rows)
        assert "rude" not in act.body
        assert not act.evidence
        assert [each.data for each in rows[:2]] == ["null", '"two words"']
        (entry,) = await host.hub.acts()
        assert entry.evidence[0].erased
        with pytest.raises(Refused) as refused:
            await host.hub.execute(Undo(1))
        assert refused.value.code is Code.NOT_UNDONE
        assert said(await host.join("Bob")) == [True, "two words"]

    await run(place, first)
    await run(place, second, at=1000 + 29 * DAY + 2 * DAY)


async def test_a_whisper_is_still_between_its_two(place: Place) -> None:
    """So is what tells of its redaction."""
    epochs: list[int] = []

    async def first(host: Host) -> None:
        await host.hub.open_at_start("lobby")
        ann = await host.join("Ann")
        await host.join("Bob")
        ann.receive(event(1, "psst", to="Bob"))
        await answered(ann)
        epochs.append(int(ann.last("welcome")["epoch"]))
        await host.hub.execute(RedactMessage("lobby", epochs[0], 1))

    async def second(host: Host) -> None:
        hello = {"epoch": epochs[0], "seq": 1}
        for name, count in (("Ann", 1), ("Bob", 1), ("Cas", 0)):
            assert len((await host.join(name, hello=hello)).frames("redacted")) == count

    await run(place, first)
    await run(place, second, at=2000)
