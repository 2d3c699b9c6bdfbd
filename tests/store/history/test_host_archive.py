"""What the person who hosts asks: where the words stand, which rooms there were, whole files."""

from __future__ import annotations

import base64
import csv
import hashlib
import json
import re
from pathlib import Path

import pytest

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.runtime.ports.archive import (
    Form,
    Kind,
    Piece,
    TooShort,
    Unreadable,
    Wanted,
)
from peerpyrtc_desktop.store.history import pictures
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.entries import Came, RoomClosed, RoomIs, Said, Went
from peerpyrtc_desktop.store.history.host_archive import HostArchive
from tests.store.history.conftest import Disk, in_a_file, said_by

MINUTE = 60_000
DAY = 24 * 60 * MINUTE


def asked(disk: Disk, *, now: int = 0) -> HostArchive:
    return HostArchive(disk.database.readers, lambda: now)


async def test_a_hit_says_where_its_words_stand(disk: Disk) -> None:
    said = ["We met in Łódź, in lodz.", {"text": "naïve café", "reply_to": [1, 1]}, "東京都に行く"]
    await disk.say(*said)
    disk.writer.put(Said("lobby", frames.Announcement(1, 9, 5, "Lodz!")))
    await disk.writer.flush()
    archive = asked(disk)
    for query, expected in (
        ("LODZ", ["Lodz", "Łódź", "lodz"]),
        ("cafe naiv", ["naïv", "café"]),
        ("京都", ["京都"]),
    ):
        marked = []
        for hit in await archive.search(Wanted(query)):
            frame = hit.kept.frame
            assert isinstance(frame, frames.Announcement | frames.Relayed)
            text = frame.text if isinstance(frame, frames.Announcement) else _text(frame.data)
            marked += [text[first:last] for first, last in hit.marks]
        assert marked == expected, query
    assert [hit.marks for hit in await archive.search(Wanted())] == [()] * 4
    with pytest.raises(TooShort):
        await archive.search(Wanted("ab"))


def _text(data: bytes) -> str:
    said = json.loads(bytes(data))
    return str(said["text"] if isinstance(said, dict) else said)


async def test_open_rooms_come_first_then_those_that_closed_last(disk: Disk) -> None:
    for number, room in enumerate(("first", "second", "third", "fourth")):
        disk.writer.put(RoomIs(room, by_host=True, topic="", time=number))
    disk.writer.put(RoomClosed("first", 10))
    disk.writer.put(RoomClosed("third", 20))
    await disk.writer.flush()
    archive = asked(disk)
    assert await archive.rooms(9) == ["second", "fourth", "third", "first"]
    assert await archive.rooms(3) == ["second", "fourth", "third"]


async def test_an_export_comes_in_pieces_and_ends_where_it_began(disk: Disk) -> None:
    await disk.say(*range(450))
    pieces: list[Piece] = []
    async for piece in asked(disk).export(Wanted(), Form.JSONL):
        pieces.append(piece)
        await disk.say(
            "more", seq=1_000 + len(pieces)
        )  # what is said meanwhile is another export's
    assert [piece.count for piece in pieces] == [200, 400, 450]
    shares = [piece.share for piece in pieces]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert shares[0] == pytest.approx(200 / 450)
    lines = "".join(piece.text for piece in pieces).splitlines()
    assert [json.loads(line)["data"] for line in lines] == list(range(450))


async def test_an_export_is_of_what_is_wanted(disk: Disk) -> None:
    await disk.say("apple", "pear", "apple pie")
    await disk.say("apple", room="kitchen")
    for wanted, form, count in (
        (Wanted("apple", room="lobby"), Form.JSONL, 2),
        (Wanted(since=1_002, room="lobby"), Form.CSV, 3),  # with its head
        (Wanted(kind=Kind.ANNOUNCEMENT), Form.JSONL, 0),
    ):
        pieces = [piece async for piece in asked(disk).export(wanted, form)]
        assert len("".join(piece.text for piece in pieces).splitlines()) == count
        assert pieces[-1].share == 1
    page = "".join([piece.text async for piece in asked(disk).export(Wanted(), Form.HTML)])
    assert page.startswith("<!doctype html>")
    assert page.endswith("</html>\n")


async def test_attendance_of_some_days_counts_who_is_here_until_now(disk: Disk) -> None:
    put = disk.writer.put
    put(RoomIs("lobby", by_host=True, topic="", time=1))
    for name, joined, left in (
        ("Ann", DAY, DAY + 30 * MINUTE),
        ("Ben", 2 * DAY, 2 * DAY + MINUTE),
        ("Cid", DAY + 90 * MINUTE, 2 * DAY + 2 * MINUTE),  # came before
        ("Dee", 3 * DAY, None),  # is here
        ("Eve", 5 * DAY, None),
    ):
        put(Came("lobby", f"stay of {name}", name, "device", "192.0.2.1", "", joined))
        if left is not None:
            put(Went(f"stay of {name}", "CLIENT_INITIATED", left))
    await disk.writer.flush()
    archive = asked(disk, now=3 * DAY + 45 * MINUTE)
    pieces = [piece async for piece in archive.attendance("lobby", 2 * DAY, 4 * DAY)]
    rows = list(csv.DictReader("".join(piece.text for piece in pieces).splitlines()))
    assert [(row["name"], row["minutes"]) for row in rows] == [
        ("Ben", "1"),
        ("Cid", "2"),
        ("Dee", "45"),
    ]
    assert pieces[-1].count == 3
    everybody = [piece async for piece in archive.attendance(None, None, None)]
    assert everybody[-1].count == 5


