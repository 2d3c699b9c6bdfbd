"""The chat page, as a test drives it and sees it."""

from __future__ import annotations

import json
from typing import Any

from tests.e2e.tabs import Tab

CHOOSES = "new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })"
"""The key that chose a word: Safari tells it after the composition has ended."""


class ChatPage:
    """One person's chat page in a tab."""

    def __init__(self, tab: Tab, url: str) -> None:
        self.tab = tab
        self._url = url

    @property
    def address(self) -> str:
        """The lobby's own page."""
        return f"{self._url}/r/lobby"

    async def arrive(self, room: str = "lobby") -> None:
        """Open the room's page as somebody new, who is asked for a name."""
        await self.tab.goto(f"{self._url}/theme.css")  # where nobody joins by itself
        await self.tab.evaluate("sessionStorage.clear()")
        await self.tab.goto(f"{self._url}/r/{room}")
        await self.tab.wait_for("!document.querySelector('#join').hidden")

    async def join(self, name: str, room: str = "lobby", *, script: str = "") -> None:
        """Come as somebody new: open the room's page, write the name, press Enter, and wait.

        The page has run `script` before it joins.
        """
        await self.arrive(room)
        if script:
            await self.tab.evaluate(script)
        await self.tab.evaluate("document.querySelector('#join-name').select()")
        await self.tab.type(f"{name}\n")
        await self.tab.wait_for("!document.querySelector('#room').hidden")
        await self.tab.wait_for("document.querySelector('#connection').dataset.state === 'open'")

    async def join_board(self, name: str, room: str = "lobby") -> None:
        """Come as somebody new by the link to the room's board, and wait until it is all here."""
        await self.tab.goto(f"{self._url}/theme.css")
        await self.tab.evaluate("sessionStorage.clear()")
        await self.tab.goto(f"{self._url}/whiteboard?room={room}")
        await self.tab.wait_for("!document.querySelector('#join').hidden")
        await self.tab.evaluate("document.querySelector('#join-name').select()")
        await self.tab.type(f"{name}\n")
        await self.tab.wait_for("document.querySelector('#surface[data-loaded]') !== null")

    async def say(self, text: str) -> None:
        """Write into the field and press Enter."""
        await self.tab.evaluate("document.querySelector('#draft').focus()")
        await self.tab.type(f"{text}\n")

    async def send(self) -> None:
        """Press the button."""
        await self.tab.evaluate("document.querySelector('#send').click()")

    async def sees(self, text: str, selector: str = "#log") -> None:
        """Wait until this part of the page has this text."""
        wanted, where = json.dumps(text), json.dumps(selector)
        await self.tab.wait_for(
            f"[...document.querySelectorAll({where})].some((e) => e.innerText.includes({wanted}))"
        )

    async def text(self, selector: str) -> str:
        """What this part of the page says now."""
        found = await self.tab.evaluate(f"document.querySelector({json.dumps(selector)}).innerText")
        return str(found)

    async def value(self, selector: str, member: str) -> Any:
        """A member of an element."""
        return await self.tab.evaluate(f"document.querySelector({json.dumps(selector)}).{member}")

    async def has(self, selector: str) -> None:
        """Wait until there is such an element."""
        await self.tab.wait_for(f"document.querySelector({json.dumps(selector)}) !== null")

    async def look_away(self, away: bool = True) -> None:
        """Have the page believe that another tab is in front of it, or no longer."""
        value = json.dumps(away)
        await self.tab.evaluate(f"""(() => {{
            const hidden = {{ configurable: true, get: () => {value} }};
            Object.defineProperty(document, "hidden", hidden);
            document.dispatchEvent(new Event("visibilitychange"));
        }})()""")
