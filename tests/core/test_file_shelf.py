"""Who may pull what, and what gives way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from peerpyrtc_desktop.core import file_shelf
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.file_shelf import KeptFile, Shared, Shelf

CLAIM = 60.0


def shelf(total: int = 100, share: int = 50) -> Shelf:
    return Shelf(total, share, CLAIM)


def bring(to: Shelf, name: str, size: int, owner: str = "ann", now: float = 0) -> list[str]:
    """An upload from beginning to end, in the room `lobby`; returns what gave way."""
    gone = to.reserve(owner, size)
    to.keep(name, size, owner)
    to.claim("lobby", owner, name, now)
    to.release(owner, size)
    return gone


def test_before_and_after_it_is_announced() -> None:
    """First only who brought it, there and for a while; then everyone in that room alone."""
    one = shelf()
    bring(one, "a", 10)
    assert one.may_pull("lobby", "ann", "a", CLAIM - 1)
    assert not one.may_pull("lobby", "ann", "a", CLAIM)
    assert not one.may_pull("lobby", "max", "a", 0)
    assert not one.may_pull("den", "ann", "a", 0)
    one.announce("lobby", "ann", "a", (1, 5), None)
    assert one.may_pull("lobby", "max", "a", 1e9)
    assert not one.may_pull("den", "max", "a", 0)
    assert not one.may_pull("lobby", "max", "b", 0)


def test_whispers() -> None:
    """Only the readers may."""
    one = shelf()
    bring(one, "a", 10)
    one.announce("lobby", "ann", "a", (1, 5), frozenset({"ann", "max"}))
    assert [one.may_pull("lobby", who, "a", 1e9) for who in ("ann", "max", "eve")] == [
        True,
        True,
        False,
    ]


def test_the_history_forgets() -> None:
    """What no room's history has is let go; what is claimed or being pulled isn't."""
    one = shelf()
    for name in "abcd":
        bring(one, name, 10)
    for name, seq in (("a", 1), ("b", 2), ("d", 3)):
        one.announce("lobby", "ann", name, (1, seq), None)
    one.announce("den", "ann", "b", (1, 1), None)
    one.pull("d")
    assert one.sweep(lambda room, epoch, seq: room == "den", 1) == ["a"]
    assert one.used == 30
    assert not one.may_pull("lobby", "max", "b", 1)
    one.let_go("d")
    assert one.sweep(lambda *_: False, CLAIM + 1) == ["b", "c", "d"]
    assert one.used == 0


def test_a_room_is_gone() -> None:
    """Its announcements and claims go with it."""
    one = shelf()
    bring(one, "a", 10)
    bring(one, "b", 10)
    one.announce("lobby", "ann", "a", (1, 1), None)
    one.announce("den", "ann", "a", (1, 1), None)
    assert one.forget_room("lobby", 1) == ["b"]
    assert one.forget_room("den", 1) == ["a"]


def test_a_guest_pushes_out_its_own() -> None:
    """Over its share its least recently used go, and never another's."""
    one = shelf(total=100, share=30)
    bring(one, "max's", 10, "max")
    bring(one, "first", 10)
    bring(one, "second", 10)
    bring(one, "third", 10)
    one.pull("first")
    one.let_go("first")
    assert bring(one, "fourth", 15) == ["second", "third"]
    assert "max's" in one
    assert one.used == 35


def test_all_is_full() -> None:
    """Then the least recently used of all go; while they are being pulled there is no room."""
    one = shelf(total=100, share=60)
    bring(one, "a", 50, "max")
    bring(one, "b", 50, "eve")
    one.pull("a")
    assert bring(one, "c", 40) == ["b"]
    one.pull("c")
    with pytest.raises(FrameError) as refused:
        one.reserve("zoe", 20)
    assert refused.value.code is Code.NO_SPACE
    assert one.used == 90, "a refusal changes nothing"
    one.let_go("a")
    assert one.reserve("zoe", 20) == ["a"]


def test_uploads_under_way_take_their_space() -> None:
    """What is promised to one can't be had by another, and is free again if it fails."""
    one = shelf(total=100, share=60)
    one.reserve("ann", 60)
    with pytest.raises(FrameError):
        one.reserve("ann", 1)
    with pytest.raises(FrameError):
        one.reserve("max", 41)
    one.release("ann", 60)
    assert one.used == 0
    assert one.reserve("max", 60) == []


