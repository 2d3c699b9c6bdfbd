"""Messages in SQLite, from any thread."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

_SCHEMA = """
create table if not exists message (
    id integer primary key, room text not null, sender text not null, text text not null,
    time real not null
);
create index if not exists message_room on message (room, id);
"""


class MessageStore:
    """One file; each call has a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._connection() as database:
            database.executescript(_SCHEMA)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        database = sqlite3.connect(self._path)
        try:
            with database:  # commits
                yield database
        finally:
            database.close()

    def add(self, room: str, sender: str, message: Any) -> None:
        """Keep a message: text as it is, anything else that a client sent as JSON."""
        text = message if isinstance(message, str) else json.dumps(message)
        with self._connection() as database:
            database.execute(
                "insert into message (room, sender, text, time) values (?, ?, ?, ?)",
                (room, sender, text, time.time()),
            )

    def latest(self, room: str, count: int = 100) -> list[dict[str, str]]:
        """The last messages of a room, the oldest first."""
        with self._connection() as database:
            rows = database.execute(
                "select sender, text from message where room = ? order by id desc limit ?",
                (room, count),
            ).fetchall()
        return [{"sender": sender, "text": text} for sender, text in reversed(rows)]
