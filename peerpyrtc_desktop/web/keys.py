"""What the handlers find in the application, by type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from aiohttp import web

from peerpyrtc_desktop.core.events import RoomSnapshot
from peerpyrtc_desktop.runtime.ports import Address
from peerpyrtc_desktop.runtime.seat import JoinRequest
from peerpyrtc_desktop.web.connections import Connections
from peerpyrtc_desktop.web.device import Devices


class Rooms(Protocol):
    """What the HTTP door asks of the Hub."""

    async def join(self, request: JoinRequest) -> str:
        """Answer an offer."""
        ...

    async def leave(
        self, room: str, peer_id: str, *, secret: str, remote: str, device: str = ""
    ) -> None:
        """A guest says goodbye; afterwards it is gone, and what it said before has been heard."""
        ...

    def snapshot(self) -> tuple[RoomSnapshot, ...]:
        """All rooms."""
        ...


ROOMS: web.AppKey[Rooms] = web.AppKey("ROOMS")
ADDRESSES: web.AppKey[Callable[[], Sequence[Address]]] = web.AppKey("ADDRESSES")
"""Where guests can join, the likeliest first."""
DEVICES: web.AppKey[Devices] = web.AppKey("DEVICES")
CONNECTIONS: web.AppKey[Connections] = web.AppKey("CONNECTIONS")
