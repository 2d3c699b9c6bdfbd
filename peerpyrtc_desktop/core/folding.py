"""What a search sees of a text: no case, no accents, no difference of width.

Words of scripts that are written without spaces are found from two characters on, all others by any
three letters within them.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

MAX_QUERY = 200
"""Characters of a query that count: a search is words, and no text is searched for."""

MIN_LETTERS = 3
"""Letters of a word without which it isn't looked for, in scripts that have spaces."""

MAX_TERMS = 8
"""Words of a query that count."""

MAX_PLACES = 20
"""Places of one word in a text that are told."""

_STEP = 256
"""Characters that are folded in one go.

Marks on one letter are put in an order, in a time that grows with their square: a message full of
them would take seconds. None of them is left, so the parts are what the whole would be.
"""

_LATIN = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i"})

# Thai, Lao, Myanmar, Khmer; kana, bopomofo; Han.
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3100-\u312f"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]+"
)


def fold(text: str) -> str:
    """The text as it is indexed and searched."""
    text = text.replace("\0", " ")  # where C reads a text, it ends there
    if text.isascii():
        return text.lower()
    return "".join(map(_folded, _stepwise(text)))


def _stepwise(text: str) -> Iterator[str]:
    return (text[at : at + _STEP] for at in range(0, len(text), _STEP))


def _folded(part: str) -> str:
    plain = unicodedata.normalize("NFKD", part.casefold())
    bare = "".join(each for each in plain if not unicodedata.combining(each))
    return bare.casefold().translate(_LATIN)


def pairs(folded: str) -> str:
    """Every two neighbours of what is written without spaces, as words; "" where there is none.

    東京都 is "東京 京都 都": the last stands alone, so that one character is found by how a word
    begins.
    """
    found: list[str] = []
    for run in _UNSPACED.findall(folded):
        found += [run[at : at + 2] for at in range(len(run))]
    return " ".join(found)


def terms(query: str) -> list[str]:
    """The words of a query, folded; at most `MAX_TERMS` of its first `MAX_QUERY` characters."""
    return list(dict.fromkeys(fold(query[:MAX_QUERY]).split()))[:MAX_TERMS]


def can_be_found(words: Sequence[str]) -> bool:
    """Whether one of these folded words is long enough to look for."""
    return any(len(word) >= MIN_LETTERS or is_unspaced(word) for word in words)


def is_unspaced(term: str) -> bool:
    """Whether a folded word is of a script without spaces, all of it."""
    return _UNSPACED.fullmatch(term) is not None


def sought(query: str) -> list[str]:
    """Those of its words that are long enough to be looked up, folded."""
    return [term for term in terms(query) if len(term) > 2 or is_unspaced(term)]


def places(text: str, sought: Sequence[str]) -> list[tuple[int, int]]:
    """Where these folded words stand in a text: from which character to before which.

    In their order, those that touch as one; of each word the first `MAX_PLACES`. Takes linear time.
    """
    # A text is folded character by character, so parts of it can be, one after another.
    parts = list(map(fold, _stepwise(text)))
    ends = list(accumulate(map(len, parts), initial=0))
    folded = "".join(parts)
    found: list[tuple[int, int]] = []
    for first, last in sorted(each for term in sought for each in _in_folded(folded, term)):
        begin, end = _unfolded(text, ends, first), _unfolded(text, ends, last - 1) + 1
        while end < len(text) and not fold(text[end]):
            end += 1  # an accent of its own
        if found and begin <= found[-1][1]:
            begin, end = found[-1][0], max(end, found.pop()[1])
        found.append((begin, end))
    return found


def _in_folded(folded: str, term: str) -> Iterator[tuple[int, int]]:
    at = 0
    for _ in range(MAX_PLACES):
        if (at := folded.find(term, at)) < 0:
            return
        yield at, at + len(term)
        at += len(term)


def _unfolded(text: str, ends: Sequence[int], place: int) -> int:
    """Which character of the text a character of its folding comes from."""
    part = bisect_right(ends, place) - 1
    at, passed = part * _STEP, ends[part]
    while (passed := passed + len(fold(text[at]))) <= place:
        at += 1
    return at
