"""What has gone on lately, in numbers: a minute by seconds, an hour by minutes."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Final, NamedTuple

KEPT: Final = 60
"""Samples of each kind: a minute of seconds, an hour of minutes."""

MINUTE: Final = 60_000
"""Milliseconds."""


class Sample(NamedTuple):
    """What was so from a `time` on (milliseconds), for a second or a minute.

    Messages, deliveries and refusals are rates a second; `queued` are the bytes that waited to be
    sent, `lag` the seconds by which the loop was late. Of a minute the rates are the mean, and of
    all else the most there was.
    """

    time: int
    messages: float
    deliveries: float
    refused: float
    peers: int
    queued: int
    lag: float


class ActivityLog:
    """Both, and nothing older: what it takes of memory never grows."""

    def __init__(self) -> None:
        self.seconds: deque[Sample] = deque(maxlen=KEPT)
        self.minutes: deque[Sample] = deque(maxlen=KEPT)
        self._minute: list[Sample] = []

    def add(self, sample: Sample) -> None:
        """Another second has passed."""
        self.seconds.append(sample)
        if self._minute and sample.time // MINUTE != self._minute[0].time // MINUTE:
            self.minutes.append(together(self._minute))
            self._minute.clear()
        self._minute.append(sample)
        # A clock that stands still makes no minute longer.
        del self._minute[:-KEPT]

    def hour(self) -> list[Sample]:
        """The minutes, and the one that isn't over as it is by now."""
        now = [together(self._minute)] if self._minute else []
        return [*self.minutes, *now][-KEPT:]


def together(samples: Sequence[Sample]) -> Sample:
    """Several seconds as one sample."""
    count = len(samples)
    return Sample(
        samples[0].time,
        sum(each.messages for each in samples) / count,
        sum(each.deliveries for each in samples) / count,
        sum(each.refused for each in samples) / count,
        max(each.peers for each in samples),
        max(each.queued for each in samples),
        max(each.lag for each in samples),
    )
