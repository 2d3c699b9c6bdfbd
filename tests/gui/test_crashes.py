"""A panel that is killed, or crashes, and the one that is started after it: real processes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from peerpyrtc_desktop.last_run import CRASH, THIS
from tests.e2e.program import free_port

PATIENCE = 300.0
"""Seconds; only a hang is ended by it."""

# Starts the panel and, once it hosts, runs the coroutine `then` of argv[1]: what happens there.
PROBE = """
import asyncio, os, signal, sqlite3, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QPushButton
from peerpyrtc_desktop.gui import panel
from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.runtime.commands.entry import SetDoor
from peerpyrtc_desktop.runtime.commands.permissions import SetSlowMode
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom, SetTopic

folder = Path(os.environ["PEERPYRTC_DATA_DIR"])
exec(sys.argv.pop(1))
opened = panel.Panel.__init__

def watch(self, *arguments, **options):
    opened(self, *arguments, **options)
    self.commands.hosting_changed.connect(lambda hosting: seen(self, hosting))

def seen(self, hosting):
    if hosting is Hosting.ON:
        self._tasks.spawn(then(self), name="the test's")

async def until(happened):
    while not happened():
        await asyncio.sleep(0.01)

def documents():
    with sqlite3.connect(folder / "history.db") as history:
        return str(history.execute("SELECT * FROM documents").fetchall())

panel.Panel.__init__ = watch
from peerpyrtc_desktop.start import main
main()
"""

SETS = """
async def then(self):
    host = self.commands.control.host
    await host.execute(OpenRoom("kitchen"))
    await host.execute(CloseRoom("lobby"))
    await host.execute(SetTopic("kitchen", "Tea"))
    await host.execute(SetDoor("kitchen", True, False))
    await host.execute(SetSlowMode("kitchen", 7))
    await until(lambda: "Tea" in documents() and '"slow":7' in documents())
    print("bar", self.window.diagnosing.bar.words, sep="|", flush=True)
    END
"""

KILLS = """
async def then(self):
    await self.commands.control.host.execute(OpenRoom("kitchen"))
    os.kill(os.getpid(), signal.SIGKILL)
"""

LOOKS = """
async def then(self):
    self.bridge.flush()
    rooms = self.models.rooms
    for name in rooms.names():
        room = rooms.settings(name)
        print(name, rooms.topic(name), room.locked, room.slow, sep="|", flush=True)
    bar = self.window.diagnosing.bar
    print("bar", bar.words, sep="|", flush=True)
    if bar.isVisible():
        bar.findChild(QPushButton).click()
        print(QApplication.clipboard().text().partition("Last crash")[2], flush=True)
    self.window.close()
"""

SAID = "The program ended without a goodbye last time; the same rooms are open again."


def run(folder: Path, then: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A panel that does this once it hosts, to its end."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PEERPYRTC_")}
    environment = {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "PEERPYRTC_DATA_DIR": str(folder),
        "PEERPYRTC_PORT": str(free_port()),
    }
    return subprocess.run(
        [sys.executable, "-c", PROBE, then, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def panel(folder: Path, then: str, *arguments: str) -> tuple[int, str]:
    """The exit status of one that did this without a fault, and what it printed."""
    ended = run(folder, then, *arguments)
    assert "Traceback" not in ended.stderr, ended.stderr
    return ended.returncode, ended.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("hit", [signal.SIGKILL, signal.SIGSEGV])
def test_the_next_one_has_the_same_rooms_and_says_so(tmp_path: Path, hit: signal.Signals) -> None:
    """As they were set; one that was closed stays so. The one after an orderly end says nothing."""
    status, said = panel(tmp_path, SETS.replace("END", f"os.kill(os.getpid(), {int(hit)})"))
    assert (status, said) == (-hit, "bar|\n")
    status, said = panel(tmp_path, LOOKS)
    room, bar, *crash = said.splitlines()
    assert (status, room, bar) == (0, "kitchen|Tea|True|7", f"bar|{SAID}")
    assert ("Segmentation fault" in "".join(crash)) is (hit == signal.SIGSEGV)
    status, said = panel(tmp_path, LOOKS)
    assert (status, said) == (0, "kitchen|Tea|True|7\nbar|\n")
    assert "Process" in (tmp_path / CRASH).read_text()
    assert (tmp_path / THIS).read_text().endswith("It ended in order.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_rooms_of_the_command_line_are_open_beside_those_that_came_back(tmp_path: Path) -> None:
    panel(tmp_path, SETS.replace("END", "os.kill(os.getpid(), signal.SIGKILL)"))
    _, said = panel(tmp_path, LOOKS, "--room=attic")
    assert said.splitlines()[:2] == ["kitchen|Tea|True|7", "attic||False|0"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_where_nothing_is_kept_it_does_not_say_that_rooms_are_back(tmp_path: Path) -> None:
    panel(tmp_path, KILLS, "--history=off")
    _, said = panel(tmp_path, LOOKS, "--history=off")
    room, bar = said.splitlines()[:2]
    assert room == "lobby||False|0"
    assert bar.startswith("bar|The program ended without a goodbye last time. Nothing is kept")
