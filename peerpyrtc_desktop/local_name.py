"""A name for this host in its network by multicast DNS: `peerpyrtc.local`, or one with a number.

Phones and computers of today find it without any set-up, where the network lets multicast pass.
Where it doesn't, or the system refuses, there is no name, and guests use the address.
"""

from __future__ import annotations

import asyncio
import ipaddress
import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from peerpyrtc_desktop.runtime.network import local_addresses
from peerpyrtc_desktop.runtime.tasks import Tasks

# Loaded when there is something to announce: it takes as long as a tenth of the start.
if TYPE_CHECKING:
    from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

BASE = "peerpyrtc"
KIND = "_http._tcp.local."

LOOK_EVERY = 30.0
"""Seconds between two looks at this machine's addresses, and at who else says that it has the name.
"""

ASK = 1_000.0
"""Milliseconds in which whoever has a name must say so (RFC 6762, 8.1, asks for 750)."""

FAREWELL = 1.0
"""Seconds for telling the network that the name is gone."""

_MOST = 99

ALL_TAKEN = 20
"""Looks until all names are tried again, where all were taken."""


class LocalName:
    """`begin` when hosting begins, `end` when it ends. `on_change` hears each other `name`.

    `addresses` are those that it leads to; `on_trouble` hears in words why there is no name, once
    for each reason. Where the system refuses it is tried again at the next look.
    """

    def __init__(
        self,
        on_change: Callable[[str], None],
        on_trouble: Callable[[str], None],
        on_fault: Callable[[BaseException], None],
        addresses: Callable[[], Sequence[str]],
        look_every: float = LOOK_EVERY,
    ) -> None:
        self.name = ""
        self._trouble = ""
        self._on_change = on_change
        self._on_trouble = on_trouble
        self._addresses = addresses
        self._look_every = look_every
        self._tasks = Tasks(on_fault)
        self._stopped = asyncio.Event()
        self._running: asyncio.Task[None] | None = None

    def begin(self, port: int) -> None:
        """Claim a name that leads to this port; it comes a second or two later."""
        self._stopped, self._trouble = asyncio.Event(), ""
        self._running = self._tasks.spawn(self._run(port), name="announce the host's name")

    async def end(self) -> None:
        """Let the name go; again is harmless."""
        self._stopped.set()
        running, self._running = self._running, None
        if running is not None:
            await asyncio.wait([running], timeout=FAREWELL)
            running.cancel()
            await asyncio.wait([running])

    async def _run(self, port: int) -> None:
        """Have a name whenever the network lets it, until the end."""
        goes_on = True
        while goes_on:
            if addresses := list(self._addresses()):  # who is in no network may come into one
                goes_on = await self._announce(port, addresses)
            goes_on = goes_on and not await self._is_over()

    async def _announce(self, port: int, addresses: list[str]) -> bool:
        """Have a name for as long as that goes; returns whether it may come again later."""
        responder: AsyncZeroconf | None = None
        try:
            await asyncio.to_thread(_load)
            from zeroconf import Error, IPVersion
            from zeroconf.asyncio import AsyncZeroconf
        except ImportError as fault:
            self._complain(str(fault))
            return False
        try:
            responder = AsyncZeroconf(interfaces=addresses, ip_version=IPVersion.V4Only)
            return await self._keep(responder, port, addresses)
        except (OSError, Error) as fault:  # a network that goes, or comes only now
            self._complain(str(fault))
            return True
        finally:
            self._tell("")
            if responder is not None:
                await responder.async_close()

    def _complain(self, why: str) -> None:
        """There is no name; the same is told once, until there was one."""
        if why != self._trouble:
            self._trouble = why
            self._on_trouble(f"This host has no name in its network: {why}")

    async def _keep(self, responder: AsyncZeroconf, port: int, addresses: list[str]) -> bool:
        """Have a name until the end, with the addresses of each moment; returns whether all are
        taken, and it may be tried again."""
        info = await self._claim(responder, port, addresses, first=1)
        ours = {*addresses}  # the network remembers former ones for two minutes
        while info is not None and not await self._is_over():
            now = list(self._addresses())
            if now and now != addresses:
                addresses = now
                ours |= {*now}
                await responder.async_update_interfaces(addresses)
                info = _info(_label(info), port, addresses)
                await (await responder.async_update_service(info))
            if _is_lost(responder, info, addresses, ours):
                self._tell("")
                await (await responder.async_unregister_service(info))
                former = _number(_label(info))
                info = await self._claim(responder, port, addresses, first=former + 1)
        if info is not None or self._stopped.is_set():
            return False
        await self._is_over(ALL_TAKEN)  # to ask for them all is much, on a network of so many
        return True

    async def _claim(
        self, responder: AsyncZeroconf, port: int, addresses: list[str], first: int
    ) -> AsyncServiceInfo | None:
        """Take the first name that is free. None: hosting ended meanwhile, or none is."""
        from zeroconf import (  # type: ignore[attr-defined]
            AddressResolver,
            NonUniqueNameException,
        )

        for number in range(first, _MOST + 1):
            label = BASE if number == 1 else f"{BASE}-{number}"
            asked = AddressResolver(f"{label}.local.")
            await asked.async_request(responder.zeroconf, ASK)
            if self._stopped.is_set():
                return None
            if {*asked.parsed_addresses()} - {*addresses}:
                continue
            info = _info(label, port, addresses)
            try:
                await (await responder.async_register_service(info))
            except NonUniqueNameException:  # another host on this machine
                continue
            self._tell(f"{label}.local")
            return info
        self._complain(f"{BASE}.local to {BASE}-{_MOST}.local are taken")
        return None

    async def _is_over(self, looks: int = 1) -> bool:
        """Wait until the next look, or so many of them; whether hosting ended meanwhile."""
        try:
            await asyncio.wait_for(self._stopped.wait(), looks * self._look_every)
        except TimeoutError:
            return False
        return True

    def _tell(self, name: str) -> None:
        if name != self.name:
            self.name = name
            self._trouble = "" if name else self._trouble
            self._on_change(name)


