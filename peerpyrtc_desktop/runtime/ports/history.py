"""What was said, as it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from peerpyrtc_desktop.core.decision import Kept, Record
from peerpyrtc_desktop.core.frames import Numbered


@dataclass(frozen=True, slots=True)
class Backlog:
    """What a room's history has for a joiner.

    `frames` are in order; `gap` says that older ones the joiner asked for are gone; `known` is
    the last number kept of the epoch it named, None if it named none.
    """

    frames: Sequence[Numbered]
    gap: bool
    known: int | None


class Recent(Protocol):
    """The latest of each room, in memory: rooms and joins ask it, and never wait."""

    def find(self, room: str, epoch: int, seq: int) -> Kept | None:
        """The frame `(epoch, seq)`, if it is still kept."""
        ...

    def has(self, room: str, epoch: int, seq: int) -> bool:
        """Whether the frame `(epoch, seq)`, once appended, is still kept."""
        ...

    def backlog(self, room: str, reader: str, epoch: int | None, seq: int) -> Backlog:
        """What the identity `reader` may see after `(epoch, seq)`; with no epoch, the latest."""
        ...


class History(Recent, Protocol):
    """Keeps what was said."""

    @property
    def stored(self) -> bool:
        """False while history is switched off; acks say so."""
        ...

    @property
    def is_behind(self) -> bool:
        """Whether so much waits to be kept that who sends should wait."""
        ...

    def next_epoch(self, wall: int) -> int:
        """The epoch of a room that opens now (milliseconds), greater than all before.

        A room that was gone and is back starts counting anew, and so does a host: a returning guest
        must not take what is said then for what it has seen.
        """
        ...

    def append(self, room: str, record: Record, committed: Callable[[bool], None]) -> None:
        """Queue one record; `committed` is called, in the order of the records, once it is kept.

        Or, with False, once it is known that it isn't, for now or for good.
        """
        ...

    def release(self, room: str) -> None:
        """A room is gone: nobody will ask for its latest. What is kept elsewhere stays kept."""
        ...

    async def close(self, seconds: float) -> int:
        """Keep what is queued, for so long at most; returns how many records are lost.

        Nothing may be appended afterwards.
        """
        ...
