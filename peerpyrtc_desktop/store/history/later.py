"""What was asked for beside a running host, done when nobody has the history.

The host has the rooms' latest in memory, and numbers what it writes: nobody else writes beside it.
What is to be forgotten of a file, or to be imported into it, lies in its data folder until then,
each in a file of its own that says of which history: a folder may have several, each of another
host. Of a server's database it stands there, among its documents: who asks may be at another
machine than the host. All of it is done in the order in which it was asked for.
"""

from __future__ import annotations

import asyncio
import contextlib
import io
import itertools
import uuid
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, delete, insert, inspect, select

from peerpyrtc_desktop import drafts
from peerpyrtc_desktop.store.blob_folder import leave_only
from peerpyrtc_desktop.store.history import backend, files, forgetting, imports, retention
from peerpyrtc_desktop.store.history.backend import Backend
from peerpyrtc_desktop.store.history.forgetting import Unknown, Whose
from peerpyrtc_desktop.store.history.imports import Imported
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import documents
from peerpyrtc_desktop.store.history.today import bring_to_today

FORGET = "forget-later"
IMPORT = "import-later"
"""Of the documents of a server's database that ask for it; so begin the names of files that do."""

_TOGETHER = 500
"""Lines to be imported that are one document."""

_HEAD = 4096
"""Bytes of the line that says what the others are for, at the most."""


class Expired(Struct, frozen=True):
    """All that is older than `days`, or than its room keeps, by this `time` (milliseconds)."""

    days: int
    time: int


Wish = Whose | Expired
"""What is to be forgotten."""


class _Asked(Struct, frozen=True, omit_defaults=True):
    """A request: of what is in the file `history` of its folder, this is to be forgotten.

    In a server's database it is about that one, and `history` is empty.
    """

    history: str
    whose: Whose | None = None
    expired: Expired | None = None

    def __post_init__(self) -> None:
        if (self.whose is None) == (self.expired is None):
            raise ValueError("one of two is asked for")

    @property
    def wish(self) -> Wish:
        """Which of them it is."""
        wish = self.whose or self.expired
        assert wish is not None
        return wish


class _Brought(Struct, frozen=True):
    """The first line of a file whose others are to be imported into the file `history` beside it.

    That was asked for at `time` (milliseconds).
    """

    history: str
    time: int


class _Request(Struct, frozen=True):
    """What was asked for at `time`, and where that stands: a file, or a document's name."""

    time: int
    at: Path | str
    act: Callable[[Connection, Imported], None]


_asked = msgspec.json.Decoder(_Asked)
_brought = msgspec.json.Decoder(_Brought)


def _request(history: str, wish: Wish) -> bytes:
    if isinstance(wish, Expired):
        return msgspec.json.encode(_Asked(history, expired=wish))
    return msgspec.json.encode(_Asked(history, whose=wish))


# Asking


def put_off(place: Path, wish: Wish) -> None:
    """Have it forgotten when the host of this history ends, or else before the next one begins.

    Raises:
        OSError: it can't be written down.
    """
    path = place.with_name(f"{FORGET}-{uuid.uuid4().hex}.json")
    with drafts.new(path) as draft:
        draft.write_bytes(_request(place.name, wish))


async def put_off_there(readers: Readers, wish: Wish) -> None:
    """The same for a server's database.

    Raises:
        SQLAlchemyError, OSError: it can't be written down.
    """
    row = {"kind": FORGET, "name": uuid.uuid4().hex, "document": _request("", wish).decode()}
    await _put_there(readers, [row])


def put_off_import(place: Path, lines: Iterable[bytes], time: int) -> None:
    """Have these lines imported when the host of this history ends, or before the next one begins.

    They are what `imports.sift` gives, and this is asked for at `time` (milliseconds).

    Raises:
        OSError: they can't be written down.
    """
    path = place.with_name(f"{IMPORT}-{uuid.uuid4().hex}.jsonl")
    with drafts.new(path) as draft, draft.open("wb") as out:
        out.write(msgspec.json.encode(_Brought(place.name, time)) + b"\n")
        out.writelines(lines)


