"""What a search sees of a text: no case, no accents, no difference of width.

Words of scripts that are written without spaces are found from two characters on, all others by any
three letters within them.
"""

from __future__ import annotations

import re
import unicodedata

MAX_QUERY = 200
"""Characters of a query that count: a search is words, and no text is searched for."""

MAX_TERMS = 8
"""Words of a query that count."""

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
    plain = unicodedata.normalize("NFKD", text.casefold())
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


def is_unspaced(term: str) -> bool:
    """Whether a folded word is of a script without spaces, all of it."""
    return _UNSPACED.fullmatch(term) is not None
