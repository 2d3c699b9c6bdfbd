"""What the person at the panel has written down about a guest, for the next time it comes."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from peerpyrtc_desktop.core.errors import Code, Refused, too_long
from peerpyrtc_desktop.core.json_value import sendable

KIND: Final = "note"
"""The kind of document that they are kept as, each by its guest's key."""

MAX_NOTE: Final = 2_000
"""Characters of one."""

MOST: Final = 5_000
"""That are kept."""


class Note(Struct, frozen=True, omit_defaults=True):
    """One, written at that `time` (milliseconds) about who was called `peer` then, in that room.

    It is for the panel alone: no guest and no moderator reads it.
    """

    text: str
    time: int
    peer: str = ""
    room: str = ""
    stay: str = ""


def checked(text: str) -> str:
    """The words as they are kept. Raises Refused: they are too many."""
    said = sendable(text).strip()
    if len(said) > MAX_NOTE:
        why = too_long(len(said), MAX_NOTE, "characters", "a note").text
        raise Refused(Code.MALFORMED, why, field="text")
    return said
