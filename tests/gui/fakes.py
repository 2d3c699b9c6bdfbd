"""What fills the port `ServerControl` without a network: the real Hub, on fake links."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.ports.archive import Archive
from peerpyrtc_desktop.runtime.ports.control import Address
from peerpyrtc_desktop.runtime.ports.program import Setting
from peerpyrtc_desktop.runtime.ports.reach import Finding
from peerpyrtc_desktop.runtime.signals import Signal
from tests.gui.guests import Guests


class FakeProgram:
    """The program around it: what it is set to, and how it ended last time, as a test has it."""

    def __init__(self, faults: Signal[BaseException]) -> None:
        self.crash: str | None = None
        self.faults = faults
        self.fault: Exception | None = None
        self.kept: dict[str, str | None] = {}
        self.all: tuple[Setting, ...] = (Setting("port", "5000"),)

    def versions(self) -> dict[str, str]:
        """See `Program.versions`."""
        return {"PeerPyRTC Desktop": "1.2.3"}

    def settings(self) -> tuple[Setting, ...]:
        """See `Program.settings`."""
        return self.all

    def keep(self, changed: Mapping[str, str | None]) -> None:
        """See `Program.keep`."""
        if self.fault is not None:
            raise self.fault
        self.kept.update(changed)


class FakeControl:
    """An engine that starts when `gate` is open, unless `fault` says why it can't."""

    def __init__(self) -> None:
        self.guests = Guests()
        self.host: Hub = self.guests.host.hub
        self.hosting = False
        self.keeps = False
        self.archive: Archive | None = None
        self.notice = ""
        self.fault: BaseException | None = None
        self.gate = asyncio.Event()
        self.gate.set()
        self.program = FakeProgram(Signal(self.guests.host.faults.append))
        self.addresses_changed: Signal[None] = Signal(self.guests.host.faults.append)
        self.further: tuple[Address, ...] = ()
        self.findings: tuple[Finding, ...] = ()
        self.looked_into: list[str] = []
        self.stops = 0
        self.closes = 0
        self._rooms_to_open = ["lobby"]

    def addresses(self) -> tuple[Address, ...]:
        """See `ServerControl.addresses`."""
        if not self.hosting:
            return ()
        return (
            Address("http://192.168.1.20:5000/", "192.168.1.20", "wlan0"),
            Address("http://10.8.0.3:5000/", "10.8.0.3", "tun0 (virtual)"),
            *self.further,
        )

    async def look_into(self, host: str) -> tuple[Finding, ...]:
        """See `ServerControl.look_into`."""
        self.looked_into.append(host)
        await self.gate.wait()
        return self.findings

    async def start(self) -> None:
        """See `ServerControl.start`."""
        await self.gate.wait()
        if self.fault is not None:
            raise self.fault
        while self._rooms_to_open:
            await self.host.open_at_start(self._rooms_to_open.pop())
        self.host.start()
        self.hosting = True

    async def stop(self) -> None:
        """See `ServerControl.stop`."""
        if self.hosting:
            self.hosting = False
            await self.host.stop()
            self.stops += 1

    async def close(self) -> None:
        """See `ServerControl.close`."""
        await self.stop()
        await self.host.close()
        self.closes += 1
