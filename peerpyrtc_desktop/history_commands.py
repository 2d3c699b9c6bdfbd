"""What was said, on the command line.

`search`, `export`, `attendance` and `backup` work beside a running host too; `import`, `restore`
and `forget` change what it has in memory, and so want the data folder for themselves.
"""

from __future__ import annotations

import asyncio
import os
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from peerpyrtc_desktop.paths import default_data_dir
from peerpyrtc_desktop.settings import PREFIX

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")

Words = Annotated[list[str], typer.Argument(help="Words that are all in it, as parts of words.")]
DataDir = Annotated[
    Path | None,
    typer.Option(
        "--data-dir",
        help="The host's data folder.",
        envvar=f"{PREFIX}DATA_DIR",
        show_default=False,
        show_envvar=False,
    ),
]
Room = Annotated[str | None, typer.Option("--room", help="Of this room alone.", show_default=False)]
Sender = Annotated[
    str | None, typer.Option("--from", help="Of this sender alone.", show_default=False)
]

MOST = 100_000
"""Lines that one search gives, at most."""

Most = Annotated[
    str,
    typer.Option("--most", metavar=f"1-{MOST}", help="The newest so many."),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", help="A new file; by default the terminal.", show_default=False),
]
Format = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="jsonl|csv|html",
        help="jsonl loses nothing; csv for spreadsheets; html to read.",
    ),
]


def search(
    context: typer.Context,
    words: Words,
    data_dir: DataDir = None,
    room: Room = None,
    sender: Sender = None,
    most: Most = "50",
) -> None:
    """Find what was said: the newest first, a line each. Times are UTC."""
    from peerpyrtc_desktop.runtime.ports.archive import Wanted
    from peerpyrtc_desktop.store.history.archive import PAGE, Archive
    from peerpyrtc_desktop.store.history.export import moment
    from peerpyrtc_desktop.store.history.export import words_of as said

    how_many = _count(most)
    wanted = Wanted(" ".join(words), room=room, sender=sender)

    async def find(archive: Archive) -> None:
        before: int | None = None
        left = how_many
        while left and (page := await archive.newest(wanted, before, min(left, PAGE))):
            for row in page:
                who = row["sender"] or "(host)"
                typer.echo(one_line(f"{moment(row['time'])}  {row['room']}  {who}: {said(row)}"))
            left -= len(page)
            before = page[-1]["id"]

    _ask(context, data_dir, find)


def export(
    context: typer.Context,
    data_dir: DataDir = None,
    room: Room = None,
    sender: Sender = None,
    format: Format = "jsonl",
    output: Output = None,
) -> None:
    """Give out what was said, the oldest first."""
    from peerpyrtc_desktop.runtime.ports.archive import Wanted
    from peerpyrtc_desktop.store.history.archive import Archive
    from peerpyrtc_desktop.store.history.export import FORMATS, every

    if format not in FORMATS:
        raise _misused(f"--format: {format!r} is neither {' nor '.join(FORMATS)}.")
    wanted = Wanted(room=room, sender=sender)

    async def write(archive: Archive) -> None:
        await _write(FORMATS[format](every(archive, wanted)), output)

    _ask(context, data_dir, write)


def attendance(
    context: typer.Context, data_dir: DataDir = None, room: Room = None, output: Output = None
) -> None:
    """Give out who was there, as CSV: by room and day, from when to when. Times are UTC."""
    from peerpyrtc_desktop.store.history.archive import Archive
    from peerpyrtc_desktop.store.history.export import attendance as lines_of

    async def write(archive: Archive) -> None:
        stays: list[dict[str, Any]] = []
        while page := await archive.stays(room, stays[-1]["id"] if stays else 0):
            stays += page

        async def lines() -> AsyncIterator[str]:
            for line in lines_of(stays):
                yield line

        await _write(lines(), output)

    _ask(context, data_dir, write)


def backup(
    context: typer.Context,
    output: Annotated[Path, typer.Option("--output", help="A new file.")],
    data_dir: DataDir = None,
) -> None:
    """Copy the history, checked."""
    from peerpyrtc_desktop.store.history import upkeep

    _do(lambda: upkeep.back_up(_history(context, data_dir), output.absolute()))


def restore(
    context: typer.Context,
    copy: Annotated[Path, typer.Argument(help="What `backup` made.")],
    data_dir: DataDir = None,
) -> None:
    """Put a copy in the place of the history; what was there is set aside."""
    from peerpyrtc_desktop.store.history import upkeep

    def put() -> None:
        with _own(context, data_dir) as folder:
            if aside := upkeep.restore(copy.absolute(), folder):
                typer.echo(f"What was there is {aside} now.")

    _do(put)


def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="What `export --format jsonl` made.")],
    data_dir: DataDir = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Add nothing if a line is broken.")
    ] = False,
) -> None:
    """Add what an export has and this history hasn't."""
    from peerpyrtc_desktop.store.history import upkeep

    def bring() -> None:
        with file.open("rb") as lines:
            done = _change(context, data_dir, partial(upkeep.bring_in, lines=lines, strict=strict))
        for number, why in done.broken[:20]:
            typer.echo(one_line(f"Line {number} is left out: {why}"), err=True)
        typer.echo(f"Added {done.added}, {done.known} were there, {len(done.broken)} left out.")

    _do(bring)


