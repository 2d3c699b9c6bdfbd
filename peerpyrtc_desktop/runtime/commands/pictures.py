"""How a room shows pictures."""

from __future__ import annotations

from typing import ClassVar

from peerpyrtc_desktop.runtime.commands.command import Command, Means


class BlurPictures(Command[None], frozen=True):
    """Have a room's pictures blurred until whoever sees them taps them; not `on`: shown at once."""

    for_moderators: ClassVar[bool] = True

    room: str
    on: bool = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        means.set_room(self, self.room, blur=self.on)
