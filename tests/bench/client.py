"""The JavaScript library in Chromium: from connect() to open, from send() to the other's event."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Page

from tests.bench.numbers import Summary, summary
from tests.e2e import program
from tests.e2e.browsers import chromium

JOINS = 20
MESSAGES = 300

# Both clients are in one page: two clocks would disagree by more than a message takes.
_JOIN = """async (name) => {
    const { RoomClient } = await import("/peerpyrtc_client/index.js");
    const client = new RoomClient({ room: "lobby", name });
    (window.clients ??= []).push(client);
    const start = performance.now();
    await client.connect();
    return performance.now() - start;
}"""
_TALK = """async (count) => {
    const [one, other] = clients;
    const waits = [];
    for (let i = 0; i < count; i++) {
        const now = () => performance.now();
        const heard = new Promise((resolve) => other.once("message", () => resolve(now())));
        const start = performance.now();
        const receipt = one.send("a line of chat as people write it");
        waits.push((await heard) - start);
        await receipt;
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return waits;
}"""


def connect() -> Summary:
    """Milliseconds from connect() to the open room, each time by a new client."""
    return summary(_on_page(_joins), 50, 95)


def message() -> Summary:
    """Milliseconds from send() to the message event of another client on the same machine."""
    return summary(_on_page(_talk), 50, 99)


def _joins(page: Page) -> list[float]:
    return [page.evaluate(_JOIN, f"Guest {n}") for n in range(JOINS)]


def _talk(page: Page) -> list[float]:
    for name in ("Ann", "Ben"):
        page.evaluate(_JOIN, name)
    waits: list[float] = page.evaluate(_TALK, MESSAGES)
    return waits


def _on_page(measure: Callable[[Page], list[float]]) -> list[float]:
    command = [sys.executable, "-m", "peerpyrtc_desktop"]
    with (
        tempfile.TemporaryDirectory() as place,
        program.running(command, "serve", "--room=lobby", data=Path(place)) as host,
        chromium.running() as browser,
    ):
        page = browser.new_page()
        page.goto(f"{host.url}/")
        return measure(page)
