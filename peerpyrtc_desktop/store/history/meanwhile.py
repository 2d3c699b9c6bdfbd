"""What is said while a server is away from the start on: in memory, until it can be written."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from msgspec import Raw
from msgspec.structs import replace
from sqlalchemy import Connection, select

from peerpyrtc_desktop.core import events, frames, payload
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.store.history import backend, starting, visits
from peerpyrtc_desktop.store.history.batch import Batches
from peerpyrtc_desktop.store.history.entries import (
    Came,
    Entry,
    RoomClosed,
    RoomIs,
    Said,
    Went,
)
from peerpyrtc_desktop.store.history.tables import rooms
from peerpyrtc_desktop.store.history.today import bring_to_today
from peerpyrtc_desktop.store.history.told import Told
from peerpyrtc_desktop.store.history.writer import BATCH, BUFFER, BUFFER_BYTES, size_of


class Meanwhile:
    """Messages and stays, as many as wait for a disk that fails; `dropped` are the others.

    Rooms and what moderation decides are not among it: what they were before is in the database,
    and goes on with the host that has it. Nor are drawings, whose boards are there, and files,
    which go with the process.
    """

    def __init__(self) -> None:
        self._entries: list[Said | Came | Went] = []
        self._bytes = 0
        self._told = Told()
        self.dropped = 0

    def hear(self, event: events.Event) -> None:
        """Keep what this event tells of stays."""
        self._told.hear(event, self)

    def put(self, entry: Entry) -> None:
        """Keep this, if it is one of those that are kept."""
        if not isinstance(entry, Said | Came | Went):
            return
        if isinstance(entry, Said):
            if entry.board is not None:
                return
            entry = replace(entry, file=None)
        if len(self._entries) >= BUFFER or self._bytes >= BUFFER_BYTES:
            self.dropped += 1
            return
        self._entries.append(entry)
        self._bytes += size_of(entry)

    @property
    def count(self) -> int:
        """How much waits."""
        return len(self._entries)

    async def write(self, place: str, wall: int) -> None:
        """Have all of it in this database, which no host has; then it waits no more.

        Raises what `backend.reach` and `Backend.write` raise: nothing of it is there then.
        """
        if not self._entries:
            return
        database = await backend.reach(place)
        try:
            await bring_to_today(database, place)
            await database.write(partial(_write, self._entries, wall))
        finally:
            await database.dispose()
        self._entries, self._bytes = [], 0


def _write(entries: Sequence[Said | Came | Went], wall: int, connection: Connection) -> None:
    visits.end(connection, wall)
    anew = _Anew(starting.number(connection, wall))
    known = set(connection.scalars(select(rooms.c.name)))
    there = {each.room for each in entries if not isinstance(each, Went)}
    # The rooms of that time have ended with it. One that was open before goes on as it was.
    begun = [RoomIs(each, by_host=False, topic="", time=wall) for each in sorted(there - known)]
    ended = [RoomClosed(each.room, wall) for each in begun]
    whole: list[Entry] = [*begun, *map(anew.entry, entries), *ended]
    batches = Batches()
    batches.begin(connection)
    for at in range(0, len(whole), BATCH):
        batches.write(connection, whole[at : at + BATCH])


class _Anew:
    """Numbers epochs anew, in their order: those of a clock are less than any in a database."""

    def __init__(self, last: int) -> None:
        self._last = last
        self._epochs: dict[int, int] = {}

    def entry(self, entry: Said | Came | Went) -> Entry:
        match entry:
            case Came(came=came):
                return replace(entry, came=self._place(came))
            case Said(frame=frames.Redacted() | frames.Restored() as frame):
                target = self._place(frame.target)
                return replace(
                    entry, frame=replace(frame, epoch=self._of(frame.epoch), target=target)
                )
            case Said(frame=frames.Relayed() as frame):
                data = self._replying(frame)
                return replace(entry, frame=replace(frame, epoch=self._of(frame.epoch), data=data))
            case Said(frame=frame):
                return replace(entry, frame=replace(frame, epoch=self._of(frame.epoch)))
        return entry

    def _of(self, epoch: int) -> int:
        if epoch not in self._epochs:
            self._last += 1
            self._epochs[epoch] = self._last
        return self._epochs[epoch]

    def _place(self, place: Place) -> Place:
        return self._of(place[0]), place[1]

    def _replying(self, frame: frames.Relayed) -> Raw:
        """What it says; what it replies to stands where it stands now."""
        if frame.name != "message" or b'"reply_to"' not in memoryview(frame.data).tobytes():
            return frame.data
        # Guests wrote it: of what it isn't nothing is made, and no more of it is read than must be.
        data = payload.read(frame.data, dict[str, Raw]) or {}
        to = payload.read(data.get("reply_to", NOTHING), dict[str, Raw]) or {}
        epoch = payload.read(to.get("epoch", NOTHING), int)
        if epoch not in self._epochs:
            return frame.data
        to["epoch"] = payload.raw(self._epochs[epoch])
        return payload.raw({**data, "reply_to": to})
