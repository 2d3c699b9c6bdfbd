"""What a guest may read of what was said before it came, and since when each has been coming."""

from __future__ import annotations

from collections import OrderedDict

from msgspec import Struct

from peerpyrtc_desktop.core import payload
from peerpyrtc_desktop.core.board import NAMES
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import Announcement, Changing, Numbered, Relayed
from peerpyrtc_desktop.core.lettering import is_lettered

MAX_KEPT = 4096
"""Guests of a room whose first coming is remembered: a hundred bytes each."""


class Reader(Struct, frozen=True):
    """Who reads in a room, and how far back.

    `identity` is whose whispers are among it. `came` is the room's place when this guest came for
    the first time. Of what was said until then it sees the last `earlier`, with None all of it; of
    what was said before the epoch `opened`, when the room was opened, nothing.
    """

    identity: str
    came: Place
    earlier: int | None
    opened: int

    def is_kept_from(self, place: Place) -> bool:
        """Whether that was said before it came, of which it sees nothing. Where it sees some of
        that, it may hear of all that is pinned or reacted to, however long ago it was said; how
        far back it sees words the history knows (`Recent.reaches`)."""
        return self.earlier == 0 and place <= self.came


def is_drawn(frame: Numbered) -> bool:
    """Whether it changed the whiteboard: that has a state of its own, and nobody reads it."""
    return isinstance(frame, Relayed) and frame.name in NAMES


def is_said(frame: Numbered) -> bool:
    """Whether it stands in the log as something that was said, also once it was taken back."""
    return not is_drawn(frame) and not isinstance(frame, Changing)


def is_redactable(frame: Numbered) -> bool:
    """Whether it says something that can be taken back: on the whiteboard that are words and
    pictures."""
    if is_drawn(frame):
        return isinstance(frame, Relayed) and is_lettered(frame.name, frame.data)
    return isinstance(frame, Relayed | Announcement)


def words_of(frame: Numbered) -> str:
    """What it says to people; "" if that is nothing."""
    match frame:
        case Announcement(text=text):
            return text
        case Relayed(name=name, data=data):
            return payload.event_words(name, data) or ""
        case _:
            return ""


class Arrivals:
    """Where a room stood when each guest came for the first time, by its standing's key.

    A guest that comes back is no newcomer: it may read all that was said since. The one that came
    the longest ago gives way.
    """

    def __init__(self) -> None:
        self._came: OrderedDict[str, Place] = OrderedDict()

    def came(self, key: str, place: Place) -> Place:
        """The guest comes, at this place; returns that of its first coming."""
        first = self._came.setdefault(key, place)
        if len(self._came) > MAX_KEPT:
            self._came.popitem(last=False)
        return first
