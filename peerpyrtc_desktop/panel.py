"""Opening the panel, with as little before the window as possible."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

# Imported when the window stands: each of them takes as long to import as a part of Qt does.
if TYPE_CHECKING:
    from peerpyrtc_desktop.last_run import LastRun
    from peerpyrtc_desktop.runtime.ports.control import ServerControl
    from peerpyrtc_desktop.store.data_dir import DataDir

TURN = 0.002
"""Seconds that the relay may keep Qt's loop: clicks, keys and paints come between."""

LOBBY = "lobby"
"""The room that the panel opens where no other is open."""


def open_panel(given: Mapping[str, Any], folder: Path) -> int:
    """Open the panel, or host without a window where there is no display; returns the status.

    `given` are settings from the command line, looked at when the window stands; `folder` is the
    data folder.
    """
    if not _has_display():
        from peerpyrtc_desktop.serve import run_given

        print("There is no display here: hosting without a window. Ctrl+C ends it.", flush=True)
        return run_given(given, room=LOBBY)
    from peerpyrtc_desktop.gui.loop import run_panel
    from peerpyrtc_desktop.last_run import LastRun
    from peerpyrtc_desktop.store.data_dir import DataDir

    place, last_run = DataDir(folder), LastRun(folder)
    if _is_open_already(place):
        return 0
    if place.is_taken:
        last_run.begin()
    try:
        status = run_panel(
            lambda: _load_engine(given, place, last_run),
            settings_dir=folder,
            is_ours=lambda: place.is_taken,
        )
        last_run.say_goodbye()
        return status
    finally:
        place.release()


def _is_open_already(place: DataDir) -> bool:
    """Whether a panel has this folder, whose window is in front now. Else the folder is ours.

    What else is wrong with it is told when the window stands.
    """
    from peerpyrtc_desktop.core.errors import NotOurs
    from peerpyrtc_desktop.store.data_dir import InUse

    try:
        place.take()
    except InUse as used:
        from peerpyrtc_desktop.gui import summons

        if not summons.call(place.path):
            return False
        print(f"It is open already (process {used.pid}): its window is in front now.", flush=True)
        return True
    except (NotOurs, OSError):
        pass
    return False


def _load_engine(given: Mapping[str, Any], place: DataDir, last_run: LastRun) -> ServerControl:
    from peerpyrtc_desktop import journal, troubles
    from peerpyrtc_desktop.app import Engine
    from peerpyrtc_desktop.core.errors import CannotHost
    from peerpyrtc_desktop.options import BadSetting
    from peerpyrtc_desktop.program import ThisProgram
    from peerpyrtc_desktop.runtime import descriptors
    from peerpyrtc_desktop.settings import load, strange_variables

    journal.configure()
    descriptors.raise_limit()
    doubts: list[str] = []
    try:
        settings = load(given, doubts.append)
    except BadSetting as fault:
        raise CannotHost(str(fault)) from None
    for line in (*strange_variables(), *doubts):
        journal.warn(line)
    troubles.take(place)
    last_run.begin()
    last_run.settle()
    program = ThisProgram(settings, given, last_run)
    engine = Engine(settings, place=place, program=program, seek_port=True, turn=TURN, room=LOBBY)
    engine.doubt = " ".join(doubts)
    return engine


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or "QT_QPA_PLATFORM" in os.environ:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
