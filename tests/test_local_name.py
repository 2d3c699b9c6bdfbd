"""The host's name in its network: real multicast on loopback; each test has names of its own."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from zeroconf import AddressResolver, IPVersion  # type: ignore[attr-defined]
from zeroconf.asyncio import AsyncServiceInfo, AsyncZeroconf

from peerpyrtc_desktop import app, local_name
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.local_name import KIND, LocalName, real_addresses
from peerpyrtc_desktop.runtime.network import LocalAddress
from peerpyrtc_desktop.settings import Settings
from tests.e2e.program import free_port

HERE, LESSER, GREATER = "127.0.0.5", "127.0.0.4", "127.0.0.6"


@pytest.fixture
def base(monkeypatch: pytest.MonkeyPatch) -> str:
    """The name that is tried first; no other test has it."""
    mine = f"peerpyrtc{secrets.token_hex(4)}"
    monkeypatch.setattr(local_name, "BASE", mine)
    return mine


class Named:
    """A host's name, and all that was told of it."""

    def __init__(self, addresses: Callable[[], Sequence[str]] = lambda: [HERE]) -> None:
        self.told: list[str] = []
        self.troubles: list[str] = []
        self.faults: list[BaseException] = []
        self.local = LocalName(
            self.told.append, self.troubles.append, self.faults.append, addresses, 0.05
        )

    async def has(self, name: str) -> None:
        async with asyncio.timeout(120):
            while self.local.name != name:
                await asyncio.sleep(0.02)


@asynccontextmanager
async def announcing(
    addresses: Callable[[], Sequence[str]] = lambda: [HERE],
) -> AsyncIterator[Named]:
    named = Named(addresses)
    named.local.begin(5000)
    try:
        yield named
    finally:
        await named.local.end()
        assert named.faults == []
        assert named.local.name == ""


@asynccontextmanager
async def other(label: str, address: str) -> AsyncIterator[AsyncZeroconf]:
    """Another machine has this name, whoever had it before."""
    responder = AsyncZeroconf(interfaces=["127.0.0.1"], ip_version=IPVersion.V4Only)
    info = AsyncServiceInfo(
        KIND, f"other-{label}.{KIND}", port=80, server=f"{label}.local.", parsed_addresses=[address]
    )
    await (await responder.async_register_service(info, cooperating_responders=True))
    try:
        yield responder
    finally:
        await responder.async_close()


async def asked_by_a_newcomer(name: str) -> list[str]:
    """Where a name leads, for a machine that remembers nothing."""
    newcomer = AsyncZeroconf(interfaces=["127.0.0.1"], ip_version=IPVersion.V4Only)
    try:
        asked = AddressResolver(name)
        await asked.async_request(newcomer.zeroconf, 5_000)
        return [str(each) for each in asked.parsed_addresses()]
    finally:
        await newcomer.async_close()


async def test_the_name_leads_here(base: str) -> None:
    """Until the end of hosting; ending again is harmless."""
    async with announcing() as named:
        await named.has(f"{base}.local")
        async with asyncio.timeout(120):
            while await asked_by_a_newcomer(f"{base}.local.") != [HERE]:
                await asyncio.sleep(0.02)
        await named.local.end()
        assert named.told == [f"{base}.local", ""]
    await named.local.end()


async def test_a_name_that_is_taken(base: str) -> None:
    """The next one is, even where the one who has it was heard late."""
    async with other(base, GREATER), announcing() as named:
        await named.has(f"{base}-2.local")


async def test_two_come_to_have_one_name(base: str) -> None:
    """As when two networks are joined: the greater address keeps it, the other takes the next."""
    async with announcing() as named:
        await named.has(f"{base}.local")
        async with other(base, LESSER):
            pass  # it has announced itself, and was heard or not: this host goes on either way
        async with other(base, GREATER):
            await named.has(f"{base}-2.local")
        assert named.told == [f"{base}.local", "", f"{base}-2.local"]


async def test_the_addresses_change(base: str) -> None:
    """A machine without a network waits for one; the name follows what addresses it has."""
    now: list[str] = []
    async with announcing(lambda: list(now)) as named:
        now.append(HERE)
        await named.has(f"{base}.local")
        now[:] = [GREATER]
        async with asyncio.timeout(120):
            while GREATER not in await asked_by_a_newcomer(f"{base}.local."):
                await asyncio.sleep(0.02)
        assert named.told == [f"{base}.local"]


async def test_hosting_ends_before_there_is_a_name(base: str) -> None:
    """Without a network, and while it is being claimed."""
    async with announcing(list):
        pass
    async with announcing() as named:
        pass
    assert named.told == []


