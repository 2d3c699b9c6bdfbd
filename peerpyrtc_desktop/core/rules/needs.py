"""What no match of a pattern can do without: a text that lacks it needs no look by RE2.

It is read off the pattern's begin, as far as that is plain. What isn't is left out, so that a
pattern with nothing plain may be in any text. Why not simply look: see `glance`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from peerpyrtc_desktop.core.rules.words import AS_IT_IS

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
    r"""
    (?: (?P<none> [?*] | \{0(?:,(?:0|[1-9][0-9]*+)?)?\} )
      | \+
      | \{[1-9][0-9]*+(?:,(?:0|[1-9][0-9]*+)?)?\}
    ) \??
    """,
    re.VERBOSE,
)
"""As RE2 has it: to it {,2} and {01} are no counts, but signs."""

_COUNT: Final = re.compile(r"\{([0-9]+)")
_SKIPPED: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*+\]?", re.DOTALL)
_MOST: Final = 12
"""Letters of a set that is worth a look: nearly every text has one of a larger one's.

One of more is, where a match has many of them: short texts haven't.
"""

_MANY: Final = 20

_CHECKED: Final = 3
"""Needs of a pattern that are looked at: the longest runs of signs say the most."""

_DIGITS: Final = b"0123456789"

# What stands in a text as it is (the whole run: 0), or of which so many letters do.
_Need = tuple[bytes, int]


class Needs:
    """Those of some patterns, all of which RE2 takes."""

    def __init__(self, patterns: Iterable[str]) -> None:
        # In `str` a run is found four times as fast as in bytes.
        self._each: list[list[tuple[str, bytes, int]]] = []
        for pattern in patterns:
            told = sorted({each for each in _read(pattern) if _is_rare(*each)}, key=_says_little)
            self._each.append([(run.decode(), run, least) for run, least in told[:_CHECKED]])

    def may_hit(self, text: str, folded: bytes) -> bool:
        """Whether any of the patterns may be in a folded text, given as both; False: none is."""
        length = len(folded)
        for needs in self._each:
            for run, letters, least in needs:
                if least:
                    if length - len(folded.translate(AS_IT_IS, letters)) < least:
                        break
                elif run not in text:
                    break
            else:
                return True
        return False


def _is_rare(letters: bytes, least: int) -> bool:
    return least == 0 or len(letters) <= _MOST or least >= _MANY


def _says_little(need: _Need) -> tuple[bool, int, bytes]:
    letters, least = need
    return least > 0, len(letters) if least else -len(letters), letters


def _read(pattern: str) -> Iterator[_Need]:
    """What each match has: runs of signs as a folded text has them, and so many of some letters.

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
            yield letters, _least(times)
        if run:
            yield run, 0
        # One that comes several times may stand at the begin of the next run, too.
        run = letters if len(letters) == 1 and times is not None else b""
    if run:
        yield run, 0


def _least(times: re.Match[str] | None) -> int:
    """How often at least what stands before it comes."""
    told = _COUNT.match(times[0]) if times else None
    return int(told[1]) if told else 1


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
