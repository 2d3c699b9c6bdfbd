"""The rules that are on, and what they found: whoever holds the book acts on it."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from peerpyrtc_desktop.core.rules.memory import Memory
from peerpyrtc_desktop.core.rules.rule_set import RuleSet
from peerpyrtc_desktop.core.rules.subject import Subject, Verdict

AROUND: Final = 120
"""Characters before and after a match that are evidence too."""


class Ruling(Struct, frozen=True):
    """Something that rules hit, and what is to be done about it."""

    subject: Subject
    verdict: Verdict

    @property
    def evidence(self) -> str:
        """What was said, as far as it was the reason."""
        first, last = self.verdict.place or (0, 0)
        return self.subject.text[max(0, first - AROUND) : min(last, first + AROUND) + AROUND]


class Rulebook:
    """One host's. `rulings` are those that nobody has acted on yet."""

    def __init__(self, rules: RuleSet | None = None, memory: Memory | None = None) -> None:
        self.set = rules or RuleSet(())
        self.memory = memory or Memory()
        self.rulings: list[Ruling] = []

    def judge(self, subject: Subject, now: float) -> Verdict | None:
        """Judge it; a hit is a ruling. `now` is in monotonic seconds."""
        verdict = self.set.judge(subject, self.memory, now)
        if verdict is not None:
            self.rulings.append(Ruling(subject, verdict))
        return verdict

    def take(self) -> list[Ruling]:
        """The rulings that are to be acted on; each is given once."""
        taken, self.rulings = self.rulings, []
        return taken
