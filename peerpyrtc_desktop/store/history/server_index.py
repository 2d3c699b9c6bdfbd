"""The search index on PostgreSQL: two tables beside the messages, by the same ids.

`found` has each message's folded text, with an index of its trigrams; `found_pairs` has what is
written without spaces by its neighbours, for there two characters make a word. The trigrams are
those of the extension pg_trgm. Where that can't be had, all texts are looked through: the same is
found, and in a long history it takes its time.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, text
from sqlalchemy.exc import DBAPIError

from peerpyrtc_desktop.core import folding
from peerpyrtc_desktop.store.history import many_rows
from peerpyrtc_desktop.store.history.lookup import Lookup, TooShort

TABLES = ("found", "found_pairs")

_TABLES = (
    "CREATE TABLE found (id bigint PRIMARY KEY, words text NOT NULL)",
    "CREATE TABLE found_pairs (id bigint PRIMARY KEY, words tsvector NOT NULL)",
    "CREATE INDEX found_pairs_words ON found_pairs USING gin (words)",
)

_EXTENSION = "CREATE EXTENSION IF NOT EXISTS pg_trgm"
_SCHEMA = """
SELECT quote_ident(nspname) FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
WHERE extname = 'pg_trgm'
"""
_TRIGRAMS = "CREATE INDEX found_words ON found USING gin (words {schema}.gin_trgm_ops)"

_ADD_PAIRS = "INSERT INTO found_pairs (id, words) VALUES ($1, array_to_tsvector($2::text[]))"


def create(connection: Connection) -> None:
    """See `Index.create`."""
    for statement in _TABLES:
        connection.exec_driver_sql(statement)
    try:
        with connection.begin_nested():
            connection.exec_driver_sql(_EXTENSION)
    except DBAPIError:  # not there, or not ours to have
        return
    schema = connection.exec_driver_sql(_SCHEMA).scalar_one()
    connection.exec_driver_sql(_TRIGRAMS.format(schema=schema))


def add(connection: Connection, texts: list[tuple[int, str]]) -> None:
    """See `Index.add`."""
    folded = [(number, folding.fold(said)) for number, said in texts if said]
    many_rows.add(connection, "found", ("id", "words"), folded)
    paired = [
        (number, folding.pairs(said).split()) for number, said in folded if not said.isascii()
    ]
    if paired := [each for each in paired if each[1]]:
        connection.exec_driver_sql(_ADD_PAIRS, paired)


def remove(connection: Connection, ids: Sequence[int]) -> None:
    """See `Index.remove`."""
    for table in TABLES:
        gone = text(f"DELETE FROM {table} WHERE id IN :ids")
        connection.execute(gone.bindparams(bindparam("ids", list(ids), expanding=True)))


def squeeze(connection: Connection) -> None:
    """See `Index.squeeze`: nothing to do, `fold` of the database does it."""


def is_worded() -> str:
    """See `Index.is_worded`."""
    return "EXISTS (SELECT 1 FROM found AS worded WHERE worded.id = messages.id)"


def lookup(terms: list[str]) -> Lookup:
    """See `Index.lookup`."""
    wanted: list[str] = []
    parameters: dict[str, str] = {}
    for number, term in enumerate(terms):
        if folding.is_unspaced(term):
            # Two neighbours each, or how a pair begins.
            parts = [term[at : at + 2] for at in range(max(1, len(term) - 1))]
            query = f"'{term}':*" if len(term) == 1 else " & ".join(f"'{each}'" for each in parts)
            wanted.append(
                "found.id IN (SELECT id FROM found_pairs"
                f" WHERE words @@ CAST(:pairs{number} AS tsquery))"
            )
            parameters[f"pairs{number}"] = query
        elif len(term) < 3:
            continue
        wanted.append(f"found.words LIKE :term{number}")
        parameters[f"term{number}"] = f"%{_plain(term)}%"
    if not wanted:
        raise TooShort
    return Lookup("found", "found.id", wanted, parameters)


def _plain(term: str) -> str:
    """A word in which nothing stands for something else."""
    return term.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
