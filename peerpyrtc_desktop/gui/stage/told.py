"""What the host has told each room: its announcements, and what it has pinned there.

Of a guest's message that is pinned it is the words as they were when it was pinned: edited later,
they are words that no moderator has read.
"""

from __future__ import annotations

from collections import deque
from typing import Final

from PySide6.QtCore import QObject, Signal

from peerpyrtc_desktop.core.events import (
    Announced,
    Event,
    MessageRedacted,
    PinChanged,
    RoomClosed,
)
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.room_frames import Pinned
from peerpyrtc_desktop.runtime.ports.host import Host

_KEPT: Final = 20
"""Announcements of one room: of those that are taken back later others come into sight."""


class Told(QObject):
    """Follows the host from the start: what was said before somebody looks counts too."""

    changed = Signal(str)
    """Of this room."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._said: dict[str, deque[tuple[Place, str]]] = {}
        self._gone: dict[str, set[Place]] = {}
        self._pins: dict[str, Pinned] = {}

    def follow(self, host: Host) -> None:
        """Hear of it from now on; what is pinned already reads as it does now."""
        for room in host.numbers().rooms:
            if room.pinned is not None:
                self._pins[room.name] = room.pinned
        host.events.connect(self._on_event)

    def latest(self, room: str, most: int) -> list[str]:
        """The announcements to a room, the latest first, without those that were taken back."""
        gone = self._gone.get(room, set())
        said = reversed(self._said.get(room, ()))
        return [words for place, words in said if place not in gone][:most]

    def pinned(self, room: str) -> str:
        """The words of the message that is pinned there; "" if none is."""
        pin = self._pins.get(room)
        return "" if pin is None else pin.text

    def _on_event(self, event: Event) -> None:
        match event:
            case Announced():
                said = self._said.setdefault(event.room, deque(maxlen=_KEPT))
                said.append(((event.epoch, event.seq), event.text))
            case MessageRedacted():
                if not any(place == (event.epoch, event.seq) for place, _ in self._of(event.room)):
                    return
                gone = self._gone.setdefault(event.room, set())
                (gone.discard if event.is_back else gone.add)((event.epoch, event.seq))
            case PinChanged(pinned=pin):
                before = self._pins.get(event.room)
                if pin is None:
                    self._pins.pop(event.room, None)
                elif before is None or not pin.sender or _place(before) != _place(pin):
                    self._pins[event.room] = pin
            case RoomClosed():
                for kept in (self._said, self._gone, self._pins):
                    kept.pop(event.room, None)
            case _:
                return
        self.changed.emit(event.room)

    def _of(self, room: str) -> deque[tuple[Place, str]]:
        return self._said.get(room, deque())


def _place(pin: Pinned) -> Place:
    return (pin.epoch, pin.seq)
