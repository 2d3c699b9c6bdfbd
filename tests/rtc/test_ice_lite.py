"""The ICE-lite agent: what it believes, and where it sends."""

from __future__ import annotations

import secrets

import pytest

from peerpyrtc_desktop.rtc.ice_lite import (
    ASK_BURST,
    ASK_EVERY,
    MAX_ADDRESSES,
    MAX_EARLY,
    MAX_WAITING,
    QUIET,
    IceAgent,
)
from peerpyrtc_desktop.rtc.place import Address
from peerpyrtc_desktop.rtc.routes import MAX_AT_PLACE, Routes
from tests.rtc.fakes import FakeSocket

HOME, AWAY = ("192.0.2.1", 1111), ("198.51.100.1", 2222)


class World:
    """An agent, a socket and a clock; `asked` is what was asked where, `opened` what it read."""

    def __init__(self) -> None:
        self.now = 100.0
        self.routes = Routes()
        self.socket = FakeSocket()
        self.first_checks = 0
        self.asked: list[tuple[Address, bytes]] = []
        self.opened: list[bytes] = []
        self.agent = self.new_agent()

    def new_agent(self) -> IceAgent:
        return IceAgent(routes=self.routes, clock=lambda: self.now, on_first_check=self._count)

    def _count(self) -> None:
        self.first_checks += 1

    def check(self, source: Address, agent: IceAgent | None = None) -> None:
        (agent or self.agent).on_check(secrets.token_bytes(12), self.socket, source)

    def settle(self, agent: IceAgent | None = None, key: bytes = b"") -> IceAgent:
        """Its handshake is over; it can open what begins with its key."""
        agent = agent or self.agent
        agent.settle()
        agent.pour_into(lambda data: self._open(data, key))
        agent.ask = lambda place, question: self.asked.append((place[1], question))
        return agent

    def _open(self, data: bytes, key: bytes) -> bool:
        if not data.startswith(key):
            return False
        self.opened.append(data)
        return True

    def arrive(self, data: bytes, source: Address) -> bool:
        return self.routes.hand_on(data, (self.socket, source))

    def echo(self, source: Address, question: bytes) -> None:
        """The peer answers from there."""
        self.arrive(b"the answer, sealed", source)
        self.agent.on_echo(question)


@pytest.fixture
def world() -> World:
    """A new agent that nobody has checked yet."""
    return World()


async def test_credentials_are_new_and_long(world: World) -> None:
    """Each agent has its own, as long as RFC 8445 wants at least."""
    other = world.new_agent()
    assert len(world.agent.ufrag) >= 4
    assert len(world.agent.password) >= 22
    assert (other.ufrag, other.password) != (world.agent.ufrag, world.agent.password)


async def test_the_first_check_proves_the_address(world: World) -> None:
    """Before it there is no address; it is told of once."""
    assert world.agent.address is None
    world.check(HOME)
    world.check(HOME)
    assert world.agent.address == HOME
    assert world.first_checks == 1


async def test_a_replay_from_elsewhere_is_refused(world: World) -> None:
    """A check that was seen from one address proves nothing for another."""
    check = bytes(12)
    world.agent.on_check(check, world.socket, HOME)
    with pytest.raises(ValueError, match="another address"):
        world.agent.on_check(check, world.socket, AWAY)
    world.agent.on_check(check, world.socket, HOME)
    assert world.routes.at((world.socket, HOME)) == (world.agent,)
    assert not world.routes.at((world.socket, AWAY))


async def test_a_check_moves_nothing(world: World) -> None:
    """Its source can be forged: one from elsewhere opens a place, and is asked there."""
    world.check(HOME)
    world.settle()
    world.check(AWAY)
    assert world.agent.address == HOME
    assert world.routes.at((world.socket, AWAY)) == (world.agent,)
    assert [place for place, _ in world.asked] == [AWAY]


async def test_an_answer_moves_the_path(world: World) -> None:
    """What was asked at a place and comes back from there shows that the peer is there."""
    world.check(HOME)
    world.settle()
    world.check(AWAY)
    _, question = world.asked[0]
    world.echo(AWAY, bytes(16))
    assert world.agent.address == HOME
    world.echo(HOME, question)  # it can be reached there, and speaks from here
    assert world.agent.address == HOME
    world.echo(AWAY, question)
    assert world.agent.address == AWAY
    world.check(HOME)
    world.echo(HOME, question)  # an old answer
    assert world.agent.address == AWAY


async def test_data_from_elsewhere_is_asked_after(world: World) -> None:
    """Who speaks from another of its places is asked there: its checks may be seconds away."""
    world.check(HOME)
    world.check(AWAY)
    world.settle()
    assert world.arrive(b"data", AWAY)
    assert world.agent.address == HOME
    world.echo(AWAY, world.asked[0][1])
    assert world.agent.address == AWAY


async def test_questions_are_few(world: World) -> None:
    """Whoever names others' addresses has them asked a few times, then once a second in all."""
    world.check(HOME)
    world.settle()
    for number in range(1000):
        world.now += 0.01
        world.check(("198.51.100.1", 2000 + number))
    assert len(world.asked) <= ASK_BURST + 10 / ASK_EVERY


