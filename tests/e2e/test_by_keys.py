"""What can be done at the panel by keys alone, on a screen, with browsers: `by_keys/`."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.gui.screen import screen

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 600.0
"""Seconds; only a hang is ended by it."""


def test_by_keys(tmp_path: Path) -> None:
    """Everything in `by_keys/` passes on a laptop's screen; what is saved lands in a home of its
    own."""
    (tmp_path / "Documents").mkdir()
    with screen("1366x768") as environment:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-x"]
        outcome = subprocess.run(
            [*command, f"--basetemp={tmp_path / 'keys'}", "tests/e2e/by_keys"],
            cwd=ROOT,
            env=environment | {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PATIENCE,
        )
    assert outcome.returncode == 0, outcome.stdout
    assert re.search(r"\d+ passed", outcome.stdout), outcome.stdout
