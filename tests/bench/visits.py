"""Forty phones open the chat page at once: what it costs the host, built and as modules.

Both hosts, `serve` and the panel, each with `--pages built` and `--pages source`, the way it was
before there were bundles. A phone is six connections that ask for all that Chromium asked for, with
what it sends; the CPU is the host's own, from /proc. A visit's requests and bytes are Chromium's.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from playwright.sync_api import Browser, Request

from tests.bench.numbers import Summary
from tests.e2e import program
from tests.e2e.browsers import chromium

PHONES = 40
CONNECTIONS = 6
"""Connections that a browser opens to one host."""

HOSTS: dict[str, tuple[str, ...]] = {"serve": ("serve", "--room=lobby"), "panel": ()}
PAGES = ("built", "source")

_TICK = os.sysconf("SC_CLK_TCK")


def measure() -> dict[str, Any]:
    """By host and pages: requests and kB of a first and a second visit, CPU seconds of forty."""
    found: dict[str, Any] = {}
    with chromium.running() as browser:
        for host, arguments in HOSTS.items():
            for pages in PAGES:
                found[f"{host}, {pages}"] = costs = _measure(browser, arguments, pages)
                print(f"visits, {host}, {pages}: {_line(costs)}", file=sys.stderr)
    return found


def _measure(browser: Browser, arguments: Sequence[str], pages: str) -> Summary:
    command = [sys.executable, "-m", "peerpyrtc_desktop", *arguments, f"--pages={pages}"]
    with (
        tempfile.TemporaryDirectory() as place,
        program.running(command, data=Path(place)) as host,
    ):
        first, second = _visit(browser, f"{host.url}/r/lobby")
        paths = [urlsplit(url).path for url, _ in first]
        before = _cpu(host.pid)
        with ThreadPoolExecutor(1) as thread:  # in this one Playwright has a loop of its own
            thread.submit(asyncio.run, _open_all(host.url, paths)).result()
        return {
            "requests": len(first),
            "kb": round(sum(size for _, size in first) / 1000, 1),
            "requests_again": len(second),
            "kb_again": round(sum(size for _, size in second) / 1000, 1),
            f"cpu_s_of_{PHONES}": round(_cpu(host.pid) - before, 2),
        }


def _line(costs: Summary) -> str:
    return (
        f"{costs['requests']} requests of {costs['kb']} kB, then {costs['requests_again']} of "
        f"{costs['kb_again']} kB; {PHONES} at once: {costs[f'cpu_s_of_{PHONES}']} s of CPU"
    )


Loaded = list[tuple[str, int]]


def _visit(browser: Browser, url: str) -> tuple[Loaded, Loaded]:
    """What a first visit and a reload ask for, each with the bytes that come on the wire."""
    page = browser.new_context().new_page()
    loaded: Loaded = []

    def note(request: Request) -> None:
        sizes = request.sizes()
        size = sizes["responseBodySize"] + sizes["responseHeadersSize"]
        if size:  # nothing comes of what the browser has already
            loaded.append((request.url, size))

    page.on("requestfinished", note)
    page.goto(url, wait_until="networkidle")
    first = [*loaded]
    loaded.clear()
    page.reload(wait_until="networkidle")
    second = [*loaded]
    page.context.close()
    return first, second


async def _open_all(base: str, paths: Sequence[str]) -> None:
    await asyncio.gather(*(_open(base, paths) for _ in range(PHONES)))


async def _open(base: str, paths: Sequence[str]) -> None:
    """The page first, then all that it needs over six connections."""
    page, *rest = paths
    headers = {"Accept-Encoding": "gzip, deflate"}
    connector = aiohttp.TCPConnector(limit=CONNECTIONS)
    async with aiohttp.ClientSession(
        base, connector=connector, headers=headers, auto_decompress=False
    ) as http:
        await _get(http, page)
        await asyncio.gather(*(_get(http, path) for path in rest))


async def _get(http: aiohttp.ClientSession, path: str) -> None:
    async with http.get(path) as response:
        response.raise_for_status()
        await response.read()


def _cpu(pid: int) -> float:
    """Seconds of CPU that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / _TICK
