"""A host on fakes, stopped after its test and without a fault."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.runtime.fakes import FakeHost


@pytest.fixture
async def host() -> AsyncIterator[FakeHost]:
    """A host with the room `lobby`."""
    host = FakeHost()
    await host.hub.open_at_start("lobby")
    host.hub.start()
    yield host
    await host.hub.stop()
    assert host.faults == []