def test_brought_twice() -> None:
    """It is kept once, and counts for whoever was first."""
    one = shelf()
    bring(one, "a", 10)
    bring(one, "a", 10, "max")
    assert one.used == 10
    assert one.may_pull("lobby", "max", "a", 0)


def test_missing() -> None:
    """What turns out to be gone is forgotten; letting go of it is harmless."""
    one = shelf()
    bring(one, "a", 10)
    one.pull("a")
    one.missing("a")
    one.missing("a")
    one.let_go("a")
    assert ("a" in one, one.used) == (False, 0)


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["bring", "fail", "pull", "sweep", "announce"]),
        st.sampled_from("abcdefgh"),
        st.sampled_from(["ann", "max", "eve"]),
        st.integers(1, 40),
    ),
    max_size=60,
)


@given(STEPS)
def test_the_sums_are_right(steps: list[tuple[str, str, str, int]]) -> None:
    """Whatever happens, no more is kept than may be, and no one has more than its share."""
    one = shelf(total=100, share=50)
    sizes: dict[str, int] = {}
    owners: dict[str, str] = {}
    for number, (what, name, owner, size) in enumerate(steps):
        gone: list[str] = []
        if what == "bring":
            size = sizes.get(name, size)
            try:
                gone = bring(one, name, size, owner, now=number)
            except FrameError:
                continue
            for each in gone:
                if each != name or name not in one:
                    sizes.pop(each, None)
                    owners.pop(each, None)
            if name in gone or name not in sizes:
                owners[name] = owner
            sizes[name] = size
            gone = []
        elif what == "fail":
            try:
                gone = one.reserve(owner, size)
            except FrameError:
                continue
            one.release(owner, size)
        elif what == "pull" and name in one:
            one.pull(name)
            one.let_go(name)
        elif what == "sweep":
            gone = one.sweep(lambda room, epoch, seq: seq > 3, now=number)
        elif what == "announce":
            one.announce("lobby", owner, name, (1, number), None)
        for each in gone:
            del sizes[each], owners[each]
        assert {each for each in "abcdefgh" if each in one} == set(sizes)
        assert one.used == sum(sizes.values()) <= 100


def test_so_many_contents_at_the_most(monkeypatch: pytest.MonkeyPatch) -> None:
    """However small: the least recently used give way, but not what somebody is pulling."""
    monkeypatch.setattr(file_shelf, "MOST", 3)
    one = shelf()
    for name in "abc":
        assert bring(one, name, 1) == []
    one.pull("a")
    assert bring(one, "d", 0, owner="max") == ["b"]


def test_a_sweep_looks_at_some_and_the_next_at_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_shelf, "SWEPT", 2)
    one = shelf()
    for number, name in enumerate("abcde"):
        bring(one, name, 1)
        one.announce("lobby", "ann", name, (1, number), None)
    swept = [one.sweep(lambda *_: False, 0) for _ in range(3)]
    assert swept == [["a", "b"], ["c", "d"], ["e"]]


def test_the_latest_of_those_alike_counts() -> None:
    """It lasts the longest: so much of it is known, however often the same is announced."""
    one = shelf()
    bring(one, "a", 1)
    for seq in range(1, 50):
        one.announce("lobby", "ann", "a", (1, seq), None)
        one.announce("lobby", "ann", "a", (1, 100 + seq), frozenset({"ann", "max"}))
    asked: list[int] = []

    def has(room: str, epoch: int, seq: int) -> bool:
        asked.append(seq)
        return seq == 49

    assert one.sweep(has, 0) == []
    assert sorted(asked) == [49, 149]
    assert one.may_pull("lobby", "zoe", "a", 0)


def test_what_was_taken_back_is_pulled_by_nobody() -> None:
    """Until it is there again; so it is for who shared it, and after a new start."""
    one = shelf()
    shared = Shared("a hash", 7, "an owner")
    one.restore(KeptFile("lobby", (1, 2), None, shared))
    one.withhold("lobby", (1, 2), withheld=True)
    assert not one.may_pull("lobby", "Ann", "a hash", 0)
    one.withhold("lobby", (1, 2), withheld=False)
    assert one.may_pull("lobby", "Ann", "a hash", 0)
    one.restore(KeptFile("lobby", (1, 2), None, shared, withheld=True))
    assert not one.may_pull("lobby", "Ann", "a hash", 0)
