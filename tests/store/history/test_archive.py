"""Pages of a room, and what a search finds."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from msgspec import Raw
from msgspec.structs import replace

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.runtime.ports.archive import Kind, Wanted
from peerpyrtc_desktop.store.history import file_index
from peerpyrtc_desktop.store.history.entries import Said
from peerpyrtc_desktop.store.history.search_index import TooShort
from tests.store.history.conftest import Disk, Place, in_a_file, said_by, words


async def test_pages_go_back_without_a_gap_or_a_double(disk: Disk) -> None:
    await disk.say(*range(25), epoch=1)
    await disk.say(*range(25, 50), epoch=2)
    found: list[object] = []
    before = None
    while page := await disk.archive.page("lobby", "anybody", before, 7):
        found = words(page) + found
        before = (page[0].frame.epoch, page[0].frame.seq)
    assert found == list(range(50))
    assert await disk.archive.page("elsewhere", None, None, 7) == []


async def test_a_whisper_is_read_by_its_two_and_the_host(disk: Disk) -> None:
    await disk.say("hello")
    disk.writer.put(said_by("Ann", "psst", seq=2, to="Bob"))
    await disk.writer.flush()
    everything = ["hello", "psst"]
    for reader, expected in (
        ("device of Bob\nbob", everything),
        ("device of Ann\nann", everything),
        (None, everything),
        ("device of Cid\nbob", ["hello"]),
    ):
        assert words(await disk.archive.page("lobby", reader, None, 10)) == expected
        assert words(await disk.archive.search(Wanted(reader=reader)))[::-1] == expected
    kept = (await disk.archive.page("lobby", None, None, 1))[0]
    assert kept.readers == frozenset({"device of Ann\nann", "device of Bob\nbob"})
    assert kept.stay == "stay of Ann"


async def test_a_search_finds_parts_of_words_without_case_and_accents(disk: Disk) -> None:
    said = ["Übermorgen in Łódź", "STRASSE 12", {"text": "naïve café", "reply_to": [1, 1]}, "last"]
    await disk.say(*said)
    for query, expected in (
        ("bermor", [said[0]]),
        ("lodz", [said[0]]),
        ("straße", [said[1]]),
        ("CAFE naive", [said[2]]),
        ("cafe last", []),
        ("rgen mor", [said[0]]),
        ("sse 12", [said[1]]),
    ):
        assert words(await disk.archive.search(Wanted(query))) == expected, query
    for query in ("ab", "é 1", "a b c"):
        with pytest.raises(TooShort):
            await disk.archive.search(Wanted(query))


async def test_a_long_word_is_found_by_all_of_its_letters(disk: Disk) -> None:
    """Of so many the index is asked for some: each is looked up in as much of it as there is."""
    word = "".join(chr(ord("a") + at * at % 26) + chr(ord("a") + at % 26) for at in range(90))
    others = [word[:at] + "_" + word[at + 1 :] for at in range(0, len(word), 7)]
    await disk.say(word, *others, f"{word} and more")
    found = await disk.archive.search(Wanted(word))
    assert words(found) == [f"{word} and more", word]
    for asked in (word[20:], f"{word[:90]} {word[90:]}", " ".join([word[:4], word[9:], word[4:8]])):
        assert word in words(await disk.archive.search(Wanted(asked)))


def test_a_question_names_few_trigrams() -> None:
    """Each costs as long as all that has it takes, and nothing stops FTS5 in the middle of it."""
    letters = [chr(ord("a") + at * at % 23) for at in range(200)]
    for count in range(1, 9):
        long = 200 // count
        terms = ["".join(letters[at * long : (at + 1) * long]) for at in range(count)]
        named = file_index.lookup(terms).parameters["trigrams"]
        assert count <= named.count(" AND ") + 1 <= 16


async def test_a_search_finds_chinese_and_japanese_words_of_two_characters(disk: Disk) -> None:
    said = ["私は東京都に行く", "京都はいい", "東へ京", "plain"]
    await disk.say(*said)
    for query, expected in (
        ("東京", [said[0]]),
        ("京都", [said[1], said[0]]),
        ("東京都", [said[0]]),
        ("東", [said[2], said[0]]),
        ("は 京都", [said[1], said[0]]),
    ):
        assert words(await disk.archive.search(Wanted(query))) == expected, query


@pytest.mark.parametrize(
    "query",
    [
        '"',
        "'",
        "*",
        "a*b*c",
        '"quoted',
        "(x OR",
        "NEAR(a b)",
        "-abc",
        "abc:def",
        "x" * 10_000,
        "\0",
    ],
)
async def test_a_search_is_words_whatever_stands_in_it(disk: Disk, query: str) -> None:
    """No query is an error of the database's; what it says is found as it is said."""
    await disk.say(f"before {query[:200]} after")
    try:
        found = await disk.archive.search(Wanted(query))
    except TooShort:
        return
    assert len(found) == 1


