"""Patterns of names: `*` stands for any characters, the rest for a name and its look-alikes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from peerpyrtc_desktop.core import names
from peerpyrtc_desktop.core.errors import Code, Refused

MAX_PATTERN = 64
"""Characters in a pattern of names."""

_GRAM = 12
"""Characters of a pattern by which it is found, at the most."""


def check_pattern(pattern: str) -> str:
    """A pattern of names, as it is kept.

    Raises:
        Refused: it is too long, or would hit everybody (`MALFORMED`).
    """
    pattern = pattern.strip()
    if len(pattern) > MAX_PATTERN:
        raise Refused(Code.MALFORMED, f"A pattern has at most {MAX_PATTERN} characters.")
    if not all(any(pieces) for pieces in _folded(pattern)):
        raise Refused(Code.MALFORMED, f"{pattern!r} would hit every name. Write some letters.")
    return pattern


def pattern_of(name: str) -> str:
    """The pattern of this one name and its look-alikes, also of a name with stars in it."""
    return name.replace("*", "\N{FULLWIDTH ASTERISK}")


def _folded(pattern: str) -> Iterator[tuple[str, ...]]:
    """The pattern's pieces between its stars, in each of the foldings that names have."""
    pieces = [names.foldings(piece) if piece else ("", "") for piece in pattern.split("*")]
    yield tuple(plain for plain, _ in pieces)
    yield tuple(shaped for _, shaped in pieces)


def _fits(pieces: tuple[str, ...], name: str) -> bool:
    """Whether the pieces stand in the name one after another: in the time it takes to read it."""
    first, *middle = pieces
    if not middle:
        return name == first
    last = middle.pop()
    if not name.startswith(first) or len(name) < len(first) + len(last):
        return False
    at, end = len(first), len(name) - len(last)
    for piece in middle:
        at = name.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return name.endswith(last)


class NamePatterns:
    """Many patterns, each with a key; what `check_pattern` has let through.

    A name is read twice, as its plain and its look-alike folding, and in each a pattern is found by
    the first letters of its longest piece: thousands of others cost nothing.
    """

    def __init__(self) -> None:
        self._tables = (_Table(), _Table())

    def add(self, key: str, pattern: str) -> None:
        """From now on it matches."""
        for table, pieces in zip(self._tables, _folded(pattern), strict=True):
            table.add(key, pieces)

    def remove(self, key: str, pattern: str) -> None:
        """It matches no more."""
        for table, pieces in zip(self._tables, _folded(pattern), strict=True):
            table.remove(key, pieces)

    def match(self, name: str) -> Iterator[str]:
        """The keys of the patterns that this name fits; one may come twice."""
        for table, folded in zip(self._tables, names.foldings(name), strict=True):
            yield from table.match(folded)


class _Table:
    def __init__(self) -> None:
        self._by_gram: defaultdict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
        self._sizes: Counter[int] = Counter()

    def add(self, key: str, pieces: tuple[str, ...]) -> None:
        gram = _gram(pieces)
        if key not in self._by_gram[gram]:
            self._sizes[len(gram)] += 1
        self._by_gram[gram][key] = pieces

    def remove(self, key: str, pieces: tuple[str, ...]) -> None:
        gram = _gram(pieces)
        if self._by_gram[gram].pop(key, None) is not None:
            self._sizes[len(gram)] -= 1
            self._sizes += Counter()  # without what is zero
        if not self._by_gram[gram]:
            del self._by_gram[gram]

    def match(self, name: str) -> Iterator[str]:
        grams = {name[at : at + size] for size in self._sizes for at in range(len(name) - size + 1)}
        for gram in grams & self._by_gram.keys():
            for key, pieces in self._by_gram[gram].items():
                if _fits(pieces, name):
                    yield key


def _gram(pieces: tuple[str, ...]) -> str:
    return max(pieces, key=len)[:_GRAM]
