"""What an export has is added to a history, and what is no line of one is named."""

from __future__ import annotations

import io
import re
from functools import partial

import pytest

from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history import imports
from peerpyrtc_desktop.store.history.export import every, json_lines
from peerpyrtc_desktop.store.history.imports import Broken
from tests.store.history.conftest import Disk, Place, said_by, words


async def lines_of(disk: Disk) -> list[bytes]:
    return [line.encode() async for line in json_lines(every(disk.archive, Wanted()))]


def file_of(lines: list[bytes]) -> io.BytesIO:
    return io.BytesIO(b"".join(line.rstrip(b"\n") + b"\n" for line in lines))


async def test_an_import_adds_what_is_not_there(place: Place) -> None:
    """Twice makes no doubles, whispers stay whispers, and what was added is found."""
    one, two = place.disk(), place.another()
    for disk in (one, two):
        await disk.open()
    await one.say("apples", {"text": "Übermorgen"}, "pears")
    one.writer.put(said_by("Ann", "psst", seq=9, to="Bob"))
    await one.writer.flush()
    lines = await lines_of(one)
    await two.say("apples")  # the same place, and the same words
    for added, known in ((3, 1), (0, 4)):
        done = await two.database.write(partial(imports.bring_in, file=file_of(lines), strict=True))
        assert (done.added, done.known, done.broken) == (added, known, 0)
    assert [line.split(b",", 1)[1] for line in await lines_of(two)] == [
        line.split(b",", 1)[1] for line in lines
    ]
    assert words(await two.archive.search(Wanted("bermor"))) == [{"text": "Übermorgen"}]
    assert words(await two.archive.page("lobby", "Cid", None, 9))[-1] == "pears"
    for disk in (one, two):
        await disk.close()


async def test_broken_lines_are_named_and_left_out(disk: Disk) -> None:
    await disk.say("good")
    (good,) = await lines_of(disk)
    moved = good.replace(b'"seq":1,', b'"seq":77,')
    bad = [
        b"no JSON",
        b"[]",
        b'{"room":"lobby"}',
        good.replace(b'"seq":1,', b'"seq":-1,'),
        good.replace(b'"epoch":1,', b'"epoch":99999999999999999999,'),
        good.replace(b'"epoch":1,', b'"epoch":9007199254740991,'),
        good.replace(b'"good"', b'"' + b"x" * 3_000_000 + b'"'),
        good.replace(b'"redacted":null', b'"redacted":9223372036854775808'),
        good.replace(b'"redacted":null', b'"redacted":-1'),
        good.replace(b'"data":"good"', b'"data":"\xff"'),
        good.replace(b'"data":"good"', b'"data":"\\ud800"'),
        re.sub(rb'"time":\d+', b'"time":253402300800000', good),  # in the year 10000
        good.replace(b'"good"', b'"' + b"x" * 300_000 + b'"'),
        good.replace(b'"sender":"Ann"', b'"sender":"' + b"x" * 300_000 + b'"'),
        good.replace(b'"kind":"event"', b'"kind":"other"'),
        good.replace(b'"room":"lobby"', b'"room":".."'),
        good.replace(b'"data":"good"', b'"data":' + b"[" * 900 + b"]" * 900),
        good.replace(b'"data":"good"', b'"data":' + b"[" * 99_999 + b"]" * 99_999),
    ]
    with pytest.raises(Broken, match="line 2: "):
        await disk.database.write(
            partial(imports.bring_in, file=file_of([moved, *bad]), strict=True)
        )
    assert len(await lines_of(disk)) == 1
    done = await disk.database.write(
        partial(imports.bring_in, file=file_of([*bad, b"", moved]), strict=False)
    )
    assert (done.added, [number for number, _ in done.named]) == (1, list(range(1, 19)))
    done = await disk.database.write(
        partial(imports.bring_in, file=io.BytesIO(b"no JSON\n" * 1_000), strict=False)
    )
    assert (done.broken, len(done.named)) == (1_000, imports.NAMED)


async def test_what_an_editor_puts_before_the_first_line_is_none_of_it(disk: Disk) -> None:
    await disk.say("good")
    (good,) = await lines_of(disk)
    file = io.BytesIO(b"\xef\xbb\xbf" + good.replace(b'"seq":1,', b'"seq":77,'))
    done = await disk.database.write(partial(imports.bring_in, file=file, strict=True))
    assert (done.added, done.broken) == (1, 0)
