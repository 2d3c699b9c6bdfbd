"""The rooms' listing is made once for all who ask."""

from __future__ import annotations

import json
from typing import Any

from peerpyrtc_desktop.core.events import Event, RoomSnapshot, RoomUpdated
from peerpyrtc_desktop.runtime.signals import Signal
from peerpyrtc_desktop.web.listing import FRESH, Listing


class Rooms:
    """Stands for the Hub: counts how often it is asked, and each time takes `cost` seconds."""

    def __init__(self) -> None:
        self.now = 100.0
        self.cost = 0.0
        self.asked = 0
        self.events: Signal[Event] = Signal(_never)

    def snapshot(self) -> tuple[RoomSnapshot, ...]:
        self.asked += 1
        self.now += self.cost
        return ()


def _never(fault: BaseException) -> None:
    raise fault


def listing_of(rooms: Any) -> Listing:
    return Listing(rooms, clock=lambda: rooms.now)


def test_it_is_made_once() -> None:
    """However many ask, the Hub is asked once, until the times in it are old."""
    rooms = Rooms()
    listing = listing_of(rooms)
    first = listing.get()
    assert json.loads(first.body) == {}
    assert all(listing.get() is first for _ in range(1000))
    rooms.now += FRESH + 0.1
    assert listing.get() is not first
    assert rooms.asked == 2


def test_a_change_is_seen_at_once() -> None:
    """What happens in a room makes it anew."""
    rooms = Rooms()
    listing = listing_of(rooms)
    first = listing.get()
    rooms.events.emit(RoomUpdated("lobby", "Tides", 1))
    assert listing.get() is not first
    listing.close()


def test_a_costly_one_is_kept_longer() -> None:
    """Guests who come and go while many ask cost a twentieth of the host's time at most."""
    rooms = Rooms()
    rooms.cost = 0.02
    listing = listing_of(rooms)
    began = rooms.now
    while rooms.now < began + 10:
        rooms.events.emit(RoomUpdated("lobby", "Tides", 1))
        listing.get()
        rooms.now += 0.001
    assert rooms.asked * rooms.cost < 0.055 * 10
