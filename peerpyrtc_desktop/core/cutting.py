"""Cutting what people wrote, so that no letter or emoji is cut through."""

from __future__ import annotations

import unicodedata
from typing import Final

_JOINER: Final = "\u200d"

_LONGEST: Final = 32
"""Characters of what looks like one: whoever heaps accents on a letter has it cut anywhere."""


def cut(text: str, most: int) -> str:
    """`text`, or its beginning of `most` characters at the most, with an ellipsis as the last."""
    if len(text) <= most:
        return text
    end = most - 1
    at = end
    while at > max(0, end - _LONGEST) and _belongs(text, at):
        at -= 1
    whole = at if at > 0 and not _belongs(text, at) else end
    return text[:whole].rstrip() + "…"


def _belongs(text: str, at: int) -> bool:
    """Whether the character there is seen as a part of what stands before it."""
    it, before = text[at], text[at - 1]
    if _JOINER in (it, before) or unicodedata.category(it).startswith("M"):
        return True
    if "\U0001f3fb" <= it <= "\U0001f3ff" or "\U000e0020" <= it <= "\U000e007f":  # skins, regions
        return True
    return _is_half_flag(it) and _flags_before(text, at) % 2 == 1


def _flags_before(text: str, at: int) -> int:
    start = at
    while start > max(0, at - _LONGEST) and _is_half_flag(text[start - 1]):
        start -= 1
    return at - start


def _is_half_flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"
