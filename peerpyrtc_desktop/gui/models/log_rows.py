"""The log's rows, which of them repeat others, and which pass a filter."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from msgspec import Struct

from peerpyrtc_desktop.core.frame_bases import Place

NEAR_ROWS = 200
_NEAR_MS = 60_000
"""A repeat joins its row only while that is near, or new words would show where none looks."""

_REPEATS = 999
"""Places of repeats that a row keeps: as many as one act takes back, with its own."""


Counts = tuple[tuple[str, int], ...]
"""How many reacted with each emoji."""


class Kind(StrEnum):
    """What a row is about."""

    MESSAGE = "message"
    REFUSED = "refused"
    REPORTED = "reported"
    ANNOUNCED = "announced"
    ACTIVITY = "activity"
    """The coming and going of every day: what may be left out."""
    TROUBLE = "trouble"
    """Kicks, and whoever was sent out or couldn't get in: never left out."""


TOKENS = {
    Kind.MESSAGE: "text",
    Kind.REFUSED: "warn",
    Kind.REPORTED: "warn",
    Kind.ANNOUNCED: "accent",
    Kind.ACTIVITY: "muted",
    Kind.TROUBLE: "warn",
}
"""In which colour it stands."""


class Person(NamedTuple):
    """Whom a row is about and an act means: a name in a room, in one stay.

    `stay` is "" where nobody knows it; then whoever has the name now is meant.
    """

    room: str
    id: str
    stay: str = ""


class Row(Struct, gc=False):
    """One row. `sender` is whom it is about, by id and stay; "" is the host.

    `shown` stands in place of `text` in its line: a sentence of ours with a peer's part apart.

    `written` are the words that it tells of as written on the whiteboard, "" if of something else
    that was done there, and None if of nothing there.

    `to` is a whisper's recipient, `by` who reported it (`by_stay` is their stay). `place` is its
    message's epoch and number, None where it has none. `count` and `last` change while one peer
    repeats one text, and `repeated`, the places of the repeats; so does `gone`: which of its places
    were taken back, and when (milliseconds), and the `reactions` at each of its places, which are
    summed up in `reacted`, the most frequent first: rows are painted more often than that. What was
    `erased` has no words any more, nor has what `quotes` them. All else stays. The garbage
    collector leaves rows alone: looking through 100,000 of them again and again holds the loop.
    """

    time: int
    room: str
    sender: str
    kind: Kind
    text: str
    to: str = ""
    icon: str = ""
    count: int = 1
    last: int = 0
    stay: str = ""
    by: str = ""
    by_stay: str = ""
    shown: str = ""
    place: Place | None = None
    repeated: list[Place] | None = None
    gone: dict[Place, int] | None = None
    reactions: dict[Place, Counts] | None = None
    reacted: Counts = ()
    quotes: bool = False
    erased: bool = False
    written: str | None = None

    @property
    def said(self) -> str:
        """The words that somebody said or wrote, without ours around them."""
        return self.text if self.written is None else self.written

    @property
    def places(self) -> list[Place]:
        """Where what it says stands in its room; of repeats the latest, the first among them."""
        first = [] if self.place is None else [self.place]
        return first + (self.repeated or [])

    def says(self, place: Place) -> bool:
        """Whether this place is its own, or one of its repeats."""
        if place == self.place:
            return True
        repeated = self.repeated
        if not repeated or not repeated[0] <= place <= repeated[-1]:
            return False
        return repeated[bisect_left(repeated, place)] == place

    def erase(self, before: int) -> bool:
        """Let go of its words if they were all taken back before that time (milliseconds).

        Or if it `quotes` what was said before it. Returns whether it did.
        """
        since = self.time if self.quotes else self.taken_back if self.gone else 0
        if self.erased or not 0 < since < before:
            return False
        self.text, self.shown, self.erased, self.reactions, self.reacted = "", "", True, None, ()
        self.written = None if self.written is None else ""
        return True

    def mark(self, place: Place, since: int) -> None:
        """What stands there was taken back then, with its reactions, or is there again (0)."""
        gone = self.gone or {}
        if since:
            gone[place] = since
            self.react(place, ())
        else:
            gone.pop(place, None)
        self.gone = gone or None

    def react(self, place: Place, counts: Counts) -> None:
        """These are the reactions now at what stands there."""
        there = self.reactions or {}
        total = Counter(dict(self.reacted))
        total.subtract(dict(there.pop(place, ())))
        total.update(dict(counts))
        if counts:
            there[place] = counts
        self.reactions = there or None
        self.reacted = tuple((each, count) for each, count in total.most_common() if count > 0)

    @property
    def taken_back(self) -> int:
        """When the last of all that it says was taken back; 0 if some of it still stands."""
        gone = self.gone
        return max(gone.values()) if gone and all(each in gone for each in self.places) else 0

    @property
    def characters(self) -> int:
        """What it keeps of words."""
        return len(self.text) + len(self.shown) + len(self.written or "")

    @property
    def person(self) -> Person | None:
        """Whom it is about."""
        return Person(self.room, self.sender, self.stay) if self.sender else None

    @property
    def reporter(self) -> Person | None:
        """Who reported it."""
        return Person(self.room, self.by, self.by_stay) if self.by else None


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows are shown: of a room, of a person, holding `words`, with or without activity."""

    room: str | None = None
    words: str = ""
    activity: bool = True
    person: Person | None = None

    @property
    def idle(self) -> bool:
        """Whether everything passes."""
        return self.room is None and not self.words and self.activity and self.person is None

    def among(self, rows: Sequence[Row], first: int) -> list[int]:
        """The numbers of those that are shown, of `rows` that are numbered from `first` on.

        Words alone, as one types them into a long log, go without all other questions.
        """
        words, numbered = self.words, enumerate(rows, first)
        if self.room is None and self.activity and self.person is None and words:
            return [
                number
                for number, row in numbered
                if words in row.text.casefold() or words in row.sender.casefold()
            ]
        return [number for number, row in numbered if self.passes(row)]

    def passes(self, row: Row) -> bool:
        """Whether `row` is shown."""
        if self.room is not None and row.room != self.room:
            return False
        if row.kind is Kind.ACTIVITY and not self.activity:
            return False
        if self.person is not None and not _concerns(row, self.person):
            return False
        words = self.words
        return not words or words in row.text.casefold() or words in row.sender.casefold()


def _concerns(row: Row, who: Person) -> bool:
    """Whether a row is of this person, or they reported it."""
    if row.room != who.room:
        return False
    if not who.stay:
        return who.id in (row.sender, row.by)
    return who.stay in (row.stay, row.by_stay)


def repeats(row: Row, old: Row, distance: int) -> bool:
    """Whether `row` only says again what `old` said `distance` rows ago; then it is counted up."""
    if old.text != row.text or old.to != row.to or old.stay != row.stay:
        return False
    if distance > NEAR_ROWS or row.time - old.time > _NEAR_MS:
        return False
    if old.gone and old.taken_back:
        return False
    old.count += row.count
    old.last = row.time
    if row.place is not None:
        old.repeated = old.repeated or []
        old.repeated.append(row.place)
        del old.repeated[:-_REPEATS]
    return True
