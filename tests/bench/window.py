"""The window under load, on a screen of its own: `python -m tests.bench window window_memory`.

A real window under Xvfb and openbox with 100,000 rows in its log and 300 people in its table, to
which the host's events tell of 5,000 messages a second. What the relay does with those is not in
it: the events are made before, the Hub behind has 300 guests on links that lead nowhere. CPU is
the window's thread, less what handing it the events costs.

`python -m tests.bench.window SECONDS` is the window itself, on whatever screen there is.
"""

from __future__ import annotations

import asyncio
import json
import math
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peerpyrtc_desktop.core import payload
from peerpyrtc_desktop.core.events import MessageAccepted
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from tests.bench.numbers import summary
from tests.gui.screen import screen

if TYPE_CHECKING:
    from tests.gui.conftest import Stage

ROWS = 100_000
PEERS = 300
ROOMS = ("lobby", "workshop", "garden", "library", "kitchen")
RATE = 5_000
SECONDS = 20.0
MEMORY_SECONDS = 600.0
FILTERS = ("guest 3-17", "of the length", "number 99", "")
STEP = 0.01
"""Seconds between two handfuls of events."""

_SCREEN = "1920x1080"
_WARM_UP = 2.0
_PATIENCE = 120.0
"""Seconds beside those that are measured; only a hang is ended by it."""


def measure() -> dict[str, Any]:
    """Percent of a core, milliseconds that an event waits, and until a filter is applied."""
    return _on_a_screen(SECONDS)


def measure_memory() -> dict[str, Any]:
    """The same for ten minutes: `memory_mb`, minute by minute, should be flat."""
    return _on_a_screen(MEMORY_SECONDS)


def _on_a_screen(seconds: float) -> dict[str, Any]:
    with screen(_SCREEN) as environment:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.window", str(seconds)],
            check=True,
            env=environment,
            stdout=subprocess.PIPE,
            timeout=seconds + _PATIENCE,
        )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


class _Delays:
    """How late the loop serves events that fall due on a grid (see `probe`)."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.all: list[float] = []
        self._due = time.monotonic()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start(0)

    def _on_tick(self) -> None:
        now = time.monotonic()
        while self._due <= now:
            self.all.append((now - self._due) * 1000)
            self._due += STEP
        self._timer.start(math.ceil((self._due - now) * 1000))

    def stop(self) -> None:
        """No more."""
        self._timer.stop()


class _Feed:
    """Messages as the Hub tells of them, numbered on: made in advance, a second's worth at a time.

    `took` is the thread's time that was spent on them beside the window's own.
    """

    def __init__(self, tell: Callable[[MessageAccepted], None]) -> None:
        self._tell = tell
        self._seq = 0
        self._made: list[MessageAccepted] = []
        self.took = 0.0

    def hand_out(self, count: int) -> None:
        """Tell of so many."""
        began = time.thread_time()
        if len(self._made) < count:
            self._made += [self._event() for _ in range(max(count, RATE))]
        batch, self._made = self._made[:count], self._made[count:]
        self.took += time.thread_time() - began
        for event in batch:
            self._tell(event)

    def _event(self) -> MessageAccepted:
        self._seq += 1
        words = f"message number {self._seq}, of the length that people write"
        data = payload.raw({"text": words, "reply_to": None})
        each = self._seq % PEERS
        number, who = each % len(ROOMS), f"Guest {each % len(ROOMS)}-{each // len(ROOMS)}"
        now = int(time.time() * 1000)
        return MessageAccepted(ROOMS[number], who, 1, self._seq, now, "message", data, None)


async def _under_load(stage: Stage, seconds: float) -> dict[str, Any]:
    for number, room in enumerate(ROOMS):
        await stage.command(OpenRoom(room))
        for who in range(PEERS // len(ROOMS)):
            address = f"192.168.{number}.{who + 1}"
            await stage.guests.join(f"Guest {number}-{who}", room=room, address=address)
            stage.guests.host.clock.forward(1)
    host, told = stage.control.host, stage.guests.host.told
    feed = _Feed(host.events.emit)
    for _ in range(ROWS // RATE):
        feed.hand_out(RATE)
        stage.flush()
        await asyncio.sleep(0)
    await _fed(feed, _WARM_UP, told)
    delays, memory = _Delays(), [_megabytes()]
    began, busy, feed.took = time.monotonic(), time.thread_time(), 0.0
    while (left := began + seconds - time.monotonic()) > 0:
        await _fed(feed, min(60.0, left), told)
        memory.append(_megabytes())
    took = time.monotonic() - began
    cpu = time.thread_time() - busy - feed.took
    delays.stop()
    rows = stage.panel.models.log.rowCount()
    assert rows >= ROWS // 2, rows
    return {
        "seconds": round(took, 1),
        "rows": rows,
        "peers": stage.panel.models.peers.rowCount(),
        "cpu_percent_of_a_core": round(100 * cpu / took, 1),
        "event_delay_ms": summary(delays.all, 50, 99),
        **await _filters(stage),
        "memory_mb": memory,
    }


async def _fed(feed: _Feed, seconds: float, told: list[Any]) -> None:
    """Messages at the rate, for so long; what couldn't be told in time is told after."""
    start, done = time.monotonic(), 0
    while (passed := time.monotonic() - start) < seconds:
        due = int(passed * RATE)
        feed.hand_out(due - done)
        done = due
        told.clear()  # the Hub's own tests keep all that it tells
        await asyncio.sleep(STEP)


async def _filters(stage: Stage) -> dict[str, Any]:
    """Milliseconds from the last letter to the log that shows what passes, and has painted it.

    Of the thread's own time, too: the other is what else the machine does, as well.
    """
    pane, waits, busy = stage.window.log, [], []
    for words in FILTERS:
        began, cpu = time.monotonic(), time.thread_time()
        pane.filter.setText(words)
        while not pane.view.log.settled:
            await asyncio.sleep(0.001)
        pane.view.viewport().repaint()
        waits.append((time.monotonic() - began) * 1000)
        busy.append((time.thread_time() - cpu) * 1000)
    return {"filter_ms": summary(waits, 50), "filter_cpu_ms": summary(busy, 50)}


def _megabytes() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return round(pages * resource.getpagesize() / 2**20, 1)


def main(seconds: float) -> None:
    """Open the window, load it, and print what was found."""
    from PySide6.QtWidgets import QApplication

    from peerpyrtc_desktop.gui.lean_loop import LeanLoop
    from tests.gui.conftest import Stage

    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    loop = LeanLoop(app)
    asyncio.set_event_loop(loop)

    async def whole() -> dict[str, Any]:
        with tempfile.TemporaryDirectory() as place:
            stage = Stage(app, Path(place))
            await stage.open()
            await stage.focus()
            found = await _under_load(stage, seconds)
            await stage.close()
        return found

    print(json.dumps(loop.run_until_complete(whole())))
    loop.close()


if __name__ == "__main__":
    main(float(sys.argv[1]))
