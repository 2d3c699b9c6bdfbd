"""Copies and imports, each looked at in the files themselves."""

from __future__ import annotations

import io
import sqlite3
from functools import partial
from pathlib import Path

import pytest

from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history import upkeep
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.export import every, json_lines
from peerpyrtc_desktop.store.history.schema import Damaged
from peerpyrtc_desktop.store.history.upkeep import Broken
from tests.store.history.conftest import Disk, Place, in_a_file, said_by, words


async def lines_of(disk: Disk) -> list[bytes]:
    return [line.encode() async for line in json_lines(every(disk.archive, Wanted()))]


def file_of(lines: list[bytes]) -> io.BytesIO:
    return io.BytesIO(b"".join(line.rstrip(b"\n") + b"\n" for line in lines))


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


async def test_an_import_adds_what_is_not_there(place: Place) -> None:
    """Twice makes no doubles, whispers stay whispers, and what was added is found."""
    one, two = place.disk(), place.another()
    for disk in (one, two):
        await disk.open()
    await one.say("apples", {"text": "Übermorgen"}, "pears")
    one.writer.put(said_by("Ann", "psst", seq=9, to="Bob"))
    await one.writer.flush()
    lines = await lines_of(one)
    await two.say("apples")  # the same place, and the same words
    for added, known in ((3, 1), (0, 4)):
        done = await two.database.write(partial(upkeep.bring_in, file=file_of(lines), strict=True))
        assert (done.added, done.known, done.broken) == (added, known, 0)
    assert [line.split(b",", 1)[1] for line in await lines_of(two)] == [
        line.split(b",", 1)[1] for line in lines
    ]
    assert words(await two.archive.search(Wanted("bermor"))) == [{"text": "Übermorgen"}]
    assert words(await two.archive.page("lobby", "Cid", None, 9))[-1] == "pears"
    for disk in (one, two):
        await disk.close()


async def test_broken_lines_are_named_and_left_out(disk: Disk) -> None:
    await disk.say("good")
    (good,) = await lines_of(disk)
    moved = good.replace(b'"seq":1,', b'"seq":77,')
    bad = [
        b"no JSON",
        b"[]",
        b'{"room":"lobby"}',
        good.replace(b'"seq":1,', b'"seq":-1,'),
        good.replace(b'"epoch":1,', b'"epoch":99999999999999999999,'),
        good.replace(b'"epoch":1,', b'"epoch":9007199254740991,'),
        good.replace(b'"good"', b'"' + b"x" * 3_000_000 + b'"'),
        good.replace(b'"kind":"event"', b'"kind":"other"'),
        good.replace(b'"room":"lobby"', b'"room":".."'),
        good.replace(b'"data":"good"', b'"data":' + b"[" * 900 + b"]" * 900),
        good.replace(b'"data":"good"', b'"data":' + b"[" * 99_999 + b"]" * 99_999),
    ]
    with pytest.raises(Broken, match="line 2: "):
        await disk.database.write(
            partial(upkeep.bring_in, file=file_of([moved, *bad]), strict=True)
        )
    assert len(await lines_of(disk)) == 1
    done = await disk.database.write(
        partial(upkeep.bring_in, file=file_of([*bad, b"", moved]), strict=False)
    )
    assert (done.added, [number for number, _ in done.named]) == (1, list(range(1, 12)))
    done = await disk.database.write(
        partial(upkeep.bring_in, file=io.BytesIO(b"no JSON\n" * 1_000), strict=False)
    )
    assert (done.broken, len(done.named)) == (1_000, upkeep.NAMED)


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
