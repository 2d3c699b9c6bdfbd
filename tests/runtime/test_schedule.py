"""Kept announcements are said at their time, once, whatever the clocks do."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from msgspec.structs import replace

from peerpyrtc_desktop.core.announcements import (
    LATE,
    MAX_NAME,
    MAX_TEXT,
    KeptAnnouncement,
    Plan,
    Planned,
    checked,
    last_at,
    next_at,
)
from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.events import Announced
from peerpyrtc_desktop.runtime.commands import announcements
from peerpyrtc_desktop.runtime.commands.announcements import (
    KeepAnnouncement,
    ListAnnouncements,
    RemoveAnnouncement,
)
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.commands.undo import Undo
from tests.runtime.fakes import FakeHost, restarted, until

SAYING = "a scheduled announcement"
NOON = 12 * 60
RULES = KeptAnnouncement(name="rules", text="Be kind.", plan=Plan.EVERY, every=30)
LUNCH = KeptAnnouncement(name="lunch", text="Lunch is ready.", plan=Plan.DAILY, minute=NOON)
START = KeptAnnouncement(name="start", text="We begin.", plan=Plan.ONCE, minute=NOON)


@pytest.fixture(autouse=True)
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Berlin, which has summer time."""
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def at(hour: int, minute: int = 0, *, year: int = 2026, month: int = 6, day: int = 10) -> float:
    """Seconds since 1970 of a local time."""
    return datetime(year, month, day, hour, minute).timestamp()


async def keep(host: FakeHost, it: KeptAnnouncement) -> str:
    """Keep it; the host beats once."""
    id_ = await host.hub.execute(KeepAnnouncement(it))
    host.hub.heartbeat.beat()
    return id_


async def listed(host: FakeHost) -> list[Planned]:
    return await host.hub.execute(ListAnnouncements())


async def said(host: FakeHost) -> list[str]:
    """What was announced by now, after one more beat."""
    for link in host.links.links:
        link.last_heard = host.clock()
    host.hub.heartbeat.beat()
    await until(lambda: not any(task.get_name() == SAYING for task in asyncio.all_tasks()))
    return [each.text for each in host.of(Announced)]


async def over(host: FakeHost, seconds: float, step: float = 60.0) -> list[str]:
    """The same after that time, in which the host beats."""
    while seconds > 0:
        host.clock.forward(min(step, seconds))
        seconds -= step
        await said(host)
    return await said(host)


def set_wall(host: FakeHost, to: float) -> None:
    """Set the clock on the wall, and no other."""
    off = to - host.clock.time
    host.hub._state._wall = lambda: host.clock.time + off


async def test_every_so_many_minutes_while_somebody_is_there(host: FakeHost) -> None:
    """As an announcement like any other, whose act says by what."""
    await host.hub.execute(OpenRoom("lobby"))
    id_ = await keep(host, replace(RULES, room="Lobby"))
    link = await host.join("Ann")
    assert await over(host, 29 * 60) == []
    assert await over(host, 61) == ["Be kind."]
    assert link.last("announcement")["text"] == "Be kind."
    assert await over(host, 29 * 60) == ["Be kind."]
    assert await over(host, 61) == ["Be kind."] * 2
    act = (await host.hub.acts())[0]
    assert (act.what, act.by.role, act.by.name, act.room) == (
        "announce",
        "schedule",
        "rules",
        "lobby",
    )
    (one,) = await listed(host)
    assert one.it.id == id_
    assert 0 < host.clock.time * 1000 - one.said <= 61_000


async def test_nobody_comes_into_a_heap_of_the_same(host: FakeHost) -> None:
    """While nobody is there, or the room is shut, none is said; the next is a whole while later."""
    await host.hub.execute(OpenRoom("lobby"))
    await keep(host, replace(RULES, room="lobby"))
    assert await over(host, 24 * 3600) == []
    await host.join("Ann")
    assert await over(host, 60) == []
    assert await over(host, 30 * 60) == ["Be kind."]
    await host.hub.execute(CloseRoom("lobby"))
    assert await over(host, 3600) == ["Be kind."]
    assert (await listed(host))[0].next is None


