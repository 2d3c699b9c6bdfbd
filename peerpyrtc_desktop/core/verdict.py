"""What is judged, and what comes of it."""

from __future__ import annotations

from enum import Enum

from msgspec import Raw, Struct

from peerpyrtc_desktop.core.board import Board
from peerpyrtc_desktop.core.lettering import Letters
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.payload import NOTHING
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.core.rules.book import Rulebook
from peerpyrtc_desktop.core.waiting import Redactor


class Case(Struct):
    """One thing that a guest wants to do, before it has any effect.

    `row` is what it needs the permission for; `ref` its own name for it, None if nobody waits for
    an answer. `name` and `data` are those of an event. `spoke` is when (monotonic) this guest said
    its last in this room, or for an edit: made the last of those. `room` is its name, `rules` are
    those that are on. What `passes` is shown to those who are there, and kept by nobody. `is_edit`:
    it is in the place of something that was said before, and no further message. What is drawn goes
    on the `board`, `letters` are what it has besides its line; `moves`: it is there already
    (`moving`), None: nobody has looked yet.
    """

    peer: Peer
    settings: RoomSettings
    row: Row
    now: Moment
    ref: str | None = None
    name: str = ""
    data: Raw = NOTHING
    spoke: float | None = None
    room: str = ""
    rules: Rulebook | None = None
    passes: bool = False
    is_edit: bool = False
    board: Board | None = None
    letters: Letters | None = None
    moves: bool | None = None


class Outcome(Enum):
    """What becomes of it, the mildest first. What is refused raises FrameError instead.

    DELAY lets it out by itself after a while, HOLD never does: what would only be delayed waits
    where anything else wants that.
    """

    ACCEPT = 0
    REDIRECT = 1
    DELAY = 2
    HOLD = 3


class Verdict(Struct, frozen=True):
    """How a case was judged; `why` is a word for programs.

    With a `redactor` it is taken back as soon as it is out.
    """

    outcome: Outcome
    why: str = ""
    redactor: Redactor | None = None

    @property
    def waits(self) -> bool:
        """Whether it isn't out yet."""
        return self.outcome in (Outcome.DELAY, Outcome.HOLD)


ACCEPT = Verdict(Outcome.ACCEPT)
"""Nothing against it."""

REDIRECT = Verdict(Outcome.REDIRECT)
"""It goes to the host and the moderators alone."""
