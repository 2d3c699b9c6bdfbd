"""What permission an event needs."""

from __future__ import annotations

from typing import Any

from msgspec import Struct

from peerpyrtc_desktop.core import file_frames, frames
from peerpyrtc_desktop.core.board import NAMES
from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.payload import read_shown
from peerpyrtc_desktop.core.permissions import Row


class _Typed(Struct):
    type: Any = ""
    thumbnail: Any = None


def row_of(event: frames.Event | frames.LegacyEvent) -> Row:
    """The row of the table that it falls under, by whom it is for and what it is."""
    if event.to == SERVER_ID:
        return Row.ASK
    if event.to is not None:
        return Row.WHISPER
    if event.name in NAMES:
        return Row.DRAW
    if event.name == file_frames.EVENT:
        return Row.PICTURE if _shows_a_picture(event) else Row.FILE
    return Row.CHAT


def _shows_a_picture(event: frames.Event | frames.LegacyEvent) -> bool:
    told = read_shown(event.data, _Typed)
    if told is None:
        return False
    return told.thumbnail is not None or str(told.type).startswith("image/")
