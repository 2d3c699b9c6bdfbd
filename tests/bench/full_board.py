"""What a latecomer waits for at a full board: 10,000 strokes, in a real page.

Guests draw by aiortc within their allowance, one after the other, so that nobody else has to read
it. Then a page in Chromium opens the board: told are the milliseconds from the request for the
page until one has joined (the host's greeting is there), until all strokes are there, and until all
are painted; `waited` is the time from joining to all painted. Beside them, how often it asked the
host; and what its own script took, with its longest piece of work, during which no pen could have
drawn. There is no GPU in it: pixels are painted by the processor, which carries the host, too.
The page's bare opening, at a board that is empty, is told beside.
"""

from __future__ import annotations

import asyncio
import json
import math
import sys
import tempfile
from pathlib import Path
from typing import Any

import aiohttp
from playwright.async_api import Browser

from tests.bench.drawing import SIZE, Drawer
from tests.bench.numbers import summary
from tests.e2e import program
from tests.e2e.browsers import chromium

STROKES = 10_000
EACH = 480
"""Strokes by one guest: what its allowance takes at once, without waiting."""

POINTS = 40
"""Of each stroke: about 400 bytes, as a hand's short line has."""

TIMES = 3
"""Visits, each by a browser profile of its own."""

ROOMS = {"empty": "empty", "full": "whiteboard"}

# Frames that are asked for and not there yet; the page's own work, and its longest piece.
_WATCH = """
    const room = new URLSearchParams(location.search).get("room");
    const name = `guest-${Math.random().toString(36).slice(2)}`;
    sessionStorage.setItem("peerpyrtc.seats", JSON.stringify([{ room, name }]));
    window.seen = { due: 0, worked: 0, longest: 0, asked: 0 };
    const timed = (work) => function (...given) {
        const began = performance.now();
        if (!seen.joined && String(given[0]?.data).startsWith('{"type":"welcome"')) {
            seen.joined = began;
        }
        try {
            return work.apply(this, given);
        } finally {
            const took = performance.now() - began;
            seen.worked += took;
            seen.longest = Math.max(seen.longest, took);
        }
    };
    const frame = window.requestAnimationFrame;
    window.requestAnimationFrame = (work) => {
        seen.due += 1;
        return frame.call(window, timed((now) => { seen.due -= 1; work(now); }));
    };
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, heard, options) {
        return listen.call(this, type, type === "message" ? timed(heard) : heard, options);
    };
    const send = RTCDataChannel.prototype.send;
    RTCDataChannel.prototype.send = function (data) {
        if (String(data).includes('"type":"board"')) seen.asked += 1;
        return send.call(this, data);
    };
    const look = () => {
        if (!seen.loaded && document.querySelector("#surface[data-loaded]")) {
            seen.loaded = performance.now();
        }
        if (!seen.loaded || seen.due > 0) return setTimeout(look, 5);
        seen.painted = performance.now();
        seen.waited = seen.painted - seen.joined;
        isDone(seen);
    };
    let isDone;
    const done = new Promise((resolve) => { isDone = resolve; });
    window.whenDone = () => done;
    setTimeout(look, 5);
"""


def measure() -> dict[str, Any]:
    """The median visit to an empty and to a full board; milliseconds."""
    return asyncio.run(_measure())


async def _measure() -> dict[str, Any]:
    rooms = [f"--room={room}" for room in ROOMS.values()]
    serve = [sys.executable, "-m", "peerpyrtc_desktop", "serve", *rooms]
    with tempfile.TemporaryDirectory() as place, program.running(serve, data=Path(place)) as host:
        async with aiohttp.ClientSession(host.url) as http, chromium.running_async() as browser:
            await _fill(http)
            return {
                name: await _visits(browser, f"{host.url}/whiteboard?room={room}")
                for name, room in ROOMS.items()
            }


async def _fill(http: aiohttp.ClientSession) -> None:
    drawn = 0
    while drawn < STROKES:
        guest = Drawer(drawn // EACH)
        await guest.join(http, ROOMS["full"])
        for number in range(drawn, min(STROKES, drawn + EACH)):
            guest.put(_stroke(number), [number % 6, number % 3])
        drawn += EACH
        await guest.settled()
        await guest.leave()


def _stroke(number: int) -> list[int]:
    """A wave at a place of its own: the board is covered evenly."""
    row, column = divmod(number, 100)
    left, top = column * 98, row * 73
    flat: list[int] = []
    for step in range(POINTS):
        flat += [left + step * 10, top + round(75 + 75 * math.sin(step / 6))]
    return flat


async def _visits(browser: Browser, url: str) -> dict[str, Any]:
    visits = [await _visit(browser, url) for _ in range(TIMES)]
    return {
        key: summary([visit[key] for visit in visits], 50)
        for key in ("joined", "loaded", "painted", "waited", "worked", "longest", "asked")
    }


async def _visit(browser: Browser, url: str) -> dict[str, float]:
    context = await browser.new_context(viewport=SIZE)
    page = await context.new_page()
    await page.add_init_script(_WATCH)
    await page.goto(url)
    seen: dict[str, float] = await page.evaluate("whenDone()")
    await context.close()
    print(f"full board: {json.dumps(seen)}", file=sys.stderr, flush=True)
    return seen
