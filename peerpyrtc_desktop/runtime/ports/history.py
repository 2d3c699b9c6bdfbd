"""What was said, as it is kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from msgspec import Struct

from peerpyrtc_desktop.core.answers import Answered
from peerpyrtc_desktop.core.decision import Kept, Record
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import Numbered
from peerpyrtc_desktop.core.limits import NEWCOMERS_SEE
from peerpyrtc_desktop.core.reactions import KeptReaction
from peerpyrtc_desktop.core.reader import Reader
from peerpyrtc_desktop.core.strokes import KeptStroke


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

    def backlog(self, room: str, reader: Reader, epoch: int | None, seq: int) -> Backlog:
        """What this reader may see after `(epoch, seq)`; with no epoch, the latest.

        Of what was redacted it sees no words. Who comes back hears of what was redacted meanwhile,
        also where the message itself is gone; a newcomer need not.
        """
        ...

    def reaches(self, room: str, reader: Reader, place: Place) -> bool:
        """Whether this reader sees what was said at that place, or would if it were for it.

        Of what was not here any more as it came, one that sees some of what was said before may be
        kept from more than it needs be: how far back it sees is known as far as it was here.
        """
        ...

    def erase(self, before: int) -> None:
        """Forget what was said in messages that were redacted before that time (milliseconds)."""
        ...


@dataclass(frozen=True, slots=True)
class Page:
    """Some of what was said; `more`: there is more of it in the direction that was asked for."""

    frames: Sequence[Numbered]
    more: bool


TOO_SHORT = "Look for a word of three letters or more, or of one character of Chinese or Japanese."


class LookingBack(Protocol):
    """All that is kept, for those in the room: a page at a time. It may take a disk."""

    async def page(
        self, room: str, reader: Reader, before: Place | None, after: Place | None, limit: int
    ) -> Page:
        """What this reader may see just before a place or just after one, or the newest; in order.

        What is drawn on the whiteboard is not among it: see `core.board`.
        """
        ...

    async def search(
        self, room: str, reader: Reader, words: str, before: Place | None, limit: int
    ) -> Page:
        """The messages that this reader may see with all these words in them, the newest first.

        Raises:
            FrameError: the words are too short to look for (`TOO_SHORT`).
        """
        ...

    async def look_up(self, room: str, place: Place) -> Kept | None:
        """For the host: what is kept at this place, whoever may read it."""
        ...

    async def said_since(self, room: str, time: int, most: int) -> list[Kept]:
        """For the host: what was said since that time (milliseconds), in order; the latest of it.

        What was written or shown on the whiteboard is among it.

        Both raise FrameError: it can't be read now (`NO_ANSWER`).
        """
        ...


class KeptRoom(Struct, frozen=True):
    """A room that was open when the host ended.

    It was opened in the epoch `opened_in`. `answered` is what its guests were answered last, or
    would have been: they may send it again. `arrivals` are where it stood when each guest came for
    the first time, by device; `strokes` are those of its whiteboard, in the order of their numbers;
    `reactions` the latest of those to what was said, in order.
    """

    name: str
    by_host: bool
    topic: str = ""
    newcomers_see: int | None = NEWCOMERS_SEE
    opened_in: int = 0
    answered: Sequence[Answered] = ()
    arrivals: Mapping[str, Place] = {}
    strokes: Sequence[KeptStroke] = ()
    reactions: Sequence[KeptReaction] = ()


class History(Recent, LookingBack, Protocol):
    """Keeps what was said."""

    @property
    def stored(self) -> bool:
        """False while history is switched off; acks say so."""
        ...

    @property
    def is_behind(self) -> bool:
        """Whether so much waits to be kept that who sends should wait."""
        ...

    @property
    def log_size(self) -> int:
        """Bytes that are on the disk beside what they are a part of, for now."""
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

    async def flush(self) -> None:
        """Returns once all that was appended, and told by events, until now is kept.

        Or once it is known that it isn't, for now or for good.
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
