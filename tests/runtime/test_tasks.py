"""The one place that spawns tasks."""

from __future__ import annotations

import asyncio

from peerpyrtc_desktop.runtime.tasks import Tasks


async def test_a_tasks_fault_is_reported() -> None:
    """What goes wrong in a task is heard of; what ends well or is cancelled isn't."""
    faults: list[BaseException] = []
    tasks, fault = Tasks(faults.append), ValueError("a task's own")

    async def fail() -> None:
        raise fault

    tasks.spawn(asyncio.sleep(0), name="well")
    tasks.spawn(fail(), name="badly").get_name()
    await tasks.settle(10)
    tasks.spawn(asyncio.Event().wait(), name="for ever")
    await tasks.close()
    assert faults == [fault]


async def test_closing_waits_for_the_end() -> None:
    """After close no task runs; what they do when cancelled is done."""
    tasks, ended = Tasks(lambda fault: None), asyncio.Event()
    running = asyncio.Event()

    async def work() -> None:
        try:
            running.set()
            await asyncio.Event().wait()
        finally:
            ended.set()

    task = tasks.spawn(work(), name="work")
    assert task.get_name() == "work"
    await running.wait()
    await tasks.close()
    assert ended.is_set()
    assert task.cancelled()
    await tasks.close()
    await tasks.settle(0)


async def test_a_task_may_close_its_own() -> None:
    """A task that closes its owner ends the others and goes on."""
    tasks = Tasks(lambda fault: None)
    other = tasks.spawn(asyncio.Event().wait(), name="other")
    closing = tasks.spawn(tasks.close(), name="closing")
    await closing
    assert other.cancelled()
