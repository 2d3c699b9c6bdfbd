"""What the handlers find in the application, by type."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from aiohttp import web

from peerpyrtc_desktop.runtime.ports.control import Address
from peerpyrtc_desktop.web.connections import Connections
from peerpyrtc_desktop.web.device import Devices
from peerpyrtc_desktop.web.listing import Listing
from peerpyrtc_desktop.web.rates import Rates
from peerpyrtc_desktop.web.rooms import Rooms

ROOMS: web.AppKey[Rooms] = web.AppKey("ROOMS")
LISTING: web.AppKey[Listing] = web.AppKey("LISTING")
ADDRESSES: web.AppKey[Callable[[], Sequence[Address]]] = web.AppKey("ADDRESSES")
"""Where guests can join, the likeliest first."""
NAMES: web.AppKey[Collection[str]] = web.AppKey("NAMES")
"""The host names that are ours."""
RATES: web.AppKey[Rates | None] = web.AppKey("RATES")
"""None: nobody is held back."""
PREFIX: web.AppKey[str] = web.AppKey("PREFIX")
"""The path that a proxy has us under, or ""."""
DEVICES: web.AppKey[Devices] = web.AppKey("DEVICES")
CONNECTIONS: web.AppKey[Connections] = web.AppKey("CONNECTIONS")
