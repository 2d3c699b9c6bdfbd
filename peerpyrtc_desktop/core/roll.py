"""The names a room takes: a class's list, names that are kept for somebody, names that stay."""

from __future__ import annotations

import re
from collections.abc import Iterable

from peerpyrtc_desktop.core import names
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.room_settings import RoomSettings

MAX_ROLL = 1000
"""Names on a list."""

_BETWEEN = re.compile(r"[\n\r\t,;]+")
_NUMBER = re.compile(r"^\s*+\d{1,4}\s{0,3}[.):-]?\s{1,8}(?=\D)")


def read_names(text: str) -> tuple[str, ...]:
    """The names in a pasted list: one a line, or with commas, semicolons or tabs between them.

    Numbers before them go; a name that is there twice counts once.

    Raises:
        Refused: one of them can't be a name, with which and why (`BAD_NAME`), or there are too many
            (`TOO_MANY`).
    """
    found: dict[frozenset[str], str] = {}
    for piece in _BETWEEN.split(text):
        name = " ".join(_NUMBER.sub("", piece).split())
        if not name:
            continue
        try:
            names.check_peer_id(name)
        except Refused as fault:
            raise Refused(Code.BAD_NAME, f"{name!r}: {fault.text}") from fault
        found.setdefault(names.keys(name), name)
        if len(found) > MAX_ROLL:
            raise Refused(Code.TOO_MANY, f"A list has at most {MAX_ROLL:,} names.")
    return tuple(found.values())


def is_on(name: str, listed: Iterable[str]) -> bool:
    """Whether a name, or one that looks like it, is on a list."""
    keys = names.keys(name)
    return any(keys & names.keys(each) for each in listed)


def is_same(name: str, other: str) -> bool:
    """Whether two names are one, however they are written."""
    return names.plain_key(name) == names.plain_key(other)


def check_called(name: str, settings: RoomSettings) -> None:
    """Raise Refused unless a guest of a room with these settings may be called that.

    Raises:
        Refused: it is kept for somebody (`BAD_NAME`), or not on the list (`NAME_NOT_LISTED`) where
            others may not knock.
    """
    if is_on(name, settings.reserved):
        text = f"The name {name!r} is kept for somebody. Choose another one."
        raise Refused(Code.BAD_NAME, text)
    if settings.roll and not settings.roll_knocks and not is_on(name, settings.roll):
        raise Refused(Code.NAME_NOT_LISTED, f"{name!r} is not on this room's list of names.")
