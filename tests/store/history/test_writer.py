"""Entries are on the disk when they are said to be, in their order, and each of them once."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import string
import traceback
from collections.abc import Awaitable, Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import pytest
from msgspec import Raw
from sqlalchemy import Connection

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history import writer as module
from peerpyrtc_desktop.store.history.backend import Backend
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.entries import Came, RoomClosed, RoomIs, Said, Went
from peerpyrtc_desktop.store.history.writer import Writer
from tests.store.history.conftest import Disk, Place, in_a_file, said_by, words

T = TypeVar("T")

NO_MESSAGE: Any = frames.Ack("This has no row.", 1, 2, time=5)


async def test_done_is_said_after_the_commit_and_in_order(disk: Disk, place: Place) -> None:
    disk.writer.put(RoomIs("lobby", by_host=True, topic="", time=1))
    heard: list[tuple[int, bool]] = []

    def hear(seq: int, stored: bool) -> None:
        if seq % 100 == 0:  # to ask a server, a process has to start
            stored = stored and bool(place.sql(f"SELECT 1 FROM messages WHERE seq = {seq}"))
        heard.append((seq, stored))

    for seq in range(1, 1201):
        disk.writer.put(said_by("Ann", f"m {seq}", seq=seq), partial(hear, seq))
    await disk.writer.flush()
    assert heard == [(seq, True) for seq in range(1, 1201)]


async def test_what_is_there_is_there_after_a_new_start(place: Place) -> None:
    first = place.disk()
    await first.open()
    await first.say("one", "two")
    first.writer.put(said_by("Ann", "three", seq=3))
    assert await first.close() == 0
    second = place.disk()
    await second.open()
    await second.say("four", epoch=2)
    page = await second.archive.page("lobby", None, None, 10)
    assert words(page) == ["one", "two", "three", "four"]
    assert len({each.id for each in await second.archive.search(Wanted())}) == 4
    await second.close()


async def test_who_no_longer_waits_for_the_disk_is_no_fault(disk: Disk) -> None:
    """A program that ends cancels what waits for a flush."""
    faults: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, fault: faults.append(fault))
    waiting = asyncio.ensure_future(disk.writer.flush())  # noqa: TID251
    await asyncio.sleep(0)
    waiting.cancel()
    await disk.writer.flush()
    assert waiting.cancelled()
    assert faults == []


async def test_rooms_and_stays(disk: Disk, place: Place) -> None:
    put = disk.writer.put
    put(RoomIs("lobby", by_host=False, topic="", time=5))
    put(Came("lobby", "s1", "Ann", "device", "192.0.2.1", "a browser", 6))
    put(RoomIs("lobby", by_host=False, topic="Tides", time=7))
    put(Went("s1", "KICKED", 8))
    put(RoomClosed("lobby", 9))
    await disk.writer.flush()
    asked = "SELECT name, CAST(by_host AS integer), topic, opened, closed FROM rooms"
    assert place.sql(asked) == [("lobby", "0", "Tides", "5", "9")]
    asked = 'SELECT name, joined, "left", reason FROM stays'
    assert place.sql(asked) == [("Ann", "6", "8", "KICKED")]
    put(RoomClosed("lobby", 10))
    put(RoomIs("lobby", by_host=True, topic="", time=11))
    await disk.writer.flush()
    asked = "SELECT id, CAST(by_host AS integer), opened, closed FROM rooms"
    assert place.sql(asked) == [("1", "1", "5", "")]


async def test_one_that_can_not_be_written_keeps_no_other_from_it(disk: Disk) -> None:
    await disk.say("first")
    done: list[tuple[int, bool]] = []

    def hear(seq: int, stored: bool) -> None:
        done.append((seq, stored))

    bad = Said("lobby", NO_MESSAGE)
    for seq, entry in ((2, bad), (3, said_by("Ann", "good", seq=3))):
        disk.writer.put(entry, partial(hear, seq))
    await disk.writer.flush()
    assert words(await disk.archive.page("lobby", None, None, 10)) == ["first", "good"]
    assert done == [(2, False), (3, True)]
    assert disk.writer.dropped == 1
    assert [type(fault) for fault in disk.faults] == [TypeError]
    disk.faults.clear()


async def test_hostile_text_is_kept(disk: Disk) -> None:
    """Lone surrogates, NUL and the like neither break a batch nor change what was said."""
    hostile: list[Any] = [
        "a\0b",
        "\u202eevil",
        "x" * 60_000,
        {"deep": [[[]]]},
        None,
        2**63,
        -1.5e300,
    ]
    await disk.say(*hostile)
    assert words(await disk.archive.page("lobby", None, None, 10)) == hostile


async def test_what_is_no_text_is_kept_as_it_came(disk: Disk) -> None:
    """JSON can say what no text can hold."""
    data = Raw(rb'{"text":"a\ud800b\u0000c","n":1e999}')
    disk.writer.put(Said("lobby", frames.Relayed("Ann", 1, 1, 5, "message", data)))
    await disk.writer.flush()
    (kept,) = await disk.archive.page("lobby", None, None, 9)
    assert isinstance(kept.frame, frames.Relayed)
    assert bytes(kept.frame.data) == bytes(data)


async def test_who_is_known_by_a_long_word_is_kept(disk: Disk) -> None:
    """A program may take a whole token for a device; no index may mind."""
    device = "".join(random.Random(1).choices(string.printable, k=9_000))
    disk.writer.put(RoomIs("lobby", by_host=True, topic="", time=1))
    disk.writer.put(Came("lobby", "s1", "Ann", device, "192.0.2.1", "a browser", 6))
    disk.writer.put(msgspec.structs.replace(said_by("Ann", "hello"), identity=f"{device}\nann"))
    await disk.writer.flush()
    (kept,) = await disk.archive.search(Wanted(reader=f"{device}\nann"))
    assert kept.identity == f"{device}\nann"
    assert [stay["device"] for stay in await disk.archive.stays(None)] == [device]


@in_a_file
async def test_a_disk_that_fails_and_is_back(
    disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it can't be written all is said to be done at once; then it is written after all."""
    monkeypatch.setattr(module, "AGAIN", 0.05)
    await disk.say("before")
    lock = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    lock.execute("BEGIN IMMEDIATE")
    states: list[bool] = []
    disk.writer.put(said_by("Ann", "while", seq=2), states.append)
    await disk.writer.flush()
    assert states == [False]
    assert "locked" in disk.troubles[0]
    disk.writer.put(said_by("Ann", "still", seq=3), states.append)
    lock.execute("COMMIT")
    lock.close()
    while not disk.writer.is_on:
        await asyncio.sleep(0.02)
    await disk.writer.flush()
    assert states == [False, False]
    assert disk.troubles[-1] == ""
    assert words(await disk.archive.page("lobby", None, None, 10)) == ["before", "while", "still"]


