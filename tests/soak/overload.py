"""Overload: ten guests who all send as much as goes, small and large, and nothing is lost."""

from __future__ import annotations

import subprocess

import msgspec

from tests.bench.relay import tools
from tests.soak.findings import Findings
from tests.soak.host import Host, hosting
from tests.soak.memory import Watch

ROOM = "soak"
PEERS = 10
SIZES = (100, 1024)

QUEUES = 40.0
"""MiB above the idle program: ten queues of 1 MiB, which in Python's objects are four times that
at 100 bytes each, and the room's history of 1,000 messages."""

PATIENCE = 60.0
"""Seconds that joining and the last deliveries may take beside the load itself."""


class Report(msgspec.Struct):
    """What of the load generator's report counts here; its source says what each is."""

    sent: int
    delivered: int
    missing: int
    disordered: int
    closed: int
    broken: int


def run(seconds: float, findings: Findings) -> None:
    """One load of each size on a fresh host, each for its share of the time."""
    load = tools.compiled("load")
    for size in SIZES:
        # No limits: those on rates would hold the senders long before the queues do.
        with hosting(findings, "--host=127.0.0.1", "--limits=off") as host:
            _load(str(load), host, size, seconds / len(SIZES), findings)


def _load(load: str, host: Host, size: int, seconds: float, findings: Findings) -> None:
    command = [
        load,
        f"-url={host.url}",
        f"-pid={host.pid}",
        f"-room={ROOM}",
        f"-peers={PEERS}",
        f"-senders={PEERS}",
        f"-size={size}",
        f"-seconds={seconds}",
        "-pushy",
        "-verify",
    ]
    with Watch(host.pid) as watch:
        done = subprocess.run(command, capture_output=True, text=True, timeout=seconds + PATIENCE)
    what = f"{size}_B"
    if done.returncode:
        findings.faults.append(f"The load of {size} bytes failed: {done.stderr.strip()[-300:]}")
        return
    report = msgspec.json.decode(done.stdout, type=Report)
    findings.note(
        **{f"{what}_sent": report.sent, f"{what}_delivered_per_s": report.delivered / seconds}
    )
    watch.judge(findings, room=QUEUES, what=what)
    findings.expect(report.delivered > 0, f"Nothing arrived under the load of {size} bytes.")
    for count, fate in (
        (report.missing, "were lost on the way to guests who stayed"),
        (report.disordered, "came twice or out of turn"),
        (report.broken, "came with another text"),
    ):
        findings.expect(count == 0, f"{count} messages of {size} bytes {fate}.")
    reasons = host.departures()
    reasons.pop("CLIENT_INITIATED", None)
    findings.note(**{f"{what}_dropped": report.closed})
    # While half of a room keep up, nobody waits for the other half (DESIGN.md, 6): a machine that
    # others keep busy can make slow readers of guests who read all they can.
    findings.expect(
        report.closed <= PEERS // 2 and set(reasons) <= {"SLOW_READER"},
        f"{report.closed} of {PEERS} guests were dropped in the load of {size} bytes: "
        f"{dict(reasons)}.",
    )
