"""What somebody needs who looks into a fault: in English, whatever the window speaks.

Versions, settings without secrets, and counters. Nothing in it was said or chosen by a guest: not
even what guests call themselves.
"""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Iterable, Iterator

from PySide6 import __version__ as pyside
from PySide6.QtCore import QSize, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.unforeseen import Kind
from peerpyrtc_desktop.runtime.ports.program import Origin, Program
from peerpyrtc_desktop.version import version

_PAST = "%Y-%m-%d %H:%M:%S UTC"


def collect(
    window: QWidget, commands: Commands, models: Models, kinds: Iterable[Kind], language: str
) -> str:
    """All of it, in sections."""
    program = commands.control.program if commands.is_loaded else None
    parts = [
        ("PeerPyRTC Desktop: diagnostics", [time.strftime(_PAST, time.gmtime())]),
        ("Versions", _versions(program)),
        ("Window", _window(window, language)),
        ("Counters", _counters(commands, models)),
        ("Settings", [] if program is None else _settings(program)),
        ("Not foreseen", _faults(kinds)),
        ("Last crash", [] if program is None else [program.crash or "none"]),
    ]
    return "\n\n".join("\n".join([title, *lines]) for title, lines in parts) + "\n"


def _versions(program: Program | None) -> Iterator[str]:
    found = {"PeerPyRTC Desktop": version()} if program is None else program.versions()
    for name, number in {**found, "Qt": qVersion(), "PySide6": pyside}.items():
        yield f"{name} {number}"
    yield platform.platform()


def _window(window: QWidget, language: str) -> Iterator[str]:
    yield f"language {language}"
    yield f"platform {QGuiApplication.platformName()}"
    yield f"size {_size(window.size())}"
    for screen in QGuiApplication.screens():
        free = _size(screen.availableGeometry().size())
        yield f"screen {_size(screen.size())}, free {free}, scale {screen.devicePixelRatio():g}"


def _size(size: QSize) -> str:
    return f"{size.width()}x{size.height()}"


def _counters(commands: Commands, models: Models) -> Iterator[str]:
    yield f"hosting {commands.hosting}"
    yield f"history kept {'yes' if commands.keeps() else 'no'}"
    if commands.is_loaded:
        numbers = commands.control.host.numbers()
        yield f"addresses {len(commands.addresses())}"
        yield f"rooms {len(numbers.rooms)}"
        yield f"peers {numbers.peers}"
        yield f"messages a minute {sum(room.rate for room in numbers.rooms):g}"
        yield f"bytes to be sent {numbers.queued}"
        yield f"bytes of the write-ahead log {numbers.log}"
    yield f"rows in the log {models.log.rowCount()}"
    if sys.platform != "win32":
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        yield f"memory at most {most // (1024 if sys.platform == 'linux' else 1024**2)} MB"


def _settings(program: Program) -> Iterator[str]:
    for each in program.settings():
        by = f" ({each.by or each.origin})" if each.origin is not Origin.DEFAULT else ""
        yield f"{each.name} = {each.value}{by}"


def _faults(kinds: Iterable[Kind]) -> Iterator[str]:
    some = False
    for kind in kinds:
        some = True
        last = time.strftime(_PAST, time.gmtime(kind.last))
        yield f"{kind.count} times, last at {last}:"
        yield kind.where
    if not some:
        yield "none"
