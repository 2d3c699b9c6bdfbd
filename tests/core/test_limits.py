"""How much a peer may send."""

from __future__ import annotations

import pytest

from peerpyrtc_desktop.core.limits import Allowance


def test_a_burst_then_the_rate() -> None:
    """A burst is free at once; then events come at the rate."""
    allowance = Allowance(rate=10, burst=3, now=0)
    assert [allowance.take(0) for _ in range(3)] == [0, 0, 0]
    assert allowance.take(0) == pytest.approx(0.1)
    assert allowance.take(0.1) == 0
    assert allowance.take(0.15) == pytest.approx(0.05)


def test_a_pause_fills_up_to_the_burst_and_no_more() -> None:
    """However long a peer was silent, it has one burst."""
    allowance = Allowance(rate=10, burst=3, now=0)
    assert [allowance.take(1000) for _ in range(4)].count(0) == 3


def test_going_on_is_noticed() -> None:
    """A peer that keeps sending while refused is over for as long as it does."""
    allowance = Allowance(rate=10, burst=1, now=0)
    allowance.take(0)
    now = 0.0
    while now < 2:
        now += 0.01  # far over the rate: a token here and there is no pause
        allowance.take(now)
    assert allowance.over_for(now) == pytest.approx(2, abs=0.05)


def test_a_pause_is_noticed_too() -> None:
    """A peer that waits over a second starts anew."""
    allowance = Allowance(rate=10, burst=1, now=0)
    allowance.take(0)
    assert allowance.take(0.01) > 0
    assert allowance.take(2) == 0
    assert allowance.over_for(2) == 0


def test_a_refusal_after_a_pause_starts_the_count_again() -> None:
    """Two refusals far apart are not two seconds of flooding."""
    allowance = Allowance(rate=0.1, burst=1, now=0)
    allowance.take(0)
    assert allowance.take(0.1) > 0
    assert allowance.take(5) > 0
    assert allowance.over_for(5) == 0
