"""What one more message costs a phone's chat page, in a short log and in a long one.

A phone is Chromium at 360 px with its processor slowed down by four, as developer tools do it. What
counts is all that the page's thread does (`TaskDuration`): script, style, layout, painting's share.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import aiohttp
from playwright.async_api import CDPSession, Page, ViewportSize

from tests.bench.guests import Guest
from tests.bench.numbers import summary
from tests.e2e import program
from tests.e2e.browsers import chromium

BUBBLES = (100, 1_000, 2_900)
SLOWER = 4
SAMPLES = 30
EVERY = 0.15
"""Seconds between two messages that are measured: time for the frame after each."""

FILL = 0.004
"""Seconds between two that are not."""

PHONE = ViewportSize(width=360, height=640)
_COUNT = "document.querySelectorAll('.bubble').length"
_PARTS = {"TaskDuration": "all", "LayoutDuration": "layout", "RecalcStyleDuration": "style"}


def measure() -> dict[str, Any]:
    """Milliseconds a message by the number of bubbles, and what of them is layout and style."""
    return asyncio.run(_measure())


async def _measure() -> dict[str, Any]:
    serve = [sys.executable, "-m", "peerpyrtc_desktop", "serve", "--limits", "off"]
    found: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as place, program.running(serve, data=Path(place)) as host:
        guest = Guest("Ann")
        async with aiohttp.ClientSession(host.url) as http, chromium.running_async() as browser:
            await guest.join(http, "log")
            page = await (await browser.new_context(viewport=PHONE)).new_page()
            await page.goto(host.url + "/r/log")
            await page.fill("#join-name", "Ines")
            await page.press("#join-name", "Enter")
            await page.wait_for_selector("#room:not([hidden])")
            tools = await page.context.new_cdp_session(page)
            await tools.send("Performance.enable")
            said = 0
            for bubbles in BUBBLES:
                while said < bubbles:
                    guest.say(_text(said))
                    said += 1
                    await asyncio.sleep(FILL)
                await _until(page, said)
                costs = []
                await tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
                for _ in range(SAMPLES):
                    costs.append(await _one(guest, page, tools, said))
                    said += 1
                await tools.send("Emulation.setCPUThrottlingRate", {"rate": 1})
                found[f"at_{bubbles}"] = {
                    part: summary([cost[part] for cost in costs], 50, 90)
                    for part in _PARTS.values()
                }
                print(f"long_log: {bubbles}: {json.dumps(found)}", file=sys.stderr, flush=True)
            await guest.leave()
    return found


def _text(number: int) -> str:
    return f"Message {number}, of the length that people write. " * (1 + number % 3)


async def _until(page: Page, count: int) -> None:
    await page.wait_for_timeout(1000)
    while await page.evaluate(_COUNT) < count:
        await page.wait_for_timeout(100)
    await page.wait_for_timeout(1000)


async def _one(guest: Guest, page: Page, tools: CDPSession, number: int) -> dict[str, float]:
    """What the page's thread does from one message until it rests, less what it does anyway."""
    idle = await _took(tools, asyncio.sleep(EVERY))
    guest.say(_text(number))
    with_one = await _took(tools, asyncio.sleep(EVERY))
    return {part: max(0.0, with_one[part] - idle[part]) for part in with_one}


async def _took(tools: CDPSession, during: Any) -> dict[str, float]:
    before = await _metrics(tools)
    await during
    after = await _metrics(tools)
    return {part: 1000 * (after[name] - before[name]) for name, part in _PARTS.items()}


async def _metrics(tools: CDPSession) -> dict[str, float]:
    answer = await tools.send("Performance.getMetrics")
    return {metric["name"]: metric["value"] for metric in answer["metrics"]}
