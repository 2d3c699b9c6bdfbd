"""How long a guest waits: from the click on Join to the open room, in Chromium."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser

from tests.bench.numbers import Summary, summary
from tests.e2e import program
from tests.e2e.browsers import chromium

RUNS = 10

# Taken in the page: what Playwright and this process add is no part of a guest's wait.
_CLICK = """() => new Promise((resolve) => {
    const room = document.getElementById("room");
    let clicked = 0;
    new MutationObserver(() => {
        if (!room.hidden) resolve(performance.now() - clicked);
    }).observe(room, { attributes: true, attributeFilter: ["hidden"] });
    clicked = performance.now();
    document.getElementById("join-button").click();
})"""


def measure() -> Summary:
    """Milliseconds over all runs, each by a new guest in a room where the earlier ones stay."""
    command = [sys.executable, "-m", "peerpyrtc_desktop"]
    with (
        tempfile.TemporaryDirectory() as place,
        program.running(command, "serve", "--room=lobby", data=Path(place)) as host,
        chromium.running() as browser,
    ):
        waits = [once(browser, f"{host.url}/r/lobby", f"Guest {n}") for n in range(1, RUNS + 1)]
    return summary(waits, 50, 95)


def once(browser: Browser, page_url: str, name: str, *, leaves: bool = False) -> float:
    """Milliseconds that one new guest waits; it stays there, or leaves again."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(page_url)
    page.fill("#join-name", name)
    wait: float = page.evaluate(_CLICK)
    if leaves:
        context.close()
    return wait