def forget(
    context: typer.Context,
    data_dir: DataDir = None,
    device: Annotated[str, typer.Option(help="All of this device, in all rooms.")] = "",
    name: Annotated[str, typer.Option(help="All of who had this name, with --room.")] = "",
    room: Annotated[str, typer.Option(help="The room; without --name all of it.")] = "",
) -> None:
    """Erase what a person or a room has in the history: nothing of it is in its files then."""
    from peerpyrtc_desktop.store.history import upkeep

    if bool(device) == bool(room) or (name and not room):
        raise _misused("Say --device, or --room, or --room and --name.")
    whose = upkeep.Whose(device, name, room)

    def erase() -> None:
        said, stays = _change(context, data_dir, partial(upkeep.forget, whose=whose))
        typer.echo(f"Forgot {said} messages and {stays} stays.")
        typer.echo("Copies that were exported or backed up have them still.")

    _do(erase)


def _folder(context: typer.Context, data_dir: Path | None) -> Path:
    """The data folder: what stands before the command counts as what stands after it."""
    before = (context.obj or {}).get("data_dir")
    folder = data_dir or (Path(before) if before else default_data_dir())
    return folder.expanduser().absolute()


def _history(context: typer.Context, data_dir: Path | None) -> Path:
    """The file with the history in it."""
    from peerpyrtc_desktop.store.history.database import FILE

    path = _folder(context, data_dir) / FILE
    if not path.is_file():
        raise _Told(f"There is no history at {path}.")
    return path


@contextmanager
def _own(context: typer.Context, data_dir: Path | None) -> Iterator[Path]:
    """The data folder, for this process alone."""
    from peerpyrtc_desktop import troubles
    from peerpyrtc_desktop.store.data_dir import DataDir as Place

    place = Place(_folder(context, data_dir))
    troubles.take(place)
    try:
        yield place.path
    finally:
        place.release()


def _change(context: typer.Context, data_dir: Path | None, act: Callable[[Connection], T]) -> T:
    """Have it done to the history, brought to today's schema."""
    from peerpyrtc_desktop.store.history import schema
    from peerpyrtc_desktop.store.history.database import FILE, Database

    async def whole(folder: Path) -> T:
        schema.look(folder / FILE)
        database = Database(folder / FILE)
        try:
            await database.write(schema.upgrade)
            done = await database.write(act)
            await database.fold()
            return done
        finally:
            await database.dispose()

    with _own(context, data_dir) as folder:
        return asyncio.run(whole(folder))


def one_line(text: str) -> str:
    """Text of guests for a terminal: nothing in it moves the cursor, or the line's direction."""
    return "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in text)


def _ask(
    context: typer.Context, data_dir: Path | None, question: Callable[[Any], Awaitable[T]]
) -> T:
    """Put a question to the archive."""
    from peerpyrtc_desktop.store.history import schema
    from peerpyrtc_desktop.store.history.archive import Archive
    from peerpyrtc_desktop.store.history.database import Database

    async def whole() -> T:
        database = Database(_history(context, data_dir))
        try:
            await schema.check_current(database.readers)
            return await question(Archive(database.readers))
        finally:
            await database.dispose()

    return _do(lambda: asyncio.run(whole()))


def _do(act: Callable[[], T]) -> T:
    """What is wrong is told in a line, with exit status 1."""
    import sqlite3

    from sqlalchemy.exc import SQLAlchemyError

    from peerpyrtc_desktop.core.errors import CannotHost, NotOurs
    from peerpyrtc_desktop.store.history.schema import Damaged, TooNew
    from peerpyrtc_desktop.store.history.search_index import TooShort
    from peerpyrtc_desktop.store.history.upkeep import Broken

    try:
        return act()
    except TooShort:
        why = "Search for words of three letters or more (in Chinese or Japanese, of one)."
    except TooNew:
        why = "The history is of another version: start a host of this one on it once."
    except FileExistsError as fault:
        why = f"{fault.filename} is there already: choose another name."
    except Broken as fault:
        why = f"Nothing was added: {fault}."
    except (_Told, CannotHost, Damaged, NotOurs) as told:
        why = str(told)
    except (SQLAlchemyError, sqlite3.Error, OSError) as fault:
        why = f"{getattr(fault, 'orig', None) or fault}."
    typer.echo(one_line(why), err=True)
    raise typer.Exit(1)


def _count(most: str) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", most) or not 1 <= int(most) <= MOST:
        raise _misused(f"--most: {most!r} is no whole number from 1 to {MOST}.")
    return int(most)


def _misused(why: str) -> typer.Exit:
    """What was given can't be: told in a line, with exit status 2."""
    typer.echo(one_line(why), err=True)
    return typer.Exit(2)


class _Told(Exception):
    """What is wrong, in words."""


async def _write(lines: AsyncIterator[str], output: Path | None) -> None:
    """To the terminal, or to a file that isn't there yet: whole, or not at all."""
    if output is None:
        async for line in lines:
            sys.stdout.buffer.write(line.encode(errors="replace"))
        sys.stdout.flush()
        return
    with output.open("x", encoding="utf-8", errors="replace", newline="") as file:
        try:
            async for line in lines:
                file.write(line)
        except BaseException:
            os.unlink(output)
            raise
