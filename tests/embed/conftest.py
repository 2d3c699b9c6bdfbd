"""A manager that leaves nothing behind, and guests for it."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from peerpyrtc_desktop import SignalingManager
from peerpyrtc_desktop.compose import quick_loop
from tests.embed.guests import Visits, our_threads


def open_files() -> set[tuple[str, str]]:
    """The process's descriptors, each with the very thing that it stands for."""
    found = set()
    for each in Path("/proc/self/fd").iterdir():
        try:
            found.add((each.name, os.readlink(each)))
        except FileNotFoundError:  # the listing's own
            continue
    return found


@pytest.fixture(scope="session")
def _settled() -> None:
    """libuv makes a pipe with a process's first loop, and keeps it."""
    factory = quick_loop()
    if factory is not None:
        factory().close()


@pytest.fixture(autouse=True)
def _nothing_left(_settled: None) -> Iterator[None]:
    """No thread and no descriptor outlives the test's managers.

    What other tests left to the garbage collector, as a locked folder, may be closed meanwhile.
    """
    before = open_files()
    yield
    assert our_threads() == []
    assert open_files() - before == set()


@pytest.fixture
def manager(_nothing_left: None) -> Iterator[SignalingManager]:
    """A manager, closed at the end."""
    with SignalingManager() as manager:
        yield manager


@pytest.fixture
async def visits(manager: SignalingManager) -> AsyncIterator[Visits]:
    """Guests of the manager, gone before it closes."""
    async with AsyncExitStack() as stack:
        yield Visits(manager, stack)
