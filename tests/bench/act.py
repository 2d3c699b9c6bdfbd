"""How soon a guest hears of an act: from the key in the panel to its frame, among a hundred guests.

They chat at ten messages a second in all meanwhile. `python -m tests.bench.act panel RESULTS [the
program's arguments]` is the panel that presses the key, `... guests URL` are the guests.
"""

from __future__ import annotations

import asyncio
import atexit
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import aiohttp
import msgspec

from tests.bench.guests import Guest, chat
from tests.bench.numbers import Summary, summary
from tests.e2e import program

PEERS = 100
RATE = 10.0
SECONDS = 30.0
EVERY = 0.5
"""Seconds between two keys: muted, and let speak again."""

_AIMED = "Guest 1"

_OPEN = ("--limits", "off")
"""They all come from one address."""


def measure() -> Summary:
    """Milliseconds from the key to the guest's frame."""
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "pressed.json"
        command = [sys.executable, "-m", "tests.bench.act", "panel", str(file)]
        with program.running(command, *_OPEN, data=Path(place)) as panel:
            guests = [sys.executable, "-m", "tests.bench.act", "guests", panel.url]
            said = subprocess.run(guests, check=True, stdout=subprocess.PIPE).stdout
        pressed = msgspec.json.decode(file.read_bytes(), type=list[float])
    heard: list[float] = json.loads(said)
    return summary([took * 1000 for took in _took(pressed, heard)], 50, 99)


def _took(pressed: list[float], heard: list[float]) -> list[float]:
    """From each key to the next frame; keys after the last frame were pressed for nobody."""
    found: list[float] = []
    for key, after in zip(pressed, [*pressed[1:], float("inf")], strict=True):
        frames = [each for each in heard if key <= each < after]
        if frames:
            found.append(frames[0] - key)
    lost = sum(key < max(heard, default=0) for key in pressed) - len(found)
    if lost:
        raise RuntimeError(f"{lost} keys reached nobody")
    return found


class _Aimed(Guest):
    """The guest who is muted and let speak: notes when it heard of it (monotonic seconds)."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.heard: list[float] = []

    def _on_message(self, raw: str) -> None:
        frame = json.loads(raw)
        if frame["type"] == "peer-updated" and frame["peer"]["id"] == self.name:
            self.heard.append(time.monotonic())
        super()._on_message(raw)


async def _guests(url: str) -> list[float]:
    aimed = _Aimed(_AIMED)
    others = [Guest(f"Guest {number}") for number in range(2, PEERS + 1)]
    async with aiohttp.ClientSession(url) as http:
        for guest in (aimed, *others):
            await guest.join(http, "lobby")
        aimed.heard.clear()  # what came with the welcome
        await chat(others, RATE, SECONDS)
    await asyncio.gather(*(guest.leave() for guest in (aimed, *others)))
    return aimed.heard


def _panel(file: Path) -> None:
    """Run the program, whose window gets its key every so often once all guests are there."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtTest import QTest

    from peerpyrtc_desktop.gui.models.peers import PeerKey
    from peerpyrtc_desktop.gui.panel import Panel
    from peerpyrtc_desktop.start import main as run_program

    pressed: list[float] = []
    atexit.register(lambda: file.write_bytes(msgspec.json.encode(pressed)))
    make = Panel.__init__

    def watched(panel: Panel, *arguments: Any, **options: Any) -> None:
        make(panel, *arguments, **options)
        timer = QTimer(panel.window)
        timer.timeout.connect(lambda: press(panel))
        timer.start(round(EVERY * 1000))

    def press(panel: Panel) -> None:
        peers = panel.window.peers
        panel.window.activateWindow()
        if panel.models.peers.rowCount() < PEERS or not panel.window.isActiveWindow():
            return
        peers.select([PeerKey("lobby", _AIMED)])
        peers.table.setFocus()
        pressed.append(time.monotonic())
        no, shift = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(peers.table, Qt.Key.Key_M, shift if len(pressed) % 2 == 0 else no)

    Panel.__init__ = watched  # type: ignore[assignment,method-assign]
    run_program()


if __name__ == "__main__":
    if sys.argv.pop(1) == "panel":
        _panel(Path(sys.argv.pop(1)))
    else:
        print(json.dumps(asyncio.run(_guests(sys.argv[1]))))
