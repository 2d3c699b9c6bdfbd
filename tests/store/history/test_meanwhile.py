"""What is put while what waited is being written, or while what is there is read."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from msgspec import Raw
from sqlalchemy import Connection
from sqlalchemy.exc import OperationalError

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.audit import HOST, Act
from peerpyrtc_desktop.store.history import files, meanwhile
from peerpyrtc_desktop.store.history.disk_history import DiskHistory
from peerpyrtc_desktop.store.history.entries import (
    ActIs,
    DocumentIs,
    Entry,
    Reaction,
    RoomClosed,
    RoomIs,
)
from peerpyrtc_desktop.store.history.meanwhile import Meanwhile
from tests.store.history.conftest import Place, said_by

_write = meanwhile._write


def ban(name: str, *, lifted: bool = False) -> DocumentIs:
    return DocumentIs("ban", name, None if lifted else Raw(b'{"id":"%s"}' % name.encode()))


def act(number: int) -> ActIs:
    return ActIs(Act(number, 5, HOST, "ban"))


def while_it_writes(monkeypatch: pytest.MonkeyPatch, act: Callable[[], None]) -> list[int]:
    """Do this in the loop once, in the middle of the first that is written; returns how often
    something is written."""
    loop = asyncio.get_running_loop()
    written: list[int] = []

    async def now() -> None:
        act()

    def slowly(*whole: Any) -> Any:
        if not written:
            asyncio.run_coroutine_threadsafe(now(), loop).result(60)
        written.append(1)
        return _write(*whole)

    monkeypatch.setattr(meanwhile, "_write", slowly)
    return written


async def test_what_is_put_while_it_is_written_is_written_too(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a heartbeat, and by commands that had begun; what it is about is what it was."""
    waits = Meanwhile()

    def put(*entries: Entry) -> None:
        for entry in entries:
            waits.put(entry)

    lobby = RoomIs("lobby", by_host=True, topic="", time=1, opened_in=7)
    attic = RoomIs("attic", by_host=True, topic="", time=1, opened_in=8)
    put(lobby, attic, said_by("Ann", "one", epoch=7, seq=1), ban("a"), ban("b"), act(1001))
    put(Reaction("lobby", 7, 1, "👍", "a phone", "Bob", 3))

    def later() -> None:
        put(said_by("Ann", "two", epoch=7, seq=2), ban("a", lifted=True), ban("c"), act(1002))
        put(RoomIs("lobby", by_host=True, topic="Soup", time=1, opened_in=7))
        put(RoomClosed("attic", 9))

    while_it_writes(monkeypatch, later)
    await waits.write(place.place, 10)
    assert (waits.count, waits.is_empty) == (0, True)
    said = place.sql("SELECT data, epoch FROM messages ORDER BY id")
    assert [data for data, _ in said] == ['"one"', '"two"']
    assert len({epoch for _, epoch in said}) == 1
    assert place.sql("SELECT emoji, name FROM reactions") == [("👍", "Bob")]
    assert place.sql("SELECT name FROM documents ORDER BY name") == [("b",), ("c",)]
    assert place.sql("SELECT id FROM acts ORDER BY id") == [("1001",), ("1002",)]
    assert place.sql("SELECT name, topic FROM rooms WHERE closed IS NULL") == [("lobby", "Soup")]


async def test_what_can_not_be_written_waits_on_with_what_came_meanwhile(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = Meanwhile()
    for entry in (said_by("Ann", "one"), ban("a"), ban("b"), act(1001)):
        waits.put(entry)

    def later() -> None:
        for entry in (said_by("Ann", "two", seq=2), ban("a", lifted=True), ban("c"), act(1002)):
            waits.put(entry)

    def fails(*whole: Any) -> Any:
        *_, connection = whole
        assert isinstance(connection, Connection)
        _write(*whole)
        raise OperationalError("", None, OSError("it is away again"))

    async def write_in_vain() -> None:
        with pytest.raises(OperationalError):
            await waits.write(place.place, 10)

    async def then() -> None:
        while not waits.is_empty:
            await asyncio.sleep(0)
        later()

    with monkeypatch.context() as broken:
        broken.setattr(meanwhile, "_write", fails)
        await asyncio.gather(write_in_vain(), then())
    await waits.write(place.place, 11)
    said = [data for (data,) in place.sql("SELECT data FROM messages ORDER BY id")]
    assert said == ['"one"', '"two"']
    assert place.sql("SELECT name FROM documents ORDER BY name") == [("b",), ("c",)]
    assert place.sql("SELECT id FROM acts ORDER BY id") == [("1001",), ("1002",)]


async def test_an_act_that_changes_later_stays_the_one_it_is(place: Place) -> None:
    """Under the number that it was given beside those of another host's clock, which runs ahead."""
    disk = place.disk()
    await disk.open()
    disk.writer.put(act(9000))
    await disk.writer.flush()
    await disk.close()
    waits = Meanwhile()
    for number in (1001, 1001, 1002):
        waits.put(act(number))
        await waits.write(place.place, 10)
    acts = [int(number) for (number,) in place.sql("SELECT id FROM acts ORDER BY id")]
    assert len(acts) == len(set(acts)) == 3


def late(place: Place, faults: list[BaseException]) -> DiskHistory:
    """A history whose database was away, and is back."""
    disk = DiskHistory(place.place, faults.append, faults.append)  # type: ignore[arg-type]

    async def back() -> bool:
        return True

    disk.look_out(back)
    return disk


def as_it_is_opened(monkeypatch: pytest.MonkeyPatch, happens: Callable[[], None]) -> None:
    """This happens once, amid it."""
    read = files.read
    is_read: list[int] = []

    async def reading(readers: Any) -> Any:
        if not is_read:
            is_read.append(1)
            happens()
        return await read(readers)

    monkeypatch.setattr(files, "read", reading)


async def test_what_comes_while_the_database_is_opened_is_there(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In it, and among what is read of it."""
    faults: list[BaseException] = []
    disk = late(place, faults)
    disk.follow(events.DocumentKept("ban", "a", ban("a").document))
    await disk.catch_up()

    def meanwhile() -> None:
        disk.follow(events.DocumentKept("ban", "b", ban("b").document))
        disk.follow(events.Acted(act(1001).act))

    as_it_is_opened(monkeypatch, meanwhile)
    await disk.open()
    try:
        assert disk.moderation.documents["ban"].keys() == {"a", "b"}
        assert [each.id for each in disk.moderation.acts] == [1001]
        disk.follow(events.DocumentKept("ban", "c", ban("c").document))
    finally:
        await disk.close(60)
    assert place.sql("SELECT name FROM documents ORDER BY name") == [("a",), ("b",), ("c",)]
    assert place.sql("SELECT id FROM acts") == [("1001",)]
    assert faults == []


async def test_what_is_taken_away_while_the_database_is_opened_stays_away(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was written with what waited: a ban that ends before it is opened, and one while it is."""
    faults: list[BaseException] = []
    disk = late(place, faults)
    for name in "abc":
        disk.follow(events.DocumentKept("ban", name, ban(name).document))
    await disk.catch_up()
    disk.follow(events.DocumentKept("ban", "a", None))
    as_it_is_opened(monkeypatch, lambda: disk.follow(events.DocumentKept("ban", "b", None)))
    await disk.open()
    try:
        assert disk.moderation.documents["ban"].keys() == {"c"}
    finally:
        await disk.close(60)
    assert place.sql("SELECT name FROM documents ORDER BY name") == [("c",)]
    assert faults == []
