"""A host on fakes, stopped after its test and without a fault."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.runtime.fakes import FakeHost


@pytest.fixture
async def host() -> AsyncIterator[FakeHost]:
    """A host with the room `lobby`."""
    host = FakeHost()
    host.hub.open_room("lobby")
    host.hub.start()
    yield host
    await host.hub.stop()
    assert host.faults == []
