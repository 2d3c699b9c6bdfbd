"""Tests of the connection: the log's rows of the room in which guests make them."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import (
    Event,
    MessageAccepted,
    PeerJoined,
    PeerLeft,
    RoomClosed,
    RoomOpened,
)
from peerpyrtc_desktop.gui import words
from peerpyrtc_desktop.gui.event_rows import row_of
from peerpyrtc_desktop.gui.models.log_rows import Row

_BY_ITSELF = frozenset({Reason.CLIENT_INITIATED, Reason.CONNECTION_LOST, Reason.SERVER_SHUTDOWN})
"""Ways of leaving that nobody had a part in."""


class ConnectionTests:
    """Gives the log its rows, but for those of a room while nothing but tests is made in it.

    What is done there tells that, and no name: guests opened the room, those who came have each
    whispered to nobody but themselves, and have left by themselves. With the first thing that is
    no such test, what was withheld of those who are there stands in the log before it.
    """

    def __init__(self) -> None:
        # By stay, None is the room's own; None once anything else was done, or without a room.
        self._withheld: dict[str | None, Row] | None = None

    def rows(self, event: Event) -> list[Row]:
        """The rows that an event puts into the log, its own the last; none for many."""
        row = row_of(event)
        if isinstance(event, RoomOpened) and event.room == words.TEST_ROOM:
            self._withheld = None if event.by_host else {}
        if row is None:
            return []
        withheld = self._withheld
        if withheld is None or row.room != words.TEST_ROOM:
            return [row]
        match event:
            case RoomOpened():
                withheld[None] = row
            case PeerJoined(peer=peer):
                withheld[peer.stay] = row
            case MessageAccepted() if event.to == event.sender:
                pass
            case PeerLeft() if event.reason in _BY_ITSELF and event.stay in withheld:
                del withheld[event.stay]
            case RoomClosed():
                self._withheld = None
            case _:
                self._withheld = None
                return [*withheld.values(), row]
        return []