async def test_a_handshake_answers_where_it_is_asked(world: World) -> None:
    """Its cookie is another for each place, and settles where the path is."""
    world.check(HOME)
    world.check(AWAY)
    cookies = []
    for source in (HOME, AWAY):
        world.arrive(b"hello", source)
        await world.agent._recv()
        world.agent.answer_there()
        assert world.agent.address == source
        cookies.append(world.agent.cookie)
    assert cookies[0] != cookies[1]
    world.agent.settle()
    assert world.agent.is_at_home((world.socket, AWAY))


async def test_a_forged_check_takes_nothing(world: World) -> None:
    """Whoever checks with another's address gets none of its datagrams, however it goes on."""
    world.check(HOME)
    world.settle(key=b"theirs")
    half_way, seated = world.new_agent(), world.new_agent()
    world.check(AWAY, seated)
    world.settle(seated, key=b"mine")
    for _ in range(3):
        world.check(HOME, half_way)
        world.check(HOME, seated)
        assert world.arrive(b"theirs", HOME)
    assert world.opened == [b"theirs"] * 3
    assert half_way._waiting.empty()


async def test_a_crowd_at_a_place(world: World) -> None:
    """It is bounded, and who has its path there stays whatever comes."""
    world.check(HOME)
    world.settle(key=b"theirs")
    crowd = [world.new_agent() for _ in range(3 * MAX_AT_PLACE)]
    for each in crowd:
        world.check(HOME, each)
    present = world.routes.at((world.socket, HOME))
    assert len(present) == MAX_AT_PLACE
    assert present[0] is world.agent
    assert present[-1] is crowd[-1]
    for each in crowd:
        each.close()
    assert world.routes.at((world.socket, HOME)) == (world.agent,)


async def test_a_peer_has_few_addresses(world: World) -> None:
    """Beyond eight the one that was checked the longest ago is forgotten, never the path."""
    world.check(HOME)
    for port in range(2000, 2000 + MAX_ADDRESSES + 5):
        world.check(("198.51.100.1", port))
    entered = [HOME, *(("198.51.100.1", port) for port in range(2000, 2000 + MAX_ADDRESSES + 5))]
    present = [each for each in entered if world.routes.at((world.socket, each))]
    assert present == [HOME, *entered[1 - MAX_ADDRESSES :]]
    assert world.agent.address == HOME


async def test_an_address_may_pass_to_another_peer(world: World) -> None:
    """A router gives a gone guest's port to another: its handshake goes on at once, and its data.

    The former one counts as there for a while yet.
    """
    world.check(HOME)
    world.settle(key=b"former")
    other = world.new_agent()
    world.check(HOME, other)
    assert world.arrive(b"hello", HOME)
    assert await other._recv() == b"hello"
    other.answer_there()
    world.settle(other, key=b"other")
    assert world.arrive(b"other", HOME)
    assert world.arrive(b"former", HOME)
    assert world.opened == [b"other", b"former"]
    world.agent.close()
    assert world.routes.at((world.socket, HOME)) == (other,)
    other.close()
    assert not world.routes


async def test_one_that_cannot_tell(world: World) -> None:
    """The plain engine reads later: it takes all as long as it hears its peer, then shares."""
    world.check(HOME)
    world.agent.settle()
    other = world.new_agent()
    world.check(HOME, other)
    assert world.arrive(b"data", HOME)
    assert other._waiting.empty()
    world.now += QUIET
    assert world.arrive(b"data", HOME)
    assert await other._recv() == b"data"


async def test_sending_and_receiving(world: World) -> None:
    """Datagrams go to where the peer is and come in their order."""
    with pytest.raises(ConnectionError):
        await world.agent._send(b"too early")
    world.check(HOME)
    await world.agent._send(b"out")
    assert world.socket.sent == [(b"out", HOME)]
    for each in (b"one", b"two"):
        assert world.arrive(each, HOME)
    assert [await world.agent._recv(), await world.agent._recv()] == [b"one", b"two"]


@pytest.mark.parametrize(("settled", "bound"), [(False, MAX_EARLY), (True, MAX_WAITING - 1)])
async def test_the_queue_is_bounded(world: World, settled: bool, bound: int) -> None:
    """What nobody reads is lost beyond a bound, and closing is noticed all the same."""
    world.check(HOME)
    if settled:
        world.agent.settle()
    for _ in range(MAX_WAITING + 100):
        world.arrive(b"x", HOME)
    world.agent.close()
    for _ in range(bound):
        assert await world.agent._recv() == b"x"
    with pytest.raises(ConnectionError):
        await world.agent._recv()


async def test_closing(world: World) -> None:
    """A closed agent has no routes, sends nothing, takes nothing; again is harmless."""
    world.check(HOME)
    world.agent.close()
    world.agent.close()
    world.agent.settle()
    assert not world.agent.on_datagram(b"late", (world.socket, HOME))
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
    world.arrive(b"anybody's", HOME)
    assert world.agent.last_heard == 100.0
    world.agent.heard()
    assert world.agent.last_heard == 101.0
    world.now += 1
    world.check(AWAY)
    assert world.agent.last_heard == 102.0
