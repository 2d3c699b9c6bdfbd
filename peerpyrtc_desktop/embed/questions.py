"""What a manager asks of the Hub, on the Hub's own thread."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from peerpyrtc_desktop.core.events import RoomSnapshot
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.seat import JoinRequest

T = TypeVar("T")

Question = Callable[[Hub], Awaitable[T]]


def join(request: JoinRequest) -> Question[dict[str, str]]:
    """Answer an offer."""

    async def ask(hub: Hub) -> dict[str, str]:
        return {"sdp": await hub.join(request), "type": "answer"}

    return ask


def leave(request: JoinRequest) -> Question[None]:
    """Take a guest's goodbye."""

    async def ask(hub: Hub) -> None:
        hub.leave(
            request.room,
            request.peer_id,
            secret=request.secret,
            remote=request.remote,
            device=request.device,
        )

    return ask


def kick(room: str, peer_id: str, text: str) -> Question[None]:
    """Send a guest out."""

    async def ask(hub: Hub) -> None:
        hub.kick(room, peer_id, text)

    return ask


def speak(room: str, message: Any) -> Question[int]:
    """Say something to a room."""

    async def ask(hub: Hub) -> int:
        return hub.speak(room, message)

    return ask


def open_room(room: str) -> Question[None]:
    """Open a room that isn't there. One that guests opened stays theirs."""

    async def ask(hub: Hub) -> None:
        if all(each.name != room for each in hub.snapshot()):
            hub.open_room(room)

    return ask


async def snapshot(hub: Hub) -> tuple[RoomSnapshot, ...]:
    """All rooms."""
    return hub.snapshot()
