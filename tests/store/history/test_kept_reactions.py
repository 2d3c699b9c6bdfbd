"""Reactions are there after a new start, in exports and imports, and go with their messages."""

from __future__ import annotations

import asyncio
import io
import json
from typing import Any

from sqlalchemy import Connection, select

from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.ports.archive import Form, Wanted
from peerpyrtc_desktop.store.history.forgetting import Whose, forget
from peerpyrtc_desktop.store.history.imports import Imported, bring_in, sift
from peerpyrtc_desktop.store.history.pruning import prune
from peerpyrtc_desktop.store.history.tables import messages, reactions
from tests.runtime.fakes import FakeLink
from tests.store.history.conftest import Place
from tests.store.history.test_disk_history import Host, run
from tests.store.history.test_kept_redactions import say


async def react(link: FakeLink, number: int, epoch: int, seq: int, **more: Any) -> Any:
    """React; returns the answer."""
    ref = f"{number:016}"
    link.receive({"type": "react", "ref": ref, "epoch": epoch, "seq": seq, "emoji": "👍", **more})
    async with asyncio.timeout(60):
        while not (found := [each for each in link.frames() if each.get("ref") == ref]):
            await asyncio.sleep(0.001)
    return found[0]


def seen(link: FakeLink) -> dict[int, dict[str, int]]:
    return {
        each["seq"]: {one["emoji"]: one["count"] for one in each.get("of", [])}
        for each in link.frames("reactions")
    }


async def test_they_are_there_after_a_new_start(place: Place) -> None:
    epochs: list[int] = []

    async def first(host: Host) -> None:
        epoch = await say(host, "one", "two", "three")
        epochs.append(epoch)
        ann = host.links.links[0]
        bob = await host.join("Bob")
        assert (await react(ann, 1, epoch, 1))["type"] == "ack"
        assert (await react(bob, 2, epoch, 1))["type"] == "ack"
        assert (await react(bob, 3, epoch, 2, emoji="🎉"))["type"] == "ack"
        assert (await react(bob, 4, epoch, 2, emoji="🎉", on=False))["type"] == "ack"
        assert (await react(bob, 5, epoch, 3))["type"] == "ack"
        await host.hub.execute(RedactMessage("lobby", epoch, 3))

    async def second(host: Host) -> None:
        late = await host.join("Late")
        assert seen(late) == {1: {"👍": 2}}
        assert (await react(late, 6, epochs[0], 1))["type"] == "ack"
        await host.disk.flush()
        archive = host.disk.archive
        assert archive is not None
        lines = "".join([piece.text async for piece in archive.export(Wanted(), Form.JSONL)])
        assert lines.count('"emoji"') == 3

    await run(place, first)
    await run(place, second)


async def test_an_export_brings_them_into_another_history(place: Place) -> None:
    """And they go with the message, or with whose they are."""
    lines: list[str] = []

    async def first(host: Host) -> None:
        epoch = await say(host, "one", "two", "three")
        bob = await host.join("Bob", device="phone")
        for number in (1, 2, 3):
            await react(bob, number, epoch, number)
        await react(host.links.links[0], 9, epoch, 3)
        await host.disk.flush()
        archive = host.disk.archive
        assert archive is not None
        lines.extend([piece.text async for piece in archive.export(Wanted(), Form.JSONL)])

    await run(place, first)

    def bring(connection: Connection) -> list[list[str]]:
        def names() -> list[str]:
            asked = select(reactions.c.name).order_by(reactions.c.id)
            return list(connection.scalars(asked))

        connection.execute(messages.delete())
        assert names() == []
        done = bring_in(connection, io.BytesIO("".join(lines).encode()), strict=True)
        assert done.added == 3
        found = [names()]
        newest = connection.scalar(select(messages.c.id).order_by(messages.c.id).limit(1))
        prune(connection, newest or 0)
        found.append(names())
        forget(connection, Whose(device="phone"))
        found.append(names())
        forget(connection, Whose(name="ann", room="lobby"))
        return [*found, names()]

    other = place.disk()
    found = await other.database.write(bring)
    await other.database.dispose()
    assert found == [["Bob", "Bob", "Bob", "Ann"], ["Bob", "Bob", "Ann"], ["Ann"], []]


async def test_of_a_person_who_is_forgotten_by_name_none_are_left(place: Place) -> None:
    """Those at what others said; others' stay."""

    async def first(host: Host) -> None:
        epoch = await say(host, "one")
        bob, cas = await host.join("Bob"), await host.join("Cas")
        await react(bob, 1, epoch, 1)
        await react(cas, 2, epoch, 1)

    await run(place, first)

    def work(connection: Connection) -> list[str]:
        forget(connection, Whose(name="bob", room="lobby"))
        return list(connection.scalars(select(reactions.c.name)))

    other = place.disk()
    assert await other.database.write(work) == ["Cas"]
    await other.database.dispose()


def test_an_import_takes_no_other_signs() -> None:
    line = {
        "room": "lobby",
        "epoch": 1,
        "seq": 1,
        "kind": "event",
        "time": 1,
        "sender": "Ann",
        "name": "message",
        "data": "hi",
        "reactions": [{"emoji": "<b>", "name": "Bob", "time": 1}],
    }
    done = Imported()
    file = io.BytesIO(json.dumps(line).encode())
    assert list(sift(file, done, strict=False)) == []
    assert done.named == [(1, "a reaction is one emoji")]
