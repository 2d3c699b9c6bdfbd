"""The connections that read, lent for a page at a time."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

from sqlalchemy.engine import Dialect
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine


class Readers:
    """Lends the connections of an engine, and knows whether somebody has one, or waits for it.

    An engine that is disposed of closes those that nobody uses. One that is being made then, or in
    use, would go back to a pool that is gone, and stay open.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._borrowers = 0

    @property
    def dialect(self) -> Dialect:
        """What is spoken with them."""
        return self._engine.dialect

    @property
    def in_use(self) -> bool:
        """Whether somebody has one, or waits for it."""
        return self._borrowers > 0

    @contextlib.asynccontextmanager
    async def connect(self) -> AsyncIterator[AsyncConnection]:
        """One of them, new or used before; waits while all are lent.

        Raises SQLAlchemyError, OSError: there is none to be had.
        """
        self._borrowers += 1
        try:
            async with self._engine.connect() as connection:
                yield connection
        finally:
            self._borrowers -= 1

    async def dispose(self) -> None:
        """Close those that nobody uses."""
        await self._engine.dispose()
