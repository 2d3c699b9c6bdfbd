"""The search index is out of step in each way it can be, which is found, and mended."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from msgspec import Raw

from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history import checkup, file_index
from peerpyrtc_desktop.store.history.archive import Archive
from peerpyrtc_desktop.store.history.database import FILE
from tests.store.history.conftest import Disk, said_by, words

SAID = [
    "zebra crossing",
    {"text": "Übermorgen in 東京都"},
    "a\0b",
    Raw(rb'"one alone: \ud800"'),
    "\u0301",
    "",
    None,
    {"no": "words"},
    "zebra again",
]


async def talk(folder: Path) -> None:
    """A history with all kinds of messages in it, some of which were deleted."""
    disk = Disk(folder)
    await disk.open()
    await disk.say(*SAID)
    disk.writer.put(said_by("Ann", {"stroke": 1}, seq=50, event="stroke"))
    disk.writer.put(said_by("Ann", "zebra on a name of its own", seq=51, event="custom"))
    await disk.writer.flush()
    await disk.close()


async def seen(folder: Path) -> bool:
    """Whether it is seen, without writing anything."""
    disk = Disk(folder)
    async with disk.database.readers.connect() as connection:
        is_in_step = await connection.run_sync(checkup.is_in_step)
    await disk.database.dispose()
    return not is_in_step


async def mended(folder: Path) -> bool:
    """Whether it was mended; it is whole then, and a second time there is nothing to mend."""
    disk = Disk(folder)
    found = await disk.database.write(checkup.mend)
    assert not await disk.database.write(checkup.mend)
    assert await disk.database.write(checkup.count) == len(SAID) + 2
    archive = Archive(disk.database.readers)
    assert words(await archive.search(Wanted("zebra"))) == ["zebra again", "zebra crossing"]
    assert words(await archive.search(Wanted("東"))) == [SAID[1]]
    await disk.database.dispose()
    assert checkup.damage(folder / FILE) == ""
    return found


async def test_a_whole_one_is_left_alone(tmp_path: Path) -> None:
    """Whatever was said in it, and though some of it is gone."""
    await talk(tmp_path)
    assert not await seen(tmp_path)
    assert not await mended(tmp_path)


FAULTS = {
    "lost words": ["DELETE FROM found WHERE rowid = 1"],
    "lost pairs": ["DELETE FROM found_pairs"],
    "words of what is gone": ["INSERT INTO found(rowid, words) VALUES (99, 'zebra')"],
    "other words": ["UPDATE found SET words = 'horse' WHERE rowid = 1"],
    "no table": ["DROP TABLE found_pairs"],
    "a message without the index": ["UPDATE messages SET data = '\"horse\"' WHERE id = 5"],
}
# What only FTS5's own check finds: the words are there, and not found by.
HIDDEN = {
    "its words changed behind it": ["UPDATE found_content SET c0 = c0 || ' horse' WHERE id = 1"],
    "its lists lost": ["DELETE FROM found_data WHERE id > 10"],
    "its lists garbled": ["UPDATE found_data SET block = x'00ff00ff' WHERE id > 10"],
    "its structure lost": ["DELETE FROM found_data", "DELETE FROM found_pairs_data"],
    "its settings lost": ["DELETE FROM found_config"],
}


@pytest.mark.parametrize("sql", FAULTS.values(), ids=FAULTS)
async def test_it_is_seen_beside_a_host_and_mended_without_one(
    tmp_path: Path, sql: list[str]
) -> None:
    await talk(tmp_path)
    break_it(tmp_path, sql)
    assert checkup.damage(tmp_path / FILE) == ""
    assert await seen(tmp_path)
    assert await mended(tmp_path)


@pytest.mark.parametrize("sql", HIDDEN.values(), ids=HIDDEN)
async def test_what_the_databases_own_check_takes_for_whole(tmp_path: Path, sql: list[str]) -> None:
    await talk(tmp_path)
    break_it(tmp_path, sql)
    assert checkup.damage(tmp_path / FILE) == ""
    assert await mended(tmp_path)


def break_it(folder: Path, sql: list[str]) -> None:
    with sqlite3.connect(folder / FILE, isolation_level=None) as database:
        for statement in sql:
            database.execute(statement)


async def test_a_damaged_file_is_told_in_a_line(tmp_path: Path) -> None:
    await talk(tmp_path)
    with sqlite3.connect(tmp_path / FILE) as database:
        ((page,),) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = 'messages'")
    with (tmp_path / FILE).open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    wrong = checkup.damage(tmp_path / FILE)
    assert wrong
    assert "\n" not in wrong


async def test_a_look_keeps_no_log_from_being_emptied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Beside a host, it would grow for as long as the look takes."""
    await talk(tmp_path)
    monkeypatch.setattr(checkup, "_STEP", 4)
    indexed = file_index.indexed
    was_busy: list[int] = []

    def look(said: str) -> tuple[str | None, str | None]:
        with contextlib.closing(sqlite3.connect(tmp_path / FILE)) as host, host:
            host.execute("UPDATE rooms SET topic = topic || 'more'")
            host.commit()
            ((busy, *_),) = host.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        was_busy.append(busy)
        return indexed(said)

    monkeypatch.setattr(file_index, "indexed", look)
    assert not await seen(tmp_path)
    assert was_busy == [0] * (len(SAID) + 2)
