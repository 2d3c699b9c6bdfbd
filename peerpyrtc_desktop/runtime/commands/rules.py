"""Automatic rules are set, switched, taken away, and tried out on what was said."""

from __future__ import annotations

import asyncio

from msgspec.structs import replace

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.frames import Relayed
from peerpyrtc_desktop.core.reader import Reader, words_of
from peerpyrtc_desktop.core.rules.rule import AnyRule
from peerpyrtc_desktop.core.rules.rule_set import RuleSet
from peerpyrtc_desktop.core.rules.trial import Said, TrialHit, file_of, try_out
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.rule_shelf import checked

MAX_MINUTES = 24 * 60
"""Minutes that rules can be tried out on."""

MAX_TRIED = 5000
"""Messages that rules are tried out on at most, the latest."""

_PAGE = 200


class SetRule(Command[None], frozen=True):
    """Have a rule, in place of one of its name.

    Refused: it can't be, with what is wrong in which entry; there are too many.
    """

    rule: AnyRule

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        shelf, rule = means.state.rules, await checked(self.rule)
        if rule.room is not None:
            rule = replace(rule, room=means.state.name_of(rule.room))
        async with shelf.changing():
            before = next((each for each in shelf.all() if each.name == rule.name), None)
            if before == rule:
                return
            await shelf.put(rule.name, rule)
            back = RemoveRule(rule.name) if before is None else SetRule(before)
            _note(means, self, rule, back)


class RemoveRule(Command[None], frozen=True):
    """Have no rule of this name any more. Refused: there is none (`NO_SUCH_RULE`)."""

    name: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        shelf = means.state.rules
        async with shelf.changing():
            rule = shelf.find(self.name)
            await shelf.put(self.name, None)
            _note(means, self, rule, SetRule(rule))


class EnableRule(Command[None], frozen=True):
    """Switch a rule on, or off. Refused: there is none (`NO_SUCH_RULE`)."""

    name: str
    on: bool = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        shelf = means.state.rules
        async with shelf.changing():
            rule = shelf.find(self.name)
            if rule.enabled == self.on:
                return
            await shelf.put(self.name, replace(rule, enabled=self.on))
            _note(means, self, rule, EnableRule(self.name, not self.on))


class ListRules(Command[list[AnyRule]], frozen=True):
    """All rules, on or off, in the order in which they were first set."""

    async def carry_out(self, means: Means) -> list[AnyRule]:
        """See `Command.carry_out`."""
        return means.state.rules.all()


class TryRules(Command[list[TrialHit]], frozen=True):
    """What these rules would have hit of what was said to all in a room lately; changes nothing.

    Taken as if they were on, by whoever was a guest. Refused: as `SetRule`; no such room; no
    minutes, or over a day.
    """

    room: str
    rules: tuple[AnyRule, ...]
    minutes: int = 60

    async def carry_out(self, means: Means) -> list[TrialHit]:
        """See `Command.carry_out`."""
        if not 1 <= self.minutes <= MAX_MINUTES:
            text = f"Rules are tried out on the last 1 to {MAX_MINUTES:,} minutes."
            raise Refused(Code.MALFORMED, text)
        room = means.state.room(self.room)
        rules = [replace(await checked(each), enabled=True, room=None) for each in self.rules]
        since = means.state.now().wall - self.minutes * 60_000
        said: list[Said] = []
        reader, before = Reader("", (0, 0), None, room.opened_in), None
        while len(said) < MAX_TRIED:
            page = await means.state.history.page(room.name, reader, before, None, _PAGE)
            latest = [each for each in page.frames if isinstance(each, Relayed)]
            said += [_said(each) for each in reversed(latest) if each.time >= since]
            if not page.more or not page.frames or page.frames[0].time < since:
                break
            before = (page.frames[0].epoch, page.frames[0].seq)
        said.reverse()
        return await asyncio.to_thread(_try, rules, room.name, said)


def _try(rules: list[AnyRule], room: str, said: list[Said]) -> list[TrialHit]:
    return try_out(RuleSet(rules), room, said)


def _said(frame: Relayed) -> Said:
    file = file_of(frame.name, frame.data)
    return Said(frame.epoch, frame.seq, frame.time, frame.sender, words_of(frame), file)


def _note(means: Means, command: Command[None], rule: AnyRule, back: Command[None]) -> None:
    params: dict[str, str | int | float | bool | None] = {
        "rule": rule.name,
        "action": str(rule.action),
    }
    if isinstance(command, EnableRule):
        params["on"] = command.on
    means.note(command, room=rule.room, undo=(back,), params=params)
