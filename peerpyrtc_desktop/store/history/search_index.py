"""What finds messages by their words: each kind of database has its own."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Dialect

from peerpyrtc_desktop.store.history import file_index, server_index
from peerpyrtc_desktop.store.history.lookup import Index, Lookup
from peerpyrtc_desktop.store.history.lookup import TooShort as TooShort


def create(connection: Connection) -> None:
    """Make it, while there are no messages."""
    _of(connection.dialect).create(connection)


def add(connection: Connection, texts: list[tuple[int, str]]) -> None:
    """Index these: a message's id, and what it says."""
    _of(connection.dialect).add(connection, texts)


def remove(connection: Connection, ids: Sequence[int]) -> None:
    """These messages are found no more."""
    _of(connection.dialect).remove(connection, ids)


def squeeze(connection: Connection) -> None:
    """Leave nothing of removed messages in the index."""
    _of(connection.dialect).squeeze(connection)


def is_worded(dialect: Dialect) -> str:
    """The condition in SQL that a message of `messages` says something."""
    return _of(dialect).is_worded()


def lookup(dialect: Dialect, terms: list[str]) -> Lookup:
    """How the messages with all these folded words in them are found.

    Raises:
        TooShort: no word is long enough.
    """
    return _of(dialect).lookup(terms)


def _of(dialect: Dialect) -> Index:
    return server_index if dialect.name == "postgresql" else file_index
