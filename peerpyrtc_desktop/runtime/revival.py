"""Rooms that come back after a new start, and go if nobody comes back to them."""

from __future__ import annotations

from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.ports.history import KeptRoom

VACANT_SECONDS = 60.0
"""How long a guest's room that stopping has emptied waits for somebody after the next start."""


class Revival:
    """Brings rooms back; `begin` at each start, `beat` from then on."""

    def __init__(self, state: HostState) -> None:
        self._state = state
        self._vacant_until: float | None = None

    def begin(self) -> None:
        """From now on those who were in the rooms have their time to come back."""
        self._vacant_until = self._state.now().mono + VACANT_SECONDS

    def beat(self, now: float) -> None:
        """Guests' rooms to which nobody has come back since the start go when that is over."""
        if self._vacant_until is None or now < self._vacant_until:
            return
        self._vacant_until = None
        for room in tuple(self._state.rooms.values()):
            if not room.peers and not room.by_host:
                self._state.remove_room(room)

    def room(self, kept: KeptRoom) -> Room | None:
        """Open a room as it was when an earlier host ended; returns it, None: it is open.

        One that guests had opened goes if nobody comes back to it.
        """
        if self._state.find(kept.name) is not None:
            return None
        room = self._state.add_room(kept.name, by_host=kept.by_host, kept=kept)
        room.remember(kept.answered)
        room.load_board(kept.strokes)
        room.reactions.load(kept.reactions)
        return room
