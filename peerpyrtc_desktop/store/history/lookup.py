"""How messages are looked up by their words: what each kind of database has an own way of."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from msgspec import Struct
from sqlalchemy import Connection


class TooShort(ValueError):
    """A query has no word that can be looked up: three letters, or one character of Chinese."""


class Lookup(Struct, frozen=True):
    """Conditions in SQL on a table, all of which hold for what is meant, and their parameters.
    `number` is its column of the messages' ids."""

    table: str
    number: str
    conditions: list[str]
    parameters: dict[str, str]


class Index(Protocol):
    """Tables beside the messages, by the same ids."""

    def create(self, connection: Connection) -> None:
        """Make it, while there are no messages."""

    def add(self, connection: Connection, texts: list[tuple[int, str]]) -> None:
        """Index these: a message's id, and what it says."""

    def remove(self, connection: Connection, ids: Sequence[int]) -> None:
        """These messages are found no more."""

    def squeeze(self, connection: Connection) -> None:
        """Leave nothing of removed messages in the index."""

    def is_worded(self) -> str:
        """The condition in SQL that the index has a message of `messages`: it says something."""

    def lookup(self, terms: list[str]) -> Lookup:
        """How the messages with all these folded words in them are found.

        Raises:
            TooShort: no word is long enough.
        """
