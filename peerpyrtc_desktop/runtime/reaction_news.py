"""What all are told of reactions: gathered, as a crowd reacts to one message at the same time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from itertools import islice

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.encode import encode
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.peer import Dialect, Peer
from peerpyrtc_desktop.core.reactions import can_see
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.view import sees
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.ports.history import Backlog
from peerpyrtc_desktop.runtime.seating.seat import Seat

GATHER = 0.2
"""Seconds in which reactions to a message are told together."""

AT_ONCE = 1_000
"""Frames that are sent in one turn of the loop: of a guest who reacts to five hundred messages a
hundred others hear fifty thousand, and nobody else shall wait for that."""

TURN = 0.05
"""Seconds from one such turn to the next."""

GATHER_EACH = 0.002
"""Seconds for each who would hear of it, where that is longer: three hundred hear of a message
twice a second at the most, however many react to it."""


class ReactionNews:
    """Tells rooms of reactions. `send` sends a frame to a seat, as that may see it."""

    def __init__(
        self, state: HostState, send: Callable[[Seat, frames.AnyServerFrame, Dialect], int]
    ) -> None:
        self._state = state
        self._send = send
        self._gathered: dict[Room, dict[Place, None]] = {}

    def gather(self, room: Room, place: Place) -> None:
        """Tell soon what reactions there are to that message then."""
        if room not in self._gathered:
            self._gathered[room] = {}
            patience = max(GATHER, len(room.peers) * GATHER_EACH)
            asyncio.get_running_loop().call_later(patience, self._tell, room)
        self._gathered[room][place] = None

    def greet(self, seat: Seat, peer: Peer, room: Room, backlog: Backlog, *, is_back: bool) -> None:
        """Tell who comes of those to what it is told; returns how many bytes that took.

        Who `is_back` hears anew of those to what it saw before: others may have reacted meanwhile.
        """
        seen = backlog.frames
        if is_back and any(room.reactions.places):
            seen = self._state.history.backlog(room.name, room.reader(peer), None, 0).frames
        places = [(each.epoch, each.seq) for each in seen]
        seat.backlog_bytes += self.tell_of(seat, peer, room, places)
        if is_back:
            for place in places:
                if room.reactions.had(place) and not room.reactions.of(place):
                    seat.backlog_bytes += self._send(seat, frames.Reactions(*place), peer.dialect)

    def tell_of(self, seat: Seat, peer: Peer, room: Room, places: Iterable[Place]) -> int:
        """Tell one who can read these of their reactions; returns how many bytes that took."""
        sent = 0
        for place in places:
            if of := room.reactions.of(place, peer.standing.key):
                sent += self._send(seat, frames.Reactions(*place, of), peer.dialect)
        return sent

    def _tell(self, room: Room) -> None:
        left = self._gathered[room]
        some = max(1, AT_ONCE // max(1, len(room.peers)))
        try:
            for place in tuple(islice(left, some)):
                del left[place]
                self._tell_all(room, place)
        finally:
            if left:
                asyncio.get_running_loop().call_later(TURN, self._tell, room)
            else:
                del self._gathered[room]

    def _tell_all(self, room: Room, place: Place) -> None:
        kept = self._state.history.find(room.name, *place)
        if kept is None or kept.redacted:
            return
        whose = room.reactions.whose(place)
        # Encoded once for all who have no part in it, however many read it.
        frame = frames.Reactions(*place, room.reactions.of(place))
        text = encode(frame, Dialect.V1, 0)
        for peer in room.peers.values():
            if not can_see(room, peer, kept):
                continue
            seat = self._state.seat_of[peer]
            if peer.standing.key in whose:
                own = frames.Reactions(*place, room.reactions.of(place, peer.standing.key))
                self._send(seat, own, peer.dialect)
            elif not sees(room, peer):
                self._send(seat, frame, peer.dialect)
            elif text is not None:
                seat.send(text)
