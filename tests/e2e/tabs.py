"""One tab of either browser, on a page of the host's, for tests that speak JavaScript to it.

Like this:

    async with opened("firefox") as tab:
        await tab.goto("http://127.0.0.1:5000/")
        assert await tab.evaluate("import('/peerpyrtc_client/index.js').then(Object.keys)")
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Protocol

from playwright.async_api import Page

from tests.e2e.browsers import chromium, firefox

BROWSERS = ("chromium", "firefox")


class Tab(Protocol):
    """What both browsers can do here. `faults` are the console's errors so far."""

    faults: list[str]

    async def goto(self, url: str) -> None:
        """Load a page."""
        ...

    async def evaluate(self, expression: str) -> Any:
        """The value of an expression, awaited if it is a promise."""
        ...

    async def wait_for(self, expression: str) -> Any:
        """Evaluate until the value is truthy; returns it."""
        ...


class ChromiumTab:
    """Fills `Tab` with Playwright's page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self.faults = chromium.watch(page)

    async def goto(self, url: str) -> None:
        """See `Tab`."""
        await self._page.goto(url)

    async def evaluate(self, expression: str) -> Any:
        """See `Tab`."""
        return await self._page.evaluate(f"async () => await ({expression})")

    async def wait_for(self, expression: str) -> Any:
        """See `Tab`."""
        # Asked from here: a page under our policy evaluates no text by itself.
        while not (value := await self.evaluate(expression)):
            await self._page.wait_for_timeout(20)
        return value


@asynccontextmanager
async def opened(browser: str) -> AsyncIterator[Tab]:
    """A tab of a browser of its own, both gone at the end."""
    if browser == "firefox":
        async with firefox.running() as tab:
            yield tab
        return
    async with chromium.running_async() as running:
        yield ChromiumTab(await running.new_page())
