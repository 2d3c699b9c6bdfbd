"""Looks through the log for what passes a filter, some rows at a time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from peerpyrtc_desktop.gui.models.log_rows import Filter, Row

STEP = 4_000
"""Rows between two looks at what else there is to do: a millisecond or two."""


class Scan:
    """Begins at the oldest row; what comes meanwhile is looked through as well."""

    def __init__(self, chosen: Filter, first: int) -> None:
        self.chosen = chosen
        self._next = first
        self._found: list[int] = []

    def go_on(self, rows: Sequence[Row], first: int) -> bool:
        """Look through some more of `rows`, the first of which has the number `first`.

        Returns whether that was all of them.
        """
        start = max(self._next, first)
        self._next = min(start + STEP, first + len(rows))
        self._found += self.chosen.among(rows[start - first : self._next - first], start)
        return self._next == first + len(rows)

    def found(self, first: int) -> list[int]:
        """The numbers of those that pass, but for those that were dropped before `first`."""
        return self._found[bisect_left(self._found, first) :]
