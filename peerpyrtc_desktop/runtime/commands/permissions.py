"""Who may do what in a room, and how fast."""

from __future__ import annotations

from typing import Any, ClassVar

from msgspec.structs import asdict, replace

from peerpyrtc_desktop.core.audit import Whom
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.permissions import (
    BLURRING,
    PRESET_NAMES,
    PRESETS,
    Exempt,
    Permissions,
    Preset,
    Row,
)
from peerpyrtc_desktop.core.putting_back import put_back_one
from peerpyrtc_desktop.core.standing import device_of
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.deciding import whom_of

LONGEST_SLOW = 3600
LONGEST_DELAY = 120
"""Seconds."""


MAX_PRESETS = 50
"""Of one's own."""

MAX_NAME = 40
"""Characters in a preset's name."""

PRESET = "preset"
"""The kind of document that a preset of one's own is kept as."""

_TAKEN = {*PRESETS, *(name.casefold() for name in PRESET_NAMES.values())}
"""What no preset of one's own is called: two of one name could not be told apart."""


class ApplyPreset(Command[None], frozen=True):
    """Set a room's table in one go, by the name of one of `PRESETS` or of one of one's own.

    Exceptions stay. With "class" pictures are blurred until they are tapped, too.
    Refused: there is no such preset.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    preset: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        table = PRESETS.get(self.preset)
        if table is None:
            table = _find(means, self.preset).permissions
        now = means.state.room(self.room).settings
        changes: dict[str, Any] = {"permissions": now.permissions.like(table)}
        if self.preset in BLURRING:
            changes["blur"] = True
        means.set_room(self, self.room, table=self.preset, **changes)


class KeepPreset(Command[None], frozen=True):
    """Keep a table under a name, in place of one that has it; whom it exempts is left out.

    Refused: no name, one of over 40 characters, one that is there without you; too many.
    """

    name: str
    permissions: Permissions

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        name = " ".join(sendable(self.name).split())
        if not 1 <= len(name) <= MAX_NAME:
            text = f"A preset has a name of 1 to {MAX_NAME} characters."
            raise Refused(Code.MALFORMED, text, field="name")
        if name.casefold() in _TAKEN:
            text = f"There is a preset {name!r} already, which stays as it is."
            raise Refused(Code.MALFORMED, text, field="name")
        ledger = means.state.ledger
        before = ledger.document(PRESET, name, Preset)
        preset = Preset(name, replace(self.permissions, exempt={}))
        if before == preset:
            return
        if before is None and len(list(ledger.documents(PRESET, Preset))) >= MAX_PRESETS:
            raise Refused(Code.TOO_MANY, f"There are {MAX_PRESETS} presets already.")
        ledger.put(PRESET, name, preset)
        former = None if before is None else before.permissions
        back = RestorePreset(name, former, preset.permissions)
        means.note(self, undo=(back,), params={"preset": name})


class RemovePreset(Command[None], frozen=True):
    """Keep no table under this name; rooms stay as they are. Refused: there is no such preset."""

    name: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        preset = _find(means, self.name)
        means.state.ledger.put(PRESET, preset.name, None)
        back = RestorePreset(preset.name, preset.permissions, None)
        means.note(self, undo=(back,), params={"preset": preset.name})


class RestorePreset(Command[None], frozen=True):
    """Have a preset as it was `before` it was `made` what it was made then; None stands for none.

    What was changed since stays. Refused: all of it was (`NOT_UNDONE`).
    """

    name: str
    before: Permissions | None
    made: Permissions | None

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        ledger = means.state.ledger
        kept = ledger.document(PRESET, self.name, Preset)
        now = None if kept is None else kept.permissions
        values = [None if each is None else asdict(each) for each in (now, self.made, self.before)]
        merged = put_back_one(*values)
        table = None if merged is None else Permissions(**merged)
        ledger.put(PRESET, self.name, None if table is None else Preset(self.name, table))


class ListPresets(Command[list[Preset]], frozen=True):
    """One's own presets that can be applied in a room, by their names. Refused: no such room."""

    for_moderators: ClassVar[bool] = True

    room: str

    async def carry_out(self, means: Means) -> list[Preset]:
        """See `Command.carry_out`."""
        means.state.room(self.room)
        own = (preset for _, preset in means.state.ledger.documents(PRESET, Preset))
        return sorted(own, key=lambda preset: preset.name.casefold())


