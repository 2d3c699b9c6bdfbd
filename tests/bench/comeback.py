"""How long guests are away when the host is killed and comes back: from its first answer on.

Forty guests in four tabs of Chromium, and one in Firefox. The host dies without a word (SIGKILL)
and is started again after a while.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from pathlib import Path

from tests.bench.numbers import Summary, summary
from tests.e2e.browsers import chromium, firefox
from tests.e2e.program import Program, free_port, running
from tests.e2e.tabs import ChromiumTab, Tab

TABS, EACH = 4, 10

DOWN = (0.0, 1.0, 2.0, 5.0, 12.0)
"""Seconds from the host's death to the start of the next one."""

_JOIN = """import("/peerpyrtc_client/index.js").then(async ({{ RoomClient }}) => {{
    window.opened = [];
    window.tried = [];
    window.clients = Array.from({{ length: {count} }}, (_, n) =>
        new RoomClient({{ room: "lobby", name: `{name} ${{n}}` }}));
    await Promise.all(clients.map((client) => client.connect()));
    for (const client of clients)
        client.on("state", ({{ state, retryIn }}) => {{
            if (state === "open") opened.push(Date.now());
            if (retryIn !== null) tried.push(Date.now() + retryIn);
        }});
}})"""


def measure() -> dict[str, dict[str, Summary]]:
    """By the seconds it was down: milliseconds until each guest is back, from the return and from
    the death, and how many attempts of all fell into the busiest 100 ms."""
    return asyncio.run(_measure())


async def _measure() -> dict[str, dict[str, Summary]]:
    results = {}
    for down in DOWN:
        results[f"down {down:g} s"] = await _once(down)
    return results


async def _once(down: float) -> dict[str, Summary]:
    command = [sys.executable, "-m", "peerpyrtc_desktop", "serve", "--room=lobby"]
    port = free_port()
    async with AsyncExitStack() as stack:
        data = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        tabs: list[Tab] = []
        browser = await stack.enter_async_context(chromium.running_async())
        with running(command, data=data, port=port, killed=True) as host:
            for _ in range(TABS):
                tabs.append(ChromiumTab(await (await browser.new_context()).new_page()))
            tabs.append(await stack.enter_async_context(firefox.running()))
            for number, tab in enumerate(tabs):
                count = EACH if number < TABS else 1
                await tab.goto(f"{host.url}/theme.css")
                await tab.evaluate(_JOIN.format(count=count, name=f"Guest {number}"))
            await asyncio.sleep(2)
        died = 1000 * time.time()
        await asyncio.sleep(down)
        with running(command, data=data, port=port) as host:
            returned = 1000 * time.time()
            return await _back(tabs, host, died, returned)


async def _back(tabs: list[Tab], host: Program, died: float, returned: float) -> dict[str, Summary]:
    for tab in tabs:
        await tab.wait_for("opened.length >= clients.length")
    opened: list[float] = [each for tab in tabs for each in await tab.evaluate("opened")]
    tried: list[float] = [each for tab in tabs for each in await tab.evaluate("tried")]
    assert len(host.rooms()["lobby"]["peers"]) == TABS * EACH + 1
    for tab in tabs:
        await tab.evaluate("clients.forEach((client) => client.close())")
    return {
        "after_return_ms": summary([each - returned for each in opened], 50, 95),
        "from_death_ms": summary([each - died for each in opened], 50, 95),
        "most_at_once": {"count": max(_within(tried, each) for each in tried)},
    }


def _within(times: list[float], start: float) -> int:
    return sum(start <= each < start + 100 for each in times)
