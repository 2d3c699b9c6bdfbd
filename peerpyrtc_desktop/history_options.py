"""Which of what was said is meant, as the commands are told it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from peerpyrtc_desktop.history_access import is_text, misused

if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.ports.archive import Wanted

Room = Annotated[
    str | None,
    typer.Option("--room", help="Of this room alone.", show_default=False, callback=is_text),
]
Sender = Annotated[
    str | None,
    typer.Option(
        "--from",
        help="Of this sender alone, however spelt.",
        show_default=False,
        callback=is_text,
    ),
]
Address = Annotated[
    str | None,
    typer.Option(
        "--address", help="From this address alone.", show_default=False, callback=is_text
    ),
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="said|message|whisper|announcement|file|drawing",
        help="Of this kind alone; said: all but drawings.",
        show_default=False,
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        "--since",
        metavar="TIME",
        help="From then on, such as 2026-11-26 or '2026-11-26 08:30' (UTC).",
        show_default=False,
    ),
]
Until = Annotated[
    str | None,
    typer.Option("--until", metavar="TIME", help="Before then.", show_default=False),
]


def wanted(
    words: str,
    room: str | None,
    sender: str | None,
    address: str | None,
    kind: str | None,
    since: str | None,
    until: str | None,
) -> Wanted:
    """What these options mean. Raises typer.Exit: one of them can't be, which is told."""
    from peerpyrtc_desktop.runtime.ports.archive import Kind as Kinds
    from peerpyrtc_desktop.runtime.ports.archive import Wanted

    kinds = [each.value for each in Kinds]
    if kind is not None and kind not in kinds:
        raise misused(f"--kind: {kind!r} is none of {', '.join(kinds)}.")
    begin, end = moment("--since", since), moment("--until", until)
    return Wanted(words, room, sender, address, begin, end, None if kind is None else Kinds(kind))


def moment(option: str, given: str | None) -> int | None:
    """A time in milliseconds. Raises typer.Exit: it is none, which is told."""
    if given is None:
        return None
    try:
        time = datetime.fromisoformat(given)
        return int((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp() * 1000)
    except (ValueError, OverflowError):
        raise misused(f"{option}: {given!r} is no time, such as 2026-11-26 08:30.") from None
