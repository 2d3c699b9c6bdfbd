"""What moderation keeps of what guests said and asked for: that goes when they are forgotten."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from typing import Any

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, delete, select

from peerpyrtc_desktop.core.entry import Knock, Member
from peerpyrtc_desktop.core.names import keys
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.core.room_settings import KEPT_FOR
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.store.history.tables import documents


class Person(Struct, frozen=True):
    """Whom a document is about, as far as it says: "" is unknown; `time` is when that was."""

    room: str
    name: str
    time: int
    device: str = ""
    stay: str = ""


_ABOUT: dict[str, tuple[type[Any], Callable[[Any], tuple[Person, ...]]]] = {
    "held": (HeldMessage, lambda it: (Person(it.room, it.peer, it.time, it.key, it.stay),)),
    "knock": (Knock, lambda it: (Person(it.room, it.peer, it.time, it.device),)),
    "member": (Member, lambda it: (Person(it.room, it.name, it.since, it.key),)),
    # Whose message it is, and who reported it.
    "notice": (
        Notice,
        lambda it: (
            Person(it.room, it.peer, it.time, "", it.stay),
            Person(it.room, it.by, it.time),
        ),
    ),
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


def forget_aliases(connection: Connection, devices: Collection[str], name: str = "") -> None:
    """Remove by what other names these devices went; of the one that goes by this name, if any."""
    asked = select(documents.c.name, documents.c.document).where(documents.c.kind == "alias")
    for key, document in connection.execute(asked).all():
        device, _, called = key.rpartition("\n")
        former = json.loads(document).get("identity", "").rpartition("\n")[2]
        if device in devices and (not name or min(keys(name)) in (called, former)):
            where = (documents.c.kind == "alias") & (documents.c.name == key)
            connection.execute(delete(documents).where(where))
