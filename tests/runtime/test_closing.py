"""The end of a host: what was said last is kept."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from peerpyrtc_desktop.core.decision import Record
from peerpyrtc_desktop.runtime import hub as module
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from tests.runtime.fakes import FakeHost, FakeLinkFactory, TurnedHub, event


class SlowHistory(MemoryHistory):
    """Keeps one record in each turn that it is given while it closes, or none at all."""

    def __init__(self, *, is_stuck: bool = False) -> None:
        super().__init__()
        self.queued: list[Record] = []
        self.written: list[Record] = []
        self.is_stuck = is_stuck

    def append(self, room: str, record: Record, committed: Callable[[bool], None]) -> None:
        self.queued.append(record)

    async def close(self, seconds: float) -> int:
        deadline = asyncio.get_running_loop().time() + seconds
        while self.queued and asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0)
            if not self.is_stuck:
                self.written.append(self.queued.pop(0))
        return len(self.queued)


async def hub_with(history: SlowHistory) -> FakeHost:
    """A host with this history."""
    host = FakeHost()
    host.links = FakeLinkFactory(host.clock)
    host.hub = TurnedHub(
        links=host.links,
        history=history,
        limits=HubLimits(),
        on_fault=host.faults.append,
        clock=host.clock,
    )
    await host.hub.execute(OpenRoom("lobby"))
    host.hub.start()
    ann = await host.join("Ann")
    for number in range(5):
        ann.receive(event(number))
    return host


async def test_what_is_queued_is_kept_after_all_have_left() -> None:
    """Stopping alone ends nothing: hosting may begin again."""
    history = SlowHistory()
    host = await hub_with(history)
    await host.hub.stop()
    assert (len(history.queued), history.written) == (5, [])
    await host.hub.close()
    assert (len(history.queued), len(history.written)) == (0, 5)
    assert host.faults == []


async def test_a_disk_that_hangs_keeps_nobody_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is lost then is said."""
    monkeypatch.setattr(module, "KEEP_SECONDS", 0.05)
    host = await hub_with(SlowHistory(is_stuck=True))
    await host.hub.close()
    assert [str(fault).split(" could")[0] for fault in host.faults] == ["5 messages and the like"]
