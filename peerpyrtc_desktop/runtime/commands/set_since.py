"""What was set since an act: its undo leaves that alone, and be it what the act had made it.

A lock that was set, opened and set again is the last one's: who takes the first back opens nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from msgspec.structs import asdict

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.runtime.commands.codec import decode
from peerpyrtc_desktop.runtime.commands.command import Command
from peerpyrtc_desktop.runtime.commands.rooms import SetRoom
from peerpyrtc_desktop.runtime.commands.rules import WHOLE, EnableRule, RestoreRule
from peerpyrtc_desktop.runtime.ledger import Ledger, SetPart

_OF_PARTS: Final = frozenset({"permissions"})
"""Settings that are put back by their own parts."""


_MARKS: Final[dict[type[Command[Any]], bytes]] = {
    kind: f'"{kind.__struct_config__.tag}"'.encode() for kind in (SetRoom, EnableRule, RestoreRule)
}
"""What stands in the JSON of each: what has none of them is not read."""


class SetSince:
    """Of several acts what was set since each: each later one is read once, as long as it stands.

    A batch that is taken back asks for each act of it, and a rule's may have two thousand words.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def of(self, act: Act, undo: Iterable[Command[Any]]) -> frozenset[SetPart]:
        """What acts later than this one have set, but for those that were taken back.

        As far as it is of the kinds, and the rooms, that this `undo` of it would set.
        """
        commands = tuple(undo)
        kinds = {type(each) for each in commands} & _MARKS.keys()
        if not kinds:
            return frozenset()
        rooms = {each.room for each in commands if isinstance(each, SetRoom)}
        is_of_rooms = kinds == {SetRoom}
        found: set[SetPart] = set()
        for each in self._ledger.later(act):
            # What is of one room sets that one; a rule may be another room's by now.
            if is_of_rooms and each.room is not None and each.room not in rooms:
                continue
            found |= self._set_by(each)
        return frozenset(found)

    def _set_by(self, act: Act) -> frozenset[SetPart]:
        read = self._ledger.set_by
        if act.id not in read:
            undo = bytes(act.undo)
            is_one = any(mark in undo for mark in _MARKS.values())
            read[act.id] = frozenset(_set_by(act)) if is_one else frozenset()
        return read[act.id]


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
