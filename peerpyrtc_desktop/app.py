"""The composition root: what is wired to what."""

from __future__ import annotations

import errno
import gc

from peerpyrtc_desktop import journal
from peerpyrtc_desktop.compose import Network, compose
from peerpyrtc_desktop.rtc.peer_link import TURN
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from peerpyrtc_desktop.runtime.network import LocalAddress, local_addresses, machine_names
from peerpyrtc_desktop.runtime.ports import Address
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.web.device import Devices, load_key
from peerpyrtc_desktop.web.server import HttpServer

PORTS_TRIED = 20
"""How many pairs of ports the panel tries from the wanted one upwards."""


class Engine:
    """Fills the port `ServerControl`: the Hub, its links and the HTTP server of one host.

    With `seek_port`, a taken port makes `start` take the next free pair and say so in `notice`.
    `turn` is how long the relay may keep the loop from others, in seconds.
    """

    def __init__(self, settings: Settings, *, seek_port: bool = False, turn: float = TURN) -> None:
        self._settings = settings
        self._seek_port = seek_port
        network = Network(
            offered=settings.offer_addresses,
            hidden=settings.hide_addresses,
            plain=settings.engine == "plain",
            turn=turn,
        )
        make_limits = HubLimits.on if settings.limits == "on" else HubLimits.off
        limits = make_limits(
            guest_rooms=settings.guest_rooms == "on",
            guests_clear=settings.board_clear == "everyone",
        )
        self.host, self._links = compose(
            network, MemoryHistory(), limits, journal.fault, settings.data_dir / "files"
        )
        self.host.events.connect(journal.record)
        if self._links.notice:
            journal.warn(self._links.notice)
        devices = Devices(load_key(settings.data_dir))
        names = machine_names() | {name.lower() for name in settings.names}
        self._server = HttpServer(self.host, devices, names, self.addresses)
        self.port: int | None = None
        self.notice = ""
        for room in settings.rooms:
            self.host.open_room(room)

    @property
    def hosting(self) -> bool:
        """See `ServerControl.hosting`."""
        return self.port is not None

    @property
    def udp_port(self) -> int:
        """The UDP port guests' data channels use, while hosting."""
        return self._links.udp.port

    def addresses(self) -> tuple[Address, ...]:
        """See `ServerControl.addresses`."""
        if self.port is None:
            return ()
        bound = self._settings.host
        if bound in ("", "0.0.0.0", "::"):
            local = local_addresses()
        else:
            local = [LocalAddress(bound, "configured address", False)]
        return tuple(
            Address(
                url=f"http://{each.url_host}:{self.port}/",
                host=each.ip,
                label=f"{each.adapter} (virtual)" if each.virtual else each.adapter,
                ports=self._ports(),
            )
            for each in local
        )

    def _ports(self) -> str:
        if self.port == self.udp_port:
            return f"port {self.port} (TCP and UDP)"
        return f"TCP port {self.port} and UDP port {self.udp_port}"

    async def start(self) -> None:
        """See `ServerControl.start`."""
        if self.port is not None:
            return
        wanted = self._settings.port
        tries = PORTS_TRIED if self._seek_port and wanted else 1
        last = min(wanted + tries - 1, 65535)
        for port in range(wanted, last + 1):
            try:
                self.port = await self._listen(port)
                break
            except OSError as taken:
                if taken.errno != errno.EADDRINUSE or port == last:
                    raise
        self.notice = self._links.notice
        if wanted and self.port != wanted:
            moved = f"Port {wanted} is in use. Hosting on port {self.port} instead."
            self.notice = f"{moved} {self.notice}".rstrip()
        self.host.start()
        _spare_the_collector()

    async def _listen(self, port: int) -> int:
        """Open HTTP and UDP on a pair of ports; both or neither."""
        http = await self._server.start(self._settings.host, port)
        udp = self._settings.udp_port
        try:
            await self._links.open(http if udp is None else udp)
        except BaseException:
            await self._server.stop()
            raise
        return http

    async def stop(self) -> None:
        """See `ServerControl.stop`."""
        if self.port is None:
            return
        self.port = None
        await self.host.stop()
        await self._server.stop()
        await self._links.close()


def _spare_the_collector() -> None:
    """Have the garbage collector leave alone what is loaded by now, and come less often.

    A saturated relay makes 100,000 short-lived objects a second, hardly one of them in a cycle;
    with Python's own thresholds a sixth of the time went into looking through them.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 50, 100)
