"""What guests change and take back while the disk fails: told, and neither lost nor doubled.

What memory has is changed at once and written later; of what only the disk has nobody can say whose
it is, or how it reads.
"""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import Any

import pytest

from peerpyrtc_desktop.core.asking import Judgement
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.commands.amending import ReadingsOf
from peerpyrtc_desktop.runtime.commands.permissions import ApproveAll, SetDelay
from peerpyrtc_desktop.runtime.commands.redaction import (
    RedactMessage,
    UnredactMessages,
)
from peerpyrtc_desktop.runtime.commands.undo import Undo
from peerpyrtc_desktop.runtime.commands.waiting import Approve, Deny
from peerpyrtc_desktop.store.history import writer
from peerpyrtc_desktop.store.history.database import FILE
from tests.runtime.fakes import event
from tests.runtime.test_naming import last_act
from tests.store.history.conftest import Place, in_a_file
from tests.store.history.test_disk_history import Host, answered, beat, run
from tests.store.history.test_kept_amendments import amend
from tests.store.history.test_kept_redactions import say

CHANGES = "SELECT seq, data, was FROM messages WHERE kind = 'event' ORDER BY seq"


@contextmanager
def locked(place: Place) -> Iterator[None]:
    """Nobody can write to the file."""
    with closing(sqlite3.connect(place.folder / FILE, isolation_level=None)) as lock:
        lock.execute("BEGIN IMMEDIATE")
        yield
        lock.execute("COMMIT")


async def is_back(host: Host) -> None:
    """All that waited is on the disk."""
    async with asyncio.timeout(60):
        while not host.disk.stored:
            await asyncio.sleep(0.01)
    await host.disk.flush()


def read(place: Place) -> list[tuple[int, str, list[str]]]:
    """What the disk has: number, words, and the words before."""
    return [
        (int(seq), json.loads(data), [each["data"] for each in json.loads(was or "[]")])
        for seq, data, was in place.sql(CHANGES)
    ]


async def refusal(host: Host, command: Any) -> Code:
    with pytest.raises(Refused) as refused:
        await host.hub.execute(command)
    return refused.value.code


@in_a_file
async def test_while_nothing_can_be_written(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "AGAIN", 0.05)

    async def work(host: Host) -> None:
        epoch = await say(host, "one", "two", "three")
        ann, bob = host.links.links[0], await host.join("Bob")
        await host.hub.execute(ApproveAll("lobby"))
        assert (await amend(ann, "edit", 1, epoch, 3, data="3"))["type"] == "held"
        await host.hub.execute(ApproveAll("lobby", on=False))
        (held,) = host.hub._state.rooms["lobby"].waiting
        with locked(place):
            for number in (10, 11):
                ann.receive(event(number, "while"))
                await answered(ann)
            assert ann.last("ack")["stored"] is False
            # What memory has.
            edited = await amend(ann, "edit", 2, epoch, 4, data="meanwhile")
            deleted = await amend(ann, "delete", 3, epoch, 5)
            assert [edited["stored"], deleted["stored"]] == [False, False]
            assert bob.last("edited")["data"] == "meanwhile"
            assert bob.last("redacted")["target"] == [epoch, 5]
            # What it hasn't.
            host.disk._recent.release("lobby")
            told = await amend(ann, "edit", 4, epoch, 1, data="1")
            assert (told["code"], told["retry_after"] > 0) == (Code.NO_ANSWER, True)
            assert "can't be read now" in told["text"]
            assert (await amend(ann, "delete", 5, epoch, 2))["code"] == Code.NO_ANSWER
            assert await refusal(host, Approve("lobby", held.id)) == Code.NO_ANSWER
            assert tuple(host.hub._state.rooms["lobby"].waiting) == (held,)
            assert await refusal(host, ReadingsOf("lobby", epoch, 1)) == Code.NO_ANSWER
            assert await refusal(host, UnredactMessages("lobby", ((epoch, 5),))) == Code.NO_ANSWER
            count = len(bob.frames("edited")) + len(bob.frames("redacted"))
            assert count == 2
        await is_back(host)
        assert (await amend(ann, "edit", 6, epoch, 1, data="1"))["type"] == "ack"
        assert (await amend(ann, "delete", 7, epoch, 2))["type"] == "ack"
        await host.hub.execute(Approve("lobby", held.id))
        await host.disk.flush()
        assert read(place) == [
            (1, "1", ["one"]),
            (2, "two", []),
            (3, "3", ["three"]),
            (4, "meanwhile", ["while"]),
            (5, "while", []),
        ]
        gone = place.sql("SELECT seq FROM messages WHERE redacted IS NOT NULL ORDER BY seq")
        assert gone == [("2",), ("5",)]
        assert place.sql("SELECT count(*) FROM messages WHERE kind = 'edited'") == [("3",)]

    await run(place, work)


