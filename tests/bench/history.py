"""What a history of a million messages costs: writing it, and looking things up in it.

`PEERPYRTC_BENCH_MESSAGES` makes it another number, `PEERPYRTC_BENCH_DATABASE_URL` names an empty
database of a server to have it in instead of a file. First pages are medians in milliseconds.
"""

from __future__ import annotations

import asyncio
import os
import random
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median
from typing import Any

from peerpyrtc_desktop.core import frames, payload
from peerpyrtc_desktop.runtime.ports.archive import Wanted
from peerpyrtc_desktop.store.history import backend, schema
from peerpyrtc_desktop.store.history.archive import Archive
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.entries import RoomIs, Said
from peerpyrtc_desktop.store.history.writer import Writer

MESSAGES = int(os.environ.get("PEERPYRTC_BENCH_MESSAGES", "1000000"))
ROOMS = 100
WORDS = 20_000
STEP = 5_000
RUNS = 7


def measure() -> dict[str, Any]:
    """Make it in a temporary folder, and ask it."""
    if url := os.environ.get("PEERPYRTC_BENCH_DATABASE_URL"):
        return asyncio.run(_measure(url))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / FILE
        measured = asyncio.run(_measure(path))
        return measured | {"megabytes": round(path.stat().st_size / 1e6)}


async def _measure(place: Path | str) -> dict[str, Any]:
    database = backend.at(place)
    await database.write(schema.upgrade)
    writer = Writer(database, _fail, _fail)
    await writer.start()
    vocabulary, rows = await fill(writer)
    archive = Archive(database.readers)
    seldom, often = vocabulary[-1], vocabulary[0]
    middle = (1, MESSAGES // 2)
    asked = {
        "a_common_word": lambda: archive.search(Wanted(often)),
        "a_rare_word": lambda: archive.search(Wanted(seldom)),
        "three_letters": lambda: archive.search(Wanted(seldom[:3])),
        "no_such_word": lambda: archive.search(Wanted("zzzqqq")),
        "a_word_of_one_in_one_room": lambda: archive.search(
            Wanted(often, room="room 7", sender="Guest 7")
        ),
        "the_newest_of_a_room": lambda: archive.page("room 7", None, None, 200),
        "a_page_in_the_middle": lambda: archive.page("room 7", None, middle, 200),
    }
    found = {name: await _median(ask) for name, ask in asked.items()}
    await writer.close(5)
    await database.dispose()
    return {
        "messages": MESSAGES,
        "rows_a_second": round(rows),
        "first_page_ms": found,
    }


def _fail(fault: object) -> None:
    raise AssertionError(fault)


def _vocabulary() -> list[str]:
    """Words, the commonest first; always the same."""
    chance = random.Random(1)
    syllables = [a + b for a in "bcdfghklmnprstv" for b in "aeiou"]
    made: dict[str, None] = {}
    while len(made) < WORDS:
        made["".join(chance.choices(syllables, k=chance.randint(2, 4)))] = None
    return list(made)


async def fill(writer: Writer) -> tuple[list[str], float]:
    """Say all of it; returns the words, the commonest first, and how many messages a second."""
    vocabulary = _vocabulary()
    return vocabulary, await _write(writer, vocabulary)


async def _write(writer: Writer, vocabulary: list[str]) -> float:
    """Messages of nine words each; returns how many a second."""
    chance = random.Random(2)
    weights = [1 / (rank + 1) for rank in range(WORDS)]
    for number in range(ROOMS):
        writer.put(RoomIs(f"room {number}", by_host=True, topic="", time=1))
    took = 0.0
    for first in range(0, MESSAGES, STEP):
        said = chance.choices(vocabulary, weights=weights, k=STEP * 9)
        entries = [_said(first + at, said[at * 9 : at * 9 + 9]) for at in range(STEP)]
        began = time.perf_counter()
        for entry in entries:
            writer.put(entry)
        await writer.flush()
        took += time.perf_counter() - began
    return MESSAGES / took


def _said(number: int, words: list[str]) -> Said:
    guest = number % 40
    frame = frames.Relayed(
        f"Guest {guest}", 1, number + 1, number, "message", payload.raw(" ".join(words))
    )
    room = f"room {number % ROOMS}"
    return Said(room, frame, f"device {guest}\nguest {guest}", "stay", "192.0.2.1", f"ref {number}")


async def _median(ask: Callable[[], Awaitable[object]]) -> float:
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        await ask()
        times.append((time.perf_counter() - began) * 1000)
    return round(median(times), 1)
