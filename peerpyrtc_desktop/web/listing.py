"""What `/rooms` answers, made once for all who ask until something changes."""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.rest.listing import list_rooms
from peerpyrtc_desktop.web.assets import Asset
from peerpyrtc_desktop.web.rooms import Rooms

FRESH = 1.0
"""Seconds for which the times in it, which change with each message, may stay as they are."""

_SHARE = 20
"""A listing that took long to make is kept for this many times as long, come what may: so no
number of askers, and of guests who come and go, costs more than a twentieth of the host's time."""

_CHEAP = 0.002
"""Seconds that nobody minds: a listing made within them is made anew after each change."""

_QUIET = (
    events.MessageAccepted,
    events.MessageRefused,
    events.MessagesLost,
    events.MessageReported,
    events.Announced,
)
"""Events that change nothing in it but times."""


class Listing:
    """The rooms' listing. `close` when nobody asks any more."""

    def __init__(self, rooms: Rooms, clock: Callable[[], float] = time.monotonic) -> None:
        self._rooms = rooms
        self._clock = clock
        self._asset: Asset | None = None
        self._is_stale = False
        self._made = 0.0
        self._cost = 0.0
        self.close = rooms.events.connect(self._on_event)

    def _on_event(self, event: events.Event) -> None:
        if not isinstance(event, _QUIET):
            self._is_stale = True

    def get(self) -> Asset:
        """The listing as it is now, or was a moment ago."""
        now = self._clock()
        age = now - self._made
        soon = self._cost * _SHARE if self._cost > _CHEAP else 0.0
        if self._asset is None or age >= (soon if self._is_stale else max(soon, FRESH)):
            self._is_stale = False
            body = msgspec.json.encode(list_rooms(self._rooms.snapshot(), for_guests=True))
            self._asset = Asset(body, ".json", level=1)
            self._made = self._clock()
            self._cost = self._made - now
        return self._asset
