"""Starts the system's Chromium under Playwright, for plain and for async tests.

Like this:

    with running() as browser:
        page = browser.new_page()
        faults = watch(page)
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import Future
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from typing import Any, TypeVar

from playwright.async_api import Browser as AsyncBrowser
from playwright.async_api import ConsoleMessage as AsyncConsoleMessage
from playwright.async_api import Page as AsyncPage
from playwright.async_api import async_playwright
from playwright.sync_api import (
    Browser,
    ConsoleMessage,
    Error,
    Page,
    Playwright,
    sync_playwright,
)

from tests.e2e.browsers import find_browser

T = TypeVar("T")

FLAGS = (
    # Tests may run as root, where Chromium's sandbox can't.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

SHOW_ADDRESSES = "--disable-features=WebRtcHideLocalIpsWithMdns"


def executable() -> str:
    """Where Chromium is; `CHROMIUM` in the environment overrides it."""
    return find_browser("CHROMIUM", ("chromium", "chromium-browser", "google-chrome"))


def _flags(hide_addresses: bool) -> list[str]:
    return [*FLAGS] if hide_addresses else [*FLAGS, SHOW_ADDRESSES]


def launch(playwright: Playwright, *, hide_addresses: bool = True) -> Browser:
    """One more headless Chromium, for tests that need several; the caller closes it."""
    return playwright.chromium.launch(executable_path=executable(), args=_flags(hide_addresses))


@contextmanager
def running(*, hide_addresses: bool = True) -> Iterator[Browser]:
    """A headless Chromium for plain tests, closed at the end."""
    with sync_playwright() as playwright:
        browser = launch(playwright, hide_addresses=hide_addresses)
        try:
            yield browser
        finally:
            browser.close()


@asynccontextmanager
async def running_async(*, hide_addresses: bool = True) -> AsyncIterator[AsyncBrowser]:
    """The same for tests that are coroutines."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=executable(), args=_flags(hide_addresses)
        )
        try:
            yield browser
        finally:
            await browser.close()


class Kept:
    """A Chromium for many tests and its driver, on a loop of their own in a thread: to start the
    driver alone takes a second of the processor. `close` it at the end."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="chromium")
        self._thread.start()
        self._stack = AsyncExitStack()
        try:
            opening = self._stack.enter_async_context(running_async())
            self._browser = self._there(opening).result()
        except BaseException:
            self.close()
            raise

    @property
    def is_there(self) -> bool:
        """Whether no test has ended it."""
        return self._browser.is_connected()

    async def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Have it done where the driver is: each call of a page."""
        return await asyncio.wrap_future(self._there(work))

    @asynccontextmanager
    async def page(self) -> AsyncIterator[AsyncPage]:
        """A tab that shares nothing with the tabs before; gone at the end. Call it by `do`."""
        context = await self.do(self._browser.new_context())
        try:
            yield await self.do(context.new_page())
        finally:
            if self.is_there:
                await self.do(context.close())

    def close(self) -> None:
        """End it."""
        try:
            self._there(self._stack.aclose()).result()
        finally:
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
            self._loop.close()

    def _there(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        return asyncio.run_coroutine_threadsafe(work, self._loop)


async def crash_page(page: AsyncPage) -> None:
    """End the page's process; the browser and its other pages go on."""
    with suppress(Error):  # which is how the driver tells that the page is gone
        await page.goto("chrome://crash")


async def crash(browser: AsyncBrowser) -> None:
    """End the whole browser at once: it can't say goodbye to anyone."""
    session = await browser.new_browser_cdp_session()
    with suppress(Error):
        await session.send("Browser.crash")


def watch(page: Page | AsyncPage) -> list[str]:
    """A list that grows by each console error and uncaught exception of the page."""
    faults: list[str] = []

    def on_console(message: ConsoleMessage | AsyncConsoleMessage) -> None:
        if message.type == "error":
            faults.append(message.text)

    def on_page_error(error: Error) -> None:
        faults.append(str(error))

    page.on("console", on_console)
    page.on("pageerror", on_page_error)
    return faults
