"""From whatever schema a file has to that of today."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    insert,
    inspect,
    text,
)
from sqlalchemy.schema import CreateIndex, CreateTable

from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.store.history import search_index, tables
from peerpyrtc_desktop.store.history.database import is_damage
from peerpyrtc_desktop.store.history.readers import Readers

HEAD = "5"
"""The newest step in `migrations/versions`."""

OURS = frozenset({"messages", "rooms", "alembic_version"})
"""Tables that every history has."""

_VERSION = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Where Alembic keeps the step that was taken last, as it makes it itself."""

_MIGRATIONS = Path(__file__).parent / "migrations"


class TooNew(Exception):
    """A newer program than this one made the file."""


class Damaged(Exception):
    """What is in the history's place is no whole database. Says so, in a sentence."""

    def __init__(self, path: Path | str, why: object) -> None:
        super().__init__(f"{path} is damaged: {getattr(why, 'orig', None) or why}.")


def look(path: Path) -> bool:
    """Look at what is in the history's place, and change nothing of it; returns whether one is.

    To be done before it is opened: a connection that may write brings the log into the file.

    Raises:
        NotOurs: it is no history of this program.
        Damaged: it is no whole database.
        TooNew: a newer program made it.
        sqlite3.Error, OSError: it can't be read.
    """
    size = 0
    if path.exists():
        if not path.is_file():
            raise NotOurs(f"{path} is no file.")
        path.open("rb").close()  # the system says better why not than SQLite does
        size = path.stat().st_size
    if not size:
        log = path.with_name(f"{path.name}-wal")
        if log.exists() and log.stat().st_size:  # which SQLite would drop
            raise Damaged(path, "nothing is left of it but its log")
        return False
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        try:
            return _check(database, path)
        except sqlite3.Error as fault:
            if is_damage(fault):
                raise Damaged(path, fault) from fault
            raise


def _check(database: sqlite3.Connection, path: Path) -> bool:
    tables = {name for (name,) in database.execute("SELECT name FROM sqlite_master")}
    if not tables:
        return False
    if OURS - tables:
        raise NotOurs(f"{path} is another program's database.")
    for (version,) in database.execute("SELECT version_num FROM alembic_version"):
        if version != HEAD and not _is_known(version):
            raise TooNew
    return True


async def look_there(readers: Readers, name: str) -> None:
    """The same for a server's database, by its name for people.

    Raises:
        NotOurs: there is something in it, and no history of this program.
        TooNew: a newer program made it.
        SQLAlchemyError, OSError: it can't be read.
    """
    async with readers.connect() as connection:
        tables = await connection.run_sync(lambda sync: set(inspect(sync).get_table_names()))
        if tables and OURS - tables:
            raise NotOurs(f"{name} is another program's database.")
        current = await connection.run_sync(_current)
    if current not in (None, HEAD) and not _is_known(str(current)):
        raise TooNew


def _is_known(version: str) -> bool:
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    try:
        ScriptDirectory(str(_MIGRATIONS)).get_revision(version)
    except CommandError:
        return False
    return True


async def check_current(readers: Readers) -> None:
    """For those who only read.

    Raises:
        TooNew: it is of another version, older ones too: who reads can't bring it to today's.
        NotOurs: it is another program's.
    """
    async with readers.connect() as connection:
        current = await connection.run_sync(_current)
    if current is None:
        raise NotOurs("It is no history.")
    if current != HEAD:
        raise TooNew


def upgrade(connection: Connection) -> None:
    """Bring it to today's schema.

    Raises:
        TooNew: it has a schema that this program doesn't know.
    """
    # Alembic takes a third of a second to load: a new history, and one of today's, do without.
    if not inspect(connection).get_table_names():
        _make(connection)
    elif _current(connection) != HEAD:
        migrate(connection)


def _make(connection: Connection) -> None:
    """What all steps make, at once."""
    for table in tables.metadata.sorted_tables:
        connection.execute(CreateTable(table))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            connection.execute(CreateIndex(index))
    search_index.create(connection)
    connection.execute(CreateTable(_VERSION))
    connection.execute(insert(_VERSION).values(version_num=HEAD))


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    current: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return current


def migrate(connection: Connection) -> None:
    """Take the steps from the schema it has, or from none, one by one. See `upgrade`."""
    from alembic import command
    from alembic.config import Config

    current = _current(connection)
    if current is not None and not _is_known(current):
        raise TooNew
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    command.upgrade(config, "head")
