"""The history on disk, with the latest of each room in memory in front of it."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from pathlib import Path

from msgspec import Struct
from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.answers import Answered
from peerpyrtc_desktop.core.decision import Kept, Record
from peerpyrtc_desktop.core.file_shelf import KeptFile
from peerpyrtc_desktop.core.frames import Relayed
from peerpyrtc_desktop.core.strokes import KeptStroke
from peerpyrtc_desktop.runtime.memory_history import KEPT, MemoryHistory
from peerpyrtc_desktop.runtime.ports.history import Backlog
from peerpyrtc_desktop.runtime.tasks import Tasks
from peerpyrtc_desktop.store.history import backend, boards, files, schema
from peerpyrtc_desktop.store.history.archive import PAGE, Archive
from peerpyrtc_desktop.store.history.backend import Backend
from peerpyrtc_desktop.store.history.database import is_damage
from peerpyrtc_desktop.store.history.entries import Came, RoomClosed, RoomIs, Said, Went
from peerpyrtc_desktop.store.history.files import Places
from peerpyrtc_desktop.store.history.host_archive import HostArchive
from peerpyrtc_desktop.store.history.retention import DAYS, EVERY, Retention
from peerpyrtc_desktop.store.history.tables import messages, rooms, starts
from peerpyrtc_desktop.store.history.writer import Writer

_FIRST = 1 << 42
"""Every epoch is greater: also than those that a host without a disk took from a clock."""

_OPENINGS = 1 << 20
"""Rooms that one run of the host may open before it eats into the next one's epochs."""


class KeptRoom(Struct, frozen=True):
    """A room that was open when the host ended."""

    name: str
    by_host: bool
    topic: str


