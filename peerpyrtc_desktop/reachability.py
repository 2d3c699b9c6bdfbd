"""Why nobody can join: this host's facts for the diagnosis of `runtime/reach/`."""

from __future__ import annotations

import asyncio
import sys
import time

from peerpyrtc_desktop.rtc.knocking import answers_udp
from peerpyrtc_desktop.rtc.udp_port import UdpPort
from peerpyrtc_desktop.runtime.network import LocalAddress, OwnAddresses, local_addresses
from peerpyrtc_desktop.runtime.ports.reach import Finding
from peerpyrtc_desktop.runtime.reach.callers import Callers
from peerpyrtc_desktop.runtime.reach.diagnosis import diagnose
from peerpyrtc_desktop.runtime.reach.facts import Facts
from peerpyrtc_desktop.runtime.reach.firewalls import read_firewall
from peerpyrtc_desktop.runtime.reach.knocking import answers_tcp
from peerpyrtc_desktop.settings import Settings


class Reachability:
    """Remembers how hosting began and who came; `look` collects the rest, and judges."""

    def __init__(self, settings: Settings, udp: UdpPort) -> None:
        self._settings = settings
        self._udp = udp
        self._tcp = 0
        self._at_start: frozenset[str] = frozenset()
        now = OwnAddresses(time.monotonic)
        self.callers = Callers(lambda: self._at_start | now())

    def begin(self, tcp: int) -> None:
        """Hosting begins, on this port."""
        self._tcp = tcp
        self._at_start = frozenset(each.ip for each in _addresses())
        self.callers.clear()

    async def look(self, address: str) -> tuple[Finding, ...]:
        """What may keep guests from `address`, one of this machine. Takes up to ten seconds."""
        settings, udp = self._settings, self._udp
        by_tcp, by_udp, now, firewall = await asyncio.gather(
            answers_tcp(address, self._tcp, settings.prefix),
            answers_udp(udp, address),
            asyncio.to_thread(_addresses),
            asyncio.to_thread(read_firewall, self._tcp, udp.port),
        )
        return diagnose(
            Facts(
                address=address,
                tcp=self._tcp,
                udp=udp.port,
                wanted=settings.port,
                bound=settings.host,
                at_start=self._at_start,
                now=now,
                answers_tcp=by_tcp,
                answers_udp=by_udp,
                seen=self.callers.seen(),
                firewall=firewall,
                system=sys.platform,
            )
        )


def _addresses() -> list[LocalAddress]:
    """This machine's, as far as the system tells: while adapters come and go it may not."""
    try:
        return local_addresses()
    except OSError:
        return []
