"""Guests without our client library, in a browser's page or on aiortc.

Like this:

    await open_page(tab, url)
    ann = await PageGuest.join(tab, "lobby", "Ann", maxRetransmits=3)
    await ann.say(texts("A", [0, 1, 1024], seed=1))
    await until(lambda: ann.has_heard(3))
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any, Protocol

from tests.clients import Client

SCRIPT = (Path(__file__).parent / "raw_guest.js").read_text()

_LETTERS = 'abc xyz\0\n"\\é☂🙈'


class Tab(Protocol):
    """A tab of either browser, as their drivers have it."""

    async def goto(self, url: str) -> Any:
        """Load a page."""
        ...

    async def evaluate(self, expression: str) -> Any:
        """The value of an expression in the page."""
        ...


class Guest(Protocol):
    """Someone in a room."""

    async def say(self, frames: Sequence[Any]) -> None:
        """Send these, one after the other, as fast as goes."""
        ...

    async def heard(self) -> list[Any]:
        """All frames that came, in their order."""
        ...

    async def has_heard(self, number: int) -> bool:
        """Whether as many frames have come."""
        ...


async def open_page(tab: Tab, url: str) -> None:
    """Load a page of the host's in which `PageGuest`s can be."""
    await tab.goto(f"{url}/chat")
    await tab.evaluate(f"(() => {{ {SCRIPT} }})()")


class PageGuest:
    """In a page that `open_page` has opened. A page may have several."""

    def __init__(self, tab: Tab, name: str) -> None:
        self._tab = tab
        self.name = name

    @classmethod
    async def join(cls, tab: Tab, room: str, name: str, **channel: Any) -> PageGuest:
        """Join a room; in it, unless it must greet. `channel` is createDataChannel's options."""
        arguments = ", ".join(map(json.dumps, (room, name, channel)))
        await tab.evaluate(f"join({arguments})")
        return cls(tab, name)

    async def say(self, frames: Sequence[Any]) -> None:
        """See `Guest`. `{"bytes": [...]}` is a binary frame."""
        await self._tab.evaluate(f"send({json.dumps(self.name)}, {json.dumps(frames)})")

    async def heard(self) -> list[Any]:
        """See `Guest`. `{"bytes": length}` was a binary frame."""
        frames: list[Any] = await self._get("received")
        return frames

    async def has_heard(self, number: int) -> bool:
        """Whether as many frames have come."""
        count: int = await self._get("received.length")
        return count >= number

    async def state(self) -> str:
        """The channel's `readyState`."""
        state: str = await self._get("channel.readyState")
        return state

    async def close_channel(self) -> None:
        """Close the channel alone."""
        await self._get("channel.close()")

    async def close(self) -> None:
        """Close the connection, as a page does that says goodbye."""
        await self._get("pc.close()")

    async def _get(self, what: str) -> Any:
        return await self._tab.evaluate(f"guests[{json.dumps(self.name)}].{what}")


class AiortcGuest(Client):
    """The same on plain aiortc."""

    @classmethod
    async def join(cls, url: str, room: str, name: str, **channel: Any) -> AiortcGuest:
        """Join a room."""
        guest = cls(url, room, name, **channel)
        await guest.connect()
        return guest

    async def say(self, frames: Sequence[Any]) -> None:
        """See `Guest`."""
        for frame in frames:
            self.send(frame)
            await asyncio.sleep(0)

    async def heard(self) -> list[Any]:
        """See `Guest`."""
        return self.frames

    async def has_heard(self, number: int) -> bool:
        """Whether as many frames have come."""
        return len(self.frames) >= number


async def until(look: Callable[[], Awaitable[Any]], patience: float = 90.0) -> None:
    """Wait until something holds. Raises TimeoutError if it never does."""
    async with asyncio.timeout(patience):
        while not await look():
            await asyncio.sleep(0.05)


def texts(mark: str, sizes: Sequence[int], seed: int) -> list[str]:
    """Texts of these many bytes of UTF-8, each beginning with a letter that tells who sent it."""
    random = Random(f"{mark} {seed}")
    made = [_text(f"{mark}{number} ", size, random) for number, size in enumerate(sizes)]
    assert [len(each.encode()) for each in made] == list(sizes)
    return made


def _text(head: str, size: int, random: Random) -> str:
    body = "".join(random.choices(_LETTERS, k=size))
    whole = (head + body).encode()[:size]
    text = whole.decode(errors="ignore")
    return text + "." * (size - len(text.encode()))
