"""Which peers are listed, and in which order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

from peerpyrtc_desktop.core.events import PeerSnapshot
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.peer_state import URGENCY, state


class Column(IntEnum):
    """The columns of the table, in their order."""

    NAME = 0
    ROOM = 1
    ADDRESS = 2
    RTT = 3
    MESSAGES = 4
    RATE = 5
    QUEUE = 6
    STATE = 7


@dataclass(frozen=True, slots=True)
class Order:
    """Sorted by a column, narrowed by words that stand in a name, a room or an address.

    `noticed` are the stays that are "reported" or "flagged", while somebody has to look at that.
    """

    column: Column = Column.NAME
    descending: bool = False
    words: str = ""
    noticed: Mapping[str, str] = field(default_factory=dict)

    @property
    def moves(self) -> bool:
        """Whether what a peer does can move its row."""
        return self.column not in (Column.NAME, Column.ROOM, Column.ADDRESS)

    def passes(self, peer: PeerSnapshot) -> bool:
        """Whether a peer is listed."""
        words = self.words
        return not words or any(
            words in each.casefold() for each in (peer.id, peer.room, *peer.addresses)
        )

    def value(self, peer: PeerSnapshot) -> tuple[Any, ...]:
        """What a peer is sorted by; names decide where all else is equal."""
        name = text.natural(peer.id)
        match self.column:
            case Column.NAME:
                return (name, peer.room)
            case Column.ROOM:
                return (text.natural(peer.room), name)
            case Column.ADDRESS:
                return (text.natural("".join(peer.addresses[:1])), name)
            case Column.RTT:
                return (-1.0 if peer.rtt is None else peer.rtt, name)
            case Column.MESSAGES:
                return (peer.messages, name)
            case Column.RATE:
                return (peer.rate, name)
            case Column.QUEUE:
                return (peer.queued, name)
            case Column.STATE:
                now = state(peer, self.noticed.get(peer.stay, ""))
                return (URGENCY.get(now, len(URGENCY)), peer.hand or 0, name)
