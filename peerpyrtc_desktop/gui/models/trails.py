"""Each guest's numbers over the last minutes: what a card draws of them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from itertools import pairwise
from typing import Final, NamedTuple

from peerpyrtc_desktop.core.events import PeerSnapshot

STEP: Final = 10
"""Seconds from one point to the next."""

POINTS: Final = 60
"""That are kept of each guest: ten minutes."""


class Point(NamedTuple):
    """What was so at one moment: messages since it came, the round trip in seconds, bytes that
    wait to be sent to it."""

    messages: int
    rtt: float | None
    queued: int


class Trails:
    """By stay; of those who have left nothing is kept but of `kept`, whom somebody looks at."""

    def __init__(self) -> None:
        self._trails: dict[str, deque[Point]] = {}
        self.kept = ""

    def take(self, peers: Iterable[PeerSnapshot]) -> None:
        """These are here now: call it once in each `STEP`."""
        trails: dict[str, deque[Point]] = {}
        for peer in peers:
            trail = self._trails.get(peer.stay)
            trails[peer.stay] = trail = deque(maxlen=POINTS) if trail is None else trail
            trail.append(Point(peer.messages, peer.rtt, peer.queued))
        if self.kept in self._trails:
            trails.setdefault(self.kept, self._trails[self.kept])
        self._trails = trails

    def of(self, stay: str) -> tuple[Point, ...]:
        """The points of one stay, the oldest first."""
        return tuple(self._trails.get(stay, ()))


def a_minute(points: tuple[Point, ...]) -> list[float | None]:
    """Messages a minute between each two points."""
    return [
        max(0, later.messages - before.messages) * 60 / STEP for before, later in pairwise(points)
    ]
