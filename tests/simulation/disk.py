"""The disk: slow, full, or silent about what it has done; and gone with the host that is killed."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Callable
from random import Random
from typing import Any


class Life:
    """One run of the host: what it has under way is never done once it was killed."""

    def __init__(self) -> None:
        self.is_over = False


class Disk:
    """What the history's writing thread writes to. `trouble` is what is wrong with it for now.

    "slow": each transaction takes a tenth of a second to three seconds. "full": none is done.
    "silent": it is done, and who waits is told that it wasn't.
    """

    def __init__(self, random: Random) -> None:
        self._random = random
        self.trouble = ""
        self.life = Life()
        self._free_at = 0.0

    def begin(self, thread: Any) -> None:
        """In place of `WriteThread.__init__`."""
        thread.life = self.life

    async def do(self, thread: Any, work: Callable[[], Any]) -> Any:
        """In place of `WriteThread.do`: one work after another, and begun ones go on."""
        loop = asyncio.get_running_loop()
        takes = self._random.uniform(0.1, 3) if self.trouble == "slow" else 0.002
        self._free_at = max(self._free_at, loop.time()) + takes
        future: asyncio.Future[Any] = loop.create_future()
        loop.call_at(self._free_at, self._do, thread.life, future, work)
        return await future

    def _do(self, life: Life, future: asyncio.Future[Any], work: Callable[[], Any]) -> None:
        if life.is_over:
            return
        fault: Exception | None = None
        done = None
        if self.trouble == "full":
            fault = OSError(errno.ENOSPC, "No space left on device")
        else:
            try:
                done = work()
            except Exception as raised:  # noqa: BLE001 - it is for who waits
                fault = raised
            if self.trouble == "silent" and fault is None:
                fault = OSError(errno.EIO, "Input/output error")
        if future.done():
            return
        if fault is not None:
            future.set_exception(fault)
        else:
            future.set_result(done)
