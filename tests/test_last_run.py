"""What a run leaves that ended without a goodbye."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from peerpyrtc_desktop.last_run import CRASH, THIS, LastRun
from peerpyrtc_desktop.program import ThisProgram
from peerpyrtc_desktop.settings import load
from tests.e2e.program import running
from tests.loaded import LOADED

ENDS = """
import os, sys
from pathlib import Path
from peerpyrtc_desktop.last_run import LastRun

run = LastRun(Path(sys.argv[1]))
run.begin()
run.settle()
print(run.crashed)
exec(sys.argv[2])
"""
HIT = "os.kill(os.getpid(), 11)"
KILLED = "os.kill(os.getpid(), 9)"
GOODBYE = "run.say_goodbye()"


def once(folder: Path, end: str) -> bool:
    """One run; whether it found that the one before it had crashed."""
    command = [sys.executable, "-c", ENDS, str(folder), end]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return ended.stdout == "True\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_the_last_crash_is_kept_until_the_next(tmp_path: Path) -> None:
    assert not once(tmp_path, GOODBYE)
    assert not once(tmp_path, HIT)
    assert once(tmp_path, GOODBYE)
    assert "Segmentation fault" in LastRun(tmp_path).written()
    assert not once(tmp_path, GOODBYE)
    assert "Segmentation fault" in LastRun(tmp_path).written()
    once(tmp_path, KILLED)
    assert once(tmp_path, GOODBYE)
    assert "Segmentation fault" not in LastRun(tmp_path).written()
    assert {each.name for each in tmp_path.iterdir()} == {THIS, CRASH}


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_a_file_that_a_power_cut_left_empty_is_a_crash(tmp_path: Path) -> None:
    (tmp_path / THIS).touch()
    assert once(tmp_path, GOODBYE)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
@pytest.mark.parametrize("cut", ["", "PeerPyRTC Desk"])
def test_what_left_nothing_takes_no_place(tmp_path: Path, cut: str) -> None:
    """An empty file may be anybody's, and the crash before it says more than it does."""
    once(tmp_path, HIT)
    assert once(tmp_path, GOODBYE)
    (tmp_path / THIS).write_text(cut)
    run = LastRun(tmp_path)
    run.begin()
    run.say_goodbye()
    assert (run.crashed, run.has_left) == (True, False)
    assert "Segmentation fault" in run.written()
    program = ThisProgram(load({"data_dir": tmp_path}), {}, run)
    assert program.crash == ""


@pytest.mark.parametrize("theirs", ["", "PeerPyRTC"])
def test_somebodys_empty_file_is_no_crash_of_ours(tmp_path: Path, theirs: str) -> None:
    once(tmp_path, "os._exit(3)")
    (tmp_path / CRASH).write_text(theirs)
    before = (tmp_path / CRASH).stat().st_ino
    for _ in range(2):
        once(tmp_path, "os._exit(3)")
    assert (tmp_path / CRASH).read_text() == theirs
    assert (tmp_path / CRASH).stat().st_ino == before


@pytest.mark.parametrize("name", [THIS, CRASH])
def test_what_others_made_stays(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("my own notes")
    for _ in range(2):
        run = LastRun(tmp_path)
        run.begin()
        run.say_goodbye()
        assert not run.crashed
    assert (tmp_path / name).read_text() == "my own notes"
    assert LastRun(tmp_path).written() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="links there want rights")
def test_no_link_is_followed(tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.touch()
    (tmp_path / THIS).symlink_to(mine)
    run = LastRun(tmp_path)
    run.begin()
    run.say_goodbye()
    assert mine.read_bytes() == b""


def test_of_a_long_one_the_beginning_is_kept(tmp_path: Path) -> None:
    once(tmp_path, "os.write(run._file, b'x' * 1_000_000); os._exit(3)")
    assert once(tmp_path, GOODBYE)
    assert (tmp_path / CRASH).stat().st_size == 64_000
    assert len(LastRun(tmp_path).written()) < 64_000


def test_a_goodbye_after_much_was_written_is_found(tmp_path: Path) -> None:
    once(tmp_path, f"os.write(run._file, b'x' * 1_000_000); {GOODBYE}")
    assert not once(tmp_path, GOODBYE)


def test_a_folder_that_is_none_keeps_nobody_from_starting(tmp_path: Path) -> None:
    run = LastRun(tmp_path / "gone")
    run.begin()
    run.settle()
    run.say_goodbye()
    assert (run.crashed, run.written()) == (False, "")


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_serve_says_so_and_has_its_rooms_again(tmp_path: Path) -> None:
    with running(LOADED, "serve", "--room=lobby", "--room=den", data=tmp_path, killed=True):
        pass
    with running(LOADED, "serve", data=tmp_path) as program:
        assert set(program.rooms()) == {"lobby", "den"}
        said = "ended without a goodbye last time; the same rooms are open again."
        assert said in program.log.read_text()
        assert str(tmp_path / CRASH) in program.log.read_text()
    with running(LOADED, "serve", data=tmp_path) as program:
        assert "goodbye" not in program.log.read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such signals")
def test_serve_that_is_hit_leaves_where_it_was(tmp_path: Path) -> None:
    hit = running(LOADED, "serve", "--room=lobby", data=tmp_path, ends=True)
    with pytest.raises(AssertionError, match="exit status -11"), hit as program:
        os.kill(program.pid, signal.SIGSEGV)
    assert "Segmentation fault" in (tmp_path / THIS).read_text()
