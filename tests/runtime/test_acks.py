"""Acknowledgements while the disk fails: what is lost is never said to be kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from peerpyrtc_desktop.runtime import acks
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from tests.runtime.fakes import FakeHost, FakeLink, event

ROOMS = ("lobby", "hall", "yard")


@pytest.fixture(autouse=True)
def few_runs(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As many stretches as rooms are remembered, before there is a `host`."""
    monkeypatch.setattr(acks, "MOST_RUNS", len(ROOMS))
    yield
    monkeypatch.undo()


@pytest.fixture
async def commits(few_runs: None, host: FakeHost) -> list[Callable[[bool], None]]:
    """What the history was given, to be settled by the test; the rooms stay open."""
    for room in ROOMS[1:]:
        await host.hub.execute(OpenRoom(room))
    given: list[Callable[[bool], None]] = []
    host.history.append = lambda *it, **_: given.append(it[-1])  # type: ignore[method-assign]
    return given


def stored(link: FakeLink) -> list[bool]:
    """What the acks say, by the order of the refs."""
    said = sorted(link.frames("ack"), key=lambda each: each["ref"])
    return [each.get("stored", True) for each in said]


async def test_busy_rooms_in_turn_are_one_run_each(
    host: FakeHost, commits: list[Callable[[bool], None]]
) -> None:
    """However long the disk fails, and whoever speaks: what is sent again hears that it is lost."""
    guests = [await host.join("Ann", room) for room in ROOMS]
    for number in range(20):
        for each in guests:
            each.receive(event(number))
    for commit in commits:
        commit(False)
    for room, each in zip(ROOMS, guests, strict=True):
        each.go()
        back = await host.join("Ann", room)
        for number in range(20):
            back.receive(event(number))
        assert stored(back) == [False] * 20


async def test_what_another_room_has_kept_ends_no_run(
    host: FakeHost, commits: list[Callable[[bool], None]]
) -> None:
    """And what this one has kept does: nothing that is kept is said to be lost."""
    ann, bob = await host.join("Ann"), await host.join("Bob", "hall")
    kept = [False, False, True, False, True, True, False]
    for number, is_kept in enumerate(kept):
        ann.receive(event(number))
        bob.receive(event(number))
        commits[-2](is_kept)
        commits[-1](True)
    ann.go()
    bob.go()
    again = await host.join("Ann"), await host.join("Bob", "hall")
    for each in again:
        for number in range(len(kept)):
            each.receive(event(number))
    assert stored(again[0]) == kept
    assert stored(again[1]) == [True] * len(kept)


async def test_beyond_the_most_the_longest_without_another_go_first(
    host: FakeHost, commits: list[Callable[[bool], None]]
) -> None:
    """A run that goes on is remembered from its first, though many came and ended meanwhile."""
    ann = await host.join("Ann")
    bob = await host.join("Bob", "hall")
    for number in range(10):
        ann.receive(event(number))
        commits[-1](False)
        bob.receive(event(2 * number))
        commits[-1](False)
        bob.receive(event(2 * number + 1))
        commits[-1](True)
    ann.go()
    back = await host.join("Ann")
    for number in range(10):
        back.receive(event(number))
    assert stored(back) == [False] * 10
