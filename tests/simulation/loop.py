"""A loop whose time is its own: it never waits, and goes at once to what comes next."""

from __future__ import annotations

import asyncio
import itertools
import secrets
import selectors
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from random import Random
from typing import Any
from unittest.mock import patch
from weakref import WeakKeyDictionary
from zlib import crc32

from aiosqlite import core as aiosqlite

from peerpyrtc_desktop.runtime.seating.seat import Seat
from peerpyrtc_desktop.store.history import database, write_thread
from tests.simulation.disk import Disk

BEGINS = 1000.0
"""What the loop's clock shows at first."""


class StoodStill(Exception):
    """Nothing will ever happen any more, and something waits all the same."""


class _Timeless(selectors.DefaultSelector):
    """Lets no time pass but the loop's own."""

    def __init__(self) -> None:
        super().__init__()
        self.passed = BEGINS

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise StoodStill
        self.passed += max(0.0, timeout)
        return super().select(0)


class VirtualLoop(asyncio.SelectorEventLoop):
    """asyncio's own, on a clock that only its timers move. What threads do is done in it."""

    def __init__(self) -> None:
        self._timeless = _Timeless()
        super().__init__(self._timeless)

        self._begun: WeakKeyDictionary[asyncio.Task[Any], int] = WeakKeyDictionary()
        self._count = itertools.count()
        self.set_task_factory(self._begin)

    def _begin(self, loop: Any, coro: Any, **options: Any) -> Any:
        task = asyncio.Task(coro, loop=self, **options)
        self._begun[task] = next(self._count)
        return task

    def tasks(self) -> list[asyncio.Task[Any]]:
        """All that run, the oldest first: asyncio knows no order."""
        return sorted(asyncio.all_tasks(self), key=lambda each: self._begun[each])

    def time(self) -> float:
        """See `AbstractEventLoop.time`."""
        return self._timeless.passed

    def stall(self, seconds: float) -> None:
        """All stands still for so long, as under a debugger."""
        self._timeless.passed += seconds

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Callable[..., Any], *args: Any
    ) -> asyncio.Future[Any]:
        """See `AbstractEventLoop.run_in_executor`: it takes a moment, and no thread."""
        future: asyncio.Future[Any] = self.create_future()
        self.call_later(0.001, settle, future, func, *args)
        return future


def settle(future: asyncio.Future[Any], work: Callable[..., Any], *args: Any) -> None:
    """Have the future be what comes of this work."""
    if future.done():
        return
    try:
        done = work(*args)
    except Exception as fault:  # noqa: BLE001 - it is for who waits
        future.set_exception(fault)
    else:
        future.set_result(done)


class _NoThread:
    """Stands in for a thread that somebody starts."""

    daemon = True

    def start(self) -> None:
        """Nothing runs."""


class _Questions:
    """Stands in for the queue of a thread that reads: each question is answered a moment later."""

    def put_nowait(self, asked: tuple[asyncio.Future[Any] | None, Callable[[], Any]]) -> None:
        """Take one."""
        future, work = asked
        if future is None:
            work()
        else:
            future.get_loop().call_later(0.001, settle, future, work)


@contextmanager
def made_certain(random: Random, disk: Disk) -> Iterator[None]:
    """While this lasts there are no threads and no chance but this one's."""

    def begin(self: Any, connector: Any, iter_chunk_size: int, loop: Any = None) -> None:
        self._running, self._connection, self._connector = True, None, connector
        self._tx, self._iter_chunk_size, self._thread = _Questions(), iter_chunk_size, _NoThread()

    def token(length: int | None = None) -> str:
        return f"{random.getrandbits(8 * (length or 16)):x}"

    with ExitStack() as stack:
        stack.enter_context(patch.object(aiosqlite.Connection, "__init__", begin))
        thread = write_thread.WriteThread
        stack.enter_context(patch.object(thread, "__init__", lambda self, name: disk.begin(self)))
        stack.enter_context(patch.object(thread, "do", lambda self, work: disk.do(self, work)))
        stack.enter_context(patch.object(thread, "end", lambda self: None))
        # Nobody pulls the plug of the machine: what a kill leaves is in the file.
        quick = tuple(each.replace("FULL", "OFF") for each in database._WRITER)
        stack.enter_context(patch.object(database, "_WRITER", quick))
        # The Hub has its seats in a set, whose order would go by where they lie in memory.
        stack.enter_context(patch.object(Seat, "__hash__", _by_its_beginning))
        for name in ("token_urlsafe", "token_hex"):
            stack.enter_context(patch.object(secrets, name, token))
        stack.enter_context(patch.object(secrets, "token_bytes", random.randbytes))
        yield


def _by_its_beginning(seat: Seat) -> int:
    return crc32(b"%f" % seat.opened)
