"""A history in a real database, for the panel to read."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from time import time
from typing import Any

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.store.history.entries import RoomIs, Said
from peerpyrtc_desktop.store.history.host_archive import HostArchive
from tests.gui.conftest import Stage
from tests.store.history.conftest import Disk


def now() -> int:
    """Milliseconds since the epoch."""
    return int(time() * 1_000)


class Kept(Disk):
    """The database, and what was said."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self._seq = 0
        self.host_archive = HostArchive(self.database.readers, now)

    def put(
        self,
        said: Any,
        *,
        by: str = "Ann",
        room: str = "lobby",
        to: str | None = None,
        at: int | None = None,
        event: str = "message",
        address: str = "192.0.2.1",
    ) -> None:
        """Somebody says this, now or at a time; `flush` before it is looked for."""
        self._seq += 1
        self.writer.put(RoomIs(room, by_host=True, topic="", time=1))
        time = now() if at is None else at
        frame = frames.Relayed(by, 1, self._seq, time, event, payload.raw(said), to)
        reader = None if to is None else f"device of {to}\n{to.lower()}"
        identity = f"device of {by}\n{by.lower()}"
        self.writer.put(Said(room, frame, identity, "stay", address, None, reader))

    def announce(self, said: str, room: str = "lobby") -> None:
        """The host says it."""
        self._seq += 1
        self.writer.put(Said(room, frames.Announcement(1, self._seq, now(), said)))

    async def flush(self) -> None:
        """All that was put is on the disk."""
        await self.writer.flush()


@asynccontextmanager
async def kept(stage: Stage, folder: Path) -> AsyncIterator[Kept]:
    """The panel's engine has such a history while this lasts."""
    made = Kept(folder)
    await made.open()
    stage.control.archive = made.host_archive
    try:
        yield made
    finally:
        stage.control.archive = None
        await made.close()
        assert made.faults == []
