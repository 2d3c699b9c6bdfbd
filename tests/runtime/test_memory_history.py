"""The history in memory."""

from __future__ import annotations

import tracemalloc

import pytest

from peerpyrtc_desktop.core.decision import Kept, Record
from peerpyrtc_desktop.core.dialects import decode
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.frames import Announcement, Event, Relayed
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.core.peer import Dialect
from peerpyrtc_desktop.core.reader import Reader
from peerpyrtc_desktop.runtime import reach_back
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory


def frame(seq: int, epoch: int = 1) -> Announcement:
    return Announcement(epoch, seq, 0, f"number {seq}")


def filled(count: int, kept: int = 5, readers: frozenset[str] | None = None) -> MemoryHistory:
    history = MemoryHistory(kept)
    for seq in range(1, count + 1):
        history.append("lobby", Record(frame(seq), readers), lambda _: None)
    return history


def reader(identity: str = "ann", *, came: int = 0, earlier: int | None = None) -> Reader:
    return Reader(identity, (1, came), earlier, 1)


def seqs(history: MemoryHistory, epoch: int | None, seq: int, who: str = "ann") -> list[int]:
    return [each.seq for each in history.backlog("lobby", reader(who), epoch, seq).frames]


def test_commits_at_once_and_in_order() -> None:
    """What is appended is committed, one after the other."""
    history, committed = MemoryHistory(), list[tuple[int, bool]]()
    for seq in (1, 2, 3):

        def hear(stored: bool, seq: int = seq) -> None:
            committed.append((seq, stored))

        history.append("lobby", Record(frame(seq)), hear)
    assert committed == [(1, True), (2, True), (3, True)]
    assert history.stored


def test_keeps_the_latest() -> None:
    """Beyond what is kept the oldest give way."""
    history = filled(7)
    assert seqs(history, None, 0) == [3, 4, 5, 6, 7]
    assert seqs(history, 1, 5) == [6, 7]


def test_keeps_so_many_bytes() -> None:
    """Long frames give way sooner, and what has given way is a gap."""
    history = MemoryHistory(kept_bytes=1000)
    for seq in range(1, 6):
        history.append("lobby", Record(Announcement(1, seq, 0, "x" * 200), None), lambda _: None)
    assert seqs(history, None, 0) == [3, 4, 5]
    assert history.backlog("lobby", reader(), 1, 1).gap
    assert not history.backlog("lobby", reader(), 1, 2).gap
    assert history.backlog("lobby", reader(), 0, 5).gap


@pytest.mark.parametrize(("seq", "gap"), [(0, True), (1, True), (2, False), (7, False)])
def test_a_gap_is_what_was_kept_once(seq: int, gap: bool) -> None:
    """Only frames that have given way are a gap."""
    assert filled(7).backlog("lobby", reader(), 1, seq).gap is gap


def test_a_full_room_has_no_gap_for_a_newcomer() -> None:
    """Who names no epoch asked for nothing in particular."""
    backlog = filled(7).backlog("lobby", reader(), None, 0)
    assert (backlog.gap, backlog.known) == (False, None)


def test_known_is_the_last_of_the_named_epoch() -> None:
    """A client learns how far its epoch goes; of an unknown one, nothing is known."""
    history = filled(3)
    assert history.backlog("lobby", reader(), 1, 99).known == 3
    assert history.backlog("lobby", reader(), 0, 5).known == 0
    assert seqs(history, 0, 5) == [1, 2, 3]


def test_only_readers_read() -> None:
    """A whisper is in nobody's backlog but its two readers'."""
    history = filled(2, readers=frozenset({"ann", "bob"}))
    assert seqs(history, None, 0, "bob") == [1, 2]
    assert seqs(history, None, 0, "cid") == []


async def test_forgets() -> None:
    """A released room, and a closed history, have nothing; again is harmless."""
    history = filled(2)
    history.release("lobby")
    history.release("lobby")
    assert seqs(history, None, 0) == []
    assert history.backlog("lobby", reader(), 1, 1).gap is False
    history = filled(2)
    await history.close(1)
    assert seqs(history, None, 0) == []


def test_epochs_grow_whatever_the_clock_does() -> None:
    """Also while it stands still or is set back, as long as the program runs."""
    history = MemoryHistory()
    epochs = [history.next_epoch(wall) for wall in (1_000, 1_000, 5, 2_000)]
    assert epochs == [1_000, 1_001, 1_002, 2_000]


def test_what_is_still_kept() -> None:
    """`has` tells whether a frame gave way, or went with its room."""
    history = filled(5, kept=3)
    assert [history.has("lobby", 1, seq) for seq in range(1, 6)] == [False, False, True, True, True]
    assert not history.has("den", 1, 5)
    history.release("lobby")
    assert not history.has("lobby", 1, 5)


def test_what_is_kept_takes_little_more_than_its_bytes() -> None:
    """Nested JSON, as objects ten times as large, stays what came over the wire."""
    nested = b"[" + b",".join([b"[]"] * 5000) + b"]"
    text = b'{"type":"event","name":"x","ref":"12345678","data":' + nested + b"}"
    history = MemoryHistory()
    tracemalloc.start()
    for seq in range(1, 101):
        sent, _ = decode(text.decode(), Dialect.V1)
        assert isinstance(sent, Event)
        record = Record(Relayed("Ann", 1, seq, 0, "x", sent.data))
        history.append("lobby", record, lambda _: None)
    used, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert used < 1.2 * 100 * len(text)