async def test_the_system_refuses(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told, and costs nothing but the name."""

    def refuse(**_: object) -> None:
        raise OSError("multicast is not permitted")

    monkeypatch.setattr("zeroconf.asyncio.AsyncZeroconf", refuse)
    async with announcing() as named, asyncio.timeout(60):
        while not named.troubles:
            await asyncio.sleep(0.02)
    assert named.troubles == ["This host has no name in its network: multicast is not permitted"]


async def test_the_system_refuses_for_a_while(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As while a network is changed: it is told once, and the name comes at a later look."""
    refused = 0

    def refuse(**options: Any) -> AsyncZeroconf:
        nonlocal refused
        if refused < 2:
            refused += 1
            raise OSError("no such device")
        return AsyncZeroconf(**options)

    monkeypatch.setattr("zeroconf.asyncio.AsyncZeroconf", refuse)
    async with announcing() as named:
        await named.has(f"{base}.local")
        assert named.troubles == ["This host has no name in its network: no such device"]
        assert refused == 2


async def test_every_name_is_taken(base: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told why there is none, once; the host has one as soon as one is free."""
    monkeypatch.setattr(local_name, "_MOST", 1)
    why = f"This host has no name in its network: {base}.local to {base}-1.local are taken"
    async with AsyncExitStack() as taken, asyncio.timeout(120):
        await taken.enter_async_context(other(base, GREATER))
        async with announcing() as named:
            while not named.troubles:
                await asyncio.sleep(0.02)
            assert (named.troubles, named.told) == ([why], [])
            await taken.aclose()
            await named.has(f"{base}.local")
            assert named.troubles == [why]


def test_only_real_addresses_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """No VPN's, none of IPv6, none that was to be hidden, and no loopback."""
    found = [
        LocalAddress("192.168.1.20", "wlan0", False),
        LocalAddress("192.168.1.21", "eth0", False),
        LocalAddress("2001:db8::1", "wlan0", False),
        LocalAddress("10.8.0.3", "tun0", True),
        LocalAddress("127.0.0.1", "this machine only", False),
    ]
    monkeypatch.setattr(local_name, "local_addresses", lambda: found)
    assert real_addresses(("192.168.1.21",)) == ["192.168.1.20"]


async def test_guests_come_by_the_name(
    base: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """It is among the addresses, and the door answers to it, as long as it is the host's."""
    monkeypatch.setattr(app, "real_addresses", lambda _: [HERE])
    engine = Engine(Settings(port=free_port(), data_dir=tmp_path, history="off"))
    heard = asyncio.Event()
    engine.addresses_changed.connect(lambda _: heard.set())
    await engine.start()
    try:
        url = f"http://127.0.0.1:{engine.port}/rooms"
        headers = {"Host": f"{base}.local:{engine.port}"}
        async with aiohttp.ClientSession() as session:
            async with session.get(url, headers=headers) as answer:
                assert answer.status == 421
            await asyncio.wait_for(heard.wait(), 120)
            last = engine.addresses()[-1]
            assert (last.host, last.url) == (
                f"{base}.local",
                f"http://{base}.local:{engine.port}/",
            )
            async with session.get(url, headers=headers) as answer:
                assert answer.status == 200
        assert await engine.look_into(last.host) != ()
    finally:
        await engine.close()
    assert engine.addresses() == ()


async def test_it_can_be_switched_off(base: str, tmp_path: Path) -> None:
    """By its option; who listens on one address alone has none."""
    for more in ({"local_name": "off"}, {"host": "127.0.0.1"}):
        settings = Settings.model_validate(
            {"port": 0, "data_dir": tmp_path, "history": "off", **more}
        )
        engine = Engine(settings)
        await engine.start()
        assert engine._name._running is None
        await engine.close()


async def test_a_name_that_was_given_stays_when_the_network_has_another(
    base: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """As when the router knows the machine by the name that it loses: guests come by it still."""
    monkeypatch.setattr(app, "real_addresses", lambda _: [HERE])
    settings = Settings(
        port=free_port(), data_dir=tmp_path, history="off", names=(f"{base}.local",)
    )
    engine = Engine(settings)
    await engine.start()
    try:
        async with asyncio.timeout(120):
            while engine._name.name != f"{base}.local":
                await asyncio.sleep(0.02)
        await engine._name.end()
        assert engine._name.name == ""
        headers = {"Host": f"{base}.local:{engine.port}"}
        async with aiohttp.ClientSession() as session:
            url = f"http://127.0.0.1:{engine.port}/rooms"
            async with session.get(url, headers=headers) as answer:
                assert answer.status == 200
    finally:
        await engine.close()
