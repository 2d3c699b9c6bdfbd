"""What is asked of the history on disk: searched in pages, and given out as a file's text."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

# Who only asks on the command line needs nothing of a room's decisions.
if TYPE_CHECKING:
    from peerpyrtc_desktop.core.decision import Kept


class Kind(StrEnum):
    """What a search may be narrowed to."""

    SAID = "said"
    """All but drawings that have no words, which are many."""

    MESSAGE = "message"
    WHISPER = "whisper"
    """Whatever was for one reader alone."""

    ANNOUNCEMENT = "announcement"
    FILE = "file"
    DRAWING = "drawing"


class Form(StrEnum):
    """What an export may be."""

    HTML = "html"
    """A page to read."""

    CSV = "csv"
    """For spreadsheets."""

    JSONL = "jsonl"
    """JSON Lines: nothing is lost."""


class Wanted(Struct, frozen=True):
    """Which messages are meant; what is None or "" goes for all.

    `words` are all to be in it, each as a part of a word. `sender` is a name as it was written, or
    however it is spelt: case and look-alikes count for nothing. `since` and `until` are times in
    milliseconds, the first of them included. `reader` is an identity: then only what that one may
    read. `device` is the sender's, whatever it was called.
    """

    words: str = ""
    room: str | None = None
    sender: str | None = None
    address: str | None = None
    since: int | None = None
    until: int | None = None
    kind: Kind | None = None
    reader: str | None = None
    device: str | None = None


class Found(Struct, frozen=True):
    """One message on disk, and where it is from. `id` is what the next page is asked for with.

    `marks` are where the words that were looked for stand in what it says: from which character
    to before which, in their order. There may be more of them than are told.
    """

    id: int
    room: str
    address: str
    identity: str
    kept: Kept
    marks: Sequence[tuple[int, int]] = ()


class Piece(Struct, frozen=True):
    """A part of what is given out: its text, how many rows have come by now, and the share of the
    way that is done, from 0 to 1."""

    text: str
    count: int
    share: float


class TooShort(ValueError):
    """It is asked for words, and none of them can be looked up: they need three letters, or one
    character of Chinese or Japanese."""


class Unreadable(Exception):
    """The disk has no answer; says why."""


class Archive(Protocol):
    """The history on disk, as the person who hosts reads it: all of it.

    Each answer is a short read of its own. All raise `Unreadable`, and what takes words `TooShort`.
    """

    async def search(
        self, wanted: Wanted, before: int | None = None, limit: int = 50
    ) -> list[Found]:
        """What is wanted, the newest first; `before` is the last one's id of the page before.

        A page is over when it is shorter than `limit`, which is 200 at the most.
        """
        ...

    async def rooms(self, limit: int) -> list[str]:
        """Names of rooms: the open ones first, then those that closed last."""
        ...

    def export(self, wanted: Wanted, form: Form, *, pictures: bool = False) -> AsyncIterator[Piece]:
        """All that is wanted and was there when it was asked for, the oldest first.

        With `pictures` a page has those in it that are still shared, up to a size.
        """
        ...

    def attendance(
        self, room: str | None, since: int | None, until: int | None
    ) -> AsyncIterator[Piece]:
        """CSV of who was in which room on which day, from when to when, and how long.

        Of the time between two moments (milliseconds); who is there now counts until now.
        """
        ...
