"""Forgetting a person or a room, while no host has the history: nothing of it is left."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

from msgspec import Raw, Struct
from sqlalchemy import Connection, delete, select

from peerpyrtc_desktop.core import payload
from peerpyrtc_desktop.core.audit import Act, Param, Whom
from peerpyrtc_desktop.core.names import keys
from peerpyrtc_desktop.store.history import kept_words, moderation, reactions, search_index
from peerpyrtc_desktop.store.history.archive import sent_by, sent_to, versions_of
from peerpyrtc_desktop.store.history.kept_words import Person
from peerpyrtc_desktop.store.history.nameless import Nameless
from peerpyrtc_desktop.store.history.tables import messages, rooms, stays

_STEP = 500
"""Messages that go together."""


class Unknown(Exception):
    """There is nothing of what is to be forgotten. Says so, in a sentence."""


class Whose(Struct, frozen=True):
    """What is to be forgotten: a person's, by device or by name in a room, or all of a room.

    A name is meant however it is spelt, as where it is looked for. With `until` (milliseconds) only
    who had it by then: whoever takes it later is somebody else.
    """

    device: str = ""
    name: str = ""
    room: str = ""
    until: int | None = None


def forget(connection: Connection, whose: Whose) -> tuple[int, int]:
    """Erase it: what they said, what was whispered to them, their stays, the index of it all.

    What waits of theirs and what was reported goes too. What was done to them as a guest stays
    among the acts, without them; bans and the like stay in force.
    Returns how many messages and stays went. When the log is folded (`Database.fold`), nothing of
    it is in the folder's files.

    Raises:
        Unknown: there is no such room, or nothing of theirs.
    """
    check_known(connection, whose)
    said = connection.scalars(_theirs(whose)).all()
    pinned = _unpin(connection, said)
    for at in range(0, len(said), _STEP):
        ids = said[at : at + _STEP]
        search_index.remove(connection, ids)
        connection.execute(delete(messages).where(messages.c.id.in_(ids)))
    if whose.device or whose.name:
        reactions.forget(
            connection,
            whose.device,
            whose.room,
            lambda name, time: _is_in_time(whose, time) and _is_same(name, whose.name),
        )
    their_stays = _their_stays(connection, whose)
    known = set(connection.scalars(select(stays.c.stay).where(*their_stays))) - {""}
    devices = {whose.device, *connection.scalars(select(stays.c.device).where(*their_stays))}
    called = {whose.name, *connection.scalars(select(stays.c.name).where(*their_stays))} - {""}
    named = {*devices, *called, *connection.scalars(select(stays.c.address).where(*their_stays))}
    kept_words.forget(connection, partial(_is_whose, whose, known))
    if whose.device or whose.name:
        kept_words.forget_aliases(connection, devices, whose.name)
        kept_words.forget_notes(connection, devices, partial(_is_whose, whose, known))
    kept_words.forget_refusals(connection, devices, called)
    gone = connection.execute(delete(stays).where(*their_stays))
    nameless = Nameless(
        partial(_is_whom, whose, known), frozenset(each.casefold() for each in named if each)
    )
    moderation.forget(
        connection,
        lambda act: (
            nameless.without(act)
            if _is_about(whose, known, act) or _has_pinned(pinned, act)
            else act
        ),
    )
    if whose.room and not whose.name:
        connection.execute(delete(rooms).where(rooms.c.name == whose.room))
        kept_words.forget_settings(connection, whose.room)
    search_index.squeeze(connection)
    return len(said), gone.rowcount


def _unpin(connection: Connection, said: Sequence[int]) -> set[str]:
    """Take away the notices that are the words of one of these, and return what they were.

    A notice is words, whoever pinned them: those of somebody who is forgotten are theirs.
    """
    notices = dict(kept_words.notices(connection))
    unpinned: set[str] = set()
    told = select(rooms.c.name, messages.c.data, messages.c.was)
    where = told.join(rooms, rooms.c.id == messages.c.room)
    for at in range(0, len(said) if notices else 0, _STEP):
        theirs = where.where(messages.c.id.in_(said[at : at + _STEP]))
        for room, data, was in connection.execute(theirs.where(rooms.c.name.in_(notices))):
            read = (Raw(data.encode()), *(each.data for each in versions_of(was)))
            if notices.get(room) in {(payload.message_words(each) or "").strip() for each in read}:
                unpinned.add(notices.pop(room))
                kept_words.unpin(connection, room)
    return unpinned


def _has_pinned(pinned: Collection[str], act: Act) -> bool:
    return act.params.get("notice") in pinned if pinned else False


def check_known(connection: Connection, whose: Whose) -> None:
    """Raises Unknown if there is no such room, or nothing of theirs."""
    room = select(rooms.c.id).where(rooms.c.name == whose.room)
    if whose.room and connection.scalar(room) is None:
        raise Unknown(f"There is no room {whose.room!r} in this history.")
    if whose.room and not whose.name:
        return
    stay = select(stays.c.id).where(*_their_stays(connection, whose))
    either = (_theirs(whose), stay, reactions.of_device(whose.device))
    is_kept = any(connection.scalar(each.limit(1)) is not None for each in either)
    noted = kept_words.notes_of(connection, {whose.device}, partial(_is_whose, whose, ()))
    if not is_kept and next(noted, None) is None:
        raise Unknown("There is nothing of theirs in this history.")


def _theirs(whose: Whose) -> Any:
    asked = select(messages.c.id).join(rooms, rooms.c.id == messages.c.room)
    if whose.device:
        return asked.where(
            messages.c.identity.startswith(f"{whose.device}\n", autoescape=True)
            | messages.c.recipient_identity.startswith(f"{whose.device}\n", autoescape=True)
        )
    asked = asked.where(rooms.c.name == whose.room)
    if not whose.name:
        return asked
    asked = asked.where(sent_by(whose.name) | sent_to(whose.name))
    if whose.until is None:
        return asked
    # In a stay that had begun they are who was meant, until its end.
    begun = select(stays.c.stay).where(stays.c.joined <= whose.until)
    in_time = (messages.c.time <= whose.until) | messages.c.stay.in_(begun)
    return asked.where(in_time)


def _their_stays(connection: Connection, whose: Whose) -> list[Any]:
    if whose.device:
        return [stays.c.device == whose.device]
    of_room = stays.c.room.in_(select(rooms.c.id).where(rooms.c.name == whose.room))
    if not whose.name:
        return [of_room]
    spelt = connection.scalars(select(stays.c.name).where(of_room).distinct())
    called = stays.c.name.in_([each for each in spelt if _is_same(each, whose.name)])
    return [of_room, called, *([] if whose.until is None else [stays.c.joined <= whose.until])]


def _is_whom(whose: Whose, known: Collection[str], act: Act, whom: Whom) -> bool:
    """Whether it is theirs that an act which is about them was done to."""
    if whose.device:
        is_theirs = whose.device in (whom.device, _banned(act) if not whom.room else "")
        return is_theirs or whom.stay in known
    if not whose.name:
        return whose.room in (act.room, whom.room)
    if whose.room not in (act.room, whom.room) and whom.room:
        return False
    is_then = whom.stay in known or _is_in_time(whose, act.time)
    return is_then and _is_same(whom.peer, whose.name)


def _banned(act: Act) -> Param | None:
    """The device that a ban names which was made, lifted or put back."""
    return act.params.get("device")


def _is_about(whose: Whose, known: Collection[str], act: Act) -> bool:
    if whose.device:
        # What was taken back of theirs says in which stay it was said.
        is_done_to = any(each.device == whose.device or each.stay in known for each in act.whom)
        return is_done_to or whose.device == _banned(act)
    rooms = (act.room, *(each.room for each in act.whom))
    # A ban that is lifted, or put back, is nobody's of a room: whose it is says its name.
    if whose.room not in rooms and (any(rooms) or not whose.name):
        return False
    if whose.name and not (_is_in_time(whose, act.time) or any(w.stay in known for w in act.whom)):
        return False
    called = [each.peer for each in act.whom] + [each.sender for each in act.evidence]
    return not whose.name or any(_is_same(each, whose.name) for each in called)


def _is_whose(whose: Whose, known: Collection[str], person: Person) -> bool:
    if whose.device:
        return person.device == whose.device or person.stay in known
    if person.room != whose.room or not whose.name:
        return person.room == whose.room
    is_then = person.stay in known or _is_in_time(whose, person.time)
    return is_then and _is_same(person.name, whose.name)


def _is_in_time(whose: Whose, time: int) -> bool:
    return whose.until is None or time <= whose.until


def _is_same(name: str, other: str) -> bool:
    return min(keys(name)) == min(keys(other))
