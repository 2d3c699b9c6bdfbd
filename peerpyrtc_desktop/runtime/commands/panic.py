"""Panic: every room is shut and slowed at once, and later is what it was."""

from __future__ import annotations

from typing import Any, ClassVar

import msgspec
from msgspec import Struct

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.runtime.commands.command import Command, Means

PANIC = "panic"
"""The kind of document that says what rooms were before."""

SLOW = 10
"""Seconds between two messages of a guest in a panic, where it isn't more already."""


class Before(Struct, frozen=True):
    """What a room's settings were, of those that panic changes."""

    locked: bool
    slow: int
    waiting_room: bool


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
            if room.name in known:
                continue
            it, changed = room.settings, True
            ledger.put(PANIC, room.name, Before(it.locked, it.slow, it.waiting_room))
            shut: dict[str, Any] = {"locked": True, "waiting_room": True}
            part.set_room(self, room.name, slow=max(it.slow, SLOW), **shut)
        if changed:
            means.note(self, undo=(Calm(),))


class Calm(Command[None], frozen=True):
    """End a panic: each room is what it was before."""

    for_moderators: ClassVar[bool] = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        ledger, part = means.state.ledger, means.unrecorded()
        known = tuple(ledger.documents(PANIC, Before))
        for name, before in known:
            ledger.put(PANIC, name, None)
            try:
                part.set_room(self, name, **msgspec.structs.asdict(before))
            except Refused:  # it was closed meanwhile
                continue
        if known:
            means.note(self, undo=(Panic(),))
