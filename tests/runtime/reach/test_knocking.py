"""A machine asks itself over TCP: real sockets, and what may be in their place."""

from __future__ import annotations

import asyncio

import pytest

from peerpyrtc_desktop.runtime.reach.knocking import answers_tcp


@pytest.mark.parametrize(("answer", "heard"), [(b"HTTP/1.1 200 OK\r\n\r\n", True), (b"no", False)])
async def test_what_answers_is_http_or_something_else(answer: bytes, heard: bool) -> None:
    """A port may be another program's."""
    asked: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(answer)
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        assert await answers_tcp("127.0.0.1", port, "/chat", patience=60) is heard
    assert asked[0].startswith(b"GET /chat/rooms HTTP/1.1\r\nHost: 127.0.0.1:")


async def test_nobody_listens() -> None:
    """The port is closed."""
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    server.close()
    await server.wait_closed()
    assert not await answers_tcp("127.0.0.1", port)
    assert not await answers_tcp("192.0.2.1", port, patience=0)


async def test_who_listens_says_nothing() -> None:
    """The connection comes about, and no answer."""
    done = asyncio.Event()

    async def wait(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read()
        writer.close()
        done.set()

    server = await asyncio.start_server(wait, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with server:
        assert not await answers_tcp("127.0.0.1", port, patience=0.2)
        await done.wait()  # what was opened to ask is closed again
