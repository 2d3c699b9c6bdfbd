"""The part of WebDriver BiDi that the tests need: commands with answers, and events.

https://www.w3.org/TR/webdriver-bidi/. Playwright can't drive Debian's Firefox and Debian has no
geckodriver, but Firefox itself speaks this over a WebSocket.
"""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable
from typing import Any

import aiohttp

from peerpyrtc_desktop.runtime.tasks import Tasks

COMMAND_TIMEOUT = 120.0
"""Seconds until a command that the browser doesn't answer counts as failed."""

EventListener = Callable[[dict[str, Any]], None]


class BidiError(Exception):
    """The browser refused a command, or is gone."""


class BidiConnection:
    """One WebSocket to a browser. You must `close` it."""

    def __init__(
        self, http: aiohttp.ClientSession, socket: aiohttp.ClientWebSocketResponse
    ) -> None:
        self._http = http
        self._socket = socket
        self._ids = itertools.count(1)
        self._waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._listeners: dict[str, list[EventListener]] = {}
        self._gone = False
        self._tasks = Tasks(self._fail)
        self._tasks.spawn(self._read(), name="bidi reader")

    @classmethod
    async def open(cls, url: str) -> BidiConnection:
        """Connect to `ws://host:port/session`."""
        http = aiohttp.ClientSession()
        try:
            # Screenshots are larger than the default limit on one message.
            socket = await http.ws_connect(url, max_msg_size=64 * 1024 * 1024)
        except BaseException:
            await http.close()
            raise
        return cls(http, socket)

    def on(self, event: str, listener: EventListener) -> None:
        """Hand the params of each such event to `listener`; subscribe with `session.subscribe`."""
        self._listeners.setdefault(event, []).append(listener)

    async def command(self, method: str, **params: Any) -> dict[str, Any]:
        """Send one command and return its result.

        Raises:
            BidiError: the browser refused it, didn't answer in time or is gone.
        """
        if self._gone:
            raise BidiError(f"{method}: the browser is gone")
        number = next(self._ids)
        answer = self._waiting[number] = asyncio.get_running_loop().create_future()
        await self._socket.send_json({"id": number, "method": method, "params": params})
        try:
            message = await asyncio.wait_for(answer, COMMAND_TIMEOUT)
        except TimeoutError:
            raise BidiError(f"{method}: no answer within {COMMAND_TIMEOUT:.0f} s") from None
        finally:
            self._waiting.pop(number, None)
        if message["type"] == "error":
            raise BidiError(f"{method}: {message['error']}: {message['message']}")
        result: dict[str, Any] = message["result"]
        return result

    async def close(self) -> None:
        """Close the socket; commands still waiting fail."""
        await self._socket.close()
        await self._tasks.close()
        await self._http.close()

    async def _read(self) -> None:
        async for packet in self._socket:
            message = packet.json()
            if message["type"] == "event":
                for listener in self._listeners.get(message["method"], ()):
                    listener(message["params"])
            elif (answer := self._waiting.get(message["id"])) and not answer.done():
                answer.set_result(message)
        self._fail(BidiError("the browser closed the connection"))

    def _fail(self, fault: BaseException) -> None:
        """No answer will come any more; who waits for one hears why."""
        self._gone = True
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_exception(fault)
