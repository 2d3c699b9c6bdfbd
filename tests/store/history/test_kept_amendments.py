"""What guests changed and took back themselves is so after a new start, and kept for moderators."""

from __future__ import annotations

import asyncio
import io
from typing import Any

import pytest
from sqlalchemy import Connection, select
from sqlalchemy.event import listen

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.core.asking import Judgement
from peerpyrtc_desktop.core.errors import Code
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.core.reader import Reader
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.commands.amending import ReadingsOf
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, SetDelay
from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.commands.rooms import LetNewcomersSee, PinNotice
from peerpyrtc_desktop.runtime.commands.waiting import Approve
from peerpyrtc_desktop.runtime.ports.archive import Form, Wanted
from peerpyrtc_desktop.runtime.replaced import REPLACED
from peerpyrtc_desktop.store.history import archive, disk_history
from peerpyrtc_desktop.store.history.batch import Batches
from peerpyrtc_desktop.store.history.entries import RoomIs, Said
from peerpyrtc_desktop.store.history.forgetting import Whose, forget
from peerpyrtc_desktop.store.history.guest_archive import GuestArchive
from peerpyrtc_desktop.store.history.imports import bring_in
from peerpyrtc_desktop.store.history.tables import messages
from tests.runtime.fakes import FakeLink, event
from tests.store.history.conftest import Disk, Place
from tests.store.history.test_disk_history import Host, answered, run
from tests.store.history.test_kept_redactions import asked, say

DAY = 24 * 3600


async def amend(link: FakeLink, type_: str, number: int, epoch: int, seq: int, **more: Any) -> Any:
    """Ask for it; returns the answer."""
    ref = f"{number:016}"
    link.receive({"type": type_, "ref": ref, "epoch": epoch, "seq": seq, **more})
    async with asyncio.timeout(60):
        while not (found := [each for each in link.frames() if each.get("ref") == ref]):
            await asyncio.sleep(0.001)
    return found[0]


def said(link: FakeLink) -> list[Any]:
    """What a newcomer reads: words, and whether they were changed or taken back."""
    return [
        (each.get("data"), "edited" in each, each.get("by_author", False))
        for each in link.frames("event")
    ]


async def readings(host: Host, epoch: int, seq: int) -> list[str]:
    return [each.text for each in await host.hub.execute(ReadingsOf("lobby", epoch, seq))]


async def test_it_is_so_after_a_new_start(place: Place) -> None:
    """In what guests read, look for and come back to; in exports; for moderators as it was."""
    epochs: list[int] = []

    async def first(host: Host) -> None:
        epoch = await say(host, "teh cat", "oh no", "third")
        epochs.append(epoch)
        ann = host.links.links[0]
        assert (await amend(ann, "edit", 1, epoch, 1, data="the cat"))["type"] == "ack"
        assert (await amend(ann, "delete", 2, epoch, 2))["type"] == "ack"

    async def second(host: Host) -> None:
        bob = await host.join("Bob")
        assert said(bob) == [("the cat", True, False), (None, False, True), ("third", False, False)]
        assert await asked(bob, "1", type="history", limit=10) == ["the cat", True, "third"]
        assert await asked(bob, "2", type="search", words="the cat") == ["the cat"]
        assert await asked(bob, "3", type="search", words="teh") == []
        away = await host.join("Cas", hello={"epoch": epochs[0], "seq": 3})
        assert away.last("edited")["data"] == "the cat"
        assert away.last("redacted")["by_author"] is True
        assert await readings(host, epochs[0], 1) == ["teh cat", "the cat"]
        assert await readings(host, epochs[0], 2) == ["oh no"]
        archive = host.disk.archive
        assert archive is not None
        lines = "".join([piece.text async for piece in archive.export(Wanted(), Form.CSV)])
        assert "the cat (edited)" in lines
        assert "(redacted) oh no" in lines
        assert "teh" not in lines
        # Asked once more, as by one who has not heard: it is answered, and not done again.
        ann = await host.join("Ann")
        count = len(bob.frames("edited"))
        again = await amend(ann, "edit", 1, epochs[0], 1, data="the cat")
        assert (again["type"], len(bob.frames("edited"))) == ("ack", count)
        assert await amend(ann, "edit", 9, epochs[0], 3, data="the third")
        assert bob.last("edited")["data"] == "the third"

    async def later(host: Host) -> None:
        host.hub._state.history.erase(int(host.clock() * 1000))
        await host.disk.flush()
        assert await readings(host, epochs[0], 2) == []
        host.disk._recent.release("lobby")
        assert await readings(host, epochs[0], 1) == ["the cat"]

    await run(place, first)
    await run(place, second, at=1100)
    await run(place, later, at=1000 + 40 * DAY)


