"""Starts the system's Chromium under Playwright, for plain and for async tests.

Like this:

    with running() as browser:
        page = browser.new_page()
        faults = watch(page)
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
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
from tests.e2e.program import free_port

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


@contextmanager
def kept() -> Iterator[str]:
    """A Chromium for many tests, in a thread of its own; yields the address for `tab_of`."""
    address: Future[str] = Future()
    is_over = threading.Event()

    def keep() -> None:
        with sync_playwright() as playwright:
            port = free_port()
            flags = [*_flags(hide_addresses=True), f"--remote-debugging-port={port}"]
            browser = playwright.chromium.launch(executable_path=executable(), args=flags)
            address.set_result(f"http://127.0.0.1:{port}")
            is_over.wait()
            browser.close()

    with ThreadPoolExecutor(1) as thread:
        kept = thread.submit(keep)
        kept.add_done_callback(lambda _: address.cancel())
        try:
            try:
                yield address.result()
            except CancelledError:
                kept.result()  # says why it could not be started
                raise
        finally:
            is_over.set()


@asynccontextmanager
async def tab_of(address: str) -> AsyncIterator[AsyncPage]:
    """A tab of a kept one, that shares nothing with the tabs before; gone at the end."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.connect_over_cdp(address)
        context = await browser.new_context()
        try:
            yield await context.new_page()
        finally:
            await context.close()
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
