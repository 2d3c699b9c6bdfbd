"""Rules as they are typed: those that can't be are refused, with where and why."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

import msgspec
from msgspec.structs import replace

from peerpyrtc_desktop.core.audit import MAX_WHY
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.names import check_room_name
from peerpyrtc_desktop.core.rules import engine
from peerpyrtc_desktop.core.rules.links import host_of
from peerpyrtc_desktop.core.rules.memory import MOST
from peerpyrtc_desktop.core.rules.rule import (
    AnyRule,
    Capitals,
    Files,
    First,
    Joins,
    Length,
    Links,
    Mentions,
    Pattern,
    Repeats,
    StepUp,
    Words,
)
from peerpyrtc_desktop.core.rules.spelling import fold
from peerpyrtc_desktop.core.rules.words import normal

MAX_RULES: Final = 100
"""Rules at a time, on or off."""

MAX_WORDS: Final = 2000
"""Words in all rules together, on or off."""

MAX_LETTERS: Final = 20_000
"""Letters of all words in all rules together: what they are looked for by takes a hundred times as
much memory, and seconds to be made of many more."""

MAX_PATTERNS: Final = 20
"""Patterns at a time, on or off."""

MAX_NAME: Final = 64
"""Characters in a rule's name."""

MAX_WORD: Final = 64
"""Characters in one word, or entry of an allow list."""

MAX_ALLOWED: Final = 500
"""Entries of one allow list."""

MAX_PATTERN: Final = 500
"""Characters in a pattern."""

LONGEST: Final = 366 * 24 * 3600
"""Seconds that a rule's mute or ban may last."""

MAX_SIZE: Final = 1 << 50
"""Bytes that a file may have in a rule."""

_HOST: Final = re.compile(r"(?:[^\s./\\?#@:]{1,63}\.){0,126}[^\s./\\?#@:]{1,63}")
_KIND: Final = re.compile(r"[\w.+-]{1,63}/(?:\*|[\w.+-]{1,63})")


def check(rule: AnyRule) -> AnyRule:
    """The rule as it is kept: no entry twice, hosts and types in small letters.

    What is as good as a value of a field becomes one, as "flag" the action of that name.

    Raises:
        Refused: why it can't be, and which entry or character of which field (`MALFORMED`).
    """
    try:
        # A Struct takes anything when it is made, and actions are told apart by what they are.
        rule = msgspec.convert(msgspec.to_builtins(rule), type(rule))
    except (msgspec.ValidationError, TypeError) as fault:
        raise Refused(Code.MALFORMED, f"This is no rule: {fault}.") from None
    name = " ".join(rule.name.split())
    if not 1 <= len(name) <= MAX_NAME:
        raise _no("name", f"A rule has a name of 1 to {MAX_NAME} characters.")
    if rule.room is not None:
        check_room_name(rule.room)
    if len(rule.text) > MAX_WHY:
        raise _no("text", f"What the guest is told has at most {MAX_WHY} characters.")
    _check_number("seconds", rule.seconds, 1, LONGEST, "A mute or ban lasts", "seconds")
    if rule.step_up is not None:
        _check_step(rule.step_up)
    rule = replace(rule, name=name, allow=_entries("allow", rule.allow, MAX_ALLOWED))
    return _CHECKS[type(rule)](rule)


def check_all(rules: Iterable[AnyRule]) -> None:
    """Raise Refused (`TOO_MANY`) if these are too many together; each has been checked."""
    every = list(rules)
    words = sum(len(each.words) for each in every if isinstance(each, Words))
    letters = sum(len(word) for each in every if isinstance(each, Words) for word in each.words)
    patterns = sum(isinstance(each, Pattern) for each in every)
    for count, most, what in (
        (len(every), MAX_RULES, "rules"),
        (words, MAX_WORDS, "words in rules"),
        (letters, MAX_LETTERS, "letters in all words of rules together"),
        (patterns, MAX_PATTERNS, "patterns"),
    ):
        if count > most:
            raise Refused(Code.TOO_MANY, f"There may be {most:,} {what}; these were {count:,}.")


_CALLED: Final = {"allow": "What is allowed", "words": "Words", "types": "Types"}
"""Lists that people type, as they are called."""


def _no(field: str, text: str) -> Refused:
    return Refused(Code.MALFORMED, text, field=field)


def _no_entry(field: str, number: int, text: str) -> Refused:
    return _no(field, f"{_CALLED[field]}, entry {number}: {text}")


def _check_number(field: str, number: int, least: int, most: int, what: str, unit: str) -> None:
    if not least <= number <= most:
        raise _no(field, f"{what} {least:,} to {most:,} {unit}, not {number:,}.")


def _check_step(step: StepUp) -> None:
    _check_number("step_up.times", step.times, 2, MOST, "It steps up after", "times")
    _check_number("step_up.within", step.within, 1, LONGEST, "They count for", "seconds")
    _check_number("step_up.seconds", step.seconds, 1, LONGEST, "A mute or ban lasts", "seconds")


def _entries(field: str, entries: tuple[str, ...], most: int) -> tuple[str, ...]:
    if len(entries) > most:
        text = f"{_CALLED[field]}: at most {most:,} entries, not {len(entries):,}."
        raise _no(field, text)
    for number, entry in enumerate(entries, 1):
        if not entry.strip():
            raise _no_entry(field, number, "it is empty.")
        if len(entry) > MAX_WORD:
            raise _no_entry(field, number, f"it has over {MAX_WORD} characters.")
    return tuple(dict.fromkeys(each.strip() for each in entries))


