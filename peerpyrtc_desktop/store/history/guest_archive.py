"""What guests ask of the disk: of their own room, and of what they may read there."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

from sqlalchemy import ColumnElement, and_, literal, not_, select, text, tuple_
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from peerpyrtc_desktop.core import board, folding
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.reader import Reader
from peerpyrtc_desktop.core.redaction import as_read
from peerpyrtc_desktop.runtime.ports.history import TOO_SHORT, Page
from peerpyrtc_desktop.store.history import search_index
from peerpyrtc_desktop.store.history.archive import (
    REDACTION_KINDS,
    columns,
    kept_of,
    readable,
)
from peerpyrtc_desktop.store.history.lookup import TooShort
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import messages, rooms

SECONDS = 2.0
"""For so long a guest's question may keep a connection; few of them are everybody's."""

_STEPS = 100_000
"""Steps of SQLite's machine between two looks at the clock: a millisecond."""

_LET_GO = text(f"SET LOCAL statement_timeout = {int(SECONDS * 1000)}")

_place = tuple_(messages.c.epoch, messages.c.seq)
_IS_DRAWN = and_(messages.c.kind == "event", messages.c.name.in_(board.NAMES))


class TooLong(Exception):
    """It can't be answered within `SECONDS`."""


class GuestArchive:
    """Fills `LookingBack` from the disk, but for what it raises.

    That is `TooLong`, `search_index.TooShort` and SQLAlchemyError.
    """

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    async def page(
        self, room: str, reader: Reader, before: Place | None, after: Place | None, limit: int
    ) -> Page:
        """See `LookingBack.page`."""
        async with self._connection() as connection:
            asked = columns().where(*await _may_read(connection, room, reader))
            if before is not None:
                asked = asked.where(_place < before)
            if after is not None:
                asked = asked.where(_place > after)
            order = _order(descending=after is None)
            rows = (await connection.execute(asked.order_by(*order).limit(limit + 1))).all()
        some = [as_read(kept_of(row)) for row in rows[:limit]]
        return Page(some if after is not None else some[::-1], len(rows) > limit)

    async def search(
        self, room: str, reader: Reader, words: str, before: Place | None, limit: int
    ) -> Page:
        """See `LookingBack.search`."""
        found = search_index.lookup(self._readers.dialect, folding.terms(words))
        async with self._connection() as connection:
            asked = columns().join(text(found.table), text(f"{found.number} = messages.id"))
            asked = asked.where(*map(text, found.conditions)).params(found.parameters)
            asked = asked.where(messages.c.redacted.is_(None))
            asked = asked.where(*await _may_read(connection, room, reader))
            if before is not None:
                number = await _number(connection, room, before)
                is_before = _place < before if number is None else messages.c.id < number
                asked = asked.where(is_before)
            asked = asked.order_by(text(f"{found.number} DESC")).limit(limit + 1)
            rows = (await connection.execute(asked)).all()
        return Page([kept_of(row).frame for row in rows[:limit]], len(rows) > limit)

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[AsyncConnection]:
        """A connection that stops by itself: words that everybody uses may be in every row."""
        until = time.monotonic() + SECONDS
        async with self._readers.connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            is_file = connection.dialect.name == "sqlite"
            if is_file:
                await driver.set_progress_handler(lambda: time.monotonic() > until, _STEPS)
            else:
                await connection.execute(_LET_GO)
            try:
                yield connection
            except DBAPIError as fault:
                if time.monotonic() > until:
                    raise TooLong from fault
                raise
            finally:
                if is_file:
                    # Whoever asked may have gone: then it is closed, and ends with its question.
                    with suppress(ValueError):
                        await driver.set_progress_handler(None, _STEPS)


async def _may_read(
    connection: AsyncConnection, room: str, reader: Reader
) -> Sequence[ColumnElement[bool]]:
    """Conditions: what this reader may read of this room."""
    number = await connection.scalar(select(rooms.c.id).where(rooms.c.name == room))
    visible = [
        messages.c.room == literal(number or 0),
        messages.c.epoch >= reader.opened,
        readable(reader.identity),
        not_(_IS_DRAWN),
        messages.c.kind.not_in(REDACTION_KINDS),
    ]
    if reader.earlier is None:
        return visible
    if reader.earlier > 0:
        old = select(messages.c.epoch, messages.c.seq).where(*visible, _place <= reader.came)
        nth = old.order_by(*_order(descending=True)).limit(1).offset(reader.earlier - 1)
        first = (await connection.execute(nth)).one_or_none()
        return visible if first is None else [*visible, _place >= (first.epoch, first.seq)]
    return [*visible, _place > reader.came]


async def _number(connection: AsyncConnection, room: str, place: Place) -> int | None:
    """The number of the message at a place: what was imported stands elsewhere in that order."""
    asked = select(messages.c.id).join(rooms, rooms.c.id == messages.c.room)
    there = asked.where(rooms.c.name == room, _place == place)
    number: int | None = await connection.scalar(there)
    return number


def _order(*, descending: bool) -> Sequence[ColumnElement[Any]]:
    both = (messages.c.epoch, messages.c.seq)
    return [each.desc() for each in both] if descending else list(both)


@contextmanager
def in_words(too_long: str) -> Iterator[None]:
    """What can't be answered is told in words."""
    try:
        yield
    except TooShort as fault:
        raise FrameError(Code.TOO_SHORT, TOO_SHORT) from fault
    except TooLong as fault:
        raise FrameError(Code.NO_ANSWER, too_long) from fault
    except (SQLAlchemyError, OSError) as fault:
        raise unreadable() from fault


def unreadable() -> FrameError:
    """The disk, or the server, doesn't answer."""
    text = "What was said earlier can't be read now."
    return FrameError(Code.NO_ANSWER, text, retry_after=5)
