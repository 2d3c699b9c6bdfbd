"""How old messages go, a step at a time, and what goes with them."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, insert, select, update

from peerpyrtc_desktop.store.history import search_index
from peerpyrtc_desktop.store.history.entries import Looked
from peerpyrtc_desktop.store.history.tables import messages, rooms, starts, stays

PRUNED = 200
"""Messages that go in one step, so that no message waits for long behind them."""


def prune(connection: Connection, upto: int) -> int:
    """A step of the messages up to this number; returns how many went."""
    first = select(messages.c.id).where(messages.c.id <= upto)
    ids = connection.scalars(first.order_by(messages.c.id).limit(PRUNED)).all()
    if ids:
        search_index.remove(connection, ids)
        connection.execute(delete(messages).where(messages.c.id.in_(ids)))
    return len(ids)


def looked(connection: Connection, entry: Looked) -> int:
    """Have go what was over before that time, and note that the clock was believed.

    Returns how many stays went.
    """
    over = func.coalesce(stays.c.left, stays.c.joined) < entry.before
    gone = connection.execute(delete(stays).where(over))
    empty = [
        rooms.c.closed < entry.before,
        rooms.c.id.not_in(select(messages.c.room)),
        rooms.c.id.not_in(select(stays.c.room)),
    ]
    connection.execute(delete(rooms).where(*empty))
    this = select(func.max(starts.c.id)).scalar_subquery()
    noted = connection.execute(update(starts).where(starts.c.id == this).values(looked=entry.time))
    if not noted.rowcount:  # no host has had it yet
        connection.execute(insert(starts).values(time=entry.time, looked=entry.time))
    return gone.rowcount
