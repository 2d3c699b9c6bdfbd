"""All words and all patterns of all rules, looked for at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from peerpyrtc_desktop.core.rules.checks import Place, Reading
from peerpyrtc_desktop.core.rules.engine import Sieve, sieve_of_bytes, sieve_of_patterns
from peerpyrtc_desktop.core.rules.glance import SHORT, Glance
from peerpyrtc_desktop.core.rules.needs import Needs
from peerpyrtc_desktop.core.rules.rule import Pattern, Words
from peerpyrtc_desktop.core.rules.spelling import Folded
from peerpyrtc_desktop.core.rules.words import (
    NOT_LETTERS,
    normal,
    rehearsal,
    spaced_out,
    together,
)

ALLOWED: Final = 20
"""Matches in allowed words that are passed over in one text: one with more is hit all the same."""

LONGEST: Final = 64
"""Bytes on each side of a match in which its word is looked for."""

_Sieved = tuple[list[str], Sieve]


class Needles:
    """Those of one set of rules. Raises ValueError: a pattern is none."""

    def __init__(self, rules: Sequence[Words | Pattern]) -> None:
        words = [each for each in rules if isinstance(each, Words)]
        patterns = [each for each in rules if isinstance(each, Pattern)]
        known = {each.name: [*map(normal, each.words)] for each in words}
        apart = {name: made for name, all_ in known.items() if (made := spaced_out(all_))}
        close = {each.name: together(known[each.name], inside=each.inside) for each in words}
        self._allowed = {each.name: frozenset(map(normal, each.allow)) for each in rules}
        self._words: list[_Sieved] = []
        self._patterns: list[_Sieved] = []
        if words:
            self._words.append(([*close], sieve_of_bytes([*close.values()])))
        if apart:
            self._words.append(([*apart], sieve_of_bytes([*apart.values()])))
        self._glance = Glance(word for all_ in known.values() for word in all_)
        self._first = sieve_of_bytes([*close.values(), *apart.values()], has_places=False)
        text = rehearsal([word for all_ in known.values() for word in all_])
        for names, sieve in self._words:
            sieve.hits(text)
            for number in range(len(names)):
                _find_all(number, sieve, text)
        if patterns:
            sieve = sieve_of_patterns([each.pattern for each in patterns])
            self._patterns = [([each.name for each in patterns], sieve)]
        self._needs = Needs(each.pattern for each in patterns)

    def find(self, reading: Reading, names: frozenset[str], found: dict[str, Place]) -> None:
        """Which of these rules are hit, and where, into `found`."""
        folded = reading.bytes
        if len(folded) > SHORT:
            # A first look for all words could be kept from learning, see `strain`.
            self._look(self._words + self._patterns, reading, names, found)
            return
        text = reading.text
        if self._words and self._has_words(reading, text):
            self._look(self._words, reading, names, found)
        if self._patterns and self._needs.may_hit(text, folded):
            self._look(self._patterns, reading, names, found)

    def _has_words(self, reading: Reading, text: str) -> bool:
        if reading.is_ascii and not self._glance.may_hit(text, reading.letters()):
            return False
        return bool(self._first.hits(reading.bytes))

    def _look(
        self,
        sieves: Sequence[_Sieved],
        folded: Folded,
        names: frozenset[str],
        found: dict[str, Place],
    ) -> None:
        for rules, sieve in sieves:
            for number in sieve.hits(folded.bytes):
                name = rules[number]
                if name not in names or name in found:
                    continue
                find = partial(self._place, name, number, sieve, folded.bytes)
                if not self._allowed[name]:
                    found[name] = Place(folded, find)
                elif place := find():
                    found[name] = Place(folded, lambda place=place: place)  # type: ignore[misc]

    def _place(self, name: str, number: int, sieve: Sieve, text: bytes) -> tuple[int, int] | None:
        """The first match that is in no allowed word."""
        allowed, start, place = self._allowed[name], 0, None
        for _ in range(ALLOWED):
            match = sieve.find(number, text, start)
            if match is None:
                return None
            place = _trimmed(text, *match)
            if not allowed or _word_around(text, *place) not in allowed:
                break
            start = place[1]
        return place


def _find_all(number: int, sieve: Sieve, text: bytes) -> None:
    at = 0
    while (match := sieve.find(number, text, at)) is not None:
        at = match[1]


def _trimmed(text: bytes, first: int, last: int) -> tuple[int, int]:
    """A match without what only bounds it."""
    match = text[first:last]
    begin = len(match) - len(match.lstrip(NOT_LETTERS))
    end = len(match.rstrip(NOT_LETTERS))
    return (first + begin, first + end) if begin < end else (first, last)


def _word_around(text: bytes, first: int, last: int) -> str:
    before, after = text[max(0, first - LONGEST) : first], text[last : last + LONGEST]
    begin = len(before) - max((before.rfind(each) for each in NOT_LETTERS), default=-1) - 1
    end = min((at for each in NOT_LETTERS if (at := after.find(each)) >= 0), default=len(after))
    return text[first - begin : last + end].decode(errors="replace").strip()
