"""The one UDP port, real sockets and all that strangers may send there."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import AsyncIterator, Callable

import pytest
from aioice import stun
from hypothesis import given
from hypothesis import strategies as st

from peerpyrtc_desktop.rtc import udp_port
from peerpyrtc_desktop.rtc.ice_lite import IceAgent
from peerpyrtc_desktop.rtc.udp_port import UdpPort
from peerpyrtc_desktop.runtime.network import LocalAddress, local_addresses
from peerpyrtc_desktop.runtime.tasks import Tasks
from tests.rtc.fakes import FakeSocket

SOURCE = ("192.0.2.1", 1111)


@pytest.fixture
async def port() -> AsyncIterator[UdpPort]:
    """A port that listens on all of this machine's addresses."""
    port = UdpPort(lambda: 0.0)
    await port.open(0)
    yield port
    port.close()


def check(agent: IceAgent, password: str | None = None) -> stun.Message:
    request = stun.Message(stun.Method.BINDING, stun.Class.REQUEST)
    request.attributes["USERNAME"] = f"{agent.ufrag}:theirs"
    request.add_message_integrity((password or agent.password).encode())
    return request


def deliver(port: UdpPort, data: bytes) -> None:
    """As if `data` had come from `SOURCE`."""
    port.on_datagram(data, next(iter(port._sockets.values())), SOURCE)


class Stranger(asyncio.DatagramProtocol):
    """A socket somewhere else."""

    def __init__(self) -> None:
        self.received: asyncio.Queue[bytes] = asyncio.Queue()

    def datagram_received(self, data: bytes, addr: object) -> None:
        self.received.put_nowait(data)


async def test_a_check_over_the_network(port: UdpPort) -> None:
    """A check with the password is answered from the address it was sent to; others aren't."""
    agent = port.add(lambda: None)
    loop = asyncio.get_running_loop()
    transport, stranger = await loop.create_datagram_endpoint(
        Stranger, remote_addr=(port.addresses[0], port.port)
    )
    transport.sendto(b"")
    transport.sendto(b"\x00")
    transport.sendto(bytes(check(agent, "wrong")))
    request = check(agent)
    transport.sendto(bytes(request))
    async with asyncio.timeout(60):
        answer = stun.parse_message(await stranger.received.get())
    assert answer.message_class is stun.Class.RESPONSE
    assert answer.transaction_id == request.transaction_id
    assert stranger.received.empty()
    assert agent.address == transport.get_extra_info("sockname")[:2]
    assert port.counted["check without the password"] == 1
    transport.close()


def attribute(kind: int, value: bytes, length: int | None = None) -> bytes:
    return struct.pack("!HH", kind, len(value) if length is None else length) + value


def stun_message(kind: int, body: bytes) -> bytes:
    return struct.pack("!HHI12s", kind, len(body), 0x2112A442, b"t" * 12) + body


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (b"", "empty"),
        (b"\x00", "malformed STUN"),
        (b"\x00\x01" + bytes(18), "malformed STUN"),
        (stun_message(1, b""), "check without the password"),
        (stun_message(1, b"\x00"), "malformed STUN"),
        (stun_message(1, b"\x00\x06\x00\x04"), "malformed STUN"),
        (stun_message(1, attribute(0x0006, b"\xff\xfe\x00\x00", 2)), "check without the password"),
        (stun_message(1, attribute(0x0008, b"shrt")), "check without the password"),
        (stun_message(1, attribute(0x0008, bytes(20))), "check without the password"),
        (stun_message(1, b"")[:-1], "malformed STUN"),
        (stun_message(0x0101, b""), "STUN but no request"),
        (stun_message(0x0011, b""), "STUN but no request"),
        (stun_message(0x0003, b""), "STUN but no binding"),
        (b"\x16\xfe\xfd", "for nobody here"),
        (b"\x80" * 20, "of an unknown kind"),
        (b"GET / HTTP/1.1\r\n", "of an unknown kind"),
    ],
)
async def test_garbage_is_counted_and_forgotten(port: UdpPort, data: bytes, count: str) -> None:
    """Nothing that a stranger sends raises, is answered or moves a peer."""
    agent = port.add(lambda: None)
    deliver(port, data)
    assert port.counted == {count: 1}
    assert agent.address is None


@given(st.binary(max_size=80) | st.binary(max_size=60).map(lambda body: stun_message(1, body)))
def test_no_datagram_raises(data: bytes) -> None:
    """Whatever the bytes, they are counted or handed on."""
    port = UdpPort(lambda: 0.0)
    port.on_datagram(data, FakeSocket(), SOURCE)
    assert port.counted.total() == 1


@given(st.data())
def test_no_damaged_check_counts(data: st.DataObject) -> None:
    """A check with a byte changed or its end cut off proves nothing."""
    port = UdpPort(lambda: 0.0)
    agent = port.add(lambda: None)
    whole = bytearray(bytes(check(agent)))
    signed = len(whole) - 8  # the FINGERPRINT behind it is a checksum that anybody can make
    at = data.draw(st.integers(0, signed - 1))
    if data.draw(st.booleans()):
        whole[at] ^= data.draw(st.integers(1, 255))
    else:
        del whole[at:]
    port.on_datagram(bytes(whole), FakeSocket(), SOURCE)
    assert agent.address is None


async def test_datagrams_find_their_peer(port: UdpPort) -> None:
    """After its check a peer's datagrams are its own, until it is removed."""
    agent, other = port.add(lambda: None), port.add(lambda: None)
    deliver(port, b"\x16 early")
    deliver(port, bytes(check(agent)))
    deliver(port, b"\x16 hello")
    assert await agent._recv() == b"\x16 hello"
    assert other.address is None
    port.remove(agent)
    port.remove(agent)
    deliver(port, b"\x16 late")
    deliver(port, bytes(check(agent)))
    assert port.counted["for nobody here"] == 2
    assert port.counted["check without the password"] == 1
    assert not port._routes


