"""What no match of a pattern can do without: a text that lacks it needs no look by RE2.

It is read off the pattern's begin, as far as that is plain. What isn't is left out, so that a
pattern with nothing plain may be in any text. Why not simply look: see `glance`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

_PIECE: Final = re.compile(
    r"""
    (?P<class> \[ -? (?: [a-zA-Z0-9]-[a-zA-Z0-9] | [a-zA-Z0-9 #%&,/:;<>@_~!'"=.] )++ -? \] )
    | (?P<digit> \\d )
    | (?P<any> [.^$] | \\[wsbWSDB] )
    | \\ (?P<sign> [^a-zA-Z0-9] )
    | (?P<char> [a-zA-Z0-9 #%&,/:;<>@_~!'"=-] )
    """,
    re.VERBOSE,
)
_GROUP: Final = re.compile(r"\((?:\?:|(?!\?))(?:\\.|[^()\\\[\]])*+\)", re.DOTALL)
"""One with nothing hard in it: it is passed over."""

_TIMES: Final = re.compile(
    r"(?: (?P<none> [?*] | \{0[0-9,]{0,9}\} ) | \+ | \{[0-9,]{1,9}\} ) \??", re.VERBOSE
)
_SKIPPED: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*+\]?", re.DOTALL)
_MOST: Final = 12
"""Letters of a set that is worth a look: nearly every text has one of a larger one's."""

_CHECKED: Final = 3
"""Needs of a pattern that are looked at: the longest runs of signs say the most."""

_DIGITS: Final = b"0123456789"

# What stands in a text as it is (the whole run), or one of which does.
_Need = tuple[bytes, bool]


class Needs:
    """Those of some patterns, all of which RE2 takes."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._each: list[list[_Need]] = []
        for pattern in patterns:
            told = {each for each in _read(pattern) if each[1] or len(each[0]) <= _MOST}
            self._each.append(sorted(told, key=_says_little)[:_CHECKED])

    def may_hit(self, text: bytes) -> bool:
        """Whether any of the patterns may be in a folded text; False: none is."""
        for needs in self._each:
            for need, is_whole in needs:
                if is_whole:
                    if need not in text:
                        break
                elif len(text.translate(None, need)) == len(text):
                    break
            else:
                return True
        return False


def _says_little(need: _Need) -> tuple[bool, int, bytes]:
    letters, is_whole = need
    return not is_whole, -len(letters) if is_whole else len(letters), letters


def _read(pattern: str) -> Iterator[_Need]:
    """What each match has: runs of signs as a folded text has them, and sets, with one of each.

    What RE2 alone reads so isn't read here: what is quoted, and flags, at which a count is one of
    what stands before them.
    """
    if "\\Q" in pattern or "(?" in pattern.replace("(?:", "") or _has_choice(pattern):
        return
    at, run = 0, b""
    while piece := _PIECE.match(pattern, at) or _GROUP.match(pattern, at):
        times = _TIMES.match(pattern, piece.end())
        at = times.end() if times else piece.end()
        if pattern[at : at + 1] in tuple("?*+{"):
            break
        is_needed = piece.re is _PIECE and not piece["any"] and not (times and times["none"])
        letters = _members(piece) if is_needed else b""
        if len(letters) == 1:
            run += letters
            if times is None:
                continue
        elif letters:
            yield letters, False
        if run:
            yield run, True
        # One that comes several times may stand at the begin of the next run, too.
        run = letters if len(letters) == 1 and times is not None else b""
    if run:
        yield run, True


def _members(piece: re.Match[str]) -> bytes:
    """The signs of ASCII that one is, as a folded text has them: small."""
    if piece["digit"]:
        return _DIGITS
    one = piece["class"] or re.escape(piece["sign"] or piece["char"])
    is_one = re.compile(one, re.IGNORECASE).fullmatch
    return bytes(code for code in range(0x80) if is_one(chr(code)) and not chr(code).isupper())


def _has_choice(pattern: str) -> bool:
    """Whether it may be one thing or another as a whole."""
    depth = 0
    for char in _SKIPPED.sub("", pattern):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            return True
    return False
