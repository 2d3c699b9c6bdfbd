"""How guests stand: by who they are, for as long as it matters, in bounded memory."""

from __future__ import annotations

import gc

from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.standing import MAX_KEPT, Standings

RULES = RoomLimits(rate=10, burst=5)


def test_who_is_here_has_one() -> None:
    """Two tabs of one device share it; others have their own."""
    standings = Standings(RULES)
    first, second = standings.of("a device", 0), standings.of("a device", 1)
    assert first is second
    assert standings.of("another", 1) is not first


def test_who_comes_back_stands_as_before() -> None:
    """A mute and what was sent outlast a leave, until they are over."""
    standings = Standings(RULES)
    standing = standings.of("a device", 0)
    standing.mute(30, 0)
    standings.keep(standing, 0)
    del standing
    gc.collect()
    standings.expire(29)
    assert standings.of("a device", 29).muted_for(29) == 1
    gc.collect()
    standings.expire(31)
    gc.collect()
    assert standings.of("a device", 31).is_usual(31)


def test_what_is_kept_is_bounded() -> None:
    """However many come and go, no more than so many are remembered."""
    standings = Standings(RULES)
    for number in range(MAX_KEPT + 10):
        standing = standings.of(f"device {number}", 0)
        standing.mute(30, 0)
        standings.keep(standing, 0)
    del standing
    gc.collect()
    kept = [standings.of(f"device {number}", 1).muted_for(1) > 0 for number in range(20)]
    assert kept == [False] * 10 + [True] * 10


def test_who_has_sent_little_is_not_kept() -> None:
    """Nothing is lost by forgetting one who stands as a newcomer does."""
    standings = Standings(RULES)
    standing = standings.of("a device", 0)
    standings.keep(standing, 0)
    del standing
    gc.collect()
    assert standings.of("a device", 5).allowance.is_full(5)
