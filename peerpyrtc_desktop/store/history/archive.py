"""Questions to what is on disk: pages of a room, and what a search finds.

Each answer is one short read, and asks for the next with what the last one ended with (keyset
pages): an open cursor would keep the write-ahead log growing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import Raw
from sqlalchemy import (
    Boolean,
    Column,
    ColumnElement,
    Dialect,
    Integer,
    Row,
    and_,
    func,
    literal_column,
    not_,
    or_,
    select,
    text,
    tuple_,
)

from peerpyrtc_desktop.core import board, file_frames, folding, frames, names, payload
from peerpyrtc_desktop.core.answers import Answered
from peerpyrtc_desktop.core.decision import Kept, Version
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.reader import is_redactable
from peerpyrtc_desktop.core.strokes import STROKE
from peerpyrtc_desktop.runtime.ports.archive import Found, Kind, Wanted
from peerpyrtc_desktop.store.history import reactions, search_index, visits
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import messages, rooms, stays

PAGE = 200
"""Messages in one page, at the most."""

IN_DOUBT = 30_000
"""Milliseconds before a room's newest message in which guests may not have heard their answers."""

ANSWERS = 10_000
"""Answers of one room that are looked up, at the most."""

REDACTION_KINDS = ("redacted", "restored", "edited")
"""Messages of these kinds say nothing: they are about others."""

_ANSWER = (messages.c.ref, messages.c.epoch, messages.c.seq, messages.c.time)


