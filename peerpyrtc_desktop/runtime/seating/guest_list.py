"""Who comes into a room without asking: members who were let in, and those who were there before.

Both are kept, so that a new start of the host shuts nobody out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.entry import Inside, Member, has_door
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.ledger import Ledger

MEMBER, INSIDE = "member", "inside"
"""The kinds of documents."""

MAX_INSIDE = 300
"""Guests of one room that may come back: three times as many as fit in."""

MAX_MEMBERS = 5000
"""Of all rooms; the first that was let in gives way."""


class GuestList:
    """One host's."""

    def __init__(self, ledger: Ledger, rooms: Mapping[str, Room]) -> None:
        self._ledger = ledger
        self._rooms = rooms
        self._members: dict[str, Member] = {}

    def bring_back(self) -> None:
        """Know whom the ledger knows."""
        for name, member in self._ledger.documents(MEMBER, Member):
            self._members[name] = member

    def knows(self, room: Room, key: str) -> bool:
        """Whether this guest comes in without asking."""
        return self.is_member(room.name, key) or key in self._inside(room.name).keys

    # Members

    def is_member(self, room: str, key: str) -> bool:
        """Whether it was let into this room."""
        return _name(room, key) in self._members

    def member(self, room: str, key: str) -> Member | None:
        """As what it was let into this room, if it was."""
        return self._members.get(_name(room, key))

    def members(self, room: str) -> Iterator[Member]:
        """Those of a room."""
        return (each for each in tuple(self._members.values()) if each.room == room)

    def let_in(self, member: Member) -> None:
        """It is a member from now on."""
        name = _name(member.room, member.key)
        self._members[name] = member
        self._ledger.put(MEMBER, name, member)
        if len(self._members) > MAX_MEMBERS:
            first = next(iter(self._members.values()))
            self.forget(first.room, first.key)

    def forget(self, room: str, key: str) -> Member | None:
        """It is no member any more, and asks when it comes again; returns what it was."""
        name = _name(room, key)
        self._ledger.put(MEMBER, name, None)
        inside = self._inside(room)
        if key in inside.keys:
            self._put(room, replace(inside, keys=_without(inside.keys, key)))
        return self._members.pop(name, None)

    # Those who were there before

    def hear(self, event: events.Event) -> None:
        """Note who comes while a room has a door, and when it gets one."""
        match event:
            case events.RoomChanged(room=name):
                self._on_changed(self._rooms.get(name))
            case events.PeerJoined(room=name, peer=peer):
                room = self._rooms.get(name)
                here = None if room is None else room.peers.get(peer.id)
                if room is not None and here is not None and has_door(room.settings):
                    self._add(room, here.standing.key)
            case events.RoomClosed(room=name):
                self._ledger.put(INSIDE, name, None)
                for member in self.members(name):
                    self.forget(name, member.key)
            case _:
                pass

    def _on_changed(self, room: Room | None) -> None:
        if room is None:
            return
        if not has_door(room.settings):
            self._put(room.name, None)
            return
        known = self._ledger.document(INSIDE, room.name, Inside)
        # A new PIN is for all but those who are there: who left knew the old one.
        if known is None or known.pin != room.settings.pin:
            here = tuple(peer.standing.key for peer in room.peers.values())
            keep = () if known is None or room.settings.pin else known.keys
            keys = tuple(dict.fromkeys((*keep, *here)))
            self._put(room.name, Inside(keys, room.settings.pin))

    def _add(self, room: Room, key: str) -> None:
        inside = self._inside(room.name)
        keys = (*_without(inside.keys, key), key)[-MAX_INSIDE:]
        self._put(room.name, Inside(keys, room.settings.pin))

    def _inside(self, room: str) -> Inside:
        return self._ledger.document(INSIDE, room, Inside) or Inside()

    def _put(self, room: str, inside: Inside | None) -> None:
        self._ledger.put(INSIDE, room, inside)


def _without(keys: tuple[str, ...], key: str) -> tuple[str, ...]:
    return tuple(each for each in keys if each != key)


def _name(room: str, key: str) -> str:
    return f"{room}\n{key}"
