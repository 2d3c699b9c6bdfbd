"""What a room knows of one peer."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from enum import StrEnum

from peerpyrtc_desktop.core.errors import Code
from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.frames import MAX_FRAME_V1, PeerInfo, You
from peerpyrtc_desktop.core.limits import Allowance
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.roles import Role
from peerpyrtc_desktop.core.sanctions import until_of
from peerpyrtc_desktop.core.standing import Standing
from peerpyrtc_desktop.core.tally import Tally

UNKNOWN = "Unknown"
"""PeerPyRTC's word for a browser that nobody has told of."""

MAX_USER_AGENT = 300
"""Characters of a `User-Agent` that are kept."""


class Dialect(StrEnum):
    """How a peer speaks. UNDECIDED: channel protocol "" and nothing sent yet."""

    V1 = "v1"
    ENVELOPE = "envelope"
    RAW = "raw"
    UNDECIDED = "undecided"


@dataclass(slots=True, eq=False)
class Peer:
    """One peer of one room. Times are wall-clock milliseconds; `hand` is since when its hand is up,
    `word` since when it has the word; `hand_before` since when it was up as an earlier stay of it
    ended a moment ago.

    `identity` is what outlives a reconnect: the device and the name. Where there is no device, it
    is for this stay alone. The whispers a peer may read again, its files and its strokes go by it.
    `stay` names this one stay, from its seating to its leaving, on however many links: a name says
    who is meant now, a stay who was meant then. `role` is what it is here; `since` is the room's
    number when it came, `came` the room's place when this guest came for the first time.
    `frame_limit` is what it may send as v1, in bytes a frame.
    `was_shown`: it was told who else is here. `takes_many`: its client reads of several who come in
    one frame.
    `at_board`: it has asked for the whiteboard on its present link; `sees_queue`: it was shown what
    waits, `told_you` what it was told last of itself. `told_muted`: until when the
    others were told that it is muted (monotonic), 0 if they weren't. `untold` refusals of it are
    still to be told the moderator, `telling` bounds how often. `lost` messages of its older client
    were not passed on, `lost_untold` of them are still to be told, the last one was at `lost_at`
    (monotonic). `coming` is what was last told of its coming, as JSON; see `roster`.
    """

    id: str
    keys: frozenset[str]
    identity: str
    dialect: Dialect
    joined: int
    last_seen: int
    address: str
    user_agent: str
    standing: Standing
    stay: str = ""
    role: Role = Role.GUEST
    since: int = 0
    came: Place = (0, 0)
    frame_limit: int = MAX_FRAME_V1
    takes_many: bool = False
    messages: int = 0
    refused: int = 0
    hand: int | None = None
    hand_before: int | None = None
    word: int | None = None
    introduced: float | None = None
    at_board: bool = False
    sees_queue: bool = False
    was_shown: bool = True
    told_you: You | None = None
    told_muted: float = 0
    untold: int = 0
    lost: int = 0
    lost_untold: int = 0
    lost_at: float = 0
    last_refusal: tuple[Code, str, str] = (Code.MALFORMED, "", "")
    telling: Allowance = field(default_factory=lambda: Allowance(2, 8, 0))
    tally: Tally = field(default_factory=lambda: Tally(5))
    _shown: tuple[tuple[object, ...], PeerInfo] | None = None
    coming: tuple[PeerInfo, bytes] | None = None

    @property
    def device(self) -> str:
        """The device in its identity."""
        return self.identity.partition("\n")[0]

    @property
    def is_older(self) -> bool:
        """Whether its client knows no secret: it opened its channel with protocol ""."""
        return self.dialect is not Dialect.V1

    def describe(self, user_agent: str) -> bool:
        """Take the client's own word for its browser, if nobody knows better; whether it counts.

        It is shown and nothing goes by it.
        """
        if self.user_agent not in ("", UNKNOWN) or not user_agent.strip():
            return False
        self.user_agent = user_agent[:MAX_USER_AGENT]
        return True

    def info(self, now: Moment) -> PeerInfo:
        """The peer as the others see it: the same object as long as nothing of it changes."""
        left = self.standing.muted_for(now.mono)
        as_is = (
            self.id,
            self.joined,
            self.hand,
            self.word,
            self.user_agent,
            self.stay,
            self.role,
            self.since,
        )
        if not left and self._shown is not None and self._shown[0] == as_is:
            return self._shown[1]
        info = PeerInfo(
            id=self.id,
            joined=self.joined,
            muted=until_of(left, now.wall),
            muted_for=round(left, 3) if left and math.isfinite(left) else None,
            hand=self.hand,
            word=self.word,
            user_agent=self.user_agent,
            stay=self.stay,
            role=Role.MODERATOR if self.role is Role.MODERATOR else None,
            since=self.since,
        )
        self._shown = None if left else (as_is, info)
        return info

    def rate(self, now: Moment) -> float:
        """Accepted events a second, over the last five."""
        return self.tally.total(now.mono) / 5
