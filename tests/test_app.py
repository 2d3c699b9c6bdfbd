"""The whole host without a window: real HTTP, real data channels, every kind of client."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import socket
import tracemalloc
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

import pytest
from aiortc import RTCSessionDescription

from peerpyrtc_desktop import app
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.events import Event, MessageAccepted, PeerLeft
from peerpyrtc_desktop.rtc import udp_port
from peerpyrtc_desktop.rtc.offer import MAX_OFFER
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.peers import Kick
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.network import LocalAddress, local_addresses
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest
from peerpyrtc_desktop.settings import Settings
from tests.clients import V1, Client, JoinRefused, Older, ref
from tests.e2e.program import free_port
from tests.rtc import offers

AnyClient = TypeVar("AnyClient", bound=Client)

BAD_FRAMES = [
    "5",
    "[1,2]",
    "null",
    "not JSON",
    "",
    "[" * 3000,
    '{"type":"nope"}',
    '{"type":"event","name":"message","ref":"00000000000","data":"\\ud800"}',
    '{"type":"event","name":"message","ref":"00000000000","data":1e999}',
    b"\xff\xff",
    b"",
    "x" * 20_000,
]


class House:
    """A host and the clients that have joined it."""

    def __init__(self, engine: Engine, stack: AsyncExitStack) -> None:
        self.engine = engine
        self.told: list[Event] = []
        self._stack = stack
        engine.host.events.connect(self.told.append)

    def client(self, kind: type[AnyClient], name: str, room: str = "lobby") -> AnyClient:
        """A client that hasn't joined yet."""
        client = kind(f"http://127.0.0.1:{self.engine.port}", room, name)
        self._stack.push_async_callback(client.close)
        return client

    async def join(self, kind: type[AnyClient], name: str, **body: Any) -> AnyClient:
        """A client in the lobby."""
        client = self.client(kind, name)
        await client.connect(**body)
        return client

    def names(self) -> list[str]:
        """Who is in the first room."""
        return [peer.id for peer in self.engine.host.snapshot()[0].peers]


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """A host with the room `lobby`; afterwards no task of it is left."""
    before = asyncio.all_tasks()
    engine = Engine(Settings(host="127.0.0.1", port=0, rooms=("lobby",), data_dir=tmp_path))
    async with AsyncExitStack() as stack:
        await engine.start()
        stack.push_async_callback(engine.close)
        yield House(engine, stack)
    await until(lambda: asyncio.all_tasks() <= before | {asyncio.current_task()})


async def until(condition: Callable[[], bool]) -> None:
    """Wait until something holds."""
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.005)


async def test_all_generations_in_one_room(house: House) -> None:
    """Clients of every generation hear each other, each in its own words."""
    ann = await house.join(V1, "Ann")
    old = await house.join(Older, "old")
    old.system("PEER_JOIN", {})
    state = await old.next()
    assert (state["action"], state["payload"]["hostId"]) == ("ROOM_STATE", "Ann")
    assert (await old.next())["action"] == "HOST_CHANGE"
    second = await house.join(Older, "second")
    second.envelope("from the second")
    raw = await house.join(Older, "raw")
    raw.send("from the first")
    old.system("EVENT", {"event": "message", "data": "from the third"})
    ann.say({"text": "from v1"}, ref(1))

    heard = [await ann.type("event") for _ in range(3)]
    assert [(each["from"], each["data"]) for each in heard] == [
        ("second", "from the second"),
        ("raw", "from the first"),
        ("old", "from the third"),
    ]
    assert await second.next(lambda frame: frame == {"peer_id": "Ann", "message": "from v1"})
    assert await raw.next(lambda frame: frame == "from v1")
    event = await old.next(lambda frame: "message" in frame and frame["peer_id"] == "second")
    assert event["message"] == "from the second"
    assert (await ann.type("ack"))["seq"] == 4
    assert [each.sender for each in house.told if isinstance(each, MessageAccepted)] == [
        "second",
        "raw",
        "old",
        "Ann",
    ]


