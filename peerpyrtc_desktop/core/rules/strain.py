"""Whether a pattern is slow on some text, which a guest would find.

RE2's time is linear in all cases, but on texts that keep it from learning it takes hundreds of
times as long for each character. So a pattern is tried on such texts when it is set.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from typing import Final

from peerpyrtc_desktop.core.rules.engine import Sieve, sieve_of_patterns

LENGTH: Final = 16 * 1024
"""Bytes of each text it is tried on."""

MOST: Final = 12
"""How many times as long as the simplest pattern it may take: others reach a hundred at once."""

_SIMPLE: Final = r"[a-y]z0q"
_ROUNDS: Final = 3


def is_slow(pattern: str, clock: Callable[[], float]) -> bool:
    """Whether it may take too long. `clock` tells the seconds this thread has worked.

    Takes up to a second: not for the loop. The pattern must be one.
    """
    texts = list(_texts(pattern))
    usual = min(_time(_SIMPLE, texts[:1], clock) for _ in range(_ROUNDS))
    return any(
        min(_time(pattern, [each], clock) for _ in range(_ROUNDS)) > MOST * usual for each in texts
    )


def _time(pattern: str, texts: list[bytes], clock: Callable[[], float]) -> float:
    """Each time by a pattern that has learnt nothing yet: so it meets the guest."""
    sieve: Sieve = sieve_of_patterns([pattern])
    sieve.hits(b"")
    began = clock()
    for text in texts:
        sieve.hits(text)
        sieve.find(0, text)
    return clock() - began


def _texts(pattern: str) -> Iterator[bytes]:
    """Of the letters that the pattern knows, one, two and all, in an order without any."""
    chance = random.Random(pattern)
    known = sorted({each.lower() for each in pattern if each.isalnum()}) or ["a"]
    some = "".join(known)
    yield bytes(chance.choices(b"abcdefghijklmnopqrstuvwxyz 0123456789", k=LENGTH))
    for letters in (some, some + " ", some + "#-. ", *(known[:8])):
        yield "".join(chance.choices(letters, k=LENGTH)).encode()[:LENGTH]
    words = [*re.findall(r"[^\W_]{2,}", pattern.lower()), "x ", " "]
    yield "".join(chance.choices(words, k=LENGTH)).encode()[:LENGTH]
    for one, other in zip(known, [*known[1:], "x"], strict=True):
        yield "".join(chance.choices(one + other, k=LENGTH)).encode()[:LENGTH]
    for letter in known[:8]:
        yield "".join(chance.choices(letter + "z ", k=LENGTH)).encode()[:LENGTH]
