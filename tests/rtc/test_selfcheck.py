"""The self-check: the fast engine runs only on the libraries it was made for."""

from __future__ import annotations

import importlib.metadata
import inspect
import tomllib
from pathlib import Path
from typing import Any

import pytest
from aiortc import RTCSctpTransport

from peerpyrtc_desktop.rtc import peer_link, selfcheck
from peerpyrtc_desktop.rtc.fast import FastTransport
from peerpyrtc_desktop.rtc.peer_link import AiortcLinks
from peerpyrtc_desktop.rtc.plain import PlainTransport


def test_the_locked_versions_fit() -> None:
    """What the lock installs is what the fast engine was made for."""
    assert selfcheck.difference() == ""


def test_a_patched_library_is_noticed() -> None:
    """One changed line is enough."""

    def patched(part: Any) -> str:
        source = inspect.getsource(part)
        return source.replace("SACK", "sack") if part is RTCSctpTransport else source

    assert "RTCSctpTransport" in selfcheck.difference(patched)


def test_a_library_without_source_is_noticed() -> None:
    """What can't be compared counts as different."""

    def missing(part: Any) -> str:
        raise OSError("no source")

    assert "can't be compared" in selfcheck.difference(missing)


async def test_another_library_means_the_plain_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the libraries differ, the plain engine runs and says why."""
    assert _engine(AiortcLinks(_raise)) is FastTransport
    assert _engine(AiortcLinks(_raise, plain=True)) is PlainTransport
    monkeypatch.setattr(peer_link, "difference", lambda: "aiortc's RTCSctpTransport is another one")
    links = AiortcLinks(_raise)
    assert _engine(links) is PlainTransport
    assert "another one" in links.notice


def _engine(links: AiortcLinks) -> type:
    ice = links.udp.add(lambda: None)
    made = links._make_transport(ice, _Nobody())
    links.udp.remove(ice)
    return type(made)


class _Nobody:
    def __getattr__(self, name: str) -> Any:
        return lambda *_: None


def _raise(fault: BaseException) -> None:
    raise fault


def test_the_versions_that_it_was_made_for_are_pinned() -> None:
    """A plain `pip install` must not fall to the plain engine; what it tells to install is true."""
    project = tomllib.loads((Path(__file__).parents[2] / "pyproject.toml").read_text())
    wanted = project["project"]["dependencies"]
    for name in ("aiortc", "pyOpenSSL"):
        version = importlib.metadata.version(name)
        assert f"{name}=={version}" in wanted
        assert f"{name} {version}" in selfcheck.REMEDY