def _check_words(rule: Words) -> Words:
    words = _entries("words", rule.words, MAX_WORDS)
    if not words:
        raise _no("words", "Say at least one word.")
    for field, entries in (("words", words), ("allow", rule.allow)):
        for number, word in enumerate(entries, 1):
            if not normal(word):
                raise _no_entry(field, number, "nothing of it can be seen.")
    if rule.inside and (short := next((each for each in words if len(normal(each)) < 2), None)):
        text = f"{short!r} is inside of nearly every word: give it whole, or longer."
        raise _no("words", text)
    return replace(rule, words=words)


def _check_pattern(rule: Pattern) -> Pattern:
    pattern = _folded(rule.pattern)
    if not 1 <= len(pattern) <= MAX_PATTERN:
        raise _no("pattern", f"A pattern has 1 to {MAX_PATTERN} characters.")
    if not engine.patterns_work():
        text = "Patterns don't work on this machine: google-re2 isn't there. Words do."
        raise Refused(Code.NO_PATTERNS, text, field="pattern")
    try:
        sieve = engine.sieve_of_patterns([pattern])
    except ValueError as fault:
        raise _no("pattern", _where(pattern, str(fault))) from None
    if sieve.hits(b""):
        raise _no("pattern", "This pattern is in every text: it can stand for nothing at all.")
    if sieve.size > engine.MAX_SIZE:
        text = "This pattern is too large: counts such as {50} make it so much longer. Use + or *."
        raise _no("pattern", text)
    return replace(rule, pattern=pattern)


def _folded(pattern: str) -> str:
    """A pattern whose letters are as those of folded texts; what steers it is ASCII and stays."""
    small = (each if each.isascii() else fold(each) for each in pattern)
    return "".join(new if len(new) == 1 else old for new, old in zip(small, pattern, strict=True))


def _where(pattern: str, fault: str) -> str:
    """RE2's words, and at which character, as far as it says which part it means."""
    what, _, part = fault.partition(": ")
    at = pattern.find(part) if part else -1
    where = f" at character {at + 1}" if at >= 0 else ""
    return f"This is no pattern: {what}{where}: {part or pattern!r}."


def _check_links(rule: Links) -> Links:
    allow = []
    for number, entry in enumerate(rule.allow, 1):
        host = host_of(entry).removeprefix("*.")
        if len(entry.split()) > 1 or not _HOST.fullmatch(host):
            raise _no_entry("allow", number, f"{entry!r} is no host, as example.org is.")
        allow.append(host)
    return replace(rule, allow=tuple(dict.fromkeys(allow)))


def _check_repeats(rule: Repeats) -> Repeats:
    _check_number("times", rule.times, 2, MOST, "A text counts as repeated from", "times on")
    _check_number("within", rule.within, 1, LONGEST, "They count for", "seconds")
    _check_number("least", rule.least, 1, 10_000, "Texts count from", "letters on")
    return rule


def _check_capitals(rule: Capitals) -> Capitals:
    _check_number("percent", rule.percent, 1, 99, "Capitals may be", "percent")
    _check_number("least", rule.least, 1, 10_000, "Texts count from", "letters on")
    return rule


def _check_mentions(rule: Mentions) -> Mentions:
    _check_number("most", rule.most, 0, 100, "A text may call upon", "names")
    return rule


def _check_length(rule: Length) -> Length:
    _check_number("characters", rule.characters, 0, 100_000, "A text may have", "characters")
    _check_number("lines", rule.lines, 0, 100_000, "A text may have", "lines")
    if not rule.characters and not rule.lines:
        raise _no("characters", "Say how many characters or lines a text may have.")
    return rule


def _check_files(rule: Files) -> Files:
    types = _types("types", _entries("types", rule.types, MAX_ALLOWED))
    if rule.size is not None:
        _check_number("size", rule.size, 0, MAX_SIZE, "A file may have", "bytes")
    return replace(rule, types=types, allow=_types("allow", rule.allow))


def _types(field: str, types: tuple[str, ...]) -> tuple[str, ...]:
    found = []
    for number, entry in enumerate(types, 1):
        kind = entry.lower().removeprefix("*")
        if "/" in kind and not _KIND.fullmatch(kind):
            raise _no_entry(field, number, f"{entry!r} is no type, as image/png or .exe is.")
        found.append(kind if "/" in kind else fold("." + kind.removeprefix(".")))
    return tuple(dict.fromkeys(found))


def _check_first(rule: First) -> First:
    if not rule.message and not rule.file:
        text = "Say whether it is about the first message, the first file or both."
        raise _no("message", text)
    return rule


def _check_joins(rule: Joins) -> Joins:
    _check_number("most", rule.most, 1, MOST - 1, "So many may come:", "guests")
    _check_number("within", rule.within, 1, LONGEST, "They count for", "seconds")
    return rule


_CHECKS: Final[dict[type, Callable[..., AnyRule]]] = {
    Words: _check_words,
    Pattern: _check_pattern,
    Links: _check_links,
    Repeats: _check_repeats,
    Capitals: _check_capitals,
    Mentions: _check_mentions,
    Length: _check_length,
    Files: _check_files,
    First: _check_first,
    Joins: _check_joins,
}
