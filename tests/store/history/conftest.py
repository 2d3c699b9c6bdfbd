"""A history in a file and on a server, and what it is given."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.store.history import backend, schema, server_database, writer
from peerpyrtc_desktop.store.history.archive import Archive
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.entries import RoomIs, Said
from peerpyrtc_desktop.store.history.writer import Writer
from tests.postgres import Postgres


class Disk:
    """One database with its writer and its archive."""

    def __init__(self, place: Path | str) -> None:
        self._place = place
        self.troubles: list[str] = []
        self.faults: list[BaseException] = []
        self._make()

    def _make(self) -> None:
        place = self._place
        self.database = backend.at(place / FILE if isinstance(place, Path) else place)
        self.writer = Writer(self.database, self.troubles.append, self.faults.append)
        self.archive = Archive(self.database.readers)
        self._is_new = True

    async def open(self) -> None:
        """Begin; what was closed before begins anew."""
        if not self._is_new:
            self._make()
        self._is_new = False
        await self.database.write(schema.upgrade)
        await self.writer.start()

    async def close(self) -> int:
        lost = await self.writer.close(60)
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


class Place:
    """Where a history is kept: a folder, or a database of this server."""

    def __init__(self, folder: Path, server: Postgres | None) -> None:
        self.folder = folder
        self.server = server
        self.place = folder / FILE if server is None else server.empty()

    def disk(self) -> Disk:
        """One that isn't open yet."""
        return Disk(self.place.parent if isinstance(self.place, Path) else self.place)

    def another(self) -> Disk:
        """One that isn't open yet, in another place."""
        if self.server is not None:
            return Disk(self.server.empty("another"))
        (self.folder / "another").mkdir()
        return Disk(self.folder / "another")

    def sql(self, statement: str) -> list[tuple[str, ...]]:
        """What another process would find, as texts ("" for NULL), or change."""
        if self.server is not None:
            return self.server.sql(statement)
        with closing(sqlite3.connect(self.folder / FILE)) as connection, connection:
            found = connection.execute(statement).fetchall()
        return [tuple("" if each is None else str(each) for each in row) for row in found]

    def content(self) -> bytes:
        """All that is there."""
        return (self.folder / FILE).read_bytes() if self.server is None else self.server.dump()

    def files(self) -> dict[str, bytes]:
        """What stands where it is kept."""
        if self.server is not None:
            return self.server.files()
        return {path.name: path.read_bytes() for path in self.folder.iterdir()}


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Place:
    """An empty one of each kind."""
    # A machine that is busy isn't taken for a server that is silent.
    monkeypatch.setattr(server_database, "PATIENCE", 60)
    monkeypatch.setattr(writer, "PATIENCE", 60)
    is_server = request.param == "postgresql"
    return Place(tmp_path, request.getfixturevalue("postgres") if is_server else None)


@pytest.fixture
async def disk(place: Place) -> AsyncIterator[Disk]:
    """An open one of each kind."""
    disk = place.disk()
    await disk.open()
    yield disk
    await disk.close()
    assert disk.faults == []


in_a_file = pytest.mark.parametrize("place", ["sqlite"], indirect=True)
"""For tests of what can become of a file."""

on_a_server = pytest.mark.parametrize("place", ["postgresql"], indirect=True)
"""For tests of what can become of a server."""
