"""Runs the panel: the window first, then the rest.

The window is on the screen before asyncio and the engine are imported: that takes longer than Qt.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from peerpyrtc_desktop.gui import language, layout
from peerpyrtc_desktop.gui.panel import Panel
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.resources import resources
from peerpyrtc_desktop.runtime.ports.control import ServerControl

_PAINT = 1.0
"""Seconds to wait for the first paint; a window that opens minimised has none."""


def run_panel(
    load: Callable[[], ServerControl],
    *,
    settings_dir: Path,
    is_ours: Callable[[], bool] = lambda: True,
    scheme: Scheme | None = None,
    screenshot: Path | None = None,
    painted: Callable[[], None] | None = None,
) -> int:
    """Open the window, then load the engine and host until the window is closed.

    `load` imports and builds the engine; it is called in a thread, after the first paint, so it may
    start nothing: `start()` is awaited in the loop. What it raises is told in the window, and it is
    called again when the person tries again. `painted` is called at the first paint. The window's
    layout is kept in `settings_dir` while that `is_ours`: `load` may be what takes it.
    With `screenshot` the window is drawn into that file as soon as it hosts, and closed.

    Returns the exit status.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("PeerPyRTC Desktop")
    app.setDesktopFileName("peerpyrtc-desktop")
    # Else Qt would end the loop when the window closes, with the engine still in it.
    app.setQuitOnLastWindowClosed(False)
    kept = layout.Settings(settings_dir, is_ours).value(language.KEPT)
    language.speak(app, language.chosen(kept))
    panel = Panel(app, settings_dir, scheme=scheme, is_ours=is_ours)
    if painted is not None:
        panel.window.painted.connect(painted)
    _show(app, panel)
    gc.enable()  # `start` has put it off
    app.setWindowIcon(QIcon(str(resources() / "icons" / "peerpyrtc.svg")))
    from peerpyrtc_desktop.gui.session import run

    return run(app, panel, load, screenshot)


def _show(app: QApplication, panel: Panel) -> None:
    """Show the window and wait until it stands there."""
    panel.window.show()
    deadline = time.monotonic() + _PAINT
    while not panel.window.is_painted and time.monotonic() < deadline:
        app.processEvents()
