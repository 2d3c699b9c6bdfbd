"""What a history is kept in: SQLite's file, or a server's database."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

T = TypeVar("T")


class Backend(Protocol):
    """One database. `dispose` when nobody asks any more: those that read go first."""

    @property
    def readers(self) -> AsyncEngine:
        """Connections that can't write."""

    async def write(self, act: Callable[[Connection], T]) -> T:
        """Do it in one transaction, on the connection that writes: all of it is there, or none.

        Raises what `act` raises, SQLAlchemyError and OSError: it can't be written there.
        """

    async def fold(self) -> None:
        """Leave nothing where it is no more: of what was deleted, and of how it was written."""

    async def dispose(self) -> None:
        """Close all connections. Again is harmless."""
