"""What is under way, by the packet."""

from __future__ import annotations


class Flight:
    """The DATA chunks of one packet, TSNs `first` to `last`, kept until they are acknowledged."""

    __slots__ = (
        "acked",
        "body",
        "bulk",
        "count",
        "first",
        "last",
        "lost",
        "misses",
        "sent_at",
        "size",
    )

    def __init__(
        self, first: int, last: int, body: bytes, size: int, bulk: int, now: float
    ) -> None:
        self.first = first
        self.last = last
        self.body = body
        self.size = size
        self.bulk = bulk
        self.sent_at = now
        self.count = 1
        self.misses = 0
        self.acked = False
        self.lost = False