async def test_a_replayed_check_is_counted(port: UdpPort) -> None:
    """A check that is repeated from elsewhere opens no path there."""
    agent = port.add(lambda: None)
    data = bytes(check(agent))
    deliver(port, data)
    port.on_datagram(data, next(iter(port._sockets.values())), ("198.51.100.1", 5))
    assert port.counted == {"replayed check": 1}
    assert agent.address == SOURCE


async def test_a_taken_port() -> None:
    """A number that is taken on one address is refused, and nothing stays open."""
    taken = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    taken.bind((local_addresses()[0].ip, 0))
    port = UdpPort(lambda: 0.0)
    with pytest.raises(OSError, match="in use"):
        await port.open(taken.getsockname()[1])
    assert port.addresses == []
    taken.close()


async def test_an_address_that_is_not_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    """An address that can't be bound yet keeps nobody from the others; with none, there is none."""
    loopback = LocalAddress("127.0.0.1", "lo", False)
    not_ready = LocalAddress("192.0.2.200", "eth9", False)
    monkeypatch.setattr(udp_port, "local_addresses", lambda: [not_ready, loopback])
    port = UdpPort(lambda: 0.0)
    await port.open(0)
    assert port.addresses == ["127.0.0.1"]
    port.close()
    monkeypatch.setattr(udp_port, "local_addresses", lambda: [not_ready])
    with pytest.raises(OSError):  # noqa: PT011
        await port.open(0)


async def test_addresses_come_and_go(monkeypatch: pytest.MonkeyPatch) -> None:
    """The port follows the machine's addresses, and keeps its number."""
    one, two = (LocalAddress(f"127.0.0.{number}", "lo", False) for number in (1, 2))
    now, present = [0.0], [one]
    monkeypatch.setattr(udp_port, "local_addresses", lambda: present)
    port = UdpPort(lambda: now[0])
    await port.open(0)
    number = port.port
    present[:] = [two, LocalAddress("192.0.2.200", "eth9", False)]
    await port.refresh()
    assert port.addresses == ["127.0.0.1"], "looked again too soon"
    now[0] += udp_port.LOOK_EVERY
    await port.refresh()
    assert (port.addresses, port.port) == (["127.0.0.2"], number)
    assert port.counted == {"address not bound": 1}
    port.close()
    port.close()


async def test_addresses_are_followed_while_nobody_joins(monkeypatch: pytest.MonkeyPatch) -> None:
    """A guest's way through an address that went is there again when the address is."""
    one, two = (LocalAddress(f"127.0.0.{number}", "lo", False) for number in (1, 2))
    present = [one, two]
    monkeypatch.setattr(udp_port, "local_addresses", lambda: present)
    monkeypatch.setattr(udp_port, "LOOK_EVERY", 0.01)
    port = UdpPort(lambda: 0.0)
    await port.open(0)
    agent = port.add(lambda: None)
    following = Tasks(_raise)
    following.spawn(port.follow(), name="follow")
    guest = await guest_of(agent, (two.ip, port.port))

    present.remove(two)
    await until(lambda: port.addresses == [one.ip])
    port._away[two.ip].close()  # as where a socket doesn't outlive its address
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taking:
        taking.bind((two.ip, port.port))
        present.append(two)
        await until(lambda: port.counted["address not bound"] > 1)
        assert port.addresses == [one.ip]
    await until(lambda: port.addresses == [one.ip, two.ip])
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(60):
        await loop.sock_sendto(guest, b"\x16 hello", (two.ip, port.port))
        assert await agent._recv() == b"\x16 hello"
        agent.send(b"\x16 back")
        assert await loop.sock_recvfrom(guest, 100) == (b"\x16 back", (two.ip, port.port))
    await following.close()
    guest.close()
    port.close()


async def guest_of(agent: IceAgent, host: tuple[str, int]) -> socket.socket:
    """A guest's socket that has proved its password to the host."""
    guest = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    guest.setblocking(False)
    guest.bind(("127.0.0.1", 0))
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(60):
        await loop.sock_sendto(guest, bytes(check(agent)), host)
        answer, source = await loop.sock_recvfrom(guest, 1000)
    assert stun.parse_message(answer).message_class is stun.Class.RESPONSE
    assert source == host
    return guest


async def until(condition: Callable[[], bool]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.005)


def _raise(fault: BaseException) -> None:
    raise fault


async def test_addresses_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """A look that fails changes nothing; the next one counts."""
    one = LocalAddress("127.0.0.1", "lo", False)
    monkeypatch.setattr(udp_port, "local_addresses", lambda: [one])
    port = UdpPort(lambda: 0.0)
    await port.open(0)

    def fail() -> list[LocalAddress]:
        raise OSError("not now")

    monkeypatch.setattr(udp_port, "local_addresses", fail)
    port._look()
    assert port.addresses == ["127.0.0.1"]
    assert port.counted == {"addresses not read": 1}
    port.close()


async def test_addresses_that_never_come_back(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few of them are kept in mind, and no more."""
    present: list[LocalAddress] = [LocalAddress("127.0.0.1", "lo", False)]
    monkeypatch.setattr(udp_port, "local_addresses", lambda: present)
    port = UdpPort(lambda: 0.0)
    await port.open(0)
    for number in range(2, 2 * udp_port.MAX_AWAY):
        present[:] = [LocalAddress(f"127.0.0.{number}", "lo", False)]
        port._look()
        assert port.addresses == [f"127.0.0.{number}"]
    assert len(port._away) == udp_port.MAX_AWAY
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as another:
        another.bind(("127.0.0.1", port.port))
    port.close()
