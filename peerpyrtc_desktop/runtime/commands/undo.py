"""Taking back what was done."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence
from functools import cache
from typing import Any, Union

import msgspec
from msgspec import Raw

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.runtime import commands as all_commands
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
                except Refused as why:
                    refused.append(why)
            if len(refused) == len(commands):
                raise refused[0]
            ledger.take_back(act, means.by, means.state.now().wall)


def encode(commands: Sequence[Command[Any]]) -> Raw:
    """The JSON of commands, as an act keeps it."""
    return Raw(msgspec.json.encode(commands)) if commands else NOTHING


def decode(commands: Raw) -> tuple[Command[Any], ...]:
    """The same commands again.

    Raises:
        Refused: a newer program wrote them (`NOT_UNDONE`).
    """
    try:
        return _decoder().decode(commands)
    except msgspec.DecodeError as fault:
        text = "This version doesn't know how to take that back."
        raise Refused(Code.NOT_UNDONE, text) from fault


@cache
def _decoder() -> msgspec.json.Decoder[tuple[Command[Any], ...]]:
    for module in pkgutil.iter_modules(all_commands.__path__, f"{all_commands.__name__}."):
        importlib.import_module(module.name)
    every: Any = Union[tuple(Command.__subclasses__())]  # noqa: UP007
    return msgspec.json.Decoder(tuple[every, ...])
