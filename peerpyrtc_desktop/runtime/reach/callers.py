"""Who has come from other machines since the host began: the doctor's memory, and a bounded one."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import Event, JoinFailed, PeerJoined
from peerpyrtc_desktop.runtime.heartbeat import NOT_IN_TIME
from peerpyrtc_desktop.runtime.reach.diagnosis import is_loopback
from peerpyrtc_desktop.runtime.reach.facts import Seen

MOST = 256
"""Addresses that are remembered of each kind; who came the longest ago is forgotten first."""


class Callers:
    """Is told of each request and each event. `own` gives this machine's addresses: they are no
    guests', whoever tries the address from the host itself."""

    def __init__(self, own: Callable[[], Collection[str]]) -> None:
        self._own = own
        self.clear()

    def clear(self) -> None:
        """Hosting begins anew."""
        self._asked: OrderedDict[str, None] = OrderedDict()
        self._joined: OrderedDict[str, None] = OrderedDict()
        self._halfway: OrderedDict[str, None] = OrderedDict()

    def ask(self, address: str) -> None:
        """A request came from there."""
        _note(self._asked, address)

    def hear(self, event: Event) -> None:
        """Something happened in the rooms."""
        match event:
            case PeerJoined(peer=peer):
                _note(self._joined, peer.address)
            case JoinFailed(reason=Reason.JOIN_FAILURE, text=text) if text == NOT_IN_TIME:
                _note(self._halfway, event.address)

    def seen(self) -> Seen:
        """Who came from other machines."""
        own = {*self._own()}

        def others(noted: Collection[str]) -> tuple[str, ...]:
            return tuple(each for each in noted if each not in own and not is_loopback(each))

        return Seen(others(self._asked), others(self._joined), others(self._halfway))


def _note(noted: OrderedDict[str, None], address: str) -> None:
    if not address:
        return
    # As the system has it for IPv4 on a socket of IPv6.
    address = address.removeprefix("::ffff:") if "." in address else address
    noted[address] = None
    noted.move_to_end(address)
    if len(noted) > MOST:
        noted.popitem(last=False)
