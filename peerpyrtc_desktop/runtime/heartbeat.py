"""One beat a second for all guests: deadlines, pings, silence, lag."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from peerpyrtc_desktop.core.encode import encode
from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import GuestsStayed
from peerpyrtc_desktop.core.frames import HostPing
from peerpyrtc_desktop.core.peer import Dialect
from peerpyrtc_desktop.runtime.every import Every
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.seating.seat import Seat, Stage

BEAT = 1.0
"""Seconds between two looks at every guest."""

MINUTE = 60.0
"""Seconds between two signs of life: see `GuestsStayed`."""


NOT_IN_TIME = "not open in time"
"""Of a join whose offer was answered, and which then came no further."""


class Heartbeat:
    """Looks after all seats in one task: a timer per guest would cost a Qt timer each.

    `send_out` ends a guest's stay; `on_beat` is called with each beat's monotonic time.
    """

    def __init__(
        self,
        state: HostState,
        send_out: Callable[[Seat, Reason, str], object],
        on_beat: Callable[[float], None],
    ) -> None:
        self._state = state
        self._send_out = send_out
        self._on_beat = on_beat
        self._stopped = asyncio.Event()
        self._living = Every(MINUTE)
        self._ping: tuple[float, bytes] | None = None

    def run(self) -> Coroutine[Any, Any, None]:
        """Beat until `stop`, which holds from this call on: the coroutine may start later."""
        self._stopped.clear()
        return self._run()

    async def _run(self) -> None:
        last = self._state.now().mono
        while not self._stopped.is_set():
            try:
                await asyncio.wait_for(self._stopped.wait(), BEAT)
            except TimeoutError:
                now = self._state.now().mono
                # Time in which our own loop was stalled says nothing about the guests.
                self._state.lag = max(0.0, now - last - BEAT)
                self.beat(forgiven=self._state.lag)
                last = now

    def stop(self) -> None:
        """End `run`."""
        self._stopped.set()

    def beat(self, forgiven: float = 0.0) -> None:
        """Look at every guest once; `forgiven` seconds of silence count for nothing."""
        now = self._state.now().mono
        if self._state.seat_of and self._living.is_due(now):
            self._state.events.emit(GuestsStayed(self._state.now().wall))
        self._state.hands.expire(now)
        for seat in tuple(self._state.seats):
            if seat.stage is Stage.SEATED:
                self._look_after(seat, now, forgiven)
                continue
            if seat.stage is Stage.KNOCKING:
                self._listen(seat, now, forgiven)
                continue
            seat.forgiven += forgiven
            if now - seat.opened - seat.forgiven > self._state.limits.join_deadline:
                self._send_out(seat, Reason.JOIN_FAILURE, NOT_IN_TIME)
        self._on_beat(now)

    def _look_after(self, seat: Seat, now: float, forgiven: float) -> None:
        if self._listen(seat, now, forgiven) and seat.link is not None:
            self._watch_queue(seat, seat.link.queued, now)

    def _listen(self, seat: Seat, now: float, forgiven: float) -> bool:
        """Ask whom nothing was heard of; False if it is lost."""
        link, peer, limits = seat.link, seat.peer, self._state.limits
        if link is None:
            return False
        is_v1 = peer is None or peer.dialect is Dialect.V1
        allowed = limits.silent_v1 if is_v1 else limits.silent_older
        silence = now - link.last_heard
        seat.forgiven = seat.forgiven + forgiven if silence > BEAT * 2 else 0.0
        if silence - seat.forgiven > allowed:
            self._send_out(seat, Reason.CONNECTION_LOST, "")
            return False
        if is_v1 and now - seat.pinged >= limits.ping_every:
            seat.pinged = now
            seat.send(self._ping_of(now))
        return True

    def _ping_of(self, now: float) -> bytes:
        """The same for all whom one beat asks."""
        if self._ping is None or self._ping[0] != now:
            text = encode(HostPing(round(now * 1000, 3)), Dialect.V1, 0)
            assert text is not None
            self._ping = (now, text)
        return self._ping[1]

    def _watch_queue(self, seat: Seat, queued: int, now: float) -> None:
        limits = self._state.limits
        # What a joiner missed is the host's own doing and bounded by the history.
        if queued <= limits.queue:
            seat.lagging_since, seat.backlog_bytes = None, 0
            return
        if queued <= limits.queue + seat.backlog_bytes:
            seat.lagging_since = None
            return
        if seat.lagging_since is None:
            seat.lagging_since = now
        too_long = now - seat.lagging_since > limits.queue_patience
        if too_long or queued > limits.queue_ceiling + seat.backlog_bytes:
            self._send_out(seat, Reason.SLOW_READER, "")
