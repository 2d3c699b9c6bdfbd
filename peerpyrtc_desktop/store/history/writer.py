"""The one that writes: entries in, batches to the disk, and word back when they are there."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from functools import partial

from msgspec import Raw
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError, OperationalError, SQLAlchemyError

from peerpyrtc_desktop.core.frames import Announcement, Relayed
from peerpyrtc_desktop.runtime.tasks import Tasks
from peerpyrtc_desktop.store.history.backend import Backend
from peerpyrtc_desktop.store.history.batch import Batches
from peerpyrtc_desktop.store.history.database import is_damage
from peerpyrtc_desktop.store.history.entries import DocumentIs, Entry, Mark, Said

GATHER = 0.02
"""Seconds between two commits: one costs the disk as much for one entry as for many. The first
after a pause goes at once."""

BATCH = 512
"""Entries in one transaction."""

BUFFER = 20_000
BUFFER_BYTES = 64 * 1024 * 1024
"""Entries, and bytes of them, that wait for a disk that can't be written. What comes then is lost,
and counted."""

MANY = 4_000
MANY_BYTES = 16 * 1024 * 1024
"""Entries, and bytes of them, that wait before who sends should: a tenth of a second's work, more
of a slow disk's."""

AGAIN = 1.0
"""Seconds between two tries at a disk that failed."""

PATIENCE = 10.0
"""Seconds in which a disk has written a batch, or counts as one that can't."""

_ENTRY = 400
"""Bytes of an entry beside what was said."""

Done = Callable[[bool], None]
"""Hears whether it is on the disk."""


class Writer:
    """Writes what it is given, in that order. `on_trouble` hears in words that it can't, or "".

    While it can't, what comes is said to be done at once (`is_on` is False then, so that an ack can
    tell), waits in memory, and is written when the disk is back.
    """

    def __init__(
        self,
        database: Backend,
        on_trouble: Callable[[str], None],
        on_fault: Callable[[BaseException], None],
    ) -> None:
        self._database = database
        self._on_trouble = on_trouble
        self._tasks = Tasks(on_fault)
        self._waiting: deque[tuple[Entry, Done | None]] = deque()
        self._bytes = 0
        self._wake = asyncio.Event()
        self._batches = Batches()
        self._size = BATCH
        self._on_fault = on_fault
        self._closing = False
        self._last = 0.0
        self.trouble = ""
        self.dropped = 0
        self.written = 0

    @property
    def is_on(self) -> bool:
        """Whether what comes is on the disk when it is said to be done."""
        return not self.trouble

    @property
    def is_behind(self) -> bool:
        """Whether much waits. Not while the disk fails: that is no reason to stop a chat."""
        is_much = len(self._waiting) > MANY or self._bytes > MANY_BYTES
        return is_much and not self.trouble

    @property
    def waiting(self) -> int:
        """Entries that aren't on the disk yet."""
        return len(self._waiting)

    async def start(self) -> None:
        """Begin to write. Raises SQLAlchemyError: there is nothing that can be written to."""
        await self._database.write(self._batches.begin)
        self._tasks.spawn(self._run(), name="history writer")

    def put(self, entry: Entry, done: Done | None = None) -> None:
        """Have it written; `done` is called once, in the order of the entries, when it is."""
        if self.trouble:
            self._say_done(done, stored=False)
            done = None
            if len(self._waiting) >= BUFFER or self._bytes >= BUFFER_BYTES:
                self.dropped += 1
                return
        self._waiting.append((entry, done))
        self._bytes += size_of(entry)
        self._wake.set()

    async def flush(self) -> None:
        """Returns when all that was put before is written, or can't be."""
        # Not a future: whoever waits may be cancelled, as a program ends, and is told all the same.
        done = asyncio.Event()
        self.put(Mark(), lambda _: done.set())
        await done.wait()

    async def close(self, seconds: float) -> int:
        """Write what waits, for `seconds` at most; returns how many entries are lost."""
        self._closing = True
        self._wake.set()
        await self._tasks.settle(seconds)
        await self._tasks.close()
        return len(self._waiting)

    async def _run(self) -> None:
        clock = asyncio.get_running_loop().time
        while not (self._closing and not self._waiting):
            await self._wake.wait()
            self._wake.clear()
            while self._waiting:
                pause = self._last + GATHER - clock()
                if pause > 0 and not self._closing and len(self._waiting) < BATCH:
                    await asyncio.sleep(pause)
                self._last = clock()
                if not await self._write():
                    if self._closing:
                        return
                    await asyncio.sleep(AGAIN)

    async def _write(self) -> bool:
        batch = [self._waiting[at][0] for at in range(min(self._size, len(self._waiting)))]
        stored = True
        silent = TimeoutError("it doesn't answer")
        watch = asyncio.get_running_loop().call_later(PATIENCE, self._fail, silent)
        try:
            anew = bool(self.trouble) or self._size == 1
            await self._database.write(partial(self._commit, batch, anew))
        except (OperationalError, TimeoutError, OSError) as fault:
            self._fail(fault)
            return False
        except Exception as fault:  # noqa: BLE001 - whatever it is, the others shall be written
            if is_damage(fault):
                self._fail(fault)
                return False
            # One of them can't be written, ever: all others shall be.
            if len(batch) > 1:
                self._size = 1
                return True
            self._size = 1  # what it had begun was undone: the next one reads anew what is there
            try:
                stored = await self._is_there(batch[0], fault)
            except (SQLAlchemyError, OSError) as failed:
                self._fail(failed)
                return False
            if not stored:
                self._on_fault(fault)
                self.dropped += 1
        else:
            self.written += len(batch)
            self._size = min(self._size * 2, BATCH)
        finally:
            watch.cancel()
        written = [self._waiting.popleft() for _ in batch]  # some may have been told meanwhile
        self._bytes -= sum(map(size_of, batch))
        if self.trouble:
            self._recover()
        for _, done in written:
            self._say_done(done, stored=stored)
        return True

    async def _is_there(self, entry: Entry, fault: Exception) -> bool:
        """Whether it was written before the disk failed, and wasn't known to be."""
        if not isinstance(fault, IntegrityError):
            return False
        return await self._database.write(partial(self._batches.has, entry=entry))

    def _commit(self, entries: list[Entry], anew: bool, connection: Connection) -> None:
        """In the thread that writes. `anew`: what is there may be another than was thought."""
        if anew:
            self._batches.begin(connection)
        self._batches.write(connection, entries)

    def _say_done(self, done: Done | None, *, stored: bool) -> None:
        # In a turn of its own: what goes wrong there is not the disk's fault.
        if done is not None:
            asyncio.get_running_loop().call_soon(done, stored)

    def _fail(self, fault: Exception) -> None:
        if self.trouble:
            return
        why = str(getattr(fault, "orig", None) or fault) or type(fault).__name__
        if is_damage(fault):
            why = f"its file is damaged ({why}), and `peerpyrtc-desktop doctor` says what to do"
        self.trouble = why
        waiting, self._waiting = self._waiting, deque()
        for entry, done in waiting:
            self._waiting.append((entry, None))
            self._say_done(done, stored=False)
        self._on_trouble(why)

    def _recover(self) -> None:
        self.trouble = ""
        self._on_trouble("")


def size_of(entry: Entry) -> int:
    """About as many bytes as it takes while it waits."""
    match entry:
        case Said(frame=Relayed(data=data)):
            return _ENTRY + len(memoryview(data))
        case Said(frame=Announcement(text=text)):
            return _ENTRY + len(text)
        case DocumentIs(document=Raw() as document):
            return _ENTRY + len(memoryview(document))
        case _:
            return _ENTRY
