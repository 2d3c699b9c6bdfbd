"""An asyncio loop in a thread of its own, which starts and stops cleanly."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

from peerpyrtc_desktop.embed.errors import ThreadsPatched

T = TypeVar("T")

START_SECONDS = 30.0
"""How long a thread may take until its loop runs; only a machine that is stuck needs more."""


class LoopEnded(Exception):
    """The loop takes no more work."""


class LoopThread:
    """Runs coroutines that other threads submit. `start` once, `stop` once."""

    def __init__(
        self, name: str, factory: Callable[[], asyncio.AbstractEventLoop] | None = None
    ) -> None:
        self._factory = factory
        self._lock = threading.Lock()
        self._open = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._ready = threading.Event()
        self._stopped = asyncio.Event()
        self._pending: set[Future[Any]] = set()
        # A daemon: a loop that is stuck must not keep the process from ending.
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    @property
    def loop(self) -> asyncio.AbstractEventLoop:
        """The loop. Only after `start`."""
        assert self._loop is not None
        return self._loop

    @property
    def is_here(self) -> bool:
        """Whether the caller runs on this very loop's thread, and so must not wait for it."""
        return threading.current_thread() is self._thread

    def start(self) -> None:
        """Start the thread; returns when its loop is there.

        Raises:
            ThreadsPatched: there are no real threads here.
            TimeoutError: the machine is stuck.
        """
        if (patcher := _thread_patcher()) is not None:
            raise ThreadsPatched(patcher)
        self._thread.start()
        if not self._ready.wait(START_SECONDS):
            raise TimeoutError("a thread's loop did not start")
        with self._lock:
            self._open = True

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=self._factory) as runner:
            self._loop = runner.get_loop()
            self._ready.set()
            while True:
                try:
                    runner.run(self._until_stopped())
                    return
                # What runs here may say `sys.exit()`: asyncio has handed that to whoever waits for
                # the task, and ends the loop besides. The loop is not only that task's.
                except (SystemExit, KeyboardInterrupt):
                    continue

    async def _until_stopped(self) -> None:
        await self._stopped.wait()

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Have the loop run `work`; cancelling the future cancels it. Raises LoopEnded."""
        with self._lock:
            if not self._open:
                work.close()
                raise LoopEnded
            future = asyncio.run_coroutine_threadsafe(work, self.loop)
            self._pending.add(future)
        future.add_done_callback(self._pending.discard)
        return future

    def stop(self, seconds: float) -> bool:
        """End the loop; what still runs on it is cancelled, and so are all futures.

        Returns whether the thread has ended within `seconds`. On the loop's own thread it doesn't
        wait. Again is harmless.
        """
        with self._lock:
            was_open, self._open = self._open, False
        if was_open:
            # All that was submitted comes before this in the loop's queue, and so gets started.
            self.loop.call_soon_threadsafe(self._stopped.set)
        if not self.is_here:
            self._thread.join(seconds)
        for future in tuple(self._pending):
            future.cancel()
        return not self._thread.is_alive()


def _thread_patcher() -> str | None:
    """Who has put green threads in the place of the system's, if anyone has."""
    gevent, eventlet = sys.modules.get("gevent.monkey"), sys.modules.get("eventlet.patcher")
    if gevent is not None and gevent.is_module_patched("threading"):
        return "gevent"
    if eventlet is not None and eventlet.is_monkey_patched("thread"):
        return "eventlet"
    return None


async def beside(work: Callable[[], T]) -> T:
    """Run blocking work in a thread of its own; the caller's loop goes on.

    `asyncio.to_thread` would wait for a place among the program's own blocking calls.
    """
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as fault:  # noqa: BLE001 - it is the caller's to handle
            future.set_exception(fault)

    thread = threading.Thread(target=run, name="peerpyrtc beside", daemon=True)
    thread.start()
    try:
        # Shielded: a caller that is cancelled leaves the work to itself.
        return await asyncio.shield(asyncio.wrap_future(future))
    finally:
        if future.done():
            thread.join()  # it is at its very end
