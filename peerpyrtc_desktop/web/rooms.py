"""What the HTTP door asks of the Hub."""

from __future__ import annotations

from typing import Protocol

from peerpyrtc_desktop.core.events import Event, RoomSnapshot
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest
from peerpyrtc_desktop.runtime.signals import Signal


class Rooms(Protocol):
    """The Hub, as far as HTTP knows it."""

    @property
    def events(self) -> Signal[Event]:
        """What happens in the rooms."""
        ...

    async def join(self, request: JoinRequest) -> str:
        """Answer an offer."""
        ...

    async def leave(
        self, room: str, peer_id: str, *, secret: str, remote: str, device: str = ""
    ) -> None:
        """A guest says goodbye; afterwards it is gone, and what it said before has been heard."""
        ...

    def has_room(self, room: str) -> bool:
        """Whether there is a room of that name, however spelt."""
        ...

    def snapshot(self) -> tuple[RoomSnapshot, ...]:
        """All rooms."""
        ...
