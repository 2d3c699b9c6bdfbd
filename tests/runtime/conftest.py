"""A host on fakes, stopped after its test and without a fault."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from tests.runtime.fakes import FakeHost


@pytest.fixture
async def host() -> AsyncIterator[FakeHost]:
    """A host with the room `lobby`."""
    host = FakeHost()
    await host.hub.execute(OpenRoom("lobby"))
    host.hub.start()
    yield host
    await host.hub.stop()
    assert host.faults == []
