"""The whiteboards of open rooms: which of the strokes that were said are there, or can come back.

A stroke itself is a message, and goes with it. Here is only what became of it, as the room's board
has told (`core.strokes.Change`), written with the message that did it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec import Raw
from sqlalchemy import Connection, delete, select, update

from peerpyrtc_desktop.core.strokes import Change, KeptStroke
from peerpyrtc_desktop.store.history import many_rows
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import messages, rooms, strokes

PAGE = 500
"""Strokes that are read together."""

_NAMES = 500
"""Strokes that one statement names."""


class Drawn:
    """What is done to boards within one batch: strokes that follow each other are one statement."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._new: list[tuple[int, int, int]] = []

    def change(self, room: int, message: int, seq: int, change: Change) -> None:
        """The message with this id, and this number in its room, has done so to its board."""
        if change.lost_cleared:
            self._delete(strokes.c.room == room, strokes.c.cleared > 0)
        for names in _stepwise(change.lost):
            self._delete(strokes.c.room == room, strokes.c.seq.in_(names))
        if change.drawn:
            self._new.append((message, room, seq))
        for names in _stepwise(change.erased):
            self._update(strokes.c.room == room, strokes.c.seq.in_(names), erased=seq)
        for names in _stepwise(change.restored):
            self._update(strokes.c.room == room, strokes.c.seq.in_(names), erased=0)
        if change.cleared:
            self._update(strokes.c.room == room, cleared=seq)
        if change.uncleared:
            self._update(strokes.c.room == room, cleared=0)
        for names in _stepwise(change.taken):
            self._update(strokes.c.room == room, strokes.c.seq.in_(names), taken=seq)
        for names in _stepwise(change.returned):
            self._update(strokes.c.room == room, strokes.c.seq.in_(names), taken=change.returned_to)

    def close(self, room: int) -> None:
        """The room is gone, and its board with it."""
        self._delete(strokes.c.room == room)

    def flush(self) -> None:
        """Write what waits to be written together."""
        if self._new:
            many_rows.add(self._connection, "strokes", ("message", "room", "seq"), self._new)
            self._new = []

    def _delete(self, *where: Any) -> None:
        self.flush()
        self._connection.execute(delete(strokes).where(*where))

    def _update(self, *where: Any, **values: int) -> None:
        self.flush()
        self._connection.execute(update(strokes).where(*where).values(**values))


def _stepwise(names: list[int]) -> Iterable[list[int]]:
    return (names[at : at + _NAMES] for at in range(0, len(names), _NAMES))


async def read(readers: Readers, room: str) -> list[KeptStroke]:
    """The board of a room, in the order of its numbers."""
    asked = (
        select(
            strokes.c.seq,
            messages.c.identity,
            messages.c.sender,
            messages.c.data,
            strokes.c.erased,
            strokes.c.cleared,
            strokes.c.taken,
            messages.c.stay,
            messages.c.epoch,
            messages.c.redacted.is_not(None),
        )
        .join(messages, messages.c.id == strokes.c.message)
        .join(rooms, rooms.c.id == strokes.c.room)
        .where(rooms.c.name == room)
        .order_by(strokes.c.seq)
        .limit(PAGE)
    )
    found: list[KeptStroke] = []
    page = [KeptStroke(0, "", "", Raw(b""))]
    while page:
        after = page[-1].seq
        async with readers.connect() as connection:
            rows = await connection.execute(asked.where(strokes.c.seq > after))
            page = [
                KeptStroke(seq, author, sender, Raw(data.encode()), *became)
                for seq, author, sender, data, *became in rows
            ]
        found += page
    return found
