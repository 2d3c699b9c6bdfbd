"""What is old goes: in small steps, and never nearly all of it because a clock was wrong."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from peerpyrtc_desktop.store.history.entries import Prune
from peerpyrtc_desktop.store.history.tables import messages
from peerpyrtc_desktop.store.history.writer import Writer

DAYS = 30
"""How long what was said is kept."""

EVERY = 3600.0
"""Seconds between two looks."""

FEW = 1000
"""Messages of which as many as are old may go: a small history has no quarter worth asking for."""

_DAY = 24 * 3600 * 1000

Sleep = Callable[[float], Awaitable[None]]


class Retention:
    """Looks through one history. `on_doubt` hears in words why nothing goes.

    Take `reading` before `run` is cancelled: a connection that is left in the middle of a question
    closes when it likes, and until then the log stays beside the file.
    """

    def __init__(
        self, writer: Writer, readers: AsyncEngine, days: int, on_doubt: Callable[[str], None]
    ) -> None:
        self._writer = writer
        self._readers = readers
        self._days = days
        self._on_doubt = on_doubt
        self._is_told = False
        self.reading = asyncio.Lock()

    async def run(self, wall: Callable[[], int], sleep: Sleep = asyncio.sleep) -> None:
        """Look now, and again every hour; `wall` is the time in milliseconds."""
        while True:
            # An hour later the disk may be better.
            with contextlib.suppress(SQLAlchemyError, OSError):
                await self.look(wall())
            await sleep(EVERY)

    async def look(self, now: int) -> int:
        """Have go what is older than it may be; returns how many messages went.

        If that is more than a quarter of all, a clock may be wrong: then none goes, and it is said.
        """
        before = now - self._days * _DAY
        async with self.reading, self._readers.connect() as connection:
            total = await connection.scalar(select(func.count()).select_from(messages)) or 0
            asked = select(func.count()).select_from(messages).where(messages.c.time < before)
            old = await connection.scalar(asked) or 0
        if old > FEW and old > total / 4:
            if not self._is_told:
                self._is_told = True
                self._on_doubt(
                    f"{old:,} of {total:,} messages are older than {self._days} days. Is the clock "
                    "right? Nothing was deleted."
                )
            return 0
        gone = 0
        while step := await self._prune(before):
            gone += step
        return gone

    async def _prune(self, before: int) -> int:
        """One step, in a batch of its own; 0 when there is nothing more, or no disk."""
        pruned = 0

        def hear(count: int) -> None:
            nonlocal pruned
            pruned = count

        if not self._writer.is_on:
            return 0
        self._writer.put(Prune(before, hear))
        await self._writer.flush()
        return pruned
