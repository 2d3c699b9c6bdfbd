"""Limits on what a peer may send. Clocks are passed in, in monotonic seconds."""

from __future__ import annotations

from dataclasses import dataclass

NEWCOMERS_SEE = 200
"""Messages of before it came that a guest may read, unless its room says otherwise."""

EDITING = 600
"""Seconds for which one may change and take back what one said, unless the room has others."""


@dataclass(frozen=True, slots=True)
class RoomLimits:
    """The numbers of one room. `rate` is events a second, `burst` events at once.

    An event counts once for each KiB of it. A peer that is still refused for its rate after
    `patience` seconds is muted for `mute` seconds, and sent out when it then goes on for `flooding`
    seconds.
    `passing` is the rate of what is neither numbered nor kept, the pointers on a whiteboard; what
    goes beyond it is dropped, and mutes nobody. `guests_clear`: guests may clear a whiteboard.
    `newcomers_see`: how much of what was said before it a guest may read; None: everything since
    the room was opened.
    `enforced` is False under `--limits off`: then rate, rooms and joins are not limited.
    """

    peers: int = 100
    peers_per_address: int = 64
    rate: float = 50
    burst: int = 500
    patience: float = 2
    mute: float = 30
    flooding: float = 10
    # Clients send 20 a second, which arrive in bunches.
    passing: float = 25
    passing_burst: int = 50
    guests_clear: bool = False
    newcomers_see: int | None = NEWCOMERS_SEE
    enforced: bool = True


def cost_of(frame: str | bytes) -> float:
    """What a frame takes of its sender's allowance: as much as so many small ones."""
    return max(1.0, len(frame) / 1024)


class Allowance:
    """A token bucket, with a memory of how long it has been empty."""

    __slots__ = ("_burst", "_over_since", "_rate", "_refused_at", "_tokens", "_updated")

    def __init__(self, rate: float, burst: int, now: float) -> None:
        self._rate = rate
        self._burst = burst
        self._tokens = float(burst)
        self._updated = now
        self._over_since: float | None = None
        self._refused_at = now

    def take(self, now: float, cost: float = 1) -> float:
        """Take one event; returns 0, or the seconds to wait when there is none left.

        What costs more than is left goes through on credit: what follows waits for it. What came
        earlier than another may be taken after it: that time has been counted.
        """
        if now > self._updated:
            self._tokens = min(self._burst, self._tokens + (now - self._updated) * self._rate)
            self._updated = now
        if self._tokens >= 1:
            self._tokens -= cost
            # A sender that heeds its refusals pauses for over a second now and then; one that
            # keeps on gets a token here and there, and that is no pause.
            if self._over_since is not None and now - self._refused_at > 1:
                self._over_since = None
            return 0
        if self._over_since is None or now - self._refused_at > 1:
            self._over_since = now
        self._refused_at = now
        return (1 - self._tokens) / self._rate

    def is_full(self, now: float) -> bool:
        """Whether it is as if nothing had been taken."""
        return self._tokens + (now - self._updated) * self._rate >= self._burst

    def over_for(self, now: float) -> float:
        """Seconds for which the sender has gone on although it was refused; 0 if it doesn't."""
        return 0 if self._over_since is None else now - self._over_since
