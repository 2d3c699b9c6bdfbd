"""Who may begin a transfer: how fast, and in whose place where all places are taken.

Cookies are free: who throws its own away is another device each time, but at the same address. So
both are counted, the address first.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from peerpyrtc_desktop.core.limits import Allowance
from peerpyrtc_desktop.runtime.files.transfer import Transfer
from peerpyrtc_desktop.runtime.seating.seat import Seat

QUIET = 5.0
"""Seconds without a byte after which a place is given to another who asks for one."""

_MAX_OWNERS = 1000


class Owner(NamedTuple):
    """Who answers for a transfer: a device, at an address. Either may go by many names."""

    address: str
    device: str


def owner_of(seat: Seat) -> Owner:
    """Whom a seat's transfers count for."""
    return Owner(seat.request.remote, seat.request.device or seat.request.remote)


class Pace:
    """How fast transfers of one kind may begin: each device's, an address's, and all together.

    An address has `an_address` times what a device has, so that none uses up what all have.
    """

    def __init__(
        self, rate: float, burst: int, an_address: int, overall: Allowance | None, now: float
    ) -> None:
        self._rate = rate
        self._burst = burst
        self._an_address = an_address
        self._overall = overall
        self._each: dict[tuple[str, str], Allowance] = {}

    def take(self, who: Owner, now: float) -> float:
        """Begin one; returns 0, or the seconds to wait."""
        if len(self._each) > _MAX_OWNERS:
            # So many devices in one LAN are an attack, and `overall` is what holds it.
            self._each.clear()
        wait = 0.0
        if who.address:
            wait = self._of("address", who.address, self._an_address, now).take(now)
        wait = wait or self._of("device", who.device, 1, now).take(now)
        if not wait and self._overall is not None:
            wait = self._overall.take(now)
        return wait

    def _of(self, kind: str, name: str, times: int, now: float) -> Allowance:
        own = self._each.get((kind, name))
        if own is None:
            own = Allowance(self._rate * times, self._burst * times, now)
            self._each[kind, name] = own
        return own


def who_gives_way(
    who: Owner, under_way: Sequence[tuple[Owner, Transfer]], now: float
) -> Transfer | None:
    """Whose place a newcomer gets where all are taken; None if it has to wait.

    First who does nothing with it; then one of the address that has the most, or within the
    newcomer's own address of the device that has: if they have more than the newcomer will have.
    """
    _, quietest = max(under_way, key=lambda each: each[1].idle(now))
    if quietest.idle(now) > QUIET:
        return quietest
    for part in (0, 1):
        count = Counter(owner[part] for owner, _ in under_way)
        most, held = max(count.items(), key=lambda each: each[1])
        if held > count[who[part]] + 1:
            theirs = [transfer for owner, transfer in under_way if owner[part] == most]
            return min(theirs, key=lambda each: each.progress)
        under_way = [each for each in under_way if each[0].address == who.address]
        if not under_way:
            return None
    return None
