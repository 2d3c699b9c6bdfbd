"""Starts the system's Chromium under Playwright, for plain and for async tests.

Like this:

    with running() as browser:
        page = browser.new_page()
        faults = watch(page)
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

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
