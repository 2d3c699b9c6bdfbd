"""Names of peers, rooms and files: which are allowed, and which ones count as the same.

All are counted in characters as Python and JavaScript's `[...name]` count them: code points. The
same cases stand in `tests/vectors/names.json`, for the pages' own checks.

A peer's id is the name the others read, so two that look alike are one name. A name has two keys,
its plain folding and its look-alike folding; it is taken when it shares a key with a live one.
("IAN" and "ian" are the same by case; "lan" with a capital i is the same by looks; "Kai" and "Kal"
stay two names.) Which letters of other scripts are drawn like Latin ones is in `look_alikes.py`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.look_alikes import ALIKE, CAPITALS, LUNATE

MAX_LENGTH = 64
"""Characters in a peer's or a room's name, as written and in Unicode's plain form (NFKC) alike:
one character may stand for eighteen."""

MAX_FILE_NAME = 255
"""Characters in a file's name."""

_MARKS = 4
"""Marks that one letter may carry: more paint over the lines above and below."""

_SUGGESTED = 20
"""Names that are tried before there is no suggestion."""

_SHAPES = str.maketrans("I1|0", "lllo")
_SPACES = re.compile(r"\s+")

# What is drawn as nothing or as a blank, though Unicode calls it a mark, a letter or a symbol:
# joiners and selectors, Hangul and Khmer fillers, blank Braille.
_UNSEEN = re.compile(
    "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\U000e0000-\U000e0fff]"
)

SOMEONE = "someone"
"""What others are called for those who may not see who is here."""

_RESERVED_WORDS = (
    "server",
    "host",
    "admin",
    "administrator",
    "moderator",
    "system",
    "everyone",
    SOMEONE,
)

# What may not stand in a name: controls, unassigned, private use, surrogates, line breaks, and the
# formatting characters that turn the direction of the text around them.
_FORBIDDEN_CATEGORIES = frozenset({"Cc", "Cn", "Co", "Cs", "Zl", "Zp"})
_FORBIDDEN_IN_FILES = _FORBIDDEN_CATEGORIES - {"Cn", "Co"}
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@lru_cache(maxsize=4096)
def keys(name: str) -> frozenset[str]:
    """The foldings under which `name`, which has been checked, is one with its look-alikes."""
    return frozenset(foldings(name))


@lru_cache(maxsize=4096)
def plain_key(name: str) -> str:
    """The folding of case, width, spacing and unseen characters alone."""
    return foldings(name)[0]


def foldings(name: str) -> tuple[str, str]:
    """A name's plain folding and its look-alike folding."""
    composed = "".join(
        char
        for char in unicodedata.normalize("NFKC", name.translate(LUNATE))
        if unicodedata.category(char) != "Cf" and not _UNSEEN.match(char)
    )
    composed = _SPACES.sub(" ", composed).strip()
    plain = unicodedata.normalize("NFKC", composed.casefold()).translate(ALIKE)
    shaped = composed.translate(CAPITALS).translate(_SHAPES).casefold().translate(ALIKE)
    shaped = unicodedata.normalize("NFKC", shaped)
    return plain, shaped.replace("rn", "m").replace("vv", "w")


_RESERVED = frozenset[str]().union(*(keys(word) for word in _RESERVED_WORDS))


def check_peer_id(name: str) -> None:
    """Raise Refused (`BAD_NAME`) unless `name` can be a peer's."""
    _check(name, "A name")
    if keys(name) & _RESERVED:
        raise Refused(Code.BAD_NAME, f"The name {name!r} is reserved. Choose another one.")


def check_room_name(name: str) -> None:
    """Raise Refused (`BAD_NAME`) unless `name` can be a room's."""
    _check(name, "A room's name")
    if name in (".", ".."):  # in an address they are steps, however they are written
        raise Refused(Code.BAD_NAME, f"{name!r} can't be a room's name: addresses can't hold it.")


def check_file_name(name: str) -> None:
    """Raise Refused (`BAD_NAME`) unless `name` can be a file's.

    Clients make it so before they send it. What is unassigned or private passes: file systems know
    letters that this Python doesn't.
    """
    _check_text(name, "A file's name", MAX_FILE_NAME, _FORBIDDEN_IN_FILES)


def _check(name: str, what: str) -> None:
    _check_text(name, what, MAX_LENGTH, _FORBIDDEN_CATEGORIES)
    if len(unicodedata.normalize("NFKC", name)) > MAX_LENGTH:
        raise Refused(Code.BAD_NAME, f"{what} has 1 to {MAX_LENGTH} characters, written out.")


def _check_text(name: str, what: str, most: int, forbidden: frozenset[str]) -> None:
    if not 1 <= len(name) <= most:
        raise Refused(Code.BAD_NAME, f"{what} has 1 to {most} characters.")
    if not any(_is_visible(char) for char in name):
        raise Refused(Code.BAD_NAME, f"{what} needs a character that can be seen.")
    marks = 0
    for char in name:
        category = unicodedata.category(char)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        if marks > _MARKS:
            raise Refused(Code.BAD_NAME, f"{what} has at most {_MARKS} marks on one letter.")
        if char in _TURNING or (category in forbidden and not _is_new_emoji(char)):
            raise Refused(Code.BAD_NAME, f"{what} can't contain U+{ord(char):04X}.")


def _is_new_emoji(char: str) -> bool:
    """A pictograph newer than this Python's Unicode data, which calls it unassigned."""
    return "\U0001f000" <= char <= "\U0001fbff" and unicodedata.category(char) == "Cn"


def _is_visible(char: str) -> bool:
    seen = unicodedata.category(char)[0] in "LNPS" or _is_new_emoji(char)
    return seen and not _UNSEEN.match(char)


def suggest(name: str, is_taken: Callable[[str], bool]) -> str | None:
    """A free name like `name`: "Max 2", "Max 3" ... None if none of the first twenty is free."""
    for candidate in _variants(name):
        if not is_taken(candidate):
            return candidate
    return None


def _variants(name: str) -> Iterator[str]:
    stem = re.sub(r"\s{1,64}\d{1,3}$", "", name).strip() or name
    for number in range(2, 2 + _SUGGESTED):
        tail = f" {number}"
        yield stem[: MAX_LENGTH - len(tail)].rstrip() + tail
