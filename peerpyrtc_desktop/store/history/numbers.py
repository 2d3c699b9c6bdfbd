"""The numbers of messages, none of which ever comes twice: what is found by one is no other's."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from peerpyrtc_desktop.store.history.tables import messages


def newest(connection: Connection) -> int:
    """The greatest that is taken, though its message may have been forgotten; 0 if none is."""
    there = connection.scalar(select(func.max(messages.c.id)))
    given = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = 'messages'")
    return max(there or 0, given.scalar() or 0)
