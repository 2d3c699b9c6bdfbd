"""Speaking to rooms from the program."""

from __future__ import annotations

from typing import Any, Protocol


class Speaker(Protocol):
    """What a Broadcaster needs: a `SignalingManager`."""

    def broadcast(self, room_name: str, message: Any) -> int:
        """See `SignalingManager.broadcast`."""
        ...

    async def broadcast_async(self, room_name: str, message: Any) -> int:
        """See `SignalingManager.broadcast`."""
        ...


class Broadcaster:
    """Sends the program's own messages to everyone in a room. They come from `server`."""

    def __init__(self, signaling_manager: Speaker) -> None:
        self.signaling_manager = signaling_manager

    def broadcast(self, room_name: str, message: Any) -> int:
        """Say `message`, text or any JSON value, to a room; returns how many peers it went to.

        A room that isn't there is logged as a warning, and 0.

        Raises:
            SignalingError: no JSON value, too large, closed, or no answer.
        """
        return self.signaling_manager.broadcast(room_name, message)

    async def broadcast_async(self, room_name: str, message: Any) -> int:
        """The same for async programs."""
        return await self.signaling_manager.broadcast_async(room_name, message)
