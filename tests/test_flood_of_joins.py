"""A flood of joins that come half-way, from many addresses or one, against a host of its own."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import socket
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from itsdangerous import Signer
from OpenSSL import SSL
from yarl import URL

from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.tasks import Tasks
from tests.clients import V1
from tests.e2e import program
from tests.rtc.fakes import raise_it
from tests.rtc.offers import CHROMIUM, FINGERPRINT
from tests.test_forged_sources import check, credentials

SERVE = [sys.executable, "-m", "peerpyrtc_desktop", "serve", "--room=lobby"]
ADDRESSES = [f"127.0.7.{number}" for number in range(1, 31)]
AT_ONCE = 5


class Flood:
    """Offers from many addresses, each proven by a check, each with a handshake begun."""

    def __init__(self, url: str) -> None:
        self.answered = 0
        self._url = url

    async def run(self, address: str) -> None:
        """Go on from this address until cancelled."""
        async with aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(local_addr=(address, 0))
        ) as http:
            while True:
                await asyncio.gather(*(self._join(http, address) for _ in range(AT_ONCE)))

    async def _join(self, http: aiohttp.ClientSession, address: str) -> None:
        fingerprint = ":".join(f"{byte:02X}" for byte in secrets.token_bytes(32))
        sdp = CHROMIUM.replace(FINGERPRINT, fingerprint)
        body = {"room": "lobby", "peer_id": f"Flood {secrets.token_hex(8)}"}
        async with http.post(
            f"{self._url}/offer", json={**body, "offer": {"sdp": sdp, "type": "offer"}}
        ) as response:
            answer = (await response.json()).get("answer")
        if answer is None:
            await asyncio.sleep(0.05)
            return
        self.answered += 1
        line = next(each for each in answer["sdp"].splitlines() if "a=candidate" in each).split()
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as guest:
            guest.bind((address, 0))
            for datagram in (check(credentials(answer["sdp"])), client_hello()):
                guest.sendto(datagram, (line[4], int(line[5])))


def client_hello() -> bytes:
    """How a handshake begins."""
    client = SSL.Connection(SSL.Context(SSL.DTLS_METHOD), None)
    client.set_connect_state()
    try:
        client.do_handshake()
    except SSL.WantReadError:
        return client.bio_read(4096)
    raise AssertionError("a handshake with nobody")


@asynccontextmanager
async def flooding(url: str) -> AsyncIterator[Flood]:
    """A flood, from when it has taken all the places there are."""
    flood, tasks = Flood(url), Tasks(raise_it)
    for address in ADDRESSES:
        tasks.spawn(flood.run(address), name=address)
    try:
        async with asyncio.timeout(60):
            while flood.answered < 2 * HubLimits().half_open:
                await asyncio.sleep(0.01)
        yield flood
    finally:
        await tasks.close()


async def test_a_guest_joins_all_the_same(tmp_path: Path) -> None:
    """Guests are let in one after another while the flood goes on, and none is asked to wait."""
    with program.running(SERVE, data=tmp_path) as host:
        async with flooding(host.url) as flood:
            for number in range(5):
                before = flood.answered
                guest = V1(host.url, "lobby", f"Guest {number}")
                await guest.connect()
                guest.send({"type": "ping", "t": number})
                assert (await guest.type("pong"))["t"] == number
                await guest.close()
                assert flood.answered > before


PAGE = "/r/lobby"
AN_HOUR = 3600


class Neighbour(V1):
    """A guest that shows the cookie it was given."""

    cookies: dict[str, str]

    async def post(self, path: str, **body: Any) -> tuple[int, dict[str, Any]]:
        """See `Client.post`."""
        whole = {"room": self.room, "peer_id": self.peer_id, **body}
        async with (
            aiohttp.ClientSession(cookies=self.cookies) as session,
            session.post(self.url + path, json=whole) as response,
        ):
            return response.status, await response.json()


@pytest.mark.parametrize("cookies", ["none", "one", "new"])
async def test_a_neighbour_joins_all_the_same(tmp_path: Path, cookies: str) -> None:
    """One guest's script uses up what its address may ask, and the next one there isn't kept out.

    With a new cookie for each offer it takes the part of those who come for the first time; who was
    here before is heard all the same.
    """
    with program.running(SERVE, data=tmp_path) as host:
        arguments = [sys.executable, "-m", "tests.offers_flood", host.url, cookies]
        flood = await asyncio.create_subprocess_exec(
            *arguments, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
        )
        assert flood.stdin is not None
        assert flood.stdout is not None
        try:
            assert await asyncio.wait_for(flood.stdout.readline(), 60) == b"refused\n"
            for number in range(5):
                guest = Neighbour(host.url, "lobby", f"Guest {number}")
                device = await cookie_of(host.url) if cookies != "new" else None
                guest.cookies = device or earlier_cookie(host, number)
                await guest.connect()
                guest.send({"type": "ping", "t": number})
                assert (await guest.type("pong"))["t"] == number
                await guest.close()
            assert flood.returncode is None
        finally:
            flood.stdin.close()
            assert await flood.wait() == 0


async def cookie_of(url: str) -> dict[str, str]:
    """What who opens the page is given."""
    async with aiohttp.ClientSession() as http, http.get(url + PAGE) as response:
        return {name: each.value for name, each in response.cookies.items()}


def earlier_cookie(host: program.Program, number: int) -> dict[str, str]:
    """What a guest was given an hour ago, by this host's own key."""
    (key,) = host.log.parent.rglob("device.key")
    signer = Signer(key.read_bytes(), salt="peerpyrtc device", digest_method=hashlib.sha256)
    device = signer.sign(f"device {number}.{int(time.time()) - AN_HOUR}").decode()
    return {f"peerpyrtc_device_{URL(host.url).port}": device}
