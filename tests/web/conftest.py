"""A real server on 127.0.0.1, and a client for it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[Engine]:
    """A host with the room `lobby`, that listens."""
    engine = Engine(
        Settings(
            host="127.0.0.1",
            port=0,
            rooms=("lobby",),
            names=("chat.example.org",),
            data_dir=tmp_path,
        )
    )
    await engine.start()
    yield engine
    await engine.close()


@pytest.fixture
async def http(engine: Engine) -> AsyncIterator[aiohttp.ClientSession]:
    """A client whose paths are the server's, and that keeps cookies."""
    jar = aiohttp.CookieJar(unsafe=True)
    base = f"http://127.0.0.1:{engine.port}"
    async with aiohttp.ClientSession(base, cookie_jar=jar) as session:
        yield session
