"""A cable between two machines and no DHCP: link-local addresses are all there are.

Two network namespaces of the test's own stand for the machines, so it wants to be root on Linux.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import free_port

HOST, GUEST = "169.254.7.1", "169.254.7.2"

JOIN = """
import asyncio, sys
from tests.clients import V1

async def main(url):
    guest = V1(url, "lobby", "Ann")
    await guest.connect()
    print(*(line.split()[4] for line in guest.pc.remoteDescription.sdp.splitlines()
            if line.startswith("a=candidate")))
    await guest.close()

asyncio.run(main(sys.argv[1]))
"""


def ip(*words: str) -> None:
    """Run `ip`. Raises OSError or CalledProcessError where it can't."""
    subprocess.run(["ip", *words], check=True, capture_output=True)


@pytest.fixture
def machines() -> Iterator[tuple[str, str]]:
    """Two namespaces with a cable between them: the host's and the guest's."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("only root makes network namespaces")
    mark = secrets.token_hex(4)
    names = (f"host-{mark}", f"guest-{mark}")
    made: list[str] = []
    try:
        try:
            for name in names:
                ip("netns", "add", name)
                made.append(name)
            ip("link", "add", "eth0", "netns", names[0], "type", "veth",
               "peer", "name", "eth0", "netns", names[1])  # fmt: skip
        except (OSError, subprocess.CalledProcessError) as fault:
            pytest.skip(f"no network namespaces here: {fault}")
        for name, address in zip(names, (HOST, GUEST), strict=True):
            ip("-n", name, "addr", "add", f"{address}/16", "dev", "eth0")
            for link in ("lo", "eth0"):
                ip("-n", name, "link", "set", link, "up")
        yield names
    finally:
        for name in made:
            ip("netns", "del", name)


def test_guests_join_over_a_cable(machines: tuple[str, str], tmp_path: Path) -> None:
    """`serve` prints the link-local address, and a guest at the other end joins by it."""
    host, guest = machines
    port = free_port()
    serve = [sys.executable, "-m", "peerpyrtc_desktop", "serve", f"--port={port}", "--room=lobby"]
    with subprocess.Popen(
        ["ip", "netns", "exec", host, *serve, f"--data-dir={tmp_path}"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            process.stdout.readline()
            url = f"http://{HOST}:{port}"
            assert process.stdout.readline().split()[0] == f"{url}/"
            joined = subprocess.run(
                ["ip", "netns", "exec", guest, sys.executable, "-c", JOIN, url],
                capture_output=True,
                text=True,
                timeout=60,
            )
            assert joined.stdout.split() == [HOST], joined.stderr
        finally:
            process.terminate()
