"""Turns: a few steps in each turn of the loop, fairly shared."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from peerpyrtc_desktop.runtime.seating.turns import Turns
from peerpyrtc_desktop.runtime.tasks import Tasks

STEPS = 3


class Crowd:
    """Who wants steps, and the order in which they got them."""

    def __init__(self, tasks: Tasks) -> None:
        self.turns = Turns(STEPS)
        self.passed: list[tuple[str, int]] = []
        self._tasks = tasks

    def want(self, who: str, number: int) -> asyncio.Task[None]:
        return self._tasks.spawn(self._take(who, number), name="step")

    async def _take(self, who: str, number: int) -> None:
        await self.turns.take(who)
        self.passed.append((who, number))


@pytest.fixture
async def crowd() -> AsyncIterator[Crowd]:
    """Nobody yet."""
    faults: list[BaseException] = []
    tasks = Tasks(faults.append)
    yield Crowd(tasks)
    await tasks.close()
    assert faults == []


async def test_a_few_steps_a_turn(crowd: Crowd) -> None:
    """However many are wanted, a turn lets a few pass, each one's in order, and none is lost."""
    given_up = crowd.want("a", -1)
    for number in range(10 * STEPS):
        crowd.want("a", number)
    given_up.cancel()
    before = 0
    while len(crowd.passed) < 10 * STEPS:
        await asyncio.sleep(0)
        assert len(crowd.passed) - before <= STEPS
        before = len(crowd.passed)
    assert crowd.passed == [("a", number) for number in range(10 * STEPS)]


async def test_nobody_waits_for_anothers_flood(crowd: Crowd) -> None:
    """Each who waits gets one step in turn, whatever another has asked for before."""
    for number in range(100):
        crowd.want("flood", number)
    await asyncio.sleep(0)
    crowd.want("one", 0)
    crowd.want("other", 0)
    while not {("one", 0), ("other", 0)} <= set(crowd.passed):
        await asyncio.sleep(0)
    assert len(crowd.passed) <= 4 * STEPS
