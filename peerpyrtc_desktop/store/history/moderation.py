"""What moderation has decided and done: kept with the batches, read back at a start."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import msgspec
from msgspec import Raw
from sqlalchemy import Connection, delete, func, insert, or_, select, true, update
from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop.core.audit import Act, has_words, without_evidence
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from peerpyrtc_desktop.store.history.entries import ActIs, DocumentIs, Entry
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import acts, documents
from peerpyrtc_desktop.store.history.visits import ALIVE

LATEST = 200
"""Acts that are in memory from the start."""

ERASED = 50
"""Acts whose evidence is erased in one step."""

_act = msgspec.json.Decoder(Act)


def write(connection: Connection, entries: Sequence[Entry]) -> None:
    """Keep what of a batch is moderation's."""
    for entry in entries:
        match entry:
            case DocumentIs():
                _put(connection, entry)
            case ActIs():
                _enter(connection, entry.act)
            case _:
                pass


def _put(connection: Connection, entry: DocumentIs) -> None:
    is_it = (documents.c.kind == entry.kind) & (documents.c.name == entry.name)
    if entry.document is None:
        connection.execute(delete(documents).where(is_it))
        return
    text = bytes(entry.document).decode()
    if not connection.execute(update(documents).where(is_it).values(document=text)).rowcount:
        values = {"kind": entry.kind, "name": entry.name, "document": text}
        connection.execute(insert(documents).values(values))


def _enter(connection: Connection, act: Act) -> None:
    """As it is now: an act that is there already was undone since, or its evidence erased."""
    body = msgspec.json.encode(act).decode()
    changed = {"body": body, "evidence": has_words(act)}
    there = update(acts).where(acts.c.id == act.id).values(changed)
    if not connection.execute(there).rowcount:
        values = {"id": act.id, "time": act.time, "room": act.room} | changed
        connection.execute(insert(acts).values(values))


def forget(connection: Connection, without: Callable[[Act], Act]) -> None:
    """Have each act as it is `without` somebody; the same one is none of theirs."""
    after = 0
    page = select(acts.c.id, acts.c.body).order_by(acts.c.id).limit(LATEST)
    while found := connection.execute(page.where(acts.c.id > after)).all():
        for number, body in found:
            act = _act.decode(body)
            if (left := without(act)) is not act:
                _enter(connection, left)
            after = number


def erase_evidence(connection: Connection, before: int) -> int:
    """A step of erasing what acts of before that time have for evidence; returns how many."""
    due = select(acts.c.body).where(acts.c.evidence == true(), acts.c.time < before).limit(ERASED)
    bodies = connection.scalars(due).all()
    for body in bodies:
        _enter(connection, without_evidence(_act.decode(body)))
    return len(bodies)


async def read(readers: Readers) -> KeptModeration:
    """What is in force, and the latest acts. Raises SQLAlchemyError, OSError: it can't be read."""
    past = Acts(readers)
    async with readers.connect() as connection:
        found: dict[str, dict[str, Raw]] = {}
        decided = select(documents).where(documents.c.kind != ALIVE)
        for kind, name, document in await connection.execute(decided):
            found.setdefault(kind, {})[name] = Raw(document.encode())
        last = await connection.scalar(select(func.max(acts.c.id)))
    latest = await past.latest(LATEST)
    return KeptModeration(found, last or 0, past, latest)


class Acts:
    """Fills the port `PastActs`."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    async def find(self, number: int) -> Act | None:
        """See the port."""
        with _told():
            found = await self._read(select(acts.c.body).where(acts.c.id == number))
        return found[0] if found else None

    async def page(self, before: int | None, limit: int, room: str | None = None) -> list[Act]:
        """See the port."""
        asked = select(acts.c.body).order_by(acts.c.id.desc()).limit(limit)
        if before is not None:
            asked = asked.where(acts.c.id < before)
        if room is not None:
            asked = asked.where(or_(acts.c.room == room, acts.c.room.is_(None)))
        with _told():
            return await self._read(asked)

    async def latest(self, limit: int) -> list[Act]:
        """The newest, the oldest of them first."""
        found = await self._read(select(acts.c.body).order_by(acts.c.id.desc()).limit(limit))
        return found[::-1]

    async def _read(self, asked: Any) -> list[Act]:
        async with self._readers.connect() as connection:
            rows = (await connection.scalars(asked)).all()
        return [_act.decode(row) for row in rows]


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (SQLAlchemyError, OSError) as fault:
        text = "What was done earlier can't be read now."
        raise Refused(Code.NO_ANSWER, text, retry_after=5) from fault