@in_a_file
async def test_a_disk_that_fails_says_why(disk: Disk, tmp_path: Path) -> None:
    await disk.say("hello")
    await disk.database.readers.dispose()
    archive = asked(disk)
    replace(tmp_path / FILE, b"no database" * 100)
    with pytest.raises(Unreadable, match="not a database"):
        await archive.search(Wanted())
    with pytest.raises(Unreadable, match="not a database"):
        await archive.rooms(9)
    with pytest.raises(Unreadable, match="not a database"):
        async for _ in archive.export(Wanted(), Form.CSV):
            pass


def replace(file: Path, by: bytes) -> None:
    for each in file.parent.glob(f"{file.name}-*"):
        each.unlink()
    file.write_bytes(by)


async def test_a_whisper_is_found_by_who_hosts(disk: Disk) -> None:
    disk.writer.put(said_by("Ann", "psst", seq=2, to="Bob"))
    await disk.writer.flush()
    (hit,) = await asked(disk).search(Wanted("psst"))
    assert isinstance(hit.kept.frame, frames.Relayed)
    assert hit.kept.frame.to == "Bob"


PNG = b"\x89PNG\r\n\x1a\n" + b"a small one"


def share(disk: Disk, folder: Path, seq: int, contents: bytes, name: str = "a.png") -> Path:
    """Ann shares a file; its contents lie in the folder."""
    sha256 = hashlib.sha256(contents).hexdigest()
    folder.mkdir(exist_ok=True)
    (folder / sha256).write_bytes(contents)
    told = {"name": name, "size": len(contents), "type": "image/png", "sha256": sha256}
    frame = frames.Relayed("Ann", 1, seq, 1, "file", payload.raw(told))
    disk.writer.put(Said("lobby", frame, "device\nann"))
    return folder / sha256


async def page_of(archive: HostArchive, **how: bool) -> str:
    return "".join([piece.text async for piece in archive.export(Wanted(), Form.HTML, **how)])


async def test_a_page_has_the_pictures_in_it_if_wanted(disk: Disk, tmp_path: Path) -> None:
    """What is one says its first bytes alone; what could run, or isn't there, is a name as ever."""
    folder = tmp_path / "contents"
    shown = [PNG, b"\xff\xd8\xff\xe0jpeg", b"GIF89a...", b"RIFF\0\0\0\0WEBPVP8 "]
    kinds = ["png", "jpeg", "gif", "webp"]
    for seq, contents in enumerate(shown, 1):
        share(disk, folder, seq, contents, name='"><script>alert(1)</script>.png')
    share(disk, folder, 5, b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "a.svg")
    share(disk, folder, 6, PNG + b"gone").unlink()
    share(disk, folder, 7, PNG + b"changed").write_bytes(PNG + b"otherwise")
    linked = share(disk, folder, 8, PNG + b"linked")
    linked.rename(tmp_path / "elsewhere")
    linked.symlink_to(tmp_path / "elsewhere")
    (folder / share(disk, folder, 9, PNG + b"a folder").name).unlink()
    (folder / hashlib.sha256(PNG + b"a folder").hexdigest()).mkdir()
    disk.writer.put(Said("lobby", frames.Relayed("Ann", 1, 10, 1, "file", payload.raw("none"))))
    await disk.writer.flush()
    archive = asked(disk)
    assert "<img" not in await page_of(archive, pictures=True)  # there is no folder
    archive.contents = folder
    assert "<img" not in await page_of(archive)
    page = await page_of(archive, pictures=True)
    found = re.findall(r'<img alt="[^"]*" src="data:image/(\w+);base64,([^"]*)">', page)
    assert [(kind, base64.b64decode(data)) for kind, data in found] == list(
        zip(kinds, shown, strict=True)
    )
    assert page.count("<img") == len(shown)
    assert "<script" not in page


async def test_what_was_taken_back_is_no_picture_any_more(disk: Disk, tmp_path: Path) -> None:
    share(disk, tmp_path / "contents", 1, PNG)
    disk.writer.put(Said("lobby", frames.Redacted(1, 2, 5, (1, 1))))
    await disk.writer.flush()
    archive = asked(disk)
    archive.contents = tmp_path / "contents"
    page = await page_of(archive, pictures=True)
    assert "(redacted)" in page
    assert "<img" not in page


async def test_pictures_are_left_out_where_they_are_too_many(
    disk: Disk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each for itself, and all together: the page says so where they would be."""
    for seq in (1, 2, 3):
        share(disk, tmp_path / "contents", seq, PNG + bytes(400_000) + bytes([seq]))
    share(disk, tmp_path / "contents", 4, PNG + bytes(pictures.LARGEST))
    await disk.writer.flush()
    monkeypatch.setattr(pictures, "MOST", 1_000_000)
    archive = asked(disk)
    archive.contents = tmp_path / "contents"
    pieces = [each async for each in archive.export(Wanted(), Form.HTML, pictures=True)]
    page = "".join(each.text for each in pieces)
    assert (page.count("<img"), page.count("this picture is left out")) == (2, 2)
    assert max(len(each.text) for each in pieces) < 700_000