class Between:
    """Stands between a writer and its database, and does something before each commit."""

    def __init__(self, database: Backend, before: Callable[[], Awaitable[None]]) -> None:
        self._database = database
        self._before = before
        self.readers = database.readers
        self.fold = database.fold
        self.dispose = database.dispose
        self.disown = database.disown
        self.log_size = 0

    async def write(self, act: Callable[[Connection], T]) -> T:
        await self._before()
        return await self._database.write(act)


@in_a_file
async def test_a_disk_that_hangs_is_one_that_fails_until_it_answers(
    disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is held back for it, who hosts hears of it, and nothing is written twice."""
    answers = asyncio.Event()
    answers.set()
    heard: asyncio.Queue[str] = asyncio.Queue()

    async def hang() -> None:
        await answers.wait()

    writer = Writer(Between(disk.database, hang), heard.put_nowait, disk.faults.append)
    await writer.start()
    monkeypatch.setattr(module, "PATIENCE", 0.1)
    monkeypatch.setattr(module, "MANY", 0)
    answers.clear()
    states: list[tuple[int, bool]] = []

    def hear(seq: int, stored: bool) -> None:
        states.append((seq, stored))

    writer.put(RoomIs("lobby", by_host=True, topic="", time=1))
    writer.put(said_by("Ann", "while"), partial(hear, 1))
    assert "answer" in await heard.get()
    assert not writer.is_on
    assert not writer.is_behind
    writer.put(said_by("Ann", "still", seq=2), partial(hear, 2))
    await asyncio.sleep(0)
    assert states == [(1, False), (2, False)]
    monkeypatch.setattr(module, "PATIENCE", 60)
    answers.set()
    assert await heard.get() == ""
    writer.put(said_by("Ann", "after", seq=3), partial(hear, 3))
    await writer.flush()
    assert states == [(1, False), (2, False), (3, True)]
    assert words(await disk.archive.page("lobby", None, None, 9)) == ["while", "still", "after"]
    assert await writer.close(30) == 0


@in_a_file
async def test_a_fault_that_nobody_thought_of_ends_no_writer(disk: Disk) -> None:
    """The one entry is lost and told of, and all others are written."""
    tries = 0

    async def fail() -> None:
        nonlocal tries
        tries += 1
        if tries in (2, 4, 5):  # all of them, then two, then the first of these alone
            raise RecursionError("too deep")

    writer = Writer(Between(disk.database, fail), disk.troubles.append, disk.faults.append)
    await writer.start()
    states: list[bool] = []
    writer.put(RoomIs("lobby", by_host=True, topic="", time=1))
    for seq in (1, 2, 3):
        writer.put(said_by("Ann", f"m {seq}", seq=seq), states.append)
    await writer.flush()
    assert states == [False, True, True]
    assert [type(fault) for fault in disk.faults] == [RecursionError]
    assert writer.dropped == 1
    disk.faults.clear()
    assert await writer.close(30) == 0


@in_a_file
async def test_what_waits_for_a_disk_is_bounded_by_its_bytes_too(
    disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twenty thousand messages are a megabyte, or a gigabyte."""
    monkeypatch.setattr(module, "AGAIN", 0.05)
    monkeypatch.setattr(module, "BUFFER_BYTES", 100_000)
    await disk.say("before")
    assert disk.writer.dropped == 0
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as lock:
        lock.execute("BEGIN IMMEDIATE")
        disk.writer.put(said_by("Ann", "while", seq=2))
        await disk.writer.flush()
        for seq in range(3, 13):
            disk.writer.put(said_by("Ann", "x" * 30_000, seq=seq))
        assert disk.writer.dropped == 6
        lock.execute("COMMIT")
    while not disk.writer.is_on:
        await asyncio.sleep(0.02)
    await disk.writer.flush()
    assert len(await disk.archive.page("lobby", None, None, 99)) == 6
    monkeypatch.setattr(module, "MANY_BYTES", 50_000)
    disk.writer.put(said_by("Ann", "x" * 60_000, seq=13))
    assert disk.writer.is_behind
    await disk.writer.flush()
    assert not disk.writer.is_behind


@in_a_file
async def test_a_file_that_is_gone_is_no_place_to_keep_anything(
    disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Removed, it would take on what nobody finds again; put back, it goes on."""
    monkeypatch.setattr(module, "AGAIN", 0.05)
    await disk.say("before")
    (tmp_path / FILE).rename(tmp_path / "elsewhere.db")
    states: list[bool] = []
    disk.writer.put(said_by("Ann", "while", seq=2), states.append)
    await disk.writer.flush()
    assert states == [False]
    assert FILE in disk.troubles[0]
    (tmp_path / "elsewhere.db").rename(tmp_path / FILE)
    while not disk.writer.is_on:
        await asyncio.sleep(0.02)
    await disk.say("after", seq=3)
    assert words(await disk.archive.page("lobby", None, None, 10))[-1] == "after"


@in_a_file
async def test_a_file_that_stays_away_is_never_said_to_be_written(
    disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A commit that went to a file without a name is no commit, however often it is tried."""
    monkeypatch.setattr(module, "AGAIN", 0.01)
    await disk.say("before")
    (tmp_path / FILE).unlink()
    states: list[bool] = []
    for seq in (2, 3):
        disk.writer.put(said_by("Ann", "while", seq=seq), states.append)
        await disk.writer.flush()
        await asyncio.sleep(0.1)
    assert states == [False, False]
    assert len(disk.troubles) == 1
    assert not disk.writer.is_on


async def test_a_room_that_nobody_told_of_is_made(disk: Disk) -> None:
    """What told of it may have been lost while the disk failed."""
    states: list[bool] = []
    disk.writer.put(said_by("Ann", "hello", room="attic"), states.append)
    await disk.writer.flush()
    assert states == [True]
    assert words(await disk.archive.page("attic", None, None, 9)) == ["hello"]


async def test_another_message_in_the_same_place_is_not_there_already(disk: Disk) -> None:
    """Then it isn't kept, and not said to be; the log hears of it, and not what it says."""
    await disk.say("one", "two")
    states: list[bool] = []
    for said in ("two", "another"):
        disk.writer.put(said_by("Ann", said, seq=2), states.append)
        await disk.writer.flush()
    assert states == [True, False]
    (fault,) = disk.faults
    assert "another" not in "".join(traceback.format_exception(fault))
    disk.faults.clear()


async def test_what_a_row_that_failed_had_begun_is_forgotten(disk: Disk) -> None:
    """Its room was undone with it: the next message there makes the room anew."""
    states: list[bool] = []
    disk.writer.put(Said("attic", NO_MESSAGE), states.append)
    while not states:  # alone in its batch, as what is waited for with it would not be
        await asyncio.sleep(0.001)
    disk.writer.put(said_by("Ann", "hello", room="attic"), states.append)
    while len(states) < 2:
        await asyncio.sleep(0.001)
    assert states == [False, True]
    assert words(await disk.archive.page("attic", None, None, 9)) == ["hello"]
    assert len(disk.faults) == 1
    disk.faults.clear()


async def test_damage_is_told_once_and_not_taken_for_a_message_that_can_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The chat goes on, and who hosts hears what to do."""
    monkeypatch.setattr(module, "AGAIN", 0.01)
    disk = Disk(tmp_path)
    await disk.open()
    await disk.say("before")
    await disk.close()
    with sqlite3.connect(tmp_path / FILE) as database:
        asked = "SELECT rootpage FROM sqlite_master WHERE name = 'found_content'"
        (page,) = database.execute(asked).fetchone()
    with (tmp_path / FILE).open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    again = Disk(tmp_path)
    await again.open()
    states: list[bool] = []
    for seq in (2, 3):
        again.writer.put(said_by("Ann", "while", seq=seq), states.append)
    await again.writer.flush()
    assert states == [False, False]
    assert not again.writer.is_on
    (told,) = again.troubles
    assert told.startswith("its file is damaged (")
    assert "`peerpyrtc-desktop doctor`" in told
    assert again.faults == []
    await again.close()
