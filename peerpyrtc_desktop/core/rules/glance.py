"""A first look at a short text: most have none of the words, and need nothing more.

RE2 lets go of Python's lock for each look. Where other threads are busy, with a program's handlers
or the history, a look then costs many times its own time until the lock is back. So what keeps the
lock looks first, through an automaton of all words at once. It may be wrong in one way alone: that
a word may be there.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from functools import cache
from typing import Any, Final

from peerpyrtc_desktop.core.rules.words import letters

SHORT: Final = 512
"""Bytes of a text that is looked at so."""

# Digits stand for letters, and some for two.
_ALIKE: Final = bytes.maketrans(b"431l057", b"aeiiost")


class Glance:
    """Of words as `words.normal` has them.

    Where they stand in a word doesn't count, nor what is between their letters: whole words, inside
    of others and spaced out are all seen. Without a wheel of the automaton, any may be there.
    """

    def __init__(self, words: Iterable[str]) -> None:
        # No ASCII text has the others.
        bare = {_bare(word.encode()) for word in words if word.isascii()}
        self._has_none = not bare
        self._automaton = None
        module = ahocorasick()
        if module is not None and bare and b"" not in bare:
            self._automaton = module.Automaton(module.STORE_LENGTH)
            for each in bare:
                self._automaton.add_word(each.decode())
            self._automaton.make_automaton()

    def may_hit(self, text: str, said: bytes) -> bool:
        """Whether any of the words may be in a folded text of ASCII; `said` is its letters alone.

        False: none is.
        """
        if self._has_none:
            return False
        # What stands for a letter or between two needs a closer look. One by one takes the least.
        if self._automaton is None or "!" in text or "@" in text or "$" in text or "|" in text:
            return True
        for _ in self._automaton.iter(said.translate(_ALIKE).decode()):
            return True
        return False


@cache
def ahocorasick() -> Any:
    """The automaton's module, in C and come late as RE2 is; None where there is none."""
    try:
        return importlib.import_module("ahocorasick")
    except ImportError:
        return None


def _bare(word: bytes) -> bytes:
    return letters(word).translate(_ALIKE)