async def test_a_search_goes_by_room_sender_address_time_and_kind_in_pages(disk: Disk) -> None:
    await disk.say(*[f"apple {n}" for n in range(30)])
    await disk.say("apple pie", room="kitchen")
    archive = disk.archive
    assert words(await archive.search(Wanted("apple", room="kitchen"))) == ["apple pie"]
    assert len(await archive.search(Wanted(sender="Ann"))) == 31
    assert await archive.search(Wanted("apple", sender="Bob")) == []
    assert await archive.search(Wanted(address="192.0.2.9")) == []
    assert words(await archive.search(Wanted(since=1_005, until=1_007, room="lobby"))) == [
        "apple 5",
        "apple 4",
    ]
    assert await archive.search(Wanted(kind=Kind.ANNOUNCEMENT)) == []
    pages, before = [], None
    while page := await archive.search(Wanted("apple"), before, 8):
        pages.append(len(page))
        before = page[-1].id
    assert pages == [8, 8, 8, 7]


async def test_a_device_is_found_whatever_its_guest_was_called(disk: Disk) -> None:
    """Nothing in an id is a pattern, and none is the beginning of another."""
    put = disk.writer.put
    for seq, name in enumerate(("Ann", "Ann%", "Annabel"), 1):
        put(said_by(name, f"of {name}", seq=seq))
    renamed = said_by("Zoe", "renamed", seq=9)
    put(replace(renamed, identity="device of Ann\nann"))
    await disk.writer.flush()
    for device, expected in (
        ("device of Ann", ["renamed", "of Ann"]),
        ("device of Ann%", ["of Ann%"]),
        ("device of A", []),
        ("device of %", []),
    ):
        assert words(await disk.archive.search(Wanted(device=device))) == expected


async def test_a_sender_is_found_however_the_name_is_spelt(disk: Disk) -> None:
    await disk.say("mine")
    for at, name in enumerate(("Änne", "An%", "Anna")):
        disk.writer.put(said_by(name, name, seq=50 + at))
    await disk.writer.flush()
    for sender, expected in (
        ("ANN", ["mine"]),
        ("\uff21nn", ["mine"]),
        ("än\u200bne", ["Änne"]),
        ("an%", ["An%"]),
        ("%", []),
        ("", []),
    ):
        assert words(await disk.archive.search(Wanted(sender=sender))) == expected, sender


async def test_kinds_of_what_was_said(disk: Disk) -> None:
    await disk.say("hello")
    for at, event in enumerate(("file", "stroke", "erase", "poll")):
        disk.writer.put(said_by("Ann", event, seq=10 + at, event=event))
    disk.writer.put(said_by("Ann", "psst", seq=20, to="Bob"))
    # A guest may call its event as it likes.
    disk.writer.put(said_by("Ann", "fake", seq=21, event="announcement"))
    disk.writer.put(Said("lobby", frames.Announcement(1, 22, 5, "tea is ready")))
    disk.writer.put(said_by("Ann", {"text": "buy milk"}, seq=23, event="stroke"))
    await disk.writer.flush()
    found = {}
    for kind in (None, *Kind):
        found[kind] = [each.kept.frame.seq for each in await disk.archive.search(Wanted(kind=kind))]
    assert found == {
        None: [23, 22, 21, 20, 13, 12, 11, 10, 1],
        Kind.SAID: [23, 22, 21, 20, 13, 10, 1],
        Kind.MESSAGE: [20, 1],
        Kind.WHISPER: [20],
        Kind.ANNOUNCEMENT: [22],
        Kind.FILE: [10],
        Kind.DRAWING: [23, 12, 11],
    }


