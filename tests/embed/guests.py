"""Real clients whose signaling goes straight to a manager: no web framework in between."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Any, TypeVar

from peerpyrtc_desktop import SignalingError, SignalingManager
from tests.clients import V1, WAIT, Client, Older


class _Direct(Client):
    """Posts by calling the manager's async twins."""

    manager: SignalingManager

    async def post(self, path: str, **body: Any) -> tuple[int, dict[str, Any]]:
        """As a web application would."""
        body.setdefault("remote", "127.0.0.1")
        try:
            if path == "/offer":
                answer = await self.manager.offer_async(self.room, self.peer_id, **body)
                return 200, {"answer": answer}
            await self.manager.leave_async(self.room, self.peer_id, **body)
        except SignalingError as refused:
            return refused.status, refused.body
        return 200, {"status": "ok"}


class DirectV1(_Direct, V1):
    """A client of v1."""


class DirectOlder(_Direct, Older):
    """A client of the older generations."""


AnyDirect = TypeVar("AnyDirect", bound=_Direct)


class Visits:
    """The guests of one manager, who all go at the end."""

    def __init__(self, manager: SignalingManager, stack: AsyncExitStack) -> None:
        self.manager = manager
        self._stack = stack

    def guest(self, kind: type[AnyDirect], name: str, room: str = "lobby") -> AnyDirect:
        """One that hasn't joined."""
        guest = kind("", room, name)
        guest.manager = self.manager
        self._stack.push_async_callback(guest.close)
        return guest

    async def join(
        self, kind: type[AnyDirect], name: str, room: str = "lobby", **body: Any
    ) -> AnyDirect:
        """One that is in the room."""
        guest = self.guest(kind, name, room)
        await guest.connect(**body)
        return guest


class Heard:
    """What a handler was called with, for tests that wait in any thread."""

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self._came = threading.Condition()

    def __call__(self, *arguments: Any) -> None:
        """Take a call, as a plain handler."""
        with self._came:
            self.calls.append(arguments)
            self._came.notify_all()

    async def wait(self, count: int) -> list[tuple[Any, ...]]:
        """The calls, once there are so many. The guests' loop goes on meanwhile."""
        return await asyncio.to_thread(self.wait_here, count)

    def wait_here(self, count: int) -> list[tuple[Any, ...]]:
        """The same, blocking."""
        with self._came:
            came = self._came.wait_for(lambda: len(self.calls) >= count, WAIT)
            assert came, f"only {self.calls}"
            return list(self.calls)


def our_threads() -> list[str]:
    """The threads of managers that run now."""
    return [each.name for each in threading.enumerate() if each.name.startswith("peerpyrtc ")]


async def until(condition: Callable[[], bool]) -> None:
    """Wait until something holds. It is looked at in a thread: managers block."""
    async with asyncio.timeout(WAIT):
        while not await asyncio.to_thread(condition):
            await asyncio.sleep(0.005)
