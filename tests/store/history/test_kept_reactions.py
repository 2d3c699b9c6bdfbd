"""Reactions are there after a new start, in exports and imports, and go with their messages."""

from __future__ import annotations

import asyncio
import io
import json
from typing import Any

import pytest
from sqlalchemy import Connection, select

from peerpyrtc_desktop.runtime.commands.redaction import RedactMessage
from peerpyrtc_desktop.runtime.ports.archive import Form, Wanted
from peerpyrtc_desktop.store.history.forgetting import Whose, forget
from peerpyrtc_desktop.store.history.imports import Imported, bring_in, sift
from peerpyrtc_desktop.store.history.pruning import prune
from peerpyrtc_desktop.store.history.tables import messages, reactions, stays
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


@pytest.mark.parametrize(
    ("told", "wrong"),
    [
        ({"emoji": "<b>"}, "a reaction is one emoji"),
        ({"time": 2**63}, f"the time {2**63} of a reaction is out of range"),
        ({"time": -1}, "the time -1 of a reaction is out of range"),
        ({"name": "x" * 65}, "the name or the key of a reaction is too long"),
        ({"key": "x" * 257}, "the name or the key of a reaction is too long"),
    ],
)
def test_what_is_no_reaction_is_not_brought_in(told: dict[str, Any], wrong: str) -> None:
    done = Imported()
    assert (
        list(sift(_line([{"emoji": "👍", "name": "Bob", "time": 1, **told}]), done, strict=False))
        == []
    )
    assert done.named == [(1, wrong)]


async def test_one_of_each_is_brought_in_and_none_of_what_was_taken_back(place: Place) -> None:
    async def first(host: Host) -> None:
        await say(host, "one")

    await run(place, first)
    told = {"emoji": "👍", "name": "Bob", "time": 1, "key": "phone\0"}
    others = [told | {"key": "a tablet"}, told | {"emoji": "🎉"}]

    def bring(connection: Connection) -> list[str]:
        for line in (_line([told, told, *others]), _line([told], seq=2, redacted=5)):
            assert bring_in(connection, line, strict=True).added == 1
        return list(connection.scalars(select(reactions.c.emoji).order_by(reactions.c.id)))

    other = place.disk()
    found = await other.database.write(bring)
    await other.database.dispose()
    assert found == ["👍", "👍", "🎉"]


async def test_who_only_reacted_is_forgotten_too(place: Place) -> None:
    """Also where their stay is gone."""

    async def first(host: Host) -> None:
        epoch = await say(host, "one")
        bob = await host.join("Bob", device="phone")
        await react(bob, 1, epoch, 1)

    await run(place, first)

    def work(connection: Connection) -> list[str]:
        connection.execute(stays.delete())
        forget(connection, Whose(device="phone"))
        return list(connection.scalars(select(reactions.c.name)))

    other = place.disk()
    assert await other.database.write(work) == []
    await other.database.dispose()


def _line(reactions: list[dict[str, Any]], **more: Any) -> io.BytesIO:
    line = {
        "room": "lobby",
        "epoch": 1,
        "seq": 1,
        "kind": "event",
        "time": 1,
        "sender": "Ann",
        "name": "message",
        "data": "hi",
        "reactions": reactions,
        **more,
    }
    return io.BytesIO(json.dumps(line).encode())
