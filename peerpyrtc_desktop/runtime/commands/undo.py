"""Taking back what was done."""

from __future__ import annotations

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.putting_back import SetAnew
from peerpyrtc_desktop.runtime.commands.codec import decode
from peerpyrtc_desktop.runtime.commands.command import Command, Means


class Undo(Command[None], frozen=True):
    """Take an act back, by its id in the audit.

    Refused: there is no such act (`NO_SUCH_ACT`), it is undone already or can't be (`NOT_UNDONE`);
    or all of what would take it back is refused.
    """

    act: int

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        ledger = means.state.ledger
        act = await ledger.find(self.act)
        if act is None:
            raise Refused(Code.NO_SUCH_ACT, f"There is no act {self.act}.")
        if act.undone is not None:
            raise Refused(Code.NOT_UNDONE, "That was taken back already.")
        if not act.can_undo:
            raise Refused(Code.NOT_UNDONE, "That can't be taken back.")
        refused: list[Refused] = []
        commands = decode(act.undo)
        with ledger.taking_back(act):
            for command in commands:
                try:
                    await command.carry_out(means.unrecorded())
                except SetAnew as anew:
                    refused.append(SetAnew(anew.who or ledger.who_since(act)))
                except Refused as why:
                    refused.append(why)
            if len(refused) == len(commands):
                raise refused[0]
            ledger.take_back(act, means.by, means.state.now().wall)
