"""What is done once in a while, such as every hour, in between of what is done at each beat."""

from __future__ import annotations

import math
from typing import Final

HOUR: Final = 3600.0
"""Seconds."""


class Every:
    """Tells when it is time, every so many seconds: the first time at once."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._due = -math.inf

    def is_due(self, now: float) -> bool:
        """Whether it is time (monotonic seconds); then the next is so many seconds later."""
        if now < self._due:
            return False
        self._due = now + self._seconds
        return True
