"""What bringing and pulling a file have in common: how they end before their end."""

from __future__ import annotations

import asyncio
from typing import Protocol


class CalledOff(Exception):
    """The guest wants no more of a transfer, or is gone: there is nobody to be told."""


class Transfer(Protocol):
    """One transfer of a guest, which a task runs."""

    def end(self, why: Exception) -> None:
        """Have the task raise this; the first reason counts."""
        ...

    @property
    def is_ending(self) -> bool:
        """Whether it is over but for its task."""
        ...

    @property
    def progress(self) -> int:
        """Bytes that have gone."""
        ...

    def idle(self, now: float) -> float:
        """Seconds for which the guest could have gone on, and hasn't."""
        ...


class Stirring:
    """What the task of a transfer waits on: that there is something to do, or that it is over."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self._why: Exception | None = None

    @property
    def is_ending(self) -> bool:
        """Whether `end` was called."""
        return self._why is not None

    def stir(self) -> None:
        """There may be something to do."""
        self._event.set()

    def end(self, why: Exception) -> None:
        """It is over; the first reason counts."""
        self._why = self._why or why
        self._event.set()

    def check(self) -> None:
        """Raise the reason if it is over."""
        if self._why is not None:
            raise self._why

    async def wait(self) -> None:
        """Wait until stirred; raises the reason if it is over."""
        await self._event.wait()
        self._event.clear()
        self.check()
