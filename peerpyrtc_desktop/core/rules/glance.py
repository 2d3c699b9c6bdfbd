"""A first look at a short text: most have none of the words, and need nothing more.

RE2 lets go of Python's lock for each look. Where other threads are busy, with a program's handlers
or the history, a look then costs many times its own time until the lock is back. So what keeps the
lock looks first. It may be wrong in one way alone: that a word may be there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from peerpyrtc_desktop.core.rules.words import NOT_LETTERS

SHORT: Final = 512
"""Bytes of a text that is looked at so."""

_SIGNS: Final = re.compile(rb"[@!|$]")
"""What stands for a letter or between two: a text with one needs a closer look."""

# Digits stand for letters, and some for two.
_ALIKE: Final = bytes.maketrans(b"431l057", b"aeiiost")
_RARE: Final = {code: at for at, code in enumerate(b"etaoinsrhdcumfpgwybvkxjqz0123456789")}


class Glance:
    """Of words as `words.normal` has them: by three letters in a row of each, the rarest.

    Where they stand in a word doesn't count, nor what is between them: whole words, inside of
    others and spaced out are all seen.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._threes: set[tuple[int, ...]] = set()
        self._twos: set[tuple[int, ...]] = set()
        self._ones: set[int] = set()
        self._knows_all = True
        for word in words:
            if not word.isascii():
                continue  # no ASCII text has it
            bare = _bare(word.encode())
            match len(bare):
                case 0:
                    self._knows_all = False
                case 1:
                    self._ones.add(bare[0])
                case 2:
                    self._twos.add((bare[0], bare[1]))
                case _:
                    self._threes.add(max(zip(bare, bare[1:], bare[2:], strict=False), key=_rarity))

    def may_hit(self, text: bytes) -> bool:
        """Whether any of the words may be in a folded text of ASCII; False: none is."""
        if not self._knows_all or _SIGNS.search(text):
            return True
        bare = _bare(text)
        return not (
            self._threes.isdisjoint(zip(bare, bare[1:], bare[2:], strict=False))
            and (not self._twos or self._twos.isdisjoint(pairwise(bare)))
            and (not self._ones or self._ones.isdisjoint(bare))
        )


def _bare(text: bytes) -> bytes:
    return text.translate(_ALIKE, NOT_LETTERS)


def _rarity(letters: tuple[int, ...]) -> int:
    return sum(_RARE.get(each, 0) for each in letters)
