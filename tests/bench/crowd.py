"""What a crowd costs: a thousand guests join one room, hear ten messages a second, and rest.

Beside a plain Pion relay in the same run, which has no names to tell. CPU is the host's process.
The guests are Pion's, 32 of them on their way in at a time.
"""

from __future__ import annotations

import dataclasses
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.relay import cases, tools
from tests.bench.relay.servers import CONTESTANTS, Contestant, Relay

PEERS = 1000
AT_ONCE = 32
IDLE_PEERS = 300
IDLE_RATE = 0.1
"""Messages a second while the guests rest: the load wants something to wait for."""

SECONDS = 10.0
IDLE_SECONDS = 20.0

BEFORE = {"join_cpu_ms_at_480": 16.3, "idle_cpu_us_per_s": 66.8}
"""Before presence was gathered and checks were read from their bytes, on a busy machine of two
cores: CPU of each join to a room of 480, and of an idle guest (56.5 after it, in the same minute;
most of that is the kernel's). A thousand could not join: their welcome was longer than Pion takes.
"""


def measure() -> dict[str, Any]:
    """By relay: CPU seconds of all joins, latency of what is said then, and an idle guest's CPU."""
    try:
        load = tools.compiled("load")
    except tools.Missing as fault:
        _say(f"Left out: {fault}.")
        return {}
    found: dict[str, Any] = {"before": BEFORE}
    for each in CONTESTANTS:
        if each.name not in ("serve", "pion"):
            continue
        dialect = "v1" if each.ours else "envelope"
        with _running(each, dialect) as relay:
            report = cases.report(load, relay, PEERS, rate=10, seconds=SECONDS, at_once=AT_ONCE)
        found[each.name] = {
            "join_cpu_s": round(report.join_cpu_ms * (PEERS - 1) / 1000, 2),
            "latency_p50_ms": round(report.latency_p50_ms, 1),
            "latency_p99_ms": round(report.latency_p99_ms, 1),
            "lost": report.lost,
        }
        with _running(each, dialect) as relay:
            report = cases.report(
                load, relay, IDLE_PEERS, rate=IDLE_RATE, seconds=IDLE_SECONDS, at_once=AT_ONCE
            )
        found[each.name]["idle_cpu_us_per_s"] = round(report.cpu_share * 1e6 / IDLE_PEERS, 1)
        _say(f"crowd, {each.title}: {found[each.name]}")
    return found


@contextmanager
def _running(contestant: Contestant, dialect: str) -> Iterator[Relay]:
    with tempfile.TemporaryDirectory() as place, contestant.running(Path(place)) as relay:
        yield dataclasses.replace(relay, dialect=dialect)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
