"""One database of a PostgreSQL server: reached, had for one host alone, given up when it is silent.

One connection writes, and it is that connection which has the database for its host: when it is
lost, so is that, and the next one asks for it anew. So nothing is ever written by two hosts.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakSet

import asyncpg
from sqlalchemy import Connection, event, make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from peerpyrtc_desktop.store.history import server_index
from peerpyrtc_desktop.store.history.backend import Taken, Unreachable, name_of
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import metadata
from peerpyrtc_desktop.store.history.write_thread import WriteThread

T = TypeVar("T")

DRIVER = "postgresql+asyncpg"

READERS = 3
"""Connections that read at once: guests' pages take one of them and their searches another, which
leaves one to the person who hosts. Who comes fourth waits for a page of another's."""

_AGAIN = 0.01
"""Seconds after which lines are looked for anew that were being made as all was given up."""

PATIENCE = 6.0
"""Seconds that a server may be silent while something is written, or who reads wants to come in."""

LINGERS = 2.0
"""Seconds in which a server notices that who had the database has ended."""

_LOCK = (0x50505254, 1)
"""What the host of a database has locked there."""

_SESSION = {
    "jit": "off",
    # A server that we went away from without a word notices, and lets the next one in.
    "tcp_keepalives_idle": "5",
    "tcp_keepalives_interval": "2",
    "tcp_keepalives_count": "3",
}

_SYNCHRONOUS = """
SELECT set_config('synchronous_commit', 'on', false)
WHERE current_setting('synchronous_commit') = 'off'
"""

_HOLDER = """
SELECT application_name FROM pg_stat_activity WHERE pid IN (
    SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND classid = $1 AND objid = $2
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
)
"""

_US = "PeerPyRTC Desktop, "


class _Silent(Unreachable):
    """The server has not answered for `PATIENCE`."""


