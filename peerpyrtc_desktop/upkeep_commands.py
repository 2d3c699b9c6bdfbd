"""What is done to a history on the command line.

`backup` works beside a running host too; `import`, `restore` and `forget` change what it has in
memory, and so want the data folder for themselves.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from peerpyrtc_desktop.history_access import (
    DataDir,
    change,
    history_of,
    misused,
    one_line,
    own,
    tell,
)


def backup(
    context: typer.Context,
    output: Annotated[Path, typer.Option("--output", help="A new file.")],
    data_dir: DataDir = None,
) -> None:
    """Copy the history, checked."""
    from peerpyrtc_desktop.store.history import upkeep

    tell(lambda: upkeep.back_up(history_of(context, data_dir), output.absolute()))


def restore(
    context: typer.Context,
    copy: Annotated[Path, typer.Argument(help="What `backup` made.")],
    data_dir: DataDir = None,
) -> None:
    """Put a copy in the place of the history; what was there is set aside."""
    from peerpyrtc_desktop.store.history import upkeep

    def put() -> None:
        with own(context, data_dir) as folder:
            if aside := upkeep.restore(copy.absolute(), folder):
                typer.echo(f"What was there is {aside} now.")

    tell(put)


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
            done = change(context, data_dir, partial(upkeep.bring_in, lines=lines, strict=strict))
        for number, why in done.broken[:20]:
            typer.echo(one_line(f"Line {number} is left out: {why}"), err=True)
        typer.echo(f"Added {done.added}, {done.known} were there, {len(done.broken)} left out.")

    tell(bring)


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
        raise misused("Say --device, or --room, or --room and --name.")
    whose = upkeep.Whose(device, name, room)

    def erase() -> None:
        said, stays = change(context, data_dir, partial(upkeep.forget, whose=whose))
        typer.echo(f"Forgot {said} messages and {stays} stays.")
        typer.echo("Copies that were exported or backed up have them still.")

    tell(erase)
