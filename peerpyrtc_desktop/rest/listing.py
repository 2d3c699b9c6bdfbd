"""The rooms as PeerPyRTC lists them: over HTTP in `/rooms`, and to programs that embed us."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from msgspec.structs import replace

from peerpyrtc_desktop.core.events import PeerSnapshot, RoomSnapshot


def list_rooms(
    rooms: Iterable[RoomSnapshot], *, for_guests: bool = False
) -> dict[str, dict[str, Any]]:
    """What is in each room, by its name. Guests' rooms without guests are on their way out.

    `for_guests`: who is in a room, and how many, is left out where guests may not see that.
    """
    listed = (room for room in rooms if room.peers or room.by_host)
    return {
        room.name: list_room(room if room.is_shown or not for_guests else _hidden(room))
        for room in listed
    }


def _hidden(room: RoomSnapshot) -> RoomSnapshot:
    return replace(room, peers=(), host_id=None)


def list_room(room: RoomSnapshot) -> dict[str, Any]:
    """`peer_count`, `peers` and `host_id` of one room; and its `topic`, which PeerPyRTC has not."""
    listed: dict[str, Any] = {
        "peer_count": len(room.peers),
        "peers": [list_peer(peer) for peer in room.peers],
        "host_id": room.host_id,
    }
    if room.topic:
        listed["topic"] = room.topic
    return listed


def list_peer(peer: PeerSnapshot) -> dict[str, Any]:
    """One peer. Times are Unix milliseconds."""
    return {
        "id": peer.id,
        "isHost": peer.is_host,
        "joinTime": peer.joined,
        "userAgent": peer.user_agent,
        "lastSeen": peer.last_seen,
    }