async def test_what_is_written_on_the_board_is_said_however_it_is_spelt(disk: Disk) -> None:
    """By its words: not by a key that may be escaped, and not a line that looks like one."""
    for seq, data in enumerate(
        (
            r'{"points":[1],"te\u0078t":"buy milk"}',
            '{"points":[1],"shape":"text"}',
            '{"points":[1],"text":""}',
            '{"points":[1],"text":["👍"]}',
        ),
        1,
    ):
        stroke = frames.Relayed("Ann", 1, seq, 5, "stroke", Raw(data.encode()))
        disk.writer.put(Said("lobby", stroke))
    await disk.writer.flush()
    for query, expected in (("", [4, 1]), ("milk", [1])):
        found = await disk.archive.search(Wanted(query, kind=Kind.SAID))
        assert [each.kept.frame.seq for each in found] == expected


async def test_every_filter_narrows_words_too(disk: Disk) -> None:
    await disk.say("apple pie", "apple jam")
    for address, expected in (("192.0.2.1", 2), ("192.0.2.2", 0)):
        found = await disk.archive.search(Wanted("apple", address=address, kind=Kind.MESSAGE))
        assert len(found) == expected
    assert words(await disk.archive.search(Wanted("apple", since=1_002, until=1_003))) == [
        "apple jam"
    ]
    assert await disk.archive.search(Wanted("apple", kind=Kind.ANNOUNCEMENT)) == []


@in_a_file
async def test_a_page_takes_as_much_of_a_long_history_as_of_a_short_one(
    disk: Disk, place: Place
) -> None:
    """Else an export would take the square of what there is."""
    await disk.say("first")
    of_room, of_then = Wanted(room="lobby"), Wanted(since=0, until=10**9)
    in_tokyo, by_words = Wanted("東京"), Wanted("hello")
    archive = disk.archive
    asked: dict[str, Callable[[], Awaitable[Sequence[Any]]]] = {
        "a room, backwards": lambda: archive.newest(of_room),
        "a room, forwards": lambda: archive.rows(of_room, 20),
        "a time, forwards": lambda: archive.rows(of_then, 20),
        "a room as its guests have it": lambda: archive.page("lobby", None, None, 50),
        "stays": lambda: archive.stays("lobby", 20),
        "a common word": lambda: archive.newest(by_words),
        "a common word of two characters": lambda: archive.newest(in_tokyo),
        "a common word, forwards": lambda: archive.rows(in_tokyo, 20),
    }
    steps: dict[str, int] = {}
    for count in (1_000, 20_000):
        place.sql(_MORE.format(count=count))
        place.sql(_STAYS.format(count=count))
        for table, said in (("found", "hello 東京"), ("found_pairs", "東京 京")):
            place.sql(_INDEXED.format(table=table, said=said))
        for what, ask in asked.items():
            async with _counting(disk) as counted:
                assert len(await ask()) >= 50
            if what in steps:
                assert counted[0] < steps[what] * 3, what
            steps[what] = counted[0]


_MORE = """
WITH RECURSIVE n(i) AS (
    SELECT max(id) + 1 FROM messages UNION ALL SELECT i + 1 FROM n LIMIT {count}
)
INSERT INTO messages (id, room, epoch, seq, kind, time, sender, name, data)
SELECT i, 1, 1, i, 'event', i, 'Ann', 'message', '"hello"' FROM n
"""

_INDEXED = """
INSERT INTO {table} (rowid, words)
SELECT id, '{said}' FROM messages WHERE id NOT IN (SELECT rowid FROM {table})
"""

_STAYS = """
WITH RECURSIVE n(i) AS (
    SELECT coalesce(max(id), 0) + 1 FROM stays UNION ALL SELECT i + 1 FROM n LIMIT {count}
)
INSERT INTO stays (id, room, stay, name, device, address, user_agent, joined)
SELECT i, 1, 's' || i, 'Ann', 'd', 'a', 'b', i FROM n
"""


@asynccontextmanager
async def _counting(disk: Disk) -> AsyncIterator[list[int]]:
    """How many hundreds of steps SQLite's machine takes to read; a later question has this line."""
    count = [0]

    def step() -> None:
        count[0] += 1

    async with disk.database.readers.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
    await driver.set_progress_handler(step, 100)
    yield count
    await driver.set_progress_handler(None, 100)
