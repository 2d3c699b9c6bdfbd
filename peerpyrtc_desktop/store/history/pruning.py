"""How old messages go, a step at a time, and what goes with them."""

from __future__ import annotations

from sqlalchemy import Connection, delete, func, insert, select, update

from peerpyrtc_desktop.store.history import file_index, search_index, server_index
from peerpyrtc_desktop.store.history.entries import Looked
from peerpyrtc_desktop.store.history.tables import messages, metadata, rooms, starts, stays

PRUNED = 200
"""Messages that go in one step, so that no message waits for long behind them."""

_WEIGHED = 5_000
"""Messages, the newest, by which it is reckoned how much one takes."""

_MERGED = 64
_GIVEN_BACK = 256
"""Pages of the index, and of the file, that are seen to in one step."""


def prune(connection: Connection, upto: int, room: int | None = None) -> int:
    """A step of the messages up to this number, all or one room's; returns how many went."""
    first = select(messages.c.id).where(messages.c.id <= upto)
    if room is not None:
        first = first.where(messages.c.room == room)
    ids = connection.scalars(first.order_by(messages.c.id).limit(PRUNED)).all()
    if ids:
        search_index.remove(connection, ids)
        connection.execute(delete(messages).where(messages.c.id.in_(ids)))
    return len(ids)


def used(connection: Connection, limit: int) -> int:
    """Bytes that it has in use, without those that are free in its file or in a server's tables.

    Those of a server are reckoned, and not at all below the limit.
    """
    if connection.dialect.name != "sqlite":
        return _used_there(connection, limit)
    pages, free, size = (
        connection.exec_driver_sql(f"PRAGMA {name}").scalar() or 0
        for name in ("page_count", "freelist_count", "page_size")
    )
    return int((pages - free) * size)


def _used_there(connection: Connection, limit: int) -> int:
    """By how much messages take, with the share that all else has beside them.

    What was deleted stays free in the tables for what comes next: a server tells only how large
    they are with it.
    """
    names = ", ".join(f"'{each}'" for each in (*metadata.tables, *server_index.TABLES))
    sizes = (
        "SELECT sum(pg_total_relation_size(each::regclass))::bigint, pg_table_size('messages') "
        f"FROM unnest(ARRAY[{names}]) each"
    )
    whole, theirs = connection.exec_driver_sql(sizes).one()
    if whole <= limit:
        return int(whole)
    of_one = (
        "SELECT avg(pg_column_size(each.*)) + 28 "
        f"FROM (SELECT * FROM messages ORDER BY id DESC LIMIT {_WEIGHED}) each"
    )
    count = connection.scalar(select(func.count()).select_from(messages)) or 0
    one = float(connection.exec_driver_sql(of_one).scalar() or 0)
    return min(int(whole), int(count * one * float(whole) / max(theirs, 1)))


def squeeze(connection: Connection) -> bool:
    """A step of leaving no room to what went: first in the index, which only marks it as gone.

    Then free pages are given back, a few of them. Returns whether there is more to do.
    """
    if connection.dialect.name != "sqlite":
        return False
    changed = 0
    for table in file_index.TABLES:
        before = connection.exec_driver_sql("SELECT total_changes()").scalar() or 0
        merge = f"INSERT INTO {table}({table}, rank) VALUES ('merge', {-_MERGED})"
        connection.exec_driver_sql(merge)
        after = connection.exec_driver_sql("SELECT total_changes()").scalar() or 0
        changed = max(changed, after - before)
    if changed >= 2:  # less is how FTS5 says that nothing is left to merge
        return True
    free = connection.exec_driver_sql("PRAGMA freelist_count").scalar() or 0
    if not connection.exec_driver_sql("PRAGMA auto_vacuum").scalar():
        return False
    for _ in range(min(free, _GIVEN_BACK)):
        connection.exec_driver_sql("PRAGMA incremental_vacuum(1)")  # the driver takes one step each
    return free > _GIVEN_BACK


def looked(connection: Connection, entry: Looked) -> int:
    """Have go what has had its days, and note that the clock was believed.

    Returns how many stays went.
    """
    gone = 0
    for ended in entry.ended:
        over = func.coalesce(stays.c.left, stays.c.joined) < ended.before
        gone += connection.execute(delete(stays).where(over, ended.of(stays.c.room))).rowcount
        empty = [
            rooms.c.closed < ended.before,
            ended.of(rooms.c.id),
            rooms.c.id.not_in(select(messages.c.room)),
            rooms.c.id.not_in(select(stays.c.room)),
        ]
        connection.execute(delete(rooms).where(*empty))
    this = select(func.max(starts.c.id)).scalar_subquery()
    noted = connection.execute(update(starts).where(starts.c.id == this).values(looked=entry.time))
    if not noted.rowcount:  # no host has had it yet
        connection.execute(insert(starts).values(time=entry.time, looked=entry.time))
    return gone
