"""Who was here lately: whom a ban would hit besides those who are here, and who left too soon."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator

from msgspec.structs import replace

from peerpyrtc_desktop.core.bans import Guest
from peerpyrtc_desktop.runtime.seating.seat import Seat

MAX_RECENT = 2000
"""Guests remembered."""

RECENT = 24 * 3600 * 1000
"""Milliseconds for which they are."""


def guest_of(seat: Seat) -> Guest:
    """Who has this seat, as bans and standings know it."""
    it = seat.request
    ways = {it.remote, seat.link.address if seat.link is not None else ""} - {""}
    stay = "" if seat.peer is None else seat.peer.stay
    name = it.peer_id if seat.peer is None else seat.peer.id
    key = seat.standing_key if seat.standing is None else seat.standing.key
    return Guest(it.room, name, it.device, frozenset(ways), stay, key=key)


class Recent:
    """The latest stay of each guest that has left, the latest last."""

    def __init__(self) -> None:
        self._left: OrderedDict[tuple[str, str, str], Guest] = OrderedDict()

    def __iter__(self) -> Iterator[Guest]:
        """The latest first."""
        return reversed(tuple(self._left.values()))

    def add(self, guest: Guest, now: int) -> None:
        """It leaves."""
        who = (guest.room, guest.peer, guest.key)
        self._left[who] = replace(guest, left=now)
        self._left.move_to_end(who)
        if len(self._left) > MAX_RECENT:
            self._left.popitem(last=False)

    def find(self, room: str, peer: str, stay: str) -> Guest | None:
        """Who had that name in the room last; with a `stay` that stay alone."""
        for guest in self:
            if (guest.room, guest.peer) == (room, peer) and stay in ("", guest.stay):
                return guest
        return None

    def expire(self, now: int) -> None:
        """Forget who left long ago."""
        while self._left:
            who, guest = next(iter(self._left.items()))
            if guest.left is not None and now - guest.left < RECENT:
                return
            del self._left[who]
