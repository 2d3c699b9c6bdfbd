"""The handshake's bounds: a cookie first, a few steps a turn, and an end when nothing comes."""

from __future__ import annotations

import asyncio
import hmac
import secrets
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiortc import RTCDtlsFingerprint, RTCDtlsParameters
from aiortc.rtcdtlstransport import SRTP_PROFILES
from OpenSSL import SSL

from peerpyrtc_desktop.rtc import handshake
from peerpyrtc_desktop.rtc.certificate import SharedCertificate
from peerpyrtc_desktop.rtc.handshake import STEPS, Handshake
from peerpyrtc_desktop.rtc.ice_lite import IceAgent
from peerpyrtc_desktop.rtc.place import Address
from peerpyrtc_desktop.rtc.routes import Routes
from peerpyrtc_desktop.runtime.seating.turns import Turns
from peerpyrtc_desktop.runtime.tasks import Tasks
from tests.rtc.fakes import FakeSocket, raise_it

HOME, AWAY = ("192.0.2.1", 1111), ("198.51.100.1", 2222)
CERTIFICATE = SharedCertificate.generateCertificate()
HELLO_VERIFY, SERVER_HELLO = 3, 2


class World:
    """The host's side of a handshake, and a client's that stands wherever it likes."""

    def __init__(self) -> None:
        loop = asyncio.get_running_loop()
        self.socket, self.routes = FakeSocket(), Routes()
        self.agent = IceAgent(routes=self.routes, clock=loop.time, on_first_check=lambda: None)
        self.dtls = Handshake(self.agent, CERTIFICATE, Turns(STEPS))
        self.client = SSL.Connection(CERTIFICATE._create_ssl_context(SRTP_PROFILES), None)
        self.client.set_connect_state()

    def check(self, source: Address) -> None:
        self.agent.on_check(secrets.token_bytes(12), self.socket, source)

    def start(self) -> Awaitable[None]:
        fingerprints: list[RTCDtlsFingerprint] = CERTIFICATE.getFingerprints()
        return self.dtls.start(RTCDtlsParameters(fingerprints=fingerprints))

    def step(self, source: Address) -> bool:
        """The client goes on, and what it says comes from there; True once it is through."""
        try:
            self.client.do_handshake()
        except SSL.WantReadError:
            is_through = False
        else:
            is_through = True
        try:
            self.routes.hand_on(self.client.bio_read(4096), (self.socket, source))
        except SSL.WantReadError:
            return is_through
        return is_through

    async def answered(self) -> tuple[bytes, Address]:
        """The host's next datagram, which the client gets, and where it went."""
        async with asyncio.timeout(60):
            while not self.socket.sent:
                await asyncio.sleep(0)
        data, where = self.socket.sent.pop(0)
        self.client.bio_write(data)
        return data, where


@pytest.fixture
async def tasks() -> Any:
    """Where handshakes run."""
    tasks = Tasks(raise_it)
    yield tasks
    await tasks.close()


async def test_a_cookie_comes_first(tasks: Tasks) -> None:
    """Until it has come back, an address gets less than it sent; then it is the path."""
    world = World()
    world.check(HOME)
    world.check(AWAY)
    tasks.spawn(world.start(), name="handshake")  # type: ignore[arg-type]
    world.step(AWAY)
    cookie, where = await world.answered()
    assert (cookie[13], where) == (HELLO_VERIFY, AWAY)
    assert len(cookie) < 100
    world.step(AWAY)
    hello, where = await world.answered()
    assert (hello[13], where) == (SERVER_HELLO, AWAY)
    while not world.step(HOME):  # it may change its mind; where it is was proven for the other
        _, where = await world.answered()
        assert where == AWAY
    await until(lambda: world.dtls.state == "connected")
    assert world.agent.address == AWAY


async def test_a_cookie_is_for_one_address(tasks: Tasks) -> None:
    """Who goes on from another of its addresses is answered at the one that was told the cookie."""
    world = World()
    world.check(HOME)
    world.check(AWAY)
    tasks.spawn(world.start(), name="handshake")  # type: ignore[arg-type]
    world.step(HOME)
    await world.answered()
    while not world.step(AWAY):
        _, where = await world.answered()
        assert where == HOME
    await until(lambda: world.dtls.state == "connected")
    assert world.agent.address == HOME


async def test_a_cookie_can_be_made_by_nobody_else(tasks: Tasks) -> None:
    """What the peer knows of us, our password among it, makes none: it must have been told."""
    world = World()
    world.check(HOME)
    world.check(AWAY)
    tasks.spawn(world.start(), name="handshake")  # type: ignore[arg-type]
    world.step(HOME)
    while not world.socket.sent:
        await asyncio.sleep(0)
    told, _ = world.socket.sent.pop()
    place = f"{AWAY[0]} {AWAY[1]}".encode()
    made = hmac.digest(world.agent.password.encode(), place, "sha256")
    assert len(made) == told[-len(made) - 1]  # a cookie stands at the end, after its length
    world.client.bio_write(told[: -len(made)] + made)
    world.step(AWAY)
    await until(lambda: world.dtls.state == "failed")
    assert all(len(data) < 100 for data, _ in world.socket.sent)


async def test_nothing_comes(tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who proves its address and then is silent, or only talks nonsense, is given up."""
    monkeypatch.setattr(handshake, "PATIENCE", 0.2)
    monkeypatch.setattr(handshake, "AT_MOST", 0.4)
    monkeypatch.setattr(handshake, "_LOOK", 0.01)
    for nonsense in (b"", bytes([22]) + b"\xfe\xfd" + bytes(60)):
        world = World()
        world.check(HOME)
        tasks.spawn(world.start(), name="handshake")  # type: ignore[arg-type]

        async def talk(world: World = world, nonsense: bytes = nonsense) -> None:
            while world.dtls.state != "failed":
                if nonsense:
                    world.routes.hand_on(nonsense, (world.socket, HOME))
                await asyncio.sleep(0.005)

        async with asyncio.timeout(60):
            await talk()
        assert world.socket.sent == []


async def test_a_stall_of_our_own_is_forgiven(
    tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Time in which the loop stood still isn't the other side's."""
    monkeypatch.setattr(handshake, "PATIENCE", 0.2)
    monkeypatch.setattr(handshake, "_LOOK", 0.05)
    world = World()
    world.check(HOME)
    tasks.spawn(world.start(), name="handshake")  # type: ignore[arg-type]
    await until(lambda: world.dtls.state == "connecting")
    loop = asyncio.get_running_loop()
    stalled = loop.time() + 0.5
    while loop.time() < stalled:
        """The window is busy."""
    world.step(HOME)
    while not world.step(HOME):
        await world.answered()
    await until(lambda: world.dtls.state == "connected")


async def until(condition: Callable[[], bool]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0)
