"""Where the program keeps what it keeps, and how paths are told."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peerpyrtc_desktop.last_run import CRASH, LastRun
from peerpyrtc_desktop.paths import without_home
from peerpyrtc_desktop.program import typed

MARK = "PeerPyRTC Desktop writes here what hit it, if something does.\n"


def has_home(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))


def test_the_persons_own_folder_is_told_as_a_tilde(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    has_home(monkeypatch, tmp_path / "ann")
    inner = os.path.join("~", "chat")
    assert without_home(f'File "{tmp_path / "ann" / "chat"}"') == f'File "{inner}"'
    assert without_home(str(tmp_path / "ann")) == "~"
    assert without_home(str(tmp_path / "anna" / "x")) == str(tmp_path / "anna" / "x")
    assert typed("data_dir", tmp_path / "ann" / "chat") == inner


def test_a_root_for_a_home_garbles_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As containers have it."""
    root = Path(tmp_path.anchor)
    has_home(monkeypatch, root)
    data, trace = root / "data" / "chat", f'File "{root / "usr" / "lib" / "x.py"}", line 3'
    assert typed("data_dir", data) == str(data)
    (tmp_path / CRASH).write_text(MARK + trace)
    assert LastRun(tmp_path).written() == trace
