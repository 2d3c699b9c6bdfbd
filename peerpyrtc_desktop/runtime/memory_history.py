"""A History in memory: the latest of each room, for as long as the program runs."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import msgspec

from peerpyrtc_desktop.core.decision import Kept, Record
from peerpyrtc_desktop.core.frames import Numbered, Relayed
from peerpyrtc_desktop.runtime.ports.history import Backlog

KEPT = 1000
"""Frames kept of each room."""

KEPT_BYTES = 4 * 1024 * 1024
"""Bytes kept of each room: every joiner is sent them, and there may be a hundred rooms."""

_FRAME = 120
"""Bytes of a frame around its data."""

_size = msgspec.json.Encoder()


@dataclass(slots=True)
class _Log:
    """What is kept of one room, with the sizes, the oldest first."""

    entries: deque[tuple[Kept, int]] = field(default_factory=deque)
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

    def restore(self, room: str, latest: Sequence[Kept], *, is_all: bool) -> None:
        """Begin with these, which an earlier host had kept; `is_all`: there were no older ones."""
        for kept in latest:
            self.hold(room, kept)
        if not is_all:
            self._rooms.setdefault(room, _Log()).trimmed = True

    def hold(self, room: str, kept: Kept) -> None:
        """Have this as the latest of a room."""
        log = self._rooms.setdefault(room, _Log())
        size = _size_of(kept.frame)
        log.entries.append((kept, size))
        log.bytes += size
        while len(log.entries) > self._kept or log.bytes > self._kept_bytes:
            log.bytes -= log.entries.popleft()[1]
            log.trimmed = True

    def has(self, room: str, epoch: int, seq: int) -> bool:
        """See `Recent.has`."""
        log = self._rooms.get(room)
        if log is None or not log.entries:
            return False
        return (epoch, seq) >= _place(log.entries[0])

    def find(self, room: str, epoch: int, seq: int) -> Kept | None:
        """See `Recent.find`."""
        log = self._rooms.get(room, _Log())
        at = bisect_left(log.entries, (epoch, seq), key=_place)
        if at == len(log.entries) or _place(log.entries[at]) != (epoch, seq):
            return None
        return log.entries[at][0]

    def backlog(self, room: str, reader: str, epoch: int | None, seq: int) -> Backlog:
        """See `Recent.backlog`."""
        log = self._rooms.get(room, _Log())
        missed = [
            kept.frame
            for kept, _ in log.entries
            if (kept.readers is None or reader in kept.readers)
            and (epoch is None or (kept.frame.epoch, kept.frame.seq) > (epoch, seq))
        ]
        if epoch is None:
            return Backlog(missed, gap=False, known=None)
        numbers = (kept.frame.seq for kept, _ in log.entries if kept.frame.epoch == epoch)
        # What is older than all that is here may be kept elsewhere: nobody shall drop it.
        is_older = log.trimmed and bool(log.entries) and epoch < _place(log.entries[0])[0]
        known = max(numbers, default=seq if is_older else 0)
        return Backlog(missed, gap=_has_gap(log, epoch, seq), known=known)

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