async def test_at_a_time_each_day(host: FakeHost) -> None:
    """For all rooms, also those in which nobody is; summer time moves nothing."""
    host.clock.time = at(11, 58, day=27, month=3)  # two days before the clocks are set forward
    await host.hub.execute(OpenRoom("lobby"))
    await host.hub.execute(OpenRoom("hall"))
    await keep(host, LUNCH)
    host.clock.time = at(12, day=27, month=3) - 1
    assert await said(host) == []
    found = []
    for day in (27, 28, 29, 30):
        host.clock.time = at(12, day=day, month=3)
        await said(host)
        found.append(len(host.of(Announced)))
        assert (await listed(host))[0].next == at(12, day=day + 1, month=3) * 1000
        await over(host, 20 * 60)
    assert found == [2, 4, 6, 8]  # two rooms each
    assert len(host.of(Announced)) == 8


async def test_once_at_a_time(host: FakeHost) -> None:
    """When that comes next: of a time that is over today, tomorrow."""
    host.clock.time = at(12, 1)
    await host.hub.execute(OpenRoom("lobby"))
    await keep(host, START)
    assert (await listed(host))[0].next == at(12, day=11) * 1000
    host.clock.time = at(12, day=11)
    assert await said(host) == ["We begin."]
    host.clock.time = at(12, day=12)
    assert await said(host) == ["We begin."]
    (one,) = await listed(host)
    assert (one.next, one.missed, one.said) == (None, False, at(12, day=11) * 1000)


async def test_what_was_said_is_not_planned_anew_by_a_pause(host: FakeHost) -> None:
    """Nor by other words; another time of the day is another."""
    host.clock.time = at(11, 59)
    await host.hub.execute(OpenRoom("lobby"))
    id_ = await keep(host, START)
    paused = replace(START, id=id_, paused=True)
    await keep(host, paused)
    await keep(host, replace(paused, paused=False))
    assert (await listed(host))[0].next == at(12) * 1000
    host.clock.time = at(12)
    assert await said(host) == ["We begin."]
    await keep(host, paused)
    await keep(host, replace(paused, paused=False))
    await keep(host, replace(paused, paused=False, text="We begin now."))
    (one,) = await listed(host)
    assert (one.next, one.missed, one.said) == (None, False, at(12) * 1000)
    host.clock.time = at(12, day=11)
    assert await said(host) == ["We begin."]
    await keep(host, replace(paused, paused=False, minute=NOON + 1))
    assert (await listed(host))[0].next == at(12, 1, day=11) * 1000
    await keep(host, replace(paused, paused=False, plan=Plan.BY_HAND))
    await keep(host, replace(paused, paused=False))
    assert (await listed(host))[0].next == at(12, day=12) * 1000


async def test_a_time_that_a_wrong_clock_planned_comes_nearer(host: FakeHost) -> None:
    set_wall(host, at(11, year=2036))
    id_ = await keep(host, START)
    set_wall(host, at(11))
    await keep(host, replace(START, id=id_, text="We begin now."))
    assert (await listed(host))[0].next == at(12) * 1000


@pytest.mark.parametrize("how", ["removed", "moved"])
async def test_what_was_said_stays_said_when_it_is_back(host: FakeHost, how: str) -> None:
    """Also for a host that starts in these very minutes: nobody hears it twice."""
    host.clock.time = at(11, 59)
    await host.hub.execute(OpenRoom("lobby"))
    id_ = await keep(host, START)
    host.clock.time = at(12)
    assert await said(host) == ["We begin."]
    if how == "removed":
        await host.hub.execute(RemoveAnnouncement(id_))
    else:
        await keep(host, replace(START, id=id_, minute=NOON + 15))
        host.clock.time = at(12, 15)
        assert await said(host) == ["We begin."] * 2
    await host.hub.execute(Undo(next(a.id for a in await host.hub.acts() if a.can_undo)))
    at_last = host.clock.time * 1000
    (one,) = await listed(host)
    assert (one.next, one.missed) == (None, False)
    assert one.said == (at_last if how == "moved" else at(12) * 1000)
    async with restarted(host) as later:
        assert await over(later, 5 * 60) == []
        (one,) = await listed(later)
        assert (one.next, one.missed) == (None, False)


