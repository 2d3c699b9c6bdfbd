"""How guests stand: by who they are, for as long as it matters, in bounded memory."""

from __future__ import annotations

import gc

from msgspec.structs import replace

from peerpyrtc_desktop.core.audit import Actor
from peerpyrtc_desktop.core.limits import RoomLimits
from peerpyrtc_desktop.core.moment import Moment
from peerpyrtc_desktop.core.sanctions import WARNED_FOR, Sanctions, Term, Warned
from peerpyrtc_desktop.core.standing import MAX_DECIDED, MAX_KEPT, Standings

MAX = Actor("moderator", "Max", "device of Max")
RULES = RoomLimits(rate=10, burst=5)


def at(mono: float, set_by: float = 0) -> Moment:
    """A moment, and by how many seconds the wall clock was set since."""
    return Moment(mono, int((1_000_000 + mono + set_by) * 1000))


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
    standings.expire(at(29))
    assert standings.of("a device", 29).muted_for(29) == 1
    gc.collect()
    standings.expire(at(31))
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


class Kept:
    """What was decided, as it would be on the disk."""

    def __init__(self) -> None:
        self.now: dict[str, Sanctions] = {}

    def __call__(self, key: str, sanctions: Sanctions | None) -> None:
        if sanctions is None:
            self.now.pop(key, None)
        else:
            self.now[key] = sanctions

    def restarted(self, now: Moment) -> Standings:
        """Those of the next host."""
        standings = Standings(RULES, self)
        standings.bring_back(list(self.now.items()), now)
        return standings


def test_what_a_host_decides_outlives_it() -> None:
    """A mute of an hour is over after an hour, wherever the host was meanwhile."""
    kept = Kept()
    Standings(RULES, kept).decide("d1", Sanctions(muted=Term.of(3600, at(0))), at(0))
    standings = kept.restarted(at(600))
    assert standings.of("d1", 600).muted_for(600) == 3000
    standings.expire(at(3601))
    assert standings.of("d1", 3601).muted_for(3601) == 0
    assert kept.now == {}


def test_our_own_mutes_go_with_us() -> None:
    """A flood's mute is no decision of the host's."""
    kept = Kept()
    Standings(RULES, kept).of("d1", 0).mute(30, 0)
    assert kept.now == {}


def test_a_clock_that_is_set_ends_nothing_and_lengthens_nothing() -> None:
    """Forward by a day, and back by one: the mute ends when it would have, also after a restart."""
    for set_by in (86_400, -86_400):
        kept = Kept()
        standings = Standings(RULES, kept)
        muted = Term.of(3600, at(0), "Loud", MAX, "lobby")
        standings.decide("d1", Sanctions(muted=muted), at(0))
        standings.expire(at(1))
        standings.expire(at(600, set_by))
        assert standings.of("d1", 600).muted_for(600) == 3000
        assert kept.restarted(at(700, set_by)).of("d1", 700).muted_for(700) == 2900
        now = standings.of("d1", 600).sanctions.muted
        assert now is not None
        assert now != Term.of(3600, at(0), "Loud", MAX, "lobby")
        assert now.is_same(Term.of(3600, at(0), "Loud", MAX, "lobby"))
        assert not now.is_same(Term.of(60, at(0), "Loud", MAX, "lobby"))


def test_a_clock_set_back_while_nobody_ran_lengthens_no_more_than_once() -> None:
    """No mute of an hour is ever longer than an hour from the next start."""
    kept = Kept()
    Standings(RULES, kept).decide("d1", Sanctions(timeout=Term.of(3600, at(0))), at(0))
    assert kept.restarted(at(600, -86_400)).of("d1", 600).out_for(600) == 3600


def test_without_an_end_it_holds_until_it_is_taken_back() -> None:
    """And longer than any start of the host."""
    kept = Kept()
    Standings(RULES, kept).decide("d1", Sanctions(muted=Term.of(None, at(0))), at(0))
    standings = kept.restarted(at(10**9))
    standings.expire(at(10**9))
    assert standings.of("d1", 10**9).muted_for(10**9) == float("inf")
    standings.decide("d1", Sanctions(), at(10**9))
    assert standings.of("d1", 10**9).muted_for(10**9) == 0
    assert kept.now == {}


def test_old_warnings_are_forgotten() -> None:
    """After a month nobody holds them against a guest."""
    kept = Kept()
    standings = Standings(RULES, kept)
    standings.decide("d1", Sanctions(warnings=(Warned(at(0).wall, "Don't"),)), at(0))
    standings.expire(at(10))
    assert len(kept.now["d1"].warnings) == 1
    standings.expire(at(WARNED_FOR / 1000))
    assert kept.now == {}


def test_strikes_count_within_a_time() -> None:
    """The third in ten minutes is the third; an hour later it is the first."""
    standing = Standings(RULES).of("d1", 0)
    assert [standing.strike("words", 600, now) for now in (0, 10, 300, 650)] == [1, 2, 3, 2]
    assert standing.strike("links", 600, 650) == 1
    assert not standing.is_usual(700)
    assert standing.is_usual(10_000)


def test_who_clears_its_storage_is_found_by_its_address() -> None:
    """The latest that was decided about there."""
    standings = Standings(RULES)
    standings.decide("d1", Sanctions(addresses=("10.0.0.5",), restricted=True), at(0))
    found = standings.left_from({"10.0.0.5", "10.0.0.9"})
    assert found is not None
    assert found.key == "d1"
    assert standings.left_from({"10.0.0.6"}) is None


def test_what_a_guest_notes_itself_makes_it_not_the_latest() -> None:
    """Who clears its storage is not taken for another device that has read a warning since."""
    kept = Kept()
    standings, address = Standings(RULES, kept), ("10.0.0.5",)
    warned = Sanctions(addresses=address, warnings=(Warned(1, "No links"),), unread=(1,))
    standing = standings.decide("d1", warned, at(0))
    standings.decide("d2", Sanctions(addresses=address, restricted=True), at(1))
    standings.note(standing, replace(warned, unread=()))
    found = standings.left_from(address)
    assert found is not None
    assert found.key == "d2"
    assert kept.now["d1"].unread == ()


def test_there_is_an_end_to_decisions() -> None:
    """The one decided about the longest ago gives way."""
    kept = Kept()
    standings = Standings(RULES, kept)
    for number in range(MAX_DECIDED + 5):
        standings.decide(f"d{number}", Sanctions(restricted=True), at(0))
    assert len(kept.now) == MAX_DECIDED
    assert "d4" not in kept.now
    assert "d5" in kept.now
