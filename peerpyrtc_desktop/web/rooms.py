"""What the HTTP door asks of the Hub."""

from __future__ import annotations

from typing import Protocol

from peerpyrtc_desktop.runtime.ports.host import Looking, Telling
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest


class Rooms(Telling, Looking, Protocol):
    """The Hub, as far as HTTP knows it."""

    async def join(self, request: JoinRequest) -> str:
        """Answer an offer."""
        ...

    async def leave(
        self, room: str, peer_id: str, *, secret: str, remote: str, device: str = ""
    ) -> None:
        """A guest says goodbye; afterwards it is gone, and what it said before has been heard."""
        ...
