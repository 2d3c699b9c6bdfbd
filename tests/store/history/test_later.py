"""What was asked for beside a host is forgotten when nobody has the history."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from msgspec import Raw

from peerpyrtc_desktop.keeper import CannotKeep, Keeper
from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history import later
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.entries import DocumentIs
from peerpyrtc_desktop.store.history.forgetting import Whose
from tests.postgres import Postgres
from tests.runtime.fakes import FakeHost
from tests.store.history.conftest import Disk


def left(folder: Path) -> int:
    """How much is still asked for."""
    return len(list(folder.glob(f"{later.FORGET}*")))


async def test_all_that_was_asked_for_is_forgotten_once(tmp_path: Path) -> None:
    """What is gone by itself keeps the others from nothing."""
    disk = Disk(tmp_path)
    await disk.open()
    await disk.say("one")
    await disk.say("two", room="den")
    await disk.close()
    file = tmp_path / FILE
    told: list[str] = []
    assert await later.do_what_was_asked(file, told.append) == 0
    later.put_off(file, Whose(room="gone"))
    later.put_off(file, Whose(room="den"))
    assert await later.do_what_was_asked(file, told.append) == 2
    assert (left(tmp_path), told) == (0, [])
    await disk.open()
    assert [row["room"] for row in await disk.archive.rows(Wanted())] == ["lobby"]
    await disk.close()


async def test_what_is_asked_of_one_history_is_done_in_no_other(tmp_path: Path) -> None:
    """Several may lie in one folder: the program's, and those of programs with the library."""
    disk = Disk(tmp_path)
    await disk.open()
    await disk.say("zebrafish")
    await disk.close()
    program, other = tmp_path / FILE, tmp_path / "chat.db"
    shutil.copy(program, other)
    told: list[str] = []
    later.put_off(other, Whose(room="lobby"))
    assert await later.do_what_was_asked(program, told.append) == 0
    assert (left(tmp_path), told) == (1, [])
    assert b"zebrafish" in program.read_bytes()
    assert await later.do_what_was_asked(other, told.append) == 1
    assert left(tmp_path) == 0
    assert b"zebrafish" not in other.read_bytes()


@pytest.mark.parametrize(
    "written",
    [
        b"{}}",
        b"\xff",
        b'{"whose": {"room": "lobby"}}',
        b'{"history": "history.db"}',
        b'{"history": "history.db", "whose": {"room": "lobby"}, "expired": {"days": 1, "time": 1}}',
        b"",
        pytest.param(
            b"a pipe", marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="POSIX")
        ),
        None,
    ],
)
async def test_a_request_that_cannot_be_read_stays_and_is_told(
    tmp_path: Path, written: bytes | None
) -> None:
    """Who asked believes that it is done: only a person can say what was meant."""
    disk = Disk(tmp_path)
    await disk.open()
    await disk.say("one")
    await disk.say("two", room="den")
    await disk.close()
    path = tmp_path / f"{later.FORGET}-x.json"
    if written is None:
        path.mkdir()
    elif written == b"a pipe":
        os.mkfifo(path)
    else:
        path.write_bytes(written)
    later.put_off(tmp_path / FILE, Whose(room="den"))
    told: list[str] = []
    for done in (1, 0):
        assert await later.do_what_was_asked(tmp_path / FILE, told.append) == done
        assert path.exists()
        assert left(tmp_path) == 1
    assert len(told) == 2
    assert all(str(path) in each for each in told)


async def test_what_a_server_is_asked_for_stands_in_its_database(postgres: Postgres) -> None:
    """Where nothing is yet nothing is asked; what can't be read stays, and is told each time."""
    url = postgres.empty()
    told: list[str] = []
    assert await later.do_what_was_asked(url, told.append) == 0
    disk = Disk(url)
    await disk.open()
    await disk.say("one")
    await disk.say("two", room="den")
    for wish in (Whose(room="den"), Whose(room="gone"), later.Expired(days=1, time=1)):
        await later.put_off_there(disk.database.readers, wish)
    broken = DocumentIs(later.FORGET, "x", Raw(b'{"history": ""}'))
    disk.writer.put(broken)
    await disk.close()
    assert await later.do_what_was_asked(url, told.append) == 3
    assert await later.do_what_was_asked(url, told.append) == 0
    assert len(told) == 2
    assert all("The document 'x' in postgresql://" in each for each in told)
    await disk.open()
    assert [row["room"] for row in await disk.archive.rows(Wanted())] == ["lobby"]
    await disk.close()


async def test_what_cannot_be_done_at_the_end_is_left_for_the_next_start(tmp_path: Path) -> None:
    told: list[object] = []
    keeper = Keeper(
        tmp_path / FILE, 0, on_trouble=told.append, on_fault=told.append, on_doubt=told.append
    )
    await keeper.end()  # of one that never began
    host = FakeHost()
    await keeper.open(host.hub)
    await keeper.history.close(60)
    later.put_off(tmp_path / FILE, Whose(room="lobby"))
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(b"no history" * 1000)
    with pytest.raises(CannotKeep):
        await keeper.end()
    assert left(tmp_path) == 1
    (tmp_path / FILE).write_bytes(whole)
    await keeper.end()
    assert left(tmp_path) == 0
    await host.hub.close(60)
    assert told == []
