"""One guest's script that offers as fast as 200 times a second, from one address.

`python -m tests.offers_flood URL COOKIES` shows with its offers no cookie, the `one` it was given,
or a `new` one each time, until its stdin is closed. It prints "refused" once it has been told a
hundred times that this is too much.
"""

from __future__ import annotations

import asyncio
import secrets
import sys

import aiohttp

from tests.rtc.offers import CHROMIUM, FINGERPRINT

EACH = 0.05
"""Seconds for ten offers, if the host is as fast."""


class Script:
    """What it sends, and how often it was told to wait."""

    def __init__(self, url: str, cookies: str, http: aiohttp.ClientSession) -> None:
        self._url = url
        self._cookies = cookies
        self._http = http
        self._one = ""
        self.refused = 0

    async def offer(self) -> None:
        """One more, which nobody will follow up."""
        if self._cookies == "new" or (self._cookies == "one" and not self._one):
            self._one = await self._cookie() or self._one
        fingerprint = ":".join(f"{byte:02X}" for byte in secrets.token_bytes(32))
        sdp = CHROMIUM.replace(FINGERPRINT, fingerprint)
        async with self._http.post(
            f"{self._url}/offer",
            headers={"Cookie": self._one} if self._one else {},
            json={
                "room": "lobby",
                "peer_id": f"Flood {secrets.token_hex(8)}",
                "offer": {"sdp": sdp, "type": "offer"},
            },
        ) as response:
            self.refused += response.status == 429

    async def _cookie(self) -> str:
        async with self._http.get(f"{self._url}/r/lobby") as response:
            return "; ".join(f"{name}={each.value}" for name, each in response.cookies.items())


async def main(url: str, cookies: str) -> None:
    """Go on until nobody listens on stdin's other end."""
    told = False
    ended = asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as http:
        script = Script(url, cookies, http)
        while not ended.done():
            await asyncio.gather(asyncio.sleep(EACH), *(script.offer() for _ in range(10)))
            if script.refused >= 100 and not told:
                told = True
                print("refused", flush=True)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
