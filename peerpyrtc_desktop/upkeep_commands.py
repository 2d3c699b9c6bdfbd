"""What is done to a history on the command line.

`backup` works beside a running host too, and `doctor` as far as it can look without changing
anything. What changes what a host has in memory is left to its end: `import` and `forget`. Beside a
host `restore` is refused: it would write on, into a file that nobody finds any more.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from peerpyrtc_desktop.history_access import (
    DatabaseUrl,
    DataDir,
    HostRuns,
    Told,
    change,
    counted,
    is_text,
    misused,
    one_line,
    own,
    run,
    tell,
    where,
)
from peerpyrtc_desktop.options import BadSetting

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from peerpyrtc_desktop.store.history.imports import Imported
    from peerpyrtc_desktop.store.history.later import Wish

_COPIES = "pg_dump makes copies of it, and pg_restore puts one back"
_CHECKS = "pg_amcheck looks whether it is whole"


def backup(
    context: typer.Context,
    output: Annotated[Path, typer.Option("--output", help="A new file.")],
    data_dir: DataDir = None,
    database_url: DatabaseUrl = None,
) -> None:
    """Copy the history, checked."""
    from peerpyrtc_desktop.store.history import upkeep

    def copy() -> None:
        path = where(context, data_dir, database_url).in_a_file(_COPIES).file()
        upkeep.back_up(path, output.absolute())
        said = counted(upkeep.how_many(output.absolute()), "message")
        typer.echo(one_line(f"{said} copied to {output}."), err=True)

    tell(copy)


def restore(
    context: typer.Context,
    copy: Annotated[Path, typer.Argument(help="What `backup` made.")],
    data_dir: DataDir = None,
    database_url: DatabaseUrl = None,
) -> None:
    """Put a copy in the place of the history; what was there is set aside."""
    from peerpyrtc_desktop.store.history import upkeep

    def put() -> None:
        there = where(context, data_dir, database_url).in_a_file(_COPIES)
        try:
            with own(there.folder) as folder:
                aside = upkeep.restore(copy.absolute(), folder)
        except HostRuns as runs:
            why = "Its history can't be replaced while it writes there: stop it first, then run"
            raise Told(f"{runs.who} {why} this again.") from runs
        if aside is not None:
            typer.echo(f"What was there is {aside} now.")
        said = counted(upkeep.how_many(copy.absolute()), "message")
        typer.echo(one_line(f"{said} put in place in {there.folder}."), err=True)

    tell(put)


def import_(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(help="What `export --format jsonl` made.")],
    data_dir: DataDir = None,
    database_url: DatabaseUrl = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Add nothing if a line is broken.")
    ] = False,
) -> None:
    """Add what an export has and this history hasn't."""
    from peerpyrtc_desktop.store.history import imports

    def bring() -> None:
        there = where(context, data_dir, database_url)
        with file.open("rb") as lines:
            try:
                done = change(there, partial(imports.bring_in, file=lines, strict=strict))
            except HostRuns as runs:
                done = imports.Imported()
                sifted = _sifted(file, imports.sift(lines, done, strict=strict), done)
                run(_put_off_import(there.place(), sifted))
                outcome = (
                    f"{runs.who} When it ends what of {counted(done.added, 'message')} isn't there "
                    f"is added: until then nothing is. {done.broken} left out."
                )
            else:
                _check_is_export(file, done)
                outcome = f"Added {done.added}, {done.known} were there, {done.broken} left out."
        for number, why in done.named:
            typer.echo(one_line(f"Line {number} is left out: {why}"), err=True)
        if done.broken > len(done.named):
            typer.echo(f"And {counted(done.broken - len(done.named), 'further line')}.", err=True)
        typer.echo(outcome)

    tell(bring)


def _check_is_export(file: Path, done: Imported) -> None:
    if done.broken and not done.added + done.known:
        number, why = done.named[0]
        raise Told(f"{file} is no export in jsonl: line {number} is none of it ({why}).")


def _sifted(file: Path, lines: Iterator[bytes], done: Imported) -> Iterator[bytes]:
    """These lines. Raises Told at their end, if they were no export's."""
    yield from lines
    _check_is_export(file, done)


async def _put_off_import(place: Path | str, lines: Iterator[bytes]) -> None:
    """Leave it to the host. What raises while the lines are read leaves nothing there."""
    from peerpyrtc_desktop.store.history import later, schema
    from peerpyrtc_desktop.store.history.backend import at

    now = int(time.time() * 1000)
    database = at(place)
    try:
        await schema.check_current(database.readers)
        if isinstance(place, str):
            await later.put_off_import_there(database.readers, lines, now)
    finally:
        await database.dispose()
    if isinstance(place, Path):
        later.put_off_import(place, lines, now)


