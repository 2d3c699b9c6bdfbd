"""Taking back what was done."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from msgspec import Struct

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.putting_back import SetAnew
from peerpyrtc_desktop.runtime.commands.codec import decode, encode
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.set_since import SetSince

_FOR_GOOD: Final = frozenset(
    {
        Code.NO_SUCH_PEER,
        Code.NO_SUCH_ROOM,
        Code.NO_SUCH_MESSAGE,
        Code.NO_SUCH_STROKE,
        Code.NO_SUCH_BAN,
        Code.NO_SUCH_ITEM,
        Code.NO_SUCH_RULE,
        Code.NOT_UNDONE,
    }
)
"""Why something can't be taken back now and never will be."""


class TakenBack(Struct, frozen=True, omit_defaults=True):
    """What came of it.

    `came` is how many came back of what is counted (messages, strokes); `left` says why parts of
    the act were not taken back, each reason once.
    """

    came: int = 0
    left: tuple[str, ...] = ()


class Undo(Command[TakenBack], frozen=True):
    """Take an act back, by its id in the audit; returns what came of it.

    What of it can't be taken back now, and may be later, can still be: by another `Undo`.
    Refused: there is no such act (`NO_SUCH_ACT`), it is undone already or can't be (`NOT_UNDONE`);
    or all of what would take it back is refused.
    """

    act: int

    async def carry_out(self, means: Means) -> TakenBack:
        """See `Command.carry_out`."""
        ledger = means.state.ledger
        act = await ledger.find(self.act)
        if act is None:
            raise Refused(Code.NO_SUCH_ACT, f"There is no act {self.act}.")
        if act.undone is not None:
            raise Refused(Code.NOT_UNDONE, "That was taken back already.")
        if not act.can_undo:
            raise Refused(Code.NOT_UNDONE, "That can't be taken back.")
        with ledger.taking_back(act):
            return await _take_back(means, act)


async def _take_back(means: Means, act: Act) -> TakenBack:
    ledger, commands = means.state.ledger, decode(act.undo)
    refused: list[Refused] = []
    rest: list[Command[Any]] = []
    came = 0
    part = replace(means.unrecorded(), set_since=SetSince(ledger).of(act, commands))
    for command in commands:
        try:
            done = await command.carry_out(part)
        except Refused as why:
            if isinstance(why, SetAnew):
                why = SetAnew(why.who or ledger.who_since(act))
            refused.append(why)
            if why.code not in _FOR_GOOD:
                rest.append(command)
        else:
            came += done if isinstance(done, int) else 0
    if len(refused) == len(commands):
        raise refused[0]
    if rest:
        ledger.leave_to_undo(act, encode(rest))
    else:
        ledger.take_back(act, means.by, means.state.now().wall, means.ref)
    return TakenBack(came, tuple(dict.fromkeys(why.text for why in refused)))
