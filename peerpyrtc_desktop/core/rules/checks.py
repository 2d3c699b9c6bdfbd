"""What each kind of rule looks for, as a function: but words and patterns, see `needles`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from msgspec import Struct

from peerpyrtc_desktop.core.names import plain_key
from peerpyrtc_desktop.core.rules import kinds
from peerpyrtc_desktop.core.rules.links import LinkFinder
from peerpyrtc_desktop.core.rules.memory import Memory, Sighting
from peerpyrtc_desktop.core.rules.rule import (
    AnyRule,
    Capitals,
    Files,
    First,
    Joins,
    Length,
    Links,
    Mentions,
    Repeats,
)
from peerpyrtc_desktop.core.rules.spelling import Folded, fold
from peerpyrtc_desktop.core.rules.subject import Subject
from peerpyrtc_desktop.core.rules.words import letters


class Reading(Folded):
    """A text that is being judged."""

    __slots__ = ("_first", "_is_sighted", "_letters", "key")

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._letters: bytes | None = None
        self._is_sighted = False
        self._first: Sighting | None = None

    def letters(self) -> bytes:
        """What of it isn't between words."""
        if self._letters is None:
            self._letters = letters(self.bytes)
        return self._letters

    def first_said(self, subject: Subject, memory: Memory, now: float) -> Sighting | None:
        """When these letters were said first; None if that is now. All rules ask it once.

        Then `key` stands for them: of this process alone, so that nobody makes two texts one.
        """
        if not self._is_sighted:
            self._is_sighted = True
            self.key = hash(self.letters())
            self._first = memory.sight(self.key, subject.room, subject.key, now)
        return self._first


class Place:
    """Where a rule is hit; looked for when that is asked, in what was written."""

    __slots__ = ("_find", "_folded")

    def __init__(
        self,
        folded: Folded | None = None,
        find: Callable[[], tuple[int, int] | None] = lambda: None,
    ) -> None:
        self._folded, self._find = folded, find

    @property
    def written(self) -> tuple[int, int] | None:
        """From which character to before which; None is all of it."""
        found = self._find()
        return None if self._folded is None or found is None else self._folded.places(*found)


WHOLE: Final = Place()
"""All of what is judged."""

Check = Callable[[Subject, Reading | None, Memory, float], Place | None]


class Trigger(Struct, frozen=True):
    """What a text needs for a check to find anything: so many characters, and a sign in it."""

    least: int = 0
    sign: str = ""


def trigger_of(rule: AnyRule) -> Trigger:
    """What spares a look at most texts."""
    match rule:
        case Capitals():
            return Trigger(rule.least)
        case Mentions():
            return Trigger(sign="@")
        case Length():
            # Whichever it is, a shorter text isn't too long.
            return Trigger(min(n for n in (rule.characters + 1, rule.lines) if n > 0))
    return Trigger()


def check_of(rule: AnyRule) -> Check | None:
    """Its check; None for those whose words and patterns are looked for together."""
    match rule:
        case Links():
            return _links(rule)
        case Repeats():
            return _repeats(rule)
        case Capitals():
            return lambda subject, *_: WHOLE if kinds.shouts(rule, subject.text) else None
        case Mentions():
            return lambda subject, *_: WHOLE if kinds.calls_too_many(rule, subject.text) else None
        case Length():
            return lambda subject, *_: WHOLE if kinds.is_too_long(rule, subject.text) else None
        case Files():
            return lambda subject, *_: (
                WHOLE if subject.file and kinds.is_unwanted(rule, subject.file) else None
            )
        case First():
            return _first(rule)
        case Joins():
            return _joins(rule)
    return None


def is_about(rule: AnyRule, subject: Subject) -> bool:
    """Whether it can be hit by such a thing at all: what is said, a file, or somebody who comes."""
    match rule:
        case Joins():
            return subject.joins
        case Files():
            return subject.file is not None
    return not subject.joins


def _links(rule: Links) -> Check:
    finder = LinkFinder(rule.allow)

    def check(subject: Subject, reading: Reading | None, *_: object) -> Place | None:
        if reading is None or (place := finder.find(reading)) is None:
            return None
        return Place(reading, lambda: place)

    return check


def _repeats(rule: Repeats) -> Check:
    allowed = frozenset(letters(fold(each).encode()) for each in rule.allow)
    name, by_room, least, within, times = (
        rule.name,
        rule.by_room,
        rule.least,
        rule.within,
        rule.times,
    )

    def check(
        subject: Subject, reading: Reading | None, memory: Memory, now: float
    ) -> Place | None:
        if reading is None or subject.is_moved:
            return None
        said = reading.letters()
        if len(said) < least or said in allowed:
            return None
        first = reading.first_said(subject, memory, now)
        if first is None:
            return None
        who = None if by_room else subject.key
        thing = (name, "said", subject.room, who, reading.key)
        is_same = first.room == subject.room and (by_room or first.key == subject.key)
        is_counted = is_same and memory.counts(name, first)
        count = memory.count(thing, now, within, times, first.time if is_counted else None)
        return WHOLE if count >= times else None

    return check


def _first(rule: First) -> Check:
    names = frozenset(map(plain_key, rule.allow))

    def check(subject: Subject, _: object, memory: Memory, now: float) -> Place | None:
        is_file = subject.file is not None
        is_first = memory.is_first((rule.name, is_file, subject.room, subject.key))
        if not is_first or not (rule.file if is_file else rule.message):
            return None
        return None if plain_key(subject.peer) in names else WHOLE

    return check


def _joins(rule: Joins) -> Check:
    names = frozenset(map(plain_key, rule.allow))

    def check(subject: Subject, _: object, memory: Memory, now: float) -> Place | None:
        if plain_key(subject.peer) in names:
            return None
        thing = (rule.name, "joins", subject.room)
        is_hit = memory.count(thing, now, rule.within, rule.most + 1) > rule.most
        return WHOLE if is_hit else None

    return check
