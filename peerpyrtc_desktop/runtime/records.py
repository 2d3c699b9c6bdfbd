"""What can be read of a host: its rooms, what moderation has done and what it has decided."""

from __future__ import annotations

from peerpyrtc_desktop.core.audit import Act
from peerpyrtc_desktop.core.bans import Ban
from peerpyrtc_desktop.core.events import BoardPage, Event, Numbers, RoomSnapshot
from peerpyrtc_desktop.core.roles import Invite, Moderator
from peerpyrtc_desktop.core.sanctions import Decided
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.signals import Signal
from peerpyrtc_desktop.runtime.views import Views


class Records:
    """Reads, and changes nothing."""

    def __init__(self, state: HostState) -> None:
        self._state = state
        self._views = Views(state)

    @property
    def events(self) -> Signal[Event]:
        """See `Telling.events`."""
        return self._state.events

    def has_room(self, room: str) -> bool:
        """See `Looking.has_room`."""
        return self._state.name_of(room) in self._state.rooms

    def snapshot(self) -> tuple[RoomSnapshot, ...]:
        """See `Looking.snapshot`."""
        return self._views.snapshot()

    def room(self, name: str) -> RoomSnapshot | None:
        """See `Looking.room`."""
        return self._views.room(name)

    def board(self, room: str, after: int = 0, most: int = 500) -> BoardPage | None:
        """See `Drawing.board`."""
        return self._views.board(room, after, most)

    def numbers(self, since: int = 0) -> Numbers:
        """See `Reading.numbers`."""
        return self._views.numbers(since)

    def waiting(self, room: str) -> tuple[HeldMessage, ...]:
        """The messages that wait for a moderator in a room, the oldest first. Raises Refused."""
        return tuple(self._state.room(room).waiting)

    async def acts(
        self, before: int | None = None, limit: int = 50, room: str | None = None
    ) -> list[Act]:
        """See `Auditing.acts`."""
        return await self._state.ledger.page(before, limit, room)

    @property
    def evidence_days(self) -> int:
        """See `Auditing.evidence_days`."""
        return self._state.limits.evidence_days

    @property
    def is_in_panic(self) -> bool:
        """See `Deciding.is_in_panic`."""
        return self._state.is_in_panic

    def bans(self) -> tuple[Ban, ...]:
        """See `Deciding.bans`."""
        return tuple(self._state.bans)

    def last_decided(self) -> int:
        """Since when (milliseconds) the latest is that holds for who comes after it; 0: nothing.

        The clock may have been set back since.
        """
        return max(self._state.bans.newest, self._state.standings.newest)

    def moderators(self) -> tuple[Moderator, ...]:
        """See `Naming.moderators`."""
        return self._state.roles.all(self._state.now().wall)

    def invites(self) -> tuple[Invite, ...]:
        """See `Naming.invites`."""
        return self._state.roles.invites(self._state.now().wall)

    def decided(self) -> tuple[Decided, ...]:
        """See `Deciding.decided`."""
        standings = self._state.standings.decided()
        return tuple(Decided(each.key, each.sanctions) for each in standings)
