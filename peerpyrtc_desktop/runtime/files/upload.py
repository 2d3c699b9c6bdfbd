"""Contents on their way from a guest to the host's disk."""

from __future__ import annotations

from collections.abc import Callable

from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.file_frames import CHUNK, Put
from peerpyrtc_desktop.core.file_window import Window, fair_share
from peerpyrtc_desktop.runtime.files.transfer import Stirring
from peerpyrtc_desktop.runtime.ports.blobs import Incoming

BATCH = 4 * CHUNK
"""Bytes written to disk at once: each time costs two turns of the loop."""


class Upload:
    """Takes bytes by `receive`, writes them in `run`, and says by `grant` how far the guest may go.

    `grant(taken, upto)` is what the guest is told; `sharers` tells how many uploads of this guest
    share its way, `everyone` how many there are at this host.
    """

    def __init__(
        self,
        put: Put,
        *,
        sharers: Callable[[], int],
        everyone: Callable[[], int],
        grant: Callable[[int, int], None],
        mono: Callable[[], float],
    ) -> None:
        self.put = put
        self._heard = mono()
        self._window = Window()
        self._sharers = sharers
        self._everyone = everyone
        self._tell = grant
        self._mono = mono
        self._received = self._taken = self._granted = 0
        self._parts: list[bytes] = []
        self._stirring = Stirring()

    def receive(self, data: bytes) -> None:
        """Bytes came. Raises FrameError: more than was granted."""
        now = self._mono()
        self._heard = now
        if self._received + len(data) > self._granted:
            raise FrameError(Code.HELD_BACK, "More came than there was credit for.")
        self._received += len(data)
        self._parts.append(data)
        self._window.arrived(self._received, now)
        if self._is_due():
            self._stirring.stir()

    def _is_due(self) -> bool:
        """Whether it is time to write: there is a batch, or nothing more will come without it."""
        waiting = self._received - self._taken
        return waiting >= BATCH or (waiting > 0 and self._received == self._granted)

    @property
    def is_ending(self) -> bool:
        """See `Transfer.is_ending`."""
        return self._stirring.is_ending

    @property
    def progress(self) -> int:
        """See `Transfer.progress`."""
        return self._received

    def idle(self, now: float) -> float:
        """See `Transfer.idle`."""
        return now - self._heard if self._received < self._granted else 0

    def end(self, why: Exception) -> None:
        """See `Transfer.end`. What is all there by then is kept."""
        self._stirring.end(why)

    async def run(self, incoming: Incoming) -> None:
        """Write all that comes; returns when it is kept.

        Raises:
            FrameError: the hash is wrong. Nothing is kept then, nor if `end` was called.
            OSError: the disk doesn't take it.
        """
        try:
            self._grant()
            while self._taken < self.put.size:
                await self._stirring.wait()
                data, self._parts = b"".join(self._parts), []
                await incoming.write(data)
                self._taken += len(data)
                self._grant()
                if self._is_due():
                    self._stirring.stir()
        except BaseException:
            await incoming.drop()
            raise
        if not await incoming.keep(self.put.sha256):
            raise FrameError(Code.HASH_MISMATCH, "What came has another hash than was said.")

    def _grant(self) -> None:
        share = min(self._window.size // max(1, self._sharers()), fair_share(self._everyone()))
        share = max(CHUNK, share // CHUNK * CHUNK)
        upto = min(self.put.size, self._taken + share)
        if upto > self._granted:
            if not self._granted:
                self._heard = self._mono()  # until now it waited for the disk
            self._granted = upto
            self._window.set_off(upto, self._mono())
        self._tell(self._taken, self._granted)
