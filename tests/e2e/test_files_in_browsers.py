"""Files by our library in real browsers: from one to the other, called off, gone wrong."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from peerpyrtc_desktop.store.blob_folder import KEPT_FILES
from tests.bad_link import STORM, BadLink, own_address
from tests.e2e import program
from tests.e2e.browsers import chromium, firefox
from tests.e2e.raw_guests import Tab, until
from tests.file_guest import FileGuest, hash_of, names

pytestmark = pytest.mark.asyncio(loop_scope="module")

SERVE = [sys.executable, "-m", "peerpyrtc_desktop", "serve"]
SCRIPT = (Path(__file__).parent / "file_guest.js").read_text()
MIB = 1024 * 1024
BOTH_WAYS = pytest.mark.parametrize(
    ("one", "other"), [("chromium", "firefox"), ("firefox", "chromium")]
)
EACH = pytest.mark.parametrize("name", ["chromium", "firefox"])


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def tabs() -> AsyncIterator[dict[str, Tab]]:
    """A tab of each browser."""
    async with chromium.running_async() as one, firefox.running() as other:
        yield {"chromium": await one.new_page(), "firefox": other}


class Page:
    """A tab in which a guest is, who has the tab's own name."""

    def __init__(self, tab: Tab, name: str) -> None:
        self._tab = tab
        self._name = name

    @classmethod
    async def join(cls, tab: Tab, url: str, name: str, room: str = "lobby") -> Page:
        """Open a page of the host's and join."""
        await tab.goto(f"{url}/chat")
        await tab.evaluate(f"(() => {{ {SCRIPT} }})()")
        page = cls(tab, name)
        await page.call("joinRoom", room, name)
        return page

    async def call(self, function: str, *arguments: Any) -> Any:
        """What a function of the script returns."""
        return await self._tab.evaluate(f"{function}({', '.join(map(json.dumps, arguments))})")

    async def send(self, size: int, seed: int, *more: Any) -> Any:
        """Send a file; the receipt, or the error's code."""
        return await self.call("sendFile", self._name, size, seed, *more)

    async def pulls(self, info: Any, seed: int) -> Any:
        """Pull a file; `{"type": ...}` if it is what it should be."""
        return await self.call("pulls", self._name, info, seed)

    async def fetch(self, info: Any, *more: Any) -> Any:
        """Pull a file; the error's code."""
        return await self.call("fetchFile", self._name, info, *more)

    async def get(self, what: str) -> Any:
        """Something of the guest's."""
        return await self._tab.evaluate(f"guests[{json.dumps(self._name)}].{what}")


@BOTH_WAYS
async def test_from_one_to_the_other(
    tabs: dict[str, Tab], tmp_path: Path, one: str, other: str
) -> None:
    """Any size arrives as it was, with progress; sent again it costs no second upload."""
    with program.running(SERVE, data=tmp_path) as host:
        ann = await Page.join(tabs[one], host.url, "Ann")
        max_ = await Page.join(tabs[other], host.url, "Max")
        for seed, size in enumerate([0, 1, 5 * MIB + 3, 25 * MIB]):
            sent = await ann.send(size, seed)
            info = sent["file"]
            assert (info["name"], info["size"], info["type"]) == ("picture.png", size, "image/png")
            progress = await ann.get("progress")
            assert progress[-1] == {"loaded": size, "total": size}
            await until(lambda seed=seed: at_least(max_, seed + 1))  # type: ignore[misc]
            announced = (await max_.get("announced"))[-1]
            assert (announced["from"], announced["data"]) == ("Ann", info)
            assert await max_.pulls(info, seed) == {"type": "image/png"}
            loaded = [each["loaded"] for each in await max_.get("progress")]
            assert loaded == sorted(set(loaded))
            assert size == 0 or loaded[-1] == size
        again = await max_.send(25 * MIB, 3, {"to": "Ann", "name": "again"})
        assert again.pop("time") >= sent["time"]  # the host's
        assert again == {
            "epoch": sent["epoch"],
            "seq": 5,
            "stored": True,
            "file": {**info, "name": "again"},
        }
        assert len(await max_.get("progress")) == 1, "it was there already"
        assert len(names(tmp_path / KEPT_FILES)) == 4


async def at_least(page: Page, number: int) -> bool:
    """Whether as many files were announced to this guest."""
    count: int = await page.get("announced.length")
    return count >= number