async def test_what_is_no_longer_in_memory_is_looked_up(place: Place) -> None:
    """A whisper too, and as often as it is changed."""

    async def work(host: Host) -> None:
        await host.hub.open_at_start("lobby")
        ann, bob = await host.join("Ann"), await host.join("Bob")
        ann.receive(event(1, "psst", to="Bob"))
        ann.receive(event(2, {"a": 1}, name="score"))
        epoch = ann.last("welcome")["epoch"]
        while len(ann.frames("ack")) < 2:
            await answered(ann)
        for number, words in enumerate(("one", "two")):
            host.disk._recent.release("lobby")
            told = await amend(ann, "edit", 10 + number, epoch, 1, data=words)
            assert told["type"] == "ack"
            assert bob.last("edited")["data"] == words
        host.disk._recent.release("lobby")
        assert await readings(host, epoch, 1) == ["psst", "one", "two"]
        assert (await amend(ann, "edit", 20, epoch, 2, data="x"))["code"] == "malformed"
        assert (await amend(bob, "delete", 21, epoch, 1))["code"] == "no-such-message"
        assert (await amend(ann, "delete", 22, epoch, 1))["type"] == "ack"
        await host.hub.execute(RedactMessage("lobby", epoch, 2))
        cas = await host.join("Cas")
        assert await asked(cas, "1", type="history", limit=10) == [True]

    await run(place, work)


async def test_an_export_brings_it_into_another_history(place: Place) -> None:
    lines: list[str] = []

    async def first(host: Host) -> None:
        epoch = await say(host, "teh cat", "oh no")
        ann = host.links.links[0]
        await amend(ann, "edit", 1, epoch, 1, data="the cat")
        await amend(ann, "delete", 2, epoch, 2)
        await host.disk.flush()
        archive = host.disk.archive
        assert archive is not None
        lines.extend([piece.text async for piece in archive.export(Wanted(), Form.JSONL)])

    await run(place, first)

    def bring(connection: Connection) -> list[Any]:
        connection.execute(messages.delete())
        done = bring_in(connection, io.BytesIO("".join(lines).encode()), strict=True)
        assert done.added == 2
        asked = select(messages.c.data, messages.c.edited, messages.c.was, messages.c.by_author)
        return [tuple(row) for row in connection.execute(asked.order_by(messages.c.id))]

    other = place.disk()
    kept, gone = await other.database.write(bring)
    await other.database.dispose()
    assert (kept[0], kept[1] is not None, "teh cat" in kept[2]) == ('"the cat"', True, True)
    assert (gone[0], gone[3]) == ('"oh no"', True)


