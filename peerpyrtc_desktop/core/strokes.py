"""Strokes of a whiteboard: as a board has them, as they are kept, and what an event did to them."""

from __future__ import annotations

from msgspec import Raw, Struct, field


class Author(Struct, frozen=True):
    """Who sends a change: what outlives a reconnect, the name shown, and whether it may clear."""

    identity: str
    name: str
    may_clear: bool = False


class Stroke(Struct):
    """One stroke. `cleared` is the number of the clearing that took it away, 0 if none did."""

    seq: int
    author: str
    sender: str
    data: Raw
    size: int
    erased: bool = False
    cleared: int = 0

    @property
    def visible(self) -> bool:
        """Whether it is to be seen."""
        return not self.erased and not self.cleared


class KeptStroke(Struct, frozen=True):
    """One stroke as it outlives a host.

    `erased` and `cleared` are the numbers of the events that took it away, 0 if none did.
    """

    seq: int
    author: str
    sender: str
    data: Raw
    erased: int = 0
    cleared: int = 0

    def stroke(self, overhead: int) -> Stroke:
        """As a board has it; `overhead` are the bytes that it takes beside its data."""
        size = len(memoryview(self.data)) + overhead
        is_erased = self.erased > 0
        return Stroke(self.seq, self.author, self.sender, self.data, size, is_erased, self.cleared)


class Change(Struct):
    """What an event did to a board. To do the same to what is kept of it, do this, in this order.

    `lost_cleared`: all that a clearing had taken away is gone for good; so are the `lost` strokes.
    `drawn`: the event is a stroke. The `erased` ones can come back, the `restored` ones have.
    `cleared`: the event took all that was to be seen; `uncleared`: what a clearing took is back.
    """

    lost_cleared: bool = False
    lost: list[int] = field(default_factory=list)
    drawn: bool = False
    erased: list[int] = field(default_factory=list)
    restored: list[int] = field(default_factory=list)
    cleared: bool = False
    uncleared: bool = False

    @property
    def is_any(self) -> bool:
        """Whether anything has changed."""
        return self != Change()
