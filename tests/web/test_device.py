"""The signed cookie by which a browser is known again."""

from __future__ import annotations

import os
import stat
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import pytest

from peerpyrtc_desktop.app import Engine
from peerpyrtc_desktop.core.bans import Ban
from peerpyrtc_desktop.core.standing import may_be_newer
from peerpyrtc_desktop.runtime.commands.bans import PutBan
from peerpyrtc_desktop.web import device
from peerpyrtc_desktop.web.device import load_key


async def test_the_cookie_is_kept(http: aiohttp.ClientSession, engine: Engine) -> None:
    """The first page gives it, out of reach of scripts; later ones make the same last longer."""
    name = f"peerpyrtc_device_{engine.port}"
    async with http.get("/chat") as response:
        cookie = response.cookies[name]
        assert cookie["httponly"]
        assert cookie["samesite"] == "Lax"
        assert cookie["path"] == "/"
        assert not cookie["secure"]
        assert int(cookie["max-age"]) == 400 * 24 * 3600
        assert "private" in response.headers["Cache-Control"], "no proxy's cache gives it to others"
    async with http.get("/r/lobby") as response:
        assert response.cookies[name].value == cookie.value
        assert response.cookies[name]["max-age"] == cookie["max-age"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"},
        {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"},
        {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document", "Sec-Purpose": "prefetch"},
    ],
)
async def test_what_opens_no_page_gives_none(engine: Engine, headers: dict[str, str]) -> None:
    """A fetch from elsewhere comes without the cookie there may be, and must not replace it."""
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"http://127.0.0.1:{engine.port}/chat", headers=headers) as response,
    ):
        assert response.status == 200
        assert "Set-Cookie" not in response.headers


async def test_each_browser_gets_its_own(engine: Engine) -> None:
    """No two browsers share a device."""
    values = set()
    for _ in range(3):
        async with (
            aiohttp.ClientSession() as http,
            http.get(f"http://127.0.0.1:{engine.port}/chat") as response,
        ):
            values.add(response.cookies[f"peerpyrtc_device_{engine.port}"].value)
    assert len(values) == 3


@pytest.mark.parametrize(
    ("back", "is_newer"), [(0, True), (3600, True), (12 * 3600, True), (30 * 24 * 3600, False)]
)
async def test_a_clock_that_is_set_back_makes_no_device_older_than_a_ban(
    http: aiohttp.ClientSession,
    engine: Engine,
    monkeypatch: pytest.MonkeyPatch,
    back: int,
    is_newer: bool,
) -> None:
    """Who deletes its cookie is new, also in the hours that come twice.

    A clock that was a month ahead is not believed.
    """
    made = Ban("ban", int(time.time() * 1000), addresses=("192.0.2.9",), newcomers=True)
    await engine.host.execute(PutBan(made))
    clock = SimpleNamespace(time=lambda: time.time() - back)
    monkeypatch.setattr(device, "time", clock)
    async with http.get("/chat") as response:
        cookie = response.cookies[f"peerpyrtc_device_{engine.port}"].value
    assert may_be_newer(cookie.rpartition(".")[0], made.since) is is_newer


@pytest.mark.parametrize("forged", ["", "me", "me.c2lnbmF0dXJl", ".", "a.b.c", "x" * 5000])
async def test_a_forged_cookie_is_replaced(engine: Engine, forged: str) -> None:
    """What this host didn't sign is no device."""
    name = f"peerpyrtc_device_{engine.port}"
    headers = {"Cookie": f"{name}={forged}"}
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"http://127.0.0.1:{engine.port}/chat", headers=headers) as response,
    ):
        assert response.cookies[name].value not in ("", forged)


async def test_the_library_gives_no_cookie(http: aiohttp.ClientSession) -> None:
    """Only pages mark a browser: files and routes don't."""
    for path in ("/PeerPy_Client/index.js", "/rooms", "/theme.css"):
        async with http.get(path) as response:
            assert "Set-Cookie" not in response.headers


def test_the_key_stays(tmp_path: Path) -> None:
    """The key is made once, for its owner's eyes only."""
    key = load_key(tmp_path / "new folder")
    assert len(key) == 32
    assert load_key(tmp_path / "new folder") == key
    assert load_key(tmp_path / "another") != key
    if sys.platform != "win32":
        mode = stat.S_IMODE((tmp_path / "new folder" / "device.key").stat().st_mode)
        assert mode == 0o600


@pytest.mark.parametrize("rest", [b"", b"half", b"x" * 33])
def test_what_is_no_key_of_ours(tmp_path: Path, rest: bytes) -> None:
    """It isn't used, for it is no secret, and it stays as it is: it may be somebody's."""
    for name in ("device.key", "device-2.key"):
        (tmp_path / name).write_bytes(rest)
    key = load_key(tmp_path)
    assert len(key) == 32
    assert load_key(tmp_path) == key
    assert {each.name for each in tmp_path.iterdir()} == {
        "device.key",
        "device-2.key",
        "device-3.key",
    }
    assert (tmp_path / "device.key").read_bytes() == rest


@pytest.mark.skipif(sys.platform == "win32", reason="no pipes and few links there")
def test_what_is_no_file_stays_too(tmp_path: Path) -> None:
    """A link that leads nowhere now, a pipe, a folder: each stays, and hangs nobody."""
    (tmp_path / "device.key").symlink_to(tmp_path / "a drive" / "key")
    os.mkfifo(tmp_path / "device-2.key")
    (tmp_path / "device-3.key").mkdir()
    key = load_key(tmp_path)
    assert (tmp_path / "device-4.key").read_bytes() == key
    assert (tmp_path / "device.key").is_symlink()
    assert load_key(tmp_path) == key
