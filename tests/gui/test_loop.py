"""`run_panel` in a process of its own: it paints before it loads, and signals end it."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = """
import sys
from collections.abc import Iterator
from pathlib import Path
from peerpyrtc_desktop.gui.loop import run_panel

def load():
    heavy = [name for name in ("aiohttp", "aiortc", "segno") if name in sys.modules]
    print("load", heavy, flush=True)
    from tests.gui.fakes import FakeControl
    return FakeControl()

def painted():
    print("painted", flush=True)

shot = Path(sys.argv[2]) if len(sys.argv) > 2 else None
sys.exit(run_panel(load, settings_dir=Path(sys.argv[1]), painted=painted, screenshot=shot))
"""


@contextlib.contextmanager
def program(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The program, running; killed if the test leaves it so."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "error"}
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(
        [sys.executable, "-X", "dev", "-c", PROGRAM, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=root,
    ) as running:
        try:
            yield running
        finally:
            running.kill()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("kind", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_closes_it_with_status_0(tmp_path: Path, kind: signal.Signals) -> None:
    with program(str(tmp_path)) as panel:
        assert panel.stdout is not None
        assert panel.stdout.readline() == "painted\n"
        assert panel.stdout.readline() == "load []\n"
        panel.send_signal(kind)
        _, errors = panel.communicate(timeout=60)
    assert panel.returncode == 0
    assert "Traceback" not in errors
    assert "never awaited" not in errors


def test_it_draws_itself_into_a_file(tmp_path: Path) -> None:
    shot = tmp_path / "panel.png"
    with program(str(tmp_path), str(shot)) as panel:
        panel.communicate(timeout=60)
    assert panel.returncode == 0
    assert shot.stat().st_size > 10_000
