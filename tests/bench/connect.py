"""How long a channel takes: from `connect()`, before the offer is made, to its `open` event.

In real browsers, against our `serve` and against PeerPyRTC under Flask, in turns. Two clients are
measured: our own `RoomClient`, and a bare RTCPeerConnection, which is the same for both servers.
The page's own clock is read: what the browsers' drivers add is no part of it. Firefox's clock
counts whole milliseconds.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import (
    AbstractAsyncContextManager,
    ExitStack,
    asynccontextmanager,
    contextmanager,
)
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench.numbers import Summary, summary
from tests.bench.relay import tools
from tests.bench.relay.servers import CONTESTANTS, ROOM
from tests.e2e.browsers import chromium, firefox

WARM_UP = 5
"""Joins of each kind that don't count: first times are slower in all the processes."""

JOINS = 30

PAUSE = 0.05
"""Seconds between two joins, in which the last one's end is dealt with."""

Evaluate = Callable[[str], Awaitable[Any]]
"""A tab: takes a JavaScript expression, awaits it, returns its value."""

Open = Callable[[str], Awaitable[Evaluate]]
"""A browser: opens a page in a tab of its own."""

# As PeerPyRTC's own page does it, but that the offer goes out at once and without candidates: both
# servers learn the browser's address from its checks.
_BARE = """(async (room, name) => {
    const began = performance.now();
    const pc = new RTCPeerConnection({ iceServers: [] });
    const channel = pc.createDataChannel("chat");
    const opened = new Promise((resolve, reject) => {
        channel.onopen = () => resolve(performance.now() - began);
        setTimeout(() => reject(new Error("the channel doesn't open")), 10000);
    });
    const offer = await pc.createOffer();
    await pc.setLocalDescription(offer);
    const response = await fetch("/offer", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ room, peer_id: name, offer: { type: "offer", sdp: offer.sdp } }),
    });
    const { answer, error } = await response.json();
    if (error) throw new Error(error);
    await pc.setRemoteDescription(answer);
    const took = { open: await opened };
    channel.close();
    pc.close();
    return took;
})"""

# `welcomed` is when the guest is in the room: a round trip after the channel's open event.
_ROOM_CLIENT = """(async (room, name) => {
    const { RoomClient } = await import("/peerpyrtc_client/index.js");
    let began = 0;
    let open = 0;
    class Watched extends RTCPeerConnection {
        createDataChannel(...options) {
            const channel = super.createDataChannel(...options);
            channel.addEventListener("open", () => { open = performance.now() - began; });
            return channel;
        }
    }
    const ports = { RTCPeerConnection: Watched };
    const client = new RoomClient({ room, name, ports, reconnect: () => null });
    began = performance.now();
    await client.connect();
    const took = { open, welcomed: performance.now() - began };
    client.close();
    return took;
})"""


@dataclass(frozen=True)
class Way:
    """A client against a server (the name of a contestant), and the page it runs in."""

    name: str
    server: str
    page: str
    client: str


# PeerPyRTC brings no page; what Flask says instead is of the same origin, and that is all it needs.
OURS = Way("RoomClient, serve", "serve", "/chat", _ROOM_CLIENT)
BARE = Way("bare, serve", "serve", "/chat", _BARE)
THEIRS = Way("bare, PeerPyRTC", "peerpyrtc", "/", _BARE)
WAYS = (OURS, BARE, THEIRS)


def measure() -> dict[str, Any]:
    """By browser: milliseconds of each way, and the ratios of the medians to PeerPyRTC's."""
    with tempfile.TemporaryDirectory() as place, _servers(Path(place)) as urls:
        return {
            name: _report(name, asyncio.run(_joins(running, urls)))
            for name, running in (("chromium", _chromium), ("firefox", _firefox))
        }


@contextmanager
def _servers(folder: Path) -> Iterator[dict[str, str]]:
    """The servers' addresses by their names; who can't be had is named and left out."""
    wanted = {way.server for way in WAYS}
    with ExitStack() as stack:
        urls = {}
        for each in CONTESTANTS:
            if each.name not in wanted:
                continue
            try:
                each.prepare()
            except tools.Missing as fault:
                _say(f"Left out: {each.title}: {fault}.")
                continue
            own = folder / each.name
            own.mkdir()
            urls[each.name] = stack.enter_context(each.running(own)).url
        yield urls


async def _joins(
    running: Callable[[], AbstractAsyncContextManager[Open]], urls: dict[str, str]
) -> dict[str, list[dict[str, float]]]:
    """What each join took, by the ways' names; the ways take turns."""
    ways = [way for way in WAYS if way.server in urls]
    took: dict[str, list[dict[str, float]]] = {way.name: [] for way in ways}
    async with running() as open_page:
        tabs = {way.name: await open_page(urls[way.server] + way.page) for way in ways}
        for number in range(WARM_UP + JOINS):
            for place, way in enumerate(ways):
                # A name of its own: the host may still hold the last guest's.
                join = f'{way.client}("{ROOM}", "Guest {number}-{place}")'
                took[way.name].append(await tabs[way.name](join))
                await asyncio.sleep(PAUSE)
    return {name: joins[WARM_UP:] for name, joins in took.items()}


@asynccontextmanager
async def _chromium() -> AsyncIterator[Open]:
    async with chromium.running_async() as browser:

        async def open_page(url: str) -> Evaluate:
            page = await (await browser.new_context()).new_page()
            await page.goto(url)
            return page.evaluate

        yield open_page


@asynccontextmanager
async def _firefox() -> AsyncIterator[Open]:
    async with firefox.running() as browser:

        async def open_page(url: str) -> Evaluate:
            window = await browser.another()
            await window.goto(url)
            return window.evaluate

        yield open_page


def _report(browser: str, took: dict[str, list[dict[str, float]]]) -> dict[str, Any]:
    found: dict[str, Any] = {
        way: {moment: summary([join[moment] for join in joins], 50, 90) for moment in joins[0]}
        for way, joins in took.items()
    }
    for way, moments in found.items():
        for moment, times in moments.items():
            _say(f"connect, {browser}, {way}, {moment}: {_line(times)}")
    if THEIRS.name in found:
        theirs = found[THEIRS.name]["open"]["p50"]
        ratios = {
            way.name: round(found[way.name]["open"]["p50"] / theirs, 2) for way in (OURS, BARE)
        }
        for way_name, ratio in ratios.items():
            _say(f"connect, {browser}, {way_name} / {THEIRS.name}: {ratio}")
        found["ratios"] = ratios
    return found


def _line(times: Summary) -> str:
    return f"{times['p50']} ms at the median, {times['p90']} ms at p90 of {times['count']}"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