async def test_an_export_to_read_and_the_other_history_have_the_new_words(place: Place) -> None:
    pages: dict[Form, str] = {}

    async def first(host: Host) -> None:
        epoch = await say(host, "teh <cat>")
        await amend(host.links.links[0], "edit", 1, epoch, 1, data="the <cat>")
        await host.disk.flush()
        archive = host.disk.archive
        assert archive is not None
        for form in (Form.HTML, Form.JSONL):
            pages[form] = "".join([piece.text async for piece in archive.export(Wanted(), form)])

    await run(place, first)
    assert "the &lt;cat&gt; (edited)" in pages[Form.HTML]
    assert "teh" not in pages[Form.HTML]
    disk = place.disk()
    await disk.database.write(lambda connection: connection.execute(messages.delete()))
    lines = io.BytesIO(pages[Form.JSONL].encode())
    await disk.database.write(lambda connection: bring_in(connection, lines, strict=True))
    await disk.database.dispose()

    async def second(host: Host) -> None:
        archive = host.disk.archive
        assert archive is not None
        assert len(await archive.search(Wanted("the <cat>"))) == 1
        assert await archive.search(Wanted("teh")) == []

    await run(place, second, at=1100)


async def test_what_it_was_is_forgotten_with_whoever_said_it(place: Place) -> None:
    """And a notice that was pinned from words it had before."""
    epochs: list[int] = []

    async def work(host: Host) -> None:
        await host.hub.open_at_start("lobby")
        epochs.append(await say(host, "zebra crossing", "another"))
        await host.hub.execute(PinNotice("lobby", "zebra crossing"))
        assert (await amend(host.links.links[0], "edit", 1, epochs[0], 1, data="a road"))["seq"]

    await run(place, work)
    assert b"zebra" in b"".join(place.files().values())
    disk = place.disk()
    whose = Whose(room="lobby", name="Ann")
    # Both messages, and that one of them was changed.
    assert await disk.database.write(lambda connection: forget(connection, whose)) == (3, 1)
    await disk.database.fold()
    await disk.database.dispose()
    assert b"zebra" not in b"".join(place.files().values())


async def test_a_change_that_waits_finds_what_only_the_disk_has(place: Place) -> None:
    async def work(host: Host) -> None:
        await host.hub.open_at_start("lobby")
        epoch = await say(host, "one")
        ann, bob = host.links.links[0], await host.join("Bob")
        await host.hub.execute(ApproveAll("lobby"))
        assert (await amend(ann, "edit", 1, epoch, 1, data="two"))["type"] == "held"
        (held,) = host.hub._state.rooms["lobby"].waiting
        host.disk._recent.release("lobby")
        await host.hub.execute(Approve("lobby", held.id))
        assert bob.last("edited")["data"] == "two"
        assert await readings(host, epoch, 1) == ["one", "two"]

    await run(place, work)


async def test_a_batch_that_may_have_been_written_is_known_again(disk: Disk) -> None:
    """Also where a message was changed together with it."""
    said_ = Said("lobby", frames.Relayed("Ann", 1, 1, 5, "message", raw("teh")), "a\nann")
    changed = Said("lobby", frames.Edited("Ann", 1, 2, 6, (1, 1), raw("the")), "a\nann")

    def write(connection: Connection) -> list[bool]:
        batches = Batches()
        batches.begin(connection)
        other = Said("lobby", frames.Relayed("Bob", 1, 1, 5, "message", raw("teh")), "b\nbob")
        batches.write(connection, [RoomIs("lobby", True, "", 1), said_, changed])
        return [batches.has(connection, each) for each in (said_, changed, other)]

    assert await disk.database.write(write) == [True, True, False]


async def test_a_delayed_change_finds_what_only_the_disk_has(place: Place) -> None:
    """And its author is told where that is gone."""

    async def work(host: Host) -> None:
        epoch = await say(host, "one", "other")
        ann, bob = host.links.links[0], await host.join("Bob")
        await host.hub.execute(SetDelay("lobby", 5))
        ann.receive({"type": "edit", "ref": f"{1:016}", "epoch": epoch, "seq": 1, "data": "two"})
        ann.receive({"type": "edit", "ref": f"{2:016}", "epoch": epoch, "seq": 2, "data": "gone"})
        await host.hub.execute(RedactMessage("lobby", epoch, 2))
        host.disk._recent.release("lobby")
        host.clock.forward(6)
        for link in (ann, bob):
            link.last_heard = host.clock()
        host.hub.heartbeat.beat()
        async with asyncio.timeout(60):
            while not (bob.frames("edited") and ann.frames("error")):
                await asyncio.sleep(0.001)
        assert bob.last("edited")["data"] == "two"
        told = ann.last("error")
        assert (told["ref"], told["code"]) == (f"{2:016}", "no-such-message")
        assert len(host.hub._state.rooms["lobby"].waiting) == 0

    await run(place, work)


