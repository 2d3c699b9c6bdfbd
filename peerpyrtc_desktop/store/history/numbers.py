"""The numbers of messages, none of which ever comes twice: what is found by one is no other's."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from peerpyrtc_desktop.store.history.tables import messages


def newest(connection: Connection) -> int:
    """The greatest that is taken, though its message may have been forgotten; 0 if none is."""
    there = connection.scalar(select(func.max(messages.c.id)))
    given = connection.exec_driver_sql(_GIVEN[connection.dialect.name])
    return max(there or 0, given.scalar() or 0)


def take(connection: Connection, last: int) -> None:
    """Those up to this one are taken."""
    if connection.dialect.name == "postgresql":  # SQLite looks at what is inserted
        connection.exec_driver_sql("SELECT setval('messages_id_seq', $1)", (last,))


_GIVEN = {
    "sqlite": "SELECT seq FROM sqlite_sequence WHERE name = 'messages'",
    "postgresql": "SELECT last_value FROM messages_id_seq WHERE is_called",
}
