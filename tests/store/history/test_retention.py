"""What is old goes, and a wrong clock takes nothing."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history import retention as module
from peerpyrtc_desktop.store.history.entries import Came, RoomClosed, RoomIs, Went
from peerpyrtc_desktop.store.history.retention import Retention
from tests.store.history.conftest import Disk, words

DAY = 24 * 3600 * 1000
ALMOST = 30 * DAY
"""The time of the first message, 1,001 ms, is 30 days ago at this plus 1,002."""


def of(disk: Disk, doubts: list[str]) -> Retention:
    return Retention(disk.writer, disk.database.readers, 30, doubts.append)


async def test_what_is_older_than_it_may_be_is_found_no_more(disk: Disk) -> None:
    doubts: list[str] = []
    await disk.say(*[f"apple {n}" for n in range(10)])
    assert await of(disk, doubts).look(ALMOST + 1_006) == 5
    assert words(await disk.archive.page("lobby", None, None, 20)) == [
        f"apple {n}" for n in range(5, 10)
    ]
    assert len(await disk.archive.search(Wanted("apple"))) == 5
    assert doubts == []


async def test_in_steps_however_much_it_is(disk: Disk) -> None:
    await disk.say(*range(450))
    assert await of(disk, []).look(2 * ALMOST) == 450
    assert await disk.archive.page("lobby", None, None, 20) == []


async def test_a_clock_that_jumps_takes_nothing(
    disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More than a quarter at once needs somebody's word; that is said once."""
    monkeypatch.setattr(module, "FEW", 20)
    doubts: list[str] = []
    await disk.say(*range(100))
    looking = of(disk, doubts)
    assert await looking.look(10 * 365 * DAY) == 0
    assert await looking.look(10 * 365 * DAY) == 0
    assert len(doubts) == 1
    assert "100 of 100 messages" in doubts[0]
    assert await looking.look(ALMOST + 1_021) == 20
    assert len(await disk.archive.page("lobby", None, None, 200)) == 80


async def test_numbers_of_what_went_come_never_again(disk: Disk) -> None:
    """Or what is found could be another's."""
    await disk.say("one", "two")
    newest = (await disk.archive.search(Wanted()))[0].id
    await of(disk, []).look(2 * ALMOST)
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
    await of(disk, []).look(2 * ALMOST)
    assert [stay["name"] for stay in await disk.archive.stays(None)] == ["Bob"]
    await disk.say("again", room="closed")
    await disk.say("still", room="open")
    assert words(await disk.archive.page("closed", None, None, 9)) == ["again"]
    assert words(await disk.archive.page("open", None, None, 9)) == ["still"]
