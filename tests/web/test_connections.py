"""Connections are bounded and have deadlines; who waits longest for nothing gives way first."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.web.bounds import Bounds, party_of
from peerpyrtc_desktop.web.config import DoorConfig
from peerpyrtc_desktop.web.device import Devices
from peerpyrtc_desktop.web.server import HttpServer

HEAD = b"GET /rooms HTTP/1.1\r\nHost: localhost\r\n"
PAGE = b"GET /peerpyrtc_client/peerpyrtc.umd.js HTTP/1.1\r\nHost: localhost\r\n\r\n"
POST = (
    b"POST /leave HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    b"Content-Length: 100\r\n\r\n{"
)
SOON = 0.05
PATIENCE = 60.0
"""Seconds after which a test that waits gives up."""

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@asynccontextmanager
async def listening(engine: Engine, bounds: Bounds) -> AsyncIterator[tuple[HttpServer, int]]:
    """A second door to the same host, with bounds of its own."""
    server = HttpServer(
        engine.host, Devices(b"k" * 32), engine.addresses, DoorConfig(bounds=bounds)
    )
    port = await server.start("127.0.0.1", 0)
    try:
        async with asyncio.timeout(PATIENCE):
            yield server, port
    finally:
        await server.stop()


async def connect(port: int, sent: bytes = b"") -> Streams:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(sent)
    await writer.drain()
    return reader, writer


async def answered(streams: Streams) -> bytes:
    """The status line of an answer to a request for the rooms."""
    reader, writer = streams
    writer.write(HEAD + b"\r\n")
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
    await reader.readexactly(length)
    return head.split(b"\r\n")[0]


async def until(condition: Callable[[], bool]) -> None:
    while not condition():
        await asyncio.sleep(0.01)


async def ended(streams: Streams) -> bool:
    """Waits until the host has ended the connection."""
    with suppress(ConnectionError):
        await streams[0].read()
    streams[1].close()
    return True


@pytest.mark.parametrize(
    "sent", [HEAD, HEAD + b"\r\n" + HEAD, b"\r\n\r\n" + HEAD], ids=["half", "second", "blank"]
)
async def test_a_head_has_a_deadline(engine: Engine, sent: bytes) -> None:
    """Who says half of it is let go."""
    async with listening(engine, Bounds(head=SOON, idle=SOON)) as (server, port):
        assert await ended(await connect(port, sent))
        assert server.connections.ended == 1


async def test_a_body_has_a_deadline(engine: Engine) -> None:
    """A body that doesn't come is answered with 408, and the connection ends."""
    async with listening(engine, Bounds(body=SOON)) as (_, port):
        reader, writer = await connect(port, POST)
        assert b" 408 " in await reader.readline()
        assert await ended((reader, writer))


async def test_an_idle_connection_has_a_deadline(engine: Engine) -> None:
    """After its answer a connection is kept for a while, not for ever."""
    async with listening(engine, Bounds(idle=SOON)) as (server, port):
        streams = await connect(port)
        assert b" 200 " in await answered(streams)
        assert await ended(streams)
        assert server.connections.ended == 1


async def test_an_answer_must_be_read(engine: Engine) -> None:
    """Who asks and asks and never reads is let go, and so is what waits for it."""
    async with listening(engine, Bounds(answer=SOON, idle=SOON, head=SOON)) as (server, port):
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(PAGE * 2000)
        await until(lambda: server.connections.ended == 1)
        await until(lambda: len(server.connections) == 0)
        writer.transport.abort()


async def test_the_longest_idle_gives_way(engine: Engine) -> None:
    """Where no place is left, a newcomer takes that of the longest idle, then of half requests."""
    async with listening(engine, Bounds(per_address=3)) as (server, port):
        idle = await connect(port)
        await answered(idle)
        half = await connect(port, HEAD)
        other = await connect(port)
        await answered(other)
        await until(lambda: len(server.connections) == 3)
        first = await connect(port, HEAD + b"\r\n")
        assert b" 200 " in await first[0].readline()
        assert await ended(idle)
        second = await connect(port, HEAD + b"\r\n")
        assert b" 200 " in await second[0].readline()
        assert await ended(other)
        third = await connect(port, HEAD + b"\r\n")
        assert await ended(first)
        fourth = await connect(port, HEAD + b"\r\n")
        assert await ended(second)
        await until(lambda: len(server.connections) == 3)
        for _, writer in (half, third, fourth):
            writer.close()


async def test_a_half_request_takes_no_fresh_place(engine: Engine) -> None:
    """A flood of half requests is turned away, not let in for others that have only just come."""
    async with listening(engine, Bounds(per_address=2)) as (server, port):
        first, second = await connect(port, HEAD), await connect(port, HEAD)
        await until(lambda: len(server.connections) == 2)
        assert await ended(await connect(port, HEAD))
        assert server.connections.refused == 1
        whole = await connect(port, HEAD + b"\r\n")
        assert b" 200 " in await whole[0].readline()
        assert await ended(first)
        for _, writer in (second, whole):
            writer.close()


async def test_a_half_body_gives_way(engine: Engine) -> None:
    """Who keeps a body back has no more right to the place than who keeps a head back."""
    async with listening(engine, Bounds(per_address=2)) as (server, port):
        bodies = [await connect(port, POST) for _ in range(2)]
        await until(lambda: len(server.connections) == 2)
        newcomer = await connect(port, HEAD + b"\r\n")
        assert b" 200 " in await newcomer[0].readline()
        assert await ended(bodies[0])
        bodies[1][1].close()
        newcomer[1].close()


async def test_all_in_all(engine: Engine) -> None:
    """The bound of all connections holds, whatever one address may have."""
    async with listening(engine, Bounds(connections=2, per_address=9)) as (server, port):
        first = await connect(port, HEAD)
        second = await connect(port, HEAD)
        third = await connect(port, HEAD + b"\r\n")
        assert b" 200 " in await third[0].readline()
        assert await ended(first)
        assert len(server.connections) == 2
        for _, writer in (second, third):
            writer.close()


async def test_a_system_without_the_option(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the kernel doesn't know what its headers name, connections are taken as they come."""
    monkeypatch.setattr("socket.TCP_DEFER_ACCEPT", 9999, raising=False)
    async with listening(engine, Bounds()) as (_, port):
        streams = await connect(port)
        assert b" 200 " in await answered(streams)
        streams[1].close()


@pytest.mark.parametrize(
    ("address", "party"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
    ],
)
def test_who_counts_as_one(address: str, party: str) -> None:
    """IPv6 gives each machine a /64 to choose from, so that counts as one."""
    assert party_of(address) == party