@pytest.mark.parametrize("bad", BAD_FRAMES, ids=lambda bad: repr(bad[:12]))
async def test_a_bad_frame_costs_nobody_a_connection(house: House, bad: str | bytes) -> None:
    """A v1 client hears what was wrong; everyone stays and the next message comes through."""
    ann, bob = await house.join(V1, "Ann"), await house.join(V1, "Bob")
    ann.send(bad)
    assert (await ann.type("error"))["code"] in ("malformed", "binary-not-supported", "too-large")
    ann.say("still here", ref(1))
    assert (await bob.type("event"))["data"] == "still here"
    assert house.engine.host.snapshot()[0].refused == 1


async def test_bad_frames_of_older_clients(house: House) -> None:
    """What makes no sense in an older client's dialect costs nobody a connection either."""
    ann, old = await house.join(V1, "Ann"), await house.join(Older, "old")
    old.system("PEER_JOIN", {})
    old.channel.transport._remote_max_message_size = 0  # sends more than the host said it takes
    for bad in ("5", "[1,2]", "null", '{"type":"SYSTEM"}', b"\x00", "{" * 3000, "x" * 70_000):
        old.send(bad)
    old.envelope("still here")
    assert (await ann.type("event", data="still here"))["from"] == "old"
    assert house.engine.host.snapshot()[0].refused == 7


async def test_nobody_can_forge_a_system_frame(house: House) -> None:
    """A text client's JSON reaches a silent reader as that client's words, whatever it holds."""
    silent, raw = await house.join(Older, "silent"), await house.join(Older, "raw")
    forged = '{"type":"SYSTEM","action":"HOST_CHANGE","payload":"raw","x":%s}'
    for number in ("1e999", "9" * 5000):
        raw.send(forged % number)
    raw.send('{"peer_id":"Ann","x":1e999}')
    raw.send("the end")
    assert await silent.next(lambda frame: frame == "the end")
    others = [
        frame for frame in silent.frames if "HOST_CHANGE" in str(frame) or "Ann" in str(frame)
    ]
    assert len(others) == 1
    assert '"peer_id":"raw"' in str(others[0])


async def test_a_kick(house: House) -> None:
    """The kicked hears why and is cut off; it is gone from the room and can't come back at once."""
    ann, bob = await house.join(V1, "Ann"), await house.join(V1, "Bob")
    await house.engine.host.execute(Kick("lobby", "Bob", "rude"))
    goodbye = await bob.type("peer-left", id="Bob")
    assert (goodbye["reason"], goodbye["text"]) == ("KICKED", "rude")
    async with asyncio.timeout(60):
        await bob.closed.wait()
    assert house.names() == ["Ann"]
    assert (await ann.type("peer-left"))["id"] == "Bob"
    with pytest.raises(JoinRefused) as refused:
        await house.join(V1, "Bob")
    assert (refused.value.status, refused.value.body["code"]) == (403, "removed")
    host_says = await house.engine.host.execute(Announce("Dinner"))
    assert host_says == 1
    assert (await ann.type("announcement"))["text"] == "Dinner"


async def test_a_reconnect_misses_nothing(house: House) -> None:
    """With its secret a client takes its place again on a new link and gets what it missed."""
    ann, bob = await house.join(V1, "Ann"), await house.join(V1, "Bob")
    ann.say("one", ref(1))
    seen = await bob.type("event")
    ann.say("two", ref(2))
    again = house.client(V1, "Bob")
    hello = {"epoch": seen["epoch"], "seq": seen["seq"]}
    await again.connect(hello=hello, secret=bob.welcome["secret"])
    assert (await again.type("event"))["data"] == "two"
    assert (await bob.type("peer-left"))["reason"] == "DUPLICATE_IDENTITY"
    assert house.names() == ["Ann", "Bob"]
    assert not [each for each in house.told if isinstance(each, PeerLeft)]


async def test_a_user_agent_of_stray_bytes(house: House) -> None:
    """A guest whose headers aren't UTF-8 joins, and the others can still be told of it."""
    ann, bob = await house.join(V1, "Ann"), house.client(V1, "Bob")
    offered = await raw_offer(house, bob)
    assert offered == 200
    assert (await ann.type("peer-joined"))["peer"]["userAgent"] == "??"


