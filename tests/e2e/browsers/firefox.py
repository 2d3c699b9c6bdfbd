"""Starts the system's Firefox, headless with a fresh profile, and drives one tab of it.

Like this:

    async with running() as firefox:
        await firefox.goto("http://127.0.0.1:5000/chat")
        await firefox.fill("#join-name", "Ann")
        await firefox.click("#join-button")
        await firefox.wait_for("!document.querySelector('#room').hidden")
"""

from __future__ import annotations

import asyncio
import base64
import json
import os
import re
import signal
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

from tests.e2e.browsers import find_browser
from tests.e2e.browsers.bidi import BidiConnection, BidiError

START_TIMEOUT = 120.0
"""Seconds for Firefox to name its port: a first start on a busy machine is slow."""

_LISTENING = re.compile(rb"WebDriver BiDi listening on (ws://\S+)\s")

# Nothing but the page under test may use the network. Firefox's own `remote.prefs.recommended`
# has most of it; these are what is left.
_PREFERENCES: dict[str, bool | int | str] = {
    "app.normandy.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "toolkit.telemetry.server": "",
}
# What WebDriver calls the keys that write nothing.
_KEYS = {
    "Backspace": "\ue003",
    "Tab": "\ue004",
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "End": "\ue010",
    "Home": "\ue011",
    "ArrowLeft": "\ue012",
    "ArrowUp": "\ue013",
    "ArrowRight": "\ue014",
    "ArrowDown": "\ue015",
    "Delete": "\ue017",
}
_OBFUSCATE = "media.peerconnection.ice.obfuscate_host_addresses"


def executable() -> str:
    """Where Firefox is; `FIREFOX` in the environment overrides it."""
    return find_browser("FIREFOX", ("firefox-esr", "firefox"))


