"""Forgetting that was asked for beside a running host, done when nobody has the history.

The host has the rooms' latest in memory, and numbers what it writes: nobody else writes beside it.
What is to be forgotten lies in the data folder until then, each in a file of its own.
"""

from __future__ import annotations

import asyncio
import uuid
from pathlib import Path

import msgspec
from sqlalchemy import Connection

from peerpyrtc_desktop import drafts
from peerpyrtc_desktop.store.blob_folder import leave_only
from peerpyrtc_desktop.store.history import backend, files, forgetting
from peerpyrtc_desktop.store.history.forgetting import Unknown, Whose
from peerpyrtc_desktop.store.history.today import bring_to_today

PREFIX = "forget-later-"

_whose = msgspec.json.Decoder(Whose)


def put_off(place: Path, whose: Whose) -> None:
    """Have it forgotten when the host of this history ends, or else before the next one begins.

    Raises:
        OSError: it can't be written down.
    """
    path = place.with_name(f"{PREFIX}{uuid.uuid4().hex}.json")
    with drafts.new(path) as draft:
        draft.write_bytes(msgspec.json.encode(whose))


async def forget_what_was_asked(place: Path) -> int:
    """Forget it, in a history that this process has and nobody reads; returns how often.

    What can't be done now is left for the next time.

    Raises:
        NotOurs, Damaged, TooNew, SQLAlchemyError, sqlite3.Error, OSError: it can't be read, or
            written.
    """
    asked = await asyncio.to_thread(lambda: sorted(place.parent.glob(f"{PREFIX}*.json")))
    if not asked or not place.is_file():  # noqa: ASYNC240 -- asked for is little, and seldom
        return 0
    database = await backend.reach(place)
    try:
        await bring_to_today(database, place)
        wanted = [found for path in asked if (found := _read(path)) is not None]
        shared = await database.write(lambda connection: _forget(connection, wanted))
        await database.fold()
    finally:
        await database.dispose()
    await asyncio.to_thread(leave_only, backend.files_of(place, place.parent), shared)
    for path in asked:
        path.unlink(missing_ok=True)
    return len(wanted)


def _read(path: Path) -> Whose | None:
    try:
        return _whose.decode(path.read_bytes())
    except msgspec.MsgspecError:
        return None


def _forget(connection: Connection, wanted: list[Whose]) -> set[str]:
    for whose in wanted:
        try:
            forgetting.forget(connection, whose)
        except Unknown:  # gone by itself meanwhile
            continue
    return files.shared(connection)
