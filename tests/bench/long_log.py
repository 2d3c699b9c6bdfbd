"""What one more message costs a phone's chat page, in a short log and in a long one.

Measured is the processor time of the page's thread (`TaskDuration` by the thread's own clock):
script, style, layout, painting's share. By the wall clock, and with a processor slowed down by the
browser, what else the machine does would be in it; a phone that is six times as slow takes six
times as much (`phone`). `floor` is what a page takes that appends a paragraph to a short list and
scrolls to it: no page of this browser does with less.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
from playwright.async_api import Browser, CDPSession, Page, ViewportSize

from peerpyrtc_desktop.runtime.tasks import Tasks
from tests.bench.guests import Guest
from tests.bench.numbers import summary
from tests.e2e import program
from tests.e2e.browsers import chromium

BUBBLES = (100, 1_000, 2_900)
SLOWER = 6
SAMPLES = 30
EVERY = 0.15
"""Seconds between two messages that are measured: time for the frame after each."""

FILL = 0.004
"""Seconds between two that are not."""

PHONE = ViewportSize(width=360, height=640)
_COUNT = "document.querySelectorAll('.bubble').length"
_PARTS = {"TaskDuration": "all", "LayoutDuration": "layout", "RecalcStyleDuration": "style"}

_PLAIN = """<!doctype html>
<style>
    body { margin: 0; font: 16px/1.5 system-ui }
    #list { height: 500px; overflow-y: auto }
</style>
<div id="list"></div>
<script>
    const list = document.getElementById("list");
    function say(text) {
        const line = document.createElement("p");
        line.textContent = text;
        list.append(line);
        list.scrollTop = list.scrollHeight;
    }
    for (let number = 0; number < 60; number += 1) say(`Message ${number}, as people write it.`);
    addEventListener("message", ({ data }) => say(data));
</script>"""


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
            found["floor"] = await _floor(browser)
            page = await (await browser.new_context(viewport=PHONE)).new_page()
            await page.goto(host.url + "/r/log")
            await page.fill("#join-name", "Ines")
            await page.press("#join-name", "Enter")
            await page.wait_for_selector("#room:not([hidden])")
            said = 0
            for bubbles in BUBBLES:
                while said < bubbles:
                    guest.say(_text(said))
                    said += 1
                    await asyncio.sleep(FILL)
                await _until(page, said)
                found[f"at_{bubbles}"] = await _cost(page, guest.say, said)
                said += SAMPLES
                print(f"long_log: {bubbles}: {json.dumps(found)}", file=sys.stderr, flush=True)
            await guest.leave()
    return found


async def _floor(browser: Browser) -> dict[str, Any]:
    page = await (await browser.new_context(viewport=PHONE)).new_page()
    await page.set_content(_PLAIN)
    faults: list[BaseException] = []
    tasks = Tasks(faults.append)

    def say(text: str) -> None:
        tasks.spawn(page.evaluate("(text) => postMessage(text, '*')", text), name="say")

    cost = await _cost(page, say, 60)
    await tasks.settle(10)
    await page.context.close()
    assert not faults, faults
    return cost


async def _cost(page: Page, say: Callable[[str], None], said: int) -> dict[str, Any]:
    """Of one message, `SAMPLES` times: `say` has it come in, `said` numbers it."""
    tools = await page.context.new_cdp_session(page)
    await tools.send("Performance.enable", {"timeDomain": "threadTicks"})
    costs = [await _one(say, tools, said + number) for number in range(SAMPLES)]
    await tools.detach()
    found: dict[str, Any] = {
        part: summary([cost[part] for cost in costs], 10, 50, 90) for part in _PARTS.values()
    }
    return {"phone": round(SLOWER * found["all"]["p50"], 1)} | found


def _text(number: int) -> str:
    return f"Message {number}, of the length that people write. " * (1 + number % 3)


async def _until(page: Page, count: int) -> None:
    await page.wait_for_timeout(1000)
    while await page.evaluate(_COUNT) < count:
        await page.wait_for_timeout(100)
    await page.wait_for_timeout(1000)


async def _one(say: Callable[[str], None], tools: CDPSession, number: int) -> dict[str, float]:
    """What the page's thread does from one message until it rests, less what it does anyway."""
    idle = await _took(tools, asyncio.sleep(EVERY))
    say(_text(number))
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
