"""The program around the rooms, as the panel starts, shows and stops it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from peerpyrtc_desktop.runtime.ports.archive import Archive
from peerpyrtc_desktop.runtime.ports.host import Host
from peerpyrtc_desktop.runtime.ports.program import Program
from peerpyrtc_desktop.runtime.ports.reach import Finding
from peerpyrtc_desktop.runtime.signals import Signal


class Belongs(StrEnum):
    """What an address belongs to, in the words that are for those who have no panel."""

    ADAPTER = "adapter"
    MACHINE = "virtual machine"
    CONTAINER = "container"
    VPN = "VPN"
    HERE = "this machine only"
    SET = "configured address"
    NAME = "name in this network"


@dataclass(frozen=True, slots=True)
class Address:
    """One address guests can use: `url` is the home page's; `label` says what it belongs to, in
    English; `kind` and `adapter`, which is the adapter's name, are the same as data.

    `http://192.168.1.20:5000/`, `192.168.1.20`, `wlan0`. A room's own page is `url + "r/" + name`
    with the name percent-encoded. `ports` says what a firewall must let in, for people.
    """

    url: str
    host: str
    label: str
    ports: str = ""
    kind: Belongs = Belongs.ADAPTER
    adapter: str = ""


class ServerControl(Protocol):
    """The program's hosting, as the panel starts, shows and stops it.

    The Hub behind `host` is the same all the time; its events go on across stop and start.
    """

    @property
    def host(self) -> Host:
        """The rooms."""
        ...

    @property
    def program(self) -> Program:
        """How it ended last time, and what it was set to."""
        ...

    @property
    def hosting(self) -> bool:
        """Whether guests can join now."""
        ...

    @property
    def notice(self) -> str:
        """What the person should know of the last start, such as another port taken; or ""."""
        ...

    @property
    def keeps(self) -> bool:
        """Whether what is said now, and the rooms, are there again at the next start."""
        ...

    @property
    def archive(self) -> Archive | None:
        """What was kept on disk, to be searched and given out; None while nothing is."""
        ...

    def addresses(self) -> tuple[Address, ...]:
        """Where guests can join, the likeliest first; empty while not hosting."""
        ...

    @property
    def addresses_changed(self) -> Signal[None]:
        """`addresses` are others now, while hosting."""
        ...

    async def look_into(self, host: str) -> tuple[Finding, ...]:
        """Why nobody can join at this address, the likeliest first; () while not hosting.

        `host` is one of `addresses()`, or a former one.
        """
        ...

    async def start(self) -> None:
        """Listen and open the configured rooms. Raises OSError when no port is to be had."""
        ...

    async def stop(self) -> None:
        """Send everyone out (SERVER_SHUTDOWN) and stop listening, within 2 s; again is harmless."""
        ...

    async def close(self) -> None:
        """Stop for good, and keep what was said last: within 5 s more, if the disk is slow."""
        ...