def forget(
    context: typer.Context,
    data_dir: DataDir = None,
    database_url: DatabaseUrl = None,
    device: Annotated[
        str, typer.Option(help="All of this device, in all rooms.", callback=is_text)
    ] = "",
    name: Annotated[
        str, typer.Option(help="All of who had this name, with --room.", callback=is_text)
    ] = "",
    room: Annotated[
        str, typer.Option(help="The room; without --name all of it.", callback=is_text)
    ] = "",
    expired: Annotated[
        bool,
        typer.Option(
            "--expired", help="All that is older than --history-days, or than its room keeps."
        ),
    ] = False,
    history_days: Annotated[
        str | None, typer.Option(help="As the host has it.", show_default=False)
    ] = None,
) -> None:
    """Erase what a person or a room has in the history: nothing of it is in its files then."""
    from msgspec.structs import replace

    from peerpyrtc_desktop.store.blob_folder import leave_only
    from peerpyrtc_desktop.store.history import files, forgetting, later, retention, upkeep
    from peerpyrtc_desktop.store.history.backend import files_of

    if [bool(device), bool(room), expired].count(True) != 1 or (name and not room):
        raise misused("Say --device, or --room, or --room and --name, or --expired.")
    whose = forgetting.Whose(device, name, room)
    days = _days(context, data_dir, history_days) if expired else 0

    def forget_it(connection: Connection) -> tuple[int, int]:
        if expired:
            return retention.forget_old(connection, int(time.time() * 1000), days)
        return forgetting.forget(connection, whose)

    def erase() -> None:
        there = where(context, data_dir, database_url)
        place = there.place()  # is there

        def act(connection: Connection) -> tuple[tuple[int, int], set[str]]:
            return forget_it(connection), files.shared(connection)

        try:
            (said, stays), shared = change(there, act, folds=True)
        except HostRuns as runs:
            now = int(time.time() * 1000)
            # Until it is done somebody else may come by that name.
            asked = later.Expired(days, now) if expired else replace(whose, until=now)
            run(_put_off(place, asked))
            typer.echo(f"{runs.who} When it ends this is forgotten: until then it is there.")
        else:
            typer.echo(f"Forgot {counted(said, 'message')} and {counted(stays, 'stay')}.")
            if gone := leave_only(files_of(place, there.folder), shared):
                typer.echo(f"Removed {counted(gone, 'file')} that nobody shares any more.")
        typer.echo("Copies that were exported or backed up have them still.")
        for copy in upkeep.copies_in(there.folder):
            typer.echo(f"So has {copy}.")

    tell(erase)


async def _put_off(place: Path | str, wish: Wish) -> None:
    """Leave it to the host, if there is anything of it. Raises Unknown."""
    from peerpyrtc_desktop.store.history import forgetting, later, schema
    from peerpyrtc_desktop.store.history.backend import at

    database = at(place)
    try:
        await schema.check_current(database.readers)
        waits = await later.has_imports(place, database.readers)  # nobody knows yet of whom
        if isinstance(wish, forgetting.Whose) and not waits:
            async with database.readers.connect() as connection:
                await connection.run_sync(forgetting.check_known, wish)
        if isinstance(place, str):
            await later.put_off_there(database.readers, wish)
    finally:
        await database.dispose()
    if isinstance(place, Path):
        later.put_off(place, wish)


def _days(context: typer.Context, data_dir: Path | None, given: str | None) -> int:
    """How many days the host keeps what was said, where a room has no days of its own; 0: ever."""
    before = (context.obj or {}).get("history_days")
    days = given or before

    from peerpyrtc_desktop.settings import load

    try:
        folder = where(context, data_dir).folder
        settings = load({"data_dir": folder, **({} if days is None else {"history_days": days})})
    except BadSetting as fault:
        raise misused(str(fault)) from None
    if "history_days" in settings.doubted:
        why = "How many days the host keeps it was set in the panel, and can't be read"
        raise misused(f"{why}: say it with --history-days.")
    return settings.history_days


def doctor(
    context: typer.Context, data_dir: DataDir = None, database_url: DatabaseUrl = None
) -> None:
    """Look whether the history is whole, and mend its search index."""
    from peerpyrtc_desktop.store.history import upkeep
    from peerpyrtc_desktop.store.history.database import log_size
    from peerpyrtc_desktop.store.history.schema import Damaged

    def look() -> None:
        there = where(context, data_dir, database_url).in_a_file(_CHECKS)
        for aside in upkeep.those_aside(there.folder):
            typer.echo(f"Set aside: {aside}")
        path = there.file()
        try:
            upkeep.check(path)
        except Damaged as fault:
            todo = "`restore` puts what `backup` has made in its place, and sets this aside."
            raise Told(f"{fault} {todo}") from fault
        try:
            with own(there.folder):
                count, was_mended = run(_mend(path))
        except HostRuns as runs:
            count, is_in_step = run(_compare(path))
            if not is_in_step:
                raise Told(
                    "The search index is out of step with the messages, and is made anew when no "
                    f"host runs. {runs}"
                ) from runs
            typer.echo(
                f"The history is whole: {counted(count, 'message')}, whose words are in the index."
            )
            typer.echo(f"Its write-ahead log has {log_size(path):,} bytes.")
            typer.echo("Whether the index itself is whole is looked at when no host runs.")
            typer.echo(
                f"{runs.who} It may go on: only repairs need it stopped, and none is needed."
            )
            return
        if was_mended:
            typer.echo("The search index was out of step with the messages: it is made anew.")
        typer.echo(
            f"The history is whole: {counted(count, 'message')}, and all are in the search index."
        )

    tell(look)


async def _mend(path: Path) -> tuple[int, bool]:
    """How many messages there are, and whether the index had to be made anew."""
    from peerpyrtc_desktop.store.history import checkup, schema
    from peerpyrtc_desktop.store.history.database import Database

    database = Database(path)
    try:
        await schema.check_current(database.readers)
        was_mended = await database.write(checkup.mend)
        await database.fold()
        return await database.write(checkup.count), was_mended
    finally:
        await database.dispose()


async def _compare(path: Path) -> tuple[int, bool]:
    """How many messages there are, and whether the index has their words; only reads."""
    from peerpyrtc_desktop.store.history import checkup, schema
    from peerpyrtc_desktop.store.history.database import Database

    database = Database(path)
    try:
        await schema.check_current(database.readers)
        async with database.readers.connect() as connection:
            count = await connection.run_sync(checkup.count)
            return count, await connection.run_sync(checkup.is_in_step)
    finally:
        await database.dispose()
