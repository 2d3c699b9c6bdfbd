"""What was set since an act: its undo leaves that alone, and be it what the act had made it.

A lock that was set, opened and set again is the last one's: who takes the first back opens nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from msgspec.structs import asdict

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.runtime.commands.codec import decode
from peerpyrtc_desktop.runtime.commands.command import Command, SetPart
from peerpyrtc_desktop.runtime.commands.rooms import SetRoom
from peerpyrtc_desktop.runtime.commands.rules import WHOLE, EnableRule, RestoreRule
from peerpyrtc_desktop.runtime.ledger import Ledger

_OF_PARTS: Final = frozenset({"permissions"})
"""Settings that are put back by their own parts."""


def set_since(ledger: Ledger, act: Act) -> frozenset[SetPart]:
    """What later acts have set, but for those that were taken back."""
    return frozenset(part for each in ledger.later(act) for part in _set_by(each))


def _set_by(act: Act) -> Iterator[SetPart]:
    try:
        commands = decode(act.undo)
    except Refused:  # by a newer program
        return
    for command in commands:
        yield from _undone_by(command)


def _undone_by(command: Command[Any]) -> Iterator[SetPart]:
    """What would be put back, and so was set."""
    match command:
        case SetRoom(room=room, settings=before, made=made):
            for name in before.keys() - _OF_PARTS:
                if before[name] != made.get(name):
                    yield "room", room, name
        case EnableRule(name=name):
            yield "rule", name, "enabled"
        case RestoreRule(before=before_it, made=made_it):
            name = next(each.name for each in (made_it, before_it) if each is not None)
            if before_it is None or type(before_it) is not type(made_it):
                yield "rule", name, WHOLE
                return
            now = asdict(made_it)
            for part, value in asdict(before_it).items():
                if value != now[part]:
                    yield "rule", name, part
        case _:
            pass
