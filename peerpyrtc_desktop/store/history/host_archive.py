"""What the person who hosts asks of the disk: hits with their places, and files as they grow."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from sqlalchemy import Column, func, select
from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop.core import folding, frames, payload
from peerpyrtc_desktop.runtime.ports.archive import (
    Form,
    Found,
    Piece,
    TooShort,
    Unreadable,
    Wanted,
)
from peerpyrtc_desktop.store.history import export, search_index
from peerpyrtc_desktop.store.history.archive import PAGE, Archive
from peerpyrtc_desktop.store.history.pictures import Pictures
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import messages, rooms, stays

Row = dict[str, Any]

_LONG = 256 * 1024
"""Characters of a line that is a piece of its own, with those before it: it has a picture."""


class HostArchive(Archive):
    """Fills the port `Archive`; `wall` is the time of the host beside it, in milliseconds.

    `contents` is the folder where guests' files lie by their hash, None: there is none.
    """

    def __init__(self, readers: Readers, wall: Callable[[], int]) -> None:
        super().__init__(readers)
        self._wall = wall
        self.contents: Path | None = None

    async def search(
        self, wanted: Wanted, before: int | None = None, limit: int = 50
    ) -> list[Found]:
        """See the port."""
        with _told():
            found = await super().search(wanted, before, limit)
        terms = folding.sought(wanted.words)
        if not terms:
            return found
        return [replace(each, marks=folding.places(_said(each), terms)) for each in found]

    async def rooms(self, limit: int) -> list[str]:
        """See the port."""
        newest = rooms.c.closed.desc().nulls_first()
        asked = select(rooms.c.name).order_by(newest, rooms.c.id).limit(limit)
        with _told():
            async with self._readers.connect() as connection:
                return list((await connection.scalars(asked)).all())

    async def export(
        self, wanted: Wanted, form: Form, *, pictures: bool = False
    ) -> AsyncIterator[Piece]:
        """See the port."""
        shown = Pictures(self.contents) if pictures and self.contents is not None else None
        with _told():
            way = _Way(await self._newest_id(messages.c.id))
            lines: list[str] = []
            rows = way.walk(lambda at: self.rows(wanted, at))
            async for line in export.lines_of(form, rows, shown):
                lines.append(line)
                if len(lines) >= PAGE or len(line) > _LONG:
                    yield Piece("".join(lines), way.count, way.share)
                    lines.clear()
            yield Piece("".join(lines), way.count, 1)

    async def attendance(
        self, room: str | None, since: int | None, until: int | None
    ) -> AsyncIterator[Piece]:
        """See the port."""
        with _told():
            way = _Way(await self._newest_id(stays.c.id))
            roll = export.Attendance(self._wall(), since, until)
            async for stay in way.walk(lambda at: self.stays(room, at, since, until)):
                roll.add(stay)
                if way.count % PAGE == 0:
                    yield Piece("", way.count, way.share)
            yield Piece("".join(roll.lines()), way.count, 1)

    async def _newest_id(self, column: Column[int]) -> int:
        async with self._readers.connect() as connection:
            return await connection.scalar(select(func.max(column))) or 0


class _Way:
    """The way through pages of rows, up to the row that was the newest at its beginning."""

    def __init__(self, last: int) -> None:
        self._last = last
        self._first = 0
        self._at = 0
        self.count = 0

    @property
    def share(self) -> float:
        """How much of it is done, from 0 to 1. It begins at the first row, wherever that stands."""
        return (self._at - self._first + 1) / (self._last - self._first + 1)

    async def walk(self, page: Callable[[int], Any]) -> AsyncIterator[Row]:
        """Every row; `page` is asked for the rows after an id."""
        while found := await page(self._at):
            self._first = self._first or found[0]["id"]
            for row in found:
                if row["id"] > self._last:
                    return
                self._at = row["id"]
                self.count += 1
                yield row


def _said(found: Found) -> str:
    frame = found.kept.frame
    if isinstance(frame, frames.Announcement):
        return frame.text
    if isinstance(frame, frames.Relayed) and frame.name == "message":
        return payload.message_words(frame.data) or ""
    return ""


@contextmanager
def _told() -> Iterator[None]:
    """What goes wrong, in the port's terms."""
    try:
        yield
    except search_index.TooShort:
        raise TooShort from None
    except (SQLAlchemyError, sqlite3.Error, OSError) as fault:
        raise Unreadable(str(getattr(fault, "orig", None) or fault)) from fault
