"""Whether a history in a file is whole, and its search index in step with it.

SQLite's own check takes the index for whole when it has lost words, or has too many: FTS5 has a
check of its own, which says nothing of the messages. So those are looked up, one by one.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec import Raw
from sqlalchemy import Connection, text
from sqlalchemy.exc import DatabaseError

from peerpyrtc_desktop.core import payload
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.store.history import file_index, search_index
from peerpyrtc_desktop.store.history.database import is_damage

_STEP = 500
"""Messages that are looked at together."""

_OF_INDEX = "FTS5 table"
"""What newer SQLites say of the index stands among what is wrong with the file."""


def damage(path: Path) -> str:
    """What is wrong with the file, "" if nothing is; the index may be wrong all the same.

    Changes nothing, also beside a host.

    Raises:
        sqlite3.Error: it can't be read.
    """
    with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as database:
        try:
            told = [line for (line,) in database.execute("PRAGMA integrity_check")]
        except sqlite3.Error as fault:
            if is_damage(fault):
                return str(fault)
            raise
    wrong = [line for line in told if line != "ok" and _OF_INDEX not in line]
    # Which of the databases it is of stands in a line of its own.
    lines = [each for line in wrong for each in line.splitlines() if not each.startswith("***")]
    return lines[0] if lines else "".join(wrong)


def count(connection: Connection) -> int:
    """How many messages there are."""
    return connection.scalar(text("SELECT count(*) FROM messages")) or 0


def is_in_step(connection: Connection) -> bool:
    """Whether the index has just the words of the messages.

    Only reads, a page at a time, and lets go in between: beside a host, the log would grow
    otherwise for as long as it takes.
    """
    return _holds(lambda: _is_in_step(connection, connection.rollback))


def _is_in_step(connection: Connection, let_go: Callable[[], None] = lambda: None) -> bool:
    for table in file_index.TABLES:
        strays = f"SELECT count(*) FROM {table} WHERE rowid NOT IN (SELECT id FROM messages)"
        found = connection.scalar(text(strays))
        let_go()
        if found:
            return False
    said_and_has = _messages(connection, let_go)
    return all(has == file_index.indexed(said) for _, said, has in said_and_has)


def mend(connection: Connection) -> bool:
    """Make the index anew if it is out of step, or broken in itself; returns whether it was."""
    if _holds(lambda: _is_in_step(connection)) and _holds(lambda: _is_sound(connection)):
        return False
    for table in file_index.TABLES:
        _drop(connection, table)
    search_index.create(connection)
    texts: list[tuple[int, str]] = []
    for number, said, _ in _messages(connection):
        texts.append((number, said))
        if len(texts) >= _STEP:
            search_index.add(connection, texts)
            texts = []
    search_index.add(connection, texts)
    return True


def _drop(connection: Connection, table: str) -> None:
    do = connection.exec_driver_sql
    try:
        do(f"DROP TABLE IF EXISTS {table}")
    except DatabaseError:
        # So broken that FTS5 doesn't take it for its own: then as the plain tables it is made of.
        do("PRAGMA writable_schema = ON")
        do("DELETE FROM sqlite_master WHERE name = ?", (table,))
        do("PRAGMA writable_schema = RESET")
        for part in ("data", "idx", "content", "docsize", "config"):
            do(f"DROP TABLE IF EXISTS {table}_{part}")


def _is_sound(connection: Connection) -> bool:
    """Whether the index finds what it has, as FTS5 says; it wants to write for that."""
    for table in file_index.TABLES:
        ask = f"INSERT INTO {table}({table}, rank) VALUES ('integrity-check', 1)"
        connection.exec_driver_sql(ask)
    return True


def _holds(look: Callable[[], bool]) -> bool:
    """What a look finds; False if the index is so broken that it can't be asked."""
    try:
        return look()
    except DatabaseError as fault:
        # It is ours what is asked: an error in it is the index's.
        if is_damage(fault) or getattr(fault.orig, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR:
            return False
        raise


_Indexed = tuple[str | None, str | None]

_PAGE = text(
    "SELECT messages.id, kind, name, data, found.words, found_pairs.words FROM messages"
    " LEFT JOIN found ON found.rowid = messages.id"
    " LEFT JOIN found_pairs ON found_pairs.rowid = messages.id"
    " WHERE messages.id > :after ORDER BY messages.id LIMIT :step"
)


def _messages(
    connection: Connection, let_go: Callable[[], None] = lambda: None
) -> Iterator[tuple[int, str, _Indexed]]:
    """Each message's id, its words, and what the index has of them."""
    after = 0
    while page := connection.execute(_PAGE, {"after": after, "step": _STEP}).all():
        let_go()
        for number, kind, name, data, words, pairs in page:
            yield number, _words(kind, name, data), (words, pairs)
        after = page[-1][0]


def _words(kind: str, name: str, data: str) -> str:
    raw = Raw(data.encode())
    if kind == "announcement":
        return sendable(payload.words(raw) or "")
    return sendable(payload.event_words(name, raw) or "")
