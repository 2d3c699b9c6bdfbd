"""Panic: every room is shut and slowed at once, and later is what it was."""

from __future__ import annotations

from typing import Any, ClassVar

from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.runtime.commands.command import Command, Means

PANIC = "panic"
"""The kind of document that says what rooms were before."""

SLOW = 10
"""Seconds between two messages of a guest in a panic, where it isn't more already."""


class Before(Struct, frozen=True):
    """What a room's settings were, of those that panic changes; `by` is the role of who did."""

    locked: bool
    slow: int
    waiting_room: bool
    by: str = "host"


class Panic(Command[None], frozen=True):
    """Lock every room, slow it, and have newcomers wait at the door; guests open no rooms.

    Each room is what it was after `Calm`, also if the host was started anew in between. Again does
    the same to the rooms that were opened since.
    """

    for_moderators: ClassVar[bool] = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        ledger, part = means.state.ledger, means.unrecorded()
        known = dict(ledger.documents(PANIC, Before))
        changed = False
        for room in tuple(means.state.rooms.values()):
            if (before := known.get(room.name)) is not None:
                if before.by == "moderator" != means.by.role:  # it is the host's now
                    ledger.put(PANIC, room.name, replace(before, by=means.by.role))
                continue
            it, changed = room.settings, True
            before = Before(it.locked, it.slow, it.waiting_room, means.by.role)
            ledger.put(PANIC, room.name, before)
            shut: dict[str, Any] = {"locked": True, "waiting_room": True}
            part.set_room(self, room.name, slow=max(it.slow, SLOW), **shut)
        if changed:
            means.note(self, undo=(Calm(),))


class Calm(Command[None], frozen=True):
    """End a panic: each room is what it was before.

    A moderator ends what moderators began. Refused: it was the host.
    """

    for_moderators: ClassVar[bool] = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        ledger, part = means.state.ledger, means.unrecorded()
        known = tuple(ledger.documents(PANIC, Before))
        if means.by.role == "moderator" and any(it.by != "moderator" for _, it in known):
            text = "The host has locked all rooms: only the host opens them again."
            raise Refused(Code.NOT_ALLOWED, text)
        for name, before in known:
            ledger.put(PANIC, name, None)
            was: dict[str, Any] = {"locked": before.locked, "waiting_room": before.waiting_room}
            try:
                part.set_room(self, name, slow=before.slow, **was)
            except Refused:  # it was closed meanwhile
                continue
        if known:
            means.note(self, undo=(Panic(),))
