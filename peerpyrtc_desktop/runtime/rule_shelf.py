"""The host's automatic rules: kept, brought back, made ready where nobody waits for it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager

from msgspec import Struct

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.rules import engine
from peerpyrtc_desktop.core.rules.book import Rulebook
from peerpyrtc_desktop.core.rules.checking import check, check_all
from peerpyrtc_desktop.core.rules.rule import AnyRule, Pattern, Words
from peerpyrtc_desktop.core.rules.rule_set import RuleSet
from peerpyrtc_desktop.core.rules.strain import is_slow
from peerpyrtc_desktop.runtime.ledger import Ledger

RULE = "rule"
"""The kind of document that a rule is kept as."""


class KeptRule(Struct, frozen=True):
    """A rule as it is kept."""

    rule: AnyRule


class RuleShelf:
    """All rules of one host, on or off, by name.

    `book` is what rooms judge by, and `is_ready` tells whether all of them are in it.
    """

    def __init__(self, ledger: Ledger, on_fault: Callable[[BaseException], None]) -> None:
        self.book = Rulebook()
        self._on_fault = on_fault
        self._ledger = ledger
        self._rules: dict[str, AnyRule] = {}
        self._changing = asyncio.Lock()
        self.is_ready = True

    def all(self) -> list[AnyRule]:
        """In the order in which they were first set."""
        return list(self._rules.values())

    def get(self, name: str) -> AnyRule | None:
        """The one of this name, if there is any."""
        return self._rules.get(name)

    def find(self, name: str) -> AnyRule:
        """The same. Raises Refused (`NO_SUCH_RULE`)."""
        rule = self.get(name)
        if rule is None:
            raise Refused(Code.NO_SUCH_RULE, f"There is no rule {name!r}.")
        return rule

    def bring_back(self) -> None:
        """Have the rules of an earlier host; words and patterns once they are `made_ready`.

        Before any is set; or while `changing`.
        """
        kept = self._ledger.documents(RULE, KeptRule)
        self._rules = {name: each.rule for name, each in kept}
        self.is_ready = not self._rules
        # Who comes meanwhile is counted: it is words and patterns that take their time.
        others = (each for each in self.all() if not isinstance(each, Words | Pattern))
        self.book.set = RuleSet(others)

    async def made_ready(self) -> None:
        """Rooms judge by all that was brought back, from here on; that takes seconds of many words.

        Hosting begins meanwhile, and the loop goes on; it is what guests say that waits: before it
        would be judged by nobody.
        """
        if not self.is_ready:
            async with self.changing():
                await self.make_ready()

    async def make_ready(self) -> None:
        """The same. Only while `changing`."""
        if self.is_ready:
            return
        try:
            self.book.set = await asyncio.to_thread(_of_kept, self.all())
        except Exception as fault:  # noqa: BLE001 - whatever it is, it silences nobody
            # Those that take no time are in the book, and hold.
            told = RuntimeError("Rules about words and patterns don't work: set one of them anew")
            told.__cause__ = fault
            self._on_fault(told)
        self.is_ready = True

    @asynccontextmanager
    async def changing(self) -> AsyncIterator[None]:
        """While this lasts nobody else changes any."""
        async with self._changing:
            yield

    async def put(self, name: str, rule: AnyRule | None) -> None:
        """Have this one in place of that of the name, or none; it may be called otherwise.

        Only while `changing`.

        Raises:
            Refused: there would be too many, or they would take too much memory.
        """
        rules = {**self._rules, name: rule} if rule is not None else dict(self._rules)
        if rule is None:
            rules.pop(name, None)
        every = [each for each in rules.values() if each is not None]
        check_all(every)
        ready = await made(_usable(every))
        self._rules = {each.name: each for each in every}
        self.book.set, self.is_ready = ready, True
        self.book.memory.forget(name)
        if rule is None or rule.name != name:
            self._ledger.put(RULE, name, None)
        if rule is not None:
            self._ledger.put(RULE, rule.name, KeptRule(rule))


async def made(rules: Iterable[AnyRule]) -> RuleSet:
    """The rules, each of which was checked, as what judges.

    Raises:
        Refused: the engine has no memory for so much.
    """
    try:
        return await asyncio.to_thread(RuleSet, rules)
    except ValueError:
        text = "All words and patterns together are too much: take fewer, or shorter ones."
        raise Refused(Code.TOO_MANY, text) from None


async def checked(rule: AnyRule) -> AnyRule:
    """The rule as it is kept.

    Raises:
        Refused: why it can't be, see `checking.check`; or its pattern is too slow on some text.
    """
    ready = await asyncio.to_thread(check, rule)  # thousands of words, or a large pattern
    if isinstance(ready, Pattern) and await asyncio.to_thread(
        is_slow, ready.pattern, time.thread_time
    ):
        text = (
            "On some texts this pattern takes too long. Use .* in place of counts such as .{0,50}."
        )
        raise Refused(Code.MALFORMED, text, field="pattern")
    return ready


def _of_kept(rules: list[AnyRule]) -> RuleSet:
    """Of these, which have been through another version's checks, those that work in this one."""
    usable = _usable(rules)
    try:
        return RuleSet(usable)
    except ValueError:
        return RuleSet(each for each in usable if _works(each))


def _works(rule: AnyRule) -> bool:
    try:
        RuleSet((rule,))
    except ValueError:
        return False
    return True


def _usable(rules: Iterable[AnyRule]) -> list[AnyRule]:
    """Without patterns where those don't work: kept, they work where they do."""
    return [each for each in rules if not isinstance(each, Pattern) or engine.patterns_work()]
