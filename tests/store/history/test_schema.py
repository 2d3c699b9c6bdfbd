"""The schema of today, and files of other days."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history import schema
from peerpyrtc_desktop.store.history.backend import Unreachable
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.disk_history import DiskHistory
from peerpyrtc_desktop.store.history.tables import metadata
from tests.store.history.conftest import Place


async def test_the_steps_make_what_the_tables_say(place: Place) -> None:
    """Whoever changes one has to change the other."""

    def differences(connection: Connection) -> list[object]:
        def ours(_: object, name: str | None, kind: str, *__: object) -> bool:
            return not (kind == "table" and str(name).startswith("found"))

        options = {"include_object": ours, "compare_type": True}
        context = MigrationContext.configure(connection, opts=options)
        found = compare_metadata(context, metadata)
        return [each for each in found if each[0] != "add_table_comment"]  # SQLite has none

    disk = place.disk()
    await disk.database.write(schema.migrate)
    assert await disk.database.write(differences) == []
    await disk.database.dispose()


async def test_a_new_history_is_what_all_steps_make(place: Place) -> None:
    """It is made at once, from today's tables; one that took the steps differs in nothing."""

    def in_the_file(connection: Connection) -> list[str]:
        """What stands there, however its lines are broken."""
        rows = connection.execute(text("SELECT * FROM sqlite_master ORDER BY type, name"))
        return [" ".join(f"{row.type} {row.name} {row.sql}".split()) for row in rows]

    if place.server is not None:
        for name in ("history", "another") * 2:  # the second time each is emptied, as the other
            place.server.empty(name)
    made: dict[str, list[str]] = {}
    for name, disk, way in (
        ("history", place.disk(), schema.upgrade),
        ("another", place.another(), schema.migrate),
    ):
        await disk.database.write(way)
        if place.server is None:
            made[name] = await disk.database.write(in_the_file)
        else:
            made[name] = place.server.dump(name).decode().splitlines()
        assert await disk.database.write(_version) == schema.HEAD
        await disk.database.dispose()
    assert any("CREATE TABLE" in line and "messages" in line for line in made["history"])
    assert made["history"] == made["another"]


def _version(connection: Connection) -> str | None:
    version: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return version


async def test_what_a_newer_program_made_is_left_as_it_is(place: Place) -> None:
    first = place.disk()
    await first.open()
    await first.close()
    place.sql("UPDATE alembic_version SET version_num = '999'")
    before = place.content()
    history = DiskHistory(place.place, lambda _: None, lambda _: None)
    with pytest.raises(schema.TooNew):
        await history.open()
    again = place.disk()
    with pytest.raises(schema.TooNew):
        await again.database.write(schema.upgrade)
    await again.database.dispose()
    assert place.content() == before


@pytest.mark.parametrize("other", ["recipes (name TEXT)", "alembic_version (version_num TEXT)"])
async def test_another_programs_database_is_left_as_it_is(place: Place, other: str) -> None:
    """Also one whose schema has versions by the same means."""
    place.sql(f"CREATE TABLE {other}")
    before = place.content()
    history = DiskHistory(place.place, lambda _: None, lambda _: None)
    with pytest.raises(NotOurs):
        await history.open()
    await history.close(1)
    assert place.content() == before


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


def make_older(place: Place) -> None:
    """It is as the version before moderation left it."""
    place.sql("DROP TABLE documents")
    place.sql("DROP TABLE acts")
    place.sql("DROP TABLE reactions")
    place.sql("DROP INDEX ix_messages_edited")
    for column in ("by_author", "edited", "was"):
        place.sql(f"ALTER TABLE messages DROP COLUMN {column}")
    place.sql("DROP INDEX ix_messages_redacted")
    place.sql("ALTER TABLE messages DROP COLUMN redacted")
    place.sql("ALTER TABLE messages DROP COLUMN erased")
    place.sql("ALTER TABLE strokes DROP COLUMN taken")
    place.sql("UPDATE alembic_version SET version_num = '1'")


async def test_an_earlier_versions_history_is_taken_over_and_copied_before(place: Place) -> None:
    doubts: list[str] = []
    before = place.disk()
    await before.open()
    await before.say("hello")
    await before.close()
    make_older(place)
    history = DiskHistory(place.place, lambda _: None, lambda _: None, on_doubt=doubts.append)
    await history.open()
    assert history.archive is not None
    assert len(await history.archive.search(Wanted("hello"))) == 1
    assert history.moderation.last_act == 0
    await history.close(10)
    if isinstance(place.place, Path):
        copy = place.place.with_name("history-before-5.db")
        assert str(copy) in doubts[0]
        with contextlib.closing(sqlite3.connect(copy)) as database:
            assert database.execute("SELECT version_num FROM alembic_version").fetchone() == ("1",)
            assert database.execute("SELECT count(*) FROM messages").fetchone() == (1,)


async def test_a_step_that_fails_leaves_what_was(place: Place) -> None:
    """What is in its way is somebody's own: none of the step is there then."""
    before = place.disk()
    await before.open()
    await before.close()
    make_older(place)
    place.sql("CREATE TABLE acts (something TEXT)")
    content = place.content()
    history = DiskHistory(place.place, lambda _: None, lambda _: None)
    with pytest.raises((SQLAlchemyError, Unreachable)):
        await history.open()
    await history.close(1)
    assert place.content() == content
