"""Guests' stays as a new start of the host finds them."""

from __future__ import annotations

from sqlalchemy import Connection, case, select, update

from peerpyrtc_desktop.core import names
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.reader import MAX_KEPT
from peerpyrtc_desktop.store.history.tables import documents, messages, stays

ALIVE = "alive"
"""The kind of the one document that is no decision: when guests were there last (milliseconds)."""


def last_sign(connection: Connection) -> int:
    """Until when who isn't known to have left is known to have been there; 0: nothing says so.

    In milliseconds: the newest message, or what a host tells once a minute while guests are there.
    """
    last = select(messages.c.time).order_by(messages.c.id.desc()).limit(1)
    sign = select(documents.c.document).where(documents.c.kind == ALIVE)
    return max(connection.scalar(last) or 0, int(connection.scalar(sign) or 0))


def end(connection: Connection, now: int) -> None:
    """Who was there when a host ended without a word was there until its last sign of life."""
    known = min(last_sign(connection), now)
    seen = case((stays.c.joined < known, known), else_=stays.c.joined)
    connection.execute(update(stays).where(stays.c.left.is_(None)).values(left=seen))


def arrivals(connection: Connection, room: int) -> dict[str, Place]:
    """Where a room stood when each guest came for the first time, of those that came last.

    By each way it may be known again by: a device, or an address and a name.
    """
    who = (stays.c.device, stays.c.address, stays.c.name)
    came = (stays.c.came_epoch, stays.c.came_seq)
    asked = select(*who, *came).where(stays.c.room == room)
    latest = connection.execute(asked.order_by(stays.c.id.desc()).limit(MAX_KEPT)).all()
    found: dict[str, Place] = {}
    for each in reversed(latest):
        for key in (each.device, f"{each.address}\n{min(names.keys(each.name))}"):
            found.setdefault(key, (each.came_epoch, each.came_seq))
    return found
