"""A busy room: people with a page each in one browser, and others who are only heard."""

from __future__ import annotations

import asyncio
import itertools
import re
from contextlib import AsyncExitStack

from tests.clients import V1, ref
from tests.e2e.browsers import chromium
from tests.e2e.chat_page import ChatPage
from tests.e2e.tabs import ChromiumTab

_FLOOD = """(() => {
    window.tried = 0;
    setInterval(() => {
        const draft = document.querySelector("#draft");
        window.tried += 1;
        draft.value = `buy now number ${window.tried}`;
        draft.dispatchEvent(new Event("input", { bubbles: true }));
        document.querySelector("#send").click();
    }, 150);
})()"""


class Crowd:
    """Opens their pages; `faults` are each page's console errors."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._stack = AsyncExitStack()
        self._chromium: chromium.Kept | None = None
        self._others: list[V1] = []
        self._refs = itertools.count(1)
        self.faults: dict[str, list[str]] = {}

    async def page(self, name: str) -> ChatPage:
        """An empty page, with a device of its own, for somebody of this name."""
        if self._chromium is None:
            self._chromium = await asyncio.to_thread(chromium.Kept)
        kept = self._chromium
        page = await self._stack.enter_async_context(kept.page())

        async def tab() -> ChromiumTab:
            return ChromiumTab(page, kept.do)  # which asks to be told of faults: there

        made = await kept.do(tab())
        self.faults[name] = made.faults
        return ChatPage(made, self._url)

    async def join(self, name: str, room: str = "lobby") -> ChatPage:
        """Somebody comes in."""
        page = await self.page(name)
        await page.join(name, room)
        return page

    async def fill(self, count: int) -> None:
        """So many more, of whom nobody looks at a page."""
        for number in range(1, count + 1):
            client = V1(self._url, "lobby", f"Guest {number}")
            await client.connect()
            self._others.append(client)

    def say(self, words: str) -> None:
        """One of those says something."""
        number = next(self._refs)
        self._others[number % len(self._others)].say({"text": words, "reply_to": None}, ref(number))

    async def leave(self) -> None:
        """All go."""
        for client in self._others:
            await client.close()
        await self._stack.aclose()
        if self._chromium is not None:
            await asyncio.to_thread(self._chromium.close)


async def flood(page: ChatPage) -> None:
    """From now on this page writes six or seven messages a second, whatever becomes of it."""
    await page.tab.evaluate(_FLOOD)


async def tries_on(page: ChatPage) -> None:
    """Wait until it has tried three times more."""
    before = await page.tab.evaluate("window.tried")
    await page.tab.wait_for(f"window.tried >= {before + 3}")


async def heard_of(page: ChatPage) -> int:
    """The number of the flooder's last message that this page shows."""
    found = re.findall(r"buy now number (\d+)", await page.text("#log"))
    return max(map(int, found), default=0)


async def hears_more(page: ChatPage, than: int) -> None:
    """Wait until it shows a later one."""
    while await heard_of(page) <= than:
        await asyncio.sleep(0.05)
