"""A phone keeps the page among its programs: the manifest, its icons, the colours around it."""

from __future__ import annotations

import json
import re
import struct

import aiohttp
import pytest

from peerpyrtc_desktop import resources
from peerpyrtc_desktop.web import pages
from peerpyrtc_desktop.web.bundles import Bundles


def pixels(png: bytes) -> str:
    """Width and height, as a manifest says them."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">LL", png[16:24])
    return f"{width}x{height}"


@pytest.mark.parametrize("page", list(pages.PAGES))
async def test_a_page_names_it(http: aiohttp.ClientSession, page: str) -> None:
    """All that it says is there, and as it says."""
    async with http.get(page) as response:
        text = await response.text()
    (path,) = re.findall('<link rel="manifest" href="([^"]*)">', text)
    async with http.get(path) as response:
        assert response.content_type == "application/manifest+json"
        manifest = await response.json()
    assert (manifest["start_url"], manifest["scope"], manifest["display"]) == (
        "/",
        "/",
        "standalone",
    )
    assert {each["purpose"] for each in manifest["icons"]} == {"any", "maskable"}
    for icon in manifest["icons"]:
        async with http.get(icon["src"]) as response:
            assert response.content_type == icon["type"]
            assert pixels(await response.read()) == icon["sizes"]


@pytest.mark.parametrize("page", sorted(set(pages.PAGES.values())))
def test_the_bars_around_a_page_have_its_colours(page: str) -> None:
    """Those of the theme, in either palette."""
    text = (resources.webclient() / "pages" / page / "index.html").read_text("utf-8")
    found = re.findall('name="theme-color" content="(.*?)" media=".*?: (.*?)\\)"', text)
    tokens = resources.tokens()
    assert found == [(tokens.light["surface"], "light"), (tokens.dark["surface"], "dark")]


def test_under_a_proxys_path_it_starts_there() -> None:
    """What is kept on a phone leads to where it was kept from."""
    bundles = Bundles(resources.webclient() / "built", "/chat")
    (asset,) = [asset for name, asset in bundles.files.items() if name.startswith("manifest.")]
    manifest = json.loads(asset.body)
    assert (manifest["start_url"], manifest["scope"]) == ("/chat/", "/chat/")
    assert all(each["src"].startswith("/chat/icons/") for each in manifest["icons"])
