"""What is old goes: in small steps, and never nearly all of it because a clock was wrong."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import math
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime

from msgspec import Struct
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError

from peerpyrtc_desktop.store.history import search_index
from peerpyrtc_desktop.store.history.entries import Ended, Looked, Prune, Squeeze
from peerpyrtc_desktop.store.history.periods import DAY, ended
from peerpyrtc_desktop.store.history.pruning import looked, prune, used
from peerpyrtc_desktop.store.history.readers import Readers
from peerpyrtc_desktop.store.history.tables import messages, rooms, starts, stays
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

LEAP = 7 * DAY
"""How far a clock may have gone on since the last look and is believed at once."""

Sleep = Callable[[float], Awaitable[None]]


class Old(Struct, frozen=True):
    """What has had its days: of each room in `due`, by its id, the messages up to a number; and
    what else is `ended`.

    `sudden` of `total` messages and stays have it all at once, not as time went by, or are of later
    than this.
    """

    due: tuple[tuple[int, int], ...]
    ended: tuple[Ended, ...]
    sudden: int
    total: int
    has_leapt: bool

    @property
    def is_doubtful(self) -> bool:
        """Whether so much would go that the clock may be wrong."""
        return self.sudden * 4 > self.total


def find_old(connection: Connection, now: int, days: int) -> Old:
    """What has had its days by this time (milliseconds): `days`, or those that a room has itself.

    Messages go in the order they were kept in: one that was said by a wrong clock takes none along,
    and keeps none, longer than its neighbours.
    """
    looked = connection.scalar(select(func.max(starts.c.looked)).where(starts.c.looked <= now))
    has_leapt = looked is None or now - looked > LEAP
    # What would have gone at the last look is news: it was imported, say.
    ago = None if looked is None or has_leapt else now - looked
    over = func.coalesce(stays.c.left, stays.c.joined)
    due: list[tuple[int, int]] = []
    # By a clock that went back nothing is old yet: it is in doubt all the same.
    has_gone_back = (
        ago is None and (connection.scalar(select(func.max(starts.c.looked))) or 0) > now
    )
    sudden = _count(connection, messages.c.time > now + DAY) if has_gone_back else 0
    periods = ended(connection, now, days)
    for each in periods:
        upto = _upto(connection, each.before, now)
        due += [(room, upto) for room in _rooms_with(connection, each, upto)]
        known = each.before - (ago or 0)
        said = [messages.c.id <= upto, each.of(messages.c.room)]
        sudden += _count(connection, *said, *([] if ago is None else [messages.c.time < known]))
        sudden += _count(connection, over < known, each.of(stays.c.room))
    total = _count(connection, messages.c.id > 0) + _count(connection, stays.c.id > 0)
    return Old(tuple(due), periods, sudden, total, has_leapt)


def _upto(connection: Connection, before: int, now: int) -> int:
    """The last message that is old and before all that are young; 0: there is none.

    What a clock that was ahead has said is neither: it goes with what came after it.
    """
    oldest = select(messages.c.time).order_by(messages.c.id).limit(1)
    time = connection.scalar(oldest)
    if time is None or before <= time <= now + DAY:
        return 0
    young = messages.c.time.between(before, now + DAY)
    first = connection.scalar(select(func.min(messages.c.id)).where(young))
    old = select(func.max(messages.c.id)).where(messages.c.time < before)
    return connection.scalar(old if first is None else old.where(messages.c.id < first)) or 0


def _rooms_with(connection: Connection, ended: Ended, upto: int) -> Sequence[int]:
    """Those of its rooms that have messages up to this number."""
    first = select(func.min(messages.c.id)).where(messages.c.room == rooms.c.id)
    has_some = first.scalar_subquery() <= upto
    return connection.scalars(select(rooms.c.id).where(ended.of(rooms.c.id), has_some)).all()


def _count(connection: Connection, *conditions: object) -> int:
    return connection.scalar(select(func.count()).where(*conditions)) or 0  # type: ignore[arg-type]


def forget_old(connection: Connection, now: int, days: int) -> tuple[int, int]:
    """Erase what has had its days by a clock that is right; returns how many messages and stays."""
    old = find_old(connection, now, days)
    said = 0
    for room, upto in old.due:
        while step := prune(connection, upto, room):
            said += step
    gone = looked(connection, Looked(now, old.ended))
    search_index.squeeze(connection)
    return said, gone


def moment(time: int) -> str:
    """A time as people read it, in UTC; the number, if no calendar has it."""
    try:
        return f"{datetime.fromtimestamp(time / 1000, UTC):%Y-%m-%d %H:%M} UTC"
    except (ValueError, OverflowError, OSError):
        return str(time)


class Retention:
    """Looks through one history: what is older than `days` goes, or than a room's own, and of what
    is over `size` bytes the oldest; 0 is no limit. `on_doubt` hears in words why nothing goes.

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
                if at % round(EVERY / OFTEN) == 0:
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
            size = await connection.run_sync(used, self._size)
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
                as_here = "" if self._days == DAYS else f" --history-days {self._days}"
                self._on_doubt(
                    f"The clock says {moment(now)}: {old.sudden:,} of {old.total:,} messages and "
                    "stays would be older than they may be at once, or are of later, so none goes. "
                    "If it is right, say so, and it goes as the host ends: "
                    f"`peerpyrtc-desktop forget --expired{as_here}`."
                )
            return 0
        gone = 0
        for room, upto in old.due:
            while step := await self._prune(upto, room):
                gone += step
        if self._writer.is_on:
            self._writer.put(Looked(now, old.ended))
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

    async def _prune(self, upto: int, room: int | None = None) -> int:
        """One step, in a batch of its own; 0 when there is nothing more, or no disk."""
        pruned = 0

        def hear(count: int) -> None:
            nonlocal pruned
            pruned = count

        if not upto or not self._writer.is_on:
            return 0
        self._writer.put(Prune(upto, hear, room))
        await self._writer.flush()
        return pruned
