"""The window's start and the relay behind it, on a screen of its own.

`measure_start`: from the start of the process to the window's first paint and to the host's first
answer. `measure_messages`: the way of a message through the panel's host beside `serve`'s, by the
same page, in turns.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import msgspec

from tests.bench.message import talk
from tests.bench.numbers import Summary, summary
from tests.bench.probe import Results
from tests.e2e import program
from tests.gui.screen import screen

RUNS = 5
TURNS = 3
_SCREEN = "1920x1080"


def measure_start() -> dict[str, Summary]:
    """Milliseconds over all runs."""
    painted: list[float] = []
    hosting: list[float] = []
    with screen(_SCREEN) as environment:
        for _ in range(RUNS):
            with tempfile.TemporaryDirectory() as place:
                file = Path(place) / "results.json"
                command = [sys.executable, "-m", "tests.bench.probe", str(file)]
                started = time.monotonic()
                with program.running(command, data=Path(place), environment=environment):
                    hosting.append((time.monotonic() - started) * 1000)
                found = msgspec.json.decode(file.read_bytes(), type=Results).painted
            assert found is not None, "the window was never painted"
            painted.append((found - started) * 1000)
    return {"first_paint_ms": summary(painted, 50), "hosting_ms": summary(hosting, 50)}


def measure_messages() -> dict[str, Any]:
    """Milliseconds from send() to the other's event, through each of the two."""
    waits: dict[str, list[float]] = {"serve": [], "panel": []}
    command = [sys.executable, "-m", "peerpyrtc_desktop"]
    with screen(_SCREEN) as environment:
        for _ in range(TURNS):
            with tempfile.TemporaryDirectory() as place:
                data = Path(place)
                with program.running(command, "serve", "--room=lobby", data=data) as host:
                    waits["serve"] += talk(host.url)
            with tempfile.TemporaryDirectory() as place:
                data = Path(place)
                with program.running(command, data=data, environment=environment) as host:
                    waits["panel"] += talk(host.url)
    found: dict[str, Any] = {way: summary(each, 50, 99) for way, each in waits.items()}
    return found | {"p99_ratio": round(found["panel"]["p99"] / found["serve"]["p99"], 2)}
