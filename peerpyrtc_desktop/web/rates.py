"""How often one address may ask for what.

A class may sit behind one address and reload at once, so a burst of each is generous; what may go
on for ever is what costs the host a few hundredths of its time.

One of that class may use up what its address may ask. So there is as much again for the devices
there that have asked for little, and once more for those of them that were given their cookie a
while ago: new cookies are there for the asking.
"""

from __future__ import annotations

import math
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from aiohttp import web

from peerpyrtc_desktop.core.errors import Code, Refused
from peerpyrtc_desktop.web.bounds import party_of
from peerpyrtc_desktop.web.device import is_settled


@dataclass(frozen=True, slots=True)
class Rate:
    """So many a second, and a burst of them at once."""

    each_second: float
    burst: float

    def times(self, factor: float) -> Rate:
        """For so many times as many guests."""
        return Rate(self.each_second * factor, self.burst * factor)


OFFERS = Rate(20, 300)
CODES = Rate(5, 60)
REST = Rate(200, 3000)
SOURCES = Rate(200, 30_000)
"""For `REST` where pages are served as their modules: a visit is ten times as many requests."""
RATES = {
    "/offer": OFFERS,
    "/candidate": Rate(200, 3000),
    "/leave": Rate(50, 600),
    "/rooms": Rate(50, 600),
}
"""By path; `CODES` for QR codes, `REST` or `SOURCES` for all else."""

_POSTED = ("/offer", "/candidate", "/leave")
"""What is posted to, and counted when it is whole."""

_UNREAD = (403, 415, 421)
"""What a POST is answered with whose body nobody has read."""

_KEPT = 4096
"""Addresses and devices that are remembered. One that has asked for nothing lately has nothing to
remember."""

_SHARE = 64
"""Guests of one address that the numbers above are for: as many as one room takes by default. What
each of them may ask for itself, where the address has used up its own, is the 64th part."""


class Rates:
    """What each address has asked for lately. `refused` counts what was too much.

    `guests` is how many of one address a room takes: who allows more of them lets them come.
    `device` says which device a request shows, "" if none.
    `built` says whether pages are served as they are built, or as their modules.
    """

    def __init__(
        self,
        guests: int | None = None,
        prefix: str = "",
        *,
        built: bool = True,
        clock: Callable[[], float] = time.monotonic,
        device: Callable[[web.Request], str] = lambda _: "",
    ) -> None:
        self._prefix = prefix
        self._rest = REST if built else SOURCES
        self._factor = max(1.0, (guests or _SHARE) / _SHARE)
        self._clock = clock
        self._device = device
        self._spent: dict[tuple[str, ...], tuple[float, float]] = {}
        self.refused = 0

    def take(
        self, address: str, kind: str, rate: Rate, device: Callable[[], str] = lambda: ""
    ) -> None:
        """Count one request; `device` tells of the one who asks, if need be.

        Raises:
            Refused: too many of this kind from this address (`RATE_LIMITED`).
        """
        party, now = party_of(address), self._clock()
        whole = rate.times(self._factor)
        wait = self._spend(now, {(party, kind): whole})
        if wait and (shown := device()):
            age = "settled" if is_settled(shown) else "new"
            own = rate.times(1 / _SHARE)
            rates = {(party, kind, age): whole, (party, kind, "of", shown): own}
            wait = min(wait, self._spend(now, rates))
        if wait:
            self.refused += 1
            wait = math.ceil(wait * 1000) / 1000
            raise Refused(
                Code.RATE_LIMITED, "Too many requests from your address.", retry_after=wait
            )

    def _spend(self, now: float, rates: dict[tuple[str, ...], Rate]) -> float:
        """Count one by each of these, or by none; returns 0, or the seconds to wait.

        What is refused isn't counted: who never stops asking, or a crowd that is told to come
        again, would keep the whole address out for good.
        """
        wait, after = 0.0, dict[tuple[str, ...], float]()
        for key, rate in rates.items():
            spent, then = self._spent.get(key, (0.0, now))
            after[key] = max(0.0, spent - (now - then) * rate.each_second)
            wait = max(wait, (after[key] + 1 - rate.burst) / rate.each_second)
        counted = 0 if wait > 0 else 1
        for key, spent in after.items():
            # The latest stands last, so that the first is the one to forget.
            self._spent.pop(key, None)
            if spent + counted > 0:
                self._spent[key] = (spent + counted, now)
            if len(self._spent) > _KEPT:
                del self._spent[next(iter(self._spent))]
        return max(0.0, wait)

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
                self.take(request.remote or "", "", self._rest)
            return response
        if "qr" in request.query and path.startswith("/r/"):
            kind, rate = "qr", CODES
        else:
            kind, rate = path if path in RATES else "", RATES.get(path, self._rest)
        self.take(request.remote or "", kind, rate, lambda: self._device(request))
        return await handler(request)

    def take_post(self, request: web.Request) -> None:
        """Count a POST, now that its body is whole.

        Half of one is no question yet: who sends a thousand of those uses up connections, and must
        not use up what the others of the same address may ask.

        Raises:
            Refused: see `take`.
        """
        path = request.path.removeprefix(self._prefix)
        self.take(request.remote or "", path, RATES[path], lambda: self._device(request))
