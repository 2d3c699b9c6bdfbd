"""A History in memory: the latest of each room, for as long as the program runs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

import msgspec
from msgspec.structs import replace

from peerpyrtc_desktop.core import folding, redaction
from peerpyrtc_desktop.core.decision import Kept, Record
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import Changing, Numbered, Relayed
from peerpyrtc_desktop.core.reader import Reader, is_redactable, is_said, words_of
from peerpyrtc_desktop.runtime.places import is_between, place_of
from peerpyrtc_desktop.runtime.ports.history import TOO_SHORT, Backlog, Page
from peerpyrtc_desktop.runtime.room_log import RoomLog, may_read

KEPT = 1000
"""Frames kept of each room."""

KEPT_BYTES = 4 * 1024 * 1024
"""Bytes kept of each room: every joiner is sent them, and there may be a hundred rooms."""

_FRAME = 120
"""Bytes of a frame around its data."""

_AT_ONCE = 50_000
"""Characters that a search reads before it lets others have the loop: some milliseconds."""

_size = msgspec.json.Encoder()


class MemoryHistory:
    """Fills the port `History`. What is appended is committed at once."""

    stored = True
    is_behind = False

    def __init__(self, kept: int = KEPT, kept_bytes: int = KEPT_BYTES) -> None:
        self._kept = kept
        self._kept_bytes = kept_bytes
        self._rooms: dict[str, RoomLog] = {}
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
        self.hold(room, Kept.of(record))
        committed(self.stored)

    def restore(
        self, room: str, latest: Sequence[Kept], *, is_all: bool, redactions: Sequence[Kept] = ()
    ) -> None:
        """Begin with these, which an earlier host had kept; `is_all`: there were no older ones.

        `redactions` are the latest of those, also of before `latest`.
        """
        if latest:
            first = place_of(latest[0].frame)
            log = self._rooms.setdefault(room, RoomLog())
            for each in redactions:
                if isinstance(each.frame, Changing) and place_of(each.frame) < first:
                    log.redactions.append(_effect(log, each, each.frame))
        for kept in latest:
            self.hold(room, kept)
        if not is_all:
            self._rooms.setdefault(room, RoomLog()).trimmed = True

    def hold(self, room: str, kept: Kept) -> None:
        """Have this as the latest of a room."""
        log = self._rooms.setdefault(room, RoomLog())
        if isinstance(kept.frame, Changing):
            kept = _effect(log, kept, kept.frame)
        size = _size_of(kept)
        log.entries.append((kept, size))
        log.bytes += size
        while len(log.entries) > self._kept or log.bytes > self._kept_bytes:
            oldest, size = log.entries.popleft()
            log.bytes -= size
            log.trimmed = True
            if isinstance(oldest.frame, Changing):
                log.redactions.append(oldest)
            elif isinstance(oldest.frame, Relayed) and not oldest.redacted:
                log.words.leave(oldest.frame)

    def has(self, room: str, epoch: int, seq: int) -> bool:
        """See `Recent.has`."""
        log = self._rooms.get(room)
        if log is None or not log.entries:
            return False
        return (epoch, seq) >= log.oldest

    def find(self, room: str, epoch: int, seq: int) -> Kept | None:
        """See `Recent.find`."""
        log = self._rooms.get(room, RoomLog())
        at = log.index((epoch, seq))
        return None if at is None else log.entries[at][0]

    async def look_up(self, room: str, place: Place) -> Kept | None:
        """See `LookingBack.look_up`."""
        return self.find(room, *place)

    async def said_since(self, room: str, time: int, most: int) -> list[Kept]:
        """See `LookingBack.said_since`."""
        log = self._rooms.get(room, RoomLog())
        young = [each for each, _ in log.entries if each.frame.time >= time]
        return [each for each in young if is_redactable(each.frame)][-most:]

    def erase(self, before: int) -> None:
        """See `Recent.erase`."""
        for log in self._rooms.values():
            log.words.erase(before)
            for at, (kept, _) in enumerate(log.entries):
                if (erased := redaction.erased(kept, before)) is not kept:
                    _put(log, at, erased)

    def backlog(self, room: str, reader: Reader, epoch: int | None, seq: int) -> Backlog:
        """See `Recent.backlog`."""
        self.reaches(room, reader, reader.came)  # of what is changed later it is known then
        log = self._rooms.get(room, RoomLog())
        if epoch is None:
            newest = [each for each in log.readable(reader) if not _is_redaction(each)]
            return Backlog(newest, gap=False, known=None)
        older = [log.as_read(each) for each in log.redactions if may_read(each, reader)]
        missed = [
            redaction.as_missed(frame, reader, partial(self.reaches, room))
            for frame in (*older, *log.readable(reader))
            if (frame.epoch, frame.seq) > (epoch, seq)
        ]
        numbers = (kept.frame.seq for kept, _ in log.entries if kept.frame.epoch == epoch)
        # What is older than all that is here may be kept elsewhere: nobody shall drop it.
        is_older = log.trimmed and bool(log.entries) and epoch < log.oldest[0]
        known = max(numbers, default=seq if is_older else 0)
        return Backlog(missed, gap=_has_gap(log, epoch, seq), known=known)

    def reaches(self, room: str, reader: Reader, place: Place) -> bool:
        """See `Recent.reaches`."""
        if not reader.earlier or place > reader.came:
            return not reader.is_kept_from(place)
        log = self._rooms.get(room, RoomLog())
        if log.trimmed and not log.entries:  # all that it was has given way
            return False
        oldest = log.oldest if log.trimmed else (0, 0)
        return place >= log.reach.first(reader, reader.earlier, log.said_before(reader), oldest)

    async def page(
        self, room: str, reader: Reader, before: Place | None, after: Place | None, limit: int
    ) -> Page:
        """See `LookingBack.page`."""
        found = [each for each in self._said(room, reader) if is_between(each, before, after)]
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
            text = words_of(frame) if is_between(frame, before, None) else ""  # "": redacted, too
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
        readable = self._rooms.get(room, RoomLog()).readable(reader)
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


def _is_redaction(frame: Numbered) -> bool:
    return isinstance(frame, Changing)


def _effect(log: RoomLog, kept: Kept, frame: Changing) -> Kept:
    """Have it done to what it is about; returns it as it is kept: without any words."""
    if (at := log.index(frame.target)) is not None:
        _put(log, at, redaction.changed(log.entries[at][0], frame))
    else:
        log.words.change(frame)
    return replace(kept, frame=redaction.bare(frame))


def _put(log: RoomLog, at: int, kept: Kept) -> None:
    size = _size_of(kept)
    log.bytes += size - log.entries[at][1]
    log.entries[at] = kept, size


def _size_of(kept: Kept) -> int:
    """About as many bytes as a joiner will be sent for it, and what it said before."""
    if isinstance(frame := kept.frame, Relayed):
        before = sum(len(memoryview(each.data)) for each in kept.was) if kept.was else 0
        return _FRAME + len(memoryview(frame.data)) + before
    return len(_size.encode(frame))


def _has_gap(log: RoomLog, epoch: int, seq: int) -> bool:
    """Whether frames after `(epoch, seq)` were kept once and have given way since."""
    if not log.entries:
        return log.trimmed
    oldest, first = log.oldest
    if oldest == epoch:
        return first > seq + 1
    return log.trimmed and oldest > epoch
