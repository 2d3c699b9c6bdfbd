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
_COMMON: Final = b'~^_<>;&%#/@"=:!-qzjxkvbpygfwmucdlhrsnioate '
"""From the rarest on, about: some texts have these, nearly all have those at the end."""

_DIGITS: Final = frozenset(b"0123456789")


class Needs:
    """Those of some patterns, all of which RE2 takes."""

    def __init__(self, patterns: Iterable[str]) -> None:
        # The one that most texts lack comes first.
        self._each = [sorted(set(_read(each)), key=_is_common) for each in patterns]

    def may_hit(self, text: bytes) -> bool:
        """Whether any of the patterns may be in a folded text; False: none is."""
        has = frozenset(text)
        for needs in self._each:
            for need in needs:
                if need.isdisjoint(has):
                    break
            else:
                return True
        return False


def _is_common(need: frozenset[int]) -> int:
    return sum(1 + _COMMON.find(code) for code in need)


def _read(pattern: str) -> Iterator[frozenset[int]]:
    """Sets of bytes: each match has one of each.

    What RE2 alone reads so isn't read here: what is quoted, and flags, at which a count is one of
    what stands before them.
    """
    if "\\Q" in pattern or "(?" in pattern.replace("(?:", "") or _has_choice(pattern):
        return
    at = 0
    while piece := _PIECE.match(pattern, at) or _GROUP.match(pattern, at):
        times = _TIMES.match(pattern, piece.end())
        at = times.end() if times else piece.end()
        if pattern[at : at + 1] in tuple("?*+{"):
            return
        if piece.re is _GROUP or piece["any"] or (times is not None and times["none"]):
            continue
        if piece["digit"]:
            yield _DIGITS
        else:
            yield _members(piece)


def _members(piece: re.Match[str]) -> frozenset[int]:
    one = piece["class"] or re.escape(piece["sign"] or piece["char"])
    is_one = re.compile(one, re.IGNORECASE).fullmatch
    return frozenset(code for code in range(0x80) if is_one(chr(code)))


def _has_choice(pattern: str) -> bool:
    """Whether it may be one thing or another as a whole."""
    depth = 0
    for char in _SKIPPED.sub("", pattern):
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            return True
    return False
