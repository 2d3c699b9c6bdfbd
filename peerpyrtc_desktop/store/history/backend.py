"""What a history is kept in: SQLite's file, or a server's database."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar

from sqlalchemy import URL, Connection, make_url

from peerpyrtc_desktop.core.errors import CannotHost
from peerpyrtc_desktop.store.blob_folder import KEPT_FILES
from peerpyrtc_desktop.store.file_system import check_local
from peerpyrtc_desktop.store.history import schema
from peerpyrtc_desktop.store.history.database import FILE, Database
from peerpyrtc_desktop.store.history.readers import Readers

T = TypeVar("T")


class Unreachable(ConnectionError):
    """The server isn't there, is silent or won't have us: says so in a sentence."""


class Taken(CannotHost):
    """Another host has the database: `by` is who, in words."""

    def __init__(self, name: str, by: str) -> None:
        super().__init__(
            f"{by} has the database {name}. Stop that one, or give this one a database of its own "
            "with --database-url."
        )
        self.name = name
        self.by = by


class Backend(Protocol):
    """One database. `dispose` when nobody asks any more: those that read go first."""

    @property
    def readers(self) -> Readers:
        """Connections that can't write."""

    @property
    def log_size(self) -> int:
        """Bytes of the log that it writes first, after the last transaction; 0 of a server's."""

    async def write(self, act: Callable[[Connection], T]) -> T:
        """Do it in one transaction, on the connection that writes: all of it is there, or none.

        Raises what `act` raises, SQLAlchemyError and OSError: it can't be written there.
        """

    async def fold(self) -> None:
        """Leave nothing where it is no more: of what was deleted, and of how it was written."""

    async def dispose(self) -> None:
        """Close all connections. Again is harmless."""

    def disown(self) -> None:
        """This process is a fork: the connections are its parent's alone. It asks no more here."""


def name_of(place: Path | str) -> str:
    """A file or a server's URL, for people: no password stands in it."""
    if isinstance(place, Path):
        return str(place)
    url = make_url(place)
    shown = URL.create("postgresql", url.username, None, url.host, url.port, url.database)
    return shown.render_as_string()


def files_of(place: Path | str, folder: Path) -> Path:
    """Where in a data folder the contents lie that this history speaks of.

    Each has a place of its own: what nobody shares in one goes from there, and may be in another.
    """
    if isinstance(place, Path):
        return folder / (KEPT_FILES if place.name == FILE else f"{place.name}-files")
    url = make_url(place)
    host = url.host or url.query.get("host", "")
    which = hashlib.sha256(f"{host}\n{url.port or 5432}\n{url.database}".encode())
    return folder / f"{KEPT_FILES}-{which.hexdigest()[:12]}"


def at(place: Path | str) -> Backend:
    """What is in this file, or at this URL of a server's; nothing is opened yet.

    Raises:
        CannotHost: what servers are reached with isn't installed.
    """
    if isinstance(place, Path):
        return Database(place)
    try:
        from peerpyrtc_desktop.store.history.server_database import ServerDatabase
    except ModuleNotFoundError as fault:
        raise CannotHost(
            f"A history on a server needs {fault.name}, which isn't here: install it with "
            f"`pip install {fault.name}`."
        ) from fault
    return ServerDatabase(place)


async def reach(place: Path | str) -> Backend:
    """The same, once it is known to be ours: nothing of it has changed then.

    Raises:
        NotOurs: what is there is no history of this program.
        Damaged: it is no whole database.
        TooNew: a newer program made it.
        CannotHost: what servers are reached with isn't installed.
        OnNetwork: it would be a file on another machine's disk.
        SQLAlchemyError, sqlite3.Error, OSError: it can't be read.
    """
    if isinstance(place, Path):
        check_local(place)
        await asyncio.to_thread(schema.look, place)
        return at(place)
    server = at(place)
    try:
        await schema.look_there(server.readers, name_of(place))
    except BaseException:
        await server.dispose()
        raise
    return server
