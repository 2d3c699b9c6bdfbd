"""A host of one's own, and a tab of either browser, for tests of the pages."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings
from tests.e2e.program import free_port
from tests.e2e.tabs import BROWSERS, Kept, Tab

# These want a real screen, and get one: see `test_by_keys.py`.
collect_ignore = [] if os.environ.get("QT_QPA_PLATFORM") == "xcb" else ["by_keys"]

PATIENCE = 180.0
"""Seconds for one whole test; only a hang is stopped by it."""


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    """A host with the room `lobby`, on a port that it finds again after a stop."""
    engine = Engine(
        Settings(host="127.0.0.1", port=free_port(), rooms=("lobby",), data_dir=tmp_path)
    )
    await engine.start()
    yield engine
    await engine.close()


@pytest.fixture
def url(engine: Engine) -> str:
    """Where the host is, without the closing slash."""
    return f"http://127.0.0.1:{engine.port}"


@pytest.fixture(scope="session")
def browsers() -> Iterator[Kept]:
    """One of each, for all tests."""
    kept = Kept()
    yield kept
    kept.close()


@pytest.fixture(params=BROWSERS)
async def tab(request: pytest.FixtureRequest, browsers: Kept) -> AsyncIterator[Tab]:
    """An empty tab."""
    async with asyncio.timeout(PATIENCE), browsers.tab(request.param) as tab:
        yield tab
