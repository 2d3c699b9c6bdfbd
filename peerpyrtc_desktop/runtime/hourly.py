"""What is done once an hour, or a minute, in between of what is done at each beat."""

from __future__ import annotations

import math

EVERY = 3600.0
"""Seconds between two times."""


class Hourly:
    """Tells when it is time: the first time at once."""

    def __init__(self, every: float = EVERY) -> None:
        self._every = every
        self._due = -math.inf

    def is_due(self, now: float) -> bool:
        """Whether it is time (monotonic seconds); then the next is in an hour, or as said."""
        if now < self._due:
            return False
        self._due = now + self._every
        return True
