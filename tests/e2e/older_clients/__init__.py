"""The three generations of older clients, in a page of either browser.

Their packages are in no registry, so these send what DESIGN.md's golden frames say and no more;
`golden` holds them to it. Like this:

    await open_page(tab, url)
    old = await OlderGuest.join(tab, "system", "lobby", "Old", goodbye="beacon")
    await old.do("say", "hello")
    await old.comes_to("isHost", True)
"""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from tests.e2e.raw_guests import Tab

GENERATIONS = ("text", "message", "system")

_PATIENCE = 10.0
"""Seconds until a test gives up on what never comes."""

_FOLDER = Path(__file__).parent
_SCRIPT = "\n".join(
    (_FOLDER / f"{name}.js").read_text() for name in ("connection", *GENERATIONS, "ours")
)


async def open_page(tab: Tab, url: str) -> None:
    """Load a page of the host's in which older guests, and ours, can be."""
    await tab.goto(f"{url}/chat")
    await tab.evaluate(f"(() => {{ {_SCRIPT} }})()")


class OlderGuest:
    """In a page that `open_page` has opened. A page may have several."""

    def __init__(self, tab: Tab, generation: str, name: str) -> None:
        self._tab = tab
        self.generation = generation
        self.name = name

    @classmethod
    async def join(
        cls, tab: Tab, generation: str, room: str, name: str, **quirks: Any
    ) -> OlderGuest:
        """Join a room; `quirks` are those of `connection.js`. "ours" is our own RoomClient."""
        arguments = ", ".join(map(json.dumps, (generation, room, name, quirks)))
        await tab.evaluate(f"join({arguments})")
        return cls(tab, generation, name)

    async def do(self, method: str, *arguments: Any) -> Any:
        """Call one of the client's methods."""
        return await self.get(f"{method}({', '.join(map(json.dumps, arguments))})")

    async def get(self, what: str) -> Any:
        """A member of the client."""
        return await self._tab.evaluate(f"guests[{json.dumps(self.name)}].{what}")

    async def say(self, text: str) -> None:
        """Say something to the room."""
        await self.do("say", text)

    async def comes_to(self, member: str, value: Any) -> None:
        """Wait until a member of the client has this value."""
        got = None
        try:
            async with asyncio.timeout(_PATIENCE):
                while (got := await self.get(member)) != value:
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(f"{self.name}.{member} stays {got!r}, not {value!r}") from None
