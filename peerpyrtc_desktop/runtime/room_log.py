"""What memory has of one room, and what of that somebody may read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field

from msgspec.structs import replace

from peerpyrtc_desktop.core import redaction
from peerpyrtc_desktop.core.decision import Kept
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import Edited, Numbered, Relayed, Restored
from peerpyrtc_desktop.core.reader import Reader, is_said
from peerpyrtc_desktop.runtime.last_words import LastWords
from peerpyrtc_desktop.runtime.places import place_of
from peerpyrtc_desktop.runtime.reach_back import Reach

KEPT_REDACTIONS = 1000
"""Redactions kept of each room beyond its frames: who comes back hears also of those."""


@dataclass(slots=True)
class RoomLog:
    """What is kept of one room, with the sizes, the oldest first.

    `redactions` are older than all of it, and are no part of what newcomers are told; `words` is
    how messages read that were changed and are older, too. `reach` is how far back newcomers see.
    """

    entries: deque[tuple[Kept, int]] = field(default_factory=deque)
    redactions: deque[Kept] = field(default_factory=lambda: deque(maxlen=KEPT_REDACTIONS))
    words: LastWords = field(default_factory=LastWords)
    reach: Reach = field(default_factory=Reach)
    bytes: int = 0
    trimmed: bool = False

    @property
    def oldest(self) -> Place:
        """Where the first of them stands; there must be one."""
        return _place(self.entries[0])

    def index(self, place: Place) -> int | None:
        """Where the frame of that place is among them; None: it isn't."""
        at = bisect_left(self.entries, place, key=_place)
        return at if at < len(self.entries) and _place(self.entries[at]) == place else None

    def readable(self, reader: Reader) -> list[Numbered]:
        """What this reader may see of it, in order."""
        visible = [self.as_read(kept) for kept, _ in self.entries if may_read(kept, reader)]
        if reader.earlier is None:
            return visible
        at = bisect_right(visible, reader.came, key=place_of)
        left = reader.earlier
        while at > 0 and left > 0:
            at -= 1
            left -= is_said(visible[at])
        return visible[at:]

    def said_before(self, reader: Reader) -> Iterator[Place]:
        """What it may read of what was said before it came, the latest first."""
        for kept, _ in reversed(self.entries):
            place = place_of(kept.frame)
            if place <= reader.came and is_said(kept.frame) and may_read(kept, reader):
                yield place

    def as_read(self, kept: Kept) -> Numbered:
        """What guests read of it. What changes a message has it only as long as it is there."""
        if not isinstance(kept.frame, Restored | Edited):
            return redaction.as_read(kept)
        at = self.index(kept.frame.target)
        if at is None and isinstance(kept.frame, Edited):
            return replace(kept.frame, data=self.words.of(kept.frame.target))
        if at is None or self.entries[at][0].redacted:
            return kept.frame
        said = self.entries[at][0].frame
        if isinstance(kept.frame, Edited):
            return replace(kept.frame, data=said.data) if isinstance(said, Relayed) else kept.frame
        return replace(kept.frame, frame=said)


def may_read(kept: Kept, reader: Reader) -> bool:
    """Whether it is for this reader, and not of before the room was opened."""
    is_for_it = kept.readers is None or reader.identity in kept.readers
    return is_for_it and kept.frame.epoch >= reader.opened


def _place(entry: tuple[Kept, int]) -> Place:
    return place_of(entry[0].frame)
