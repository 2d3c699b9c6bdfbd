"""Which names a room takes."""

from __future__ import annotations

from typing import ClassVar

from peerpyrtc_desktop.core.roll import read_names
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.words import check_length

MAX_LIST = 70_000
"""Characters in a pasted list of names."""


class SetRoll(Command[int], frozen=True):
    """Let in only those on this list, pasted as it is; "" lets everybody in. Returns how many.

    Look-alikes of a name on it count as that name. With `knock` others may knock, else they are
    refused. Who is in the room stays. Refused: a name that can't be one, or too many.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    names: str
    knock: bool = False

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        check_length(self.names, MAX_LIST, "a list of names")
        roll = read_names(self.names)
        means.set_room(self, self.room, roll=roll, roll_knocks=self.knock)
        return len(roll)


class ReserveNames(Command[int], frozen=True):
    """Keep these names, and what looks like them, from all guests of a room; "" keeps none.

    Returns how many. Who has one of them stays. Refused: as `SetRoll`.
    """

    for_moderators: ClassVar[bool] = True

    room: str
    names: str

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        check_length(self.names, MAX_LIST, "a list of names")
        reserved = read_names(self.names)
        means.set_room(self, self.room, reserved=reserved)
        return len(reserved)


class LetNamesStay(Command[None], frozen=True):
    """Say whether everybody keeps its name: nobody takes another, or comes back under one."""

    for_moderators: ClassVar[bool] = True

    room: str
    fixed: bool

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, names_stay=self.fixed)
