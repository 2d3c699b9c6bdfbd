"""From the JavaScript library's send() to the other's message event, in Chromium."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.bench.numbers import Summary, summary
from tests.e2e import program
from tests.e2e.browsers import chromium

MESSAGES = 300

# Both clients are in one page: two clocks would disagree by more than a message takes.
_JOIN = """async (name) => {
    const { RoomClient } = await import("/peerpyrtc_client/index.js");
    const client = new RoomClient({ room: "lobby", name });
    (window.clients ??= []).push(client);
    await client.connect();
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


def measure() -> Summary:
    """Milliseconds from send() to the message event of another client on the same machine."""
    command = [sys.executable, "-m", "peerpyrtc_desktop"]
    with (
        tempfile.TemporaryDirectory() as place,
        program.running(command, "serve", "--room=lobby", data=Path(place)) as host,
    ):
        return summary(talk(host.url), 50, 99)


def talk(url: str) -> list[float]:
    """The milliseconds of each message between two clients in the lobby there."""
    with chromium.running() as browser:
        page = browser.new_page()
        page.goto(f"{url}/")
        for name in ("Ann", "Ben"):
            page.evaluate(_JOIN, name)
        waits: list[float] = page.evaluate(_TALK, MESSAGES)
    return waits
