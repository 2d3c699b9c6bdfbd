"""What was said, given out: nothing lost, no formula, no markup."""

from __future__ import annotations

import csv
import html.parser
import json
from collections.abc import AsyncIterator

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history.entries import Came, RoomIs, Said, Went
from peerpyrtc_desktop.store.history.export import (
    Attendance,
    csv_lines,
    every,
    html_page,
    json_lines,
    moment,
)
from tests.store.history.conftest import Disk, said_by

HOSTILE = [
    "=HYPERLINK(1)",
    "+1",
    "-1",
    "@x",
    "\t=1",
    "<script>alert(1)</script>",
    'a "quoted", cell\nof two lines',
    "\u202eevil",
    {"text": "plain", "reply_to": [1, 1]},
    {"n": 2**63},
]


async def text_of(lines: AsyncIterator[str]) -> str:
    return "".join([line async for line in lines])


async def test_json_lines_lose_nothing(disk: Disk) -> None:
    await disk.say(*HOSTILE)
    disk.writer.put(said_by("Ann", "psst", seq=50, to="Bob"))
    await disk.writer.flush()
    lines = (await text_of(json_lines(every(disk.archive, Wanted())))).splitlines()
    rows = [json.loads(line) for line in lines]
    assert [row["data"] for row in rows] == [*HOSTILE, "psst"]
    assert rows[-1] | {"id": 0, "ref": ""} == {
        "id": 0,
        "ref": "",
        "room": "lobby",
        "epoch": 1,
        "seq": 50,
        "kind": "event",
        "time": 1050,
        "sender": "Ann",
        "identity": "device of Ann\nann",
        "stay": "stay of Ann",
        "address": "192.0.2.1",
        "name": "message",
        "data": "psst",
        "emitted": False,
        "recipient": "Bob",
        "recipient_identity": "device of Bob\nbob",
        "redacted": None,
        "erased": False,
        "edited": None,
        "by_author": False,
        "was": None,
    }


async def test_pages_make_one_whole(disk: Disk) -> None:
    await disk.say(*range(450))
    rows = [row["seq"] async for row in every(disk.archive, Wanted())]
    assert rows == list(range(1, 451))


async def test_no_cell_is_a_formula(disk: Disk) -> None:
    await disk.say(*HOSTILE)
    disk.writer.put(Said("lobby", frames.Announcement(1, 90, 5, "=2+2")))
    await disk.writer.flush()
    table = list(csv.DictReader(await text_lines(csv_lines(every(disk.archive, Wanted())))))
    texts = [row["text"] for row in table]
    assert texts[:5] == ["'=HYPERLINK(1)", "'+1", "'-1", "'@x", "'\t=1"]
    assert texts[6] == HOSTILE[6]
    assert texts[8] == "plain"
    assert (table[-1]["from"], table[-1]["text"], table[-1]["kind"]) == (
        "(host)",
        "'=2+2",
        "announcement",
    )
    assert table[0]["time_utc"] == "1970-01-01 00:00:01"


async def text_lines(lines: AsyncIterator[str]) -> list[str]:
    return (await text_of(lines)).splitlines(keepends=True)


async def test_a_page_runs_nothing_and_asks_nobody(disk: Disk) -> None:
    await disk.say(*HOSTILE)
    page = await text_of(html_page(every(disk.archive, Wanted())))
    assert "&lt;script&gt;" in page
    tags: set[str] = set()

    class Tags(html.parser.HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            tags.add(tag)
            assert not any(name.startswith("on") or name in ("src", "href") for name, _ in attrs)

    Tags().feed(page)
    assert tags == {"html", "meta", "title", "style", "h1", "p", "table", "tr", "td"}


async def test_who_was_there(disk: Disk) -> None:
    put, day, minute = disk.writer.put, 24 * 3600 * 1000, 60 * 1000
    put(RoomIs("lobby", by_host=True, topic="", time=1))
    for number, (name, joined, left) in enumerate(
        (
            ("Ann", day, day + 30 * minute),
            ("=Bob", day + minute, day + 2 * minute),
            ("Ann", day + 60 * minute, day + 75 * minute),
            ("Ann", 2 * day, None),
            ("Eve", 3 * day - 10 * minute, 4 * day + 20 * minute),
            ("Zoe", 9 * day, 900 * day),
        )
    ):
        put(Came("lobby", f"stay {number}", name, "device", "192.0.2.1", "", joined))
        if left is not None:
            put(Went(f"stay {number}", "CLIENT_INITIATED", left))
    await disk.writer.flush()
    roll = Attendance(now=2 * day + 5 * minute)
    for stay in await disk.archive.stays(None):
        roll.add(stay)
    assert [line.strip() for line in roll.lines()[1:]] == [
        "1970-01-02,lobby,'=Bob,1970-01-02 00:01:00,1970-01-02 00:02:00,1",
        "1970-01-02,lobby,Ann,1970-01-02 00:00:00,1970-01-02 01:15:00,45",
        "1970-01-03,lobby,Ann,1970-01-03 00:00:00,1970-01-03 00:05:00,5",
        "1970-01-03,lobby,Eve,1970-01-03 23:50:00,1970-01-04 00:00:00,10",
        "1970-01-04,lobby,Eve,1970-01-04 00:00:00,1970-01-05 00:00:00,1440",
        "1970-01-05,lobby,Eve,1970-01-05 00:00:00,1970-01-05 00:20:00,20",
        "1970-01-10,lobby,Zoe,1970-01-10 00:00:00,1972-06-19 00:00:00,1283040",
    ]
    assert await disk.archive.stays("kitchen") == []


def test_moments_out_of_every_calendar() -> None:
    assert moment(2**62) == str(2**62)
    assert moment(-(2**62)) == str(-(2**62))
