"""Who was given another name, and who is on its way to another room."""

from __future__ import annotations

from collections import OrderedDict

from msgspec import Struct

from peerpyrtc_desktop.core import names
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.runtime.ledger import Ledger
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest, Seat

ALIAS = "alias"
"""The kind of document that an `Alias` is kept as."""

MAX_ALIASES = 4096
"""Names that were given; the one given the longest ago is forgotten."""

EXPECTED = 60.0
"""Seconds for which a guest that was moved is let in where it was sent."""


class Alias(Struct, frozen=True):
    """Whose identity a device has under a name that it was given."""

    identity: str


class Aliases:
    """Kept: whoever was renamed finds its whispers and strokes when it comes again."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._identities: OrderedDict[str, str] = OrderedDict()

    def bring_back(self) -> None:
        """Go on where an earlier host ended, with what the ledger has."""
        for key, alias in self._ledger.documents(ALIAS, Alias):
            self._identities[key] = alias.identity

    def add(self, request: JoinRequest, identity: str) -> None:
        """By that device and name it is this one from now on."""
        key = _key(request)
        self._identities[key] = identity
        self._identities.move_to_end(key)
        self._ledger.put(ALIAS, key, Alias(identity))
        if len(self._identities) > MAX_ALIASES:
            oldest, _ = self._identities.popitem(last=False)
            self._ledger.put(ALIAS, oldest, None)

    def of(self, request: JoinRequest) -> str | None:
        """Who it is, if it was renamed; None: who it says."""
        return self._identities.get(_key(request)) if request.device else None


class Expected:
    """Guests that a moderator has sent to another room: no lock keeps them out there."""

    def __init__(self) -> None:
        self._until: dict[tuple[str, str], float] = {}

    def add(self, seat: Seat, room: str, now: float) -> None:
        """Who sits there is on its way to that room."""
        self._until[seat.standing_key, room] = now + EXPECTED

    def has(self, standing_key: str, room: str, now: float) -> bool:
        """Whether the guest of this standing was sent there just now."""
        return self._until.get((standing_key, room), 0) > now

    def expire(self, now: Moment) -> None:
        """Forget who didn't come."""
        for key in [key for key, until in self._until.items() if until <= now.mono]:
            del self._until[key]


def _key(request: JoinRequest) -> str:
    return f"{request.device}\n{min(names.keys(request.peer_id))}"
