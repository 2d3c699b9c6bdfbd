"""For how long what was said is kept: as the host says, and in some rooms shorter or longer."""

from __future__ import annotations

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, select

from peerpyrtc_desktop.core.room_settings import KEPT_FOR, LONGEST_KEPT
from peerpyrtc_desktop.store.history.entries import Ended
from peerpyrtc_desktop.store.history.tables import documents, rooms

DAY = 24 * 3600 * 1000


class _Own(Struct):
    """As much as is asked of a room's settings, and of what is left of them when it closes."""

    keep_days: int | None = None


_own = msgspec.json.Decoder(_Own)


def ended(connection: Connection, now: int, days: int) -> tuple[Ended, ...]:
    """Of which rooms goes what was said before when; `days` is for all that have none of their own.

    Rooms whose words stay for ever are in none of them.
    """
    own: dict[int, set[int]] = {}
    asked = select(rooms.c.id, documents.c.document).join(
        documents, documents.c.name == rooms.c.name
    )
    for room, document in connection.execute(asked.where(documents.c.kind.in_(("room", KEPT_FOR)))):
        try:
            kept = _own.decode(document).keep_days
        except msgspec.DecodeError:  # a newer program's
            continue
        if kept is not None:
            own.setdefault(min(max(kept, 0), LONGEST_KEPT), set()).add(room)
    some = tuple(sorted(room for each in own.values() for room in each))
    others = [Ended(now - days * DAY, some, others=True)] if days else []
    theirs = [Ended(now - d * DAY, tuple(sorted(each))) for d, each in sorted(own.items()) if d]
    return (*others, *theirs)
