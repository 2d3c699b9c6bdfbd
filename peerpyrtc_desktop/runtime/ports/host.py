"""What the panel asks of the rooms.

Plain data goes both ways, so that one day they can stand on another machine.
"""

from __future__ import annotations

from typing import Protocol

from peerpyrtc_desktop.core.events import Event, Numbers, RoomSnapshot
from peerpyrtc_desktop.runtime.signals import Signal


class Host(Protocol):
    """What the panel asks of the Hub."""

    @property
    def events(self) -> Signal[Event]:
        """Everything that happens, each after it has happened, in the loop's thread."""
        ...

    def snapshot(self) -> tuple[RoomSnapshot, ...]:
        """All rooms and peers as they are now: for a beginning, not for a timer."""
        ...

    def room(self, name: str) -> RoomSnapshot | None:
        """One room and its peers as they are now; None if there is none of that name."""
        ...

    def numbers(self, since: int = 0) -> Numbers:
        """The rooms' numbers, and the peers that changed since the reading of that `revision`.

        Costs what has changed, and a glance at each peer. Who came and who left is told by events.
        """
        ...

    def open_room(self, room: str) -> None:
        """Open a room that stays when its last guest leaves.

        One that is open already under another spelling of the name (case, width) stays from now on.

        Raises Refused: a bad name, one that looks like an open room's, too many rooms.
        """
        ...

    def close_room(self, room: str, text: str = "") -> None:
        """Send everyone out with ROOM_CLOSED, then remove the room. Raises Refused if unknown."""
        ...

    def clear_board(self, room: str) -> int:
        """Empty the room's whiteboard; returns how many strokes went. Raises Refused if unknown."""
        ...

    def restore_board(self, room: str) -> int:
        """Take the last clearing of the room's whiteboard back; returns how many strokes came.

        Raises Refused if there is none to take back, or no room for what it took.
        """
        ...

    def set_topic(self, room: str, topic: str) -> None:
        """Say what a room is about, in one line; "" is nothing.

        Raises Refused if the room is unknown, the topic too long.
        """
        ...

    def kick(self, room: str, peer_id: str, text: str = "", *, stay: str = "") -> None:
        """Send one peer out and refuse its device for 60 s.

        Raises Refused if it isn't there; with a `stay`, also if that stay is over and another peer
        has the name now.
        """
        ...

    def broadcast(self, text: str, room: str | None = None) -> int:
        """Announce to one room, or to all; returns how many peers it went to."""
        ...
