"""One tab of either browser, on a page of the host's, for tests that speak JavaScript to it.

Like this:

    async with opened("firefox") as tab:
        await tab.goto("http://127.0.0.1:5000/")
        assert await tab.evaluate("import('/peerpyrtc_client/index.js').then(Object.keys)")
"""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import ExitStack, asynccontextmanager
from typing import Any, Protocol
from urllib.parse import urlsplit

from playwright.async_api import Error, Page

from tests.e2e.browsers import chromium, firefox

BROWSERS = ("chromium", "firefox")

NEVER = 90
"""Seconds after which what hasn't come won't."""


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
        """Evaluate until the value is truthy; returns it. Raises TimeoutError if it never is."""
        ...

    async def click(self, selector: str) -> None:
        """Press and release the mouse over an element."""
        ...

    async def type(self, text: str) -> None:
        """Press a key for each character, wherever the focus is; `\\n` is Enter."""
        ...

    async def press(self, key: str) -> None:
        """Press and release a key by its name, such as "Escape"."""
        ...

    async def set_viewport(self, width: int, height: int) -> None:
        """Make the page's area that large, in CSS pixels."""
        ...


Do = Callable[[Coroutine[Any, Any, Any]], Awaitable[Any]]


async def _here(work: Coroutine[Any, Any, Any]) -> Any:
    return await work


class ChromiumTab:
    """Fills `Tab` with Playwright's page; `do` has a call of it done where its driver is."""

    def __init__(self, page: Page, do: Do = _here) -> None:
        self._page = page
        self._do = do
        self.faults = chromium.watch(page)

    async def goto(self, url: str) -> None:
        """See `Tab`."""
        await self._do(self._page.goto(url))

    async def evaluate(self, expression: str) -> Any:
        """See `Tab`."""
        return await self._do(self._evaluate(expression))

    async def wait_for(self, expression: str) -> Any:
        """See `Tab`."""
        return await self._do(self._wait_for(expression))

    async def _evaluate(self, expression: str) -> Any:
        return await self._page.evaluate(f"async () => await ({expression})")

    async def _wait_for(self, expression: str) -> Any:
        # Asked from here: a page under our policy evaluates no text by itself.
        try:
            async with asyncio.timeout(NEVER):
                while not (value := await self._look(expression)):
                    await asyncio.sleep(0.05)
        except TimeoutError:
            raise TimeoutError(f"never true: {expression}; faults: {self.faults}") from None
        return value

    async def _look(self, expression: str) -> Any:
        try:
            return await self._evaluate(expression)
        except Error as error:
            if "navigation" in error.message:  # the page loads itself anew: look again
                return None
            raise

    async def click(self, selector: str) -> None:
        """See `Tab`."""
        await self._do(self._page.click(selector))

    async def type(self, text: str) -> None:
        """See `Tab`."""
        await self._do(self._page.keyboard.type(text))

    async def press(self, key: str) -> None:
        """See `Tab`."""
        await self._do(self._page.keyboard.press(key))

    async def set_viewport(self, width: int, height: int) -> None:
        """See `Tab`."""
        await self._do(self._page.set_viewport_size({"width": width, "height": height}))


@asynccontextmanager
async def opened(browser: str) -> AsyncIterator[Tab]:
    """A tab of a browser of its own, both gone at the end."""
    if browser == "firefox":
        async with firefox.running() as tab:
            yield tab
        return
    async with chromium.running_async() as running:
        yield ChromiumTab(await running.new_page())


class Kept:
    """A browser of each kind for all tests: to start one takes longer than most tests do."""

    def __init__(self) -> None:
        self._chromium: chromium.Kept | None = None
        self._firefox: tuple[str, ExitStack] | None = None

    @asynccontextmanager
    async def tab(self, browser: str) -> AsyncIterator[Tab]:
        """A tab with cookies and a storage of its own, the only one; gone at the end."""
        if browser == "firefox":
            async with firefox.tab_of(await asyncio.to_thread(self._address)) as tab:
                yield tab
            return
        kept = await asyncio.to_thread(self._with_driver)
        async with kept.page() as page:
            yield await kept.do(self._tab(page, kept.do))

    async def _tab(self, page: Page, do: Do) -> Tab:
        return ChromiumTab(page, do)  # which asks to be told of faults: there, as all else

    def _with_driver(self) -> chromium.Kept:
        if self._chromium is not None and not self._chromium.is_there:  # a test has ended it
            self._chromium.close()
            self._chromium = None
        if self._chromium is None:
            self._chromium = chromium.Kept()
        return self._chromium

    def _address(self) -> str:
        if self._firefox is not None:
            address, stack = self._firefox
            if _answers(address):
                return address
            stack.close()  # a test has ended it
        stack = ExitStack()
        address = stack.enter_context(firefox.kept())
        self._firefox = address, stack
        return address

    def close(self) -> None:
        """End them."""
        if self._chromium is not None:
            self._chromium.close()
        if self._firefox is not None:
            self._firefox[1].close()


def _answers(address: str) -> bool:
    url = urlsplit(address)
    try:
        socket.create_connection((url.hostname, url.port), NEVER).close()
    except OSError:
        return False
    return True
