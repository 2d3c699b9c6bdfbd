"""How far back newcomers see: where the first message stands that each of them may read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from peerpyrtc_desktop.core.frame_bases import Place
from peerpyrtc_desktop.core.reader import Reader

MOST = 4096
"""Readers of a room of whom it is known: two hundred bytes each."""


class Reach:
    """One room's. What was said before somebody came stays what it is: it is gone through once, as
    it comes, while it is in memory."""

    def __init__(self) -> None:
        self._first: dict[tuple[str, Place, int], Place] = {}

    def first(self, reader: Reader, earlier: int, said: Iterator[Place], oldest: Place) -> Place:
        """From where on it sees what was said: the first of those `earlier` messages.

        `said` are the places of what it may read of before it came, the latest first. Where there
        are fewer, it sees all that is here, from the `oldest` on.
        """
        key = (reader.identity, reader.came, earlier)
        if key not in self._first:
            if len(self._first) >= MOST:
                self._first.clear()
            self._first[key] = next(islice(said, earlier - 1, None), oldest)
        return self._first[key]
