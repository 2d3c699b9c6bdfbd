"""What is in a file's place when it is whole."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from peerpyrtc_desktop.gui.saving import save
from peerpyrtc_desktop.runtime.ports.archive import Piece


def saved(path: Path, *, comes: bool = False) -> bool:
    """Save "new"; another program's file comes to be there meanwhile."""

    async def pieces() -> AsyncIterator[Piece]:
        yield Piece("ne", 1, 0.5)
        if comes:
            path.write_text("another's")  # noqa: ASYNC240 -- two bytes
        yield Piece("w", 2, 1)

    return asyncio.run(save(pieces(), path, lambda _: True, mark=False))


@pytest.fixture(params=["links", "no links"], autouse=True)
def _file_system(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "no links":

        def link(*_: object) -> None:
            raise PermissionError("Operation not permitted")

        monkeypatch.setattr(os, "link", link)


def test_what_was_there_when_it_began_gives_way(tmp_path: Path) -> None:
    """Whoever chose the name was asked."""
    path = tmp_path / "lesson.csv"
    assert saved(path)
    path.write_text("before")
    assert saved(path)
    assert path.read_text() == "new"
    if os.name == "posix":  # what was said, whispers too: for nobody else's eyes
        assert path.stat().st_mode & 0o777 == 0o600
    assert os.listdir(tmp_path) == ["lesson.csv"]


def test_what_comes_to_be_there_meanwhile_stays(tmp_path: Path) -> None:
    path = tmp_path / "lesson.csv"
    with pytest.raises(FileExistsError):
        saved(path, comes=True)
    assert path.read_text() == "another's"
    assert os.listdir(tmp_path) == ["lesson.csv"]


def test_a_link_to_nothing_is_something(tmp_path: Path) -> None:
    """It was there before: it gives way, and what it names is not made."""
    path = tmp_path / "lesson.csv"
    path.symlink_to(tmp_path / "elsewhere")
    assert saved(path)
    assert not path.is_symlink()
    assert os.listdir(tmp_path) == ["lesson.csv"]
