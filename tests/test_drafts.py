"""A file is there when it is whole, and nothing that was there gives way."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from peerpyrtc_desktop import drafts


@pytest.fixture(params=["links", "no links"], autouse=True)
def _file_system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "no links":

        def link(*_: object) -> None:
            raise PermissionError("Operation not permitted")

        monkeypatch.setattr(os, "link", link)


def write(path: Path, meanwhile: str) -> None:
    """Something else comes to be there before it is whole."""
    with drafts.new(path) as draft:
        draft.write_text("mine")
        path.write_text(meanwhile)


def test_it_is_there_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "talk.html"
    with drafts.new(path) as draft:
        draft.write_text("all of it")
        assert not path.exists()
    assert path.read_text() == "all of it"
    assert path.stat().st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path) == ["talk.html"]


def test_what_is_there_stays_whenever_it_came(tmp_path: Path) -> None:
    path = tmp_path / "talk.html"
    path.symlink_to(tmp_path / "nothing")
    with pytest.raises(FileExistsError) as fault, drafts.new(path):
        pytest.fail("it was begun")
    assert fault.value.filename == str(path)
    path.unlink()
    with pytest.raises(FileExistsError) as fault:
        write(path, meanwhile="another's")
    assert fault.value.filename == str(path)
    assert path.read_text() == "another's"
    assert os.listdir(tmp_path) == ["talk.html"]


def test_what_goes_wrong_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "talk.html"
    with pytest.raises(UnicodeEncodeError), drafts.new(path) as draft:
        draft.write_text("half \ud800", "utf-8")
    assert os.listdir(tmp_path) == []
    with pytest.raises(OSError, match="nowhere") as fault, drafts.new(tmp_path / "nowhere" / "x"):
        pytest.fail("it was begun")
    assert fault.value.filename == str(tmp_path / "nowhere" / "x")
