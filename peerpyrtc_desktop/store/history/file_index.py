"""The search index of SQLite: two FTS5 tables beside the messages, by the same ids.

`found` has each message's folded text by its trigrams, so that parts of words are found;
`found_pairs` has what is written without spaces by its neighbours, for there two characters make a
word. The index tells which messages may be meant; whether they are is looked up in the text itself,
since an index without places says nothing of where its three letters stand.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from sqlalchemy import Connection, text

from peerpyrtc_desktop.core import folding
from peerpyrtc_desktop.store.history import many_rows
from peerpyrtc_desktop.store.history.lookup import Lookup, TooShort

_CREATE = (
    "CREATE VIRTUAL TABLE found USING fts5(words, tokenize = 'trigram', detail = none)",
    "CREATE VIRTUAL TABLE found_pairs USING fts5("
    "words, tokenize = 'unicode61', detail = none, prefix = 1)",
)

_COLUMNS = ("rowid", "words")

TABLES = ("found", "found_pairs")
"""What it is made of."""

_PARTS = 12
"""About so many parts of words one question names, at least one of each. FTS5 goes through all that
has any of them in one go, which nothing can stop; the texts themselves say whether it is all there.
"""


def create(connection: Connection) -> None:
    """See `Index.create`."""
    for statement in _CREATE:
        connection.exec_driver_sql(statement)


def add(connection: Connection, texts: list[tuple[int, str]]) -> None:
    """See `Index.add`."""
    rows = [(number, *indexed(said)) for number, said in texts]
    many_rows.add(connection, "found", _COLUMNS, [(n, words) for n, words, _ in rows if words])
    many_rows.add(
        connection, "found_pairs", _COLUMNS, [(n, pairs) for n, _, pairs in rows if pairs]
    )


def indexed(said: str) -> tuple[str | None, str | None]:
    """What the tables have of a message that says this; None: no row."""
    folded = folding.fold(said)
    return folded or None, (None if folded.isascii() else folding.pairs(folded) or None)


def remove(connection: Connection, ids: Sequence[int]) -> None:
    """See `Index.remove`."""
    rows = [{"id": number} for number in ids]
    for table in TABLES:
        connection.execute(text(f"DELETE FROM {table} WHERE rowid = :id"), rows)


def squeeze(connection: Connection) -> None:
    """See `Index.squeeze`: FTS5 only marks words as gone."""
    for table in TABLES:
        connection.execute(text(f"INSERT INTO {table}({table}) VALUES ('optimize')"))


def is_worded() -> str:
    """See `Index.is_worded`."""
    return "EXISTS (SELECT 1 FROM found AS worded WHERE worded.rowid = messages.id)"


def lookup(terms: list[str]) -> Lookup:
    """See `Index.lookup`.

    One table hands out what is meant as it finds it, the newest first, and not all of it before.
    """
    pairs = _pairs([term for term in terms if folding.is_unspaced(term)])
    trigrams = _trigrams([term for term in terms if not folding.is_unspaced(term)])
    match pairs, trigrams:
        case "", "":
            raise TooShort
        case "", _:
            table, words, wanted = "found", "found.words", ["found MATCH :trigrams"]
        case _:
            table, words = (
                "found_pairs",
                "(SELECT words FROM found WHERE rowid = found_pairs.rowid)",
            )
            wanted = ["found_pairs MATCH :pairs"]
            if trigrams:
                inner = "SELECT rowid FROM found WHERE found MATCH :trigrams"
                wanted.append(f"+found_pairs.rowid IN ({inner})")
    parameters = {"pairs": pairs, "trigrams": trigrams}
    parameters = {name: value for name, value in parameters.items() if value}
    for number, term in enumerate(terms):
        if folding.can_be_found([term]):
            wanted.append(f"instr({words}, :term{number})")
            parameters[f"term{number}"] = term
    return Lookup(table, f"{table}.rowid", wanted, parameters)


def _pairs(terms: list[str]) -> str:
    """Two neighbours each, or how a pair begins."""
    found: list[str] = []
    for term in terms:
        if len(term) == 1:
            found.append(f"{term}*")
        found += map(_quoted, _some(term, 2, len(terms)))
    return " AND ".join(dict.fromkeys(found))


def _trigrams(terms: list[str]) -> str:
    found = [each for term in terms for each in _some(term, 3, len(terms))]
    return " AND ".join(map(_quoted, dict.fromkeys(found)))


def _some(term: str, long: int, terms: int) -> list[str]:
    """Parts of so many letters from all over a term that is one of several."""
    count = len(term) - long + 1
    step = max(1, math.ceil(count * terms / _PARTS))
    return [term[at : at + long] for at in range(0, count, step)]


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'
