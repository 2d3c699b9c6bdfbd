"""Peers as a snapshot has them, for what shows them."""

from __future__ import annotations

from peerpyrtc_desktop.core.events import PeerSnapshot
from peerpyrtc_desktop.core.peer import Dialect

NOON = 1_790_000_000_000
"""Milliseconds since the Unix epoch."""

ADDRESS, BROWSER, RTT = "192.168.1.42", "Chrome/156", 0.012


def a_peer(name: str, room: str = "lobby", **values: object) -> PeerSnapshot:
    """A peer who has just come, as the Hub would tell of it; `values` replace the usual ones."""
    usual: dict[str, object] = {
        "joined": NOON,
        "last_seen": NOON,
        "address": ADDRESS,
        "user_agent": BROWSER,
        "dialect": Dialect.V1,
        "is_host": False,
        "rtt": RTT,
        "messages": 0,
        "refused": 0,
        "rate": 0.0,
        "queued": 0,
        "state": "connected",
        "muted_until": None,
        "asked_from": ADDRESS,
    }
    return PeerSnapshot(room=room, id=name, **{**usual, **values})  # type: ignore[arg-type]
