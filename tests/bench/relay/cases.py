"""What is measured: one run is one relay, freshly started, with one load on it."""

from __future__ import annotations

import statistics
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import msgspec

from tests.bench.numbers import summary
from tests.bench.probe import Results
from tests.bench.relay.servers import PROBE_RESULTS, ROOM, Contestant, Relay

MAX_PEERS = 1000
"""Guests that the load generator can be."""

PATIENCE = 120.0
"""Seconds that a load may take over its own length, joining included."""


class Report(msgspec.Struct):
    """What the load generator prints; its source says what each is."""

    join_ms: list[float]
    all_joined_ms: float
    join_cpu_ms: float
    peer_kb: float
    began: float
    ended: float
    all_sent: int
    delivered_per_s: float
    cpu_us_per_delivery: float
    cpu_share: float
    load_share: float
    others_share: float
    latency_p50_ms: float
    latency_p99_ms: float
    lost: int
    disordered: int
    closed: int
    dropped: int
    memory_mb: float


@dataclass(frozen=True)
class Metric:
    """One number of a run. `better` is "more" or "less"; "" where it is no contest."""

    name: str
    title: str
    better: str
    digits: int = 0


DELIVERED = Metric("delivered_per_s", "delivered/s", "more")
CPU = Metric("cpu_us_per_delivery", "CPU per delivery, µs", "less", 2)
P50 = Metric("latency_p50_ms", "latency p50, ms", "less", 2)
P99 = Metric("latency_p99_ms", "latency p99, ms", "less", 2)
LOST = Metric("lost", "lost", "")
CLOSED = Metric("closed", "guests dropped", "")
MEMORY = Metric("memory_mb", "memory, MB", "")
JOIN = Metric("join_p50_ms", "connect to open, p50, ms", "less", 1)
JOIN_CPU = Metric("join_cpu_ms", "CPU per join, ms", "less", 2)
PEER_KB = Metric("peer_kb", "memory per peer, KB", "less")
EVENT_P99 = Metric("event_p99_ms", "Qt event waits, p99, ms", "", 2)
EVENT_MAX = Metric("event_max_ms", "Qt event waits, longest, ms", "", 1)

OTHERS = Metric("others_share", "CPU of all else, cores", "", 2)

LOADED = (DELIVERED, CPU, LOST, CLOSED, MEMORY, EVENT_P99, EVENT_MAX)


@dataclass(frozen=True)
class Case:
    """A load: `rate` is messages/s in all, 0 as many as get through; `joins` talks not at all."""

    name: str
    title: str
    metrics: tuple[Metric, ...]
    peers: int = 10
    senders: int = 1
    size: int = 100
    rate: int = 0
    joins: bool = False


CASES = (
    Case("ten", "room of 10, 100 bytes", LOADED),
    Case("fifty", "room of 50, 100 bytes", LOADED, peers=50),
    Case("ten_kib", "room of 10, 1 KiB", LOADED, size=1024),
    Case("fifty_kib", "room of 50, 1 KiB", LOADED, peers=50, size=1024),
    Case("all_talk", "ten people talking, 100 bytes", LOADED, senders=10),
    Case("latency", "200 messages/s to 10", (P50, P99, CPU, LOST, EVENT_P99), peers=11, rate=200),
    Case("joins", "50 join at once", (JOIN, JOIN_CPU, PEER_KB), peers=51, joins=True),
)


class Failed(Exception):
    """A run came to nothing; says why in one line."""


def run(load: Path, contestant: Contestant, case: Case, seconds: float) -> dict[str, float]:
    """One run's numbers, by the names of the metrics.

    Raises:
        Failed: the relay didn't start, or its guests couldn't join.
    """
    with tempfile.TemporaryDirectory(prefix="bench-") as place:
        folder = Path(place)
        try:
            with contestant.running(folder) as relay:
                report = report_of(load, relay, case, seconds)
        except (RuntimeError, subprocess.TimeoutExpired) as fault:
            raise Failed(str(fault)) from fault
        return _numbers(report) | _event_delays(folder / PROBE_RESULTS, report)


def report_of(load: Path, relay: Relay, case: Case, seconds: float) -> Report:
    """A case's load on a relay that is running. Raises what `report` does."""
    return report(
        load,
        relay,
        case.peers,
        senders=case.senders,
        size=case.size,
        rate=case.rate,
        seconds=0.0 if case.joins else seconds,
    )


def report(
    load: Path,
    relay: Relay,
    peers: int,
    *,
    rate: float,
    seconds: float,
    senders: int = 1,
    size: int = 200,
    at_once: int = MAX_PEERS,
    pushy: bool = False,
) -> Report:
    """One load on a relay that is running; if it is `pushy`, it's the relay that holds the senders.

    Raises:
        Failed: its guests couldn't join.
        subprocess.TimeoutExpired: it takes far longer than it should.
    """
    command = [
        str(load),
        f"-url={relay.url}",
        f"-dialect={relay.dialect}",
        f"-pid={relay.pid}",
        f"-room={ROOM}",
        f"-peers={peers}",
        f"-senders={senders}",
        f"-size={size}",
        f"-rate={rate}",
        f"-seconds={seconds}",
        f"-at-once={at_once}",
        f"-pushy={str(pushy).lower()}",
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + PATIENCE)
    if done.returncode:
        raise Failed(" ".join(done.stderr.split())[-300:])
    return msgspec.json.decode(done.stdout, type=Report)


def _numbers(report: Report) -> dict[str, float]:
    plain = msgspec.structs.asdict(report)
    plain[JOIN.name] = statistics.median(plain.pop("join_ms"))
    return plain


def _event_delays(file: Path, report: Report) -> dict[str, float]:
    """How long the panel's Qt events waited while the load was on; nothing for the others."""
    if not file.exists() or not report.ended:
        return {}
    delays = msgspec.json.decode(file.read_bytes(), type=Results).delays
    meant = [delay * 1000 for due, delay in delays if report.began <= due <= report.ended]
    if not meant:
        return {}
    summed = summary(meant, 99)
    return {EVENT_P99.name: summed["p99"], EVENT_MAX.name: summed["max"]}
