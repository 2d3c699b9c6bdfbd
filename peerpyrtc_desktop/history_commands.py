"""`search`, `export` and `attendance`: what was said, on the command line; also beside a host."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Annotated, Any, Literal, TypeVar

import typer

from peerpyrtc_desktop.paths import default_data_dir
from peerpyrtc_desktop.settings import PREFIX

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
Most = Annotated[int, typer.Option("--most", min=1, max=100_000, help="The newest so many.")]
Output = Annotated[
    Path | None,
    typer.Option("--output", help="A new file; by default the terminal.", show_default=False),
]
Format = Annotated[
    Literal["jsonl", "csv", "html"],
    typer.Option("--format", help="jsonl loses nothing; csv for spreadsheets; html to read."),
]


def search(
    context: typer.Context,
    words: Words,
    data_dir: DataDir = None,
    room: Room = None,
    sender: Sender = None,
    most: Most = 50,
) -> None:
    """Find what was said: the newest first, a line each. Times are UTC."""
    from peerpyrtc_desktop.store.history.archive import PAGE, Archive, Wanted
    from peerpyrtc_desktop.store.history.export import moment
    from peerpyrtc_desktop.store.history.export import words_of as said

    wanted = Wanted(" ".join(words), room=room, sender=sender)

    async def find(archive: Archive) -> None:
        before: int | None = None
        left = most
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
    from peerpyrtc_desktop.store.history.archive import Archive, Wanted
    from peerpyrtc_desktop.store.history.export import FORMATS, every

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


def one_line(text: str) -> str:
    """Text of guests for a terminal: nothing in it moves the cursor, or the line's direction."""
    return "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in text)


def _ask(
    context: typer.Context, data_dir: Path | None, question: Callable[[Any], Awaitable[T]]
) -> T:
    """Put a question to the archive. What is wrong is told in a line, with exit status 1.

    What stands before the command counts as what stands after it.
    """
    from sqlalchemy.exc import SQLAlchemyError

    from peerpyrtc_desktop.core.errors import NotOurs
    from peerpyrtc_desktop.store.history import schema
    from peerpyrtc_desktop.store.history.archive import Archive
    from peerpyrtc_desktop.store.history.database import FILE, Database
    from peerpyrtc_desktop.store.history.search_index import TooShort

    before = (context.obj or {}).get("data_dir")
    folder = data_dir or (Path(before) if before else default_data_dir())
    path = folder.expanduser() / FILE

    async def whole() -> T:
        if not path.is_file():
            raise _Told(f"There is no history at {path}.")
        database = Database(path)
        try:
            await schema.check_current(database.readers)
            return await question(Archive(database.readers))
        finally:
            await database.dispose()

    try:
        return asyncio.run(whole())
    except _Told as told:
        why = str(told)
    except TooShort:
        why = "Search for words of three letters or more (in Chinese or Japanese, of one)."
    except schema.TooNew:
        why = (
            f"{path} is of another version of PeerPyRTC Desktop: start the host once with this one."
        )
    except NotOurs:
        why = f"{path} is no history of PeerPyRTC Desktop."
    except FileExistsError as fault:
        why = f"{fault.filename} is there already: choose another name."
    except (SQLAlchemyError, OSError) as fault:
        why = f"{getattr(fault, 'orig', None) or fault}."
    typer.echo(why, err=True)
    raise typer.Exit(1)


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
