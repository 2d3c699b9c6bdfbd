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

MAX_STAYS = 20_000
"""Stays of which is remembered whose they were: a guest that comes again has another."""


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
        self._keys: OrderedDict[str, tuple[int, str]] = OrderedDict()

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
        if guest.stay:
            self._keys[guest.stay] = (now, guest.key)
        if len(self._keys) > MAX_STAYS:
            self._keys.popitem(last=False)

    def key_of(self, stay: str) -> str:
        """Whose stay that was, by its standing's key; "" where nobody knows any more."""
        return self._keys.get(stay, (0, ""))[1]

    def stays_of(self, key: str) -> set[str]:
        """The stays of one guest that are over, in whatever rooms."""
        return {stay for stay, (_, whose) in self._keys.items() if key and whose == key}

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
                break
            del self._left[who]
        while self._keys:
            stay, (left, _) = next(iter(self._keys.items()))
            if now - left < RECENT:
                break
            del self._keys[stay]
