"""Contents on their way from the host's disk to a guest."""

from __future__ import annotations

from collections import deque
from collections.abc import Awaitable, Callable

from peerpyrtc_desktop.core.file_frames import CHUNK, Get
from peerpyrtc_desktop.runtime.files.transfer import Stirring

BLOCK = 16 * CHUNK
"""Bytes read from disk at once."""


class Download:
    """Reads ahead in `run`, and gives by `take` what may be sent next.

    `read(offset, size)` reads from disk; `on_ready` is called when there is something new to take.
    """

    def __init__(
        self,
        get: Get,
        size: int,
        *,
        read: Callable[[int, int], Awaitable[bytes]],
        on_ready: Callable[[], None],
        now: float,
    ) -> None:
        self.get = get
        self._size = size
        self._read = read
        self._on_ready = on_ready
        self._heard = now
        self._sent = self._loaded = get.offset
        self._allowed = get.upto
        self._blocks: deque[bytes] = deque()
        self._at = 0
        self._stirring = Stirring()

    @property
    def is_over(self) -> bool:
        """Whether all of it was taken."""
        return self._sent >= self._size

    def allow(self, upto: int, now: float) -> None:
        """The guest bears contents up to there."""
        self._heard = now
        self._allowed = max(self._allowed, upto)

    def take(self, now: float) -> bytes:
        """The next bytes, at most a frame's; b"" if none are read yet, or none may go."""
        if not self._blocks:
            return b""
        block = self._blocks[0]
        size = min(CHUNK, len(block) - self._at, self._allowed - self._sent)
        if size <= 0:
            return b""
        chunk = block[self._at : self._at + size]
        self._at += size
        self._sent += size
        self._heard = now
        if self._at == len(block):
            self._blocks.popleft()
            self._at = 0
            self._stirring.stir()
        return chunk

    @property
    def is_ending(self) -> bool:
        """See `Transfer.is_ending`."""
        return self._stirring.is_ending

    @property
    def progress(self) -> int:
        """See `Transfer.progress`."""
        return self._sent - self.get.offset

    def idle(self, now: float) -> float:
        """See `Transfer.idle`."""
        return now - self._heard if self._blocks else 0

    def end(self, why: Exception) -> None:
        """See `Transfer.end`."""
        self._stirring.end(why)

    async def run(self) -> None:
        """Read ahead of what is taken; returns when all was.

        Raises:
            OSError: it can't be read.
        """
        while not self.is_over:
            self._stirring.check()
            if self._loaded < self._size and len(self._blocks) < 2:
                block = await self._read(self._loaded, BLOCK)
                if not block:
                    raise OSError("a file is shorter than it was")
                self._loaded += len(block)
                self._blocks.append(block)
                self._on_ready()
            else:
                await self._stirring.wait()
