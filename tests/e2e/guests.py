"""People with a Chromium each, in a thread of their own beside the panel."""

from __future__ import annotations

from contextlib import ExitStack

from playwright.sync_api import Page, Playwright, sync_playwright

from tests.e2e.browsers import chromium
from tests.e2e.stage import Beside


class Guests:
    """Opens, drives and closes their pages; `faults` are each page's console errors."""

    def __init__(self) -> None:
        self._beside = Beside()
        self._stack = ExitStack()
        self._playwright: Playwright | None = None
        self._pages: dict[str, Page] = {}
        self.faults: dict[str, list[str]] = {}

    async def join(self, name: str, url: str, room: str = "lobby") -> None:
        """Open the chat page, write the name, press Join, and wait until the room is there."""
        await self.ask_to_join(name, url, name, room)
        await self.shows(name, "#room:not([hidden])")

    async def ask_to_join(self, who: str, url: str, name: str, room: str = "lobby") -> None:
        """The same without waiting, for `who` under `name`."""
        await self._beside.do(self._ask_to_join, who, url, name, room)

    def _ask_to_join(self, who: str, url: str, name: str, room: str) -> None:
        if self._playwright is None:
            self._playwright = self._stack.enter_context(sync_playwright())
        browser = chromium.launch(self._playwright)
        self._stack.callback(browser.close)
        page = browser.new_page()
        self.faults[who] = chromium.watch(page)
        self._pages[who] = page
        page.goto(f"{url}/r/{room}")
        page.fill("#join-name", name)
        page.click("#join-button")

    async def say(self, name: str, text: str) -> None:
        """Write into the composer and press Enter."""

        def write() -> None:
            self._pages[name].fill("#draft", text)
            self._pages[name].press("#draft", "Enter")

        await self._beside.do(write)

    async def click(self, name: str, selector: str) -> None:
        """Click."""
        await self._beside.do(lambda: self._pages[name].click(selector))

    async def shows(self, name: str, selector: str) -> None:
        """Wait until this part of the page is to be seen."""
        await self._beside.do(lambda: self._pages[name].wait_for_selector(selector))

    async def sees(self, name: str, selector: str, text: str) -> None:
        """Wait until this part of the page has this text."""

        def look() -> None:
            self._pages[name].locator(selector, has_text=text).first.wait_for()

        await self._beside.do(look)

    async def text_of(self, name: str, selector: str) -> str:
        """What this part of the page says now."""
        return await self._beside.do(lambda: self._pages[name].locator(selector).inner_text())

    async def leave(self) -> None:
        """Close all browsers."""
        await self._beside.do(self._stack.close)
        self._beside.close()
