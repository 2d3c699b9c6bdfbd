"""What guests say before the host's rules are ready: it waits, in order, and is judged then."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Final

from peerpyrtc_desktop.core import board_frames, dialects, frames
from peerpyrtc_desktop.core.errors import FrameError, Reason
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.seating.leaving import Leaving
from peerpyrtc_desktop.runtime.seating.seat import Hold, Seat, Stage

MANY: Final = 64 * 1024
"""Bytes of one guest that wait before it is held back on its link."""

MOST: Final = 2 * 1024 * 1024
"""Bytes of one guest that wait at most: no link that is held back brings more."""

AT_ONCE: Final = 50
"""Frames that are taken in one turn of the loop, once the rules are ready."""

_A_FRAME: Final = 128
"""Bytes that one takes beside what it says."""

_UNJUDGED: Final = (
    frames.Ping
    | frames.Pong
    | frames.Do
    | frames.Ready
    | frames.AskHistory
    | frames.Search
    | board_frames.AskBoard
)
"""What says nothing to anybody: it is heard at once."""

_PASSING: Final = board_frames.Passing | frames.Typing
"""What is about this moment: later it is of no use."""


class EarlyWords:
    """One host's. `hear` takes a frame as if it came now. Guests come in meanwhile, and read."""

    def __init__(
        self, state: HostState, leaving: Leaving, hear: Callable[[Seat, str | bytes], None]
    ) -> None:
        self._state = state
        self._leaving = leaving
        self._hear = hear
        self._waiting: deque[tuple[Seat, str | bytes]] = deque()
        self._bytes: dict[Seat, int] = {}
        self._taken: Seat | None = None

    def keep(self, seat: Seat, peer: Peer, frame: str | bytes) -> bool:
        """Whether it waits, or is dropped; else it is to be heard now."""
        if seat is self._taken or (self._state.rules.is_ready and not self._waiting):
            return False
        try:
            decoded, _ = dialects.decode(frame, peer.dialect, peer.frame_limit)
        except FrameError:
            return False
        if isinstance(decoded, _UNJUDGED):
            return False
        if isinstance(decoded, _PASSING):
            return True
        self._waiting.append((seat, frame))
        size = self._bytes[seat] = self._bytes.get(seat, 0) + _A_FRAME + len(frame)
        if size > MOST:
            self._leaving.send_out(seat, Reason.FLOODING, "You sent too much at once.")
        elif size > MANY:
            seat.hold(Hold.RULES, True)
        return True

    async def settle(self) -> None:
        """Make the rules ready; then take what has waited, in the order in which it came."""
        await self._state.rules.made_ready()
        while self._waiting:
            for _ in range(min(AT_ONCE, len(self._waiting))):
                self._take(*self._waiting.popleft())
            await asyncio.sleep(0)
        for seat in self._bytes:
            seat.hold(Hold.RULES, False)
        self._bytes.clear()

    def _take(self, seat: Seat, frame: str | bytes) -> None:
        if seat.stage is not Stage.SEATED:  # it has left, or the host had ended: nothing was taken
            return
        self._taken = seat
        try:
            self._hear(seat, frame)
        finally:
            self._taken = None