class DiskHistory:
    """Fills the port `History`; `open` before use, `follow` the host's events from then on.

    `place` is a file, or the URL of a server's database.
    `on_trouble` hears in words why nothing is kept on disk for now, and "" when it is again. What
    is older than `days` goes, with 0 never; `on_doubt` hears why it doesn't. `recent` stands in
    front of the disk.
    """

    def __init__(
        self,
        place: Path | str,
        on_trouble: Callable[[str], None],
        on_fault: Callable[[BaseException], None],
        *,
        days: int = DAYS,
        on_doubt: Callable[[str], None] = lambda _: None,
        wall: Callable[[], float] = time.time,
        recent: MemoryHistory | None = None,
    ) -> None:
        self.place = place
        self._on_trouble = on_trouble
        self._on_fault = on_fault
        self._tasks = Tasks(on_fault)
        self._days = days
        self._on_doubt = on_doubt
        self._clock = wall
        self._database: Backend | None = None
        self._writer: Writer | None = None
        self._retention: Retention | None = None
        self._recent = recent or MemoryHistory()
        self._rooms: dict[str, RoomIs] = {}
        self._epoch = 0
        self.archive: HostArchive | None = None
        self._answered: dict[str, list[Answered]] = {}
        self._boards: dict[str, list[KeptStroke]] = {}
        self._back: set[str] = set()
        self._files: list[KeptFile] = []
        self._places = Places()

    async def open(self) -> list[KeptRoom]:
        """Be ready to keep; returns the rooms that were open when the last host ended.

        The latest of those rooms is in memory then.

        Raises:
            TooNew: a newer program made the file.
            NotOurs: what is in its place is no history.
            Damaged: it is no whole one.
            SQLAlchemyError, sqlite3.Error, OSError: it can't be used.
        """
        database = await backend.reach(self.place)
        try:
            await database.write(schema.upgrade)
            kept = await database.write(self._begin)
            archive = HostArchive(database.readers, self._wall(), self._wall)
            for room in kept:
                latest = await _latest(archive, room.name)
                self._recent.restore(room.name, latest, is_all=len(latest) < KEPT)
                self._answered[room.name] = await archive.answered(room.name)
                self._boards[room.name] = await boards.read(database.readers, room.name)
            self._files = await files.read(database.readers)
            for file in self._files:
                self._places.add(file)
            writer = Writer(database, self._heard, self._on_fault)
            await writer.start()
        except BaseException as fault:
            await database.dispose()
            if is_damage(fault):
                raise schema.Damaged(backend.name_of(self.place), fault) from fault
            raise
        self._database, self._writer, self.archive = database, writer, archive
        if self._days:
            self._retention = Retention(writer, database.readers, self._days, self._on_doubt)
            self._tasks.spawn(self._retention.run(self._wall), name="history retention")
            self._tasks.spawn(self._look_at_files(), name="history files")
        return kept

    def _heard(self, trouble: str) -> None:
        """The disk fails, or is back: then what rooms there are is told it anew."""
        if not trouble and self._writer is not None:
            for room in self._rooms.values():
                self._writer.put(room)
        self._on_trouble(trouble)

    def _begin(self, connection: Connection) -> list[KeptRoom]:
        """Number this start; returns the rooms that were open when the last host ended."""
        started = insert(starts).values(time=self._wall()).returning(starts.c.id)
        start = connection.execute(started).scalar_one()
        # What was imported may have been said under greater ones.
        newest = connection.scalar(select(func.max(messages.c.epoch))) or 0
        self._epoch = max(_FIRST + start * _OPENINGS, newest)
        found = connection.execute(
            select(rooms.c.name, rooms.c.by_host, rooms.c.topic)
            .where(rooms.c.closed.is_(None))
            .order_by(rooms.c.id)
        )
        return [KeptRoom(each.name, each.by_host, each.topic) for each in found]

    def answered(self, room: str) -> list[Answered]:
        """What the last host answered in this room; told once."""
        return self._answered.pop(room, [])

    def board(self, room: str) -> list[KeptStroke]:
        """The strokes of this room's whiteboard as the last host had them; told once.

        Ask before the room is opened: one that nobody asked for begins with an empty board.
        """
        self._back.add(room)
        return self._boards.pop(room, [])

    def files(self) -> list[KeptFile]:
        """What was shared with the last host in the rooms that come back; told once."""
        found, self._files = self._files, []
        return found

    async def _look_at_files(self) -> None:
        while True:
            await asyncio.sleep(EVERY)
            with contextlib.suppress(SQLAlchemyError, OSError):
                await self.look_at_files()

    async def look_at_files(self) -> None:
        """Know no longer of files whose messages have gone from the disk."""
        if self._writer is None or self._database is None:
            return
        before = self._places.known
        await self._writer.flush()
        if self._writer.is_on:
            there = await files.read(self._database.readers)
            self._places.keep({(each.room, *each.place) for each in there}, before)

    def _wall(self) -> int:
        return int(self._clock() * 1000)

    @property
    def is_open(self) -> bool:
        """Whether there is a file to keep anything in; without it all is as in `MemoryHistory`."""
        return self._writer is not None

    # What happens in the rooms

    def follow(self, event: events.Event) -> None:
        """Keep what this event tells of rooms and stays."""
        if self._writer is None:
            return
        match event:
            case events.RoomOpened():
                if event.room not in self._back:
                    # Whatever became of an older one of this name: its board is not this one's.
                    self._writer.put(RoomClosed(event.room, event.time))
                room = RoomIs(event.room, event.by_host, "", event.time)
                self._keep_room(self._writer, room)
            case events.RoomUpdated() if event.room in self._rooms:
                known = self._rooms[event.room]
                changed = RoomIs(known.room, known.by_host, event.topic, known.time)
                self._keep_room(self._writer, changed)
            case events.RoomClosed():
                self._rooms.pop(event.room, None)
                self._back.discard(event.room)
                self._writer.put(RoomClosed(event.room, event.time))
            case events.PeerJoined(peer=peer):
                self._writer.put(
                    Came(
                        event.room,
                        peer.stay,
                        peer.id,
                        peer.device,
                        peer.address,
                        peer.user_agent,
                        event.time,
                    )
                )
            case events.PeerLeft():
                self._writer.put(Went(event.stay, str(event.reason), event.time))
            case _:
                pass

    def _keep_room(self, writer: Writer, room: RoomIs) -> None:
        self._rooms[room.room] = room
        writer.put(room)

    # History

    @property
    def stored(self) -> bool:
        """See `History.stored`."""
        return self._writer is not None and self._writer.is_on

    @property
    def is_behind(self) -> bool:
        """See `History.is_behind`."""
        return self._writer is not None and self._writer.is_behind

    def next_epoch(self, wall: int) -> int:
        """See `History.next_epoch`: the number of this start, and of the opening within it."""
        if self._writer is None:
            return self._recent.next_epoch(wall)
        self._epoch += 1
        return self._epoch

    def append(self, room: str, record: Record, committed: Callable[[bool], None]) -> None:
        """See `History.append`."""
        frame = record.frame
        self._recent.hold(room, Kept(frame, record.readers, record.stay))
        if self._writer is None:
            committed(False)
            return
        sender = record.sender
        recipient = None
        if sender is not None and record.readers is not None and isinstance(frame, Relayed):
            # Who whispers to itself is both.
            recipient = next(iter(record.readers - {sender.identity}), sender.identity)
        self._writer.put(
            Said(
                room,
                frame,
                "" if sender is None else sender.identity,
                record.stay,
                "" if sender is None else sender.address,
                None if record.ack is None else record.ack.ref,
                recipient,
                record.board,
                record.file,
            ),
            committed,
        )
        if record.file is not None:
            place = (frame.epoch, frame.seq)
            self._places.add(KeptFile(room, place, record.readers, record.file))

    def find(self, room: str, epoch: int, seq: int) -> Kept | None:
        """See `Recent.find`."""
        return self._recent.find(room, epoch, seq)

    def has(self, room: str, epoch: int, seq: int) -> bool:
        """See `Recent.has`."""
        return self._recent.has(room, epoch, seq) or self._places.has(room, epoch, seq)

    def backlog(self, room: str, reader: str, epoch: int | None, seq: int) -> Backlog:
        """See `Recent.backlog`."""
        return self._recent.backlog(room, reader, epoch, seq)

    def release(self, room: str) -> None:
        """See `History.release`."""
        self._recent.release(room)
        self._places.release(room)

    async def close(self, seconds: float) -> int:
        """See `History.close`."""
        lost = 0
        self.archive = None
        async with contextlib.nullcontext() if self._retention is None else self._retention.reading:
            await self._tasks.close()
        if self._writer is not None:
            lost = await self._writer.close(seconds)
        if self._database is not None:
            await self._database.dispose()
        await self._recent.close(0)
        return lost


async def _latest(archive: Archive, room: str) -> list[Kept]:
    """As much of a room as is in memory while a host runs, the oldest first."""
    latest: list[Kept] = []
    before = None
    while len(latest) < KEPT and (page := await archive.page(room, None, before, PAGE)):
        latest = page + latest
        before = (page[0].frame.epoch, page[0].frame.seq)
    return latest