async def test_a_change_that_the_program_accepts_finds_what_only_the_disk_has(place: Place) -> None:
    """Once, however often it is answered."""

    async def work(host: Host) -> None:
        epoch = await say(host, "one")
        ann, bob = host.links.links[0], await host.join("Bob")
        held: list[HeldMessage] = []
        host.hub.program.ask_first(held.append, Judgement(), 60, lambda _: None)
        ann.receive({"type": "edit", "ref": f"{1:016}", "epoch": epoch, "seq": 1, "data": "two"})
        host.disk._recent.release("lobby")
        for _ in range(2):
            host.hub.program.settle(held[0], Judgement())
        async with asyncio.timeout(60):
            while not (bob.frames("edited") or ann.frames("error")):
                await asyncio.sleep(0.001)
        assert [each["data"] for each in bob.frames("edited")] == ["two"]
        assert ann.frames("error") == []

    await run(place, work)


async def test_who_comes_back_reads_what_only_the_disk_has_as_it_is_now(place: Place) -> None:
    """And no words of what was taken back after it was changed, or has had its days."""

    async def work(host: Host) -> None:
        epoch = await say(host, "one", "other", "third")
        ann = host.links.links[0]
        (await host.join("Bob")).go()
        host.disk._recent.release("lobby")
        for seq, words in ((1, "two"), (2, "rude"), (1, "three")):
            assert (await amend(ann, "edit", 10 + len(words), epoch, seq, data=words))["seq"]
        await host.hub.execute(RedactMessage("lobby", epoch, 2))
        back = await host.join("Bob", hello={"epoch": epoch, "seq": 3})
        read = {tuple(each["target"]): each.get("data") for each in back.frames("edited")}
        assert read == {(epoch, 1): "three", (epoch, 2): None}
        assert "rude" not in "".join(back.sent)
        back.go()
        host.disk._recent.erase(int(host.clock() * 1000) + 1)
        anew = await host.join("Bob", hello={"epoch": epoch, "seq": 3})
        assert [each.get("data") for each in anew.frames("edited")] == [None] * 3

    await run(place, work)


