"""The search index of SQLite: two FTS5 tables beside the messages, by the same ids.

`found` has each message's folded text by its trigrams, so that parts of words are found;
`found_pairs` has what is written without spaces by its neighbours, for there two characters make a
word. The index tells which messages may be meant; whether they are is looked up in the text itself,
since an index without places says nothing of where its three letters stand.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, text

from peerpyrtc_desktop.store.history import folding, many_rows

CREATE = (
    "CREATE VIRTUAL TABLE found USING fts5(words, tokenize = 'trigram', detail = none)",
    "CREATE VIRTUAL TABLE found_pairs USING fts5("
    "words, tokenize = 'unicode61', detail = none, prefix = 1)",
)

_COLUMNS = ("rowid", "words")


def add(connection: Connection, texts: list[tuple[int, str]]) -> None:
    """Index these: a message's id, and what it says."""
    folded = [(number, folding.fold(said)) for number, said in texts if said]
    many_rows.add(connection, "found", _COLUMNS, folded)
    paired = [(number, folding.pairs(said)) for number, said in folded if not said.isascii()]
    many_rows.add(connection, "found_pairs", _COLUMNS, [each for each in paired if each[1]])


def remove(connection: Connection, ids: Sequence[int]) -> None:
    """These messages are found no more."""
    rows = [{"id": number} for number in ids]
    for table in ("found", "found_pairs"):
        connection.execute(text(f"DELETE FROM {table} WHERE rowid = :id"), rows)


def squeeze(connection: Connection) -> None:
    """Leave nothing of removed messages in the index: FTS5 only marks their words as gone."""
    for table in ("found", "found_pairs"):
        connection.execute(text(f"INSERT INTO {table}({table}) VALUES ('optimize')"))


class TooShort(ValueError):
    """A query has no word that can be looked up: three letters, or one character of Chinese."""


def conditions(terms: list[str]) -> tuple[list[str], dict[str, str]]:
    """SQL conditions on `found` that hold for the messages with all these folded words in them.

    Returns them with their parameters.

    Raises:
        TooShort: no word is long enough.
    """
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
        elif len(term) < 3:
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
    return wanted, parameters


def _quoted(term: str) -> str:
    return '"' + term.replace('"', '""') + '"'
