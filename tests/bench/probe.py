"""The panel with a probe in it: `python -m tests.bench.probe RESULTS [the program's arguments]`.

The program runs as it is; only the QApplication that it makes is a `ProbedApplication`. At its end
RESULTS is a JSON file of `Results`. Times are of the monotonic clock, which all processes share.
"""

from __future__ import annotations

import atexit
import math
import sys
import time
from pathlib import Path
from typing import Any

import msgspec
from PySide6 import QtWidgets
from PySide6.QtCore import Qt, QTimer

GRID = 0.01
"""Seconds between two moments at which an event falls due."""


class Results(msgspec.Struct):
    """When the first window had been painted, and `(due, delay)` of each event of the grid."""

    painted: float | None = None
    delays: list[tuple[float, float]] = []


class ProbedApplication(QtWidgets.QApplication):
    """Notes the first paint, and how late the loop serves events that fall due on a grid."""

    def __init__(self, *arguments: list[str]) -> None:
        super().__init__(*arguments)
        _watch_first_paint()
        self._due = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(0)

    def _on_tick(self) -> None:
        # Every moment of the grid that has passed counts: while the loop stands still for 50 ms,
        # five events wait, not one.
        now = time.monotonic()
        while self._due <= now:
            results.delays.append((self._due, now - self._due))
            self._due += GRID
        self._timer.start(math.ceil((self._due - now) * 1000))


def _watch_first_paint() -> None:
    """Note when the window's first paint is over. (An event filter would slow each event down.)"""
    from peerpyrtc_desktop.gui.panel import Panel

    make = Panel.__init__

    def note() -> None:
        results.painted = time.monotonic()

    def watched(panel: Panel, *arguments: Any, **options: Any) -> None:
        make(panel, *arguments, **options)
        # Due after this paint: then the window's content is on the screen.
        panel.window.painted.connect(lambda: QTimer.singleShot(0, note))

    Panel.__init__ = watched  # type: ignore[assignment,method-assign]


results = Results()


def main() -> None:
    """Run the program's own entry point with the probe in place."""
    file = Path(sys.argv.pop(1))
    atexit.register(lambda: file.write_bytes(msgspec.json.encode(results)))
    QtWidgets.QApplication = ProbedApplication  # type: ignore[assignment,misc]
    from peerpyrtc_desktop.start import main as run_program

    run_program()


if __name__ == "__main__":
    main()
