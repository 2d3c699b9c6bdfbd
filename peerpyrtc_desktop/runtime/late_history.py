"""A history that was away at the start, and takes over when nobody is here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AbstractContextManager, nullcontext

from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.events import RoomAdopted, RoomChanged
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.revival import Revival

_UNSETTLED = ("held", "knock", "notice", "in panic", "panic")
"""Kinds of documents about what somebody is to decide yet: the rooms go on until it is."""


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

    def expect(self) -> None:
        """It is away: what is done meanwhile gets numbers that it has given to nothing else."""
        self._state.ledger.number_after(self._state.now().wall)

    async def settled(self) -> None:
        """Returns at once, but while a history is being opened."""
        await self._is_settled.wait()

    @property
    def can_come(self) -> bool:
        """Whether nobody is here and nothing is to be decided: rooms of the host's stand empty."""
        state = self._state
        are_the_hosts = all(room.by_host for room in state.rooms.values())
        is_decided = not any(map(state.ledger.has, _UNSETTLED))
        return are_the_hosts and not state.seats and is_decided

    async def come(
        self,
        catch_up: Callable[[], Awaitable[None]],
        bring_back: Callable[[], Awaitable[None]],
        on_doubt: Callable[[str], None],
        giving_way: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> bool:
        """Have it, if it `can_come`; returns whether it could.

        `catch_up` writes there what was said and decided here; then `bring_back` opens it and
        brings its rooms, in place of those here. Both may raise. What is told while these are taken
        away, `giving_way`, is nothing that was decided. Rooms that are none of them are
        opened again; `on_doubt` hears of one that can't be.
        """
        if not self.can_come:
            return False
        self._is_settled.clear()
        try:
            # A change of a rule that is under way is decided here; who changes one next waits.
            async with self._state.rules.changing():
                await catch_up()
                await self._replace(bring_back, on_doubt, giving_way)
        finally:
            self._is_settled.set()
        return True

    async def _replace(
        self,
        bring_back: Callable[[], Awaitable[None]],
        on_doubt: Callable[[str], None],
        giving_way: Callable[[], AbstractContextManager[None]],
    ) -> None:
        # Before it is opened: a room that goes takes along what is in memory of its name.
        settings = {name: room.settings for name, room in self._state.rooms.items()}
        with giving_way():
            for room in tuple(self._state.rooms.values()):
                self._state.remove_room(room)
        is_back = False
        try:
            await bring_back()
            await self._state.rules.make_ready()  # who comes next is judged by them
            is_back = True
        finally:
            for name, former in settings.items():
                self._open(name, on_doubt, None if is_back else former)
            self._revival.begin()

    def _open(
        self, name: str, on_doubt: Callable[[str], None], former: RoomSettings | None
    ) -> None:
        """Have the host's room of this name, be it another's until now; as it was, if that is."""
        state = self._state
        try:
            there = state.find(name) or state.add_room(name, by_host=True)
        except Refused as refused:
            on_doubt(f"The room {name!r} can't be opened again: {refused.text}")
            return
        if former is not None and former != there.settings:
            there.settings = former
            state.ledger.put("room", name, former)
            state.events.emit(RoomChanged(name, former, state.now().wall))
        if not there.by_host:
            there.by_host = True
            state.events.emit(RoomAdopted(there.name, state.now().wall))
