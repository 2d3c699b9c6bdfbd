"""How much of a file may be under way: as little as keeps the way busy.

What is under way stands before everything that is said after it, in queues that no priority of
ours reaches: the network's, the browser's. So the window follows the delay, as LEDBAT's does (RFC
6817): it grows while bytes arrive about as fast as they ever did, and shrinks when they no longer
do.
"""

from __future__ import annotations

from collections import deque

from peerpyrtc_desktop.core.file_frames import CHUNK

FLOOR, START, CEILING = 2 * CHUNK, 4 * CHUNK, 16 * CHUNK
"""Bytes. The floor keeps slow ways going; at the ceiling a LAN is busy already."""

ALL_GUESTS = 32 * CHUNK
"""Bytes that may be under way to (or from) all guests: where the host itself is what is slow, all
that is said waits behind all of it."""

PATIENCE = 0.03
"""Seconds that bytes may take longer than the fastest did, before that counts as a queue."""


def fair_share(guests: int) -> int:
    """How many bytes may be under way to each of so many guests; never less than one frame."""
    return max(CHUNK, ALL_GUESTS // max(1, guests))


class Window:
    """`size` is how many bytes may be under way. Tell it what sets off and what arrives."""

    def __init__(self) -> None:
        self.size = START
        self._fastest = float("inf")
        self._held_until = 0.0
        self._marks: deque[tuple[int, float]] = deque()

    def set_off(self, upto: int, now: float) -> None:
        """Bytes up to the `upto`-th may set off, or have."""
        self._marks.append((upto, now))

    def arrived(self, upto: int, now: float) -> None:
        """Bytes up to the `upto`-th have arrived."""
        began = None
        while self._marks and self._marks[0][0] <= upto:
            began = self._marks.popleft()[1]
        if began is None:
            return
        elapsed = now - began
        self._fastest = min(self._fastest, elapsed)
        if elapsed <= self._fastest + PATIENCE:
            self.size = min(CEILING, self.size + CHUNK)
        elif now >= self._held_until:
            self.size = max(FLOOR, self.size * 3 // 4)
            # What set off before shows the old window's delay.
            self._held_until = now + elapsed

    def forget(self) -> None:
        """What is under way will not be heard of; what was learnt of the way stays."""
        self._marks.clear()
