"""The panel's life once its window stands: the engine is loaded, hosts, and ends with the window.

One process, one thread: Qt's loop and asyncio's are one.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui.lean_loop import LeanLoop
from peerpyrtc_desktop.gui.panel import Panel
from peerpyrtc_desktop.runtime.ports.control import ServerControl

_LAYOUT = 0.2
"""Seconds before a screenshot."""


def run(
    app: QApplication,
    panel: Panel,
    load: Callable[[], ServerControl],
    screenshot: Path | None,
) -> int:
    """Load the engine and host until the window is closed; returns the exit status."""
    loop = LeanLoop(app)
    asyncio.set_event_loop(loop)
    with loop, panel.window.diagnosing.faults.caught(loop):
        status: int = loop.run_until_complete(_run(panel, load, screenshot))
    return status


async def _run(panel: Panel, load: Callable[[], ServerControl], screenshot: Path | None) -> int:
    ended = asyncio.Event()
    panel.window.close_wanted.connect(ended.set)
    if panel.window.is_close_wanted:  # while the window was being painted
        ended.set()
    with _signals(ended.set):
        try:
            # If it fails, the window says so and offers to try again.
            await asyncio.wait([panel.begin(lambda: _load(load))])
            if screenshot is not None and panel.bridge is not None:
                panel.bridge.flush()
                # What changed its words is laid out anew a turn of the loop later.
                await asyncio.sleep(_LAYOUT)
                panel.window.grab().save(str(screenshot))
                ended.set()
            await ended.wait()
        finally:
            await panel.close()
    return 0


async def _load(load: Callable[[], ServerControl]) -> ServerControl:
    with ThreadPoolExecutor(1, "load") as pool:
        return await asyncio.get_running_loop().run_in_executor(pool, load)


@contextlib.contextmanager
def _signals(end: Callable[[], None]) -> Iterator[None]:
    """SIGINT and SIGTERM close the window.

    Python runs its handlers only between bytecodes, and Qt's loop has none while it waits: the
    byte that the C handler writes to the wake-up socket is what brings Python back.
    """
    here, there = socket.socketpair()
    here.setblocking(False)
    there.setblocking(False)
    notifier = QSocketNotifier(here.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda: here.recv(64))
    wakeup = signal.set_wakeup_fd(there.fileno(), warn_on_full_buffer=False)
    kinds = (signal.SIGINT, signal.SIGTERM)
    handlers = {kind: signal.signal(kind, lambda *_: end()) for kind in kinds}
    try:
        yield
    finally:
        for kind, handler in handlers.items():
            signal.signal(kind, handler)
        signal.set_wakeup_fd(wakeup)
        notifier.setEnabled(False)
        here.close()
        there.close()
