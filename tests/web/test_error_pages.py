"""A person in a browser reads errors in words; programs go on getting JSON."""

from __future__ import annotations

import base64
import hashlib
import re

import aiohttp
import pytest

from peerpyrtc_desktop.app import Engine

BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
HOSTILE = '"><script>alert(1)</script>.example'


@pytest.mark.parametrize(
    ("path", "headers", "status"),
    [
        ("/nowhere", {}, 404),
        ("/built/chat.js", {}, 404),
        ("/r/none?qr", {}, 404),
        ("/offer", {}, 405),
        ("/", {"Host": "pc.somewhere.example"}, 421),
        ("/", {"Host": HOSTILE}, 421),
    ],
)
async def test_a_page_in_words(
    http: aiohttp.ClientSession, path: str, headers: dict[str, str], status: int
) -> None:
    """It has a title and a way on, and runs no script; its policy names its only style."""
    async with http.get(path, headers={**BROWSER, **headers}) as response:
        assert (response.status, response.content_type) == (status, "text/html")
        policy = response.headers["Content-Security-Policy"]
        text = await response.text()
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    (style,) = re.findall(r"<style>(.*?)</style>", text, re.DOTALL)
    hashed = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"style-src 'sha256-{hashed}'" in policy
    assert "<script" not in text
    assert re.search(r"<h1>[^<]+</h1>", text)
    assert 'href="' in text


async def test_a_name_that_is_not_ours(http: aiohttp.ClientSession, engine: Engine) -> None:
    """It says under which address the host is found, and how it can get that name."""
    headers = {**BROWSER, "Host": "chat.office.example:5000", "Accept-Language": "en-GB,de"}
    async with http.get("/r/lobby", headers=headers) as response:
        text = await response.text()
    assert "“chat.office.example”" in text
    assert f'href="http://127.0.0.1:{engine.port}/"' in text
    assert "--name chat.office.example" in text


async def test_it_speaks_german(http: aiohttp.ClientSession) -> None:
    """The first language that we have of those the browser wants."""
    for wanted, title in (
        ("de-AT,en;q=0.8", "Hier ist nichts"),
        ("fr,en", "There is nothing here"),
    ):
        async with http.get("/nowhere", headers={**BROWSER, "Accept-Language": wanted}) as response:
            assert f"<h1>{title}</h1>" in await response.text()


@pytest.mark.parametrize("accepted", ["*/*", "application/json", "application/json, text/html", ""])
async def test_programs_get_json(http: aiohttp.ClientSession, accepted: str) -> None:
    """Whoever doesn't ask for a page gets what DESIGN.md promises."""
    async with http.get("/nowhere", headers={"Accept": accepted}) as response:
        assert (response.status, response.content_type) == (404, "application/json")
        assert (await response.json())["error"]


async def test_a_post_gets_json(http: aiohttp.ClientSession) -> None:
    """What a page's form or script posts is no address that somebody has typed."""
    async with http.post("/offer", data=b"{}", headers=BROWSER) as response:
        assert response.content_type == "application/json"
