"""Guests that come from wherever a test says: through a proxy that the test plays.

The host is told that proxy with `--behind-proxy`, or no guest would be believed where it is from.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import Any, TypeVar

import aiohttp
import pytest

from tests.clients import Client, JoinRefused

PROXY = "127.0.0.1"

AnyClient = TypeVar("AnyClient", bound=Client)


class Guests:
    """Those of one host, at this address; `stack` closes their connections."""

    def __init__(self, url: str, stack: AsyncExitStack) -> None:
        self.url = url
        self._stack = stack

    async def cookie(self) -> str:
        """A new browser's."""
        jar = aiohttp.CookieJar(unsafe=True)
        async with (
            aiohttp.ClientSession(cookie_jar=jar) as session,
            session.get(f"{self.url}/r/lobby") as response,
        ):
            assert response.status == 200
        (cookie,) = jar
        return f"{cookie.key}={cookie.value}"

    def guest(
        self, kind: type[AnyClient], name: str, address: str, cookie: str = "", room: str = "lobby"
    ) -> AnyClient:
        """One that will come from this address, with this cookie or none."""
        client = kind(self.url, room, name)
        self._stack.push_async_callback(client.close)
        client.headers = {"X-Forwarded-For": address} | ({"Cookie": cookie} if cookie else {})
        return client

    async def join(
        self,
        kind: type[AnyClient],
        name: str,
        address: str,
        cookie: str = "",
        room: str = "lobby",
        **connect: Any,
    ) -> AnyClient:
        """One that has come."""
        client = self.guest(kind, name, address, cookie, room)
        await client.connect(**connect)
        return client

    async def refused(self, kind: type[Client], name: str, address: str, cookie: str = "") -> Any:
        """How one is turned away at the HTTP door."""
        with pytest.raises(JoinRefused) as refused:
            await self.join(kind, name, address, cookie)
        assert refused.value.status == 403
        return refused.value.body
