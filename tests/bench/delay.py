"""How late the window serves an event while 20 peers chat at 50 messages a second in all."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec

from tests.bench.numbers import Summary, summary
from tests.bench.probe import Results
from tests.e2e import program

PEERS = 20
RATE = 50
SECONDS = 20


def measure() -> Summary:
    """Milliseconds, over the time in which the guests chat; `delivered` proves that they did."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "results.json"
        command = [sys.executable, "-m", "tests.bench.probe", str(file)]
        with program.running(command, data=Path(place)) as panel:
            # A process of their own, so that only the panel's work shows.
            guests = [panel.url, "lobby", str(PEERS), str(RATE), str(SECONDS)]
            said = subprocess.run(
                [sys.executable, "-m", "tests.bench.guests", *guests],
                check=True,
                stdout=subprocess.PIPE,
            ).stdout
        results = msgspec.json.decode(file.read_bytes(), type=Results)
    chat = json.loads(said)
    delays = [
        delay * 1000 for due, delay in results.delays if chat["began"] <= due <= chat["ended"]
    ]
    delivered = round(chat["received"] / (chat["sent"] * (PEERS - 1)), 4)
    return {**summary(delays, 50, 99), "delivered": delivered}
