"""A seat: one guest's way from its offer to its leave."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from peerpyrtc_desktop.core import names
from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.json_value import sendable
from peerpyrtc_desktop.core.peer import MAX_USER_AGENT, Peer
from peerpyrtc_desktop.core.standing import Standing
from peerpyrtc_desktop.runtime.ports.links import PeerLink, SideChannel, SideObserver
from peerpyrtc_desktop.runtime.seating.volatile import PROTOCOL_VOLATILE, VolatileGuest


@dataclass(frozen=True, slots=True)
class JoinRequest:
    """Who asks to join what.

    `remote` is the network address the request came from; `device` the signed device cookie's
    value, "" where there is none; `secret` what the last `welcome` gave this client.
    `newest_wins`: who lets guests in knows nothing of them but their names, and wants the newest
    offer for a name to take it over.
    """

    room: str
    peer_id: str
    sdp: str
    remote: str
    device: str = ""
    secret: str = ""
    user_agent: str = ""
    newest_wins: bool = False


def standing_key(request: JoinRequest) -> str:
    """What a guest's standing goes by: its device.

    Where there is none, nothing better than a name tells one guest of an address from another.
    """
    return request.device or f"{request.remote}\n{min(names.keys(request.peer_id))}"


def agent_of(header: str) -> str:
    """The program a guest says it is, by its `User-Agent`: as much of it as is shown."""
    return sendable(header[:MAX_USER_AGENT])


class Stage(Enum):
    """How far a seat has come."""

    HALF_OPEN = "half-open"
    GREETING = "greeting"
    KNOCKING = "knocking"
    SEATED = "seated"
    GONE = "gone"


OPEN = (Stage.GREETING, Stage.KNOCKING, Stage.SEATED)
"""Stages in which there is a channel."""


class Hold(Enum):
    """Why a guest may send nothing for now."""

    ROOM = "the room can't keep up"
    RATE = "it sends too fast"
    HISTORY = "the history can't keep up"
    RULES = "the rules aren't ready"


class SeatKeeper(Protocol):
    """What a seat tells the Hub."""

    def on_seat_open(self, seat: Seat, protocol: str) -> None:
        """The seat's channel is open."""
        ...

    def on_seat_frame(self, seat: Seat, frame: str | bytes) -> None:
        """A frame came in on the seat's channel."""
        ...

    def on_seat_side(self, seat: Seat, protocol: str, side: SideChannel) -> SideObserver | None:
        """The seat's guest opened a channel beside its own; None refuses it."""
        ...

    def on_seat_pressure(self, seat: Seat, lagging: bool) -> None:
        """The seat's guest lags, or has caught up."""
        ...

    def on_seat_closed(self, seat: Seat, reason: Reason) -> None:
        """The seat's link is gone."""
        ...


class Seat:
    """Fills `LinkObserver` for one link, and knows whose it is.

    `peer` is set once it is seated. A seat that takes over another's place keeps the Peer and is
    a new seat all the same: what the old link still says reaches nobody.
    """

    __slots__ = (
        "_keeper",
        "backlog_bytes",
        "forgiven",
        "former_secret",
        "holds",
        "identity",
        "is_lagging",
        "keys",
        "lagging_since",
        "link",
        "opened",
        "peer",
        "pinged",
        "request",
        "rtt",
        "secret",
        "send",
        "stage",
        "standing",
        "standing_key",
        "volatile",
    )

    def __init__(self, keeper: SeatKeeper, request: JoinRequest, now: float) -> None:
        self._keeper = keeper
        self.request = request
        self.keys = names.keys(request.peer_id)
        # An address and a name say too little: who has no device is the one it is for this stay.
        self.identity = f"{request.device or secrets.token_urlsafe(12)}\n{min(self.keys)}"
        self.standing_key = standing_key(request)
        self.standing: Standing | None = None
        self.holds: set[Hold] = set()
        self.opened = now
        self.stage = Stage.HALF_OPEN
        self.link: PeerLink | None = None
        self.peer: Peer | None = None
        self.secret = ""
        # Holds until the guest has shown that the new secret reached it.
        self.former_secret = ""
        self.rtt: float | None = None
        self.pinged = now
        self.lagging_since: float | None = None
        self.backlog_bytes = 0
        self.forgiven = 0.0
        self.is_lagging = False
        # Where what passes goes, if the guest has opened such a channel.
        self.volatile: SideChannel | None = None
        self.send: Callable[[bytes], None] = _nowhere

    def settle(self, stage: Stage) -> None:
        """Come this far; what is sent goes to the link while there is a channel."""
        self.stage = stage
        is_open = stage in OPEN and self.link is not None
        self.send = self.link.send if is_open and self.link else _nowhere

    def hold(self, why: Hold, held: bool) -> None:
        """Have the guest send nothing as long as there is a reason; each reason ends by itself."""
        if held == (why in self.holds):
            return
        was_held = bool(self.holds)
        (self.holds.add if held else self.holds.discard)(why)
        if self.link is not None and was_held != bool(self.holds):
            self.link.hold(bool(self.holds))

    def on_pong(self, t: float, now: float) -> None:
        """The guest answered the ping that was sent at `t` (monotonic milliseconds)."""
        elapsed = now - t / 1000
        # `t` comes back from the guest, who may say anything.
        if 0 <= elapsed <= 60:
            self.rtt = elapsed

    def on_open(self, protocol: str) -> None:
        """See `LinkObserver`."""
        if self.stage is Stage.HALF_OPEN:
            self._keeper.on_seat_open(self, protocol)

    def on_message(self, frame: str | bytes) -> None:
        """See `LinkObserver`."""
        if self.stage in OPEN:
            self._keeper.on_seat_frame(self, frame)

    def on_side(self, protocol: str, side: SideChannel) -> SideObserver | None:
        """See `LinkObserver`."""
        if self.stage is not Stage.SEATED:
            return None
        if protocol == PROTOCOL_VOLATILE:
            return VolatileGuest(self, side)
        return self._keeper.on_seat_side(self, protocol, side)

    def on_pressure(self, lagging: bool) -> None:
        """See `LinkObserver`."""
        self.is_lagging = lagging
        if self.stage is Stage.SEATED:
            self._keeper.on_seat_pressure(self, lagging)

    def on_closed(self, reason: Reason) -> None:
        """See `LinkObserver`."""
        if self.stage is not Stage.GONE:
            self._keeper.on_seat_closed(self, reason)


def _nowhere(frame: bytes) -> None:
    """Nobody sits there, or nobody any more."""
