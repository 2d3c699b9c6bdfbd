"""The lean loop: asyncio's promises, kept on Qt's loop."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui.lean_loop import LeanLoop

Run = Callable[[Callable[[LeanLoop], Awaitable[Any]]], Any]


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    """Runs a coroutine in a lean loop, which it is given."""
    loop = LeanLoop(qapp)
    asyncio.set_event_loop(loop)

    async def whole(work: Callable[[LeanLoop], Awaitable[Any]]) -> Any:
        async with asyncio.timeout(60):
            return await work(loop)

    yield lambda work: loop.run_until_complete(whole(work))
    loop.close()
    asyncio.set_event_loop(None)


def test_callbacks_run_in_order(run: Run) -> None:
    """Callbacks run in the order of `call_soon`, those they add after them."""

    async def work(loop: LeanLoop) -> list[int]:
        seen: list[int] = []
        done = asyncio.Event()

        def first() -> None:
            seen.append(1)
            loop.call_soon(seen.append, 3)

        loop.call_soon(first)
        loop.call_soon(seen.append, 2)
        loop.call_soon(lambda: loop.call_soon(lambda: loop.call_soon(done.set)))
        await done.wait()
        return seen

    assert run(work) == [1, 2, 3]


def test_deadlines_come_in_time_and_order(run: Run) -> None:
    """Timers fire in the order of their deadlines, and never early."""

    async def work(loop: LeanLoop) -> list[tuple[int, bool]]:
        seen: list[tuple[int, bool]] = []
        done = asyncio.Event()
        begun = loop.time()

        def note(number: int, due: float) -> None:
            seen.append((number, loop.time() >= due))

        for number, delay in ((3, 0.03), (1, 0.01), (2, 0.02)):
            loop.call_later(delay, note, number, begun + delay)
        loop.call_later(0.05, done.set)
        await done.wait()
        return seen

    assert run(work) == [(1, True), (2, True), (3, True)]


def test_what_is_cancelled_never_runs(run: Run) -> None:
    """Cancelled callbacks and timers do nothing, and cancelled timers are thrown out."""

    async def work(loop: LeanLoop) -> tuple[list[int], int]:
        seen: list[int] = []
        loop.call_soon(seen.append, 1).cancel()
        loop.call_later(0.001, seen.append, 2).cancel()
        for _ in range(1000):
            loop.call_later(60, seen.append, 3).cancel()
        await asyncio.sleep(0.02)
        return seen, len(loop._deadlines)

    seen, left = run(work)
    assert seen == []
    assert left < 110


def test_a_fault_in_a_callback_stops_nothing(run: Run) -> None:
    """An exception goes to the loop's handler; the callbacks behind it run."""

    async def work(loop: LeanLoop) -> tuple[list[str], list[int]]:
        faults: list[str] = []
        seen: list[int] = []
        loop.set_exception_handler(lambda _, context: faults.append(str(context["exception"])))
        loop.call_soon(lambda: 1 / 0)
        loop.call_soon(seen.append, 1)
        await asyncio.sleep(0.01)
        return faults, seen

    assert run(work) == (["division by zero"], [1])


def test_qt_gets_its_turn(run: Run) -> None:
    """Callbacks that never end leave Qt's own events their turn."""

    async def work(loop: LeanLoop) -> bool:
        served = asyncio.Event()
        QTimer.singleShot(0, served.set)

        def again() -> None:
            if not served.is_set():
                loop.call_soon(again)

        again()
        await served.wait()
        return True

    assert run(work)
