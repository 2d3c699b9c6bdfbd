"""What keeps the panel from hosting is told in its window, which stays; and one start is enough.

Each is the program as people start it: a process of its own, on a real screen.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.e2e import program
from tests.gui.screen import screen, xdotool

COMMAND = [sys.executable, "-m", "peerpyrtc_desktop"]
PATIENCE = 300.0
"""Seconds; only a hang is ended by it."""

# Starts the panel, waits until it can't host, and prints what its card says and offers. Then what
# is wrong is mended by the code in argv[1], the button is clicked, and it hosts.
PROBE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from peerpyrtc_desktop.gui import panel
from peerpyrtc_desktop.gui.commands import Hosting

mend = sys.argv.pop(1)
opened = panel.Panel.__init__

def watch(self, *arguments, **options):
    opened(self, *arguments, **options)
    self.commands.hosting_changed.connect(lambda hosting: seen(self, hosting))

def seen(self, hosting):
    if hosting is Hosting.FAILED:
        QTimer.singleShot(0, lambda: told(self))
    elif hosting is Hosting.ON:
        print("hosting", flush=True)
        QTimer.singleShot(0, self.window.close)

def told(self):
    card = self.window.card
    button = next(b for b in card.findChildren(QPushButton) if b.isVisible())
    why = card._why.text().replace("\\u200b", "").replace("\\u2011", "-")
    print(self.window.isVisible(), card.isVisible(), button.text(), why, sep="|", flush=True)
    if mend == "close":
        self.window.close()
    else:
        exec(mend)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

panel.Panel.__init__ = watch
from peerpyrtc_desktop.start import main
main()
"""


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    """A screen, and an environment without settings."""
    with screen("1280x800") as environment:
        yield {k: v for k, v in environment.items() if not k.startswith("PEERPYRTC_")}


def probe(
    environment: dict[str, str], data: Path, *arguments: str, mend: str = "close", **variables: str
) -> list[str]:
    """What the panel printed, line by line. Nothing may have gone wrong beside what was told."""
    environment = {**environment, "PEERPYRTC_DATA_DIR": str(data), **variables}
    environment.setdefault("PEERPYRTC_PORT", str(program.free_port()))
    ended = subprocess.run(
        [sys.executable, "-c", PROBE, mend, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )
    assert "Traceback" not in ended.stderr
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.splitlines()


def assert_told(line: str, *words: str) -> None:
    shown, card, button, why = line.split("|", 3)
    assert (shown, card, button) == ("True", "True", "Try again")
    for word in words:
        assert word in why


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"PEERPYRTC_PORT": "abc"}, ("PEERPYRTC_PORT", "'abc'", "number")),
        ({"PEERPYRTC_PORT": "6000"}, ("PEERPYRTC_PORT", "6000", "browsers")),
        ({"PEERPYRTC_ROOM": "\u202e"}, ("PEERPYRTC_ROOM", "name")),
        ({"PEERPYRTC_HOST": "192.0.2.1"}, ("192.0.2.1", "--host")),
        ({"PEERPYRTC_OFFER_ADDRESS": "here"}, ("PEERPYRTC_OFFER_ADDRESS", "'here'")),
        ({"PEERPYRTC_DATA_DIR": "/sys/peerpyrtc"}, ("/sys/peerpyrtc", "--data-dir")),
    ],
    ids=lambda each: " ".join(each) if isinstance(each, dict) else "",
)
def test_a_bad_setting(
    display: dict[str, str], tmp_path: Path, variables: dict[str, str], words: tuple[str, ...]
) -> None:
    """The window stays, and says what is wrong where the invite card stands."""
    (line,) = probe(display, tmp_path, **variables)
    assert_told(line, *words)


def test_a_data_folder_that_is_a_file(display: dict[str, str], tmp_path: Path) -> None:
    """Once the file is gone, trying again hosts."""
    data = tmp_path / "data"
    data.write_text("mine")
    mend = f"import os; os.rename({str(data)!r}, {str(tmp_path / 'away')!r})"
    told, hosting = probe(display, data, mend=mend)
    assert_told(told, str(data), "no folder", "--data-dir")
    assert hosting == "hosting"
    assert (tmp_path / "away").read_text() == "mine"


@contextlib.contextmanager
def full_disk(place: Path) -> Iterator[None]:
    """A small file system, of which the file `filling` has every byte."""
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(place)]
    if os.geteuid() or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("mounting a small file system takes root")
    try:
        with (place / "filling").open("wb", buffering=0) as file, contextlib.suppress(OSError):
            while True:
                file.write(bytes(1024))
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk(display: dict[str, str], tmp_path: Path) -> None:
    """Nothing can be kept: that is told. Once there is room, trying again hosts."""
    with full_disk(tmp_path / "small"):
        mend = f"import os; os.unlink({str(tmp_path / 'small' / 'filling')!r})"
        told, hosting = probe(display, tmp_path / "small" / "data", mend=mend)
    assert_told(told, "full", str(tmp_path / "small"))
    assert hosting == "hosting"


def test_a_full_disk_without_a_window(tmp_path: Path) -> None:
    """`serve` says it in a line."""
    with full_disk(tmp_path / "small"):
        ended = subprocess.run(
            [*COMMAND, "serve", "--port=0", f"--data-dir={tmp_path / 'small' / 'data'}"],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
    assert (ended.returncode, ended.stdout, ended.stderr.count("\n")) == (1, "", 1)
    assert "full" in ended.stderr


def test_beside_a_host_without_a_window(display: dict[str, str], tmp_path: Path) -> None:
    """The panel says who has the folder, and where that one hosts."""
    with program.running([*COMMAND, "serve"], data=tmp_path) as host:
        (line,) = probe(display, tmp_path)
    assert_told(line, f"process {host.pid}", host.url.rpartition(":")[2], "--data-dir")


def test_a_second_start(display: dict[str, str], tmp_path: Path) -> None:
    """It brings the first one's window back to the front, says so, and ends."""
    with program.running(COMMAND, data=tmp_path, environment=display) as first:
        window = seen(display, first.pid)
        xdotool(display, "windowminimize", window)
        wait(lambda: not windows(display, first.pid))
        ended = subprocess.run(
            COMMAND,
            env={**display, "PEERPYRTC_DATA_DIR": str(tmp_path)},
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        assert (ended.returncode, ended.stderr) == (0, "")
        assert f"process {first.pid}" in ended.stdout
        assert seen(display, first.pid) == window


def windows(environment: dict[str, str], pid: int) -> list[str]:
    search = ("search", "--onlyvisible", "--pid", str(pid), "--name", "PeerPyRTC Desktop")
    return xdotool(environment, *search, check=False).stdout.split()


def seen(environment: dict[str, str], pid: int) -> str:
    """The program's window, once it is in sight."""
    wait(lambda: windows(environment, pid))
    return windows(environment, pid)[-1]


def wait(happened: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline, "it didn't come"
        time.sleep(0.05)
