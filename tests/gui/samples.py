"""Peers as a snapshot has them, for what shows them."""

from __future__ import annotations

from typing import Any

from peerpyrtc_desktop.core.events import PeerSnapshot
from peerpyrtc_desktop.core.peer import Dialect

NOON = 1_790_000_000_000
"""Milliseconds since the Unix epoch."""

MUTED: dict[str, Any] = {"state": "muted", "muted_until": NOON + 30_000, "refused": 100}
LAGGING: dict[str, Any] = {"state": "lagging", "queued": 1_340_000}
"""What goes with a state, as the Hub's limits have it."""

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
        "asked_from": values.get("address", ADDRESS),
        "came": (NOON, 0),
    }
    return PeerSnapshot(room=room, id=name, **{**usual, **values})  # type: ignore[arg-type]
