"""A History in memory: the latest of each room, for as long as the program runs."""

from __future__ import annotations

import asyncio
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import msgspec
from msgspec.structs import replace

from peerpyrtc_desktop.core import folding, redaction
from peerpyrtc_desktop.core.decision import Kept, Record
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import Numbered, Redacted, Relayed, Restored
from peerpyrtc_desktop.core.reader import Reader, is_said, words_of
from peerpyrtc_desktop.runtime.ports.history import TOO_SHORT, Backlog, Page

KEPT = 1000
"""Frames kept of each room."""

KEPT_BYTES = 4 * 1024 * 1024
"""Bytes kept of each room: every joiner is sent them, and there may be a hundred rooms."""

KEPT_REDACTIONS = 1000
"""Redactions kept of each room beyond that: who comes back hears also of those."""

_FRAME = 120
"""Bytes of a frame around its data."""

_AT_ONCE = 50_000
"""Characters that a search reads before it lets others have the loop: some milliseconds."""

_size = msgspec.json.Encoder()


@dataclass(slots=True)
class _Log:
    """What is kept of one room, with the sizes, the oldest first.

    `redactions` are older than all of it, and are no part of what newcomers are told.
    """

    entries: deque[tuple[Kept, int]] = field(default_factory=deque)
    redactions: deque[Kept] = field(default_factory=lambda: deque(maxlen=KEPT_REDACTIONS))
    bytes: int = 0
    trimmed: bool = False


class MemoryHistory:
    """Fills the port `History`. What is appended is committed at once."""

    stored = True
    is_behind = False

    def __init__(self, kept: int = KEPT, kept_bytes: int = KEPT_BYTES) -> None:
        self._kept = kept
        self._kept_bytes = kept_bytes
        self._rooms: dict[str, _Log] = {}
        self._epoch = 0

    @property
    def log_size(self) -> int:
        """See `History.log_size`: there is no disk."""
        return 0

    def next_epoch(self, wall: int) -> int:
        """See `History.next_epoch`.

        With nothing to remember by, the clock must do: if it is set back between two starts, guests
        who stayed take the new messages for older ones.
        """
        self._epoch = max(wall, self._epoch + 1)
        return self._epoch

    def append(self, room: str, record: Record, committed: Callable[[bool], None]) -> None:
        """See `History.append`."""
        self.hold(room, Kept(record.frame, record.readers, record.stay))
        committed(self.stored)

    def restore(
        self, room: str, latest: Sequence[Kept], *, is_all: bool, redactions: Sequence[Kept] = ()
    ) -> None:
        """Begin with these, which an earlier host had kept; `is_all`: there were no older ones.

        `redactions` are the latest of those, also of before `latest`.
        """
        if latest:
            first = _place_of(latest[0].frame)
            older = (each for each in redactions if _place_of(each.frame) < first)
            self._rooms.setdefault(room, _Log()).redactions.extend(older)
        for kept in latest:
            self.hold(room, kept)
        if not is_all:
            self._rooms.setdefault(room, _Log()).trimmed = True

    def hold(self, room: str, kept: Kept) -> None:
        """Have this as the latest of a room."""
        log = self._rooms.setdefault(room, _Log())
        if isinstance(kept.frame, Redacted | Restored):
            kept = _effect(log, kept)
        size = _size_of(kept.frame)
        log.entries.append((kept, size))
        log.bytes += size
        while len(log.entries) > self._kept or log.bytes > self._kept_bytes:
            oldest, size = log.entries.popleft()
            log.bytes -= size
            log.trimmed = True
            if isinstance(oldest.frame, Redacted | Restored):
                log.redactions.append(oldest)

    def has(self, room: str, epoch: int, seq: int) -> bool:
        """See `Recent.has`."""
        log = self._rooms.get(room)
        if log is None or not log.entries:
            return False
        return (epoch, seq) >= _place(log.entries[0])

    def find(self, room: str, epoch: int, seq: int) -> Kept | None:
        """See `Recent.find`."""
        log = self._rooms.get(room, _Log())
        at = _index(log, (epoch, seq))
        return None if at is None else log.entries[at][0]

    async def look_up(self, room: str, place: Place) -> Kept | None:
        """See `LookingBack.look_up`."""
        return self.find(room, *place)

    async def said_since(self, room: str, time: int, most: int) -> list[Kept]:
        """See `LookingBack.said_since`."""
        log = self._rooms.get(room, _Log())
        found = [each for each, _ in log.entries if is_said(each.frame) and each.frame.time >= time]
        return found[-most:]

    def erase(self, before: int) -> None:
        """See `Recent.erase`."""
        for log in self._rooms.values():
            for at, (kept, _) in enumerate(log.entries):
                if 0 < kept.redacted < before and not redaction.is_erased(kept):
                    _put(log, at, replace(kept, frame=redaction.masked(kept.frame)))

    def backlog(self, room: str, reader: Reader, epoch: int | None, seq: int) -> Backlog:
        """See `Recent.backlog`."""
        log = self._rooms.get(room, _Log())
        if epoch is None:
            newest = [each for each in _readable(log, reader) if not _is_redaction(each)]
            return Backlog(newest, gap=False, known=None)
        older = [each.frame for each in log.redactions if _may_read(each, reader)]
        missed = [
            frame
            for frame in (*older, *_readable(log, reader))
            if (frame.epoch, frame.seq) > (epoch, seq)
        ]
        numbers = (kept.frame.seq for kept, _ in log.entries if kept.frame.epoch == epoch)
        # What is older than all that is here may be kept elsewhere: nobody shall drop it.
        is_older = log.trimmed and bool(log.entries) and epoch < _place(log.entries[0])[0]
        known = max(numbers, default=seq if is_older else 0)
        return Backlog(missed, gap=_has_gap(log, epoch, seq), known=known)

    async def page(
        self, room: str, reader: Reader, before: Place | None, after: Place | None, limit: int
    ) -> Page:
        """See `LookingBack.page`."""
        found = [each for each in self._said(room, reader) if _is_between(each, before, after)]
        some = found[:limit] if after is not None else found[max(0, len(found) - limit) :]
        return Page(some, len(found) > len(some))

    async def search(
        self, room: str, reader: Reader, words: str, before: Place | None, limit: int
    ) -> Page:
        """See `LookingBack.search`."""
        wanted = folding.terms(words)
        if not folding.can_be_found(wanted):
            raise FrameError(Code.TOO_SHORT, TOO_SHORT)
        found: list[Numbered] = []
        read = 0
        for frame in reversed(self._said(room, reader)):
            text = words_of(frame) if _is_between(frame, before, None) else ""  # "": redacted, too
            if text and all(map(folding.fold(text).__contains__, wanted)):
                found.append(frame)
                if len(found) > limit:
                    break
            read += len(text)
            if read > _AT_ONCE:
                read = 0
                await asyncio.sleep(0)
        return Page(found[:limit], len(found) > limit)

    def _said(self, room: str, reader: Reader) -> list[Numbered]:
        readable = _readable(self._rooms.get(room, _Log()), reader)
        return [each for each in readable if is_said(each)]

    async def flush(self) -> None:
        """See `History.flush`."""

    def release(self, room: str) -> None:
        """See `History.release`."""
        self._rooms.pop(room, None)

    async def close(self, seconds: float) -> int:
        """See `History.close`."""
        self._rooms.clear()
        return 0


