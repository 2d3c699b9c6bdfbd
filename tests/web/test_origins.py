"""Pages of other sites join only where they are allowed by name."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.endpoints import parse_origin
from peerpyrtc_desktop.settings import Settings
from tests.rtc.offers import CHROMIUM

VITE = "http://localhost:5173"
OFFER = {"room": "lobby", "peer_id": "Ann", "offer": {"sdp": CHROMIUM, "type": "offer"}}
ASKED = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type"}


@pytest.fixture
async def open_http(tmp_path: Path) -> AsyncIterator[aiohttp.ClientSession]:
    """A client of a host that allows one other origin."""
    settings = Settings(host="127.0.0.1", port=0, allow_origins=(VITE,), data_dir=tmp_path)
    engine = Engine(settings)
    await engine.start()
    async with aiohttp.ClientSession(f"http://127.0.0.1:{engine.port}") as session:
        yield session
    await engine.close()


def allowed(response: aiohttp.ClientResponse) -> str | None:
    """Who may read it. Nobody's cookies ever count."""
    assert "Access-Control-Allow-Credentials" not in response.headers
    return response.headers.get("Access-Control-Allow-Origin")


@pytest.mark.parametrize("path", ["/offer", "/candidate", "/leave"])
async def test_an_allowed_page_may_post(open_http: aiohttp.ClientSession, path: str) -> None:
    """It is told so when it asks, and reads the answer."""
    async with open_http.options(path, headers={"Origin": VITE, **ASKED}) as response:
        assert response.status == 204
        assert allowed(response) == VITE
        assert "POST" in response.headers["Access-Control-Allow-Methods"]
        assert response.headers["Access-Control-Allow-Headers"] == "Content-Type"
    body = {**OFFER, "candidate": ""}
    async with open_http.post(path, json=body, headers={"Origin": VITE}) as response:
        assert response.status == 200
        assert allowed(response) == VITE
        assert "Origin" in response.headers["Vary"]


async def test_it_reads_errors_too(open_http: aiohttp.ClientSession) -> None:
    """A refusal's words, and when to come again, are for the page as well."""
    async with open_http.post("/offer", json={}, headers={"Origin": VITE}) as response:
        assert response.status == 400
        assert allowed(response) == VITE
        assert response.headers["Access-Control-Expose-Headers"] == "Retry-After"


async def test_it_loads_the_library(open_http: aiohttp.ClientSession) -> None:
    """As modules, which say where they come from, and by a script tag, which doesn't."""
    for path in ("/peerpyrtc_client/index.js", "/PeerPy_Client/peerpyrtc.umd.js"):
        async with open_http.get(path, headers={"Origin": VITE}) as response:
            assert allowed(response) == VITE
        async with open_http.get(path) as response:
            assert response.headers["Cross-Origin-Resource-Policy"] == "cross-origin"
            assert allowed(response) is None


@pytest.mark.parametrize(
    "origin",
    ["null", "http://localhost:5174", "https://localhost:5173", f"{VITE}.evil.example", f"{VITE}/"],
)
async def test_nobody_else_is_let_in(open_http: aiohttp.ClientSession, origin: str) -> None:
    """An origin is allowed as a whole or not at all; nothing is for all of them."""
    async with open_http.options("/offer", headers={"Origin": origin, **ASKED}) as response:
        assert response.status == 405
        assert allowed(response) is None
    async with open_http.post("/offer", json=OFFER, headers={"Origin": origin}) as response:
        assert response.status == 403
        assert allowed(response) is None
    async with open_http.get("/rooms", headers={"Origin": origin}) as response:
        assert allowed(response) is None


async def test_pages_are_not_for_others(open_http: aiohttp.ClientSession) -> None:
    """What is allowed is to join, not to read the pages with what they set."""
    async with open_http.get("/chat", headers={"Origin": VITE}) as response:
        assert allowed(response) is None
        assert response.headers["Cross-Origin-Resource-Policy"] == "same-origin"


async def test_without_the_option_there_is_none(http: aiohttp.ClientSession) -> None:
    """By default no other site is allowed anything."""
    async with http.options("/offer", headers={"Origin": VITE, **ASKED}) as response:
        assert response.status == 405
        assert allowed(response) is None
    async with http.get("/peerpyrtc_client/index.js", headers={"Origin": VITE}) as response:
        assert allowed(response) is None


@pytest.mark.parametrize(
    ("text", "origin"),
    [
        ("http://localhost:5173", VITE),
        ("HTTPS://Example.org:443/", "https://example.org"),
        ("http://[::1]:80", "http://[::1]"),
    ],
)
def test_origins_are_as_browsers_write_them(text: str, origin: str) -> None:
    """Case, a usual port and a last slash make no other origin."""
    assert parse_origin(text) == origin


@pytest.mark.parametrize(
    "text",
    ["*", "null", "", "example.org", "http://*.example.org", "http://a/b", "ftp://a", "http://u@a"],
)
def test_what_is_no_origin(text: str) -> None:
    """Everything and a half are refused when it is set."""
    with pytest.raises(ValueError, match="no origin"):
        parse_origin(text)
