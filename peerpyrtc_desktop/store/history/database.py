"""One SQLite file: opened, checked, brought to the schema of today.

One connection writes, and checkpoints with it; those that read can do neither (`query_only`). That
is no matter of taste: up to 3.51.2, SQLite can corrupt a write-ahead log that one connection resets
while another checkpoints.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from sqlalchemy import URL, event
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

FILE = "history.db"

READERS = 2
"""Connections that read at once; who comes third waits for a page of another's."""

_WRITER = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    # What is deleted is written over, not only let go of.
    "PRAGMA secure_delete = ON",
    "PRAGMA wal_autocheckpoint = 1000",
    "PRAGMA journal_size_limit = 16777216",
    "PRAGMA busy_timeout = 2000",
)

_READER = (
    "PRAGMA query_only = ON",
    "PRAGMA wal_autocheckpoint = 0",
    "PRAGMA busy_timeout = 2000",
)


class Database:
    """The engines of one file. `dispose` when nobody asks any more: the readers go first."""

    def __init__(self, path: Path) -> None:
        self.path = path
        # Whispers stand in it: as with the key, others of this machine have no business there.
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        self.writer = _engine(path, _WRITER, size=1, begin="BEGIN IMMEDIATE")
        self.readers = _engine(path, _READER, size=READERS, begin="BEGIN")

    async def fold(self) -> None:
        """Bring all of the write-ahead log into the file, and leave nothing in the log."""
        async with self.writer.connect() as connection:
            raw = await connection.get_raw_connection()
            driver: Any = raw.driver_connection  # past the transaction that would be begun
            await (await driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")).close()

    async def dispose(self) -> None:
        """Close all connections; the last one folds the log into the file."""
        await self.readers.dispose()
        await self.writer.dispose()

    @property
    def log_size(self) -> int:
        """Bytes of the write-ahead log."""
        try:
            return self.path.with_name(self.path.name + "-wal").stat().st_size
        except FileNotFoundError:
            return 0


def _engine(path: Path, pragmas: tuple[str, ...], *, size: int, begin: str) -> AsyncEngine:
    url = URL.create("sqlite+aiosqlite", database=str(path))
    engine = create_async_engine(url, pool_size=size, max_overflow=0, pool_timeout=30)

    @event.listens_for(engine.sync_engine, "connect")
    def set_up(connection: Any, _: object) -> None:
        # The driver would begin transactions by itself, too late and not at every statement.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def start(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine
