"""What guests say before the host's rules are ready: it waits, in order, and is judged then."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Callable
from typing import Final, NamedTuple

from peerpyrtc_desktop.core import board_frames, dialects, frames
from peerpyrtc_desktop.core.decision import Moment
from peerpyrtc_desktop.core.errors import FrameError, Reason
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.seating.leaving import Leaving
from peerpyrtc_desktop.runtime.seating.seat import Hold, Seat, Stage

MANY: Final = 64 * 1024
"""Bytes of one guest that wait before it is held back on its link."""

MOST: Final = 2 * 1024 * 1024
"""Bytes of one guest that wait at most: no link that is held back brings more."""

MOST_OF_ALL: Final = 16 * MOST
"""Bytes of all that wait at most: who has most of them goes."""

AT_ONCE: Final = 50
"""Frames that are taken in one turn of the loop, once the rules are ready."""

_A_FRAME: Final = 128
"""Bytes that one takes beside what it says."""

_TOO_MUCH: Final = "You sent too much at once."

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


class _Word(NamedTuple):
    seat: Seat
    peer: Peer
    frame: str | bytes
    came: Moment

    @property
    def size(self) -> int:
        """Bytes that it takes."""
        return _A_FRAME + len(self.frame)

    @property
    def is_meant(self) -> bool:
        """Whether it is to be heard still: of who has left, nothing was taken."""
        return self.seat.stage is Stage.SEATED


class EarlyWords:
    """One host's. `hear` takes a frame as of the moment when it came, by which it is judged.

    Guests come in meanwhile, and read. What is too much is so by its guest, however often that one
    comes anew.
    """

    def __init__(
        self,
        state: HostState,
        leaving: Leaving,
        hear: Callable[[Seat, Peer, str | bytes, Moment], None],
        on_fault: Callable[[BaseException], None],
    ) -> None:
        self._state = state
        self._leaving = leaving
        self._hear = hear
        self._on_fault = on_fault
        self._waiting: deque[_Word] = deque()
        self._bytes: Counter[str] = Counter()
        self._held: set[Seat] = set()

    def keep(self, seat: Seat, peer: Peer, frame: str | bytes, now: Moment) -> bool:
        """Whether it waits, or is dropped; else it is to be heard now."""
        if self._state.rules.is_ready and not self._waiting:
            return False
        try:
            decoded, _ = dialects.decode(frame, peer.dialect, peer.frame_limit)
        except FrameError:
            return False
        if isinstance(decoded, _UNJUDGED):
            return False
        is_volatile = isinstance(decoded, frames.Pass) and decoded.ref is None
        if isinstance(decoded, _PASSING) or is_volatile:
            return True
        word = _Word(seat, peer, frame, now)
        self._waiting.append(word)
        self._bytes[seat.standing_key] += word.size
        self._bound(seat)
        return True

    def _bound(self, seat: Seat) -> None:
        """Hold it back if it says much; who says too much goes, or who says most of too much."""
        key = seat.standing_key
        if self._bytes[key] > MANY and seat not in self._held:
            self._forget_who_left()
        if self._bytes[key] > MOST:
            self._leaving.send_out(seat, Reason.FLOODING, _TOO_MUCH)
            self._forget_who_left()
        elif self._bytes[key] > MANY:
            self._held.add(seat)
            seat.hold(Hold.RULES, True)
        if self._bytes.total() > MOST_OF_ALL:
            self._forget_who_left()
        while self._bytes.total() > MOST_OF_ALL:
            ((most, _),) = self._bytes.most_common(1)
            theirs = next(each.seat for each in self._waiting if each.seat.standing_key == most)
            self._leaving.send_out(theirs, Reason.FLOODING, _TOO_MUCH)
            self._forget_who_left()

    def _forget_who_left(self) -> None:
        self._waiting = deque(each for each in self._waiting if each.is_meant)
        self._held = {each for each in self._held if each.stage is Stage.SEATED}
        self._bytes.clear()
        for each in self._waiting:
            self._bytes[each.seat.standing_key] += each.size

    async def settle(self) -> None:
        """Make the rules ready; then take what has waited, in the order in which it came."""
        try:
            await self._state.rules.made_ready()
            while self._waiting:
                for _ in range(min(AT_ONCE, len(self._waiting))):
                    self._take(self._waiting.popleft())
                await asyncio.sleep(0)
        finally:
            for seat in self._held:
                seat.hold(Hold.RULES, False)
            self._held.clear()
            self._waiting.clear()
            self._bytes.clear()

    def _take(self, word: _Word) -> None:
        self._bytes[word.seat.standing_key] -= word.size
        if not word.is_meant:
            return
        try:
            self._hear(*word)
        except Exception as fault:  # noqa: BLE001 - it is this one's: the others are heard
            self._on_fault(fault)
