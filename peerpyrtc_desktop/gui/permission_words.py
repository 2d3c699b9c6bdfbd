"""What the panel calls the rows of a room's table and its presets, wherever it names them."""

from __future__ import annotations

from collections.abc import Iterable

from peerpyrtc_desktop.core.permissions import PRESET_NAMES, Row
from peerpyrtc_desktop.gui import language
from peerpyrtc_desktop.gui.language import translating

_tr = translating("Permissions")


def preset(name: str) -> str | None:
    """What a preset of the program is called; None: that is none, but one's own."""
    label = PRESET_NAMES.get(name)
    called = {
        "open": _tr("Open"),
        "class": _tr("Class"),
        "ask": _tr("Ask the host only"),
        "quiet": _tr("Quiet"),
        "board": _tr("View the board"),
    }
    return None if label is None else called.get(name, label)


def may(row: Row) -> str:
    """What a row allows, amid a sentence: `write to all`."""
    return {
        Row.CHAT: _tr("write to all"),
        Row.WHISPER: _tr("whisper to guests"),
        Row.ASK: _tr("write to you and moderators"),
        Row.FILE: _tr("send files"),
        Row.PICTURE: _tr("send pictures"),
        Row.DRAW: _tr("draw on the whiteboard"),
        Row.REACT: _tr("react to messages"),
        Row.EDIT: _tr("change what they wrote"),
        Row.DELETE: _tr("take back what they wrote"),
        Row.RENAME: _tr("change their name"),
        Row.HAND: _tr("raise a hand"),
        Row.SEE: _tr("see who else is here"),
        Row.OPEN: _tr("open rooms"),
    }[row]


def title(row: Row) -> str:
    """The same where it stands alone: `Write to all`."""
    words = may(row)
    return words[:1].upper() + words[1:]


def listed(rows: Iterable[Row]) -> str:
    """`Write to all, Send files`."""
    return language.listed(map(title, rows))