class Archive:
    """Reads through connections that can't write."""

    def __init__(self, readers: Readers) -> None:
        self._readers = readers

    async def page(
        self,
        room: str,
        reader: str | None,
        before: tuple[int, int] | None,
        limit: int,
        *,
        versions: bool = False,
    ) -> list[Kept]:
        """The messages of a room just before `(epoch, seq)`, or its newest, the oldest first.

        `reader` is an identity, whose whispers are among them; None is the host, who reads all:
        also how they read before they were changed, if asked for the `versions`.
        """
        asked = columns(versions=versions).where(rooms.c.name == room)
        if reader is not None:
            asked = asked.where(readable(reader))
        if before is not None:
            asked = asked.where(tuple_(messages.c.epoch, messages.c.seq) < before)
        newest = asked.order_by(messages.c.epoch.desc(), messages.c.seq.desc())
        async with self._readers.connect() as connection:
            rows = (await connection.execute(newest.limit(min(limit, PAGE)))).all()
        return [_found(row).kept for row in reversed(rows)]

    async def look_up(self, room: str, place: tuple[int, int]) -> Kept | None:
        """What is kept of a room at this place."""
        there = tuple_(messages.c.epoch, messages.c.seq) == place
        async with self._readers.connect() as connection:
            asked = columns(versions=True).where(rooms.c.name == room, there)
            row = (await connection.execute(asked)).one_or_none()
        return None if row is None else kept_of(row)

    async def latest(self, room: str, most: int) -> list[Kept]:
        """The newest of a room for its host, `most` and up to a page more, the oldest first."""
        found: list[Kept] = []
        before = None
        while len(found) < most:
            page = await self.page(room, None, before, PAGE, versions=True)
            if not page:
                break
            found = page + found
            before = (page[0].frame.epoch, page[0].frame.seq)
        return found

    async def said_since(self, room: str, time: int, most: int) -> list[Kept]:
        """The last `most` of what was said in a room since that time, in order."""
        found: list[Kept] = []
        before = None
        while len(found) < most and (page := await self.page(room, None, before, PAGE)):
            young = [each for each in page if each.frame.time >= time]
            found = [each for each in young if is_redactable(each.frame)] + found
            if not young:
                break
            before = (page[0].frame.epoch, page[0].frame.seq)
        return found[-most:]

    async def answered(self, room: str) -> list[Answered]:
        """What a room's guests were answered last, or were about to be, the oldest first.

        A page of it, and of a busy room all of the last seconds: any of that may be sent again.
        """
        place = tuple_(messages.c.epoch, messages.c.seq)
        asked: Any = (
            select(*_ANSWER, messages.c.identity, messages.c.address)
            .join(rooms, rooms.c.id == messages.c.room)
            .where(rooms.c.name == room, messages.c.ref.is_not(None))
            .order_by(messages.c.epoch.desc(), messages.c.seq.desc())
            .limit(PAGE)
        )
        found: list[Row[Any]] = []
        before = asked
        while len(found) < ANSWERS:
            async with self._readers.connect() as connection:
                page = (await connection.execute(before)).all()
            found += page
            if len(page) < PAGE or page[-1].time < found[0].time - IN_DOUBT:
                break
            before = asked.where(place < (page[-1].epoch, page[-1].seq))
        return [each for row in reversed(found) for each in _answers_of(row)]

    async def search(
        self, wanted: Wanted, before: int | None = None, limit: int = 50
    ) -> list[Found]:
        """What a search finds, the newest first; `before` is the last one's id of the page before.

        Raises:
            TooShort: it asks for words, and none of them can be looked up.
        """
        return [_found(row) for row in await self._newest(wanted, before, limit)]

    async def newest(
        self, wanted: Wanted, before: int | None = None, limit: int = 50
    ) -> list[dict[str, Any]]:
        """The same as rows; see `rows`."""
        rows = await self._newest(wanted, before, limit, versions=True)
        return [_plain(row) for row in rows]

    async def _newest(
        self, wanted: Wanted, before: int | None, limit: int, *, versions: bool = False
    ) -> Sequence[Row[Any]]:
        asked, number = self._asked(wanted, versions=versions)
        asked = asked.order_by(number.desc()).limit(min(limit, PAGE))
        if before is not None:
            asked = asked.where(number < before)
        async with self._readers.connect() as connection:
            return (await connection.execute(asked)).all()

    async def rows(self, wanted: Wanted, after: int = 0) -> list[dict[str, Any]]:
        """A page of what is wanted as it is kept, the oldest first, after the message of this id.

        Each is a row of `messages` with the room's name as `room`, and with its `reactions` where
        there are any; with it nothing is lost. Raises
        TooShort as `search` does.
        """
        asked, number = self._asked(wanted, versions=True)
        asked = asked.where(number > after).order_by(number).limit(PAGE)
        async with self._readers.connect() as connection:
            rows = [_plain(row) for row in await connection.execute(asked)]
            told = await connection.execute(reactions.of([row["id"] for row in rows]))
            found = reactions.by_message(told.all())
            return [
                row | {"reactions": found[row["id"]]} if row["id"] in found else row for row in rows
            ]

    async def stays(
        self,
        room: str | None,
        after: int = 0,
        since: int | None = None,
        until: int | None = None,
    ) -> list[dict[str, Any]]:
        """A page of who was in which room, in the order they came, after the stay of this id.

        Of those who were there at any time between `since` and `until`; who isn't known to have
        left may be.
        """
        asked = select(stays, rooms.c.name.label("room_name")).join(
            rooms, rooms.c.id == stays.c.room
        )
        if room is not None:
            asked = asked.where(rooms.c.name == room)
        if since is not None:
            asked = asked.where(func.coalesce(stays.c.left, since) >= since)
        if until is not None:
            asked = asked.where(stays.c.joined < until)
        asked = asked.where(stays.c.id > after).order_by(stays.c.id).limit(PAGE)
        async with self._readers.connect() as connection:
            return [_plain(row) for row in await connection.execute(asked)]

    async def knows_room(self, room: str) -> bool:
        """Whether a room of this name was ever there."""
        asked = select(rooms.c.id).where(rooms.c.name == room).limit(1)
        async with self._readers.connect() as connection:
            return await connection.scalar(asked) is not None

    async def last_sign(self) -> int:
        """Until when who isn't known to have left was there (milliseconds): see `visits`."""
        async with self._readers.connect() as connection:
            return await connection.run_sync(visits.last_sign)

    def _asked(self, wanted: Wanted, *, versions: bool = False) -> tuple[Any, ColumnElement[int]]:
        """What is wanted, and what its pages are ordered by: a message's id.

        With words it is the search index that must hand them out in this order, and stop when the
        page is full: sorted by the messages, all that has a common word would be looked up each
        time.
        """
        asked = columns(versions=versions)
        number: ColumnElement[int] = messages.c.id
        if wanted.words.strip():
            found = search_index.lookup(self._readers.dialect, folding.terms(wanted.words))
            asked = asked.join(text(found.table), text(f"{found.number} = messages.id"))
            asked = asked.where(*map(text, found.conditions)).params(found.parameters)
            number = literal_column(found.number, Integer)
        is_said = messages.c.kind.not_in(REDACTION_KINDS)
        dialect = self._readers.dialect
        return asked.where(is_said, *_conditions(wanted, dialect)), number


def columns(*, versions: bool = False) -> Any:
    """Messages with the names of their rooms; with `versions` also how they read before they were
    changed, which may be twenty times as much."""
    read = [each for each in messages.columns if versions or each is not messages.c.was]
    return select(*read, rooms.c.name.label("room_name")).join(rooms, rooms.c.id == messages.c.room)


def readable(reader: str) -> ColumnElement[bool]:
    """What an identity may read: no whispers between others."""
    return or_(
        messages.c.recipient_identity.is_(None),
        messages.c.recipient_identity == reader,
        messages.c.identity == reader,
    )