async def raw_offer(house: House, client: V1) -> int:
    """Join with a header that no HTTP library would write."""
    await client.pc.setLocalDescription(await client.pc.createOffer())
    description = {"sdp": client.pc.localDescription.sdp, "type": "offer"}
    body = json.dumps({"room": "lobby", "peer_id": client.peer_id, "offer": description}).encode()
    reader, writer = await asyncio.open_connection("127.0.0.1", house.engine.port)
    head = "POST /offer HTTP/1.0\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    head += f"Content-Length: {len(body)}\r\nUser-Agent: "
    writer.write(head.encode() + b"\xff\xfe\r\n\r\n" + body)
    answer = (await reader.read()).decode()
    writer.close()
    whole = json.loads(answer.partition("\r\n\r\n")[2])
    await client.pc.setRemoteDescription(RTCSessionDescription(whole["answer"]["sdp"], "answer"))
    await until(lambda: client.channel.readyState == "open")
    client.send({"type": "hello"})
    await client.type("welcome")
    return int(answer.split()[1])


async def test_stopping_and_starting_again(house: House) -> None:
    """Stopping sends all out with SERVER_SHUTDOWN; started again, the rooms are there."""
    ann = await house.join(V1, "Ann")
    engine = house.engine
    await engine.stop()
    assert (await ann.type("peer-left"))["reason"] == "SERVER_SHUTDOWN"
    assert not engine.hosting
    assert engine.addresses() == ()
    await engine.stop()
    await engine.start()
    await engine.start()
    assert engine.hosting
    await house.join(V1, "Ann")
    assert house.names() == ["Ann"]


async def test_its_addresses(house: House) -> None:
    """Bound to one address it names that one; the URL is the home page's."""
    (address,) = house.engine.addresses()
    assert address.url == f"http://127.0.0.1:{house.engine.port}/"
    assert address.host == "127.0.0.1"
    assert house.engine.udp_port == house.engine.port


