"""The program under test: `serve` as people start it, in a process of its own."""

from __future__ import annotations

import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.e2e import program
from tests.soak.findings import Findings

# What only faults of the host's own leave in its log (`journal.fault`).
_FAULT = re.compile(r"^.*(?:Traceback|\[error).*$", re.MULTILINE)

_REASON = re.compile(r"peer left .*reason='?(\w+)")


def faults_in(log: str) -> list[str]:
    """The lines in which a host tells of faults of its own."""
    return _FAULT.findall(log)


class Host:
    """A running `serve` and what can be seen of it from outside."""

    def __init__(self, running: program.Program) -> None:
        self.url = running.url
        self.pid = running.pid
        self._program = running

    @property
    def descriptors(self) -> int:
        """The file descriptors it has open."""
        return len(list(Path(f"/proc/{self.pid}/fd").iterdir()))

    @property
    def threads(self) -> int:
        """The threads it has."""
        return len(list(Path(f"/proc/{self.pid}/task").iterdir()))

    def peers(self, room: str) -> set[str]:
        """Who is in a room."""
        rooms = self._program.rooms()
        return {each["id"] for each in rooms[room]["peers"]} if room in rooms else set()

    def rooms(self) -> set[str]:
        """The rooms there are."""
        return set(self._program.rooms())

    def departures(self) -> Counter[str]:
        """The reasons for which guests have left, by its log."""
        return Counter(_REASON.findall(self.log()))

    def log(self) -> str:
        """Its output so far."""
        return self._program.log.read_text(errors="replace")


@contextmanager
def hosting(findings: Findings, *options: str) -> Iterator[Host]:
    """A fresh `serve`, ended by SIGTERM; what it logged as its own fault is a finding."""
    command = [sys.executable, "-m", "peerpyrtc_desktop", "serve", *options]
    with tempfile.TemporaryDirectory(prefix="soak-") as place:
        with program.running(command, data=Path(place)) as running:
            host = Host(running)
            yield host
            time.sleep(0.2)  # its log is written by another process
        faults = faults_in(host.log())
        findings.expect(
            not faults, f"The host logged {len(faults)} faults of its own: {faults[:1]}"
        )
