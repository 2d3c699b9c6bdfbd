"""What the host says by itself: kept announcements whose time has come.

Of what was missed, as while the machine slept or the host was not running, each is said once, and
only within ten minutes of its time. Clocks may be set: nothing is said for all that lies between.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from msgspec.structs import replace

from peerpyrtc_desktop.core.announcements import (
    KIND,
    LATE,
    SAID,
    KeptAnnouncement,
    Plan,
    Planned,
    Said,
    last_at,
    next_at,
)
from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.tasks import Tasks

Execute = Callable[[Announce, Actor], Coroutine[Any, Any, int]]


class Schedule:
    """One host's. `execute` has an announcement made."""

    def __init__(self, state: HostState, tasks: Tasks, execute: Execute) -> None:
        self._state = state
        self._tasks = tasks
        self._execute = execute
        self._since: dict[str, tuple[int, float]] = {}
        """Of those that are said every so often, by their ids: how often, and the monotonic time
        from which it counts. No clock that is set moves that."""
        self._lately: dict[str, float] = {}
        """When those that are said at a time of the day were last, on the monotonic clock."""

    def beat(self, now: Moment) -> None:
        """Say what is due: one at a time, so that a start or a waking is no burst."""
        if not self._state.ledger.has(KIND):
            return
        due: KeptAnnouncement | None = None
        counted = set()
        for it in self._kept():
            rooms = self._rooms(it)
            if it.paused or it.plan is Plan.BY_HAND or not rooms:
                continue
            if it.plan is Plan.EVERY:
                counted.add(it.id)
                is_due = self._comes_round(it, rooms, now)
            else:
                is_due = self._is_time(it, now)
            due = due or (it if is_due else None)
        self._since = {id_: since for id_, since in self._since.items() if id_ in counted}
        if due is not None:
            self._say(due, now)

    def planned(self, now: Moment) -> list[Planned]:
        """All that are kept, with what comes; those that come next first."""
        found = [self._planned(it, now) for it in self._kept()]
        return sorted(
            found, key=lambda one: (one.next is None, one.next or 0, one.it.name.casefold())
        )

    def _planned(self, it: KeptAnnouncement, now: Moment) -> Planned:
        said = self._said(it)
        comes: int | None = None
        missed = False
        match it.plan:
            case Plan.EVERY if self._rooms(it):
                left = it.every * 60 - (now.mono - self._counted_from(it, now))
                comes = now.wall + max(0, int(left * 1000))
            case Plan.DAILY:
                comes = next_at(it.minute, now.wall)
            case Plan.ONCE if said.due != it.once:
                missed = now.wall > it.once + LATE
                comes = None if missed else it.once
            case _:
                pass
        return Planned(it, None if it.paused else comes, said.time, missed)

    def _kept(self) -> list[KeptAnnouncement]:
        return [it for _, it in self._state.ledger.documents(KIND, KeptAnnouncement)]

    def _said(self, it: KeptAnnouncement) -> Said:
        return self._state.ledger.document(SAID, it.id, Said) or Said()

    def _rooms(self, it: KeptAnnouncement) -> tuple[Room, ...]:
        """The open rooms that it is for."""
        if it.room is None:
            return tuple(self._state.rooms.values())
        room = self._state.find(it.room)
        return () if room is None else (room,)

    def _counted_from(self, it: KeptAnnouncement, now: Moment) -> float:
        """On the monotonic clock: when it was said last, also by an earlier host, or began."""
        every, since = self._since.get(it.id, (0, 0.0))
        if every != it.every:
            said = self._said(it).time
            ago = (now.wall - said) / 1000
            since = now.mono - (ago if said and 0 <= ago < it.every * 60 else 0)
            self._since[it.id] = (it.every, since)
        return since

    def _comes_round(self, it: KeptAnnouncement, rooms: tuple[Room, ...], now: Moment) -> bool:
        if now.mono - self._counted_from(it, now) < it.every * 60:
            return False
        if any(room.peers for room in rooms):
            return True
        # Nobody is there: who comes later would find a heap of the same.
        self._since[it.id] = (it.every, now.mono)
        return False

    def _is_time(self, it: KeptAnnouncement, now: Moment) -> bool:
        """Whether its time of the day has come just now, and isn't settled."""
        at = it.once if it.plan is Plan.ONCE else last_at(it.minute, now.wall)
        if at == self._said(it).due or not 0 <= now.wall - at <= LATE:
            return False
        # The clock may have been set to another day and back, within these minutes.
        lately = self._lately.get(it.id)
        return lately is None or now.mono - lately > LATE / 1000

    def _say(self, it: KeptAnnouncement, now: Moment) -> None:
        said = replace(self._said(it), time=now.wall)
        if it.plan is Plan.EVERY:
            # From now on, not from when it was due: what was missed is not made up for.
            self._since[it.id] = (it.every, now.mono)
        else:
            at = it.once if it.plan is Plan.ONCE else last_at(it.minute, now.wall)
            said = replace(said, due=at)
            self._lately[it.id] = now.mono
        self._state.ledger.put(SAID, it.id, said)
        self._tasks.spawn(self._announce(it), name="a scheduled announcement")

    async def _announce(self, it: KeptAnnouncement) -> None:
        try:
            await self._execute(Announce(it.text, it.room), Actor("schedule", it.name))
        except Refused:
            return  # its room was closed in this moment
