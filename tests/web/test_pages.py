"""Pages, library and colours over real HTTP."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

import aiohttp
import pytest
from yarl import URL

from peerpyrtc_desktop import resources
from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.web import pages
from peerpyrtc_desktop.web.pages import theme_css

LIB = resources.webclient() / "lib"
LIBRARY = sorted(path.relative_to(LIB).as_posix() for path in LIB.rglob("*.js"))


@pytest.mark.parametrize("path", ["/chat", "/r/lobby", "/r/a%20room%2F%3C"])
async def test_the_chat_page(http: aiohttp.ClientSession, path: str) -> None:
    """The chat page is served for every room, under a strict policy."""
    async with http.get(URL(path, encoded=True)) as response:
        assert response.status == 200
        assert response.content_type == "text/html"
        policy = response.headers["Content-Security-Policy"]
        text = await response.text()
    pictures = "img-src 'self' blob: data:;"
    for rule in ("default-src 'none'", "script-src 'self';", pictures, "frame-ancestors 'none'"):
        assert rule in policy
    assert "unsafe" not in policy
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert not re.search(r"<script(?![^>]*\bsrc=)|\son\w+=|style=|https?://", text)


@pytest.mark.parametrize("folder", ["PeerPy_Client", "peerpyrtc_client"])
@pytest.mark.parametrize("name", LIBRARY)
async def test_the_library(http: aiohttp.ClientSession, folder: str, name: str) -> None:
    """Every module of the client library is served as JavaScript, under both of its names."""
    async with http.get(f"/{folder}/{name}") as response:
        assert response.status == 200
        assert response.content_type == "text/javascript"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert await response.text() == (LIB / name).read_text()


@pytest.mark.parametrize("page", list(pages.PAGES))
async def test_all_that_a_page_names_is_there(http: aiohttp.ClientSession, page: str) -> None:
    """What the page refers to is answered, with a type that the browser takes."""
    async with http.get(page) as response:
        text = await response.text()
    named = re.findall(r'(?:href|src)="(/[^"#]*)"', text)
    assert named
    for path in named:
        async with http.get(path) as response:
            assert response.status == 200, path


async def test_the_code_of_a_room(http: aiohttp.ClientSession, engine: Engine) -> None:
    """A QR code holds the address by which others reach the room, never a loopback one."""
    engine.host.open_room("a b/ü")
    path = URL("/r/a%20b%2F%C3%BC?qr", encoded=True)
    for host, base in (
        (f"192.0.2.7:{engine.port}", f"http://192.0.2.7:{engine.port}/"),
        (f"localhost:{engine.port}", engine.addresses()[0].url),
        (f"[::1]:{engine.port}", engine.addresses()[0].url),
    ):
        async with http.get(path, headers={"Host": host}) as response:
            assert (response.status, response.content_type) == (200, "image/svg+xml")
            assert response.headers["Content-Location"] == f"{base}r/a%20b%2F%C3%BC"
            assert "Content-Security-Policy" in response.headers
            assert (await response.read()).startswith(b"<svg ")
    async with http.get("/r/nowhere?qr") as response:
        assert response.status == 404
        assert "error" in await response.json()


async def test_an_unchanged_file_is_not_sent_again(http: aiohttp.ClientSession) -> None:
    """Files are asked for again each time, and answered with 304."""
    async with http.get("/chat") as response:
        tag = response.headers["ETag"]
        assert response.headers["Cache-Control"] == "no-cache"
    async with http.get("/chat", headers={"If-None-Match": tag}) as response:
        assert response.status == 304


@pytest.mark.parametrize(
    "path",
    [
        "/PeerPy_Client/../package.json",
        "/PeerPy_Client/%2e%2e/package.json",
        "/PeerPy_Client/..%2fpackage.json",
        "/PeerPy_Client/%2e%2e%2f%2e%2e%2fpyproject.toml",
        "/PeerPy_Client//etc/passwd",
        "/PeerPy_Client/%2fetc/passwd",
        "/PeerPy_Client/..\\package.json",
        "/PeerPy_Client/index.js%00.css",
        "/PeerPy_Client/%ff",
        "/PeerPy_Client/" + "x" * 300 + ".js",
        "/PeerPy_Client/.",
        "/PeerPy_Client/",
        "/icons/LICENSE-lucide",
        "/icons/../themes/tokens.json",
        "/pages/chat",
        "/vendor/none.js",
    ],
)
async def test_nothing_else_is_served(engine: Engine, path: str) -> None:
    """Dots, roots, NULs and unknown kinds lead to a 404 and nowhere else."""
    # By hand: a client of good manners would tidy the path.
    assert engine.port is not None
    reader, writer = await asyncio.open_connection("127.0.0.1", engine.port)
    writer.write(f"GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n".encode())
    answer = (await reader.read()).decode()
    writer.close()
    assert answer.split()[1] == "404"
    assert '"error"' in answer


def test_links_lead_nowhere_else(tmp_path: Path) -> None:
    """A link out of the folder is not followed."""
    outside = tmp_path / "secret.js"
    outside.write_text("")
    root = tmp_path / "lib"
    root.mkdir()
    (root / "link.js").symlink_to(outside)
    (root / "real.js").write_text("")
    assert pages._find(root, "link.js") is None
    assert pages._find(root, "real.js") == root / "real.js"


async def test_the_colours(http: aiohttp.ClientSession) -> None:
    """theme.css is CSS, with the policy of all pages."""
    async with http.get("/theme.css") as response:
        assert response.content_type == "text/css"
        assert await response.text() == theme_css()
        assert "Content-Security-Policy" in response.headers


def test_the_colours_are_all_there() -> None:
    """Each theme has every token, by the browser's choice and by `data-theme` alike."""
    tokens, css = resources.tokens(), theme_css()
    blocks = re.findall(r"\{([^{}]*)\}", css)
    assert len(blocks) == 4
    light = {**tokens.light, **{f"hue-{n}": hue for n, hue in enumerate(tokens.hues["light"])}}
    dark = {**tokens.dark, **{f"hue-{n}": hue for n, hue in enumerate(tokens.hues["dark"])}}
    for block, colours in zip(blocks, (light, dark, light, dark), strict=True):
        for name, colour in colours.items():
            assert f"--{name}: {colour};" in block
    for name, size in tokens.sizes.items():
        assert f"--{name}: {size}px;" in blocks[0]
    assert set(tokens.light) == set(tokens.dark)
