"""A thread for what blocks and must stay in one thread, as a connection that writes."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from queue import SimpleQueue
from typing import TypeVar

T = TypeVar("T")


class WriteThread:
    """Does one work after the other, from its making until `end`, which must come.

    No executor: those take no more work as soon as the process's main thread has ended, when the
    host of a library still has words to keep. And a disk that hangs keeps no process from ending.
    """

    def __init__(self, name: str) -> None:
        self._works: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        threading.Thread(target=self._run, name=name, daemon=True).start()

    def _run(self) -> None:
        while (work := self._works.get()) is not None:
            work()

    async def do(self, work: Callable[[], T]) -> T:
        """Returns, or raises, what `work` does. Begun, it goes on though nobody waits any more."""
        future: Future[T] = Future()

        def whole() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                done = work()
            except BaseException as fault:  # noqa: BLE001 - it is the caller's to handle
                future.set_exception(fault)
            else:
                future.set_result(done)

        self._works.put(whole)
        return await asyncio.wrap_future(future)

    def end(self) -> None:
        """The thread ends when it has done what was given to it."""
        self._works.put(None)