def _conditions(wanted: Wanted, dialect: Dialect) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    for column, value in (
        (rooms.c.name, wanted.room),
        (messages.c.address, wanted.address),
    ):
        if value is not None:
            found.append(column == value)
    if wanted.sender is not None:
        found.append(sent_by(wanted.sender))
    if wanted.kind is not None:
        found.append(_of_kind(wanted.kind, dialect))
    if wanted.since is not None:
        found.append(messages.c.time >= wanted.since)
    if wanted.until is not None:
        found.append(messages.c.time < wanted.until)
    if wanted.reader is not None:
        found.append(readable(wanted.reader))
    if wanted.device is not None:
        found.append(_on_device(wanted.device, dialect))
    return [and_(*found)] if found else []


def sent_by(name: str) -> ColumnElement[bool]:
    """Whoever wrote the name so, or had one that is the same by its folding (see `names.keys`)."""
    return or_(messages.c.sender == name, _is_of(messages.c.identity, name))


def _on_device(device: str, dialect: Dialect) -> ColumnElement[bool]:
    """Whoever it was called; on SQLite as a range, which its index answers.

    On PostgreSQL the index of identities is a hash, for whole ones: there all rows are looked at.
    """
    if dialect.name == "sqlite":
        return and_(messages.c.identity > f"{device}\n", messages.c.identity < f"{device}\x0b")
    return messages.c.identity.startswith(f"{device}\n", autoescape=True)


def sent_to(name: str) -> ColumnElement[bool]:
    """The same of who was whispered to."""
    return or_(messages.c.recipient == name, _is_of(messages.c.recipient_identity, name))


def _is_of(identity: Column[str], name: str) -> ColumnElement[bool]:
    return identity.endswith(f"\n{min(names.keys(name))}", autoescape=True)


def _of_kind(kind: Kind, dialect: Dialect) -> ColumnElement[bool]:
    is_event = messages.c.kind == "event"
    match kind:
        case Kind.SAID:
            # A text or a note is said, wherever it stands.
            is_worded = literal_column(search_index.is_worded(dialect), Boolean)
            is_written = and_(messages.c.name == STROKE, is_worded)
            return not_(and_(is_event, messages.c.name.in_(board.NAMES), not_(is_written)))
        case Kind.MESSAGE:
            return and_(is_event, messages.c.name == "message")
        case Kind.WHISPER:
            return messages.c.recipient_identity.is_not(None)
        case Kind.ANNOUNCEMENT:
            return messages.c.kind == "announcement"
        case Kind.FILE:
            return and_(is_event, messages.c.name == file_frames.EVENT)
        case Kind.DRAWING:
            return and_(is_event, messages.c.name.in_(board.NAMES))


def _plain(row: Row[Any]) -> dict[str, Any]:
    plain = dict(row._mapping)
    plain["room"] = plain.pop("room_name")
    return plain


def _found(row: Row[Any]) -> Found:
    return Found(row.id, row.room_name, row.address, row.identity, kept_of(row))


def _answers_of(row: Row[Any]) -> list[Answered]:
    """One for each way its sender may be known by: a device, or an address and a name."""
    device, _, name = row.identity.partition("\n")
    ack = frames.Ack(row.ref, row.epoch, row.seq, time=row.time)
    senders = (device, f"{row.address}\n{name}")
    return [Answered(sender, row.address, ack) for sender in senders]


def kept_of(row: Row[Any]) -> Kept:
    """The frame of a row, and who may read it."""
    data = Raw(row.data.encode())
    if row.erased:
        data = payload.NOTHING
    readers = None
    if row.recipient_identity is not None:
        readers = frozenset({row.identity, row.recipient_identity})
    at = (row.epoch, row.seq, row.time)
    if row.kind in REDACTION_KINDS:
        return Kept(_changing(row, at, payload.read(data, tuple[int, int]) or (0, 0)), readers)
    if row.kind == "announcement":
        announced = frames.Announcement(*at, payload.words(data) or "", row.erased)
        return Kept(announced, redacted=row.redacted or 0)
    relayed = frames.Relayed(
        row.sender,
        row.epoch,
        row.seq,
        row.time,
        row.name,
        payload.NOTHING if data == payload.NOTHING else data,
        row.recipient,
        row.emitted,
        redacted=row.erased,
        edited=None if row.erased else row.edited,
        by_author=row.erased and row.by_author,
    )
    return Kept(
        relayed,
        readers,
        row.stay,
        row.redacted or 0,
        row.by_author,
        row.identity,
        versions_of(getattr(row, "was", None)),
    )


def versions_of(was: str | None) -> tuple[Version, ...]:
    """How a message read before, as it is kept."""
    return () if was is None else msgspec.json.decode(was, type=tuple[Version, ...])


def _changing(row: Row[Any], at: tuple[int, int, int], target: Place) -> frames.Changing:
    match row.kind:
        case "redacted":
            return frames.Redacted(*at, target, row.by_author)
        case "edited":
            return frames.Edited(row.sender, *at, target)
        case _:
            return frames.Restored(*at, target)
