"""What each kind of rule looks for, but words and patterns, which are looked for all at once."""

from __future__ import annotations

from typing import Final

from peerpyrtc_desktop.core.rules.rule import Capitals, Files, Length, Mentions
from peerpyrtc_desktop.core.rules.spelling import fold
from peerpyrtc_desktop.core.rules.subject import SharedFile
from peerpyrtc_desktop.core.rules.words import AS_IT_IS

SAMPLE: Final = 1024
"""Letters of a text that are looked at for capitals: of a longer one every so manieth."""

_CAPITALS: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_SMALL: Final = _CAPITALS.lower()

CALLS: Final = 200
"""Signs "@" that are looked at: a text with more calls upon too many."""


def shouts(rule: Capitals, text: str) -> bool:
    """Whether it is mostly capitals."""
    if len(text) < rule.least:
        return False
    if rule.allow and len(text) <= SAMPLE:
        text = " ".join(word for word in text.split() if word.strip(".,:;!?") not in rule.allow)
    if text.isascii():
        said = text.encode()
        capitals = len(said) - len(said.translate(AS_IT_IS, _CAPITALS))
        if capitals * 100 <= rule.percent * rule.least:
            return False  # in most texts: too few, however many small ones there are
        small = len(said) - len(said.translate(AS_IT_IS, _SMALL))
    else:
        sample = text[:: 1 + len(text) // SAMPLE]
        capitals, small = sum(map(str.isupper, sample)), sum(map(str.islower, sample))
    if capitals + small < rule.least:
        return False
    return capitals * 100 > rule.percent * (capitals + small)


def calls_too_many(rule: Mentions, text: str) -> bool:
    """Whether it calls upon too many."""
    if "@" not in text:
        return False
    pieces = text.split("@", CALLS + 1)
    if len(pieces) > CALLS + 1:
        return True
    allowed = frozenset(map(fold, rule.allow))
    count, before = 0, pieces[0][-1:]
    for piece in pieces[1:]:
        named = piece[:64].split(maxsplit=1)
        if piece[:1].strip() and not before.isalnum():
            count += fold(named[0]).rstrip(".,:;!?") not in allowed
        before = piece[-1:]
    return count > rule.most


def is_too_long(rule: Length, text: str) -> bool:
    """Whether it is longer than it may be."""
    if text.startswith(rule.allow):
        return False
    is_long = 0 < rule.characters < len(text)
    return is_long or 0 < rule.lines <= text.count("\n")


def is_unwanted(rule: Files, file: SharedFile) -> bool:
    """Whether the file is of a type or a size that it shouldn't be."""
    if _is_of(rule.allow, file):
        return False
    if rule.types and _is_of(rule.types, file):
        return True
    if rule.size is None:
        return not rule.types
    return file.size > rule.size


def _is_of(types: tuple[str, ...], file: SharedFile) -> bool:
    # Systems drop dots and blanks at the end of a name.
    name, kind = fold(file.name).rstrip(". "), file.type.lower().partition(";")[0].strip()
    return any(
        kind == each or (each.endswith("/*") and kind.startswith(each[:-1]))
        if "/" in each
        else name.endswith(each)
        for each in types
    )
