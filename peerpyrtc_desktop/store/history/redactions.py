"""Messages that were taken back or changed: what they said before is erased in time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Raw
from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, and_, false, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.core.decision import Kept, Version
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.store.history import reactions, search_index
from peerpyrtc_desktop.store.history.archive import (
    REDACTION_KINDS,
    columns,
    kept_of,
    versions_of,
)
from peerpyrtc_desktop.store.history.entries import Erase
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import messages, rooms

if TYPE_CHECKING:
    from peerpyrtc_desktop.store.history.writer import Writer

ERASED = 200
"""Messages whose words are erased in one step."""

_AT_ONCE = 200
"""Messages that are looked up in one step."""


def mark(connection: Connection, room: int, frame: frames.Changing) -> None:
    """Note of a message of this room that it was taken back, is there again, or reads so now."""
    epoch, seq = frame.target
    is_it = and_(messages.c.room == room, messages.c.epoch == epoch, messages.c.seq == seq)
    if isinstance(frame, frames.Edited):
        _rewrite(connection, is_it, frame)
        return
    is_redacted = isinstance(frame, frames.Redacted)
    when = frame.time if is_redacted else None
    by_author = isinstance(frame, frames.Redacted) and frame.by_author
    noted = update(messages).where(is_it).values(redacted=when, by_author=by_author)
    connection.execute(noted)
    if is_redacted:
        reactions.drop(connection, is_it)


def _rewrite(connection: Connection, is_it: ColumnElement[bool], frame: frames.Edited) -> None:
    row = connection.execute(select(messages).where(is_it)).one_or_none()
    if row is None or row.erased:
        return
    before = Version(row.edited or row.time, Raw(row.data.encode()))
    was = payload.text(payload.raw((*versions_of(row.was), before)))
    changed = update(messages).where(messages.c.id == row.id)
    connection.execute(changed.values(data=payload.text(frame.data), edited=frame.time, was=was))
    search_index.remove(connection, [row.id])
    words = payload.event_words(row.name, frame.data)
    if words:
        search_index.add(connection, [(row.id, sendable(words))])


def erase(connection: Connection, before: int) -> int:
    """A step of forgetting what was redacted before that time, and how it read until it was edited.

    Returns how many had words.
    """
    is_due = and_(messages.c.redacted < before, messages.c.erased == false())
    ids = connection.scalars(select(messages.c.id).where(is_due).limit(ERASED)).all()
    if ids:
        search_index.remove(connection, ids)
        gone = update(messages).where(messages.c.id.in_(ids))
        connection.execute(gone.values(data="null", erased=True, was=None))
    was_so = and_(messages.c.edited < before, messages.c.was.is_not(None))
    changed = connection.scalars(select(messages.c.id).where(was_so).limit(ERASED)).all()
    if changed:
        connection.execute(update(messages).where(messages.c.id.in_(changed)).values(was=None))
    return len(ids) + len(changed)


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
    """The last redactions of a room, and what was brought back, or changed and how it reads now, in
    order."""
    asked = columns().where(rooms.c.name == room, messages.c.kind.in_(REDACTION_KINDS))
    newest = asked.order_by(messages.c.epoch.desc(), messages.c.seq.desc()).limit(limit)
    async with readers.connect() as connection:
        rows = (await connection.execute(newest)).all()
        found = [kept_of(row) for row in reversed(rows)]
        changed = {each.frame.target for each in found if isinstance(each.frame, frames.Edited)}
        words = await _words_of(connection, room, list(changed))
    return [_with_words(each, words) for each in found]


async def _words_of(
    connection: AsyncConnection, room: str, places: Sequence[Place]
) -> dict[Place, Raw]:
    """How these messages of a room read, but for those that were taken back."""
    place, is_said = tuple_(messages.c.epoch, messages.c.seq), messages.c.redacted.is_(None)
    asked = select(messages.c.epoch, messages.c.seq, messages.c.data)
    asked = asked.join(rooms, rooms.c.id == messages.c.room).where(rooms.c.name == room, is_said)
    words: dict[Place, Raw] = {}
    for at in range(0, len(places), _AT_ONCE):
        some = asked.where(place.in_(places[at : at + _AT_ONCE]))
        for row in await connection.execute(some):
            words[row.epoch, row.seq] = Raw(row.data.encode())
    return words


def _with_words(kept: Kept, words: Mapping[Place, Raw]) -> Kept:
    frame = kept.frame
    if not isinstance(frame, frames.Edited) or frame.target not in words:
        return kept
    return replace(kept, frame=replace(frame, data=words[frame.target]))
