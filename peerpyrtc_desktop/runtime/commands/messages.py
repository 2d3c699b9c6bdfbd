"""What the host says, itself or as the program it is in."""

from __future__ import annotations

from typing import Any

from peerpyrtc_desktop.core.announcements import MAX_TEXT
from peerpyrtc_desktop.core.audit import MAX_WHY, Whom
from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.core.json_value import json_value, sendable
from peerpyrtc_desktop.runtime.commands.command import Command, Means
from peerpyrtc_desktop.runtime.commands.words import check_length


class Announce(Command[int], frozen=True):
    """Announce to one room, or with None to all; returns how many peers it went to.

    It is an act, with its beginning, that nothing takes back: who heard it has heard it. Of what
    the host's schedule says again and again it is the first, and once an hour how often it was.
    Refused: no words, or over 4,000 characters.
    """

    text: str
    room: str | None = None

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        if not self.text.strip():
            raise Refused(Code.MALFORMED, "An announcement needs words.")
        check_length(self.text, MAX_TEXT, "an announcement")
        text, now = sendable(self.text), means.state.now()
        all_rooms = tuple(means.state.rooms.values())
        rooms = all_rooms if self.room is None else (means.state.room(self.room),)
        for room in rooms:
            means.delivery.apply(room, room.voice.announce(text, now), now)
        where = None if self.room is None else rooms[0].name
        if means.by.role != "schedule" or self._is_first(means, text, where or ""):
            means.note(self, room=where, why=text[:MAX_WHY])
        return sum(len(room.peers) for room in rooms)

    def _is_first(self, means: Means, text: str, room: str) -> bool:
        """One of every minute would leave room for no other act; other words are another act."""
        what = str(self.__struct_config__.tag)
        return means.floods.is_first(text, means.by, what, Whom(room, ""), by_the_hour=True)


class Speak(Command[int], frozen=True):
    """Say something to a room as the program: a message from `server`, text or any JSON value.

    Returns how many peers it went to. It is an act that nothing takes back; of what a program says
    again and again it is the first, and once an hour how often it was since, until it has been
    silent for one. The words are in the history alone, and go with it.
    Refused: no JSON value, too large, nested too deep.
    """

    room: str
    data: Any

    async def carry_out(self, means: Means) -> int:
        """See `Command.carry_out`."""
        room, now = means.state.room(self.room), means.state.now()
        means.delivery.apply(room, room.voice.speak(json_value(self.data), now), now)
        what = str(self.__struct_config__.tag)
        where = Whom(room.name, "")
        if means.floods.is_first("", means.by, what, where, by_the_hour=True):
            means.note(self, room=room.name)
        return len(room.peers)