def _place(entry: tuple[Kept, int]) -> tuple[int, int]:
    frame = entry[0].frame
    return frame.epoch, frame.seq


def _is_between(frame: Numbered, before: Place | None, after: Place | None) -> bool:
    place = (frame.epoch, frame.seq)
    return (before is None or place < before) and (after is None or place > after)


def _readable(log: _Log, reader: Reader) -> list[Numbered]:
    """What this reader may see of it, in order."""
    visible = [_as_read(log, kept) for kept, _ in log.entries if _may_read(kept, reader)]
    if reader.earlier is None:
        return visible
    at = bisect_right(visible, reader.came, key=_place_of)
    left = reader.earlier
    while at > 0 and left > 0:
        at -= 1
        left -= is_said(visible[at])
    return visible[at:]


def _may_read(kept: Kept, reader: Reader) -> bool:
    is_for_it = kept.readers is None or reader.identity in kept.readers
    return is_for_it and kept.frame.epoch >= reader.opened


def _as_read(log: _Log, kept: Kept) -> Numbered:
    """What guests read of it. What brings a message back has it only as long as it is there."""
    if not isinstance(kept.frame, Restored):
        return redaction.as_read(kept)
    at = _index(log, kept.frame.target)
    if at is None or log.entries[at][0].redacted:
        return kept.frame
    return replace(kept.frame, frame=log.entries[at][0].frame)


def _is_redaction(frame: Numbered) -> bool:
    return isinstance(frame, Redacted | Restored)


def _effect(log: _Log, kept: Kept) -> Kept:
    """Have it done to what it is about; returns it as it is kept: without any words."""
    frame = kept.frame
    assert isinstance(frame, Redacted | Restored)
    is_back = isinstance(frame, Restored)
    if (at := _index(log, frame.target)) is not None:
        _put(log, at, replace(log.entries[at][0], redacted=0 if is_back else frame.time))
    return replace(kept, frame=replace(frame, frame=None)) if is_back else kept


def _index(log: _Log, place: Place) -> int | None:
    at = bisect_left(log.entries, place, key=_place)
    return at if at < len(log.entries) and _place(log.entries[at]) == place else None


def _put(log: _Log, at: int, kept: Kept) -> None:
    size = _size_of(kept.frame)
    log.bytes += size - log.entries[at][1]
    log.entries[at] = kept, size


def _place_of(frame: Numbered) -> Place:
    return frame.epoch, frame.seq


def _size_of(frame: Numbered) -> int:
    """About as many bytes as a joiner will be sent for it."""
    if isinstance(frame, Relayed):
        return _FRAME + len(memoryview(frame.data))
    return len(_size.encode(frame))


def _has_gap(log: _Log, epoch: int, seq: int) -> bool:
    """Whether frames after `(epoch, seq)` were kept once and have given way since."""
    if not log.entries:
        return log.trimmed
    oldest, first = _place(log.entries[0])
    if oldest == epoch:
        return first > seq + 1
    return log.trimmed and oldest > epoch