def _find(means: Means, name: str) -> Preset:
    preset = means.state.ledger.document(PRESET, name, Preset)
    if preset is None:
        raise Refused(Code.MALFORMED, f"There is no preset {name!r}.")
    return preset


class SetPermissions(Command[None], frozen=True):
    """Set a room's whole table: what each role may not, and who is exempt."""

    room: str
    permissions: Permissions

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, permissions=self.permissions)


class ExemptPeer(Command[None], frozen=True):
    """Let one guest do these things whatever its role may, and not those, wherever it comes from.

    With neither it is as all of its role, also if it has left lately. Refused: it isn't there and
    wasn't lately; a moderator would change what the host has set.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""
    may: tuple[Row, ...] = ()
    may_not: tuple[Row, ...] = ()

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        guest = means.state.guest(self.room, self.peer, self.stay)
        exempt = Exempt(guest.peer, self.may, self.may_not, means.by.role)
        permissions = means.state.room(self.room).settings.permissions
        there = permissions.exempt.get(guest.key)
        if means.by.role == "moderator" and there is not None and there.by != "moderator":
            text = f"The host has made an exception for {guest.peer!r}: only the host changes that."
            raise Refused(Code.NOT_ALLOWED, text)
        means.set_room(
            self,
            self.room,
            whom=(whom_of(guest),),
            permissions=permissions.excepting(
                guest.key, exempt if self.may or self.may_not else None
            ),
        )


class EndException(Command[None], frozen=True):
    """Have a guest be as all of its role again, also one who isn't there; `key` is its standing's.

    What nobody is exempt from is no act. Refused: there is no such room.
    """

    room: str
    key: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        permissions = means.state.room(self.room).settings.permissions
        one = permissions.exempt.get(self.key)
        if one is not None:
            device = device_of(self.key)
            whom = (Whom(means.state.name_of(self.room), one.name, device=device),)
            now = permissions.excepting(self.key, None)
            means.set_room(self, self.room, whom=whom, permissions=now)


class ExceptionOf(Command[Exempt], frozen=True):
    """What one guest may beyond its role in a room, or may not.

    Refused: it isn't there and wasn't lately.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""

    async def carry_out(self, means: Means) -> Exempt:
        """See `Command.carry_out`."""
        guest = means.state.guest(self.room, self.peer, self.stay)
        exempt = means.state.room(self.room).settings.permissions.exempt
        return exempt.get(guest.key, Exempt(self.peer))


class SetSlowMode(Command[None], frozen=True):
    """Let each guest say one thing to all in so many seconds; 0 is off. Refused: over an hour."""

    for_moderators: ClassVar[bool] = True

    room: str
    seconds: int

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if not 0 <= self.seconds <= LONGEST_SLOW:
            raise Refused(Code.MALFORMED, "Slow mode is up to an hour between two messages.")
        means.set_room(self, self.room, slow=self.seconds)


class SetDelay(Command[None], frozen=True):
    """Let so many seconds pass until the others see what a guest says; 0 is off.

    Moderators see it at once, and can stop it. Refused: over two minutes.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    seconds: int

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if not 0 <= self.seconds <= LONGEST_DELAY:
            raise Refused(Code.MALFORMED, "A delay is up to two minutes.")
        means.set_room(self, self.room, delay=self.seconds)


class ApproveAll(Command[None], frozen=True):
    """Have all that guests say wait for a moderator, or no longer; what waits goes on waiting."""

    for_moderators: ClassVar[bool] = True

    room: str
    on: bool = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, approve_all=self.on)
