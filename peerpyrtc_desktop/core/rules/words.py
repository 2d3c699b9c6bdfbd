"""Words as patterns over the bytes of a folded text: whole, inside of others, or spaced out.

What is found of the word "shut": shut, SHÚT, $hut, sh-ut (a whole word may have signs in it), and
s h u t or s.h.u.t, where each letter stands alone. Not "as hut": letters together are words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from peerpyrtc_desktop.core.folding import is_unspaced
from peerpyrtc_desktop.core.rules.spelling import fold

SPACED: Final = 3
"""Letters of a word that is also found spaced out: two alone are in any text ("I a")."""

REHEARSED: Final = 16
"""Letters of a word that are rehearsed one by one: of a longer one nobody begins so many."""

SIGNED: Final = 4
"""Letters of a word in which signs may stand for some, as in sh1t; one of its first two stays."""

_SIGNS: Final = {"a": "4@", "e": "3", "i": "1!|", "l": "1|", "o": "0", "s": "5$", "t": "7"}

# In a folded text nothing beyond ASCII is between words but signs and emoji: E2 80-AF and F0 9F.
_SIGN: Final = r"\xf0\x9f[\x80-\xbf][\x80-\xbf]|\xe2[\x80-\xaf][\x80-\xbf]"
_BETWEEN: Final = rf"(?:[^0-9a-z\x80-\xff]|{_SIGN})"
_BEGIN: Final = rf"(?:^|[^0-9a-z\x80-\xff]|{_SIGN})"
_END: Final = r"(?:$|[^0-9a-z\x80-\xff]|\xf0\x9f|\xe2[\x80-\xaf])"
# No apostrophe: he'll is no hell. No space: "as hut".
_AMONG: Final = rf"(?:[^0-9a-z\x80-\xff\s']|{_SIGN})*"
_SPACE: Final = rf"{_BETWEEN}+"

NOT_LETTERS: Final = bytes(
    each for each in range(0x80) if not re.match(r"[0-9a-z]", chr(each), re.ASCII)
)
"""What of ASCII isn't a letter or a digit in a folded text."""

AS_IT_IS: Final = bytes(range(0x100))
"""A table for `bytes.translate`, which takes three times as long to delete without one."""

_Tree = dict[str, "_Tree"]


def normal(word: str) -> str:
    """A word as it is looked for: folded, with single spaces; "" if nothing of it can be seen."""
    return " ".join(fold(word).split())


def together(words: Sequence[str], *, inside: bool) -> bytes:
    """The pattern of words, which are `normal`, as they are written in one go."""
    return _pattern(each for word in words for each in _written(word, inside))


def spaced_out(words: Sequence[str]) -> bytes | None:
    """The pattern of words, which are `normal`, with each letter alone; None if none can be so."""
    chosen = ["".join(word.split()) for word in words if _is_plain("".join(word.split()))]
    chosen = [word for word in chosen if len(word) >= SPACED]
    return _pattern(_apart(word) for word in chosen) if chosen else None


def rehearsal(words: Sequence[str]) -> bytes:
    """A text in which all of these nearly stand: who has read it once reads others fast."""
    texts = []
    for word in words:
        starts = [word[:end] for end in range(1, min(len(word), REHEARSED) + 1)]
        starts += [word] if len(word) > REHEARSED else []
        texts += [
            joint.join(each) for each in starts for joint in ("", " ", ".", " .", "\U0001f600")
        ]
    return " ".join(dict.fromkeys(texts)).encode(errors="replace")


def letters(text: bytes) -> bytes:
    """A folded text without all that is between words."""
    return text.translate(AS_IT_IS, NOT_LETTERS)


def _written(word: str, inside: bool) -> list[list[str]]:
    is_loose = inside or is_unspaced(word[0])
    begin = [] if is_loose or not _is_letter(word[0]) else [_BEGIN]
    end = [] if inside or is_unspaced(word[-1]) or not _is_letter(word[-1]) else [_END]
    among = "" if is_loose else _AMONG
    return [begin + _steps(each, word, among) + end for each in _readings(word)]


def _apart(word: str) -> list[str]:
    steps = [_signed(char) if len(word) >= SIGNED else re.escape(char) for char in word]
    return [_BEGIN, steps[0], *(_SPACE + each for each in steps[1:]), _END]


def _readings(word: str) -> list[list[str]]:
    """A word letter by letter: as it is, and with signs where the first or the second stays."""
    plain = [re.escape(char) for char in word]
    if len(word) < SIGNED or not any(char in _SIGNS for char in word):
        return [plain]
    signed = [_signed(char) for char in word]
    readings = [[plain[0], *signed[1:]]]
    if signed[0] != plain[0]:
        readings.append([signed[0], plain[1], *signed[2:]])
    return readings


def _steps(reading: list[str], word: str, among: str) -> list[str]:
    steps = reading[:1]
    for before, char, step in zip(word, word[1:], reading[1:], strict=False):
        if char == " ":
            steps.append(_SPACE)
        elif _is_letter(before) and _is_letter(char):
            steps.append(among + step)
        else:
            steps.append(step)
    return steps


def _signed(char: str) -> str:
    signs = _SIGNS.get(char)
    return re.escape(char) if signs is None else f"[{char}{re.escape(signs)}]"


def _is_letter(char: str) -> bool:
    """Whether it is of a word, as the patterns here have it."""
    if char.isascii():
        return char.isalnum()
    return not re.match(_SIGN.encode(), char.encode())


def _is_plain(word: str) -> bool:
    return bool(word) and all(map(_is_letter, word))


def _pattern(words: Iterable[list[str]]) -> bytes:
    """As a tree, so that what many begin with is looked at once."""
    root: _Tree = {}
    for steps in words:
        node = root
        for step in steps:
            node = node.setdefault(step, {})
        node.setdefault("", {})
    return _branches(root).encode()


def _branches(tree: _Tree) -> str:
    # The end of a word last: the longest is found.
    found = [step + _branches(after) for step, after in tree.items() if step]
    if "" in tree:
        found.append("")
    return found[0] if len(found) == 1 else f"(?:{'|'.join(found)})"
