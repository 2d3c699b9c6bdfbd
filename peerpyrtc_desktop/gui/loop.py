"""Runs the panel: one process, one thread, Qt's loop and asyncio's in one.

The window is on the screen before the engine is imported: that takes longer than Qt itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from peerpyrtc_desktop.gui.panel import Panel
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.runtime.ports import ServerControl

_PAINT = 1.0
"""Seconds to wait for the first paint; a window that opens minimised has none."""
_LAYOUT = 0.2


def run_panel(
    load: Callable[[], ServerControl],
    *,
    settings_dir: Path,
    scheme: Scheme | None = None,
    screenshot: Path | None = None,
    painted: Callable[[], None] | None = None,
) -> int:
    """Open the window, then load the engine and host until the window is closed.

    `load` imports and builds the engine; it is called once, in a thread, after the first paint, so
    it may start nothing: `start()` is awaited in the loop. `painted` is called at the first paint.
    With `screenshot` the window is drawn into that file as soon as it hosts, and closed.

    Returns the exit status.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("PeerPyRTC Desktop")
    app.setDesktopFileName("peerpyrtc-desktop")
    # Else Qt would end the loop when the window closes, with the engine still in it.
    app.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        work = _run(app, load, settings_dir, scheme, screenshot, painted)
        status: int = loop.run_until_complete(work)
    return status


async def _run(
    app: QApplication,
    load: Callable[[], ServerControl],
    settings_dir: Path,
    scheme: Scheme | None,
    screenshot: Path | None,
    painted: Callable[[], None] | None,
) -> int:
    panel = Panel(app, settings_dir, scheme=scheme)
    seen, ended = asyncio.Event(), asyncio.Event()
    if painted is not None:
        panel.window.painted.connect(painted)
    panel.window.painted.connect(seen.set)
    panel.window.close_wanted.connect(ended.set)
    with _signals(ended.set):
        panel.window.show()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_PAINT):
                await seen.wait()
        try:
            control = await _load(load)
            if not ended.is_set():
                panel.attach(control)
                # If it fails, the window says so and offers to try again.
                await asyncio.wait([panel.commands.start()])
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
