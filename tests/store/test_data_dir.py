"""A data folder is one process's at a time, and holds nothing that others lose by it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.store.data_dir import LOCK, DataDir, InUse

HOLDER = """
import sys
from pathlib import Path
from peerpyrtc_desktop.store.data_dir import DataDir

place = DataDir(Path(sys.argv[1]))
place.take()
place.tell("http://192.0.2.1:5000/")
print("held", flush=True)
sys.stdin.read()
"""


def test_another_process_has_it(tmp_path: Path) -> None:
    """The second hears who the first is; a crash of the first lets it in."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "data")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        place = DataDir(tmp_path / "data")
        for _ in range(2):
            with pytest.raises(InUse) as used:
                place.take()
            assert (used.value.pid, used.value.url) == (holder.pid, "http://192.0.2.1:5000/")
        holder.kill()
        holder.wait()
        place.take()
        place.take()
    place.release()
    place.release()


def test_it_is_free_again(tmp_path: Path) -> None:
    """What was released can be taken by the next one, in another folder or in this one."""
    first, second = DataDir(tmp_path), DataDir(tmp_path)
    first.take()
    DataDir(tmp_path / "other").take()
    with pytest.raises(InUse):
        second.take()
    first.release()
    second.take()
    second.release()


def test_a_file_of_others_in_the_lock_s_place(tmp_path: Path) -> None:
    """It is left as it is, and told of in words."""
    (tmp_path / LOCK).write_text("mine")
    for _ in range(2):
        with pytest.raises(NotOurs, match=LOCK):
            DataDir(tmp_path).take()
    assert (tmp_path / LOCK).read_text() == "mine"


def test_what_is_no_folder(tmp_path: Path) -> None:
    """A file in the folder's place is an OSError, as is a place where nothing can be written."""
    (tmp_path / "file").write_text("mine")
    for path in (tmp_path / "file", tmp_path / "file" / "deeper", Path("/sys/peerpyrtc")):
        with pytest.raises(OSError, match=str(path.parts[-2])):
            DataDir(path).take()
    assert (tmp_path / "file").read_text() == "mine"
