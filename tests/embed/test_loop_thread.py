"""A loop in a thread: it starts, runs what is submitted, and leaves nothing when it stops."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import CancelledError

import pytest

from peerpyrtc_desktop.embed.loop_thread import LoopEnded, LoopThread, beside
from tests.clients import WAIT


async def double(number: int) -> int:
    """Something to run."""
    await asyncio.sleep(0)
    return 2 * number


def test_it_runs_and_stops() -> None:
    """Results and faults come back; after the stop nothing is taken, and its thread is gone."""
    thread = LoopThread("peerpyrtc test")
    thread.start()
    assert thread.submit(double(4)).result(WAIT) == 8
    with pytest.raises(ZeroDivisionError):
        thread.submit(divide()).result(WAIT)
    assert not thread.is_here
    assert thread.stop(WAIT)
    assert thread.stop(WAIT)
    assert thread.loop.is_closed()
    with pytest.raises(LoopEnded):
        thread.submit(double(4))


async def divide() -> float:
    """A fault."""
    return 1 / 0


def test_stopping_ends_what_runs() -> None:
    """What was submitted is started and cancelled; whoever waits for it hears so."""
    thread = LoopThread("peerpyrtc test")
    thread.start()
    ended: list[str] = []

    async def long() -> None:
        try:
            await asyncio.sleep(WAIT)
        finally:
            ended.append("long")

    futures = [thread.submit(long()) for _ in range(3)]
    assert thread.stop(WAIT)
    for each in futures:
        with pytest.raises(CancelledError):
            each.result(WAIT)
    assert ended == ["long"] * 3


def test_a_loop_that_is_stuck_is_not_waited_for() -> None:
    """The stop returns and says so; those who wait for results are let go."""
    thread = LoopThread("peerpyrtc test")
    thread.start()
    gate = threading.Event()

    async def stuck() -> None:
        gate.wait(WAIT)

    stuck_future, behind = thread.submit(stuck()), thread.submit(double(1))
    assert not thread.stop(0.01)
    with pytest.raises(CancelledError):
        behind.result(WAIT)
    gate.set()
    assert thread.stop(WAIT)
    assert stuck_future.done()


def test_stopping_on_its_own_thread() -> None:
    """It doesn't wait for itself."""
    thread = LoopThread("peerpyrtc test")
    thread.start()
    seen: list[bool] = []

    async def stop() -> None:
        seen.append(thread.is_here)
        seen.append(thread.stop(WAIT))

    with pytest.raises(CancelledError):
        thread.submit(stop()).result(WAIT)
    assert thread.stop(WAIT)
    assert seen == [True, False]


async def test_beside() -> None:
    """Blocking work in a thread: its result and its fault come back, the loop goes on."""
    gate = threading.Event()
    asyncio.get_running_loop().call_later(0.01, gate.set)
    assert await beside(lambda: gate.wait(WAIT))
    with pytest.raises(ZeroDivisionError):
        await beside(lambda: 1 / 0)
