"""How the commands get at a history, and how they tell what is wrong.

What reads it takes a second of the processor to load: it is, once there is something to read.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Awaitable, Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from peerpyrtc_desktop import server_url
from peerpyrtc_desktop.options import PREFIX
from peerpyrtc_desktop.paths import default_data_dir

if TYPE_CHECKING:
    from sqlalchemy import Connection

T = TypeVar("T")


def is_text(parameter: typer.CallbackParam, given: str | None) -> str | None:
    """What was given, if it is text. Raises typer.Exit: there are stray bytes in it."""
    if given is not None and not given.isascii():
        try:
            given.encode()
        except UnicodeEncodeError:
            raise misused(f"{parameter.opts[0]}: there are bytes in it that are no text.") from None
    return given


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
DatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database-url",
        help="The PostgreSQL database that the history is in, if it is in one.",
        callback=is_text,
        envvar=f"{PREFIX}DATABASE_URL",
        show_default=False,
        show_envvar=False,
    ),
]


@dataclass(frozen=True)
class Where:
    """Which history is meant: the one in a data folder, or at a server's URL."""

    folder: Path
    url: str | None

    def in_a_file(self, instead: str) -> Where:
        """The same, if it is in a file. `instead` says what one has for a server's."""
        from peerpyrtc_desktop.store.history.backend import name_of

        if self.url is not None:
            raise Told(f"The history is in the database {name_of(self.url)}: {instead}.")
        return self

    def place(self) -> Path | str:
        """What the history is in, a file that is there or a URL."""
        return self.url or self.file()

    def file(self) -> Path:
        """The file in the data folder, which is there."""
        from peerpyrtc_desktop.store.history import FILE

        path = self.folder / FILE
        if not path.is_file():
            raise Told(f"There is no history at {path}.")
        return path


def where(context: typer.Context, data_dir: Path | None, database_url: str | None = None) -> Where:
    """What stands before the command counts as what stands after it."""
    before = context.obj or {}
    folder = data_dir or before.get("data_dir") or default_data_dir()
    try:
        url = server_url.check(database_url or before.get("database_url"))
    except ValueError as fault:
        raise misused(f"--database-url: {fault}.") from None
    return Where(Path(folder).expanduser().absolute(), None if url is None else str(url))


@contextmanager
def own(folder: Path) -> Iterator[Path]:
    """The data folder, for this process alone. Raises HostRuns, CannotHost."""
    from peerpyrtc_desktop import troubles
    from peerpyrtc_desktop.core.errors import NotOurs
    from peerpyrtc_desktop.store.data_dir import DataDir as Place
    from peerpyrtc_desktop.store.data_dir import InUse

    place = Place(folder)
    try:
        place.take()
    except InUse as used:
        raise HostRuns(_who_has(place.path, used.pid, used.url)) from used
    except (NotOurs, OSError) as fault:
        raise troubles.with_folder(fault, place.path) from fault
    try:
        yield place.path
    finally:
        place.release()


def change(where: Where, act: Callable[[Connection], T], *, folds: bool = False) -> T:
    """Have it done to the history, brought to today's schema. If `folds`, what goes is erased.

    What was asked for before, beside a host that was killed, is done first.

    Raises HostRuns: a host has it.
    """
    from peerpyrtc_desktop.store.history import FILE, later
    from peerpyrtc_desktop.store.history.backend import Taken, files_of, reach
    from peerpyrtc_desktop.store.history.today import bring_to_today

    def say(words: str) -> None:
        typer.echo(one_line(words), err=True)

    async def whole(place: Path | str) -> T:
        await later.do_what_was_asked(place, say, files_of(place, where.folder))
        database = await reach(place)
        try:
            await bring_to_today(database, place)
            done = await database.write(act)
            if folds:
                await database.fold()
            return done
        finally:
            await database.dispose()

    if where.url is None:
        with own(where.folder) as folder:
            return run(whole(folder / FILE))
    try:
        return run(whole(where.url))
    except Taken as fault:
        raise HostRuns(f"{fault.by} has the database {fault.name}.") from fault


def one_line(text: str) -> str:
    """Text of guests for a terminal: nothing in it moves the cursor, or the line's direction."""
    return "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in text)


