"""Copies, each looked at in the files themselves."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.store.history import upkeep
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.schema import Damaged
from tests.store.history.conftest import Disk, in_a_file, words


@in_a_file
async def test_a_copy_is_made_beside_a_host_that_writes(disk: Disk, tmp_path: Path) -> None:
    await disk.say(*range(50))
    copy = tmp_path / "copy.db"
    upkeep.back_up(tmp_path / FILE, copy)
    await disk.say("later", seq=90)
    with sqlite3.connect(copy) as database:
        assert database.execute("SELECT count(*) FROM messages").fetchone() == (50,)
    assert copy.stat().st_mode & 0o777 == 0o600
    before = copy.read_bytes()
    with pytest.raises(FileExistsError):
        upkeep.back_up(tmp_path / FILE, copy)
    assert copy.read_bytes() == before


async def test_a_copy_takes_the_place_of_what_is_set_aside(tmp_path: Path) -> None:
    disk = Disk(tmp_path)
    await disk.open()
    await disk.say("first")
    copy = tmp_path / "copy.db"
    upkeep.back_up(tmp_path / FILE, copy)
    await disk.say("second", seq=2)
    await disk.close()
    aside = upkeep.restore(copy, tmp_path)
    assert aside is not None
    with sqlite3.connect(aside) as database:
        assert database.execute("SELECT count(*) FROM messages").fetchone() == (2,)
    again = Disk(tmp_path)
    await again.open()
    assert words(await again.archive.page("lobby", None, None, 10)) == ["first"]
    await again.close()


def test_what_is_no_history_takes_no_place(tmp_path: Path) -> None:
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")
    with pytest.raises(NotOurs):
        upkeep.restore(other, tmp_path)
    assert not (tmp_path / FILE).exists()


@in_a_file
async def test_a_damaged_copy_takes_no_place(disk: Disk, tmp_path: Path) -> None:
    await disk.say(*["word " * 200] * 200)
    copy = tmp_path / "copy.db"
    upkeep.back_up(tmp_path / FILE, copy)
    whole = copy.read_bytes()
    copy.write_bytes(whole[: len(whole) // 2] + b"\xff" * (len(whole) // 4))
    (tmp_path / "new").mkdir()
    with pytest.raises((Damaged, sqlite3.DatabaseError)):
        upkeep.restore(copy, tmp_path / "new")
    assert list((tmp_path / "new").iterdir()) == []


@in_a_file
async def test_a_copy_takes_the_place_of_a_damaged_history(disk: Disk, tmp_path: Path) -> None:
    """Which is what copies are for; what was there stands aside as it was."""
    await disk.say("kept")
    copy = tmp_path / "copy.db"
    upkeep.back_up(tmp_path / FILE, copy)
    other = tmp_path / "other"
    other.mkdir()
    (other / FILE).write_bytes(b"no database at all" * 100)
    aside = upkeep.restore(copy, other)
    assert aside is not None
    assert aside.read_bytes() == b"no database at all" * 100
    assert not list(other.glob("*.new"))
    with sqlite3.connect(other / FILE) as database:
        assert database.execute("SELECT data FROM messages").fetchall() == [('"kept"',)]
