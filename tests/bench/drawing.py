"""How smooth the whiteboard is while ten people draw at once: frames of a real page.

Nine guests draw by aiortc, each 20 frames a second and a stroke every two seconds; the tenth is a
page in Chromium, whose mouse draws all the while. The page's own frames are timed, by
requestAnimationFrame: a frame is late when it took over 16.7 ms. There is no GPU in it: pixels are
painted by the processor, which carries the guests and the host too; so what the page's own script
takes of each frame is told beside.
"""

from __future__ import annotations

import asyncio
import json
import math
import secrets
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
from playwright.async_api import Page, ViewportSize

from tests.bench.guests import Guest
from tests.bench.numbers import summary
from tests.e2e import program
from tests.e2e.browsers import chromium

SECONDS = 10.0
GUESTS = 9
EVERY = 0.05
"""Seconds between two frames of a guest."""

SETTLE = 2.0
"""Seconds in which the page comes to rest after loading."""

STROKE = 40
"""Frames of a guest's stroke, each with `POINTS` points."""

POINTS = 4
BEFORE = 300
"""Strokes on the board before anyone draws."""

LATE = 1000 / 60 + 0.3
"""Milliseconds; the browser's clock counts tenths, and rounds at both ends of a frame."""

SIZE = ViewportSize(width=1280, height=800)

# Frames are counted only while the mouse draws; what the driver does is no part of a frame's work.
_WATCH = """() => {
    const frames = [];
    window.frames_ = frames;
    let last = 0;
    const tick = (now) => {
        if (window.frames_ !== frames) return;
        frames.push(now - last);
        last = now;
        requestAnimationFrame(tick);
    };
    requestAnimationFrame((now) => { last = now; requestAnimationFrame(tick); });
}"""


# What the page itself works: in its frames, and for what arrives and what the mouse does.
_TIMED = """
    window.worked = 0;
    const timed = (work) => function (...given) {
        const began = performance.now();
        try {
            return work.apply(this, given);
        } finally {
            window.worked += performance.now() - began;
        }
    };
    const frame = window.requestAnimationFrame;
    window.requestAnimationFrame = (work) => frame.call(window, timed(work));
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type, heard, options) {
        const isOurs = ["message", "pointermove"].includes(type);
        return listen.call(this, type, isOurs ? timed(heard) : heard, options);
    };
"""


class Drawer(Guest):
    """A guest who draws a spiral at a place of its own, over and over."""

    def __init__(self, number: int) -> None:
        super().__init__(f"Drawer {number}")
        self._middle = 1000 + 900 * number, 1500 + 500 * (number % 10)
        self._colour = number % 6
        self.strokes = 0

    async def draw(self, seconds: float) -> None:
        """Draw for so long."""
        self._send({"type": "board"})
        loop = asyncio.get_running_loop()
        end = loop.time() + seconds
        while loop.time() < end:
            await self._stroke(loop.time)

    async def _stroke(self, now: Callable[[], float]) -> None:
        name, points = secrets.token_hex(16), list[int]()
        look = [self._colour, 1]
        begin = now()
        for frame in range(STROKE):
            part = self._part(frame)
            drawing = {"stroke": name, "start": len(points), "points": part, "look": look}
            self._send({"type": "drawing", **drawing})
            points += part
            await asyncio.sleep(begin + (frame + 1) * EVERY - now())
        self.put(points, look, name)

    def put(self, points: list[int], look: list[int], name: str = "") -> None:
        """A whole stroke at once."""
        data = {"points": points, "look": look, "of": name}
        self._send({"type": "event", "name": "stroke", "ref": secrets.token_hex(16), "data": data})
        self.strokes += 1

    async def settled(self) -> None:
        """Returns once the host has taken every stroke of this guest."""
        while self.answers < self.strokes:
            self._answered.clear()
            await asyncio.wait_for(self._answered.wait(), 15)

    def _part(self, frame: int) -> list[int]:
        x, y = self._middle
        flat: list[int] = []
        for step in range(POINTS):
            turn = (frame * POINTS + step) / 8
            flat += [round(x + 40 * turn * math.cos(turn)), round(y + 40 * turn * math.sin(turn))]
        return [min(7500, max(0, each)) for each in flat]


def measure() -> dict[str, Any]:
    """Frames while nobody draws, one does, and ten do; milliseconds, and the share that is late."""
    return asyncio.run(_measure())


async def _measure() -> dict[str, Any]:
    serve = [sys.executable, "-m", "peerpyrtc_desktop", "serve"]
    with tempfile.TemporaryDirectory() as place, program.running(serve, data=Path(place)) as host:
        guests = [Drawer(number) for number in range(GUESTS)]
        async with aiohttp.ClientSession(host.url) as http, chromium.running_async() as browser:
            for guest in guests:
                await guest.join(http, "whiteboard")
            await _fill(guests[0])
            page = await (await browser.new_context(viewport=SIZE)).new_page()
            await page.add_init_script(_TIMED)
            await page.goto(host.url + "/whiteboard")
            await page.fill("#join-name", "Ines")
            await page.click("#join-button")
            await page.wait_for_selector("#surface[data-loaded]")
            await asyncio.sleep(SETTLE)
            still = await _frames(page, asyncio.sleep(SECONDS / 2))
            alone = await _frames(page, _draw(page, SECONDS))
            everyone = asyncio.gather(*(guest.draw(SECONDS) for guest in guests))
            together = await _frames(page, asyncio.gather(_draw(page, SECONDS), everyone))
            await asyncio.gather(*(guest.leave() for guest in guests))
    return {"still": still, "one_draws": alone, "ten_draw": together}


async def _fill(guest: Drawer) -> None:
    for number in range(BEFORE):
        row, column = divmod(number, 20)
        guest.put([column * 490, row * 490, column * 490 + 300, row * 490 + 300], [number % 6, 1])
        await asyncio.sleep(0.005)


async def _draw(page: Page, seconds: float) -> None:
    """The mouse draws circles, a stroke each, with 120 moves a second if the driver can."""
    loop = asyncio.get_running_loop()
    end = loop.time() + seconds
    box = await page.locator("#surface").bounding_box()
    assert box is not None
    middle = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    step = 0
    while loop.time() < end:
        turn = step / 20
        x, y = middle[0] + 180 * math.cos(turn), middle[1] + 135 * math.sin(turn)
        await page.mouse.move(x, y)
        if step % 125 == 0:
            await page.mouse.up()
            await page.mouse.down()
        step += 1
        await asyncio.sleep(1 / 120)
    await page.mouse.up()


async def _frames(page: Page, during: Awaitable[Any]) -> dict[str, Any]:
    await page.evaluate(_WATCH)
    before: float = await page.evaluate("window.worked")
    await during
    worked: float = await page.evaluate("window.worked") - before
    frames: list[float] = await page.evaluate("window.frames_")
    late = sum(frame > LATE for frame in frames)
    found = {
        "frames": len(frames),
        "fps": round(1000 * len(frames) / sum(frames), 1),
        "late": round(late / len(frames), 4),
        "missed": round(sum(max(0, round(frame * 0.06) - 1) for frame in frames) / len(frames), 4),
        "ms": summary(frames, 50, 99),
        "script_ms_a_frame": round(worked / len(frames), 2),
    }
    print(f"drawing: {json.dumps(found)}", file=sys.stderr, flush=True)
    return found