async def put_off_import_there(readers: Readers, lines: Iterable[bytes], time: int) -> None:
    """The same for a server's database.

    Raises:
        SQLAlchemyError, OSError: they can't be written down.
    """
    rest, which = iter(lines), uuid.uuid4().hex
    parts = enumerate(iter(lambda: b"".join(itertools.islice(rest, _TOGETHER)), b""))
    name = f"{time:015}-{which}"
    rows = (
        {"kind": IMPORT, "name": f"{name}-{number:09}", "document": part.decode()}
        for number, part in parts
    )
    await _put_there(readers, rows)


async def _put_there(readers: Readers, rows: Iterable[dict[str, str]]) -> None:
    # A line that reads takes it: the host has the one that writes, and has nothing of what is
    # written here in memory.
    async with readers.connect() as connection:
        await connection.exec_driver_sql("SET TRANSACTION READ WRITE")
        for row in rows:
            await connection.execute(insert(documents).values(row))
        await connection.commit()


async def has_imports(place: Path | str, readers: Readers) -> bool:
    """Whether something waits to be imported. Raises SQLAlchemyError, OSError: nobody can say."""
    if isinstance(place, Path):
        return any(place.parent.glob(f"{IMPORT}-*"))
    asked = select(documents.c.name).where(documents.c.kind == IMPORT)
    async with readers.connect() as connection:
        return await connection.scalar(asked.limit(1)) is not None


# Doing it


async def do_what_was_asked(
    place: Path | str, on_told: Callable[[str], None], contents: Path | None = None
) -> int:
    """Do it, in a history that this process has and nobody reads; returns how much was asked for.

    What can't be done now is left for the next time, and so is what is asked of another history.
    `on_told` hears what was imported, and of a request that can't be read: nobody knows what is to
    be done, and whoever asked believes that it is. `contents` is where the files lie that are
    shared in it, if not beside its file.

    Raises:
        NotOurs, Damaged, TooNew, SQLAlchemyError, sqlite3.Error, OSError: it can't be read, or
            written.
    """
    if isinstance(place, Path):
        if not place.is_file():  # noqa: ASYNC240 -- one look
            return 0
        asked = await asyncio.to_thread(_read_all, place, on_told)
        if not asked:
            return 0
        database = await backend.reach(place)
        try:
            shared = await _do(database, place, asked, on_told)
        finally:
            await database.dispose()
        await asyncio.to_thread(leave_only, backend.files_of(place, place.parent), shared)
        await asyncio.to_thread(_remove, asked)
        return len(asked)
    database = await backend.reach(place)
    try:
        asked = await _read_there(database.readers, backend.name_of(place), on_told)
        if not asked:
            return 0
        shared = await _do(database, place, asked, on_told)
    finally:
        await database.dispose()
    if contents is not None:
        await asyncio.to_thread(leave_only, contents, shared)
    return len(asked)


def _remove(asked: Iterable[_Request]) -> None:
    for each in asked:
        Path(each.at).unlink(missing_ok=True)


async def _do(
    database: Backend, place: Path | str, asked: list[_Request], on_told: Callable[[str], None]
) -> set[str]:
    """Do it, and have it asked for no more; returns what is shared still."""
    done = Imported()

    def act(connection: Connection) -> set[str]:
        for each in sorted(asked, key=lambda it: it.time):
            each.act(connection, done)
        return files.shared(connection)

    await bring_to_today(database, place)
    shared = await database.write(act)
    await database.fold()
    if done.added + done.known:
        on_told(
            "What was to be imported is in the history: "
            f"{done.added:,} messages were added, {done.known:,} were there."
        )
    return shared


