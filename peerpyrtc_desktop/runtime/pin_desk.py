"""Sees to it that what is shown as pinned is what the message says by now, as long as it is there.

Kept is only where it stands. Its words come from the history at each start, follow its edits, and
are shown no more once it is taken back or nowhere any more; where it is brought back, they are
again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final

from msgspec.structs import replace

from peerpyrtc_desktop.core import events, pinning
from peerpyrtc_desktop.core.decision import Decision, Moment
from peerpyrtc_desktop.core.errors import FrameError
from peerpyrtc_desktop.core.payload import event_words
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.core.room_frames import Pinned
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.tasks import Tasks

REST: Final = 5.0
"""Seconds until the history is asked again that could not answer, and didn't say for how long."""


class PinDesk:
    """One host's. `apply` carries out what a room decides."""

    def __init__(
        self, state: HostState, tasks: Tasks, apply: Callable[[Room, Decision, Moment], None]
    ) -> None:
        self._state = state
        self._tasks = tasks
        self._apply = apply
        # What is looked up, and what has happened to it meanwhile.
        self._looking: dict[Room, bool] = {}
        state.events.connect(self._hear)

    def _hear(self, event: events.Event) -> None:
        match event:
            case events.RoomChanged(room=name):
                room = self._state.rooms.get(name)
                if room is not None and room.settings.pinned != pinning.place_of(room.pinned):
                    self._look(room)
            case events.MessageEdited() if room := self._pinned_in(event.room, event):
                self._touch(room)
                if room.pinned is not None:
                    words = pinning.on_one_line(event_words("message", event.data) or "")
                    self._show(room, replace(room.pinned, text=words) if words else None)
            case events.MessageRedacted() if room := self._pinned_in(event.room, event):
                self._touch(room)
                if event.is_back:
                    self._look(room)
                else:
                    self._show(room, None)
            case events.EvidenceErased():
                # It is told once an hour: meanwhile some may have had its days.
                for room in tuple(self._state.rooms.values()):
                    if room.settings.pinned is not None:
                        self._look(room)
            case _:
                pass

    def _pinned_in(
        self, name: str, event: events.MessageEdited | events.MessageRedacted
    ) -> Room | None:
        room = self._state.rooms.get(name)
        is_it = room is not None and room.settings.pinned == (event.epoch, event.seq)
        return room if is_it else None

    def _touch(self, room: Room) -> None:
        """What was read of it may be of before this."""
        if room in self._looking:
            self._looking[room] = True

    def _look(self, room: Room) -> None:
        """Show what is pinned, at once where memory has it."""
        place = room.settings.pinned
        if place is None or place <= (room.opened_in, 0):  # of before it was closed once
            self._show(room, None)
        elif (kept := self._state.history.find(room.name, *place)) is not None:
            self._show(room, pinning.pinned(kept))
        elif room in self._looking:
            self._touch(room)
        else:
            if place != pinning.place_of(room.pinned):
                self._show(room, None)  # what was pinned before isn't any more
            self._looking[room] = False
            self._tasks.spawn(self._look_up(room), name="look up what is pinned")

    async def _look_up(self, room: Room) -> None:
        try:
            while (place := room.settings.pinned) is not None and self._is_open(room):
                self._looking[room] = False
                try:
                    kept = await self._state.history.look_up(room.name, place)
                except FrameError as fault:  # the disk can't say now
                    await asyncio.sleep(fault.retry_after or REST)
                    continue
                if self._looking[room] or room.settings.pinned != place:
                    continue
                if kept is not None or self._state.history.stored:
                    self._show(room, pinning.pinned(kept))
                return
        finally:
            del self._looking[room]

    def _is_open(self, room: Room) -> bool:
        return self._state.rooms.get(room.name) is room

    def _show(self, room: Room, shown: Pinned | None) -> None:
        if shown != room.pinned and self._is_open(room):
            now = self._state.now()
            self._apply(room, room.pin(shown, now), now)
