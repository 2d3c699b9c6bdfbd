"""From whatever schema a file has to that of today."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from peerpyrtc_desktop.core.errors import NotOurs

HEAD = "1"
"""The newest step in `migrations/versions`."""

_MIGRATIONS = Path(__file__).parent / "migrations"


class TooNew(Exception):
    """A newer program than this one made the file."""


async def check(readers: AsyncEngine) -> None:
    """Look at it before anything is written: an open connection that writes changes it already.

    Raises:
        NotOurs: it is a database, and another program's.
    """
    async with readers.connect() as connection:
        await connection.run_sync(_check)


def _check(connection: Connection) -> None:
    if _current(connection) is None and inspect(connection).get_table_names():
        raise NotOurs("It is another program's database.")


async def check_current(readers: AsyncEngine) -> None:
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
    # Alembic takes a quarter of a second to load, which most starts have no need of.
    if _current(connection) != HEAD:
        _run(connection)


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    current: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return current


def _run(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.util import CommandError

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    try:
        ScriptDirectory.from_config(config).get_revision(_current(connection) or "base")
    except CommandError as error:
        raise TooNew from error
    command.upgrade(config, "head")
