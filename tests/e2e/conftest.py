"""A host of one's own, and a tab of either browser, for tests of the pages."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings
from tests.e2e.program import free_port
from tests.e2e.tabs import BROWSERS, Tab, opened

PATIENCE = 90.0
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


@pytest.fixture(params=BROWSERS)
async def tab(request: pytest.FixtureRequest) -> AsyncIterator[Tab]:
    """An empty tab."""
    async with asyncio.timeout(PATIENCE), opened(request.param) as tab:
        yield tab
