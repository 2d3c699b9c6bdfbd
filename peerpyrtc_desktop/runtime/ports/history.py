"""What was said, as it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from peerpyrtc_desktop.core.decision import Kept
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


class History(Protocol):
    """Keeps what was said."""

    @property
    def stored(self) -> bool:
        """False while history is switched off; acks say so."""
        ...

    def append(
        self,
        room: str,
        frame: Numbered,
        readers: frozenset[str] | None,
        committed: Callable[[], None],
        *,
        stay: str = "",
    ) -> None:
        """Queue one numbered frame; `committed` is called, in order, once it is kept.

        `readers` are the identities that may ever read it; None is everyone. `stay` is its
        sender's at that time.
        """
        ...

    def find(self, room: str, epoch: int, seq: int) -> Kept | None:
        """The frame `(epoch, seq)`, if it is still kept."""
        ...

    def has(self, room: str, epoch: int, seq: int) -> bool:
        """Whether the frame `(epoch, seq)`, once appended, is still kept."""
        ...

    def backlog(self, room: str, reader: str, epoch: int | None, seq: int) -> Backlog:
        """What the identity `reader` may see after `(epoch, seq)`; with no epoch, the latest."""
        ...

    def forget(self, room: str) -> None:
        """A room that guests opened is gone; so is what was said in it."""
        ...

    async def close(self) -> None:
        """Commit what is queued, then close."""
        ...
