"""What is old goes, and a wrong clock takes nothing."""

from __future__ import annotations

import asyncio
import sqlite3
from collections import Counter
from contextlib import closing
from functools import partial
from pathlib import Path

import msgspec
import pytest
from msgspec import Raw
from msgspec.structs import replace

from peerpyrtc_desktop.core.room_settings import KEPT_FOR
from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history import checkup
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.entries import Came, DocumentIs, RoomClosed, RoomIs, Said, Went
from peerpyrtc_desktop.store.history.retention import LEAP, Retention, forget_old
from tests.store.history.conftest import Disk, in_a_file, said_by, words

DAY = 24 * 3600 * 1000
ALMOST = 30 * DAY
"""The time of the first message, 1,001 ms, is 30 days ago at this plus 1,002."""


def of(disk: Disk, doubts: list[str]) -> Retention:
    return Retention(disk.writer, disk.database.readers, 30, doubts.append)


async def days_go_by(looking: Retention, until: int, since: int = 2_000, every: int = DAY) -> int:
    """It looks once a day, or so often, and at the end; returns how many messages went."""
    return sum([await looking.look(at) for at in (*range(since, until, every), until)])


async def test_what_is_older_than_it_may_be_is_found_no_more(disk: Disk) -> None:
    """As time goes by, however much that is."""
    doubts: list[str] = []
    await disk.say(*[f"apple {n}" for n in range(10)])
    assert await days_go_by(of(disk, doubts), ALMOST + 1_006) == 5
    assert words(await disk.archive.page("lobby", None, None, 20)) == [
        f"apple {n}" for n in range(5, 10)
    ]
    assert len(await disk.archive.search(Wanted("apple"))) == 5
    assert doubts == []


async def test_in_steps_however_much_it_is(disk: Disk) -> None:
    await disk.say(*range(450))
    assert await days_go_by(of(disk, []), 2 * ALMOST) == 450
    assert await disk.archive.page("lobby", None, None, 20) == []