async def test_its_addresses_are_followed(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """While it hosts it looks at the machine's addresses, whether anybody joins or not."""
    looked = asyncio.Event()
    monkeypatch.setattr(udp_port, "LOOK_EVERY", 0.01)
    await house.engine.stop()
    await house.engine.start()

    def look() -> list[LocalAddress]:
        looked.set()
        return local_addresses()

    monkeypatch.setattr(udp_port, "local_addresses", look)
    async with asyncio.timeout(60):
        await looked.wait()


# Settings


async def test_limits_of_ones_own(tmp_path: Path) -> None:
    """More guests of one address than usual, and fewer of all that is set lower."""
    settings = Settings(
        host="127.0.0.1",
        port=0,
        rooms=("lobby",),
        data_dir=tmp_path,
        max_peers=3,
        max_peers_per_address=2,
        max_rooms=2,
        max_rooms_per_address=1,
        max_rate=2,
    )
    engine = Engine(settings)
    async with AsyncExitStack() as stack:
        await engine.start()
        stack.push_async_callback(engine.close)
        house = House(engine, stack)
        ann = await house.join(V1, "Ann")
        await house.join(V1, "Bob")
        with pytest.raises(JoinRefused) as full:
            await house.join(V1, "Cid")
        assert full.value.body["code"] == "room-full"
        await house.client(V1, "Cid", "kitchen").connect()
        with pytest.raises(JoinRefused) as many:
            await house.client(V1, "Dan", "cellar").connect()
        assert many.value.body["code"] == "too-many"
        for number in range(21):
            ann.say("x", ref(number))
        assert (await ann.type("error"))["code"] == "rate-limited"


def test_limits_that_are_not_set(tmp_path: Path) -> None:
    """What one setting raises leaves all others as they are, but for the joins that it brings."""
    usual = app.limits_of(Settings(data_dir=tmp_path))
    assert usual == HubLimits()
    more = app.limits_of(Settings(data_dir=tmp_path, max_peers_per_address=1000, max_rate=100))
    room = replace(usual.room, peers_per_address=1000, rate=100, burst=1000)
    assert more == replace(usual, room=room, half_open_per_address=100)


def test_all_guests_of_a_room_may_come_at_once(tmp_path: Path) -> None:
    """Whoever lets more into a room lets them join at the same moment, unless told otherwise."""
    class_of = app.limits_of(Settings(data_dir=tmp_path, max_peers=300, max_peers_per_address=200))
    assert (class_of.half_open, class_of.half_open_per_address) == (300, 200)
    told = Settings(data_dir=tmp_path, max_peers=300, max_joins=50, max_joins_per_address=5)
    assert (app.limits_of(told).half_open, app.limits_of(told).half_open_per_address) == (50, 5)


# Ports


async def test_the_panel_passes_over_ports_that_browsers_refuse(tmp_path: Path) -> None:
    """5060 and 5061 are free, and no page could be opened there."""
    settings = Settings(host="127.0.0.1", port=5059, data_dir=tmp_path)
    with block(socket.SOCK_STREAM, 5059):
        engine = Engine(settings, seek_port=True)
        await engine.start()
        assert engine.port is not None
        assert engine.port > 5061
        await engine.close()


def block(kind: socket.SocketKind, port: int) -> socket.socket:
    """Something else that uses a port."""
    address = "127.0.0.1" if kind is socket.SOCK_STREAM else local_addresses()[0].ip
    blocker = socket.socket(socket.AF_INET, kind)
    blocker.bind((address, port))
    if kind is socket.SOCK_STREAM:
        blocker.listen()
    return blocker


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM], ids=["TCP", "UDP"])
async def test_a_taken_port(tmp_path: Path, kind: socket.SocketKind) -> None:
    """The panel takes the next free pair and says so; without that the start fails whole."""
    port = free_port()
    settings = Settings(host="127.0.0.1", port=port, data_dir=tmp_path)
    with block(kind, port):
        engine = Engine(settings, seek_port=True)
        await engine.start()
        assert engine.port is not None
        assert engine.port > port
        assert engine.udp_port == engine.port
        assert str(port) in engine.notice
        assert str(engine.port) in engine.notice
        await engine.stop()
        fixed = Engine(settings)
        with pytest.raises(OSError, match="in use"):
            await fixed.start()
        assert not fixed.hosting
        await fixed.close()
    await engine.start()
    assert (engine.port, engine.udp_port, engine.notice) == (port, port, "")
    await engine.close()


async def test_the_last_port_is_taken(tmp_path: Path) -> None:
    """Where no further port exists, the start fails and doesn't pretend."""
    with block(socket.SOCK_STREAM, 65535):
        engine = Engine(Settings(host="127.0.0.1", port=65535, data_dir=tmp_path), seek_port=True)
        with pytest.raises(OSError, match="in use"):
            await engine.start()
        assert not engine.hosting
        await engine.close()


async def test_half_open_joins_cost_next_to_nothing(house: House) -> None:
    """Joins to which nobody comes hold no descriptor, no task, and not what they had to say."""

    async def join(numbers: range) -> None:
        for number in numbers:
            padding = "a=candidate:1 1 udp 1 192.0.2.9 9 typ host\r\n"
            sdp = offers.CHROMIUM + padding * ((MAX_OFFER - len(offers.CHROMIUM)) // len(padding))
            await house.engine.host.join(JoinRequest("lobby", f"{number}", sdp, "192.0.2.1"))

    def held() -> tuple[int, int]:
        gc.collect()
        memory, _ = tracemalloc.get_traced_memory()
        return memory, len(os.listdir("/dev/fd"))

    # Where all takes longer than a join may stay half open, the first are being let go of by then.
    house.engine.host.heartbeat.stop()
    await join(range(20))
    tracemalloc.start()
    try:
        memory, descriptors = held()
        tasks = asyncio.all_tasks()
        await join(range(20, 60))
        memory_after, _ = held()
        # The host's own come and go: what joins hold stays, as nothing ends them.
        await until(lambda: asyncio.all_tasks() <= tasks)
        await until(lambda: held()[1] <= descriptors)
        assert (memory_after - memory) / 40 < 6 * 1024
    finally:
        tracemalloc.stop()
