"""Counting what happened lately."""

from __future__ import annotations

from peerpyrtc_desktop.core.tally import Tally


def test_counts_the_last_seconds() -> None:
    """What is older than the window counts no more."""
    tally = Tally(5)
    for second in range(10):
        tally.add(second)
        tally.add(second + 0.999)
    assert tally.total(9.999) == 10
    assert tally.total(11) == 6
    assert tally.total(60) == 0


def test_gaps_count_nothing() -> None:
    """Seconds without an event don't keep old ones alive."""
    tally = Tally(5)
    tally.add(0)
    tally.add(20)
    assert tally.total(20) == 1
