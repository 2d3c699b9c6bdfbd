"""A History in memory: the latest of each room, for as long as the program runs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from peerpyrtc_desktop.core.frames import Numbered
from peerpyrtc_desktop.runtime.ports import Backlog

KEPT = 1000
"""Frames kept of each room."""

_Kept = tuple[Numbered, frozenset[str] | None]


class MemoryHistory:
    """Fills the port `History`. What is appended is committed at once."""

    stored = True

    def __init__(self, kept: int = KEPT) -> None:
        self._kept = kept
        self._rooms: dict[str, deque[_Kept]] = {}

    def append(
        self,
        room: str,
        frame: Numbered,
        readers: frozenset[str] | None,
        committed: Callable[[], None],
    ) -> None:
        """See `History.append`."""
        kept = self._rooms.setdefault(room, deque(maxlen=self._kept))
        kept.append((frame, readers))
        committed()

    def backlog(self, room: str, reader: str, epoch: int | None, seq: int) -> Backlog:
        """See `History.backlog`."""
        kept = self._rooms.get(room, ())
        missed = [
            frame
            for frame, readers in kept
            if (readers is None or reader in readers)
            and (epoch is None or frame.epoch > epoch or (frame.epoch == epoch and frame.seq > seq))
        ]
        if epoch is None:
            return Backlog(missed, gap=False, known=None)
        known = max((frame.seq for frame, _ in kept if frame.epoch == epoch), default=0)
        return Backlog(missed, gap=self._has_gap(room, epoch, seq), known=known)

    def _has_gap(self, room: str, epoch: int, seq: int) -> bool:
        """Whether frames after `(epoch, seq)` were kept once and have given way since."""
        kept = self._rooms.get(room)
        if not kept:
            return False
        oldest = kept[0][0]
        if oldest.epoch == epoch:
            return oldest.seq > seq + 1
        return len(kept) == self._kept and oldest.epoch > epoch

    def forget(self, room: str) -> None:
        """See `History.forget`."""
        self._rooms.pop(room, None)

    async def close(self) -> None:
        """See `History.close`."""
        self._rooms.clear()
