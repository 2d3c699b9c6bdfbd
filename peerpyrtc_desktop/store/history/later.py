"""Forgetting that was asked for beside a running host, done when nobody has the history.

The host has the rooms' latest in memory, and numbers what it writes: nobody else writes beside it.
What is to be forgotten of a file lies in its data folder until then, each in a file of its own that
says of which history: a folder may have several, each of another host. Of a server's database it
stands there, among its documents: who asks may be at another machine than the host.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, delete, insert, inspect, select

from peerpyrtc_desktop import drafts
from peerpyrtc_desktop.store.blob_folder import leave_only
from peerpyrtc_desktop.store.history import backend, files, forgetting, retention
from peerpyrtc_desktop.store.history.backend import Backend
from peerpyrtc_desktop.store.history.forgetting import Unknown, Whose
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import documents
from peerpyrtc_desktop.store.history.today import bring_to_today

PREFIX = "forget-later-"

KIND = "forget-later"
"""Of the documents of a server's database that ask for it."""


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


_asked = msgspec.json.Decoder(_Asked)


def _request(history: str, wish: Wish) -> bytes:
    if isinstance(wish, Expired):
        return msgspec.json.encode(_Asked(history, expired=wish))
    return msgspec.json.encode(_Asked(history, whose=wish))


def put_off(place: Path, wish: Wish) -> None:
    """Have it forgotten when the host of this history ends, or else before the next one begins.

    Raises:
        OSError: it can't be written down.
    """
    path = place.with_name(f"{PREFIX}{uuid.uuid4().hex}.json")
    with drafts.new(path) as draft:
        draft.write_bytes(_request(place.name, wish))


async def put_off_there(readers: Readers, wish: Wish) -> None:
    """The same for a server's database.

    A line that reads takes it: the host has the one that writes, and has nothing of what is written
    here in memory.

    Raises:
        SQLAlchemyError, OSError: it can't be written down.
    """
    text = _request("", wish).decode()
    values = {"kind": KIND, "name": uuid.uuid4().hex, "document": text}
    async with readers.connect() as connection:
        await connection.exec_driver_sql("SET TRANSACTION READ WRITE")
        await connection.execute(insert(documents).values(values))
        await connection.commit()


async def forget_what_was_asked(
    place: Path | str, on_doubt: Callable[[str], None], contents: Path | None = None
) -> int:
    """Forget it, in a history that this process has and nobody reads; returns how often.

    What can't be done now is left for the next time, and so is what is asked of another history.
    `on_doubt` hears of a request that can't be read: nobody knows what is to be forgotten, and
    whoever asked believes that it is. `contents` is where the files lie that are shared in it, if
    not beside its file.

    Raises:
        NotOurs, Damaged, TooNew, SQLAlchemyError, sqlite3.Error, OSError: it can't be read, or
            written.
    """
    if isinstance(place, Path):
        if not place.is_file():  # noqa: ASYNC240 -- one look
            return 0
        asked = await asyncio.to_thread(_read_all, place, on_doubt)
        if not asked:
            return 0
        database = await backend.reach(place)
        try:
            shared = await _do(database, place, asked.values())
        finally:
            await database.dispose()
        await asyncio.to_thread(leave_only, backend.files_of(place, place.parent), shared)
        for path in asked:
            path.unlink(missing_ok=True)
        return len(asked)
    database = await backend.reach(place)
    try:
        there = await _read_there(database.readers, backend.name_of(place), on_doubt)
        if not there:
            return 0
        shared = await _do(database, place, there.values(), there)
    finally:
        await database.dispose()
    if contents is not None:
        await asyncio.to_thread(leave_only, contents, shared)
    return len(there)


async def _do(
    database: Backend, place: Path | str, wanted: Iterable[Wish], done: Iterable[str] = ()
) -> set[str]:
    """Forget it, and the documents of these names that ask for it; returns what is shared still."""

    def act(connection: Connection) -> set[str]:
        asking = documents.c.name.in_(list(done))
        connection.execute(delete(documents).where(documents.c.kind == KIND, asking))
        return _forget(connection, wanted)

    await bring_to_today(database, place)
    shared = await database.write(act)
    await database.fold()
    return shared


def _read_all(place: Path, on_doubt: Callable[[str], None]) -> dict[Path, Wish]:
    """What is asked of this history, by the files that say so."""
    found: dict[Path, Wish] = {}
    for path in sorted(place.parent.glob(f"{PREFIX}*.json")):
        try:
            asked = _asked.decode(path.read_bytes())
        except (msgspec.MsgspecError, UnicodeDecodeError, OSError):
            on_doubt(
                f"{path} can't be read. It asks to forget something, which nobody has done: run "
                "`peerpyrtc-desktop forget` again while no host runs, then remove that file."
            )
            continue
        if asked.history == place.name:
            found[path] = asked.wish
    return found


async def _read_there(
    readers: Readers, name: str, on_doubt: Callable[[str], None]
) -> Mapping[str, Wish]:
    """What is asked of a server's database, by the names of the documents that say so."""
    found: dict[str, Wish] = {}
    async with readers.connect() as connection:
        if not await connection.run_sync(lambda sync: inspect(sync).has_table(documents.name)):
            return found  # it is empty, or older than such documents are
        asked = select(documents.c.name, documents.c.document).where(documents.c.kind == KIND)
        for number, document in (await connection.execute(asked)).all():
            try:
                found[number] = _asked.decode(document).wish
            except msgspec.MsgspecError:
                on_doubt(
                    f"The document {number!r} in {name} can't be read. It asks to forget "
                    "something, which nobody has done: run `peerpyrtc-desktop forget` again."
                )
    return found


def _forget(connection: Connection, wanted: Iterable[Wish]) -> set[str]:
    for wish in wanted:
        if isinstance(wish, Expired):
            retention.forget_old(connection, wish.time, wish.days)
            continue
        try:
            forgetting.forget(connection, wish)
        except Unknown:  # gone by itself meanwhile
            continue
    return files.shared(connection)
