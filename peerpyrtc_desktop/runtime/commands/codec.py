"""Commands as JSON, and read again: as acts keep them, and moderators send them."""

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
from peerpyrtc_desktop.runtime.commands.command import Command


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


def decode_one(command: Raw) -> Command[Any]:
    """One command that somebody sent.

    Raises:
        Refused: it is none, or not as such a one is (`MALFORMED`).
    """
    try:
        return _decoder_of_one().decode(command)
    except msgspec.DecodeError as fault:
        raise Refused(Code.MALFORMED, f"That is no command: {fault}.") from fault


@cache
def _decoder() -> msgspec.json.Decoder[tuple[Command[Any], ...]]:
    every: Any = tuple[_every(), ...]  # type: ignore[misc]
    return msgspec.json.Decoder(every)


@cache
def _decoder_of_one() -> msgspec.json.Decoder[Command[Any]]:
    return msgspec.json.Decoder(_every())


def _every() -> Any:
    for module in pkgutil.iter_modules(all_commands.__path__, f"{all_commands.__name__}."):
        importlib.import_module(module.name)
    return Union[tuple(Command.__subclasses__())]  # noqa: UP007
