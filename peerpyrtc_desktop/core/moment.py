"""Now."""

from __future__ import annotations

from msgspec import Struct


class Moment(Struct, frozen=True, gc=False):
    """Now, on two clocks: monotonic seconds to measure with, Unix milliseconds to show."""

    mono: float
    wall: int
