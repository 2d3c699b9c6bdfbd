"""The ICE-lite agent: what it believes, and where it sends."""

from __future__ import annotations

from collections.abc import MutableMapping

import pytest
from aioice import stun

from peerpyrtc_desktop.rtc.ice_lite import (
    MAX_ADDRESSES,
    MAX_WAITING,
    QUIET,
    Address,
    IceAgent,
    Place,
)
from tests.rtc.fakes import FakeSocket

HOME, AWAY = ("192.0.2.1", 1111), ("198.51.100.1", 2222)


class World:
    """An agent, a socket and a clock."""

    def __init__(self) -> None:
        self.now = 100.0
        self.routes: MutableMapping[Place, IceAgent] = {}
        self.socket = FakeSocket()
        self.first_checks = 0
        self.agent = self.new_agent()

    def new_agent(self) -> IceAgent:
        return IceAgent(routes=self.routes, clock=lambda: self.now, on_first_check=self._count)

    def _count(self) -> None:
        self.first_checks += 1

    def check(self, source: Address, *, nominate: bool = False) -> stun.Message:
        return self.agent.on_check(request(nominate), self.socket, source)


@pytest.fixture
def world() -> World:
    """A new agent that nobody has checked yet."""
    return World()


def request(nominate: bool = False) -> stun.Message:
    message = stun.Message(stun.Method.BINDING, stun.Class.REQUEST)
    if nominate:
        message.attributes["USE-CANDIDATE"] = None
    return message


async def test_credentials_are_new_and_long(world: World) -> None:
    """Each agent has its own, as long as RFC 8445 wants at least."""
    other = world.new_agent()
    assert len(world.agent.ufrag) >= 4
    assert len(world.agent.password) >= 22
    assert (other.ufrag, other.password) != (world.agent.ufrag, world.agent.password)


async def test_the_first_check_proves_the_address(world: World) -> None:
    """Before it there is no address; it is answered, signed, and told of once."""
    assert world.agent.address is None
    response = world.check(HOME)
    world.check(HOME)
    assert world.agent.address == HOME
    assert response.attributes["XOR-MAPPED-ADDRESS"] == HOME
    parsed = stun.parse_message(bytes(response))
    assert parsed.check_message_integrity(world.agent.password.encode())
    assert world.first_checks == 1


async def test_a_replay_from_elsewhere_is_refused(world: World) -> None:
    """A check that was seen from one address proves nothing for another."""
    check = request()
    world.agent.on_check(check, world.socket, HOME)
    with pytest.raises(ValueError, match="another address"):
        world.agent.on_check(check, world.socket, AWAY)
    world.agent.on_check(check, world.socket, HOME)
    assert list(world.routes) == [(world.socket, HOME)]


async def test_a_second_path_is_known_but_not_taken(world: World) -> None:
    """While the path in use is alive, a check from elsewhere doesn't move it."""
    world.check(HOME)
    world.now += QUIET
    world.check(AWAY)
    assert world.agent.address == HOME
    assert (world.socket, AWAY) in world.routes


async def test_a_nomination_moves_the_path(world: World) -> None:
    """USE-CANDIDATE takes the path at once."""
    world.check(HOME)
    world.check(AWAY, nominate=True)
    assert world.agent.address == AWAY


async def test_a_quiet_path_is_left(world: World) -> None:
    """After six seconds without a sign from the old path the next check moves it."""
    world.check(HOME)
    world.now += QUIET + 0.1
    world.check(AWAY)
    assert world.agent.address == AWAY


async def test_data_keeps_the_path(world: World) -> None:
    """Datagrams on the path count as signs; those from other places don't."""
    world.check(HOME)
    world.check(AWAY)
    world.now += QUIET
    world.agent.on_datagram(b"data", (world.socket, HOME))
    world.now += QUIET
    world.check(AWAY)
    assert world.agent.address == HOME
    world.agent.on_datagram(b"data", (world.socket, AWAY))
    world.now += 0.1
    world.check(AWAY)
    assert world.agent.address == AWAY


async def test_a_peer_has_few_addresses(world: World) -> None:
    """Beyond eight the one that was checked the longest ago is forgotten, never the path."""
    world.check(HOME)
    for port in range(2000, 2000 + MAX_ADDRESSES + 5):
        world.check(("198.51.100.1", port))
    assert len(world.routes) == MAX_ADDRESSES
    assert (world.socket, HOME) in world.routes
    assert world.agent.address == HOME


async def test_an_address_may_pass_to_another_peer(world: World) -> None:
    """A peer that comes to another's address gets its datagrams, and keeps them when that goes."""
    world.check(HOME)
    other = world.new_agent()
    other.on_check(request(), world.socket, HOME)
    assert world.routes[(world.socket, HOME)] is other
    world.agent.close()
    assert world.routes[(world.socket, HOME)] is other
    other.close()
    assert not world.routes


async def test_sending_and_receiving(world: World) -> None:
    """Datagrams go to where the peer is and come in their order."""
    with pytest.raises(ConnectionError):
        await world.agent._send(b"too early")
    world.check(HOME)
    await world.agent._send(b"out")
    assert world.socket.sent == [(b"out", HOME)]
    for each in (b"one", b"two"):
        world.agent.on_datagram(each, (world.socket, HOME))
    assert [await world.agent._recv(), await world.agent._recv()] == [b"one", b"two"]


async def test_the_queue_is_bounded(world: World) -> None:
    """What nobody reads is lost beyond a bound, and closing is noticed all the same."""
    world.check(HOME)
    for _ in range(MAX_WAITING + 100):
        world.agent.on_datagram(b"x", (world.socket, HOME))
    world.agent.close()
    for _ in range(MAX_WAITING):
        assert await world.agent._recv() == b"x"
    with pytest.raises(ConnectionError):
        await world.agent._recv()


async def test_closing(world: World) -> None:
    """A closed agent has no routes, sends nothing, takes nothing; again is harmless."""
    world.check(HOME)
    world.agent.close()
    world.agent.close()
    world.agent.on_datagram(b"late", (world.socket, HOME))
    assert not world.routes
    for wait in (world.agent._recv(), world.agent._send(b"late")):
        with pytest.raises(ConnectionError):
            await wait
    with pytest.raises(ConnectionError):
        await world.agent._recv()


async def test_hearing(world: World) -> None:
    """Checks and decrypted data are signs of life; a bare datagram is none."""
    world.check(HOME)
    world.now += 1
    world.agent.on_datagram(b"anybody's", (world.socket, HOME))
    assert world.agent.last_heard == 100.0
    world.agent.heard()
    assert world.agent.last_heard == 101.0
    world.now += 1
    world.check(AWAY)
    assert world.agent.last_heard == 102.0
