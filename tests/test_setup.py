"""What `make run` sets up, in a small checkout of the test's own: the command is there after it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="the set-up is for Debian and its kin"
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """The set-up, nothing to install, and a program that tells what it is called with."""
    place = tmp_path / "a check out"
    (place / ".ci").mkdir(parents=True)
    shutil.copy(ROOT / ".ci" / "setup", place / ".ci" / "setup")
    (place / "requirements.lock").touch()
    (place / "peerpyrtc_desktop").mkdir()
    (place / "peerpyrtc_desktop" / "__main__.py").write_text("import sys; print(sys.argv[1:])")
    return place


def set_up(checkout: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([checkout / ".ci" / "setup", "run"], capture_output=True, text=True)


def command(checkout: Path, cwd: Path, *arguments: str) -> str:
    program = checkout / ".venv" / "bin" / "peerpyrtc-desktop"
    done = subprocess.run([program, *arguments], cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_command(checkout: Path, tmp_path: Path) -> None:
    """It runs this checkout from anywhere, also by a link; it comes back when it is gone."""
    for _ in range(2):
        done = set_up(checkout)
        assert done.returncode == 0, done.stderr
        assert command(checkout, tmp_path, "serve", "--room=a b") == "['serve', '--room=a b']"
        (checkout / ".venv" / "bin" / "peerpyrtc-desktop").unlink()
    assert set_up(checkout).returncode == 0
    link = tmp_path / "link"
    link.symlink_to(checkout / ".venv" / "bin" / "peerpyrtc-desktop")
    assert subprocess.run([link, "x"], capture_output=True, text=True).stdout == "['x']\n"


def test_an_environment_of_others(checkout: Path, tmp_path: Path) -> None:
    """It is used as it is, with pip added if need be, as uv's have none; so is a command in it."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", checkout / ".venv"], check=True)
    theirs = checkout / ".venv" / "bin" / "peerpyrtc-desktop"
    theirs.write_text("#!/bin/sh\necho theirs\n")
    theirs.chmod(0o755)
    (checkout / ".venv" / "notes").write_text("mine")
    done = set_up(checkout)
    assert done.returncode == 0, done.stderr
    assert (checkout / ".venv" / "notes").read_text() == "mine"
    assert command(checkout, tmp_path) == "theirs"


def test_a_folder_of_others(checkout: Path) -> None:
    """What is no environment at all stays too, and that is said in a line."""
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "thesis").write_text("mine")
    done = set_up(checkout)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "mv .venv" in done.stderr
    assert (checkout / ".venv" / "thesis").read_text() == "mine"
