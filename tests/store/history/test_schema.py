"""The schema of today, and files of other days."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection

from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.store.history import schema
from peerpyrtc_desktop.store.history.database import FILE, Database
from peerpyrtc_desktop.store.history.disk_history import DiskHistory
from peerpyrtc_desktop.store.history.tables import metadata
from tests.store.history.conftest import Disk


async def test_the_steps_make_what_the_tables_say(disk: Disk) -> None:
    """Whoever changes one has to change the other."""

    def differences(connection: Connection) -> list[object]:
        def ours(_: object, name: str | None, kind: str, *__: object) -> bool:
            return not (kind == "table" and str(name).startswith("found"))

        options = {"include_object": ours, "compare_type": True}
        found: list[object] = compare_metadata(
            MigrationContext.configure(connection, opts=options), metadata
        )
        return found

    assert await disk.database.write(differences) == []


async def test_a_file_of_a_newer_program_is_left_as_it_is(tmp_path: Path) -> None:
    first = Disk(tmp_path)
    await first.open()
    await first.close()
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("UPDATE alembic_version SET version_num = '999'")
    before = (tmp_path / FILE).read_bytes()
    database_again = Database(tmp_path / FILE)
    with pytest.raises(schema.TooNew):
        await database_again.write(schema.upgrade)
    await database_again.dispose()
    assert (tmp_path / FILE).read_bytes() == before


async def test_another_programs_database_is_left_as_it_is(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / FILE) as database:
        database.execute("CREATE TABLE recipes (name TEXT)")
    before = (tmp_path / FILE).read_bytes()
    history = DiskHistory(tmp_path / FILE, lambda _: None, lambda _: None)
    with pytest.raises(NotOurs):
        await history.open()
    await history.close(1)
    assert (tmp_path / FILE).read_bytes() == before


NO_DATABASE = [
    b"This is no database, and somebody's own." * 200,
    b"SQLite format 3\0" + b"x" * 5000,
]


@pytest.mark.parametrize("content", NO_DATABASE, ids=["text", "broken"])
async def test_what_is_no_database_of_ours_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    """And the history is a closed one: all is kept in memory alone."""
    (tmp_path / FILE).write_bytes(content)
    faults: list[BaseException] = []
    history = DiskHistory(tmp_path / FILE, lambda _: None, faults.append)
    with pytest.raises(Exception, match="database"):
        await history.open()
    assert not history.is_open
    assert not history.stored
    assert await history.close(1) == 0
    assert (tmp_path / FILE).read_bytes() == content