@in_a_file
async def test_the_host_has_away_what_nobody_can_read(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All hear of it, and the disk too, as soon as it answers."""
    monkeypatch.setattr(writer, "AGAIN", 0.05)

    async def work(host: Host) -> None:
        epoch = await say(host, "rude")
        ann, bob = host.links.links[0], await host.join("Bob")
        with locked(place):
            ann.receive(event(10, "while"))
            await answered(ann)
            host.disk._recent.release("lobby")
            assert await host.hub.execute(RedactMessage("lobby", epoch, 1)) is False
            assert bob.last("redacted")["target"] == [epoch, 1]
        await is_back(host)
        gone = place.sql("SELECT seq FROM messages WHERE redacted IS NOT NULL")
        assert gone == [("1",)]

    await run(place, work)


async def test_while_nothing_can_be_read(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """What waits goes on waiting, what the program was asked about is to be sent again."""
    monkeypatch.setattr(writer, "AGAIN", 0.05)

    async def work(host: Host) -> None:
        epoch = await say(host, "one", "two", "three")
        ann, bob = host.links.links[0], await host.join("Bob")
        await host.hub.execute(ApproveAll("lobby"))
        assert (await amend(ann, "edit", 1, epoch, 3, data="3"))["type"] == "held"
        (held,) = host.hub._state.rooms["lobby"].waiting
        await host.hub.execute(Deny("lobby", held.id))
        act = await last_act(host)
        await host.hub.execute(ApproveAll("lobby", on=False))
        await host.hub.execute(SetDelay("lobby", 5))
        ann.receive({"type": "edit", "ref": f"{2:016}", "epoch": epoch, "seq": 2, "data": "2"})
        asked: list[HeldMessage] = []
        host.hub.program.ask_first(asked.append, Judgement(), 60, lambda _: None)
        ref = f"{3:016}"
        ann.receive({"type": "edit", "ref": ref, "epoch": epoch, "seq": 1, "data": "1"})
        host.hub.program.ask_no_more()
        await host.disk.flush()
        host.disk._recent.release("lobby")
        place.sql("ALTER TABLE messages RENAME TO gone")
        host.hub.program.settle(asked[0], Judgement())
        async with asyncio.timeout(60):
            while not (told := [each for each in ann.frames("error") if each["ref"] == ref]):
                await asyncio.sleep(0.001)
        assert [each["code"] for each in told] == [Code.NO_ANSWER]
        assert await refusal(host, Undo(act)) == Code.NO_ANSWER
        # Where a slow machine has found the disk gone the host has it away all the same.
        if host.disk.stored:
            assert await refusal(host, RedactMessage("lobby", epoch, 1)) == Code.NO_ANSWER
        host.clock.forward(6)
        beat(host)
        async with asyncio.timeout(60):
            while host.hub._queue._sought:
                await asyncio.sleep(0.001)
        assert [each.ref for each in host.hub._state.rooms["lobby"].waiting] == [f"{2:016}"]
        assert bob.frames("edited") == []
        place.sql("ALTER TABLE gone RENAME TO messages")
        async with asyncio.timeout(60):
            while not bob.frames("edited"):
                beat(host)
                await asyncio.sleep(0.01)
        assert bob.last("edited")["data"] == "2"
        await host.hub.execute(Undo(act))
        assert len(host.hub._state.rooms["lobby"].waiting) == 1
        await host.hub.execute(SetDelay("lobby", 0))
        ann.receive({"type": "edit", "ref": ref, "epoch": epoch, "seq": 1, "data": "1"})
        async with asyncio.timeout(60):
            while ann.last("ack")["ref"] != ref:
                await asyncio.sleep(0.001)
        await host.disk.flush()
        assert read(place) == [(1, "1", ["one"]), (2, "2", ["two"]), (3, "three", [])]

    await run(place, work)
