"""Many patterns in one pass: by RE2, whose time is linear, or for words by what Python has.

RE2 is in C and comes late: where no rule is on, it isn't loaded. Where it has no wheel, words work
all the same, at a fortieth of the speed; patterns of the host's own don't: Python's `re` holds the
whole process for seconds on a message of 26 characters, and can't be interrupted.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Sequence
from functools import cache, cached_property, partial
from typing import Any, Final, Protocol

MEMORY: Final = 64 << 20
"""Bytes that one pass over words may take for what it has learnt; some hundred words need 2 MiB."""

PLACES: Final = 2 * MEMORY
"""Bytes for those that look for where one stands, in shares. They read backwards too, with a third
of it: with two thousand words and half as much RE2 gives that up, and takes several times as long.
"""

_LEAST_MEMORY: Final = 8 << 20
"""What RE2 gives a pattern by itself. One that runs out takes hundreds of times as long."""

MAX_SIZE: Final = 5000
"""Instructions of a pattern: it takes memory. Whether it takes time is for `strain` to find."""

_ALWAYS: Final = b""
"""Stands in each set and is in each text: a set that doesn't find it has run out of memory."""


@cache
def re2() -> Any:
    """The engine's module; None where there is none."""
    try:
        return importlib.import_module("re2")
    except ImportError:
        return None


def patterns_work() -> bool:
    """Whether there is an engine for patterns here. Loads it."""
    return re2() is not None


class Sieve(Protocol):
    """Patterns, by their numbers. `size` is the instructions of the largest."""

    size: int

    def hits(self, text: bytes) -> list[int]:
        """Which of them are in the text."""
        ...

    def find(self, number: int, text: bytes, start: int = 0) -> tuple[int, int] | None:
        """From where to where the first of that pattern stands, from `start` on."""
        ...


def sieve_of_bytes(
    patterns: Sequence[bytes], plain: Sequence[bytes] = (), *, has_places: bool = True
) -> Sieve:
    """A sieve of patterns for bytes, in what RE2 and `re` have in common, linear in both.

    `plain` are those for `re`, where they must be others for that. One that `has_places` is ready
    to say where they stand; another takes half as long to make.
    """
    engine = re2()
    if engine is None:
        return _PlainSieve(plain or patterns)
    options = engine.Options()
    options.encoding = engine.Options.Encoding.LATIN1
    return _Re2Sieve(engine, patterns, options, _shares(patterns), has_places)


def _shares(patterns: Sequence[bytes]) -> list[int]:
    """How much memory each may take to say where it stands: more of it, the longer it is."""
    whole = sum(map(len, patterns)) or 1
    return [max(_LEAST_MEMORY, PLACES * len(each) // whole) for each in patterns]


def sieve_of_patterns(patterns: Sequence[str]) -> Sieve:
    """A sieve of a host's patterns. Raises ValueError: one is none, as RE2 says it."""
    engine = re2()
    if engine is None:
        return _PlainSieve(())
    options = engine.Options()
    options.case_sensitive = False
    memory = [_LEAST_MEMORY] * len(patterns)
    return _Re2Sieve(engine, [each.encode() for each in patterns], options, memory)


class _Re2Sieve:
    def __init__(
        self,
        engine: Any,
        patterns: Sequence[bytes],
        options: Any,
        memory: Sequence[int],
        has_places: bool = True,
    ) -> None:
        options.log_errors = False
        options.never_capture = True
        self._make = partial(_compiled, engine, patterns, options, memory)
        self.size = 0
        try:
            if has_places:
                self.size = max((each.programsize for each in self._each), default=0)
            options.max_mem = MEMORY
            self._set = engine.Set.SearchSet(options)
            for each in patterns:
                self._set.Add(each)
            self._last = self._set.Add(_ALWAYS)
            self._set.Compile()
        except engine.error as fault:
            why = fault.args[0] if fault.args else b""
            raise ValueError(why.decode() if isinstance(why, bytes) else str(why)) from None

    @cached_property
    def _each(self) -> list[Any]:
        return self._make()

    def hits(self, text: bytes) -> list[int]:
        found: list[int] = self._set.Match(text) or []
        if self._last in found:
            found.remove(self._last)
            return found
        return [number for number, each in enumerate(self._each) if each.search(text)]

    def find(self, number: int, text: bytes, start: int = 0) -> tuple[int, int] | None:
        found = self._each[number].search(text, start)
        return None if found is None else found.span()


def _compiled(
    engine: Any, patterns: Sequence[bytes], options: Any, memory: Sequence[int]
) -> list[Any]:
    each = []
    for pattern, options.max_mem in zip(patterns, memory, strict=True):
        each.append(engine.compile(pattern, options))
    return each


class _PlainSieve:
    def __init__(self, patterns: Sequence[bytes]) -> None:
        self._each = [re.compile(each) for each in patterns]
        self.size = 0

    def hits(self, text: bytes) -> list[int]:
        return [number for number, each in enumerate(self._each) if each.search(text)]

    def find(self, number: int, text: bytes, start: int = 0) -> tuple[int, int] | None:
        found = self._each[number].search(text, start)
        return None if found is None else found.span()
