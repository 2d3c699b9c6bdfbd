"""The search index of SQLite: two FTS5 tables beside the messages, by the same ids.

`found` has each message's folded text by its trigrams, so that parts of words are found;
`found_pairs` has what is written without spaces by its neighbours, for there two characters make a
word. The index tells which messages may be meant; whether they are is looked up in the text itself,
since an index without places says nothing of where its three letters stand.
"""

from __future__ import annotations

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


def lookup(terms: list[str]) -> Lookup:
    """See `Index.lookup`."""
    wanted: list[str] = []
    parameters: dict[str, str] = {}
    for number, term in enumerate(terms):
        if folding.is_unspaced(term):
            # Two neighbours each, or how a pair begins.
            parts = [term[at : at + 2] for at in range(max(1, len(term) - 1))]
            query = f"{term}*" if len(term) == 1 else " AND ".join(map(_quoted, parts))
            wanted.append(
                "found.rowid IN (SELECT rowid FROM found_pairs"
                f" WHERE found_pairs MATCH :pairs{number})"
            )
            parameters[f"pairs{number}"] = query
        elif len(term) < folding.MIN_LETTERS:
            continue
        wanted.append(f"instr(found.words, :term{number})")
        parameters[f"term{number}"] = term
    trigrams = dict.fromkeys(
        term[at : at + 3]
        for term in terms
        if not folding.is_unspaced(term)
        for at in range(len(term) - 2)
    )
    if trigrams:
        wanted.insert(0, "found MATCH :trigrams")
        parameters["trigrams"] = " AND ".join(map(_quoted, trigrams))
    if not wanted:
        raise TooShort
    return Lookup("found.rowid", wanted, parameters)


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'
