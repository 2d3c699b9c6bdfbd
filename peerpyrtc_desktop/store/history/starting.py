"""Each start of a host has a number, and by it the epochs that its rooms are opened in."""

from __future__ import annotations

from sqlalchemy import Connection, func, insert, select

from peerpyrtc_desktop.store.history.tables import messages, starts

_FIRST = 1 << 42
"""Every epoch is greater: also than those that a host without a disk took from a clock."""

_OPENINGS = 1 << 20
"""Rooms that one run of the host may open before it eats into the next one's epochs."""


def number(connection: Connection, wall: int) -> int:
    """Number a start at this time (milliseconds); returns what its epochs are greater than."""
    started = insert(starts).values(time=wall).returning(starts.c.id)
    start: int = connection.execute(started).scalar_one()
    # What was imported may have been said under greater ones.
    newest: int = connection.scalar(select(func.max(messages.c.epoch))) or 0
    return max(_FIRST + start * _OPENINGS, newest)
