"""What is old goes: in small steps, and never nearly all of it because a clock was wrong."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import math
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from msgspec import Struct
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop.store.history import search_index
from peerpyrtc_desktop.store.history.entries import Looked, Prune, Squeeze
from peerpyrtc_desktop.store.history.pruning import looked, prune, used
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import messages, starts, stays
from peerpyrtc_desktop.store.history.writer import Writer

DAYS = 30
"""How long what was said is kept."""

SIZE = 1_000_000_000
"""Bytes that it may have in its file."""

EVERY = 3600.0
"""Seconds between two looks at how old it is."""

OFTEN = 60.0
"""Seconds between two looks at how large it is, which cost next to nothing."""

SPARE = 0.05
"""The part of its size that is free after it was cut, so that this is seldom."""

DAY = 24 * 3600 * 1000

LEAP = 7 * DAY
"""How far a clock may have gone on since the last look and is believed at once."""

Sleep = Callable[[float], Awaitable[None]]


class Old(Struct, frozen=True):
    """What has had its days: messages up to `upto`, and stays that were over `before`.

    `sudden` of `total` messages and stays have it all at once, not as time went by.
    """

    upto: int
    before: int
    sudden: int
    total: int
    has_leapt: bool

    @property
    def is_doubtful(self) -> bool:
        """Whether so much would go that the clock may be wrong."""
        return self.sudden * 4 > self.total


def find_old(connection: Connection, now: int, days: int) -> Old:
    """What has had its days by this time (milliseconds).

    Messages go in the order they were kept in: one that was said by a wrong clock takes none along,
    and keeps none, longer than its neighbours.
    """
    before = now - days * DAY
    looked = connection.scalar(select(func.max(starts.c.looked)).where(starts.c.looked <= now))
    has_leapt = looked is None or now - looked > LEAP
    upto = _upto(connection, before, now)
    over = func.coalesce(stays.c.left, stays.c.joined)
    if looked is None or has_leapt:
        sudden = _count(connection, messages.c.id <= upto) + _count(connection, over < before)
    else:  # what would have gone at the last look is news: it was imported, say
        known = looked - days * DAY
        sudden = _count(connection, messages.c.id <= upto, messages.c.time < known)
        sudden += _count(connection, over < known)
    total = _count(connection, messages.c.id > 0) + _count(connection, stays.c.id > 0)
    return Old(upto, before, sudden, total, has_leapt)


def _upto(connection: Connection, before: int, now: int) -> int:
    """The last message before the first that is young; 0 if that is the first."""
    oldest = select(messages.c.time).order_by(messages.c.id).limit(1)
    time = connection.scalar(oldest)
    if time is None or before <= time <= now + DAY:
        return 0
    young = messages.c.time.between(before, now + DAY)
    first = connection.scalar(select(func.min(messages.c.id)).where(young))
    newest = connection.scalar(select(func.max(messages.c.id))) or 0
    return newest if first is None else first - 1


def _count(connection: Connection, *conditions: object) -> int:
    return connection.scalar(select(func.count()).where(*conditions)) or 0  # type: ignore[arg-type]


def forget_old(connection: Connection, now: int, days: int) -> tuple[int, int]:
    """Erase what has had its days by a clock that is right; returns how many messages and stays."""
    old = find_old(connection, now, days)
    said = 0
    while step := prune(connection, old.upto):
        said += step
    gone = looked(connection, Looked(now, old.before))
    search_index.squeeze(connection)
    return said, gone


def moment(time: int) -> str:
    """A time as people read it, in UTC; the number, if no calendar has it."""
    try:
        return f"{datetime.fromtimestamp(time / 1000, UTC):%Y-%m-%d %H:%M} UTC"
    except (ValueError, OverflowError, OSError):
        return str(time)


class Retention:
    """Looks through one history: what is older than `days` goes, and of what is over `size` bytes
    the oldest; 0 is no limit. `on_doubt` hears in words why nothing goes.

    Take `reading` before `run` is cancelled: a connection that is left in the middle of a question
    closes when it likes, and until then the log stays beside the file.
    """

    def __init__(
        self,
        writer: Writer,
        readers: Readers,
        days: int,
        on_doubt: Callable[[str], None],
        size: int = 0,
    ) -> None:
        self._writer = writer
        self._readers = readers
        self._days = days
        self._size = size
        self._on_doubt = on_doubt
        self._is_told = False
        self.reading = asyncio.Lock()

    async def run(self, wall: Callable[[], int], sleep: Sleep = asyncio.sleep) -> None:
        """Look now, and again and again; `wall` is the time in milliseconds."""
        for at in itertools.count():
            # Later the disk may be better.
            with contextlib.suppress(SQLAlchemyError, OSError):
                if self._days and at % round(EVERY / OFTEN) == 0:
                    await self.look(wall())
                await self.fit()
            await sleep(OFTEN)

    async def fit(self) -> int:
        """Have the oldest go until it is no larger than it may be; returns how many went."""
        gone = 0
        while upto := await self._beyond():
            before = gone
            while step := await self._prune(upto):
                gone += step
            while await self._squeeze():
                pass
            if gone == before:  # no disk
                break
        return gone

    async def _beyond(self) -> int:
        """The last message that there is no room for, as far as can be told; 0: there is."""
        if not self._size:
            return 0
        async with self.reading, self._readers.connect() as connection:
            size = await connection.run_sync(used)
            if size <= self._size:
                return 0
            count = await connection.run_sync(_count, messages.c.id > 0)
            # They are of all sizes: what is too large still is looked at again.
            many = math.ceil(count * (1 - self._size * (1 - SPARE) / size))
            numbers = select(messages.c.id).order_by(messages.c.id).offset(max(many - 1, 0))
            return await connection.scalar(numbers.limit(1)) or 0

    async def look(self, now: int) -> int:
        """Have go what is older than it may be; returns how many messages went.

        What grows old as time goes by goes, however much it is. If more than a quarter of all is
        old at once, the clock may be wrong: then nothing goes until it is right again, or somebody
        who hosts says so (`forget --expired`); that is told once.
        """
        async with self.reading, self._readers.connect() as connection:
            old = await connection.run_sync(find_old, now, self._days)
        if old.is_doubtful or (self._is_told and old.has_leapt):
            if not self._is_told:
                self._is_told = True
                self._on_doubt(
                    f"The clock says {moment(now)}: {old.sudden:,} of {old.total:,} messages and "
                    f"stays would be older than {self._days} days at once, so none of them goes. "
                    "If it is right, end the host and run `peerpyrtc-desktop forget --expired`."
                )
            return 0
        gone = 0
        while step := await self._prune(old.upto):
            gone += step
        if self._writer.is_on:
            self._writer.put(Looked(now, old.before))
            await self._writer.flush()
        return gone

    async def _squeeze(self) -> bool:
        """One step, in a batch of its own; returns whether there is more to do."""
        more = False

        def hear(goes_on: bool) -> None:
            nonlocal more
            more = goes_on

        if self._writer.is_on:
            self._writer.put(Squeeze(hear))
            await self._writer.flush()
        return more

    async def _prune(self, upto: int) -> int:
        """One step, in a batch of its own; 0 when there is nothing more, or no disk."""
        pruned = 0

        def hear(count: int) -> None:
            nonlocal pruned
            pruned = count

        if not upto or not self._writer.is_on:
            return 0
        self._writer.put(Prune(upto, hear))
        await self._writer.flush()
        return pruned
