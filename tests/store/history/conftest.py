"""A history in a folder of its own, and what it is given."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.store.history import schema
from peerpyrtc_desktop.store.history.archive import Archive
from peerpyrtc_desktop.store.history.database import FILE, Database
from peerpyrtc_desktop.store.history.entries import RoomIs, Said
from peerpyrtc_desktop.store.history.writer import Writer


class Disk:
    """One database with its writer and its archive."""

    def __init__(self, folder: Path) -> None:
        self.database = Database(folder / FILE)
        self.troubles: list[str] = []
        self.faults: list[BaseException] = []
        self.writer = Writer(self.database, self.troubles.append, self.faults.append)
        self.archive = Archive(self.database.readers)

    async def open(self) -> None:
        await self.database.write(schema.upgrade)
        await self.writer.start()

    async def close(self) -> int:
        lost = await self.writer.close(5)
        await self.database.dispose()
        return lost

    async def say(self, *texts: Any, room: str = "lobby", epoch: int = 1, seq: int = 1) -> None:
        """Ann says these, one after another, and they are on the disk."""
        self.writer.put(RoomIs(room, by_host=True, topic="", time=1))
        for at, said in enumerate(texts):
            self.writer.put(said_by("Ann", said, room=room, epoch=epoch, seq=seq + at))
        await self.writer.flush()


def said_by(
    name: str,
    data: Any,
    *,
    room: str = "lobby",
    epoch: int = 1,
    seq: int = 1,
    to: str | None = None,
    event: str = "message",
) -> Said:
    """A message as the writer is given it."""
    frame = frames.Relayed(name, epoch, seq, 1_000 + seq, event, payload.raw(data), to)
    reader = None if to is None else f"device of {to}\n{to.lower()}"
    identity = f"device of {name}\n{name.lower()}"
    return Said(room, frame, identity, f"stay of {name}", "192.0.2.1", f"ref {seq}", reader)


def words(kept: Any) -> list[Any]:
    """What these messages say."""
    return [
        payload.value((each.kept if hasattr(each, "kept") else each).frame.data) for each in kept
    ]


@pytest.fixture
async def disk(tmp_path: Path) -> AsyncIterator[Disk]:
    """An open one."""
    disk = Disk(tmp_path)
    await disk.open()
    yield disk
    await disk.close()
    assert disk.faults == []