def _read_all(place: Path, on_told: Callable[[str], None]) -> list[_Request]:
    """What is asked of this history, by the files that say so."""
    found: list[_Request] = []
    for path in sorted(place.parent.glob(f"{FORGET}-*.json")):
        try:
            asked = _asked.decode(_regular(path).read_bytes())
        except (msgspec.MsgspecError, UnicodeDecodeError, OSError):
            on_told(
                f"{path} can't be read. It asks to forget something, which nobody has done: run "
                "`peerpyrtc-desktop forget` again while no host runs, then remove that file."
            )
            continue
        if asked.history == place.name:
            found.append(_Request(_time_of(asked.wish), path, partial(_forget, asked.wish)))
    for path in sorted(place.parent.glob(f"{IMPORT}-*.jsonl")):
        try:
            with _regular(path).open("rb") as lines:
                brought = _brought.decode(lines.readline(_HEAD))
        except (msgspec.MsgspecError, UnicodeDecodeError, OSError):
            on_told(
                f"{path} can't be read. It is what was to be imported, which nobody has done: run "
                "`peerpyrtc-desktop import` again, then remove that file."
            )
            continue
        if brought.history == place.name:
            found.append(_Request(brought.time, path, partial(_import_file, path)))
    return found


def _regular(path: Path) -> Path:
    """The same, if it is a file: a pipe that nobody writes to would be read for ever."""
    if not path.is_file():
        raise OSError
    return path


async def _read_there(
    readers: Readers, name: str, on_told: Callable[[str], None]
) -> list[_Request]:
    """What is asked of a server's database, by the documents that say so."""
    found: list[_Request] = []
    async with readers.connect() as connection:
        if not await connection.run_sync(lambda sync: inspect(sync).has_table(documents.name)):
            return found  # it is empty, or older than such documents are
        asked = select(documents.c.name, documents.c.document).where(documents.c.kind == FORGET)
        for number, document in (await connection.execute(asked)).all():
            try:
                wish = _asked.decode(document).wish
            except msgspec.MsgspecError:
                on_told(
                    f"The document {number!r} in {name} can't be read. It asks to forget "
                    "something, which nobody has done: run `peerpyrtc-desktop forget` again."
                )
                continue
            act = partial(_forget_there, number, wish)
            found.append(_Request(_time_of(wish), number, act))
        parts = select(documents.c.name).where(documents.c.kind == IMPORT)
        for number in await connection.scalars(parts.order_by(documents.c.name)):
            time = number.partition("-")[0]
            act = partial(_import_document, number)
            found.append(_Request(int(time) if time.isdecimal() else 0, number, act))
    return found


def _time_of(wish: Wish) -> int:
    return wish.time if isinstance(wish, Expired) else wish.until or 0


def _forget(wish: Wish, connection: Connection, _: Imported) -> None:
    if isinstance(wish, Expired):
        retention.forget_old(connection, wish.time, wish.days)
        return
    with contextlib.suppress(Unknown):  # gone by itself meanwhile
        forgetting.forget(connection, wish)


def _forget_there(name: str, wish: Wish, connection: Connection, done: Imported) -> None:
    _forget(wish, connection, done)
    connection.execute(delete(documents).where(_is(FORGET, name)))


def _import_file(path: Path, connection: Connection, done: Imported) -> None:
    with path.open("rb") as lines:
        lines.readline(_HEAD)
        _import(connection, lines, done)


def _import_document(name: str, connection: Connection, done: Imported) -> None:
    lines = connection.scalar(select(documents.c.document).where(_is(IMPORT, name))) or ""
    _import(connection, io.BytesIO(lines.encode()), done)
    connection.execute(delete(documents).where(_is(IMPORT, name)))


def _import(connection: Connection, lines: BinaryIO, done: Imported) -> None:
    brought = imports.bring_in(connection, lines, strict=False)
    done.added += brought.added
    done.known += brought.known


def _is(kind: str, name: str) -> ColumnElement[bool]:
    return (documents.c.kind == kind) & (documents.c.name == name)
