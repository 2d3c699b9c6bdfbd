"""Behind a proxy that is trusted, a guest is who the proxy says; from anyone else it is a claim."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.settings import Settings
from tests.rtc.offers import CHROMIUM

OFFER: dict[str, Any] = {
    "room": "lobby",
    "peer_id": "Ann",
    "offer": {"sdp": CHROMIUM, "type": "offer"},
}
SITE = "chat.example.org"


@pytest.fixture
async def behind(tmp_path: Path) -> AsyncIterator[Engine]:
    """A host that knows a proxy on this machine, and one in another network."""
    settings = Settings(
        host="127.0.0.1",
        port=0,
        rooms=("lobby",),
        names=(SITE,),
        proxies=("127.0.0.1", "10.0.0.0/8"),
        prefix="/chat-host",
        data_dir=tmp_path,
    )
    engine = Engine(settings)
    await engine.start()
    yield engine
    await engine.close()


@pytest.fixture
async def proxy(behind: Engine) -> AsyncIterator[aiohttp.ClientSession]:
    """What the proxy sends."""
    headers = {
        "X-Forwarded-For": "192.0.2.7",
        "X-Forwarded-Host": SITE,
        "X-Forwarded-Proto": "https",
    }
    base = f"http://127.0.0.1:{behind.port}"
    async with aiohttp.ClientSession(base, headers=headers) as session:
        yield session


async def remote_of(engine: Engine, http: aiohttp.ClientSession, **headers: str) -> str:
    """The address that an offer is taken to come from."""
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    async with http.post("/offer", json=OFFER, headers=sent) as response:
        assert response.status == 200, await response.text()
    return max(engine.host._state.seats, key=lambda seat: seat.opened).request.remote


@pytest.mark.parametrize(
    ("forwarded", "remote"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("203.0.113.9, 192.0.2.7", "192.0.2.7"),
        ("203.0.113.9, 192.0.2.7, 10.1.2.3", "192.0.2.7"),
        ("2001:db8::7", "2001:db8::7"),
        ("192.0.2.7, nonsense", "127.0.0.1"),
        ("", "127.0.0.1"),
    ],
)
async def test_who_a_guest_is(behind: Engine, forwarded: str, remote: str) -> None:
    """The right-most address that is no proxy's: what stands left of it the guest wrote itself."""
    base = f"http://127.0.0.1:{behind.port}"
    async with aiohttp.ClientSession(base) as http:
        assert await remote_of(behind, http, X_Forwarded_For=forwarded) == remote


async def test_others_claims_are_ignored(engine: Engine, http: aiohttp.ClientSession) -> None:
    """Without the option nobody's X-Forwarded-* means anything."""
    assert await remote_of(engine, http, X_Forwarded_For="192.0.2.7") == "127.0.0.1"
    async with http.get("/rooms", headers={"X-Forwarded-Host": "evil.example"}) as response:
        assert response.status == 200


async def test_the_name_and_the_origin(proxy: aiohttp.ClientSession) -> None:
    """The guest's own Host is checked, and its page may post."""
    async with proxy.post("/offer", json=OFFER, headers={"Origin": f"https://{SITE}"}) as response:
        assert response.status == 200
    async with proxy.post("/offer", json=OFFER, headers={"Origin": "https://evil"}) as response:
        assert response.status == 403
    async with proxy.get("/rooms", headers={"X-Forwarded-Host": "evil.example"}) as response:
        assert response.status == 421


@pytest.mark.parametrize("base", ["", "/chat-host"])
async def test_a_prefix_taken_away_or_left(proxy: aiohttp.ClientSession, base: str) -> None:
    """Pages name what they need under the prefix, and it is found either way."""
    for path in ("/", "/chat", "/r/lobby", "/echo", "/whiteboard"):
        async with proxy.get(base + path) as response:
            assert response.status == 200
            text = await response.text()
            (cookie,) = response.cookies.values()
            assert cookie["secure"]
        assert 'data-base="/chat-host"' in text
        named = re.findall(r'(?:href|src)="([^"#]+)"', text)
        assert all(each.startswith("/chat-host/") for each in named)
        for each in named:
            async with proxy.get(base + each.removeprefix("/chat-host")) as response:
                assert response.status == 200, each
    async with proxy.get(f"{base}/rooms") as response:
        assert "lobby" in await response.json()
    async with proxy.get(f"{base}/r/lobby?qr") as response:
        assert response.headers["Content-Location"] == f"https://{SITE}/chat-host/r/lobby"


async def test_the_address_has_the_prefix(behind: Engine) -> None:
    """What is printed, and in the QR code, has the path that the proxy needs; it leads here too."""
    (address,) = behind.addresses()
    assert address.url == f"http://127.0.0.1:{behind.port}/chat-host/"
    async with aiohttp.ClientSession() as guest:
        async with guest.get(address.url) as response:
            assert response.status == 200
        by_address = {"X-Forwarded-Host": "192.0.2.9"}
        async with guest.get(f"{address.url}r/lobby?qr", headers=by_address) as response:
            assert response.headers["Content-Location"] == f"{address.url}r/lobby"
