"""Acks: none leaves before a sync has put its message on the disk.

SIGKILL leaves the system's page cache alone, so `kills` can't tell. Here the host runs under
strace: what was written and synced is read from its system calls, and held against the moments at
which a guest on this machine was told. Every sync is made slow, so that a hasty ack shows.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.bench.relay.tools import Missing
from tests.clients import V1, ref
from tests.e2e.program import running
from tests.soak.findings import Findings

SYNC = 0.03
"""Seconds by which each sync is made longer."""

RATE = 100
"""Messages a second: several for each sync."""

LEAST = 3.0

PATIENCE = 120.0
"""Seconds for what is traced, and so slow."""

STRACE = ("strace", "-f", "--seccomp-bpf")
TRACE = (
    # The tracer stands aside: signals and the exit status are the program's own.
    *(*STRACE, "-D", "-ttt", "-T", "-y", "-s", "70000"),
    *("-e", "trace=write,pwrite64,fsync,fdatasync", "-e", "signal=none"),
    *("-e", f"inject=fsync,fdatasync:delay_enter={int(SYNC * 1e6)}"),
)

_CALL = re.compile(r"(?P<thread>\d+) +(?P<time>\d+\.\d+) (?P<call>.*)", re.DOTALL)
_LOG = r"\d+<[^>]*/history\.db-wal>"
_WRITE = re.compile(rf"p?write(?:64)?\({_LOG}")
_SYNC = re.compile(rf"f(?:data)?sync\({_LOG}")
_SYNCED = re.compile(r"= 0\b.*<(?P<took>[\d.]+)>$")
_RESUMED = re.compile(r"<\.\.\. f(?:data)?sync resumed>")
_WORD = re.compile(r"word \d{6}")


class Talker(V1):
    """Says numbered words, and notes when the host has acknowledged each."""

    def __init__(self, url: str) -> None:
        super().__init__(url, "lobby", "Ann")
        self.told: dict[str, float] = {}

    def speak(self, number: int) -> None:
        """Say one."""
        self.say(f"word {number:06}", ref(number))

    def _on_message(self, frame: str | bytes) -> None:
        now = time.time()
        super()._on_message(frame)
        parsed: dict[str, Any] = json.loads(frame)
        if parsed["type"] == "ack":
            self.told[f"word {int(parsed['ref'], 16):06}"] = now
        elif parsed["type"] == "ping":
            self.send({"type": "pong", "t": parsed["t"]})


def run(seconds: float, findings: Findings) -> None:
    """A guest talks to a traced host."""
    _check_strace()
    with tempfile.TemporaryDirectory(prefix="soak-") as place:
        data, trace = Path(place) / "data", Path(place) / "trace"
        data.mkdir()
        command = [*TRACE, "-o", str(trace), sys.executable, "-m", "peerpyrtc_desktop", "serve"]
        with running(command, "--room=lobby", data=data) as program:
            told = asyncio.run(_talk(program.url, max(LEAST, seconds)))
        _wait_for_end(trace, program.pid)
        with trace.open(errors="replace") as lines:
            synced = synced_at(lines)
    _judge(told, synced, findings)


def _check_strace() -> None:
    try:
        tried = subprocess.run([*STRACE, "-o", "/dev/null", "true"], capture_output=True, text=True)
    except FileNotFoundError:
        raise Missing("there is no strace") from None
    if tried.returncode:
        raise Missing(f"strace may not trace: {tried.stderr.strip()}")


async def _talk(url: str, seconds: float) -> dict[str, float]:
    talker = Talker(url)
    await talker.connect()
    begin, number = time.monotonic(), 0
    while time.monotonic() < begin + seconds:
        talker.speak(number)
        number += 1
        await asyncio.sleep(begin + number / RATE - time.monotonic())
    async with asyncio.timeout(PATIENCE):
        while len(talker.told) < number:
            await asyncio.sleep(0.05)
    await talker.close()
    return talker.told


def _wait_for_end(trace: Path, pid: int) -> None:
    end = re.compile(rf"^{pid} .*\+\+\+ exited with", re.MULTILINE)
    deadline = time.monotonic() + PATIENCE
    while not end.search(trace.read_text(errors="replace")[-100_000:]):
        if time.monotonic() > deadline:
            raise TimeoutError("strace doesn't end its trace")
        time.sleep(0.05)


def synced_at(trace: Iterable[str]) -> dict[str, float]:
    """When each word was safe: the end of the first sync that began after it was in the log."""
    written: set[str] = set()
    waiting: set[str] = set()
    under_way: dict[str, set[str]] = {}
    synced: dict[str, float] = {}
    for line in trace:
        if (found := _CALL.match(line.rstrip("\n"))) is None:
            continue
        thread, begin, call = found["thread"], float(found["time"]), found["call"]
        if _WRITE.match(call):
            new = set(_WORD.findall(call)) - written
            written |= new
            waiting |= new
            continue
        resumed = bool(_RESUMED.match(call))
        if _SYNC.match(call):
            under_way[thread], waiting = waiting, set()
        elif not resumed:
            continue
        if (done := _SYNCED.search(call)) is not None:
            # A line that is whole tells when the call began; a resumed one, when it ended.
            end = begin if resumed else begin + float(done["took"])
            synced |= dict.fromkeys(under_way.pop(thread, set()), end)
    return synced


def _judge(told: dict[str, float], synced: dict[str, float], findings: Findings) -> None:
    findings.note(acknowledged=len(told), syncs=len(set(synced.values())))
    findings.expect(bool(told), "Nothing was acknowledged.")
    never = sorted(told.keys() - synced.keys())
    findings.expect(
        not never, f"{len(never)} messages were acknowledged and never synced: {never[:3]}."
    )
    early = sorted(word for word in told.keys() & synced.keys() if told[word] < synced[word])
    findings.expect(
        not early, f"{len(early)} acks left before their messages were synced: {early[:3]}."
    )
    if told.keys() & synced.keys():
        margin = min(told[word] - synced[word] for word in told.keys() & synced.keys())
        findings.note(least_ms_after_the_sync=margin * 1000)
