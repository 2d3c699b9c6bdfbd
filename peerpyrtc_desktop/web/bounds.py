"""How much of the HTTP door one stranger, and all of them, may hold."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from peerpyrtc_desktop.runtime import descriptors

_MOST = 1024
"""Connections in all, where there are descriptors enough: five for each of two hundred guests."""

_RESERVE = 384
"""Descriptors that HTTP leaves alone: for guests' files (160 transfers at most), UDP, the database
and the log, and for the connections that are taken from the system before they are counted."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """Connections and the backlog are numbers, all else seconds.

    `backlog` is what the system holds ready, and is taken from it in one go.

    `head` is how long a request's head may take, from its first byte or from the connection on;
    `body` the same for its body; `answer` how long making an answer may take, and then reading it;
    `idle` how long a connection stays without a request. A whole class may share one address.
    """

    connections: int = _MOST
    backlog: int = 128
    per_address: int = _MOST // 2
    head: float = 10
    body: float = 30
    answer: float = 60
    idle: float = 30

    @classmethod
    def of_process(cls) -> Bounds:
        """What this process has descriptors for."""
        limit = descriptors.limit()
        most = max(16, min(_MOST, limit - min(_RESERVE, limit // 2)))
        return cls(connections=most, per_address=most // 2, backlog=max(16, min(128, limit // 8)))


def party_of(address: str) -> str:
    """Who is counted as one: an IPv4 address, or the /64 out of which IPv6 takes them freely."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv4Address):
        return address
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.IPv6Network((parsed.packed[:8] + bytes(8), 64)))
