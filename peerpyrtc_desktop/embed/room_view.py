"""A room and its peers as a program sees them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from peerpyrtc_desktop.core.events import PeerSnapshot, RoomSnapshot
from peerpyrtc_desktop.rest.listing import list_peer


@dataclass(frozen=True, slots=True)
class Peer:
    """One peer at one moment. Times are Unix milliseconds; `rtt` is in seconds, None if unknown.

    `address` is where its packets come from; `state` is "connected", "muted" or "lagging".
    """

    peer_id: str
    room_name: str
    is_host: bool
    join_time: int
    last_seen: int
    user_agent: str
    address: str
    rtt: float | None
    messages: int
    state: str


class Room:
    """One room, live: each look asks the host's thread. A room that is gone is empty."""

    def __init__(self, name: str, look: Callable[[str], RoomSnapshot | None]) -> None:
        self.name = name
        self._look = look

    def __repr__(self) -> str:
        return f"Room({self.name!r})"

    def _peers(self) -> tuple[PeerSnapshot, ...]:
        room = self._look(self.name)
        return () if room is None else room.peers

    @property
    def peers(self) -> dict[str, Peer]:
        """Who is in it, by id, in the order they came."""
        return {each.id: _peer(each) for each in self._peers()}

    @property
    def host_id(self) -> str | None:
        """The peer present the longest, which grants nothing; None in an empty room."""
        room = self._look(self.name)
        return None if room is None else room.host_id

    def get_peer_count(self) -> int:
        """How many are in it."""
        return len(self._peers())

    def get_peer_list(self) -> list[dict[str, Any]]:
        """Its peers as `SignalingManager.get_room_peers` lists them."""
        return [list_peer(each) for each in self._peers()]

    def get_host_id(self) -> str | None:
        """See `host_id`."""
        return self.host_id


def _peer(it: PeerSnapshot) -> Peer:
    return Peer(
        peer_id=it.id,
        room_name=it.room,
        is_host=it.is_host,
        join_time=it.joined,
        last_seen=it.last_seen,
        user_agent=it.user_agent,
        address=it.address,
        rtt=it.rtt,
        messages=it.messages,
        state=it.state,
    )
