"""What moderation keeps of what guests said and asked for: that goes when they are forgotten."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, delete, select

from peerpyrtc_desktop.core.entry import Knock, Member
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.core.room_settings import KEPT_FOR
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.store.history.tables import documents


class Person(Struct, frozen=True):
    """Whom a document is about, as far as it says: "" is unknown."""

    room: str
    name: str
    device: str = ""
    stay: str = ""


_ABOUT: dict[str, tuple[type[Any], Callable[[Any], tuple[Person, ...]]]] = {
    "held": (HeldMessage, lambda it: (Person(it.room, it.peer, it.key, it.stay),)),
    "knock": (Knock, lambda it: (Person(it.room, it.peer, it.device),)),
    "member": (Member, lambda it: (Person(it.room, it.name, it.key),)),
    # Whose message it is, and who reported it.
    "notice": (Notice, lambda it: (Person(it.room, it.peer, "", it.stay), Person(it.room, it.by))),
}


def forget_settings(connection: Connection, room: str) -> None:
    """Remove what was set for a room: its notice is words too."""
    theirs = documents.c.kind.in_(("room", KEPT_FOR, "panic")) & (documents.c.name == room)
    connection.execute(delete(documents).where(theirs))


def forget(connection: Connection, is_theirs: Callable[[Person], bool]) -> None:
    """Remove what waits, was reported or was let in of whoever meets this; bans and mutes stay."""
    asked = select(documents).where(documents.c.kind.in_(_ABOUT))
    for kind, name, document in connection.execute(asked).all():
        form, about = _ABOUT[kind]
        try:
            people = about(msgspec.json.decode(document, type=form))
        except msgspec.DecodeError:  # a newer program's, which nobody here can read
            continue
        if any(map(is_theirs, people)):
            where = (documents.c.kind == kind) & (documents.c.name == name)
            connection.execute(delete(documents).where(where))