def counted(count: int, noun: str) -> str:
    """So many of something, in words: "1 message", "1,200 messages"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def ask(where: Where, question: Callable[[Any], Awaitable[T]]) -> T:
    """Put a question to the archive."""

    def put() -> T:
        place = where.place()
        with loading():
            from peerpyrtc_desktop.store.history import schema
            from peerpyrtc_desktop.store.history.archive import Archive
            from peerpyrtc_desktop.store.history.backend import at

        async def whole() -> T:
            database = at(place)
            try:
                await schema.check_current(database.readers)
                return await question(Archive(database.readers))
            finally:
                await database.dispose()

        return run(whole())

    return tell(put)


def run(work: Coroutine[Any, Any, T]) -> T:
    """Have it done, on a loop of its own."""
    import asyncio

    return asyncio.run(work)


@contextmanager
def loading() -> Iterator[None]:
    """What is loaded meanwhile stays: the garbage collector looks through it neither now nor later.

    That would be a third of what a short command takes, at its end above all.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def tell(act: Callable[[], T]) -> T:
    """What is wrong is told in a line, with exit status 1; to who reads no further, nothing is."""
    try:
        return act()
    except Told as told:
        why = str(told)
    except FileExistsError as fault:
        why = f"{fault.filename} is there already: choose another name."
    except BrokenPipeError:  # such as `head`'s, which has enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(1) from None
    except OSError as fault:
        from peerpyrtc_desktop.core.errors import CannotHost

        of = f"{fault.filename}: " if fault.filename else ""
        why = f"{of}{fault.strerror or fault}."
        if isinstance(fault, CannotHost):  # says it in a sentence of its own
            why = str(fault)
    except _faults() as fault:  # loads them for a fault that is none of those above
        why = _words(fault)
    typer.echo(one_line(why), err=True)
    raise typer.Exit(1)


def _faults() -> tuple[type[Exception], ...]:
    """What a history may raise."""
    import sqlite3

    from sqlalchemy.exc import SQLAlchemyError

    from peerpyrtc_desktop.core.errors import CannotHost, NotOurs
    from peerpyrtc_desktop.store.history.forgetting import Unknown
    from peerpyrtc_desktop.store.history.imports import Broken
    from peerpyrtc_desktop.store.history.schema import Damaged, TooNew
    from peerpyrtc_desktop.store.history.search_index import TooShort

    of_ours = TooShort, TooNew, Broken, CannotHost, Damaged, NotOurs, Unknown
    return (*of_ours, SQLAlchemyError, sqlite3.Error)


def _words(fault: Exception) -> str:
    import sqlite3

    from sqlalchemy.exc import SQLAlchemyError

    from peerpyrtc_desktop.store.history.imports import Broken
    from peerpyrtc_desktop.store.history.schema import TooNew
    from peerpyrtc_desktop.store.history.search_index import TooShort

    match fault:
        case TooShort():
            return "Search for words of three letters or more (in Chinese or Japanese, of one)."
        case TooNew():
            return "The history is of another version: start a host of this one on it once."
        case Broken():
            return f"Nothing was added: {fault}."
        case SQLAlchemyError() | sqlite3.Error():
            why = f"{getattr(fault, 'orig', None) or fault}."
            if "unable to open database file" in why:  # SQLite's log needs a place, to read too
                return (
                    "The history can't be opened. Where nothing can be written it can't be read: "
                    "copy the data folder, and name the copy with --data-dir."
                )
            return why
    return str(fault)


def misused(why: str) -> typer.Exit:
    """What was given can't be: told in a line, with exit status 2."""
    typer.echo(one_line(why), err=True)
    return typer.Exit(2)


class Told(Exception):
    """What is wrong, in words."""


class HostRuns(Told):
    """A host has the history: `who`, in a sentence."""

    def __init__(self, who: str) -> None:
        self.who = who
        super().__init__(f"{who} Stop it first, then run this again.")


def _who_has(folder: Path, pid: int | None, url: str) -> str:
    process = "" if pid is None else f" (process {pid})"
    hosting = f" and hosts at {url}" if url else ""
    return f"PeerPyRTC Desktop{process} has the data folder {folder}{hosting}."
