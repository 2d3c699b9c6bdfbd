"""What a manager asks of the Hub, on the Hub's own thread.

Each function checks the program's arguments at once, where they are wrong raising InvalidArgument.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Raw
from msgspec.structs import replace

from peerpyrtc_desktop.core.audit import PROGRAM, Act
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.events import RoomSnapshot
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.payload import event_words
from peerpyrtc_desktop.embed.arguments import request_of, room_of, sdp_of, text_of
from peerpyrtc_desktop.embed.errors import InvalidArgument
from peerpyrtc_desktop.embed.handlers import Handlers
from peerpyrtc_desktop.embed.waits import Waits
from peerpyrtc_desktop.runtime.commands.codec import decode_one
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.messages import Speak
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.hub import Hub

T = TypeVar("T")

Question = Callable[[Hub], Awaitable[T]]

MAX_NAME = 64
"""Characters of who in the program does something that the audit keeps."""


def join(
    room_name: object,
    room: object,
    peer_id: object,
    offer: object,
    known: Mapping[str, object],
    *,
    newest_wins: bool,
) -> Question[dict[str, str]]:
    """Answer an offer. `room` is the room's other argument name; the rest as in `request_of`."""
    name, sdp = room_of(room_name, room), sdp_of(offer)
    request = request_of(name, peer_id, {**known, "sdp": sdp}, newest_wins=newest_wins)

    async def ask(hub: Hub) -> dict[str, str]:
        return {"sdp": await hub.join(request), "type": "answer"}

    return ask


def leave(
    room_name: object,
    room: object,
    peer_id: object,
    known: Mapping[str, object],
    *,
    newest_wins: bool,
) -> Question[None]:
    """Take a guest's goodbye."""
    it = request_of(room_of(room_name, room), peer_id, known, newest_wins=newest_wins)

    async def ask(hub: Hub) -> None:
        await hub.leave(
            it.room,
            it.peer_id,
            secret=it.secret,
            remote=it.remote,
            device=it.device,
            newest_wins=it.newest_wins,
        )

    return ask


def kick(room_name: object, peer_id: object, text: object) -> Question[None]:
    """Send a guest out."""
    room, name = text_of(room_name, "room_name"), text_of(peer_id, "peer_id")
    return _command(Kick(room, name, text_of(text, "text")))


def speak(room_name: object, message: Any) -> Question[int]:
    """Say something to a room."""
    return _command(Speak(text_of(room_name, "room_name"), message))


def open_room(room_name: object) -> Question[None]:
    """Open a room that isn't there. One that guests opened stays theirs."""
    return _command(OpenRoom(text_of(room_name, "room_name"), adopt=False))


def execute(command: Command[T], by: object) -> Question[T]:
    """Carry out any command, as this one in the program."""
    if not isinstance(command, Command):
        raise InvalidArgument(f"That is no command: {type(command).__name__}.")
    try:
        # A value is checked where it is read, not where it is made. No number of seconds is none.
        text = json.dumps(msgspec.to_builtins(command), allow_nan=False)
        sound = decode_one(Raw(text.encode()))
    except Refused as refused:
        raise InvalidArgument(refused.text) from None
    except (TypeError, ValueError, OverflowError, RecursionError) as fault:
        raise InvalidArgument(f"That is no command: {fault}.") from None
    actor = replace(PROGRAM, name=sendable(text_of(by, "by"))[:MAX_NAME])

    async def ask(hub: Hub) -> Any:
        return await hub.execute(sound, actor)

    return ask


def acts(room_name: object, before: int | None, limit: int) -> Question[list[Act]]:
    """A page of what was done."""
    name = None if room_name is None else text_of(room_name, "room_name")

    async def ask(hub: Hub) -> list[Act]:
        return await hub.acts(before, limit, name)

    return ask


def waiting(room_name: object) -> Question[list[Waits]]:
    """What waits for a moderator."""
    name = text_of(room_name, "room_name")

    async def ask(hub: Hub) -> list[Waits]:
        return [
            Waits(
                held.id,
                held.room,
                held.peer,
                event_words(held.name, held.data) or "",
                held.why,
                held.time,
            )
            for held in hub.waiting(name)
        ]

    return ask


def _command(command: Command[T]) -> Question[T]:
    async def ask(hub: Hub) -> T:
        return await hub.execute(command, PROGRAM)

    return ask


def begin(handlers: Handlers) -> Question[None]:
    """Have whoever judges now be asked."""

    async def ask(hub: Hub) -> None:
        handlers.begin(hub)

    return ask


def room(name: object) -> Question[RoomSnapshot | None]:
    """One room."""
    wanted = text_of(name, "room_name")

    async def ask(hub: Hub) -> RoomSnapshot | None:
        return hub.room(wanted)

    return ask


async def snapshot(hub: Hub) -> tuple[RoomSnapshot, ...]:
    """All rooms."""
    return hub.snapshot()
