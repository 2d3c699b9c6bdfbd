"""Messages that were taken back: their rows are marked, and what they said is erased in time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import Connection, and_, false, select, update

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.store.history import reactions, search_index
from peerpyrtc_desktop.store.history.archive import REDACTION_KINDS, columns, kept_of
from peerpyrtc_desktop.store.history.entries import Erase
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import messages, rooms

if TYPE_CHECKING:
    from peerpyrtc_desktop.store.history.writer import Writer

ERASED = 200
"""Messages whose words are erased in one step."""


def mark(connection: Connection, room: int, frame: frames.Redacted | frames.Restored) -> None:
    """Note of a message of this room that it was taken back, or is there again."""
    epoch, seq = frame.target
    is_it = and_(messages.c.room == room, messages.c.epoch == epoch, messages.c.seq == seq)
    when = frame.time if isinstance(frame, frames.Redacted) else None
    connection.execute(update(messages).where(is_it).values(redacted=when))
    if when is not None:
        reactions.drop(connection, is_it)


def erase(connection: Connection, before: int) -> int:
    """A step of forgetting what was redacted before that time; returns how many had words."""
    is_due = and_(messages.c.redacted < before, messages.c.erased == false())
    ids = connection.scalars(select(messages.c.id).where(is_due).limit(ERASED)).all()
    if ids:
        search_index.remove(connection, ids)
        gone = update(messages).where(messages.c.id.in_(ids)).values(data="null", erased=True)
        connection.execute(gone)
    return len(ids)


async def erase_all(writer: Writer, before: int) -> None:
    """All of that, and the evidence of acts of before; a step in a batch, as long as there is more.

    While the disk fails nothing is erased: it is tried again later.
    """
    more = 1

    def hear(count: int) -> None:
        nonlocal more
        more = count

    while more and writer.is_on:
        more = 0
        writer.put(Erase(before, hear))
        await writer.flush()


async def latest(readers: Readers, room: str, limit: int) -> Sequence[Kept]:
    """The last redactions of a room, and what was brought back, in order."""
    asked = columns().where(rooms.c.name == room, messages.c.kind.in_(REDACTION_KINDS))
    newest = asked.order_by(messages.c.epoch.desc(), messages.c.seq.desc()).limit(limit)
    async with readers.connect() as connection:
        rows = (await connection.execute(newest)).all()
    return [kept_of(row) for row in reversed(rows)]
