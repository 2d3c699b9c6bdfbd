"""What chat waits while a file goes over the same connection, and how fast the file goes.

In real browsers, by our library, against our `serve` and its folder on this machine's disk. A round
trip is from `send` to the host's answer; messages go out every 20 ms, from the page that hashes,
reads and keeps the file meanwhile.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from tests.bench.numbers import summary
from tests.e2e import program
from tests.e2e.browsers import chromium, firefox

SIZE = 25 * 1024 * 1024
ROUNDS = 3

Evaluate = Callable[[str], Awaitable[Any]]

# Each kind of transfer with the times of the messages that were sent and answered while it ran.
_SCRIPT = """(async (size, rounds) => {
    const { RoomClient } = await import("/peerpyrtc_client/index.js");
    const client = new RoomClient({ room: "files", name: `Ann ${performance.now()}` });
    await client.connect();
    const files = await client.files();
    const chat = async (work) => {
        const times = [];
        let over = false;
        const began = performance.now();
        const done = work().finally(() => { over = true; });
        while (!over) {
            const sent = performance.now();
            const answered = client.send("x").then(() => times.push(performance.now() - sent));
            await new Promise((resolve) => setTimeout(resolve, 20));
            if (over) await answered;
        }
        await done;
        return { times, seconds: (performance.now() - began) / 1000 };
    };
    const random = () => {
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65536) {
            crypto.getRandomValues(bytes.subarray(at, at + 65536));
        }
        return new Blob([bytes]);
    };
    const results = { quiet: [], up: [], down: [] };
    results.quiet.push(await chat(() => new Promise((resolve) => setTimeout(resolve, 2000))));
    for (let round = 0; round < rounds; round += 1) {
        const blob = random();
        let info;
        results.up.push(await chat(async () => { info = (await files.send(blob)).file; }));
        results.down.push(await chat(() => files.fetch(info)));
    }
    client.close();
    return results;
})"""


def measure() -> dict[str, Any]:
    """By browser and direction: milliseconds of a chat round trip, and MiB a second."""
    return asyncio.run(_measure())


async def _measure() -> dict[str, Any]:
    results: dict[str, Any] = {}
    command = [sys.executable, "-m", "peerpyrtc_desktop", "serve"]
    with (
        tempfile.TemporaryDirectory() as place,
        program.running(command, data=Path(place)) as host,
    ):
        async with chromium.running_async() as browser:
            page = await browser.new_page()
            await page.goto(f"{host.url}/chat")
            results["chromium"] = _summed(await _run(page.evaluate))
        async with firefox.running() as tab:
            await tab.goto(f"{host.url}/chat")
            results["firefox"] = _summed(await _run(tab.evaluate))
    return results


async def _run(evaluate: Evaluate) -> dict[str, Any]:
    found: dict[str, Any] = await evaluate(f"{_SCRIPT}({SIZE}, {ROUNDS})")
    return found


def _summed(results: dict[str, Any]) -> dict[str, Any]:
    summed: dict[str, Any] = {}
    for name, rounds in results.items():
        times = [time for each in rounds for time in each["times"]]
        summed[name] = summary(times, 50, 99)
        if name != "quiet":
            rates = [SIZE / 2**20 / each["seconds"] for each in rounds]
            summed[name]["mib_per_s"] = round(sum(rates) / len(rates), 1)
    return summed
