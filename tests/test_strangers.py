"""Who holds connections, and what else strangers hold over HTTP, keeps nobody else out."""

from __future__ import annotations

import asyncio
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.clients import V1
from tests.e2e.program import running
from tests.loaded import LOADED, PROGRAM

HALF_HEAD = "GET /rooms HTTP/1.1\\r\\nHost: localhost\\r\\n"
HALF_BODY = (
    "POST /offer HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Type: application/json\\r\\n"
    'Content-Length: 9000\\r\\n\\r\\n{"room": '
)
NO_END = HALF_HEAD + "\\r\\n" + HALF_HEAD  # an answer, then half a request on the same connection


@contextmanager
def strangers(port: int, count: int, half: str) -> Iterator[None]:
    """A process that holds that many connections."""
    command = [sys.executable, "-m", "tests.stranger", str(port), str(count), half]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            assert process.stdout.readline() == "held\n"
            yield
            process.stdin.close()
            assert process.wait(60) == 0
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit")
@pytest.mark.parametrize(
    ("half", "count"),
    [(HALF_HEAD, 1000), (HALF_HEAD, 2000), (HALF_BODY, 1000), (NO_END, 1000)],
    ids=["head", "more heads", "body", "after an answer"],
)
async def test_half_requests_keep_nobody_out(tmp_path: Path, half: str, count: int) -> None:
    """While a script of the same address holds all it can, guests load pages, join and talk."""
    limited = ["prlimit", "--nofile=128:256", *PROGRAM]
    with running(limited, "serve", "--room=lobby", data=tmp_path) as program:
        port = int(program.url.rpartition(":")[2])
        assert resource.prlimit(program.pid, resource.RLIMIT_NOFILE) == (256, 256)
        with strangers(port, count, half):
            ann, ben = V1(program.url, "lobby", "Ann"), V1(program.url, "lobby", "Ben")
            await ann.connect()
            assert b"<!doctype html>" in program.get("/chat").lower()
            await ben.connect()
            ann.say("hello", "a" * 32)
            assert (await ben.type("event"))["data"] == "hello"
            assert len(os.listdir(f"/proc/{program.pid}/fd")) < 256 - 32
            await ann.close()
            await ben.close()
    assert "Traceback" not in program.log.read_text()


async def test_the_log_stays_short(tmp_path: Path) -> None:
    """Requests that break off, and what is no HTTP at all, write no line into the host's log."""
    with running(LOADED, "serve", "--room=lobby", data=tmp_path) as program:
        port = int(program.url.rpartition(":")[2])
        before = program.log.stat().st_size
        for sent in (
            HALF_BODY.replace("\\r\\n", "\r\n").encode(),
            b"POST /leave HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            b"Transfer-Encoding: chunked\r\n\r\n5\r\nhel",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
            b"GET / HTTP/9.9\r\n\r\n",
            b"GET /rooms HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
            b"GET /\xff\xfe HTTP/1.1\r\nHost: \xff\r\n\r\n",
        ):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(sent)
            await writer.drain()
            program.get("/chat")  # by now the host has read it
            writer.transport.abort()
            del reader
        program.get("/chat")
        assert program.log.stat().st_size == before, program.log.read_text()
