"""What a history on disk costs beside none: memory, and what a guest waits for at the door.

A host of a hundred rooms in which more was said than stays in memory, with a history and without,
and one that finds all of that at its start. What an export takes at its height, of a few rows and
of all. The wait from the click on Join in Chromium, in a room with 200 messages, in an empty one,
and with the history off, taken in turns: what counts is by how much the first of three that were
neighbours is longer. `PEERPYRTC_BENCH_MESSAGES` makes the rows that are exported another number,
`PEERPYRTC_BENCH_JOINS` the joins of each kind.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import Any

from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.memory_history import KEPT, MemoryHistory
from peerpyrtc_desktop.store.history import backend, schema
from peerpyrtc_desktop.store.history.database import FILE
from peerpyrtc_desktop.store.history.disk_history import DiskHistory
from peerpyrtc_desktop.store.history.writer import Writer
from tests.bench import history, join
from tests.bench.numbers import summary
from tests.e2e import program
from tests.e2e.browsers import chromium
from tests.runtime.fakes import FakeClock, FakeLinkFactory

ROOMS = 100
SAID = 2 * KEPT
"""Messages in each room: as many again as stay in memory."""

WORDS = "so much is said in a room, of a usual length. {}"

SOME = "1970-01-01 00:01"
"""Up to here there are 60,000 of the rows: each is a millisecond after the one before."""

LATEST = 200
JOINS = int(os.environ.get("PEERPYRTC_BENCH_JOINS", "40"))


def measure() -> dict[str, Any]:
    """Megabytes of each, and milliseconds."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        memory = {kind: _host(kind, folder) for kind in ("off", "on", "found")}
        exports = asyncio.run(_exports(folder / "rows"))
        return {
            "host_of_100_rooms_mb": memory,
            "export_peak_mb": exports,
            "join_ms": _joins(folder),
        }


# Memory of a host


def _host(kind: str, folder: Path) -> dict[str, float]:
    """In a process of its own."""
    command = [sys.executable, "-m", "tests.bench.kept", kind, str(folder)]
    told: dict[str, float] = json.loads(subprocess.check_output(command))
    return told


async def _be(kind: str, folder: Path) -> dict[str, float]:
    """Megabytes that this process has when all was said, or found, and of what came since it was
    open and empty."""
    kept = MemoryHistory() if kind == "off" else DiskHistory(folder / FILE, print, _fail)
    clock = FakeClock()
    hub = Hub(links=FakeLinkFactory(clock), history=kept, limits=HubLimits(), on_fault=_fail)
    if isinstance(kept, DiskHistory):
        if kind == "found":
            empty = _resident()
        rooms = await kept.open()
        hub.events.connect(kept.follow)
        for room in rooms:
            hub.bring_back(room)
    if kind != "found":
        empty = _resident()
        for number in range(ROOMS):
            await hub.execute(OpenRoom(f"room {number}"))
        for number in range(SAID):
            await hub.execute(Announce(WORDS.format(number)))
            while kept.is_behind:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0)
    size = _resident()
    await hub.close()
    return {"in_all": size, "of_the_rooms": round(size - empty, 1)}


def _resident() -> float:
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * os.sysconf("SC_PAGE_SIZE") / 1e6, 1)


def _fail(fault: BaseException) -> None:
    raise AssertionError(fault)


# An export


async def _exports(folder: Path) -> dict[str, dict[str, float]]:
    folder.mkdir()  # noqa: ASYNC240 -- nothing else runs
    database = backend.at(folder / FILE)
    await database.write(schema.upgrade)
    writer = Writer(database, _say, _fail)
    await writer.start()
    await history.fill(writer)
    await writer.close(60)
    await database.dispose()
    return {
        form: {"60,000": _peak(folder, form, f"--until={SOME}"), "all": _peak(folder, form)}
        for form in ("jsonl", "csv", "html")
    }


_LAUNCH = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""By a small process: a child counts what its parent had when it was made."""


def _peak(folder: Path, form: str, *more: str) -> float:
    command = [sys.executable, "-m", "peerpyrtc_desktop", "export", f"--data-dir={folder}"]
    launched = [sys.executable, "-c", _LAUNCH, *command, f"--format={form}", *more]
    return round(int(subprocess.check_output(launched)) * 1024 / 1e6, 1)


def _say(trouble: str) -> None:
    raise AssertionError(trouble)


# A join


def _joins(folder: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "peerpyrtc_desktop", "serve", "--room=full", "--room=empty"]
    for name in ("on", "off"):
        (folder / name).mkdir()
    asyncio.run(_talk(folder / "on" / FILE))
    waits: dict[str, list[float]] = {"full": [], "empty": [], "history off": []}
    with (
        program.running(command, data=folder / "on") as host,
        program.running([*command, "--history=off"], data=folder / "off") as other,
        chromium.running() as browser,
    ):
        pages = [
            ("full", f"{host.url}/r/full"),
            ("empty", f"{host.url}/r/empty"),
            ("history off", f"{other.url}/r/empty"),
        ]
        for number in range(JOINS + 1):
            for kind, page in pages:
                wait = join.once(browser, page, f"Guest {number}", leaves=True)
                if number:  # the first of each is not yet warm
                    waits[kind].append(wait)
            pages.append(pages.pop(0))  # none is always the one behind another
    return {kind: summary(each, 50, 95) for kind, each in waits.items()} | {
        f"more_than_{kind.replace(' ', '_')}": round(
            median(full - less for full, less in zip(waits["full"], waits[kind], strict=True)), 1
        )
        for kind in ("empty", "history off")
    }


async def _talk(file: Path) -> None:
    kept = DiskHistory(file, print, _fail)
    hub = Hub(links=FakeLinkFactory(FakeClock()), history=kept, limits=HubLimits(), on_fault=_fail)
    await kept.open()
    hub.events.connect(kept.follow)
    for room in ("full", "empty"):
        await hub.execute(OpenRoom(room))
    for number in range(LATEST):
        await hub.execute(Announce(WORDS.format(number), "full"))
    await hub.close()


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_be(sys.argv[1], Path(sys.argv[2])))))
