"""Panic: every room is shut and slowed at once, and later is what it was."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.runtime.commands.command import Command, Means

PANIC = "panic"
"""The kind of document that says what a room was before."""

IN_PANIC = "in panic"
"""The kind of the one document that says that there is one."""

SHUT = "shut"
"""The parameter of an act that says how many rooms it has shut."""

SLOW = 10
"""Seconds between two messages of a guest in a panic, where it isn't more already."""


class InPanic(Struct, frozen=True):
    """There is a panic, also when all rooms that it has shut are closed; `by` is the role of who
    began it, "host" once the host has done so too."""

    by: str


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
        state, changed = means.state, not means.state.is_in_panic
        if changed or means.by.role != "moderator":  # begun by one, it is the host's now
            state.ledger.put(IN_PANIC, "", InPanic(means.by.role))
        shut = sum(_shut(means, self, room) for room in tuple(state.rooms.values()))
        if changed or shut:
            means.note(self, undo=(Calm(),), params={SHUT: shut})


class Calm(Command[None], frozen=True):
    """End a panic: each room is what it was before.

    A moderator ends what moderators began. Refused: it was the host.
    """

    for_moderators: ClassVar[bool] = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        state, part = means.state, means.unrecorded()
        if not state.is_in_panic:
            return
        _check_is_not_the_hosts(means)
        for name, before in tuple(state.ledger.documents(PANIC, Before)):
            state.ledger.put(PANIC, name, None)
            try:
                part.set_room(self, name, **msgspec.structs.asdict(before))
            except Refused:  # it was closed meanwhile
                continue
        state.ledger.put(IN_PANIC, "", None)
        means.note(self, undo=(Panic(),))


def may_calm(means: Means) -> bool:
    """Whether whoever acts may end the panic: who began it is known, or it was the host."""
    begun = means.state.ledger.document(IN_PANIC, "", InPanic) or InPanic("host")
    return means.by.role != "moderator" or begun.by == "moderator"


class ShutRoom(Command[None], frozen=True):
    """Shut a room as the others are, if there is a panic: what takes its closing back."""

    room: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if means.state.is_in_panic:
            _shut(means, self, means.state.room(self.room))


def check_stays_shut(means: Means, room: Room, changes: Mapping[str, Any]) -> None:
    """Raise Refused (`NOT_ALLOWED`) where a moderator would open a room that the host has shut.

    By whatever command: what panic does to a room holds until it is over.
    """
    before = means.state.ledger.document(PANIC, room.name, Before)
    if before is None:
        return
    shut = {"locked": True, "waiting_room": True, "slow": max(before.slow, SLOW)}
    if any(changes.get(name, least) < least for name, least in shut.items()):
        _check_is_not_the_hosts(means)


def _check_is_not_the_hosts(means: Means) -> None:
    if not may_calm(means):
        text = "The host has locked all rooms: only the host opens them again."
        raise Refused(Code.NOT_ALLOWED, text)


def settings_without(means: Means, room: Room) -> RoomSettings:
    """The room's, as they will be when no panic is any more."""
    before = means.state.ledger.document(PANIC, room.name, Before)
    if before is None:
        return room.settings
    return replace(room.settings, **msgspec.structs.asdict(before))


def _shut(means: Means, command: Command[None], room: Room) -> bool:
    """Shut one room; False: it is already."""
    ledger, it = means.state.ledger, room.settings
    if ledger.document(PANIC, room.name, Before) is not None:
        return False
    ledger.put(PANIC, room.name, Before(it.locked, it.slow, it.waiting_room))
    shut: dict[str, Any] = {"locked": True, "waiting_room": True}
    means.unrecorded().set_room(command, room.name, slow=max(it.slow, SLOW), **shut)
    return True
