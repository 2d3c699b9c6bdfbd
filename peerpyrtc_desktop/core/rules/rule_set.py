"""All rules at once: what one judges, and what comes of it.

A text is folded once and looked through once for all words, once for all patterns. Nothing here
takes longer than its length: what is looked at piece by piece is bounded.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from peerpyrtc_desktop.core.rules.checks import (
    Check,
    Place,
    Reading,
    check_of,
    is_about,
    trigger_of,
)
from peerpyrtc_desktop.core.rules.memory import Memory
from peerpyrtc_desktop.core.rules.needles import Needles
from peerpyrtc_desktop.core.rules.rule import SEVERITY, Action, AnyRule, Pattern, Words
from peerpyrtc_desktop.core.rules.spelling import fold
from peerpyrtc_desktop.core.rules.subject import Hit, Subject, Verdict

_PLANS: Final = 1000
"""Plans kept: one for each room and role, and what is done there."""


class RuleSet:
    """Rules that have been through `checking.check`, made ready: that takes a tenth of a second.

    Raises ValueError: a pattern is none.
    """

    def __init__(self, rules: Iterable[AnyRule]) -> None:
        self.rules = tuple(each for each in rules if each.enabled)
        self._needles = Needles([each for each in self.rules if isinstance(each, Words | Pattern)])
        self._checks = [(each, check_of(each)) for each in self.rules]
        self._plans: dict[object, _Plan] = {}
        fold("")  # its table is made now

    def judge(self, subject: Subject, memory: Memory, now: float) -> Verdict | None:
        """What the rules make of it; None: no rule is hit. `now` is in monotonic seconds."""
        plan = self._plan(subject)
        found: dict[str, Place] = {}
        reading, text = None, subject.text
        if text and plan.reads:
            reading = Reading(text)
            if plan.needles:
                self._needles.find(reading, plan.needles, found)
        length = len(text)
        for least, sign, name, check in plan.checks:
            if length < least or sign not in text:
                continue
            if (place := check(subject, reading, memory, now)) is not None:
                found[name] = place
        return self._verdict(subject, found, memory, now) if found else None

    def _plan(self, subject: Subject) -> _Plan:
        """Which rules concern such a subject at all."""
        kind = (subject.room, subject.role, subject.file is None, subject.joins)
        plan = self._plans.get(kind)
        if plan is None:
            if len(self._plans) >= _PLANS:
                self._plans.clear()
            plan = self._plans[kind] = _Plan(self._checks, subject)
        return plan

    def _verdict(
        self, subject: Subject, found: dict[str, Place], memory: Memory, now: float
    ) -> Verdict:
        stepped = {
            rule.name: _step(rule, subject, memory, now)
            for rule in self.rules
            if rule.name in found
        }
        worst = max(
            (rule for rule in self.rules if rule.name in found),
            key=lambda rule: SEVERITY[stepped[rule.name][0]],
        )
        action, seconds = stepped[worst.name]
        return Verdict(
            hits=tuple(Hit(name, each) for name, (each, _) in stepped.items()),
            rule=worst.name,
            action=action,
            seconds=seconds,
            text=worst.text,
            place=found[worst.name].written,
            stepped_up=action is not worst.action,
        )


class _Plan:
    def __init__(self, checks: list[tuple[AnyRule, Check | None]], subject: Subject) -> None:
        concerned = [
            (rule, check)
            for rule, check in checks
            if rule.room in (None, subject.room)
            and subject.role not in rule.exempt
            and is_about(rule, subject)
        ]
        self.needles = frozenset(rule.name for rule, check in concerned if check is None)
        looks = ((trigger_of(rule), rule.name, check) for rule, check in concerned if check)
        # As it is read for each message: names would take longer than the look itself.
        self.checks = tuple((to.least, to.sign, name, check) for to, name, check in looks)
        self.reads = bool(concerned)


def _step(rule: AnyRule, subject: Subject, memory: Memory, now: float) -> tuple[Action, int]:
    """The rule's action and seconds, or those for who is hit again and again."""
    step = rule.step_up
    if step is None:
        return rule.action, rule.seconds
    count = memory.count((rule.name, "hits", subject.key), now, step.within, step.times)
    if count < step.times or SEVERITY[step.action] <= SEVERITY[rule.action]:
        return rule.action, rule.seconds
    return step.action, step.seconds
