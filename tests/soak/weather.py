"""Weather: Pion's guests over a link that loses, repeats, reorders and delays, and a fine one."""

from __future__ import annotations

import subprocess
from pathlib import Path

import msgspec

from tests.bad_link import FINE, Weather, own_address, running_bad_link
from tests.bench.relay import tools
from tests.e2e.program import free_port
from tests.soak.findings import Findings
from tests.soak.host import hosting
from tests.soak.memory import Watch

ROOM = "soak"
GUESTS = 3
SEED = 1_2026

RATE = 60_000
"""Bytes a second of each guest. Loss of some percent holds SCTP to a few hundred KB a second."""

LEAST = 8.0

QUEUES = 24.0
"""MiB above the idle program: three links, what they queue of large messages, 4 MiB of history."""

PATIENCE = 180.0
"""Seconds for joins and the last deliveries in bad weather."""

SKIES = {
    "fine": FINE,
    "rain": Weather(loss=0.02, repeat=0.02, late=0.1, lateness=0.05),
    "storm": Weather(loss=0.08, repeat=0.05, late=0.2, lateness=0.2),
}


class Report(msgspec.Struct):
    """What Pion's guests report; their source says what each is."""

    said: int
    heard: int
    missing: int
    disordered: int
    broken: int
    closed: int
    binary: int
    refused: int
    relayed: int
    first: list[str] | None


def run(seconds: float, findings: Findings) -> None:
    """Each sky in its turn, on a fresh host behind a link of its own."""
    guests = tools.compiled("guests", Path(__file__).parent)
    for number, (sky, weather) in enumerate(SKIES.items()):
        length = max(LEAST, seconds / len(SKIES))
        _under(sky, weather, SEED + number, guests, length, findings)


def _under(
    sky: str, weather: Weather, seed: int, guests: Path, length: float, findings: Findings
) -> None:
    port = free_port()
    with running_bad_link((own_address(), port), weather, seed=seed) as link:
        # No limits: those on rates would refuse what Pion's guests say in bursts.
        options = [f"--udp-port={port}", "--host=127.0.0.1", "--limits=off", *link.options()]
        with hosting(findings, *options) as host, Watch(host.pid) as watch:
            command = [
                str(guests),
                f"-url={host.url}",
                f"-room={ROOM}",
                f"-guests={GUESTS}",
                f"-seconds={length}",
                f"-seed={seed}",
                f"-rate={RATE}",
            ]
            done = subprocess.run(
                command, capture_output=True, text=True, timeout=length + PATIENCE
            )
            departures = dict(host.departures())
    findings.note(**{f"{sky}_{fate}": link.counted[fate] for fate in ("carried", "lost", "late")})
    if done.returncode:
        findings.faults.append(f"In {sky} weather, Pion's guests failed: {done.stderr[-300:]}")
        return
    report = msgspec.json.decode(done.stdout, type=Report)
    findings.note(**{f"{sky}_said": report.said, f"{sky}_heard": report.heard})
    watch.judge(findings, room=QUEUES, what=sky)
    _judge(sky, report, departures, findings)


def _judge(sky: str, report: Report, departures: dict[str, int], findings: Findings) -> None:
    findings.expect(report.said > 0, f"In {sky} weather, nobody said anything.")
    for count, fate in (
        (report.missing, "did not arrive"),
        (report.disordered, "came twice or out of turn"),
        (report.broken, "came with another text"),
        (report.binary - report.refused, "were binary and neither refused nor relayed"),
        (report.relayed, "were binary and relayed all the same"),
    ):
        findings.expect(
            count == 0, f"In {sky} weather, {count} messages {fate}; first: {report.first}."
        )
    findings.expect(
        report.closed == 0, f"In {sky} weather, {report.closed} guests were lost: {departures}."
    )