async def test_a_clock_that_jumps_takes_nothing(disk: Disk) -> None:
    """Not a few either, nor though the host starts anew there; that is said once a run."""
    await disk.say(*range(100))
    assert await of(disk, []).look(2_000) == 0
    for _ in range(2):
        doubts: list[str] = []
        looking = of(disk, doubts)
        for hour in range(3):
            assert await looking.look(10 * 365 * DAY + hour * DAY // 24) == 0
        assert len(doubts) == 1
        assert "1979-12-30" in doubts[0]
        assert "100 of 100 messages" in doubts[0]
        assert "`peerpyrtc-desktop forget --expired`" in doubts[0]
    assert await days_go_by(looking, ALMOST + 1_021) == 20
    assert len(await disk.archive.page("lobby", None, None, 200)) == 80


async def test_a_clock_that_jumps_stays_in_doubt(disk: Disk) -> None:
    """However much is said there: what was there before is no quarter of it then."""
    later = 10 * 365 * DAY
    doubts: list[str] = []
    await disk.say(*range(10))
    looking = of(disk, doubts)
    assert await looking.look(2_000) == 0
    assert await looking.look(later) == 0
    for seq in range(100, 200):
        disk.writer.put(at(seq, later))
    await disk.writer.flush()
    assert await looking.look(later + 1) == 0
    assert len(doubts) == 1


async def test_a_clock_that_goes_back_takes_nothing(disk: Disk) -> None:
    doubts: list[str] = []
    now = 50 * 365 * DAY
    for seq in range(1, 100):
        disk.writer.put(at(seq, now))
    await disk.writer.flush()
    looking = of(disk, doubts)
    assert await looking.look(now) == 0
    disk.writer.put(at(200, 5))
    await disk.writer.flush()
    assert await looking.look(6) == 0
    assert "1970-01-01" in doubts[0]
    assert await looking.look(now + 1) == 0
    assert len(await disk.archive.page("lobby", None, None, 200)) == 100


async def test_what_a_wrong_clock_said_goes_with_its_neighbours(disk: Disk) -> None:
    """Neither before them nor years after."""
    for seq, time in enumerate((5 * DAY, 1, 5 * DAY, 3650 * DAY, 5 * DAY, 20 * DAY), 1):
        disk.writer.put(at(seq, time))
    await disk.writer.flush()
    looking = of(disk, [])
    assert await days_go_by(looking, 35 * DAY, since=5 * DAY) == 0
    assert await days_go_by(looking, 36 * DAY, since=35 * DAY) == 5


async def test_what_was_imported_old_is_no_reason_to_lose_it_at_once(disk: Disk) -> None:
    """The clock is right, and yet it is more than a quarter at once: that wants a word."""
    doubts: list[str] = []
    looking = of(disk, doubts)
    assert await looking.look(400 * DAY) == 0
    for seq in range(1, 9):
        disk.writer.put(at(seq, 5))
    await disk.writer.flush()
    assert await looking.look(400 * DAY + 1) == 0
    assert "8 of 8 messages" in doubts[0]
    assert await disk.database.write(partial(forget_old, now=400 * DAY, days=30)) == (8, 0)
    assert await looking.look(401 * DAY) == 0
    assert len(doubts) == 1


def at(seq: int, time: int) -> Said:
    """One that Ann said at this time."""
    said = said_by("Ann", seq, seq=seq)
    return replace(said, frame=replace(said.frame, time=time))


async def test_numbers_of_what_went_come_never_again(disk: Disk) -> None:
    """Or what is found could be another's."""
    await disk.say("one", "two")
    newest = (await disk.archive.search(Wanted()))[0].id
    assert await days_go_by(of(disk, []), 2 * ALMOST) == 2
    await disk.close()
    await disk.open()
    await disk.say("three", epoch=2)
    assert (await disk.archive.search(Wanted()))[0].id > newest


async def test_stays_and_rooms_go_with_what_was_said_in_them(disk: Disk) -> None:
    """But for rooms that are open, and stays that go on."""
    put = disk.writer.put
    for room in ("open", "closed", "in use"):
        put(RoomIs(room, by_host=True, topic="", time=1))
    put(Came("closed", "s1", "Ann", "device", "192.0.2.1", "", 5))
    put(Went("s1", "CLIENT_INITIATED", 9))
    put(Came("in use", "s2", "Bob", "device", "192.0.2.1", "", 3 * ALMOST))
    put(RoomClosed("closed", 9))
    put(RoomClosed("in use", 9))
    await disk.writer.flush()
    await days_go_by(of(disk, []), 2 * ALMOST)
    assert [stay["name"] for stay in await disk.archive.stays(None)] == ["Bob"]
    await disk.say("again", room="closed")
    await disk.say("still", room="open")
    assert words(await disk.archive.page("closed", None, None, 9)) == ["again"]
    assert words(await disk.archive.page("open", None, None, 9)) == ["still"]


def kept_for(disk: Disk, room: str, days: int | None, kind: str = "room") -> None:
    document = Raw(msgspec.json.encode({"keep_days": days, "what a newer one says": True}))
    disk.writer.put(DocumentIs(kind, room, document))


async def test_a_room_may_keep_shorter_or_longer_than_the_others(disk: Disk) -> None:
    """For ever too; and closed ones as they did while they were open."""
    doubts: list[str] = []
    for seq in range(1, 6):
        for room in ("lobby", "day", "year", "ever", "closed", "as all"):
            disk.writer.put(replace(at(seq, seq), room=room))
    for room, days in (("day", 1), ("year", 365), ("ever", 0), ("as all", None)):
        kept_for(disk, room, days)
    kept_for(disk, "closed", 2, KEPT_FOR)
    disk.writer.put(DocumentIs("room", "damaged", Raw(b'{"keep_days": "many"}')))
    await disk.writer.flush()

    async def left() -> dict[str, int]:
        rows = await disk.archive.rows(Wanted())
        return dict(Counter(row["room"] for row in rows))

    looking = of(disk, doubts)
    every = {"lobby", "day", "year", "ever", "closed", "as all"}
    assert await days_go_by(looking, DAY + 3, since=10) == 2
    assert await left() == {room: 3 if room == "day" else 5 for room in every}
    await days_go_by(looking, 2 * DAY + 2, since=DAY + 4)
    assert await left() == {"lobby": 5, "year": 5, "ever": 5, "as all": 5, "closed": 4}
    await days_go_by(looking, 40 * DAY, since=3 * DAY)
    assert await left() == {"year": 5, "ever": 5}
    await days_go_by(looking, 400 * DAY, since=40 * DAY, every=LEAP)
    assert await left() == {"ever": 5}
    assert doubts == []


async def test_stays_go_when_their_rooms_words_do(disk: Disk) -> None:
    put = disk.writer.put
    for room in ("day", "lobby"):
        put(RoomIs(room, by_host=True, topic="", time=1))
        put(Came(room, f"stay in {room}", "Ann", "device", "192.0.2.1", "", 5))
        put(Went(f"stay in {room}", "CLIENT_INITIATED", 9))
        put(RoomClosed(room, 9))
    kept_for(disk, "day", 1, KEPT_FOR)
    await disk.writer.flush()
    await days_go_by(of(disk, []), 2 * DAY, since=10)
    assert [stay["room"] for stay in await disk.archive.stays(None)] == ["lobby"]


async def test_where_all_is_kept_a_room_may_keep_less(disk: Disk) -> None:
    """And a room that suddenly keeps less is counted as what a clock would take at once."""
    doubts: list[str] = []
    looking = Retention(disk.writer, disk.database.readers, 0, doubts.append)
    for seq in range(1, 21):
        disk.writer.put(replace(at(seq, seq), room="day" if seq > 8 else "lobby"))
    await disk.writer.flush()
    assert await days_go_by(looking, 100 * DAY, every=LEAP) == 0
    kept_for(disk, "day", 1)
    await disk.writer.flush()
    assert await looking.look(100 * DAY + 1) == 0
    assert "12 of 20 messages" in doubts[0]
    assert doubts[0].endswith("`peerpyrtc-desktop forget --expired --history-days 0`.")
    assert await disk.database.write(partial(forget_old, now=100 * DAY + 2, days=0)) == (12, 0)
    assert len(await disk.archive.rows(Wanted())) == 8


async def test_no_number_of_days_is_too_much(disk: Disk) -> None:
    """What SetRoom takes may be any."""
    await disk.say("here")
    for days in (10**30, -5):
        kept_for(disk, "lobby", days)
        await disk.writer.flush()
        assert await days_go_by(of(disk, []), 2 * ALMOST) == 0


async def test_what_a_clock_that_was_ahead_has_said_goes_with_what_came_after(disk: Disk) -> None:
    """It was right, then years ahead, then right again: nothing goes that isn't 30 days on disk."""
    doubts: list[str] = []
    looking = of(disk, doubts)
    assert await looking.look(2 * DAY) == 0
    for seq in range(1, 51):
        disk.writer.put(at(seq, 3650 * DAY))
    await disk.writer.flush()
    assert await looking.look(2 * DAY + 5) == 0
    disk.writer.put(at(60, 2 * DAY + 6))
    await disk.writer.flush()
    assert await days_go_by(looking, 32 * DAY + 6, since=2 * DAY + 7) == 0
    assert await looking.look(32 * DAY + 7) == 51
    assert doubts == []


LONG = "many words of no great use, said at length, " * 20


def of_size(disk: Disk, size: int) -> Retention:
    return Retention(disk.writer, disk.database.readers, 0, lambda _: None, size)


@in_a_file
async def test_the_oldest_of_what_is_too_large_goes(disk: Disk, tmp_path: Path) -> None:
    """Nearly no more than must, from the index too; the file is as small as is said, and whole."""
    for first in range(1, 2001, 500):
        texts = [f"{LONG} number{seq} 東京{seq}" for seq in range(first, first + 500)]
        await disk.say(*texts, seq=first)
    assert (tmp_path / FILE).stat().st_size > 3_000_000
    gone = await of_size(disk, 2_000_000).fit()
    await disk.database.fold()
    size = (tmp_path / FILE).stat().st_size
    assert 1_500_000 < size <= 2_000_000
    assert (await disk.archive.rows(Wanted()))[0]["seq"] == gone + 1
    assert await disk.archive.search(Wanted(f"number{gone}")) == []
    assert len(await disk.archive.search(Wanted(f"number{gone + 1}"))) == 1
    assert await of_size(disk, 2_000_000).fit() == 0
    await disk.say("still", seq=5000)
    assert not await disk.database.write(checkup.mend)
    assert checkup.damage(tmp_path / FILE) == ""


@in_a_file
async def test_nothing_fits_into_next_to_nothing(disk: Disk) -> None:
    """It ends all the same, and keeps what is said then."""
    await disk.say(*[LONG] * 50)
    assert await of_size(disk, 1000).fit() == 50
    await disk.say("next", seq=99)
    assert words(await disk.archive.page("lobby", None, None, 9)) == ["next"]


async def test_no_limit_is_none(disk: Disk) -> None:
    await disk.say(*[LONG] * 50)
    assert await of_size(disk, 0).fit() == 0


@in_a_file
async def test_it_fits_though_nobody_writes(disk: Disk) -> None:
    """Each minute it is looked at, of itself."""
    await disk.say(*[LONG] * 500)
    looks: list[float] = []

    async def sleep(seconds: float) -> None:
        looks.append(seconds)
        if len(looks) == 2:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await of_size(disk, 500_000).run(lambda: 0, sleep)
    assert looks == [60, 60]
    assert len(await disk.archive.page("lobby", None, None, 200)) < 200


@in_a_file
async def test_without_a_disk_nothing_is_waited_for(disk: Disk, tmp_path: Path) -> None:
    await disk.say(*[LONG] * 100)
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as lock:
        lock.execute("BEGIN IMMEDIATE")
        assert await of_size(disk, 1000).fit() == 0
        lock.execute("COMMIT")
