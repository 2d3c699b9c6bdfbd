"""Counting what happened lately, in a few numbers however much it was."""

from __future__ import annotations

from collections import deque


class Tally:
    """How often something happened in the last `seconds`, to the second."""

    __slots__ = ("_buckets", "_seconds")

    def __init__(self, seconds: int) -> None:
        self._seconds = seconds
        self._buckets: deque[list[int]] = deque(maxlen=seconds)

    def add(self, now: float) -> None:
        """Count one; `now` is in monotonic seconds."""
        second = int(now)
        if self._buckets and self._buckets[-1][0] == second:
            self._buckets[-1][1] += 1
        else:
            self._buckets.append([second, 1])

    def total(self, now: float) -> int:
        """The count of the last `seconds`."""
        since = int(now) - self._seconds
        if not self._buckets or self._buckets[-1][0] <= since:
            return 0  # as of most peers, whom this is asked each second
        return sum(count for second, count in self._buckets if second > since)
