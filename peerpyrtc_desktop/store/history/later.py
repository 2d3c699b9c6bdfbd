"""Forgetting that was asked for beside a running host, done when nobody has the history.

The host has the rooms' latest in memory, and numbers what it writes: nobody else writes beside it.
What is to be forgotten lies in the data folder until then, each in a file of its own that says of
which history: a folder may have several, each of another host.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec
from msgspec import Struct
from sqlalchemy import Connection

from peerpyrtc_desktop import drafts
from peerpyrtc_desktop.store.blob_folder import leave_only
from peerpyrtc_desktop.store.history import backend, files, forgetting
from peerpyrtc_desktop.store.history.forgetting import Unknown, Whose
from peerpyrtc_desktop.store.history.today import bring_to_today

PREFIX = "forget-later-"


class _Asked(Struct, frozen=True):
    """A request: of what is in the file `history` of its folder, this is to be forgotten."""

    history: str
    whose: Whose


_asked = msgspec.json.Decoder(_Asked)


def put_off(place: Path, whose: Whose) -> None:
    """Have it forgotten when the host of this history ends, or else before the next one begins.

    Raises:
        OSError: it can't be written down.
    """
    path = place.with_name(f"{PREFIX}{uuid.uuid4().hex}.json")
    with drafts.new(path) as draft:
        draft.write_bytes(msgspec.json.encode(_Asked(place.name, whose)))


async def forget_what_was_asked(place: Path, on_doubt: Callable[[str], None]) -> int:
    """Forget it, in a history that this process has and nobody reads; returns how often.

    What can't be done now is left for the next time, and so is what is asked of another history.
    `on_doubt` hears of a request that can't be read: nobody knows what is to be forgotten, and
    whoever asked believes that it is.

    Raises:
        NotOurs, Damaged, TooNew, SQLAlchemyError, sqlite3.Error, OSError: it can't be read, or
            written.
    """
    if not place.is_file():  # noqa: ASYNC240 -- one look
        return 0
    asked = await asyncio.to_thread(_read_all, place, on_doubt)
    if not asked:
        return 0
    database = await backend.reach(place)
    try:
        await bring_to_today(database, place)
        shared = await database.write(lambda connection: _forget(connection, asked.values()))
        await database.fold()
    finally:
        await database.dispose()
    await asyncio.to_thread(leave_only, backend.files_of(place, place.parent), shared)
    for path in asked:
        path.unlink(missing_ok=True)
    return len(asked)


def _read_all(place: Path, on_doubt: Callable[[str], None]) -> dict[Path, Whose]:
    """What is asked of this history, by the files that say so."""
    found: dict[Path, Whose] = {}
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
            found[path] = asked.whose
    return found


def _forget(connection: Connection, wanted: Iterable[Whose]) -> set[str]:
    for whose in wanted:
        try:
            forgetting.forget(connection, whose)
        except Unknown:  # gone by itself meanwhile
            continue
    return files.shared(connection)
