"""What the numbers 1 to 9 do at the panel, everywhere and in a room."""

from __future__ import annotations

from msgspec.structs import replace

from peerpyrtc_desktop.core.audit import Param
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.numbered_acts import KIND, Measure, NumberedAct, checked
from peerpyrtc_desktop.core.putting_back import SetAnew
from peerpyrtc_desktop.runtime.commands.command import Command, Means

MOST = 900
"""That are kept: nine in each of a hundred rooms."""


class SetNumberedAct(Command[None], frozen=True):
    """Have a number do this from now on, everywhere or in a room; `Measure.USUAL` is nothing of
    its own.

    Refused: it can't be so; there are too many.
    """

    numbered: NumberedAct

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        it = checked(replace(self.numbered, text=sendable(self.numbered.text)))
        if it.room is not None:
            it = replace(it, room=means.state.name_of(it.room))
        before = _now(means, it)
        if before == it:
            return
        if before.measure is Measure.USUAL and means.state.ledger.count(KIND) >= MOST:
            raise Refused(Code.TOO_MANY, f"There are {MOST} of these already.")
        _put(means, it)
        back = RestoreNumberedAct(before, it)
        means.note(self, room=it.room, undo=(back,), params=_params(it))


class RestoreNumberedAct(Command[None], frozen=True):
    """Have a number do what it did `before` it was `made` to do that. Refused: it was set anew
    since (`NOT_UNDONE`)."""

    before: NumberedAct
    made: NumberedAct

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        if _now(means, self.made) != self.made:
            raise SetAnew
        _put(means, self.before)


class ListNumberedActs(Command[list[NumberedAct]], frozen=True):
    """All that were set, of all rooms."""

    async def carry_out(self, means: Means) -> list[NumberedAct]:
        """See `Command.carry_out`."""
        return [it for _, it in means.state.ledger.documents(KIND, NumberedAct)]


def _now(means: Means, it: NumberedAct) -> NumberedAct:
    """What that number does there now."""
    kept = means.state.ledger.document(KIND, it.key, NumberedAct)
    return NumberedAct(it.number, room=it.room) if kept is None else kept


def _params(it: NumberedAct) -> dict[str, Param]:
    """What the audit says of it: as it is from now on."""
    told: dict[str, Param] = {"number": it.number, "measure": it.measure.value}
    if it.seconds is not None:
        told["seconds"] = it.seconds
    if it.text:
        told["text"] = it.text
    return told


def _put(means: Means, it: NumberedAct) -> None:
    means.state.ledger.put(KIND, it.key, None if it.measure is Measure.USUAL else it)
