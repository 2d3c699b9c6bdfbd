"""How often one address may ask for what.

A class may sit behind one address and reload at once, so a burst of each is generous; what may go
on for ever is what costs the host a few hundredths of its time.
"""

from __future__ import annotations

import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.web.bounds import party_of


@dataclass(frozen=True, slots=True)
class Rate:
    """So many a second, and a burst of them at once."""

    each_second: float
    burst: float


OFFERS = Rate(20, 300)
CODES = Rate(5, 60)
REST = Rate(200, 3000)
RATES = {
    "/offer": OFFERS,
    "/candidate": Rate(200, 3000),
    "/leave": Rate(50, 600),
    "/rooms": Rate(50, 600),
}
"""By path; `CODES` for QR codes, `REST` for all else."""

_POSTED = ("/offer", "/candidate", "/leave")
"""What is posted to, and counted when it is whole."""

_UNREAD = (403, 415, 421)
"""What a POST is answered with whose body nobody has read."""

_KEPT = 4096
"""Addresses that are remembered. One that has asked for nothing lately has nothing to remember."""

_SHARE = 64
"""Guests of one address that the numbers above are for: as many as one room takes by default."""


class Rates:
    """What each address has asked for lately. `refused` counts what was too much.

    `guests` is how many of one address a room takes: who allows more of them lets them come.
    """

    def __init__(
        self,
        guests: int | None = None,
        prefix: str = "",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._prefix = prefix
        self._factor = max(1.0, (guests or _SHARE) / _SHARE)
        self._clock = clock
        self._spent: dict[tuple[str, str], tuple[float, float]] = {}
        self.refused = 0

    def take(self, address: str, kind: str, rate: Rate) -> None:
        """Count one request.

        Raises:
            Refused: too many of this kind from this address (`RATE_LIMITED`).
        """
        now = self._clock()
        key = (party_of(address), kind)
        spent, then = self._spent.pop(key, (0.0, now))
        each_second = rate.each_second * self._factor
        spent = max(0.0, spent - (now - then) * each_second)
        over = spent + 1 - rate.burst * self._factor
        # What is refused isn't counted: who never stops asking, or a crowd that is told to come
        # again, would keep the whole address out for good. The latest stands last, so that the
        # first is the one to forget.
        self._spent[key] = (spent if over > 0 else spent + 1, now)
        if len(self._spent) > _KEPT:
            del self._spent[next(iter(self._spent))]
        if over > 0:
            self.refused += 1
            wait = math.ceil(over / each_second * 1000) / 1000
            raise Refused(
                Code.RATE_LIMITED, "Too many requests from your address.", retry_after=wait
            )

    @web.middleware
    async def limit(
        self,
        request: web.Request,
        handler: Callable[[web.Request], Awaitable[web.StreamResponse]],
    ) -> web.StreamResponse:
        """Answers only as often as an address may ask."""
        path = request.path.removeprefix(self._prefix)
        if request.method == "POST" and path in _POSTED:
            response = await handler(request)  # which calls `take_post`
            if response.status in _UNREAD:
                self.take(request.remote or "", "", REST)
            return response
        if "qr" in request.query and path.startswith("/r/"):
            kind, rate = "qr", CODES
        else:
            kind, rate = path if path in RATES else "", RATES.get(path, REST)
        self.take(request.remote or "", kind, rate)
        return await handler(request)

    def take_post(self, request: web.Request) -> None:
        """Count a POST, now that its body is whole.

        Half of one is no question yet: who sends a thousand of those uses up connections, and must
        not use up what the others of the same address may ask.

        Raises:
            Refused: see `take`.
        """
        path = request.path.removeprefix(self._prefix)
        self.take(request.remote or "", path, RATES[path])
