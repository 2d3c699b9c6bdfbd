"""Senders wait for a room or a disk that can't keep up; never for one guest that can't."""

from __future__ import annotations

import asyncio

from peerpyrtc_desktop.core.errors import Code
from peerpyrtc_desktop.core.frames import Error
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.delivery import Delivery
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.seating.seat import Hold, Seat

LOOK_AGAIN = 0.02
"""Seconds until it is asked anew whether the history has caught up."""

HELD_BACK = 0.5
"""Seconds for which a guest that sends too fast is held: fewer than what counts as a pause."""

TOLD_AFTER = 2.0
"""Seconds for which a room is held before its guests are told why nothing goes on."""

CANT_KEEP_UP = "The room can't keep up. What you send waits a moment."
"""What they are told then."""


class BackPressure:
    """Holds a room's senders back while over half of its receivers lag.

    A single laggard is queued for, and in the end sent out (see `heartbeat`): one guest who lags,
    leaves and comes back must never hold a room.
    """

    def __init__(self, state: HostState, delivery: Delivery) -> None:
        self._state = state
        self._delivery = delivery
        self._held_since: dict[Room, float] = {}
        self._told: set[Room] = set()
        self._waiting: list[Seat] = []
        state.seating.connect(self.update)

    def update(self, room: Room) -> None:
        """Look again: someone began or ceased to lag, came or left."""
        seats = [self._state.seat_of[peer] for peer in room.peers.values()]
        held = sum(seat.is_lagging for seat in seats) * 2 > len(seats)
        was_held = room in self._held_since
        if not held and not was_held:
            return
        if not held:
            self._forget(room)
        elif not was_held:
            self._held_since[room] = self._state.now().mono
        for seat in seats:
            seat.hold(Hold.ROOM, held)

    def heed(self, seat: Seat) -> None:
        """This guest has sent something: it waits while the history is behind."""
        if not self._state.history.is_behind or Hold.HISTORY in seat.holds:
            return
        seat.hold(Hold.HISTORY, True)
        self._waiting.append(seat)
        if len(self._waiting) == 1:
            asyncio.get_running_loop().call_later(LOOK_AGAIN, self._look)

    def _look(self) -> None:
        if self._state.history.is_behind:
            asyncio.get_running_loop().call_later(LOOK_AGAIN, self._look)
            return
        waiting, self._waiting = self._waiting, []
        for seat in waiting:
            seat.hold(Hold.HISTORY, False)

    def slow_down(self, seat: Seat) -> None:
        """This guest sends too fast: it waits at its own end, which costs us nothing, as long as
        its link heeds that."""
        if Hold.RATE not in seat.holds:
            seat.hold(Hold.RATE, True)
            asyncio.get_running_loop().call_later(HELD_BACK, seat.hold, Hold.RATE, False)

    def tell(self, now: float) -> None:
        """Tell the guests of rooms that have been held for long, once each time."""
        for room, since in self._held_since.items():
            if now - since >= TOLD_AFTER and room not in self._told:
                self._told.add(room)
                for peer in room.peers.values():
                    seat = self._state.seat_of[peer]
                    self._delivery.send(seat, Error(Code.HELD_BACK, CANT_KEEP_UP), peer.dialect)

    def _forget(self, room: Room) -> None:
        """The room goes on, or nobody is in it."""
        self._held_since.pop(room, None)
        self._told.discard(room)
