"""The doctor of a real host: faults are staged by where it listens and what its network does."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from peerpyrtc_desktop import reachability
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.runtime.network import LocalAddress, local_addresses
from peerpyrtc_desktop.runtime.ports.reach import Kind
from peerpyrtc_desktop.settings import Settings
from tests.e2e.program import free_port

HOST, GUEST, AWAY = "10.77.1.1", "10.77.1.2", "10.78.1.2"


@asynccontextmanager
async def hosting(folder: Path, host: str = "") -> AsyncIterator[Engine]:
    port = free_port()  # with 0, only IPv4 is listened on
    engine = Engine(
        Settings(host=host, port=port, rooms=("lobby",), data_dir=folder, history="off")
    )
    await engine.start()
    try:
        yield engine
    finally:
        await engine.close()


async def kinds(engine: Engine, host: str) -> list[Kind]:
    return [each.kind for each in await engine.look_into(host)]


async def test_this_machine_answers_itself(tmp_path: Path) -> None:
    """On each of its addresses; and nothing is found by one that doesn't host."""
    async with hosting(tmp_path) as engine:
        for each in engine.addresses():
            found = await kinds(engine, each.host)
            assert Kind.TCP_SILENT not in found
            assert Kind.UDP_SILENT not in found
        await engine.stop()
        assert await engine.look_into("127.0.0.1") == ()


async def test_a_machine_that_tells_no_addresses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rest is looked into all the same."""

    def silent() -> list[LocalAddress]:
        raise OSError("no adapters can be read")

    async with hosting(tmp_path) as engine:
        monkeypatch.setattr(reachability, "local_addresses", silent)
        assert await engine.look_into("127.0.0.1")


async def test_who_listens_on_loopback_alone(tmp_path: Path) -> None:
    """It is told before all else."""
    if local_addresses()[0].ip == "127.0.0.1":
        pytest.skip("this machine has no network")
    async with hosting(tmp_path, "127.0.0.1") as engine:
        assert (await kinds(engine, "127.0.0.1"))[0] is Kind.ONLY_HERE


LOOK = """
import asyncio, json, subprocess, sys
from pathlib import Path
from peerpyrtc_desktop import journal
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings

async def main(folder, address, change):
    engine = Engine(Settings(port=5000, rooms=("lobby",), data_dir=Path(folder), history="off"))
    await engine.start()
    print("ready", flush=True)
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, sys.stdin.readline)
    if change:
        await asyncio.to_thread(subprocess.run, change.split(), check=True)
    found = await engine.look_into(address)
    print(json.dumps([(each.kind, each.other) for each in found]), flush=True)
    await engine.close()

journal.configure()  # its lines go to stderr
asyncio.run(main(*sys.argv[1:]))
"""

ASK = """
import sys, urllib.request
urllib.request.urlopen(sys.argv[1], timeout=60).read()
"""


def ip(*words: str) -> None:
    """Run `ip`. Raises OSError or CalledProcessError where it can't."""
    subprocess.run(["ip", *words], check=True, capture_output=True)


@pytest.fixture
def machines() -> Iterator[tuple[str, str]]:
    """Two network namespaces with a cable between them: the host's and a guest's."""
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
            ip("-n", name, "addr", "add", f"{address}/24", "dev", "eth0")
            for link in ("lo", "eth0"):
                ip("-n", name, "link", "set", link, "up")
        yield names
    finally:
        for name in made:
            ip("netns", "del", name)


class Looked:
    """A host in a namespace, and what it found once it was asked."""

    def __init__(self, name: str, folder: Path, address: str = HOST, change: str = "") -> None:
        command = ["ip", "netns", "exec", name, sys.executable, "-c", LOOK]
        self._process = subprocess.Popen(
            [*command, str(folder), address, change],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "ready\n"

    def found(self) -> dict[str, str]:
        said, _ = self._process.communicate("now\n", timeout=60)
        return dict(json.loads(said))


def ask(name: str) -> None:
    """A guest in a namespace loads the page."""
    url = f"http://{HOST}:5000/"
    run = ["ip", "netns", "exec", name, sys.executable, "-c", ASK, url]
    subprocess.run(run, check=True, timeout=120)


def test_nobody_asked(machines: tuple[str, str], tmp_path: Path) -> None:
    """A closed firewall and a Wi-Fi that keeps its devices apart look like this from here."""
    found = Looked(machines[0], tmp_path).found()
    assert {Kind.NOTHING_CAME, Kind.ISOLATION, Kind.ANSWERS} <= found.keys()


def test_a_guest_asked(machines: tuple[str, str], tmp_path: Path) -> None:
    """One that is near is no finding; from another network it is, with its address."""
    host, guest = machines
    looked = Looked(host, tmp_path)
    ask(guest)
    found = looked.found()
    assert found.keys() & {Kind.NOTHING_CAME, Kind.OTHER_SUBNET} == set()
    looked = Looked(host, tmp_path)
    ip("-n", guest, "addr", "flush", "dev", "eth0")
    ip("-n", guest, "addr", "add", f"{AWAY}/24", "dev", "eth0")
    ip("-n", guest, "route", "add", HOST, "dev", "eth0")
    ip("-n", host, "route", "add", AWAY, "dev", "eth0")
    ask(guest)
    assert looked.found()[Kind.OTHER_SUBNET] == AWAY


def test_the_address_changed(machines: tuple[str, str], tmp_path: Path) -> None:
    """DHCP gave another one: the old one is gone, and the new one named."""
    host, _ = machines
    change = f"ip addr del {HOST}/24 dev eth0"
    ip("-n", host, "addr", "add", "10.79.1.9/24", "dev", "eth0")
    assert Looked(host, tmp_path, HOST, change).found()[Kind.ADDRESS_GONE] == "10.79.1.9"
    ip("-n", host, "addr", "add", f"{HOST}/24", "dev", "eth0")
    found = Looked(host, tmp_path, "10.79.1.9", change).found()
    assert found[Kind.ADDRESS_CHANGED] == HOST


def test_a_vpn(machines: tuple[str, str], tmp_path: Path) -> None:
    """Its address is told apart by its adapter's name, and a real one is named in its place."""
    host, _ = machines
    ip("-n", host, "link", "add", "tun0", "type", "veth", "peer", "name", "other")
    ip("-n", host, "addr", "add", "10.8.0.3/24", "dev", "tun0")
    ip("-n", host, "link", "set", "tun0", "up")
    assert Looked(host, tmp_path, "10.8.0.3").found()[Kind.VPN_FIRST] == HOST


def test_there_is_no_network(machines: tuple[str, str], tmp_path: Path) -> None:
    """No network but loopback: then there is nobody to come."""
    host, _ = machines
    ip("-n", host, "addr", "flush", "dev", "eth0")
    found = Looked(host, tmp_path, "127.0.0.1").found()
    assert next(iter(found)) == Kind.NO_NETWORK


async def test_the_usual_port_is_taken(tmp_path: Path) -> None:
    """The panel takes the next pair, and the doctor says which port old codes have."""
    async with hosting(tmp_path / "first") as first:
        assert first.port is not None
        again = Settings(port=first.port, data_dir=tmp_path / "second", history="off")
        engine = Engine(again, seek_port=True)
        await engine.start()
        try:
            host = engine.addresses()[0].host
            found = {each.kind: each for each in await engine.look_into(host)}
            moved = found[Kind.PORT_MOVED]
            assert (moved.port, moved.tcp) == (first.port, engine.port)
        finally:
            await engine.close()
