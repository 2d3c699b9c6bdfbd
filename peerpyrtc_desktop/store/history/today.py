"""A history of an earlier version is brought to today's schema, and a copy of it kept before."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import os
import sqlite3
from pathlib import Path

from peerpyrtc_desktop.store.history import schema, upkeep
from peerpyrtc_desktop.store.history.backend import Backend


async def bring_to_today(database: Backend, place: Path | str) -> Path | None:
    """Whatever schema it has, it has today's then; returns where a copy of how it was is, if any.

    All of it happens, or nothing. A server's database is copied by who runs the server.

    Raises:
        TooNew: a newer program made it.
        Damaged: what it is can't be copied whole.
        SQLAlchemyError, sqlite3.Error, OSError: it can't be read, copied or written.
    """
    copy = None
    if isinstance(place, Path) and await asyncio.to_thread(_is_older, place):
        copy = await asyncio.to_thread(_copy, place)
    await database.write(schema.upgrade)
    return copy


def _is_older(path: Path) -> bool:
    """Whether it has another schema than today's. (A newer one is refused before.)"""
    if not path.is_file() or not path.stat().st_size:
        return False
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        has = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        if not database.execute(has).fetchone()[0]:
            return False
        versions = database.execute("SELECT version_num FROM alembic_version").fetchall()
    return versions not in ([], [(schema.HEAD,)])


def _copy(path: Path) -> Path:
    for number in itertools.count(1):
        name = (
            f"{upkeep.BEFORE}{schema.HEAD}"
            if number == 1
            else f"{upkeep.BEFORE}{schema.HEAD}-{number}"
        )
        copy = path.with_name(f"{name}.db")
        if not os.path.lexists(copy):
            break
    upkeep.back_up(path, copy)
    return copy
