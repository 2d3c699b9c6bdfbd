"""What is asked of the rooms from outside: by the panel, the library, the HTTP door.

Plain data goes both ways, so that one day they can stand on another machine. Each of these is one
thing to ask for; who needs several takes them together, as `Host` does.
"""

from __future__ import annotations

from typing import Protocol

from peerpyrtc_desktop.core.audit import HOST, Act, Actor
from peerpyrtc_desktop.core.bans import Ban
from peerpyrtc_desktop.core.events import BoardPage, Event, Numbers, RoomSnapshot
from peerpyrtc_desktop.core.roles import Invite, Moderator
from peerpyrtc_desktop.core.sanctions import Decided
from peerpyrtc_desktop.runtime.commands.command import Command, R
from peerpyrtc_desktop.runtime.signals import Signal


class Telling(Protocol):
    """Tells what happens in the rooms."""

    @property
    def events(self) -> Signal[Event]:
        """Everything that happens, each after it has happened, in the loop's thread."""
        ...


class Executing(Protocol):
    """Does what is commanded."""

    async def execute(self, command: Command[R], by: Actor = HOST, batch: str = "") -> R:
        """Carry it out; returns what came of it. The tables change from the events that follow.

        It is this actor's act in the audit. What is done in one go has one `batch`, a word that
        nothing else has.

        Raises:
            Refused: why it can't be done; then nothing was.
        """
        ...


class Auditing(Protocol):
    """Says what was done to whom."""

    @property
    def evidence_days(self) -> int:
        """Days for which an act keeps what was said; then it is erased."""
        ...

    async def acts(
        self, before: int | None = None, limit: int = 50, room: str | None = None
    ) -> list[Act]:
        """So many acts before that id, or the newest; the newest first.

        With `room` those for this room, and those for all. Raises Refused: they can't be read now.
        """
        ...


class Deciding(Protocol):
    """Says what is in force: who is kept out, and what is decided about whom."""

    @property
    def is_in_panic(self) -> bool:
        """Whether every room is shut for now, as an earlier host may have left them."""
        ...

    def bans(self) -> tuple[Ban, ...]:
        """All bans, the oldest first, and for a day those that are over."""
        ...

    def decided(self) -> tuple[Decided, ...]:
        """The guests about whom something is decided, here or not; the latest last."""
        ...


class Naming(Protocol):
    """Says who moderates."""

    def moderators(self) -> tuple[Moderator, ...]:
        """Who was made one, here or not, the first first."""
        ...

    def invites(self) -> tuple[Invite, ...]:
        """The links that would make somebody one, the oldest first."""
        ...


class Reading(Protocol):
    """Shows the rooms as they are, or what of them has changed."""

    def numbers(self, since: int = 0) -> Numbers:
        """The rooms, and the peers that look different than at the reading of that `revision`.

        With 0 it is all peers. Costs what has changed, and a glance at each peer; who came and who
        left is told by events.
        """
        ...


class Drawing(Protocol):
    """Shows whiteboards."""

    def board(self, room: str, after: int = 0, most: int = 500) -> BoardPage | None:
        """The strokes to be seen there that are numbered over `after`, `most` of them; None: there
        is no such room.

        What changes a board from then on are the events "stroke", "erase", "restore" and "clear".
        """
        ...


class Looking(Protocol):
    """Shows rooms whole, with all who are there: for those who ask seldom, or for one."""

    def has_room(self, room: str) -> bool:
        """Whether there is a room of that name, however spelt."""
        ...

    def snapshot(self) -> tuple[RoomSnapshot, ...]:
        """All rooms and peers as they are now: for a listing, not for a timer."""
        ...

    def room(self, name: str) -> RoomSnapshot | None:
        """One room and its peers as they are now; None if there is none of that name."""
        ...


class Host(Telling, Executing, Reading, Drawing, Auditing, Deciding, Naming, Protocol):
    """The rooms, as the panel has them."""