async def test_what_is_brought_back_keeps_to_names_and_bounds(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It can still be brought back once there is room for it."""
    id_ = await keep(host, LUNCH)
    await host.hub.execute(RemoveAnnouncement(id_))
    (removed, *_) = await host.hub.acts()
    other = await keep(host, replace(LUNCH, name="Lunch"))
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Undo(removed.id))
    assert (refused.value.code, refused.value.field) == (Code.NAME_TAKEN, "name")
    await keep(host, replace(LUNCH, id=other, name="other"))
    monkeypatch.setattr(announcements, "MOST", 1)
    with pytest.raises(Refused) as refused:
        await host.hub.execute(Undo(removed.id))
    assert refused.value.code is Code.TOO_MANY
    assert [one.it.name for one in await listed(host)] == ["other"]
    monkeypatch.setattr(announcements, "MOST", 2)
    await host.hub.execute(Undo(removed.id))
    assert {one.it.name for one in await listed(host)} == {"other", "lunch"}


async def test_what_is_said_each_minute_leaves_other_acts_in_memory(host: FakeHost) -> None:
    """It is the first act, and how often in each hour; other words are an act of their own."""
    await host.hub.execute(OpenRoom("hall"))
    await host.join("Ann")
    every_minute = replace(RULES, every=1)
    everywhere = await keep(host, every_minute)
    in_one = await keep(host, replace(every_minute, room="lobby"))
    assert len(await over(host, 3 * 3600 + 600, step=20)) > 500
    acts = [act for act in await host.hub.acts(limit=1000) if act.what == "announce"]
    for room in (None, "lobby"):
        *counted, first = [act for act in acts if act.room == room]
        assert (first.why, first.by) == ("Be kind.", Actor("schedule", "rules"))
        assert len(counted) == 3
        assert {act.params["times"] for act in counted} <= {59, 60, 61}
    await host.hub.execute(RemoveAnnouncement(everywhere))
    await keep(host, replace(every_minute, id=in_one, room="lobby", text="Be very kind."))
    await over(host, 5 * 60)
    (latest, *_) = [act for act in await host.hub.acts() if act.what == "announce"]
    assert (latest.why, latest.params) == ("Be very kind.", {})


async def test_what_is_set_after_its_time_is_not_said_at_once(host: FakeHost) -> None:
    """Neither when it is new, nor when it is made to go on, nor when it is brought back."""
    host.clock.time = at(12, 5)
    await host.hub.execute(OpenRoom("lobby"))
    id_ = await keep(host, LUNCH)
    assert await said(host) == []
    paused = replace(LUNCH, id=id_, paused=True)
    host.clock.time = at(11, day=11)
    await keep(host, paused)
    assert (await listed(host))[0].next is None
    host.clock.time = at(12, 1, day=11)
    assert await said(host) == []
    await keep(host, replace(paused, paused=False))
    assert await said(host) == []
    await host.hub.execute(RemoveAnnouncement(id_))
    await host.hub.execute(Undo((await host.hub.acts())[0].id))
    assert await said(host) == []
    host.clock.time = at(12, day=12)
    assert await said(host) == ["Lunch is ready."]


@pytest.mark.parametrize(("late", "count"), [(LATE // 1000 - 1, 1), (LATE // 1000 + 1, 0)])
async def test_what_a_sleep_missed_is_said_once_or_never(
    host: FakeHost, late: float, count: int
) -> None:
    """Twenty are not said at once: of each one, and only shortly after its time."""
    host.clock.time = at(8)
    await host.join("Ann")
    await keep(host, LUNCH)
    await keep(host, START)
    await keep(host, replace(RULES, every=1))
    host.clock.time = at(12) + late
    for _ in range(10):
        await said(host)
    words = [each.text for each in host.of(Announced)]
    assert sorted(words) == sorted(["Be kind.", *["Lunch is ready.", "We begin."] * count])
    assert {one.it.name: one.missed for one in await listed(host)} == {
        "rules": False,
        "lunch": False,
        "start": not count,
    }


async def test_a_later_host_goes_on(host: FakeHost) -> None:
    """What was said isn't said anew, and the time between two counts on."""
    host.clock.time = at(11, 50)
    await host.hub.execute(OpenRoom("lobby"))
    await host.join("Ann")
    for each in (RULES, LUNCH, START):
        await keep(host, each)
    host.clock.time = at(12)
    await said(host)
    assert len(await said(host)) == 2
    assert len(await over(host, 20 * 60 + 1)) == 3  # the rules, too
    host.clock.forward(600)
    async with restarted(host) as later:
        await later.join("Ann")
        assert await over(later, 19 * 60) == []
        assert await over(later, 60) == ["Be kind."]
    host.clock.forward(7 * 24 * 3600)
    async with restarted(host) as much_later:
        await much_later.join("Ann")
        await said(much_later)
        assert await over(much_later, 29 * 60) == []
        assert await over(much_later, 61) == ["Be kind."]


async def test_a_later_host_says_what_was_due_just_before(host: FakeHost) -> None:
    host.clock.time = at(11, 59)
    await host.hub.execute(OpenRoom("lobby"))
    await keep(host, LUNCH)
    host.clock.time = at(12, 3)
    async with restarted(host) as later:
        assert await said(later) == ["Lunch is ready."]
        assert await over(later, 600) == ["Lunch is ready."]


async def test_a_clock_that_is_wrong_for_a_while_harms_nothing(host: FakeHost) -> None:
    """Ten years ahead and back: what comes is what came, and nothing was said for all between."""
    host.clock.time = at(11)
    await host.join("Ann")
    for each in (RULES, LUNCH, START):
        await keep(host, each)
    set_wall(host, at(11, year=2036))
    assert await over(host, 10 * 60) == []
    assert any(one.missed for one in await listed(host))
    set_wall(host, at(11, 10))
    assert await over(host, 19 * 60) == []
    assert await over(host, 61) == ["Be kind."]
    assert {one.it.name: one.next for one in await listed(host)} | {"rules": 0} == {
        "rules": 0,
        "lunch": at(12) * 1000,
        "start": at(12) * 1000,
    }
    set_wall(host, at(12))
    await said(host)
    assert len(await said(host)) == 3
    # In the very minutes after it, and back again: once is once.
    set_wall(host, at(12, 1, year=2036))
    await over(host, 60)
    set_wall(host, at(12, 3))
    assert len(await over(host, 60)) == 3
    set_wall(host, at(11, 58))
    assert len(await over(host, 5 * 60)) == 3


async def test_what_is_set_anew_holds_from_then_on(host: FakeHost) -> None:
    """Another length counts anew; other words don't."""
    await host.join("Ann")
    id_ = await keep(host, RULES)
    await over(host, 20 * 60)
    await keep(host, replace(RULES, id=id_, text="Be very kind."))
    assert await over(host, 10 * 60 + 1) == ["Be very kind."]
    await keep(host, replace(RULES, id=id_, every=10, paused=True))
    assert await over(host, 3600) == ["Be very kind."]
    await keep(host, replace(RULES, id=id_, every=10))
    assert await over(host, 9 * 60) == ["Be very kind."]
    assert await over(host, 61) == ["Be very kind.", "Be kind."]


async def test_acts_on_them_are_taken_back(host: FakeHost) -> None:
    """But not what was set anew since."""
    id_ = await keep(host, LUNCH)
    await keep(host, replace(LUNCH, id=id_, minute=13 * 60))
    assert [act.params for act in await host.hub.acts()] == [
        {"announcement": "lunch", "plan": "daily", "minute": 780},
        {"announcement": "lunch", "plan": "daily", "minute": 720},
    ]
    with pytest.raises(Refused, match="set anew"):
        await host.hub.execute(Undo(1))
    await host.hub.execute(Undo(2))
    assert [one.it for one in await listed(host)] == [replace(LUNCH, id=id_)]
    await host.hub.execute(Undo(1))
    assert await listed(host) == []
    with pytest.raises(Refused) as refused:
        await host.hub.execute(RemoveAnnouncement(id_))
    assert refused.value.code is Code.NO_SUCH_ITEM
    with pytest.raises(Refused) as refused:
        await keep(host, replace(LUNCH, id=id_))
    assert refused.value.code is Code.NO_SUCH_ITEM


async def test_a_name_stands_for_one_text_in_a_room(
    host: FakeHost, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = await keep(host, LUNCH)
    with pytest.raises(Refused) as refused:
        await keep(host, replace(LUNCH, name="LUNCH"))
    assert (refused.value.code, refused.value.field) == (Code.NAME_TAKEN, "name")
    await keep(host, replace(LUNCH, room="hall"))
    assert await keep(host, replace(LUNCH, id=id_)) == id_  # the same: no act
    assert len(await host.hub.acts()) == 2
    monkeypatch.setattr(announcements, "MOST", 2)
    with pytest.raises(Refused) as refused:
        await keep(host, replace(LUNCH, name="another"))
    assert refused.value.code is Code.TOO_MANY


@pytest.mark.parametrize(
    ("part", "field"),
    [
        ({"name": " \n"}, "name"),
        ({"name": "n" * (MAX_NAME + 1)}, "name"),
        ({"text": "  "}, "text"),
        ({"text": "t" * (MAX_TEXT + 1)}, "text"),
        ({"room": ""}, "room"),
        ({"room": "r" * 10_000}, "room"),
        ({"minute": -1}, "minute"),
        ({"minute": 24 * 60}, "minute"),
        ({"plan": Plan.EVERY, "every": 0}, "every"),
        ({"plan": Plan.EVERY, "every": 24 * 60 + 1}, "every"),
    ],
)
async def test_what_can_not_be_is_refused(host: FakeHost, part: dict[str, Any], field: str) -> None:
    """And says which part of it."""
    with pytest.raises(Refused) as refused:
        await keep(host, replace(LUNCH, **part))
    assert refused.value.field == field
    assert await listed(host) == []


def test_what_has_no_meaning_there_is_left_out() -> None:
    whole = KeptAnnouncement("x", " a \n b", " hi ", None, Plan.BY_HAND, 7, 8, 9, True)
    assert checked(whole) == KeptAnnouncement("x", "a b", "hi")
    assert checked(replace(whole, plan=Plan.EVERY)).paused
    assert checked(replace(LUNCH, text="\ud800")).text != "\ud800"


def test_times_of_the_day_stand_on_the_wall() -> None:
    """A time that summer time leaves out is an hour later, one that comes twice is the first."""
    spring = int(at(1, month=3, day=29) * 1000)
    assert next_at(150, spring) == at(3, 30, month=3, day=29) * 1000
    assert last_at(150, spring) == at(2, 30, month=3, day=28) * 1000
    autumn = int(at(1, month=10, day=25) * 1000)
    first = next_at(150, autumn)
    assert first - autumn == 90 * 60_000
    assert last_at(150, first + 3_600_000) == first
    assert next_at(150, first) == at(2, 30, month=10, day=26) * 1000
