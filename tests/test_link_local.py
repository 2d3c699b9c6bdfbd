"""Two machines on a cable, without DHCP: all they have are addresses of 169.254.

Each is a network namespace of its own; a pair of veth is the cable.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PATIENCE = 60.0
"""Seconds; only a hang is ended by it."""

HOST, GUEST = "169.254.7.1", "169.254.7.2"

JOIN = """
import asyncio, sys
from tests.clients import V1

async def join():
    ann = V1(sys.argv[1], "lobby", "Ann")
    await ann.connect()
    print("joined", flush=True)
    await ann.close()

asyncio.run(join())
"""


def _ip(*arguments: str, check: bool = True) -> bool:
    done = subprocess.run(["ip", *arguments], check=check, capture_output=True)
    return done.returncode == 0


@pytest.fixture
def cable() -> Iterator[tuple[str, str]]:
    """The namespaces of a host and a guest, whose link has nothing but 169.254."""
    host, guest = (f"peerpyrtc-{os.getpid()}-{end}" for end in ("host", "guest"))
    if os.geteuid() or not _ip("netns", "add", host, check=False):
        pytest.skip("a network of one's own takes root")
    try:
        _ip("netns", "add", guest)
        _ip("-n", host, "link", "add", "eth0", "type", "veth", "peer", "eth0", "netns", guest)
        for name, address in ((host, HOST), (guest, GUEST)):
            _ip("-n", name, "link", "set", "lo", "up")
            _ip("-n", name, "link", "set", "eth0", "up")
            _ip("-n", name, "address", "add", f"{address}/16", "dev", "eth0", "scope", "link")
        yield host, guest
    finally:
        for name in (host, guest):
            _ip("netns", "delete", name, check=False)


def test_a_cable(cable: tuple[str, str], tmp_path: Path) -> None:
    """The host names its address, and a guest at the other end joins there."""
    host, guest = cable
    serve = ["serve", "--port=5000", "--room=lobby", f"--data-dir={tmp_path}"]
    python = ["ip", "netns", "exec", host, sys.executable]
    with subprocess.Popen(
        [*python, "-m", "peerpyrtc_desktop", *serve],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(2)]
        assert f"http://{HOST}:5000/" in lines[1]
        joined = subprocess.run(
            ["ip", "netns", "exec", guest, sys.executable, "-c", JOIN, f"http://{HOST}:5000"],
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    assert joined.stdout == "joined\n", joined.stderr