async def test_who_comes_back_after_a_new_start_reads_what_memory_has_no_more(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever was changed or taken back there, with its last words alone."""
    monkeypatch.setattr(disk_history, "KEPT", 2)
    monkeypatch.setattr(archive, "PAGE", 2)
    epochs: list[int] = []

    async def first(host: Host) -> None:
        epochs.append(await say(host, "teh", "oh no", "third"))
        ann = host.links.links[0]
        for number, (seq, words) in enumerate(((1, "then"), (1, "the"), (2, "rude"))):
            assert (await amend(ann, "edit", number, epochs[0], seq, data=words))["seq"]
        await amend(ann, "delete", 9, epochs[0], 2)
        for number in range(6):
            ann.receive(event(20 + number, "later"))
        while ann.last("ack")["ref"] != event(25)["ref"]:
            await answered(ann)

    async def second(host: Host) -> None:
        # How far back one sees who sees the latest, memory can't say by then: no words are told.
        back = await host.join("Cas", hello={"epoch": epochs[0], "seq": 3})
        read = [(each["target"][1], each.get("data")) for each in back.frames("edited")]
        assert read == [(1, None), (1, None), (2, None)]
        await host.hub.execute(LetNewcomersSee("lobby", None))
        back = await host.join("Bob", hello={"epoch": epochs[0], "seq": 3})
        read = [(each["target"][1], each.get("data")) for each in back.frames("edited")]
        assert read == [(1, "the"), (1, "the"), (2, None)]
        assert "rude" not in "".join(back.sent)

    await run(place, first)
    await run(place, second, at=1100)


@pytest.mark.parametrize("asks", [False, True])
async def test_one_that_was_replaced_is_not_taken_as_new_after_a_new_start(
    place: Place, asks: bool
) -> None:
    """Whose author lost the answer sends it again to the next host: the last words stand."""
    epochs: list[int] = []

    async def first(host: Host) -> None:
        epochs.append(await say(host, "one"))
        ann, held = host.links.links[0], list[HeldMessage]()
        if asks:
            host.hub.program.ask_first(held.append, Judgement(), 60, lambda _: None)
        else:
            await host.hub.execute(ApproveAll("lobby"))
        for number, words in ((1, "two"), (2, "three")):
            edit = {"type": "edit", "ref": f"{number:016}", "epoch": epochs[0], "seq": 1}
            ann.receive(edit | {"data": words})
        if asks:
            host.hub.program.settle(held[1], Judgement())
        else:
            (waits,) = host.hub._state.rooms["lobby"].waiting
            await host.hub.execute(Approve("lobby", waits.id))
            await host.hub.execute(ApproveAll("lobby", on=False))
        assert host.links.links[0].last("edited")["data"] == "three"

    async def second(host: Host) -> None:
        ann = await host.join("Ann")
        again = await amend(ann, "edit", 1, epochs[0], 1, data="two")
        assert again.get("code") == Code.WITHDRAWN
        assert (await amend(ann, "edit", 2, epochs[0], 1, data="three"))["type"] == "ack"
        assert await readings(host, epochs[0], 1) == ["one", "three"]
        assert host.hub._state.ledger.count(REPLACED) == 1

    async def later(host: Host) -> None:
        assert host.hub._state.ledger.count(REPLACED) == 0

    await run(place, first)
    await run(place, second, at=1010)
    await run(place, second, at=1020)
    await run(place, later, at=1020 + DAY)


async def test_earlier_words_are_read_from_the_disk_only_where_they_are_asked_for(
    disk: Disk,
) -> None:
    """They may be twenty times as long as the message, and guests never see them."""
    await disk.say("teh cat")
    edited = frames.Edited("Ann", 1, 2, 6, (1, 1), raw("the cat"))
    disk.writer.put(Said("lobby", edited, "device of Ann\nann"))
    await disk.writer.flush()
    guests, archive_ = GuestArchive(disk.database.readers), disk.archive
    reader = Reader("another\nbob", (0, 0), None, 1)
    asked: list[str] = []

    def note(*told: Any) -> None:
        asked.append(told[2])

    engine = disk.database.readers._engine.sync_engine
    listen(engine, "before_cursor_execute", note)
    page = await guests.page("lobby", reader, None, None, 10)
    found = await guests.search("lobby", reader, "cat", None, 10)
    read = [each for each in (*page.frames, *found.frames) if isinstance(each, frames.Relayed)]
    assert [payload.value(each.data) for each in read] == ["the cat"] * 2
    assert [each.kept.was for each in await archive_.search(Wanted("cat"))] == [()]
    assert len(await archive_.page("lobby", None, None, 10)) == 2
    assert len(await archive_.said_since("lobby", 0, 10)) == 1
    assert len(asked) >= 5
    assert not [each for each in asked if "messages.was" in each]
    kept = await archive_.look_up("lobby", (1, 1))
    assert kept is not None
    assert [payload.value(each.data) for each in kept.was] == ["teh cat"]
    assert [len(each.was) for each in await archive_.latest("lobby", 10)] == [1, 0]
    assert [row["was"] is not None for row in await archive_.rows(Wanted())] == [True]
    assert [row["was"] is not None for row in await archive_.newest(Wanted())] == [True]