class ServerDatabase:
    """Fills `Backend`, for one database of a server.

    What writes has a thread with a loop of its own, and does a transaction there in one go.

    Raises:
        ValueError: this is no URL.
    """

    def __init__(self, url: str) -> None:
        self._url = make_url(url).set(drivername=DRIVER)
        self.name = name_of(url)
        self.readers = Readers(self._engine(self._reach_to_read, READERS))
        self._writer = self._engine(self._reach_to_write, 1)
        for moment in ("begin", "before_cursor_execute", "commit"):
            event.listen(self._writer.sync_engine, moment, self._wait_anew)
        _, self._arguments = self._writer.dialect.create_connect_args(self._url)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: WriteThread | None = None
        self._line: asyncpg.Connection[Any] | None = None
        self._reading: WeakSet[asyncpg.Connection[Any]] = WeakSet()
        self._silence: asyncio.TimerHandle | None = None
        self._is_silent = False
        self._is_over = False
        self.log_size = 0

    def _engine(self, reach: Callable[[], Any], size: int) -> AsyncEngine:
        return create_async_engine(
            self._url,
            async_creator=reach,
            pool_size=size,
            max_overflow=0,
            pool_timeout=30,
            pool_pre_ping=reach == self._reach_to_read,  # what writes wants to know of a new line
            hide_parameters=True,  # what guests said has no business in a log
        )

    # Connections

    async def _reach_to_read(self) -> asyncpg.Connection[Any]:
        if self._is_over:
            raise Unreachable(f"{self.name} was given up")
        line = await self._reach(default_transaction_read_only="on")
        self._reading.add(line)
        return line

    async def _reach_to_write(self) -> asyncpg.Connection[Any]:
        line = await self._reach()
        try:
            async with asyncio.timeout(LINGERS + PATIENCE):
                await self._take(line)
                await line.execute(_SYNCHRONOUS)
        except BaseException:
            line.terminate()
            raise
        self._line = line
        return line

    async def _reach(self, **session: str) -> asyncpg.Connection[Any]:
        name = f"{_US}process {os.getpid()} on {socket.gethostname()}"
        session = _SESSION | {"application_name": name} | session
        try:
            line = await asyncpg.connect(
                **self._arguments, timeout=PATIENCE, server_settings=session
            )
        except TimeoutError:
            raise Unreachable(f"The database {self.name} doesn't answer") from None
        except (asyncpg.PostgresError, asyncpg.InterfaceError, OSError) as fault:
            raise Unreachable(
                f"The database {self.name} can't be reached ({_why(fault)})"
            ) from None
        if (encoding := line.get_settings().server_encoding) != "UTF8":
            line.terminate()
            raise Unreachable(f"The database {self.name} keeps {encoding}: it must be one of UTF8")
        return line

    async def _take(self, line: asyncpg.Connection[Any]) -> None:
        """Have the database for this connection. Raises Taken."""
        end = asyncio.get_running_loop().time() + LINGERS
        while not await line.fetchval("SELECT pg_try_advisory_lock($1, $2)", *_LOCK):
            if asyncio.get_running_loop().time() >= end:
                holder = await line.fetchval(_HOLDER, *_LOCK) or ""
                who = f" ({holder.removeprefix(_US)})" if holder.startswith(_US) else ""
                raise Taken(self.name, f"Another PeerPyRTC Desktop{who}")
            await asyncio.sleep(0.1)

    # Writing

    async def write(self, act: Callable[[Connection], T]) -> T:
        """See `Backend.write`.

        Raises OSError for what is the server's fault (`Unreachable`, `Taken`), and SQLAlchemyError
        for that of what was to be written.
        """
        try:
            return await self._in_thread(lambda: self._run(self._transaction(act)))
        except _Silent:
            # Who waits for an answer on another line waits for nothing, and would keep that line.
            self._cut_readers()
            raise

    async def _transaction(self, act: Callable[[Connection], T]) -> T:
        # Reaching it has limits of its own.
        most = LINGERS + 3 * PATIENCE
        self._silence = asyncio.get_running_loop().call_later(most, self._hang_up)
        self._is_silent = False
        try:
            async with self._writer.begin() as connection:
                return await connection.run_sync(act)
        except DBAPIError as fault:
            if self._is_silent:
                raise _Silent(f"The database {self.name} doesn't answer") from None
            if fault.connection_invalidated:
                raise Unreachable(f"The line to the database {self.name} was lost") from None
            if _is_of_the_server(fault):
                raise Unreachable(f"The database {self.name} failed ({_why(fault.orig)})") from None
            raise
        except (asyncpg.PostgresError, asyncpg.InterfaceError) as fault:
            raise Unreachable(f"The database {self.name} failed ({_why(fault)})") from None
        except TimeoutError:
            raise Unreachable(f"The database {self.name} doesn't answer") from None
        finally:
            self._silence.cancel()
            self._silence = None

    def _wait_anew(self, *_: object) -> None:
        if self._silence is not None:
            self._silence.cancel()
            self._silence = asyncio.get_running_loop().call_later(PATIENCE, self._hang_up)

    def _hang_up(self) -> None:
        """Whoever waits for an answer is told that the line is gone."""
        self._is_silent = True
        if self._line is not None:
            self._line.terminate()

    def _cut_readers(self) -> None:
        for line in list(self._reading):
            line.terminate()

    async def fold(self) -> None:
        """See `Backend.fold`: the server writes the tables anew, without what is gone."""

        async def whole() -> None:
            async with self._writer.connect() as connection:
                await connection.execution_options(isolation_level="AUTOCOMMIT")
                names = ", ".join([*metadata.tables, *server_index.TABLES])
                await connection.exec_driver_sql(f"VACUUM FULL {names}")

        await self._in_thread(lambda: self._run(whole()))

    async def dispose(self) -> None:
        """See `Backend.dispose`. Who waits for an answer is told that the line is gone."""
        self._is_over = True
        await _hang_up(self.readers)
        self._cut_readers()  # those in use are none that the engine closes
        while self.readers.in_use:  # nor is one that was being made
            await asyncio.sleep(_AGAIN)
            self._cut_readers()
        if self._thread is not None:
            await self._in_thread(self._end)
            self._thread.end()
            self._thread = None

    def disown(self) -> None:
        """See `Backend.disown`.

        As long as one of them is held here the server would take the parent for alive.
        """
        nothing = os.open(os.devnull, os.O_RDWR)
        for line in [self._line, *self._reading]:
            if line is not None:
                _let_go(line, nothing)
        os.close(nothing)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        if self._thread is None:
            self._thread = WriteThread("history")
        return await self._thread.do(work)

    def _run(self, work: Any) -> Any:
        if self._loop is None:
            self._loop = asyncio.SelectorEventLoop()
        return self._loop.run_until_complete(work)

    def _end(self) -> None:
        if self._loop is not None:
            self._run(_hang_up(self._writer))
            self._loop.close()
            self._loop = None


def _let_go(line: asyncpg.Connection[Any], nothing: int) -> None:
    """Hold its socket no longer; nobody hears of that, and what has its number closes it later."""
    transport = getattr(line, "_transport", None)
    held = None if transport is None else transport.get_extra_info("socket")
    if held is not None and (number := held.fileno()) >= 0:
        os.dup2(nothing, number, inheritable=False)


def _why(fault: object) -> str:
    """What it says first; hints and details stand on lines of their own."""
    return (str(fault).splitlines() or [type(fault).__name__])[0]


async def _hang_up(engine: AsyncEngine | Readers) -> None:
    """Close its connections, which a silent server would keep one waiting for."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(PATIENCE):
            await engine.dispose()


_OF_WHAT_IS_WRITTEN = ("22", "23", "54")
"""How PostgreSQL's codes begin for values that can't be, for rows that may not be, for too much."""


def _is_of_the_server(fault: DBAPIError) -> bool:
    state = getattr(fault.orig, "sqlstate", None)
    return state is not None and state[:2] not in _OF_WHAT_IS_WRITTEN
