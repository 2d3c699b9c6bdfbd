"""One SQLite file: opened, checked, brought to the schema of today.

One connection writes, and checkpoints with it; those that read can do neither (`query_only`). That
is no matter of taste: up to 3.51.2, SQLite can corrupt a write-ahead log that one connection resets
while another checkpoints.
"""

from __future__ import annotations

import asyncio
import errno
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakSet

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.ext.asyncio import create_async_engine

from peerpyrtc_desktop.store.history import FILE as FILE
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.write_thread import WriteThread

T = TypeVar("T")

READERS = 3
"""Connections that read at once: guests' pages take one of them and their searches another, which
leaves one to the person who hosts. Who comes fourth waits for a page of another's."""

_WRITER = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    # What is deleted is written over, not only let go of.
    "PRAGMA secure_delete = ON",
    "PRAGMA wal_autocheckpoint = 1000",
    "PRAGMA journal_size_limit = 16777216",
    # Who hosts hears within 2 s that another program has locked it.
    "PRAGMA busy_timeout = 1500",
)

_NEW = ("PRAGMA auto_vacuum = INCREMENTAL",)
"""For a file with nothing in it yet: from then on, pages that are free can be given back."""

_READER = (
    "PRAGMA query_only = ON",
    "PRAGMA wal_autocheckpoint = 0",
    "PRAGMA busy_timeout = 2000",
)


_AGAIN = 0.01
"""Seconds after which a question is interrupted anew: it may not have begun the last time."""


class Database:
    """One file. Who asks it anything when it is disposed of is told that it was interrupted.

    What writes has a thread of its own, and does a transaction there in one go: handed over one by
    one, the statements of a small one would cost the loop ten times what they cost the disk.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        # Whispers stand in it: as with the key, others of this machine have no business there.
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY, 0o600))
        is_new = not path.is_file() or not path.stat().st_size
        url = URL.create("sqlite+aiosqlite", database=str(path))
        # What guests said has no business in a log, where faults are told.
        told = {"hide_parameters": True}
        engine = create_async_engine(
            url, pool_size=READERS, max_overflow=0, pool_timeout=30, **told
        )
        _set_up(engine.sync_engine, _READER, begin="BEGIN")
        self.readers = Readers(engine)
        self._reading: WeakSet[Any] = WeakSet()  # one that is cancelled is never handed back
        self._made: list[Any] = []  # held, so that none can be lost while it is open
        self._is_over = False
        self._watch_readers(engine.sync_engine)
        self._writer = create_engine(URL.create("sqlite", database=str(path)), pool_size=1, **told)
        _set_up(self._writer, (*_NEW, *_WRITER) if is_new else _WRITER, begin="BEGIN IMMEDIATE")
        self._thread: WriteThread | None = None
        self._place: tuple[int, int] | None = None
        self.log_size = 0

    async def write(self, act: Callable[[Connection], T]) -> T:
        """Do it in one transaction, on the connection that writes: all of it is there, or none.

        Raises what `act` raises, SQLAlchemyError and OSError: the disk won't have it.
        """

        def whole() -> T:
            self._check_there()
            with self._writer.begin() as connection:
                done = act(connection)
            self._check_there()
            self._measure()
            return done

        return await self._in_thread(whole)

    def _check_there(self) -> None:
        """Raise FileNotFoundError if what was written to has been removed, or replaced.

        The system lets one write on to a file that has no name any more, and nobody finds it.
        """
        found = self.path.stat()
        place = (found.st_dev, found.st_ino)
        if self._place is not None and self._place != place:
            self._place = None
            self._writer.dispose()
            raise FileNotFoundError(errno.ENOENT, "It was replaced while in use", str(self.path))
        self._place = place

    async def fold(self) -> None:
        """Bring all of the write-ahead log into the file, and leave nothing in the log."""

        def whole() -> None:
            with self._writer.connect() as connection:
                driver: Any = connection.connection.driver_connection  # in no transaction
                driver.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._measure()

        await self._in_thread(whole)

    def _watch_readers(self, engine: Engine) -> None:
        """Know which connections are in use, and make no new one when all is over."""

        @event.listens_for(engine, "do_connect")
        def connect(*_: object) -> None:
            if self._is_over:
                raise sqlite3.OperationalError("interrupted")

        @event.listens_for(engine, "connect")
        def made(connection: Any, *_: object) -> None:
            self._made = [each for each in self._made if _is_open(each)]
            self._made.append(connection.driver_connection)

        @event.listens_for(engine, "checkout")
        def begin(connection: Any, *_: object) -> None:
            self._reading.add(connection.driver_connection)

        @event.listens_for(engine, "checkin")
        def end(connection: Any, *_: object) -> None:
            if connection is not None:  # else it is being closed, and may be long in coming to it
                self._reading.discard(connection.driver_connection)

    async def dispose(self) -> None:
        """Close all connections; the last one folds the log into the file. Again is harmless.

        A connection left in the middle of a question would close when it likes, with the log beside
        the file until then: so it is interrupted, and whoever asked gets an error.
        """
        self._is_over = True
        while self._reading or self.readers.in_use:
            for connection in list(self._reading):
                try:
                    await connection.interrupt()
                except ValueError:  # it is closed
                    self._reading.discard(connection)
            await asyncio.sleep(_AGAIN)
        await self.readers.dispose()
        for connection in self._made:  # what the pool has lost sight of, too
            await connection.close()
        await self._in_thread(self._writer.dispose)
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.end()

    def disown(self) -> None:
        """See `Backend.disown`. Closing a file here would end the parent's locks on it."""

    async def _in_thread(self, work: Callable[[], T]) -> T:
        if self._thread is None:
            self._thread = WriteThread("history")
        return await self._thread.do(work)

    def _measure(self) -> None:
        self.log_size = log_size(self.path)


def log_size(path: Path) -> int:
    """Bytes of a file's write-ahead log, which its connections fold into it."""
    try:
        return path.with_name(path.name + "-wal").stat().st_size
    except FileNotFoundError:
        return 0


def _is_open(connection: Any) -> bool:
    """Whether a driver's connection was not closed yet."""
    try:
        connection.total_changes  # noqa: B018
    except ValueError:
        return False
    return True


def is_damage(fault: BaseException) -> bool:
    """Whether it says that the file is no whole database, which waiting doesn't mend."""
    code = getattr(getattr(fault, "orig", None) or fault, "sqlite_errorcode", 0)
    return code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _set_up(engine: Engine, pragmas: tuple[str, ...], *, begin: str) -> None:
    @event.listens_for(engine, "connect")
    def set_up(connection: Any, _: object) -> None:
        # The driver would begin transactions by itself, too late and not at every statement.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in pragmas:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)