class Firefox:
    """One tab. `faults` grows by each console error and uncaught exception in it."""

    def __init__(self, connection: BidiConnection, context: str, pid: int) -> None:
        self._connection = connection
        self._context = context
        self._pid = pid
        self.is_killed = False
        self.faults: list[str] = []
        connection.on("log.entryAdded", self._on_log)

    @classmethod
    async def attach(cls, connection: BidiConnection) -> Firefox:
        """Open the session on a fresh browser and take its first tab."""
        session = await connection.command("session.new", capabilities={})
        tree = await connection.command("browsingContext.getTree")
        pid = session["capabilities"]["moz:processID"]
        firefox = cls(connection, tree["contexts"][0]["context"], pid)
        await connection.command("session.subscribe", events=["log.entryAdded"])
        return firefox

    async def another(self, **apart: str) -> Firefox:
        """One more tab, in a window of its own; `faults` has those of all windows."""
        made = await self._connection.command("browsingContext.create", type="window", **apart)
        return Firefox(self._connection, made["context"], self._pid)

    def kill(self) -> None:
        """End the whole browser as a crash does: it can't say goodbye to anyone."""
        self.is_killed = True
        os.kill(self._pid, signal.SIGKILL)

    def _on_log(self, entry: dict[str, Any]) -> None:
        if entry["level"] == "error":
            self.faults.append(entry["text"] or "")

    async def goto(self, url: str) -> None:
        """Load a page; returns after its `load` event."""
        await self._connection.command(
            "browsingContext.navigate", context=self._context, url=url, wait="complete"
        )

    async def evaluate(self, expression: str) -> Any:
        """The value of a JavaScript expression, awaited if it is a promise, by way of JSON.

        Raises:
            BidiError: it threw.
        """
        answer = await self._connection.command(
            "script.evaluate",
            expression=f"(async () => JSON.stringify(await ({expression})) ?? 'null')()",
            target={"context": self._context},
            awaitPromise=True,
        )
        if answer["type"] == "exception":
            raise BidiError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    async def wait_for(self, expression: str, timeout: float = 90.0) -> Any:
        """Evaluate until the value is truthy; returns it.

        Raises:
            TimeoutError: it never was, within `timeout` seconds.
        """
        deadline = asyncio.get_running_loop().time() + timeout
        while not (value := await self.evaluate(expression)):
            if asyncio.get_running_loop().time() > deadline:
                raise TimeoutError(f"never true: {expression}; faults: {self.faults}")
            await asyncio.sleep(0.05)
        return value

    async def click(self, selector: str) -> None:
        """Press and release the mouse over an element, as a person would."""
        pointer = [
            {"type": "pointerMove", "x": 0, "y": 0, "origin": await self._element(selector)},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        await self._perform({"type": "pointer", "id": "mouse", "actions": pointer})

    async def drag(self, selector: str, places: Sequence[tuple[float, float]]) -> None:
        """Press the mouse at the first place, move through the others, release at the last.

        Places are CSS pixels from the middle of the element.
        """
        origin = await self._element(selector)
        moves = [
            {"type": "pointerMove", "x": round(x), "y": round(y), "origin": origin}
            for x, y in places
        ]
        down, up = {"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}
        actions = [moves[0], down, *moves[1:], up]
        await self._perform({"type": "pointer", "id": "mouse", "actions": actions})

    async def fill(self, selector: str, text: str) -> None:
        """Replace what is in a field, by keys."""
        quoted = json.dumps(selector)
        await self.evaluate(f"document.querySelector({quoted}).select()")
        await self.type(text)

    async def type(self, text: str) -> None:
        """Press a key for each character; `\\n` is Enter."""
        keys = [
            {"type": stroke, "value": "\ue007" if character == "\n" else character}
            for character in text
            for stroke in ("keyDown", "keyUp")
        ]
        await self._perform({"type": "key", "id": "keyboard", "actions": keys})

    async def press(self, key: str) -> None:
        """Press and release a key by its name, such as "Escape"."""
        value = _KEYS.get(key, key)
        keys = [{"type": stroke, "value": value} for stroke in ("keyDown", "keyUp")]
        await self._perform({"type": "key", "id": "keyboard", "actions": keys})

    async def set_viewport(self, width: int, height: int) -> None:
        """Make the page's area that large, in CSS pixels."""
        await self._connection.command(
            "browsingContext.setViewport",
            context=self._context,
            viewport={"width": width, "height": height},
        )

    async def screenshot(self, path: Path) -> None:
        """Write what the tab shows as a PNG."""
        answer = await self._connection.command(
            "browsingContext.captureScreenshot", context=self._context
        )
        path.write_bytes(base64.b64decode(answer["data"]))  # noqa: ASYNC240  # small, and only here

    async def _element(self, selector: str) -> dict[str, Any]:
        found = await self._connection.command(
            "browsingContext.locateNodes",
            context=self._context,
            locator={"type": "css", "value": selector},
            maxNodeCount=1,
        )
        if not found["nodes"]:
            raise BidiError(f"no element {selector}")
        return {"type": "element", "element": {"sharedId": found["nodes"][0]["sharedId"]}}

    async def _perform(self, source: dict[str, Any]) -> None:
        await self._connection.command(
            "input.performActions", context=self._context, actions=[source]
        )


@asynccontextmanager
async def running(*, hide_addresses: bool = True) -> AsyncIterator[Firefox]:
    """A headless Firefox with a profile of its own; all of it is gone at the end."""
    with tempfile.TemporaryDirectory(
        prefix="firefox-", dir=_profiles(), ignore_cleanup_errors=True
    ) as place:
        profile = Path(place)
        _write_preferences(profile, hide_addresses)
        process = _start(profile)
        try:
            async with asyncio.timeout(START_TIMEOUT):
                while (url := _address(process, profile)) is None:
                    await asyncio.sleep(0.05)
            connection = await BidiConnection.open(f"{url}/session")
            try:
                firefox = await Firefox.attach(connection)
                yield firefox
                if not firefox.is_killed:
                    await connection.command("browser.close")
            finally:
                await connection.close()
        finally:
            await asyncio.to_thread(_end, process)


@contextmanager
def kept() -> Iterator[str]:
    """A Firefox for many tests; yields the address for `tab_of`."""
    with tempfile.TemporaryDirectory(
        prefix="firefox-", dir=_profiles(), ignore_cleanup_errors=True
    ) as place:
        profile = Path(place)
        _write_preferences(profile, hide_addresses=True)
        process = _start(profile)
        try:
            end = time.monotonic() + START_TIMEOUT
            while (url := _address(process, profile)) is None:
                assert time.monotonic() < end, "Firefox names no port"
                time.sleep(0.05)
            yield url
        finally:
            process.terminate()
            _end(process)


@asynccontextmanager
async def tab_of(address: str) -> AsyncIterator[Firefox]:
    """A tab of a kept one, that shares nothing with the tabs before; gone at the end."""
    connection = await BidiConnection.open(f"{address}/session")
    try:
        firefox = await Firefox.attach(connection)
        apart = await connection.command("browser.createUserContext")
        yield await firefox.another(**apart)
        await connection.command("browser.removeUserContext", **apart)
        await connection.command("session.end")
    finally:
        await connection.close()


def _start(profile: Path) -> subprocess.Popen[bytes]:
    # A file, not a pipe: nobody reads on once the port is known, and a full pipe blocks.
    with (profile / "stderr.txt").open("wb") as stderr:
        return subprocess.Popen(
            [
                executable(),
                "--headless",
                "--no-remote",
                "--remote-debugging-port=0",
                "--profile",
                str(profile),
            ],
            stdout=subprocess.DEVNULL,
            stderr=stderr,
        )


def _profiles() -> Path | None:
    """Where profiles go: Ubuntu's Firefox is a snap, which sees no /tmp but its own."""
    snap = Path.home() / "snap" / "firefox" / "common"
    return snap if snap.is_dir() and not executable().endswith("-esr") else None


def _write_preferences(profile: Path, hide_addresses: bool) -> None:
    preferences = {**_PREFERENCES, _OBFUSCATE: hide_addresses}
    lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in preferences.items()]
    (profile / "user.js").write_text("".join(lines))


def _address(process: subprocess.Popen[bytes], profile: Path) -> str | None:
    """The address that Firefox names in its output, once it has."""
    said = (profile / "stderr.txt").read_bytes()
    if match := _LISTENING.search(said):
        return match[1].decode()
    if process.poll() is not None:
        raise BidiError(f"Firefox ended at once: {said.decode(errors='replace')}")
    return None


def _end(process: subprocess.Popen[bytes]) -> None:
    """Wait until the browser has ended; end it if it doesn't by itself."""
    for stop in (process.terminate, process.kill):
        try:
            process.wait(5)
            return
        except subprocess.TimeoutExpired:
            stop()
    process.wait()
