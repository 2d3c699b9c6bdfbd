"""What moderation keeps of what guests said and asked for: that goes when they are forgotten."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, delete, select, update

from peerpyrtc_desktop.core.announcements import KIND as ANNOUNCEMENT
from peerpyrtc_desktop.core.announcements import SAID, KeptAnnouncement
from peerpyrtc_desktop.core.entry import Knock, Member
from peerpyrtc_desktop.core.names import keys, plain_key
from peerpyrtc_desktop.core.notes import KIND as NOTE
from peerpyrtc_desktop.core.notes import Note
from peerpyrtc_desktop.core.notices import Notice
from peerpyrtc_desktop.core.numbered_acts import KIND as NUMBERED
from peerpyrtc_desktop.core.numbered_acts import NumberedAct
from peerpyrtc_desktop.core.replaced import Replaced
from peerpyrtc_desktop.core.room_settings import KEPT_FOR, RoomSettings
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.replaced import REPLACED
from peerpyrtc_desktop.runtime.seating.aliases import ALIAS, Alias
from peerpyrtc_desktop.runtime.seating.hands import HAND, Hand
from peerpyrtc_desktop.runtime.seating.kept_out import REFUSAL, Refusal
from peerpyrtc_desktop.store.history.tables import documents

T = TypeVar("T")


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
    HAND: (Hand, lambda it: (Person(it.room, it.peer, it.hand or it.word or 0, it.key, it.stay),)),
    REPLACED: (
        Replaced,
        lambda it: (Person(it.room, it.peer, it.time, it.key, it.stay),),
    ),
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

_FOR_ROOMS: dict[str, type[KeptAnnouncement | NumberedAct]] = {
    ANNOUNCEMENT: KeptAnnouncement,
    NUMBERED: NumberedAct,
}
"""What may be for one room, with words; None is for all."""


def forget_settings(connection: Connection, room: str) -> None:
    """Remove what was set for a room, what is announced there and what numbers do: words, too.

    A note outlives the room: it no longer says where whom it is about was.
    """
    theirs = documents.c.kind.in_(("room", KEPT_FOR, "panic")) & (documents.c.name == room)
    connection.execute(delete(documents).where(theirs))
    for kind, form in _FOR_ROOMS.items():
        for name, kept in _read(connection, kind, form):
            # It is spelt as it was when that was set, be the room open then or not.
            if kept.room is not None and plain_key(kept.room) == plain_key(room):
                _remove(connection, kind, name)
                if kind == ANNOUNCEMENT:
                    _remove(connection, SAID, name)
    for key, note in _read(connection, NOTE, Note):
        if note.room == room:
            _put(connection, NOTE, key, replace(note, room=""))


def notices(connection: Connection) -> Iterator[tuple[str, str]]:
    """What is pinned in which room."""
    for room, settings in _read(connection, "room", RoomSettings):
        if settings.notice:
            yield room, settings.notice


def unpin(connection: Connection, room: str) -> None:
    """Have nothing pinned there; all else that is set for the room stays."""
    settings = dict(_read(connection, "room", RoomSettings))[room]
    _put(connection, "room", room, replace(settings, notice=""))


def forget(connection: Connection, is_theirs: Callable[[Person], bool]) -> None:
    """Remove what waits, was reported or was let in of whoever meets this; bans and mutes stay."""
    for kind, (form, about) in _ABOUT.items():
        for name, document in _read(connection, kind, form):
            if any(map(is_theirs, about(document))):
                _remove(connection, kind, name)


def forget_aliases(connection: Connection, devices: Collection[str], name: str = "") -> None:
    """Remove by what other names these devices went; of the one that goes by this name, if any."""
    for key, alias in _read(connection, ALIAS, Alias):
        device, _, called = key.rpartition("\n")
        former = alias.identity.rpartition("\n")[2]
        if device in devices and (not name or min(keys(name)) in (called, former)):
            _remove(connection, ALIAS, key)


def notes_of(
    connection: Connection, devices: Collection[str], is_theirs: Callable[[Person], bool]
) -> Iterator[str]:
    """The keys of the notes about these devices, or about whoever else meets this."""
    for key, note in _read(connection, NOTE, Note):
        # Who shows no device is known by an address and a name.
        device = "" if "\n" in key else key
        about = Person(note.room, note.peer, note.time, device, note.stay)
        if (device and device in devices) or is_theirs(about):
            yield key


def forget_notes(
    connection: Connection, devices: Collection[str], is_theirs: Callable[[Person], bool]
) -> None:
    """Remove these."""
    for key in notes_of(connection, devices, is_theirs):
        _remove(connection, NOTE, key)


def forget_refusals(
    connection: Connection, devices: Collection[str], called: Collection[str]
) -> None:
    """Remove the minute for which these were sent out: their name and address stand in it."""
    spelt = {min(keys(each)) for each in called}
    for name, refusal in _read(connection, REFUSAL, Refusal):
        if any(each[-1] in (devices if each[0] == "device" else spelt) for each in refusal.keys):
            _remove(connection, REFUSAL, name)


def _read(connection: Connection, kind: str, form: type[T]) -> Iterator[tuple[str, T]]:
    """The documents of a kind by their names, but a newer program's, which nobody here can read."""
    asked = select(documents.c.name, documents.c.document).where(documents.c.kind == kind)
    for name, document in connection.execute(asked).all():
        try:
            found = msgspec.json.decode(document, type=form)
        except msgspec.DecodeError:
            continue
        yield name, found


def _put(connection: Connection, kind: str, name: str, value: Struct) -> None:
    """Have this in the place of the document that is there."""
    where = (documents.c.kind == kind) & (documents.c.name == name)
    document = msgspec.json.encode(value).decode()
    connection.execute(update(documents).where(where).values(document=document))


def _remove(connection: Connection, kind: str, name: str) -> None:
    where = (documents.c.kind == kind) & (documents.c.name == name)
    connection.execute(delete(documents).where(where))
