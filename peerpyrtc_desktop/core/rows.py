"""What permission an event needs."""

from __future__ import annotations

from msgspec import Struct

from peerpyrtc_desktop.core import file_frames, frames
from peerpyrtc_desktop.core.board import NAMES
from peerpyrtc_desktop.core.encode import SERVER_ID
from peerpyrtc_desktop.core.payload import read
from peerpyrtc_desktop.core.permissions import Row


class _Typed(Struct):
    type: str = ""


def row_of(event: frames.Event | frames.LegacyEvent) -> Row:
    """The row of the table that it falls under, by whom it is for and what it is."""
    if event.to == SERVER_ID:
        return Row.ASK
    if event.to is not None:
        return Row.WHISPER
    if event.name in NAMES:
        return Row.DRAW
    if event.name == file_frames.EVENT:
        told = read(event.data, _Typed)
        is_picture = told is not None and told.type.startswith("image/")
        return Row.PICTURE if is_picture else Row.FILE
    return Row.CHAT
