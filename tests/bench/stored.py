"""What it costs the relay that all it passes on is stored: beside a host without a history.

2,000 messages a second, and as many as get through: there the load sends what its channels take,
and it's the host that holds the senders. Both hosts take turns, each freshly started; a ratio is of
two runs that were neighbours, and its median counts. Everything that was sent must be there then.

`PEERPYRTC_BENCH_SECONDS` and `PEERPYRTC_BENCH_ROUNDS` make it another length.
"""

from __future__ import annotations

import dataclasses
import os
import sqlite3
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from peerpyrtc_desktop.store.history.database import FILE
from tests.bench.relay import cases, tools
from tests.bench.relay.servers import CONTESTANTS, EXTRA, Contestant

SECONDS = float(os.environ.get("PEERPYRTC_BENCH_SECONDS", "10"))
ROUNDS = int(os.environ.get("PEERPYRTC_BENCH_ROUNDS", "5"))


@dataclass(frozen=True)
class Load:
    """Who talks in a room of how many; `rate` 0: as many messages as get through."""

    peers: int
    senders: int
    rate: int


LOADS = {"at_2000_a_second": Load(6, 5, 2_000), "saturated": Load(10, 5, 0)}


@dataclass(frozen=True)
class Run:
    """What came of one run; `stored` are the rows that its host has kept."""

    report: cases.Report
    stored: int


def measure() -> dict[str, Any]:
    """By load: medians with a history and without, and of the ratios of neighbours."""
    try:
        program = tools.compiled("load")
    except tools.Missing as fault:
        _say(f"Left out: {fault}.")
        return {}
    there = {each.name: each for each in (*CONTESTANTS, *EXTRA)}
    hosts = {"on": there["serve"], "off": there["memory"]}
    found: dict[str, Any] = {}
    for name, load in LOADS.items():
        runs: dict[str, list[Run]] = {"on": [], "off": []}
        for number in range(ROUNDS):
            for kind in ("on", "off") if number % 2 else ("off", "on"):
                runs[kind].append(_run(program, hosts[kind], load))
                _say(f"{name}, history {kind}: {runs[kind][-1]}")
        found[name] = _summed(runs["on"], runs["off"])
    return found


def _run(program: Path, host: Contestant, load: Load) -> Run:
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder = Path(place)
        with host.running(folder) as relay:
            report = cases.report(
                program,
                dataclasses.replace(relay, dialect="v1"),
                load.peers,
                senders=load.senders,
                rate=load.rate,
                seconds=SECONDS,
                pushy=not load.rate,
            )
        return Run(report, _stored(folder / FILE))


def _stored(file: Path) -> int:
    if not file.exists():
        return 0
    with closing(sqlite3.connect(file)) as database:
        count: int = database.execute("SELECT count(*) FROM messages").fetchone()[0]
    return count


def _summed(on: list[Run], off: list[Run]) -> dict[str, Any]:
    both = [*on, *off]
    return {
        "delivered_per_s": _ratio(on, off, "delivered_per_s"),
        "latency_p99_ms": _ratio(on, off, "latency_p99_ms"),
        "sent": sum(each.report.all_sent for each in on),
        "stored": sum(each.stored for each in on),
        "lost": sum(each.report.lost for each in both),
        "sent_out": sum(each.report.closed for each in both),
        "others_cores": round(max(each.report.others_share for each in both), 2),
    }


def _ratio(on: list[Run], off: list[Run], name: str) -> dict[str, float]:
    with_it, without = ([float(getattr(each.report, name)) for each in runs] for runs in (on, off))
    ratios = [one / other for one, other in zip(with_it, without, strict=True) if other]
    return {
        "on": round(median(with_it), 2),
        "off": round(median(without), 2),
        "ratio": round(median(ratios), 3) if ratios else 0.0,
    }


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
