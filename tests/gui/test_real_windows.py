"""The window on real screens, under a window manager: `real/`, and the program as a process."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from peerpyrtc_desktop.store.data_dir import DataDir
from tests.e2e import program
from tests.gui.screen import screen, xdotool

ROOT = Path(__file__).parent.parent.parent
SCREENS = [("1280x800", 1), ("1920x1080", 1), ("1920x1080", 2)]
SIDES = ("WIDTH", "HEIGHT")
TITLE = 20
"""Pixels that the window manager's title takes."""

PATIENCE = 900.0
"""Seconds; only a hang is ended by it."""


@pytest.mark.parametrize(("size", "scale"), SCREENS)
def test_on_a_screen_of(size: str, scale: int, tmp_path: Path) -> None:
    """Everything in `real/` passes there."""
    _passes(size, scale, tmp_path, "")


@pytest.mark.parametrize(
    ("size", "scale"), [("1280x720", 1), ("1366x768", 1), ("3840x2160", 1), ("3840x2160", 2)]
)
def test_the_window_fits_a_screen_of(size: str, scale: int, tmp_path: Path) -> None:
    """At the first start, with guests, with each dock, and when there is less room by now."""
    _passes(size, scale, tmp_path, "test_screens.py")


@pytest.mark.parametrize("part", ["test_small.py", "test_forms.py", "test_waiting.py"])
def test_on_a_small_screen_of_large_letters(part: str, tmp_path: Path) -> None:
    """What can be done there is done; the others are about room that it hasn't."""
    _passes("1366x768", 2, tmp_path, part)


def test_the_stage_on_a_projector_beside_it(tmp_path: Path) -> None:
    """A small screen, and a larger one for all to see."""
    _passes("1280x720", 1, tmp_path, "test_stage.py", "1920x1080")


def _passes(size: str, scale: int, tmp_path: Path, part: str, second: str = "") -> None:
    with screen(size, scale, second) as environment:
        if (size, scale) != SCREENS[0]:
            # The same code runs on each; to count once what it reaches saves half of the work.
            environment.pop("COVERAGE_PROCESS_CONFIG", None)
        place = f"--basetemp={tmp_path / 'real'}"
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-x", place]
        outcome = subprocess.run(
            [*command, f"tests/gui/real/{part}"],
            cwd=ROOT,
            env=environment,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=PATIENCE,
        )
    assert outcome.returncode == 0, outcome.stdout
    assert re.search(r"\d+ passed", outcome.stdout), outcome.stdout


@pytest.mark.parametrize(("size", "scale"), [("1280x800", 1), ("1920x1080", 2)])
def test_the_program_opens_within_the_screen_and_ends_by_its_key(
    size: str, scale: int, tmp_path: Path
) -> None:
    """All of it, as people start it: a process of its own, that keys alone end."""
    with screen(size, scale) as environment:
        command = [sys.executable, "-m", "peerpyrtc_desktop"]
        with program.running(command, data=tmp_path, environment=environment, ends=True) as panel:
            window = _window(environment, panel.pid)
            shape = xdotool(environment, "getwindowgeometry", "--shell", window).stdout
            wide, high = (int(re.findall(rf"{each}=(\d+)", shape)[0]) for each in SIDES)
            width, height = map(int, size.split("x"))
            assert wide <= width
            assert high + TITLE <= height
            xdotool(environment, "windowactivate", "--sync", window)
            xdotool(environment, "key", "ctrl+q")
    kept = QSettings(str(next(tmp_path.rglob("panel.ini"))), QSettings.Format.IniFormat)
    assert isinstance(kept.value("layout/geometry"), QByteArray)


def test_a_panel_that_another_program_keeps_out_leaves_its_folder_as_it_is(tmp_path: Path) -> None:
    """A server has the folder, so the window says why it can't host; it keeps no layout there."""
    place = DataDir(tmp_path)
    place.take()
    before = sorted(tmp_path.iterdir())
    with screen("1280x800") as environment:
        command = [sys.executable, "-m", "peerpyrtc_desktop", "--data-dir", str(tmp_path)]
        with subprocess.Popen(command, env=environment) as panel:
            window = _window(environment, panel.pid)
            xdotool(environment, "windowsize", "--sync", window, "900", "600")
            xdotool(environment, "windowactivate", "--sync", window)
            xdotool(environment, "key", "ctrl+q")
            assert panel.wait(PATIENCE) == 0
    assert sorted(tmp_path.iterdir()) == before
    place.release()


def _window(environment: dict[str, str], pid: int) -> str:
    """The program's window, once the window manager shows it."""
    search = ("search", "--onlyvisible", "--pid", str(pid), "--name", "PeerPyRTC Desktop")
    deadline = time.monotonic() + PATIENCE
    while not (found := xdotool(environment, *search, check=False).stdout.split()):
        assert time.monotonic() < deadline, "no window came"
        time.sleep(0.05)
    return str(found[-1])
