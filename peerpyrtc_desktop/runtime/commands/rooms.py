"""What is done to rooms."""

from __future__ import annotations

from typing import Any, ClassVar

import msgspec
from msgspec import field
from msgspec.structs import asdict, replace

from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.core.errors import Code, Reason, Refused
from peerpyrtc_desktop.core.events import RoomAdopted
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.names import check_room_name
from peerpyrtc_desktop.core.permissions import Permissions
from peerpyrtc_desktop.core.putting_back import ANOTHERS, put_back
from peerpyrtc_desktop.core.room_settings import LONGEST_KEPT, RoomSettings
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.panic import ShutRoom, settings_without
from peerpyrtc_desktop.runtime.commands.words import check_length

MAX_TOPIC = 200
"""Characters in a room's topic: it stands in a line or two of a phone."""


MAX_NOTICE = 500
"""Characters in a pinned notice."""


class OpenRoom(Command[None], frozen=True):
    """Open a room that stays when its last guest leaves.

    One that is open already, under whatever spelling, stays from now on; without `adopt` one that
    guests opened remains theirs. What is so already is no act; nothing takes one back, as guests
    may be in there by then. Refused: a bad name, one that looks like an open room's, too many
    rooms.
    """

    room: str
    adopt: bool = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_room_name(self.room)
        state = means.state
        room = state.find(self.room)
        if room is None:
            if state.limits.enforced and len(state.rooms) >= state.limits.rooms:
                raise Refused(Code.TOO_MANY, f"There are {state.limits.rooms} rooms already.")
            room = state.add_room(self.room, by_host=True)
        elif self.adopt and not room.by_host:
            room.by_host = True
            state.events.emit(RoomAdopted(room.name, state.now().wall))
        else:
            return
        means.note(self, room=room.name)


class CloseRoom(Command[None], frozen=True):
    """Send everyone in the room out with ROOM_CLOSED, then remove it; `text` says why.

    Taken back, there is a room of its name again, set as it was, but for what was set since if it
    was opened meanwhile. What was said in it stays closed, and who was let in asks again.
    Refused: over 500 characters of `text`.
    """

    room: str
    text: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_length(self.text, MAX_WHY, "a reason")
        room = means.state.room(self.room)
        # Its last guest must not take it along: it is removed below, once.
        room.by_host = True
        inside = tuple(seat for seat in means.state.seats if seat.request.room == room.name)
        why, settings = sendable(self.text), settings_without(means, room)
        # How long it is kept outlasts it: see `KeptFor`.
        fresh = replace(RoomSettings.of_new(room.limits), keep_days=settings.keep_days)
        means.leaving.dismiss(inside, Reason.ROOM_CLOSED, why)
        means.state.remove_room(room)
        set_again = SetRoom(room.name, _named(settings), _named(fresh))
        back = (OpenRoom(room.name), set_again, ShutRoom(room.name))
        means.note(self, room=room.name, why=why, undo=back)


class LetNewcomersSee(Command[None], frozen=True):
    """Say how many messages of before it came a guest may read: 0 is none.

    None is all since the room was opened. Who came before reads on from then. Refused: less than
    none.
    """

    room: str
    count: int | None

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if self.count is not None and self.count < 0:
            raise Refused(Code.MALFORMED, "Nobody can see fewer than no messages.")
        means.set_room(self, self.room, newcomers_see=self.count)


class KeepFor(Command[None], frozen=True):
    """Say how many days what is said in a room is kept on disk, also when it is closed.

    0 is for ever, None as long as in other rooms. Refused: less than none, over a hundred years.
    """

    room: str
    days: int | None

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if self.days is not None and not 0 <= self.days <= LONGEST_KEPT:
            raise Refused(Code.MALFORMED, f"A room is kept for up to {LONGEST_KEPT} days.")
        means.set_room(self, self.room, keep_days=self.days)


class SetTopic(Command[None], frozen=True):
    """Say what a room is about, in one line; "" is nothing. Refused: over 200 characters."""

    for_moderators: ClassVar[bool] = True

    room: str
    topic: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_length(self.topic, MAX_TOPIC, "a topic")
        means.set_room(self, self.room, topic=" ".join(sendable(self.topic).split()))


class PinNotice(Command[None], frozen=True):
    """Pin a notice above what is said in a room, also for who comes later; "" takes it away.

    Refused: over 500 characters.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    text: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        check_length(self.text, MAX_NOTICE, "a notice")
        means.set_room(self, self.room, notice=sendable(self.text).strip())


class SetRoom(Command[None], frozen=True):
    """Set some of a room's settings, by the names of `RoomSettings`' fields: what others undo by.

    With `made` only those that are what that names: what was set since is nobody's to lose. Of who
    may do what that holds for each role and each guest.
    Refused: there is no such setting, or it can't be that; all were set anew (`NOT_UNDONE`).
    """

    room: str
    settings: dict[str, Any]
    made: dict[str, Any] = field(default_factory=dict)

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, **self.changes(means))

    def changes(self, means: Means) -> dict[str, Any]:
        """What would be set. Raises Refused, as above."""
        changes, made = _settings(self.settings), _settings(self.made)
        if made:
            now = means.state.room(self.room).settings
            there = {name: getattr(now, name) for name in changes}
            for name in changes:
                if ("room", self.room, name) in means.set_since:
                    made[name] = ANOTHERS
            changes = put_back(_in_parts(there), _in_parts(made), _in_parts(changes))
            if "permissions" in changes:
                changes["permissions"] = Permissions(**changes["permissions"])
        return changes


def _in_parts(settings: dict[str, Any]) -> dict[str, Any]:
    """Who may do what is put back by role and by guest."""
    return {
        name: asdict(value) if isinstance(value, Permissions) else value
        for name, value in settings.items()
    }


def _named(settings: RoomSettings) -> dict[str, Any]:
    """All of them as they are written down, also those that are as they are by default."""
    return {name: msgspec.to_builtins(value) for name, value in asdict(settings).items()}


def _settings(named: dict[str, Any]) -> dict[str, Any]:
    """These settings as `RoomSettings` has them. Raises Refused (`MALFORMED`)."""
    if unknown := set(named) - set(RoomSettings.__struct_fields__):
        raise Refused(Code.MALFORMED, f"Rooms have no setting {min(unknown)!r}.")
    try:
        whole = msgspec.convert({**msgspec.to_builtins(RoomSettings()), **named}, RoomSettings)
    except msgspec.ValidationError as fault:
        raise Refused(Code.MALFORMED, f"A room can't be set so: {fault}.") from fault
    return {name: getattr(whole, name) for name in named}
