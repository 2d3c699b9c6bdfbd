"""What the host has decided about one guest, as it is kept: until when it is muted and more."""

from __future__ import annotations

import math

from msgspec import Struct
from msgspec.structs import replace

from peerpyrtc_desktop.core.audit import HOST, Actor
from peerpyrtc_desktop.core.moment import Moment

TERMS = ("muted", "timeout", "restricted")
"""The parts of what is decided about a guest that are in force until they end or are lifted."""

LONGEST = 10 * 366 * 24 * 3600
"""Seconds that anything may be decided for."""

FOREVER = 2**53 - 1
"""Until when, in milliseconds, something holds that has no end, for those who need a number."""

MAX_WARNINGS = 20
"""Warnings of one guest that are remembered: the latest."""

WARNED_FOR = 30 * 24 * 3600 * 1000
"""Milliseconds for which a warning is remembered."""


class Term(Struct, frozen=True, omit_defaults=True):
    """From when to when something holds, in milliseconds; `until` None: until it is taken back.

    `why` are a moderator's words for whom it is about. `by` is who decided it, the host where
    that isn't said, and `room` where.
    """

    since: int
    until: int | None = None
    why: str = ""
    by: Actor = HOST
    room: str = ""

    @classmethod
    def of(
        cls,
        seconds: float | None,
        now: Moment,
        why: str = "",
        by: Actor = HOST,
        room: str = "",
    ) -> Term:
        """So long from now on."""
        until = None if seconds is None else now.wall + int(seconds * 1000)
        return cls(now.wall, until, why, by, room)

    def is_same(self, other: Term) -> bool:
        """Whether it is this one, also after the clock was set meanwhile (`follow_clock`)."""
        return self == replace(
            other,
            since=self.since,
            until=other.until and other.until - other.since + self.since,
        )

    def left(self, wall: int) -> float:
        """Seconds that are left of it, infinite where it has no end.

        Never more than it was made for: a clock that was set back lengthens nothing.
        """
        if self.until is None:
            return math.inf
        return max(0, min(self.until - wall, self.until - self.since)) / 1000


def until_of(left: float, wall: int) -> int | None:
    """Until when something holds of which so many seconds are left; None: it doesn't."""
    if not left:
        return None
    return FOREVER if math.isinf(left) else wall + int(left * 1000)


class Warned(Struct, frozen=True, omit_defaults=True):
    """The host said that this won't do; `time` in milliseconds."""

    time: int
    text: str
    by: Actor = HOST


class Sanctions(Struct, frozen=True, omit_defaults=True):
    """All that is decided about one guest.

    `peer` and `addresses` are its name and where it was then. `muted`: it may say nothing.
    `timeout`: it may not come. `restricted`: what it says waits for a moderator; `restriction` says
    since when and by whom, where that is known. `unread` are the times of those of its `warnings`
    that it has not said to have read. `former` is the standing it had before it cleared
    its cookie, as far as we can know.
    """

    peer: str = ""
    addresses: tuple[str, ...] = ()
    muted: Term | None = None
    timeout: Term | None = None
    restricted: bool = False
    warnings: tuple[Warned, ...] = ()
    former: str = ""
    restriction: Term | None = None
    unread: tuple[int, ...] = ()

    def term(self, part: str) -> Term | None:
        """What is decided as this one of `TERMS`; None: nothing."""
        if part != "restricted":
            term: Term | None = getattr(self, part)
            return term
        return self.restriction or Term(0) if self.restricted else None

    @property
    def since(self) -> int:
        """Since when (milliseconds) the first of it is decided; 0 where that isn't known."""
        terms = [term.since for part in TERMS if (term := self.term(part)) is not None]
        return min([*terms, *(each.time for each in self.warnings)], default=0)

    @property
    def is_none(self) -> bool:
        """Whether nothing is decided."""
        return not (self.muted or self.timeout or self.restricted or self.warnings)

    def without_old_warnings(self, wall: int) -> tuple[Warned, ...]:
        """Those warnings that count still."""
        return tuple(each for each in self.warnings if wall - each.time < WARNED_FOR)

    def unread_warnings(self, wall: int) -> tuple[Warned, ...]:
        """Those of them that it has still to read."""
        return tuple(each for each in self.without_old_warnings(wall) if each.time in self.unread)


class Decided(Struct, frozen=True):
    """What is decided about the guest of this standing, as it is listed."""

    key: str
    sanctions: Sanctions


NONE = Sanctions()
"""Of a guest about whom nothing is decided."""
