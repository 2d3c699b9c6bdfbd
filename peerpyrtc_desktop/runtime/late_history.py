"""A history that was away at the start, and takes over when nobody is here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.events import RoomAdopted
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.revival import Revival


class LateHistory:
    """Has what an earlier host left take the place of what stands here, while that is nothing.

    Who comes in, and who commands, waits for `settled`: nothing changes between a look at what is
    here and its being replaced.
    """

    def __init__(self, state: HostState, revival: Revival) -> None:
        self._state = state
        self._revival = revival
        self._is_settled = asyncio.Event()
        self._is_settled.set()

    async def settled(self) -> None:
        """Returns at once, but while a history is being opened."""
        await self._is_settled.wait()

    @property
    def can_come(self) -> bool:
        """Whether nobody is here and nothing was decided: rooms of the host's stand empty."""
        state = self._state
        are_the_hosts = all(room.by_host for room in state.rooms.values())
        return are_the_hosts and not state.seats and state.ledger.is_empty

    async def come(
        self, bring_back: Callable[[], Awaitable[None]], on_doubt: Callable[[str], None]
    ) -> bool:
        """Have it, if it `can_come`; returns whether it could.

        `bring_back` opens it and brings its rooms, in place of those here; it may raise. Those that
        are none of them are opened again; `on_doubt` hears of one that can't be.
        """
        if not self.can_come:
            return False
        self._is_settled.clear()
        # Before it is opened: a room that goes takes along what is in memory of its name.
        names = tuple(self._state.rooms)
        for room in tuple(self._state.rooms.values()):
            self._state.remove_room(room)
        try:
            await bring_back()
            await self._state.rules.made_ready()  # who comes next is judged by them
        finally:
            for name in names:
                self._open(name, on_doubt)
            self._revival.begin()
            self._is_settled.set()
        return True

    def _open(self, name: str, on_doubt: Callable[[str], None]) -> None:
        """Have the host's room of this name, be it another's until now."""
        state = self._state
        try:
            there = state.find(name) or state.add_room(name, by_host=True)
        except Refused as refused:
            on_doubt(f"The room {name!r} can't be opened again: {refused.text}")
            return
        if not there.by_host:
            there.by_host = True
            state.events.emit(RoomAdopted(there.name, state.now().wall))
