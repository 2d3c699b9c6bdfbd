"""The one place that spawns tasks: each is named, kept, and its fault reported."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


class Tasks:
    """The tasks of one owner, who ends them with `close`.

    asyncio itself holds a running task only weakly and keeps its fault until nobody can see it.
    """

    def __init__(self, on_fault: Callable[[BaseException], None]) -> None:
        self._on_fault = on_fault
        self._tasks: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, Any], *, name: str) -> asyncio.Task[Any]:
        """Start `work`; a fault in it goes to `on_fault`."""
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._on_done)
        return task

    def _on_done(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            self._on_fault(fault)

    async def settle(self, seconds: float) -> None:
        """Wait until all that run have ended, for `seconds` at most."""
        if self._tasks:
            await asyncio.wait(tuple(self._tasks), timeout=seconds)

    async def close(self) -> None:
        """Cancel what still runs and wait until it has ended."""
        tasks = [task for task in self._tasks if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)