@EACH
async def test_called_off(tabs: dict[str, Tab], tmp_path: Path, name: str) -> None:
    """Either way it ends with `aborted`, the host keeps nothing of it, and the next one works."""
    with program.running(SERVE, data=tmp_path) as host:
        ann = await Page.join(tabs[name], host.url, "Ann")
        assert await ann.send(20 * MIB, 1, {}, MIB) == "aborted"
        await until(lambda: is_empty(tmp_path / KEPT_FILES))
        info = (await ann.send(20 * MIB, 1))["file"]
        assert await ann.fetch(info, MIB) == "aborted"
        loaded = (await ann.get("progress"))[-1]["loaded"]
        assert MIB <= loaded < 20 * MIB
        assert await ann.pulls(info, 1) == {"type": "image/png"}
        assert len(await ann.get("announced")) == 0, "one's own are told by the promise"


async def is_empty(folder: Path) -> bool:
    """Whether nothing lies there."""
    return not names(folder)


@EACH
async def test_refused(tabs: dict[str, Tab], tmp_path: Path, name: str) -> None:
    """Each has its code: too large, unknown, another room's, other contents, nonsense."""
    with program.running(SERVE, data=tmp_path) as host:
        ann = await Page.join(tabs[name], host.url, "Ann")
        max_ = FileGuest(host.url, "den", "Max")
        await max_.connect()
        await max_.open_files()
        await max_.put(b"secret")
        secret = await max_.announce(b"secret", 1)
        assert secret["type"] == "ack"
        info = (await ann.send(1000, 1))["file"]
        assert await ann.send(25 * MIB + 1, 1) == "too-large"
        assert await ann.fetch({**info, "sha256": "0" * 64}) == "no-such-file"
        assert await ann.fetch({"size": 6, "sha256": hash_of(b"secret")}) == "no-such-file"
        assert await ann.fetch({**info, "size": 999}) == "bad-answer"
        for nonsense in ({}, None, "x", {**info, "sha256": "../x"}, {**info, "size": -1}):
            assert await ann.fetch(nonsense) == "bad-argument"
        assert await ann.send(10, 1, {"to": "nobody"}) == "no-such-peer"
        # The host's disk lies.
        (tmp_path / KEPT_FILES / info["sha256"]).write_bytes(bytes(1000))
        assert await ann.fetch(info) == "hash-mismatch"
        (tmp_path / KEPT_FILES / info["sha256"]).unlink()
        assert await ann.fetch(info) == "no-such-file"
        assert (await ann.send(1000, 1))["file"] == info, "and can be brought anew"
        assert await ann.pulls(info, 1) == {"type": "image/png"}
        await max_.close()


@EACH
async def test_bad_weather(tabs: dict[str, Tab], tmp_path: Path, name: str) -> None:
    """Over a way that loses, repeats and reorders packets a file arrives whole all the same."""
    address = (own_address(), program.free_port())
    async with BadLink(address, STORM, seed=1) as link:
        options = [f"--udp-port={link.host[1]}", *link.options()]
        with program.running([*SERVE, *options], data=tmp_path) as host:
            ann = await Page.join(tabs[name], host.url, "Ann")
            info = (await ann.send(300_000, 1))["file"]
            assert await ann.pulls(info, 1) == {"type": "image/png"}


@EACH
async def test_a_host_that_is_gone(tabs: dict[str, Tab], tmp_path: Path, name: str) -> None:
    """With the host gone a transfer waits for it, and ends as the guest leaves the room."""
    with program.running([*SERVE, "--room=lobby"], data=tmp_path) as host:
        ann = await Page.join(tabs[name], host.url, "Ann")
        info = (await ann.send(20 * MIB, 1))["file"]
        await ann.get("client.close()")
        assert await ann.fetch(info) == "closed"
        ann = await Page.join(tabs[name], host.url, "Ann")
        await tabs[name].evaluate(
            f"window.pulling = fetchFile('Ann', {json.dumps(info)}, null), null"
        )
        await until(lambda: at_least_loaded(ann, MIB))
        os.kill(host.pid, signal.SIGSTOP)
        try:
            await ann.get("client.close()")
            assert await tabs[name].evaluate("window.pulling") == "closed"
        finally:
            os.kill(host.pid, signal.SIGCONT)


async def at_least_loaded(page: Page, size: int) -> bool:
    """Whether the transfer has come this far."""
    progress = await page.get("progress")
    return bool(progress) and progress[-1]["loaded"] >= size
