"""Opening the panel, with as little before the window as possible."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

# Imported when the window stands: each of them takes as long to import as a part of Qt does.
if TYPE_CHECKING:
    from peerpyrtc_desktop.runtime.ports import ServerControl
    from peerpyrtc_desktop.settings import Settings

TURN = 0.002
"""Seconds that the relay may keep Qt's loop: clicks, keys and paints come between."""

LOBBY = "lobby"
"""The room that the panel opens."""


def open_panel(settings: Callable[[], Settings], folder: Path) -> int:
    """Open the panel, or host without a window where there is no display; returns the status.

    `settings` is called when the window stands; `folder` is their `data_dir`.
    """
    if not _has_display():
        print("There is no display here: hosting without a window. Ctrl+C ends it.", flush=True)
        from peerpyrtc_desktop.serve import run_server

        return run_server(settings())
    from peerpyrtc_desktop.gui.loop import run_panel

    return run_panel(lambda: _load_engine(settings), settings_dir=folder)


def _load_engine(settings: Callable[[], Settings]) -> ServerControl:
    from peerpyrtc_desktop import journal
    from peerpyrtc_desktop.app import Engine
    from peerpyrtc_desktop.runtime import descriptors

    journal.configure()
    descriptors.raise_limit()
    return Engine(settings(), seek_port=True, turn=TURN)


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
