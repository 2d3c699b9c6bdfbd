"""Who may do what in a room, and how fast."""

from __future__ import annotations

from typing import ClassVar

from msgspec.structs import replace

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.permissions import PRESETS, Exempt, Permissions, Row
from peerpyrtc_desktop.runtime.commands.command import Command, Means

LONGEST_SLOW = 3600
LONGEST_DELAY = 120
"""Seconds."""


class ApplyPreset(Command[None], frozen=True):
    """Set a room's table in one go: "open", "ask", "quiet" or "board". Exceptions stay.

    Refused: there is no such preset.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    preset: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        preset = PRESETS.get(self.preset)
        if preset is None:
            raise Refused(Code.MALFORMED, f"There is no preset {self.preset!r}.")
        exempt = means.state.room(self.room).settings.permissions.exempt
        means.set_room(self, self.room, permissions=replace(preset, exempt=exempt))


class SetPermissions(Command[None], frozen=True):
    """Set a room's whole table: what each role may not, and who is exempt."""

    room: str
    permissions: Permissions

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, permissions=self.permissions)


class ExemptPeer(Command[None], frozen=True):
    """Let one guest do these things whatever its role may, and not those, wherever it comes from.

    With neither it is as all of its role. Refused: it isn't there.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    peer: str
    stay: str = ""
    may: tuple[Row, ...] = ()
    may_not: tuple[Row, ...] = ()

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        seat = means.state.seat(self.room, self.peer, self.stay)
        exempt = Exempt(self.peer, self.may, self.may_not) if self.may or self.may_not else None
        permissions = means.state.room(self.room).settings.permissions
        means.set_room(
            self,
            self.room,
            whom=(means.whom(seat),),
            permissions=permissions.excepting(seat.standing_key, exempt),
        )


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
