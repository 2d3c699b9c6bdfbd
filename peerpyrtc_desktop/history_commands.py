"""What was said, asked for on the command line, also beside a running host."""

from __future__ import annotations

import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from peerpyrtc_desktop.history_access import (
    DatabaseUrl,
    DataDir,
    Told,
    ask,
    counted,
    misused,
    one_line,
    where,
)
from peerpyrtc_desktop.history_options import (
    Address,
    Kind,
    Room,
    Sender,
    Since,
    Until,
    moment,
    wanted,
)

if TYPE_CHECKING:
    from peerpyrtc_desktop.store.history.archive import Archive

Words = Annotated[
    list[str] | None,
    typer.Argument(help="Words that are all in it, as parts of words.", show_default=False),
]

MOST = 100_000
"""Lines that one search gives, at most."""

LONGEST = 2_000
"""Characters of a message that a search shows, unless it is asked for whole."""

_DREW = {
    "stroke": "drew on the whiteboard",
    "erase": "erased on the whiteboard",
    "restore": "brought back what was on the whiteboard",
    "clear": "cleared the whiteboard",
}
"""What is done on a whiteboard, by the event's name: points and numbers tell nobody anything."""

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
    words: Words = None,
    data_dir: DataDir = None,
    database_url: DatabaseUrl = None,
    room: Room = None,
    sender: Sender = None,
    address: Address = None,
    kind: Kind = None,
    since: Since = None,
    until: Until = None,
    most: Most = "50",
    whole: Annotated[
        bool, typer.Option("--whole", help=f"Also what is longer than {LONGEST:,} characters.")
    ] = False,
) -> None:
    """Find what was said: the newest first, a line each. Times are UTC."""
    how_many = _count(most)
    asked = wanted(" ".join(words or []), room, sender, address, kind, since, until)

    async def find(archive: Archive) -> None:
        from peerpyrtc_desktop.store.history.archive import PAGE
        from peerpyrtc_desktop.store.history.export import moment as shown

        await _check_room(archive, room)
        before: int | None = None
        left = how_many
        while left and (page := await archive.newest(asked, before, min(left, PAGE))):
            for row in page:
                who = row["sender"] or "(host)"
                typer.echo(
                    one_line(f"{shown(row['time'])}  {row['room']}  {who}: {_said(row, whole)}")
                )
            left -= len(page)
            before = page[-1]["id"]
        if left == how_many:
            typer.echo("Nothing found.", err=True)

    ask(where(context, data_dir, database_url), find)


def export(
    context: typer.Context,
    data_dir: DataDir = None,
    database_url: DatabaseUrl = None,
    room: Room = None,
    sender: Sender = None,
    address: Address = None,
    kind: Kind = None,
    since: Since = None,
    until: Until = None,
    format: Format = "jsonl",
    pictures: Annotated[
        bool, typer.Option("--pictures", help="In html, with the pictures that are still shared.")
    ] = False,
    output: Output = None,
) -> None:
    """Give out what was said, the oldest first; drawings in jsonl alone, unless asked for."""
    from peerpyrtc_desktop.store.history.backend import files_of
    from peerpyrtc_desktop.store.history.export import FORMATS, every, lines_of
    from peerpyrtc_desktop.store.history.pictures import Pictures

    if format not in FORMATS:
        raise misused(f"--format: {format!r} is neither {' nor '.join(FORMATS)}.")
    if pictures and format != "html":
        raise misused("--pictures: only html has them.")
    kind = kind or (None if format == "jsonl" else "said")
    asked = wanted("", room, sender, address, kind, since, until)

    there = where(context, data_dir, database_url)

    async def write(archive: Archive) -> None:
        await _check_room(archive, room)
        count = 0

        async def rows() -> AsyncIterator[dict[str, Any]]:
            nonlocal count
            async for row in every(archive, asked):
                count += 1
                yield row

        shown = Pictures(files_of(there.place(), there.folder)) if pictures else None
        await _write(lines_of(format, rows(), shown), output)
        if output is not None:
            _say_written(counted(count, "message"), output)

    ask(there, write)


def attendance(
    context: typer.Context,
    data_dir: DataDir = None,
    database_url: DatabaseUrl = None,
    room: Room = None,
    since: Since = None,
    until: Until = None,
    output: Output = None,
) -> None:
    """Give out who was there, as CSV: by room and day, from when to when. Times are UTC.

    Who is there still counts until now, give or take a minute.
    """
    begin, end = moment("--since", since), moment("--until", until)

    async def write(archive: Archive) -> None:
        from peerpyrtc_desktop.store.history.export import Attendance

        await _check_room(archive, room)
        roll, after = Attendance(await archive.last_sign(), begin, end), 0
        while page := await archive.stays(room, after, begin, end):
            for stay in page:
                roll.add(stay)
            after = page[-1]["id"]

        table = roll.lines()

        async def lines() -> AsyncIterator[str]:
            for line in table:
                yield line

        await _write(lines(), output)
        if output is not None:
            _say_written(counted(len(table) - 1, "line"), output)

    ask(where(context, data_dir, database_url), write)


def _said(row: dict[str, Any], whole: bool) -> str:
    """What was said, for one line."""
    from msgspec import Raw

    from peerpyrtc_desktop.core import board
    from peerpyrtc_desktop.core.lettering import picture_of
    from peerpyrtc_desktop.core.payload import event_words
    from peerpyrtc_desktop.store.history.export import words_of

    words = words_of(row)
    if row["kind"] == "event" and row["name"] in board.NAMES:
        written = event_words(row["name"], Raw(row["data"].encode()))
        if not written and picture_of(row["name"], Raw(row["data"].encode())):
            return "put a picture on the whiteboard"
        if not written:
            return _DREW[row["name"]]
        words = f"wrote on the whiteboard: {words}"
    return words if whole or len(words) <= LONGEST else f"{words[:LONGEST]}..."


async def _check_room(archive: Archive, room: str | None) -> None:
    """Raises Told: a room is meant that was never there."""
    if room is not None and not await archive.knows_room(room):
        raise Told(f"There is no room {room!r} in this history.")


def _say_written(what: str, output: Path) -> None:
    typer.echo(one_line(f"{what} written to {output}."), err=True)


def _count(most: str) -> int:
    if not re.fullmatch(r"[0-9]{1,6}", most) or not 1 <= int(most) <= MOST:
        raise misused(f"--most: {most!r} is no whole number from 1 to {MOST}.")
    return int(most)


async def _write(lines: AsyncIterator[str], output: Path | None) -> None:
    """To the terminal, or to a file that isn't there yet: whole, or not at all."""
    if output is None:
        async for line in lines:
            sys.stdout.buffer.write(line.encode(errors="replace"))
        sys.stdout.flush()
        return

    from peerpyrtc_desktop import drafts

    # Whispers stand in it: others of this machine have no business there.
    with (
        drafts.new(output) as draft,
        draft.open("w", encoding="utf-8", errors="replace", newline="") as file,
    ):
        async for line in lines:
            file.write(line)
