"""Automatic rules are set, switched, taken away, and tried out on what was said."""

from __future__ import annotations

import asyncio
from typing import Any, Final

from msgspec.structs import asdict, replace

from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.errors import Code, FrameError, Refused
from peerpyrtc_desktop.core.frames import Relayed
from peerpyrtc_desktop.core.lettering import picture_of
from peerpyrtc_desktop.core.putting_back import ANOTHERS, SetAnew, put_back_one
from peerpyrtc_desktop.core.reader import words_of
from peerpyrtc_desktop.core.rules.checking import check_all
from peerpyrtc_desktop.core.rules.rule import AnyRule
from peerpyrtc_desktop.core.rules.rule_set import RuleSet
from peerpyrtc_desktop.core.rules.trial import Said, Trial, file_of, try_out
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.rule_shelf import checked, made

MAX_MINUTES = 24 * 60
"""Minutes that rules can be tried out on."""

MAX_TRIED = 5000
"""Messages that rules are tried out on at most, the latest."""

WHOLE: Final = ""
"""In place of one part of a rule: all of it was set, or there is none any more."""


class SetRule(Command[None], frozen=True):
    """Have a rule, in place of one of its name, or of the one named `instead`.

    Refused: it can't be, with what is wrong in which entry; there are too many; there is no rule
    to take the place of, or there is another one of this name already.
    """

    rule: AnyRule
    instead: str = ""

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        shelf, rule = means.state.rules, await checked(self.rule)
        if rule.room is not None:
            rule = replace(rule, room=means.state.name_of(rule.room))
        async with shelf.changing():
            before = shelf.get(rule.name)
            if self.instead and self.instead != rule.name:
                if before is not None:
                    text = f"There is a rule {rule.name!r} already."
                    raise Refused(Code.MALFORMED, text, field="name")
                before = shelf.find(self.instead)
            if before == rule:
                return
            await shelf.put(rule.name if before is None else before.name, rule)
            _note(means, self, rule, RestoreRule(before, rule))


class RemoveRule(Command[None], frozen=True):
    """Have no rule of this name any more. Refused: there is none (`NO_SUCH_RULE`)."""

    name: str

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        shelf = means.state.rules
        async with shelf.changing():
            rule = shelf.find(self.name)
            await shelf.put(self.name, None)
            _note(means, self, rule, RestoreRule(rule, None))


class EnableRule(Command[None], frozen=True):
    """Switch a rule on, or off. Refused: there is none (`NO_SUCH_RULE`)."""

    name: str
    on: bool = True

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        shelf = means.state.rules
        async with shelf.changing():
            rule = self.changed(means)
            if rule is None:
                return
            await shelf.put(self.name, rule)
            _note(means, self, rule, EnableRule(self.name, not self.on))

    def changed(self, means: Means) -> AnyRule | None:
        """The rule as it would be; None: it is so already. Raises Refused, as above."""
        rule = means.state.rules.find(self.name)
        if rule.enabled == self.on:
            return None
        own = {("rule", self.name, part) for part in ("enabled", WHOLE)}
        if not own.isdisjoint(means.set_since):
            raise SetAnew
        return replace(rule, enabled=self.on)


class RestoreRule(Command[None], frozen=True):
    """Have a rule as it was `before` it was `made` what it was made then; None stands for none.

    What takes the others back: what was changed since stays.
    Refused: all of it was (`NOT_UNDONE`); another rule has its name now; there are too many.
    """

    before: AnyRule | None
    made: AnyRule | None

    async def carry_out(self, means: Means) -> None:
        """See `Command.carry_out`."""
        shelf, known = means.state.rules, self.known
        if known is None:
            return
        async with shelf.changing():
            rule = self.merged(means)
            if rule is not None:
                rule = await checked(rule)
            if rule is not None and rule.name != known.name and shelf.get(rule.name) is not None:
                raise Refused(Code.MALFORMED, f"There is a rule {rule.name!r} already.")
            await shelf.put(known.name, rule)

    @property
    def known(self) -> AnyRule | None:
        """The rule as it is known now, unless it was changed since."""
        return self.made or self.before

    def merged(self, means: Means) -> AnyRule | None:
        """The rule as it would be; None is none. Raises Refused (`NOT_UNDONE`), as above."""
        known = self.known
        if known is None:
            return None
        values: list[Any] = [means.state.rules.get(known.name), self.made, self.before]
        if ("rule", known.name, WHOLE) in means.set_since:
            values[1] = ANOTHERS
        elif len({type(each) for each in values}) == 1:  # else they have no parts in common
            values = [asdict(each) for each in values]
            for part in values[1]:
                if ("rule", known.name, part) in means.set_since:
                    values[1][part] = ANOTHERS
        merged = put_back_one(*values)
        return type(known)(**merged) if isinstance(merged, dict) else merged


class ListRules(Command[list[AnyRule]], frozen=True):
    """All rules, on or off, in the order in which they were first set."""

    async def carry_out(self, means: Means) -> list[AnyRule]:
        """See `Command.carry_out`."""
        return means.state.rules.all()


class TryRules(Command[Trial], frozen=True):
    """What these rules would have hit of what was said in a room lately; changes nothing.

    Taken as if they were on, by whoever was a guest. What was whispered, or taken back, counts too:
    its words are for the host alone. Refused: as `SetRule`; no such room; no minutes, or over a
    day; it can't be read now.
    """

    room: str
    rules: tuple[AnyRule, ...]
    minutes: int = 60

    async def carry_out(self, means: Means) -> Trial:
        """See `Command.carry_out`."""
        if not 1 <= self.minutes <= MAX_MINUTES:
            text = f"Rules are tried out on the last 1 to {MAX_MINUTES:,} minutes."
            raise Refused(Code.MALFORMED, text)
        room = means.state.room(self.room)
        rules = [replace(await checked(each), enabled=True, room=None) for each in self.rules]
        check_all(rules)
        ready = await made(rules)
        since = means.state.now().wall - self.minutes * 60_000
        try:
            kept = await means.state.history.said_since(room.name, since, MAX_TRIED)
        except FrameError as fault:
            raise Refused(fault.code, fault.text, retry_after=fault.retry_after) from fault
        return await asyncio.to_thread(_try, ready, room.name, kept, _reads_all(means.by))


def _reads_all(who: Actor) -> bool:
    """Whether it may read whispers: the host, and the host's own program."""
    return who.role in ("host", "program")


def _try(rules: RuleSet, room: str, kept: list[Kept], reads_all: bool) -> Trial:
    said = [
        _said(each.frame, not reads_all and (each.readers is not None or each.redacted > 0))
        for each in kept
        if isinstance(each.frame, Relayed)
    ]
    return Trial(tuple(try_out(rules, room, said)), len(said))


def _said(frame: Relayed, private: bool) -> Said:
    file = file_of(frame.name, frame.data) or picture_of(frame.name, frame.data)
    words = words_of(frame)
    return Said(frame.epoch, frame.seq, frame.time, frame.sender, words, file, private)


def _note(means: Means, command: Command[None], rule: AnyRule, back: Command[None]) -> None:
    params: dict[str, str | int | float | bool | None] = {
        "rule": rule.name,
        "action": str(rule.action),
    }
    if isinstance(command, EnableRule):
        params["on"] = command.on
    means.note(command, room=rule.room, undo=(back,), params=params)