def test_no_gap_where_the_run_before_is_here() -> None:
    """Who was there in a later run than the oldest frames are of has missed none of them."""
    history = MemoryHistory()
    history.restore("lobby", [Kept(frame(7)), Kept(frame(1, epoch=2))], is_all=False)
    assert not history.backlog("lobby", reader(), 2, 1).gap
    assert not history.backlog("lobby", reader(), 1, 6).gap
    assert history.backlog("lobby", reader(), 1, 5).gap
    assert history.backlog("lobby", reader(), 0, 9).gap


@pytest.mark.parametrize(
    ("came", "earlier", "expected"),
    [
        (7, 2, [6, 7]),
        (5, 2, [4, 5, 6, 7]),
        (5, 0, [6, 7]),
        (7, 0, []),
        (0, 3, [*range(1, 8)]),
    ],
)
async def test_a_reader_sees_so_much_of_before_it_came(
    came: int, earlier: int, expected: list[int]
) -> None:
    """As a backlog and as a page, and nothing of it is found beyond that."""
    history, who = filled(7, kept=10), reader(came=came, earlier=earlier)
    assert [each.seq for each in history.backlog("lobby", who, None, 0).frames] == expected
    claims = history.backlog("lobby", who, 1, 0)
    assert [each.seq for each in claims.frames] == expected  # whatever it says it has seen
    page = await history.page("lobby", who, None, None, 10)
    assert ([each.seq for each in page.frames], page.more) == (expected, False)
    found = await history.search("lobby", who, "number", None, 10)
    assert [each.seq for each in reversed(found.frames)] == expected


async def test_pages() -> None:
    history, who = filled(7, kept=10), reader()

    async def page(before: int | None, after: int | None, limit: int) -> tuple[list[int], bool]:
        ends = [None if each is None else (1, each) for each in (before, after)]
        found = await history.page("lobby", who, ends[0], ends[1], limit)
        return [each.seq for each in found.frames], found.more

    assert await page(None, None, 3) == ([5, 6, 7], True)
    assert await page(5, None, 3) == ([2, 3, 4], True)
    assert await page(2, None, 3) == ([1], False)
    assert await page(None, 2, 3) == ([3, 4, 5], True)
    assert await page(None, 5, 3) == ([6, 7], False)
    assert await page(6, 2, 9) == ([3, 4, 5], False)


async def test_what_is_drawn_is_no_page() -> None:
    """It doesn't count for what a newcomer sees, either."""
    history = MemoryHistory()
    for seq in range(1, 10):
        drawn = Relayed("Bob", 1, seq, 0, "stroke" if seq % 3 else "message", raw(f"it {seq}"))
        history.append("lobby", Record(drawn), lambda _: None)
    who = reader(came=9, earlier=2)
    page = await history.page("lobby", who, None, None, 10)
    assert [each.seq for each in page.frames] == [6, 9]
    assert [each.seq for each in history.backlog("lobby", who, None, 0).frames] == [6, 7, 8, 9]


async def test_nothing_of_before_the_room_was_opened() -> None:
    history = MemoryHistory()
    for epoch in (1, 2, 3):
        history.append("lobby", Record(frame(1, epoch)), lambda _: None)
    who = Reader("ann", (3, 0), None, 2)
    assert [each.epoch for each in history.backlog("lobby", who, None, 0).frames] == [2, 3]


async def test_a_search_in_memory() -> None:
    """By all the words, however spelt, in what people read."""
    history = MemoryHistory()
    for seq, text in enumerate(("Crème brûlée", "creme", "BRULEE and Creme", "京都タワー"), 1):
        history.append("lobby", Record(Announcement(1, seq, 0, text)), lambda _: None)

    async def found(words: str) -> list[int]:
        return [
            each.seq for each in (await history.search("lobby", reader(), words, None, 9)).frames
        ]

    assert await found("brulee CREME") == [3, 1]
    assert await found("京都") == [4]
    assert await found("\0 creme") == [3, 2, 1]
    for short in ("", "ab", "\u0301"):
        with pytest.raises(FrameError) as refused:
            await found(short)
        assert refused.value.code is Code.TOO_SHORT


def test_how_far_back_is_known_of_so_many_readers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who gives way is looked at anew, by what is in memory then."""
    monkeypatch.setattr(reach_back, "MOST", 2)
    reach, places = reach_back.Reach(), [(1, 3), (1, 2), (1, 1)]
    readers = [Reader(f"device {number}", (1, 3), 2, 1) for number in range(3)]
    assert [reach.first(each, 2, iter(places), (0, 0)) for each in readers] == [(1, 2)] * 3
    assert reach.first(readers[2], 2, iter(()), (1, 9)) == (1, 2)
    assert reach.first(readers[0], 2, iter(()), (1, 9)) == (1, 9)


def test_where_all_has_given_way_nothing_of_before_is_reached() -> None:
    """Newcomers may see the latest: none of those is here to go by. What comes later they see."""
    history = MemoryHistory()
    history.restore("lobby", (), is_all=False)
    newcomer = reader("cas", came=3, earlier=2)
    assert [history.reaches("lobby", newcomer, (1, seq)) for seq in (1, 3, 4)] == [
        False,
        False,
        True,
    ]
    history.append("lobby", Record(frame(4)), lambda _: None)
    assert [history.reaches("lobby", newcomer, (1, seq)) for seq in (1, 3, 4)] == [
        False,
        False,
        True,
    ]