def real_addresses(hidden: Sequence[str] = ()) -> list[str]:
    """Where guests of the same network reach this machine: no VPN's and no container's, IPv4."""
    return [
        each.ip
        for each in local_addresses()
        if not each.virtual and each.ip not in hidden and _is_shared(each.ip)
    ]


def _is_shared(address: str) -> bool:
    parsed = ipaddress.ip_address(address)
    return parsed.version == 4 and not parsed.is_loopback


def _load() -> None:
    import zeroconf.asyncio  # noqa: F401

    # It tells of each network that is gone with a traceback. There is no name then: that is all.
    log = logging.getLogger("zeroconf")
    log.propagate = False
    log.addHandler(logging.NullHandler())


def _info(label: str, port: int, addresses: Sequence[str]) -> AsyncServiceInfo:
    from zeroconf.asyncio import AsyncServiceInfo

    return AsyncServiceInfo(
        KIND,
        f"{label}.{KIND}",
        port=port,
        server=f"{label}.local.",
        parsed_addresses=list(addresses),
        properties={"path": "/"},
    )


def _label(info: AsyncServiceInfo) -> str:
    return info.name.partition(".")[0]


def _number(label: str) -> int:
    return int(label.removeprefix(BASE).lstrip("-") or 1)


def _is_lost(
    responder: AsyncZeroconf, info: AsyncServiceInfo, own: Sequence[str], ours: set[str]
) -> bool:
    """Whether another machine says that it has the name, and is to keep it (RFC 6762, 8.2: the
    greater address wins, so that one of both does)."""
    from zeroconf import AddressResolver, IPVersion  # type: ignore[attr-defined]

    heard = AddressResolver(str(info.server))
    heard.load_from_cache(responder.zeroconf)
    others = {*heard.parsed_addresses(IPVersion.V4Only)} - ours
    if not others:
        return False
    return max(map(ipaddress.IPv4Address, others)) > max(map(ipaddress.IPv4Address, own))
