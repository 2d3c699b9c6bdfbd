"""The history on disk, with the latest of each room in memory in front of it."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from msgspec.structs import replace
from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop.core import events
from peerpyrtc_desktop.core.decision import Kept, Record
from peerpyrtc_desktop.core.errors import CannotHost, NotOurs
from peerpyrtc_desktop.core.file_shelf import KeptFile
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.reader import Reader
from peerpyrtc_desktop.runtime.memory_history import KEPT, MemoryHistory
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from peerpyrtc_desktop.runtime.ports.history import Backlog, KeptRoom, Page
from peerpyrtc_desktop.runtime.room_log import KEPT_REDACTIONS
from peerpyrtc_desktop.runtime.tasks import Tasks
from peerpyrtc_desktop.store.history import (
    backend,
    boards,
    files,
    moderation,
    reactions,
    redactions,
    returning,
    schema,
    starting,
    visits,
)
from peerpyrtc_desktop.store.history.backend import Backend
from peerpyrtc_desktop.store.history.database import is_damage
from peerpyrtc_desktop.store.history.entries import said_of
from peerpyrtc_desktop.store.history.files import Places
from peerpyrtc_desktop.store.history.guest_archive import GuestArchive, in_words, unreadable
from peerpyrtc_desktop.store.history.host_archive import HostArchive
from peerpyrtc_desktop.store.history.meanwhile import Meanwhile
from peerpyrtc_desktop.store.history.retention import DAYS, EVERY, SIZE, Retention
from peerpyrtc_desktop.store.history.tables import rooms
from peerpyrtc_desktop.store.history.today import bring_to_today
from peerpyrtc_desktop.store.history.told import Told
from peerpyrtc_desktop.store.history.writer import Writer

_LEAVE = 20.0
"""Seconds in which a disk has closed what is open: one that hangs keeps no program from ending."""


class DiskHistory:
    """Fills the port `History`; `open` before use, `follow` the host's events from then on.

    `place` is a file, or the URL of a server's database.
    `on_trouble` hears in words why nothing is kept on disk for now, and "" when it is again. What
    is older than `days` goes, and the oldest of what is over `size` bytes, with 0 never; `on_doubt`
    hears why it doesn't. `recent` stands in front of the disk.
    """

    def __init__(
        self,
        place: Path | str,
        on_trouble: Callable[[str], None],
        on_fault: Callable[[BaseException], None],
        *,
        days: int = DAYS,
        size: int = SIZE,
        on_doubt: Callable[[str], None] = lambda _: None,
        wall: Callable[[], float] = time.time,
        recent: MemoryHistory | None = None,
    ) -> None:
        self.place = place
        self._on_trouble = on_trouble
        self._on_fault = on_fault
        self._tasks = Tasks(on_fault)
        self._days = days
        self._size = size
        self._on_doubt = on_doubt
        self._clock = wall
        self._database: Backend | None = None
        self._writer: Writer | None = None
        self._dropped = 0
        self._retention: Retention | None = None
        self._recent = recent or MemoryHistory()
        self.moderation = KeptModeration()
        self._told = Told()
        self._epoch = 0
        self.archive: HostArchive | None = None
        self._files: list[KeptFile] = []
        self._places = Places()
        self._guests: GuestArchive | None = None
        self._meanwhile: Meanwhile | None = None

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
            if copy := await bring_to_today(database, self.place):
                self._on_doubt(
                    f"The history was an earlier version's. How it was is kept in {copy}."
                )
            kept, archive, writer = await self._read(database)
            while self._meanwhile is not None and not self._meanwhile.is_empty:
                # It came while that was read, and what is read shall have it.
                await writer.close(0)
                for room in kept:
                    self._recent.release(room.name)
                await self._meanwhile.write_to(database, self._wall())
                kept, archive, writer = await self._read(database)
        except BaseException as fault:
            await database.dispose()
            if is_damage(fault):
                raise schema.Damaged(backend.name_of(self.place), fault) from fault
            raise
        self._database, self._writer, self.archive = database, writer, archive
        self._meanwhile = None
        self._guests = GuestArchive(database.readers)
        self._retention = Retention(
            writer, database.readers, self._days, self._on_doubt, self._size
        )
        self._tasks.spawn(self._retention.run(self._wall), name="history retention")
        self._tasks.spawn(self._look_at_files(), name="history files")
        return kept

    async def _read(self, database: Backend) -> tuple[list[KeptRoom], HostArchive, Writer]:
        """Have in memory what is there; returns its open rooms, and who reads and who writes."""
        open_rooms = await database.write(self._begin)
        kept: list[KeptRoom] = []
        archive = HostArchive(database.readers, self._wall)
        for room in open_rooms:
            latest = await archive.latest(room.name, KEPT)
            redacted = await redactions.latest(database.readers, room.name, KEPT_REDACTIONS)
            is_all = len(latest) < KEPT
            self._recent.restore(room.name, latest, is_all=is_all, redactions=redacted)
            back = replace(
                room,
                answered=await archive.answered(room.name),
                strokes=await boards.read(database.readers, room.name),
                reactions=await reactions.read(database.readers, room.name, room.opened_in),
            )
            kept.append(back)
        self.moderation = await moderation.read(database.readers)
        self._files = await files.read(database.readers)
        for file in self._files:
            self._places.add(file)
        writer = Writer(database, self._heard, self._on_fault)
        await writer.start()
        return kept, archive, writer

    def look_out(self, back: Callable[[], Awaitable[bool]]) -> None:
        """`back` is called when the server that could not be reached answers, until `close`.

        It returns whether that is all: after False it is called when the server answers again.
        What is said until then waits.
        """
        self._meanwhile = Meanwhile()

        async def look() -> None:
            await returning.answers(str(self.place))
            while not await back():
                await returning.answers(str(self.place))

        self._tasks.spawn(look(), name="history server")

    async def catch_up(self) -> None:
        """Have written what waits since a start without the server. Raises as `open`."""
        if self._meanwhile is not None:
            await self._meanwhile.write(self.place, self._wall())

    def _heard(self, trouble: str) -> None:
        """The disk fails, or is back: then it is told anew what rooms there are."""
        if not trouble and self._writer is not None:
            self._told.repeat(self._writer)
        self._on_trouble(trouble)
        if not trouble and (lost := self._newly_dropped()):
            self._on_doubt(
                f"While the history was off more was said than fits into memory: {lost:,} messages "
                "and the like are not in it."
            )

    def _newly_dropped(self) -> int:
        """How many entries were lost since it was asked the last time."""
        before, self._dropped = self._dropped, 0 if self._writer is None else self._writer.dropped
        return self._dropped - before

    def _begin(self, connection: Connection) -> list[KeptRoom]:
        """Number this start; returns the rooms that were open when the last host ended."""
        visits.end(connection, self._wall())
        self._told.began = self._epoch = starting.number(connection, self._wall())
        are_open = select(rooms).where(rooms.c.closed.is_(None)).order_by(rooms.c.id)
        return [
            KeptRoom(
                each.name,
                each.by_host,
                each.topic,
                each.newcomers_see,
                each.opened_in,
                arrivals=visits.arrivals(connection, each.id),
            )
            for each in connection.execute(are_open).all()
        ]

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
        """Keep what this event tells of rooms and stays, and of what moderation does."""
        if self._writer is not None:
            self._told.hear(event, self._writer)
        elif self._meanwhile is not None:
            self._meanwhile.hear(event)

    # History

    @property
    def stored(self) -> bool:
        """See `History.stored`."""
        return self._writer is not None and self._writer.is_on

    @property
    def is_behind(self) -> bool:
        """See `History.is_behind`."""
        return self._writer is not None and self._writer.is_behind

    @property
    def log_size(self) -> int:
        """See `History.log_size`."""
        return 0 if self._database is None else self._database.log_size

    def next_epoch(self, wall: int) -> int:
        """See `History.next_epoch`: the number of this start, and of the opening within it."""
        if self._writer is None:
            return self._recent.next_epoch(wall)
        self._epoch += 1
        return self._epoch

    def append(self, room: str, record: Record, committed: Callable[[bool], None]) -> None:
        """See `History.append`."""
        frame = record.frame
        self._recent.hold(room, Kept.of(record))
        said = said_of(room, record)
        if self._writer is None:
            if self._meanwhile is not None:
                self._meanwhile.put(said)
            committed(False)
            return
        self._writer.put(said, committed)
        if record.file is not None:
            self._places.add(KeptFile(room, (frame.epoch, frame.seq), record.readers, record.file))

    def find(self, room: str, epoch: int, seq: int) -> Kept | None:
        """See `Recent.find`."""
        return self._recent.find(room, epoch, seq)

    async def look_up(self, room: str, place: Place) -> Kept | None:
        """See `LookingBack.look_up`."""
        if (kept := self._recent.find(room, *place)) is not None:
            return kept
        with in_words("That took too long to find."):
            archive = self.archive if await self._on_disk() is not None else None
            if archive is not None:
                return await archive.look_up(room, place)
        if self._writer is not None or self._meanwhile is not None:
            raise unreadable()  # it may be there, or read otherwise by what waits to be written
        return None

    async def said_since(self, room: str, time: int, most: int) -> list[Kept]:
        """See `LookingBack.said_since`."""
        with in_words("That took too long to find."):
            archive = self.archive if await self._on_disk() is not None else None
            if archive is not None:
                return await archive.said_since(room, time, most)
        return await self._recent.said_since(room, time, most)

    def erase(self, before: int) -> None:
        """See `Recent.erase`."""
        self._recent.erase(before)
        if self._writer is not None:
            erasing = redactions.erase_all(self._writer, before)
            self._tasks.spawn(erasing, name="erase what was redacted")

    def has(self, room: str, epoch: int, seq: int) -> bool:
        """See `Recent.has`."""
        return self._recent.has(room, epoch, seq) or self._places.has(room, epoch, seq)

    def backlog(self, room: str, reader: Reader, epoch: int | None, seq: int) -> Backlog:
        """See `Recent.backlog`."""
        return self._recent.backlog(room, reader, epoch, seq)

    def reaches(self, room: str, reader: Reader, place: Place) -> bool:
        """See `Recent.reaches`."""
        return self._recent.reaches(room, reader, place)

    async def page(
        self, room: str, reader: Reader, before: Place | None, after: Place | None, limit: int
    ) -> Page:
        """See `LookingBack.page`."""
        with in_words("That took too long to find."):
            if (guests := await self._on_disk()) is not None:
                return await guests.page(room, reader, before, after, limit)
        return await self._recent.page(room, reader, before, after, limit)

    async def search(
        self, room: str, reader: Reader, words: str, before: Place | None, limit: int
    ) -> Page:
        """See `LookingBack.search`."""
        with in_words("That is in too many messages: look for more of it, or for a rarer word."):
            if (guests := await self._on_disk()) is not None:
                return await guests.search(room, reader, words, before, limit)
        return await self._recent.search(room, reader, words, before, limit)

    async def _on_disk(self) -> GuestArchive | None:
        """Who answers, once all that was said by now is there; None while the disk fails."""
        if self._writer is None or self._writer.trouble:
            return None
        await self._writer.flush()
        return None if self._writer.trouble else self._guests

    async def flush(self) -> None:
        """See `History.flush`."""
        if self._writer is not None and self._writer.is_on and self._writer.waiting:
            await self._writer.flush()

    def release(self, room: str) -> None:
        """See `History.release`."""
        self._recent.release(room)
        self._places.release(room)

    async def _catch_up_at_last(self, meanwhile: Meanwhile, seconds: float) -> None:
        """What can't be written now is lost: nobody takes it for kept, and it is told."""
        with contextlib.suppress(CannotHost, NotOurs, OSError, SQLAlchemyError, schema.TooNew):
            async with asyncio.timeout(seconds):  # a TimeoutError is an OSError
                await self.catch_up()
        if lost := meanwhile.count + meanwhile.dropped:
            self._on_doubt(
                f"{lost:,} messages and the like are in no history: its database was away when the "
                "host began."
            )

    def disown(self) -> None:
        """This process is a fork: all of it is its parent's."""
        if self._database is not None:
            self._database.disown()

    async def close(self, seconds: float) -> int:
        """See `History.close`."""
        lost, self.archive = 0, None
        async with contextlib.nullcontext() if self._retention is None else self._retention.reading:
            await self._tasks.close()
        if self._writer is not None:
            lost = await self._writer.close(seconds) + self._newly_dropped()
        elif self._meanwhile is not None:
            await self._catch_up_at_last(self._meanwhile, seconds)
        if self._database is not None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LEAVE):
                    await self._database.dispose()
        await self._recent.close(0)
        return lost
