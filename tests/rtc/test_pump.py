"""Everyone is flushed in turn, and none for longer than the loop can spare."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from peerpyrtc_desktop.rtc.pump import Pump
from tests.rtc.fakes import raise_it


class Load:
    """Has so much to send that it takes `flushes` flushes; notes each."""

    due: float | None = None

    def __init__(self, name: str, pump: Pump, noted: list[str], flushes: int = 1) -> None:
        self._name = name
        self._pump = pump
        self._noted = noted
        self._left = flushes

    def flush(self) -> None:
        self._noted.append(self._name)
        self._left -= 1
        if self._left:
            self._pump.want(self)

    def on_time(self, now: float) -> None:
        raise AssertionError("it has no deadline")


@pytest.fixture
def pump() -> Iterator[Pump]:
    """A pump whose budget is used up by one flush."""
    made = Pump(raise_it, budget=0)
    yield made
    made.close()


async def test_what_one_turn_has_no_time_for_comes_first_in_the_next(pump: Pump) -> None:
    """Nobody waits for longer than all the others take once."""
    noted: list[str] = []
    for name, flushes in (("a", 3), ("b", 1), ("c", 2)):
        pump.want(Load(name, pump, noted, flushes))
    pump.run()
    assert noted == ["a"]
    assert not pump.keeps_up()
    while not pump.keeps_up():
        await asyncio.sleep(0)
    for _ in range(4):
        await asyncio.sleep(0)
    assert noted == ["a", "b", "c", "a", "c", "a"]


async def test_with_time_enough_all_go_at_once() -> None:
    """A batch of datagrams is answered in one go."""
    pump, noted = Pump(raise_it, budget=60), list[str]()
    for name in "abc":
        pump.want(Load(name, pump, noted))
    pump.run()
    assert noted == ["a", "b", "c"]
    assert pump.keeps_up()
    pump.close()


async def test_one_that_closes_is_not_flushed_any_more(pump: Pump) -> None:
    """Also not if it was left for the next turn."""
    noted: list[str] = []
    loads = [Load(name, pump, noted) for name in "abc"]
    for load in loads:
        pump.want(load)
    pump.run()
    pump.forget(loads[1])
    while not pump.keeps_up():
        await asyncio.sleep(0)
    assert noted == ["a", "c"]
