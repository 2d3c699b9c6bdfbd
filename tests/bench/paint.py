"""How long the window takes: from the start of the process to its first paint, offscreen."""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import msgspec

from tests.bench.numbers import Summary, summary
from tests.bench.probe import Results
from tests.e2e import program

RUNS = 5


def measure() -> Summary:
    """Milliseconds over all runs."""
    return summary([_once() for _ in range(RUNS)], 50)


def _once() -> float:
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "results.json"
        started = time.monotonic()
        command = [sys.executable, "-m", "tests.bench.probe", str(file)]
        with program.running(command, data=Path(place)):
            pass
        painted = msgspec.json.decode(file.read_bytes(), type=Results).painted
    assert painted is not None, "the window was never painted"
    return (painted - started) * 1000
