"""What a join costs that stays half-open: its offer was answered, and nobody ever comes.

Anyone in the network can ask for as many as the door allows, so each must cost next to nothing.
`python -m tests.bench.half_open ENGINE` is one host that measures itself, on asyncio's own loop:
that one's timers can be counted.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import secrets
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from peerpyrtc_desktop import journal
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.events import Event, JoinFailed
from peerpyrtc_desktop.rtc.offer import MAX_OFFER
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest
from peerpyrtc_desktop.settings import Settings
from tests.bench.numbers import Summary
from tests.rtc import offers

ENGINES = ("fast", "plain")

WARM_UP = 2000
"""Joins that don't count: they use up the memory that a start leaves free."""

JOINS = 1000
"""Enough that the pieces in which memory comes are small beside them."""

ROOM = "bench"

_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True)
class Held:
    """What the process holds at a moment. Its own loop's tasks and timers, its descriptors."""

    memory: int
    descriptors: int
    tasks: int
    timers: int

    @classmethod
    def now(cls) -> Held:
        """As it is now. A cancelled timer is none, though the loop keeps it until it was due."""
        gc.collect()
        resident = int(Path("/proc/self/statm").read_text().split()[1])
        scheduled = asyncio.get_running_loop()._scheduled  # type: ignore[attr-defined]
        return cls(
            memory=resident * _PAGE,
            descriptors=len(os.listdir("/proc/self/fd")),
            tasks=len(asyncio.all_tasks()),
            timers=sum(not each.cancelled() for each in scheduled),
        )


def measure() -> dict[str, Summary]:
    """By engine, for each half-open join: memory in KB, descriptors, tasks and timers.

    `largest_kb` is the memory where each offer is as large as one may be.
    """
    found = {}
    for engine in ENGINES:
        command = [sys.executable, "-m", "tests.bench.half_open", engine]
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
        found[engine] = json.loads(said)
        print(f"half_open, {engine}: {_line(found[engine])}", file=sys.stderr)
    return found


def _line(costs: Summary) -> str:
    counts = ", ".join(f"{costs[each]:g} {each}" for each in ("descriptors", "tasks", "timers"))
    largest = f"{costs['largest_kb']} KB after an offer of {MAX_OFFER // 1024} KiB"
    return f"{costs['kb']} KB ({largest}), {counts} each"


async def _host(engine: str, folder: Path) -> Summary:
    settings = Settings.model_validate(
        {
            "host": "127.0.0.1",
            "port": 0,
            "rooms": (ROOM,),
            "data_dir": folder,
            "limits": "off",
            "engine": engine,
        }
    )
    host = Engine(settings)
    given_up: list[Event] = []
    host.host.events.connect(given_up.append)
    await host.start()
    try:
        await _join(host, WARM_UP)
        costs = await _cost(host)
        largest = await _cost(host, MAX_OFFER)
    finally:
        await host.close()
    # What the host no longer holds would have been counted as cheap.
    if any(isinstance(each, JoinFailed) for each in given_up):
        raise RuntimeError("too slow a machine: joins ran into their deadline")
    return {**costs, "largest_kb": largest["kb"]}


async def _cost(host: Engine, size: int = 0) -> Summary:
    before = Held.now()
    await _join(host, JOINS, size)
    after = Held.now()
    return {
        "count": JOINS,
        "kb": round((after.memory - before.memory) / 1024 / JOINS, 2),
        "descriptors": (after.descriptors - before.descriptors) / JOINS,
        "tasks": (after.tasks - before.tasks) / JOINS,
        "timers": (after.timers - before.timers) / JOINS,
    }


async def _join(host: Engine, count: int, size: int = 0) -> None:
    """Have that many offers answered, of `size` bytes or as browsers make them."""
    for number in range(count):
        # No two guests share anything, not even a browser's name.
        unlike = secrets.token_hex(16)
        request = JoinRequest(
            room=ROOM,
            peer_id=f"Guest {unlike}",
            sdp=_offer((offers.CHROMIUM, offers.FIREFOX)[number % 2], size),
            remote="127.0.0.1",
            device=secrets.token_hex(16),
            user_agent=f"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 {unlike}",
        )
        await host.host.join(request)


def _offer(sdp: str, size: int) -> str:
    """A browser's offer with a fingerprint of its own, made `size` long by its candidates."""
    fingerprint = ":".join(f"{byte:02X}" for byte in secrets.token_bytes(32))
    sdp = sdp.replace(offers.FINGERPRINT, fingerprint)
    candidate = "a=candidate:1 1 udp 2113937151 192.0.2.9 50000 typ host\r\n"
    return sdp + candidate * max(0, (size - len(sdp)) // len(candidate))


def main(engine: str) -> None:
    """Be the host that measures itself, and print what it found."""
    journal.configure(logging.WARNING)
    with tempfile.TemporaryDirectory() as place:
        print(json.dumps(asyncio.run(_host(engine, Path(place)))))


if __name__ == "__main__":
    main(sys.argv[1])
