"""What can be chosen by what it is called, and how it is found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from peerpyrtc_desktop.gui import text

T = TypeVar("T")

_HINTED = 100
"""Farther than the middles of words, however many are asked for."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to do or to go to: what it is called, what stands `aside`, and how it is done."""

    says: str
    act: Callable[[], None]
    aside: str = ""
    tip: str = ""
    """What it is good for: by that it is found too, after all that is called so."""
    words: str = field(init=False)
    """By what it is found: its words, each behind a space."""
    hints: str = field(init=False)
    """Those of `tip`."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "words", _spaced(f"{self.says} {self.aside}"))
        object.__setattr__(self, "hints", _spaced(self.tip))


def _spaced(words: str) -> str:
    return " " + " ".join(text.folded(text.copied(words)).split())


def find(choices: Iterable[Choice], asked: str, most: int) -> list[Choice]:
    """Those that have all the words of what is asked, at most so many of them.

    First those that have them as whole words, then at the beginnings of words: who is called just
    so comes before whoever is called longer. Alike, they stay in their order.
    """
    parts = text.folded(asked).split()
    ranked = ((_rank(each, parts), each) for each in choices)
    found = [(rank, each) for rank, each in ranked if rank is not None]
    found.sort(key=lambda pair: pair[0])
    return [each for _, each in found[:most]]


def nearest(named: Iterable[tuple[T, str]], parts: Sequence[str], most: int) -> list[T]:
    """Those whose words have some of these: first who has the most of them, and as whole words."""
    scored = ((sum(map(partial(_nearness, words), parts)), each) for each, words in named)
    found = [(score, each) for score, each in scored if score]
    found.sort(key=lambda pair: pair[0], reverse=True)
    return [each for _, each in found[:most]]


def has_part(words: str, parts: Iterable[str]) -> bool:
    """Whether one of these begins a word of it."""
    return any(f" {part}" in words for part in parts)


def _nearness(words: str, part: str) -> int:
    """Nothing, where no word begins with it; a whole word is nearer than a beginning."""
    return 3 if f" {part} " in f"{words} " else 2 if f" {part}" in words else 0


def _rank(choice: Choice, parts: Iterable[str]) -> int | None:
    """How far it is from having them all as whole words; None if one stands nowhere."""
    rank = 0
    for part in parts:
        nearness = _nearness(choice.words, part)
        if nearness or part in choice.words:
            rank += 3 - nearness
        elif f" {part}" in choice.hints:
            rank += _HINTED
        else:
            return None
    return rank
