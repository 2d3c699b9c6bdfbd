"""Connections: what is asked while the file is given up ends, and leaves nothing open."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from pathlib import Path

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import Pool

from peerpyrtc_desktop.store.history import schema
from peerpyrtc_desktop.store.history.database import FILE, Database
from peerpyrtc_desktop.store.history.readers import Readers

FOR_EVER = text(
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n"
)


async def opened(folder: Path) -> Database:
    database = Database(folder / FILE)
    await database.write(schema.upgrade)
    return database


async def test_a_question_that_would_go_on_is_interrupted(tmp_path: Path) -> None:
    database = await opened(tmp_path)
    begun = asyncio.Event()

    async def ask() -> None:
        async with database.readers.connect() as connection:
            begun.set()
            await connection.execute(FOR_EVER)

    async with asyncio.TaskGroup() as tasks:
        asking = tasks.create_task(_fails(ask()))
        await begun.wait()
        await database.dispose()
    assert "interrupted" in asking.result()
    assert os.listdir(tmp_path) == [FILE]


async def test_nobody_asks_what_was_given_up(tmp_path: Path) -> None:
    database = await opened(tmp_path)
    await database.dispose()

    async def ask() -> None:
        async with database.readers.connect():
            pass

    assert "interrupted" in await _fails(ask())
    await database.dispose()
    assert os.listdir(tmp_path) == [FILE]


async def test_what_is_being_opened_while_all_is_given_up_is_closed_too(tmp_path: Path) -> None:
    left: list[object] = []
    hook, sys.unraisablehook = sys.unraisablehook, left.append
    database = Database(tmp_path / FILE)
    is_made = asyncio.Event()

    def made(*_: object) -> None:
        is_made.set()

    async def ask(readers: Readers) -> None:
        async with readers.connect() as connection:
            await connection.execute(text("SELECT 1"))

    event.listen(Pool, "connect", made)
    try:
        asking = asyncio.get_running_loop().create_task(ask(database.readers))
        await is_made.wait()
        await database.dispose()
        await asyncio.wait((asking,))
    finally:
        event.remove(Pool, "connect", made)
    del asking, database
    gc.collect()
    sys.unraisablehook = hook
    assert not left
    assert os.listdir(tmp_path) == [FILE]


async def _fails(question: object) -> str:
    with pytest.raises(OperationalError) as fault:
        await question  # type: ignore[misc]
    return str(fault.value)


@pytest.mark.parametrize("turns", [*range(8), 500])
async def test_a_question_that_was_cancelled_is_over_then_too(tmp_path: Path, turns: int) -> None:
    database = await opened(tmp_path)

    async def ask() -> None:
        async with database.readers.connect() as connection:
            await connection.execute(FOR_EVER)

    asking = asyncio.get_running_loop().create_task(ask())
    for _ in range(turns):
        await asyncio.sleep(0)
    asking.cancel()
    await database.dispose()
    await asyncio.wait([asking])
    assert asking.cancelled() or isinstance(asking.exception(), OperationalError)
    assert os.listdir(tmp_path) == [FILE]
