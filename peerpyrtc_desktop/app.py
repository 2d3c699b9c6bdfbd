"""The composition root: what is wired to what."""

from __future__ import annotations

import asyncio
import errno
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from peerpyrtc_desktop import journal, troubles
from peerpyrtc_desktop.compose import Network, compose, spare_the_collector
from peerpyrtc_desktop.core.endpoints import is_bad_port, usual_udp_port
from peerpyrtc_desktop.core.errors import Refused
from peerpyrtc_desktop.core.events import HistoryNoted, HistorySwitched
from peerpyrtc_desktop.last_run import LastRun
from peerpyrtc_desktop.local_name import LocalName, real_addresses
from peerpyrtc_desktop.options import DEFAULT_PORT
from peerpyrtc_desktop.program import ThisProgram
from peerpyrtc_desktop.reachability import Reachability
from peerpyrtc_desktop.rtc.peer_link import TURN
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from peerpyrtc_desktop.runtime.network import LocalAddress, local_addresses, machine_names
from peerpyrtc_desktop.runtime.ports.archive import Archive
from peerpyrtc_desktop.runtime.ports.control import Address, Belongs
from peerpyrtc_desktop.runtime.ports.program import Program
from peerpyrtc_desktop.runtime.ports.reach import Finding
from peerpyrtc_desktop.runtime.signals import Signal
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.store.blob_folder import BlobFolder
from peerpyrtc_desktop.store.data_dir import DataDir
from peerpyrtc_desktop.web.config import DoorConfig
from peerpyrtc_desktop.web.device import Devices, load_key
from peerpyrtc_desktop.web.server import HttpServer

PORTS_TRIED = 20
"""How many pairs of ports the panel tries from the wanted one upwards."""

if TYPE_CHECKING:
    from peerpyrtc_desktop.keeper import Keeper


class Engine:
    """Fills the port `ServerControl`: the Hub, its links and the HTTP server of one host.

    With `seek_port`, a taken port makes `start` take the next free pair and say so in `notice`.
    `turn` is how long the relay may keep the loop from others, in seconds; `place` is the data
    folder if somebody has taken it for this process, who is then told where it hosts. `room` is
    opened if the settings name none, and none of the host's was open when it ended.

    Raises:
        CannotHost: a setting is wrong, or the data folder.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        place: DataDir | None = None,
        program: Program | None = None,
        room: str = "",
        seek_port: bool = False,
        turn: float = TURN,
    ) -> None:
        self.program = program or ThisProgram(settings, {}, LastRun(settings.data_dir))
        self._settings = settings
        self._place = place
        self._seek_port = seek_port
        network = Network(
            offered=settings.offer_addresses,
            hidden=settings.hide_addresses,
            plain=settings.engine == "plain",
            turn=turn,
        )
        self._files = BlobFolder(settings.data_dir / "files")
        self._kept = _keeper(settings, self._tell_history, self._note, self._history_came_late)
        history = MemoryHistory() if self._kept is None else self._kept.history
        self.host, self._links = compose(
            network, history, limits_of(settings), journal.fault, self._files
        )
        self.host.events.connect(journal.record)
        if self._links.notice:
            journal.warn(self._links.notice)
        try:
            devices = Devices(load_key(settings.data_dir), self.host.last_decided)
        except OSError as fault:
            raise troubles.with_folder(fault, settings.data_dir) from fault
        self._reach = Reachability(settings, self._links.udp)
        self.host.events.connect(self._reach.callers.hear)
        door = _door(settings)
        self._given_names = frozenset(door.names)
        self._own_names = {*door.names}
        door = replace(door, asked=self._reach.callers.ask, names=self._own_names)
        self._server = HttpServer(self.host, devices, self.addresses, door)
        self._named = ""
        self.addresses_changed: Signal[None] = Signal(journal.fault)
        self._name = LocalName(
            self._on_name,
            journal.warn,
            journal.fault,
            lambda: real_addresses(settings.hide_addresses),
        )
        self.port: int | None = None
        self.notice = self.doubt = ""
        self._history_off = ""
        self._has_files = False
        self._rooms_to_open = list(dict.fromkeys(settings.rooms))
        self._room = "" if settings.rooms else room

    @property
    def hosting(self) -> bool:
        """See `ServerControl.hosting`."""
        return self.port is not None

    @property
    def udp_port(self) -> int:
        """The UDP port guests' data channels use, while hosting."""
        return self._links.udp.port

    @property
    def keeps(self) -> bool:
        """See `ServerControl.keeps`."""
        return self._kept is not None and self._kept.history.stored

    @property
    def archive(self) -> Archive | None:
        """See `ServerControl.archive`."""
        return None if self._kept is None else self._kept.history.archive

    def addresses(self) -> tuple[Address, ...]:
        """See `ServerControl.addresses`."""
        if self.port is None:
            return ()
        if self._is_everywhere:
            local = local_addresses()
        else:
            local = [LocalAddress(self._settings.host, Belongs.SET, False)]
        if self._name.name:
            local.append(LocalAddress(self._name.name, Belongs.NAME, False))
        return tuple(
            Address(
                url=f"http://{each.url_host}:{self.port}{self._settings.prefix}/",
                host=each.ip,
                label=each.label,
                ports=self._ports(),
                kind=each.kind,
                adapter=each.adapter,
            )
            for each in local
        )

    @property
    def _is_everywhere(self) -> bool:
        return self._settings.host in ("", "0.0.0.0", "::")

    def _on_name(self, name: str) -> None:
        """The name in the network is another one, or gone: guests may come by it, or no more."""
        if self._named not in self._given_names:  # guests come by those whatever the network says
            self._own_names.discard(self._named)
        self._named = name
        if name:
            self._own_names.add(name)
            journal.named(name)
        self.addresses_changed.emit(None)

    async def look_into(self, host: str) -> tuple[Finding, ...]:
        """See `ServerControl.look_into`."""
        if self.port is None:
            return ()
        return await self._reach.look(self.addresses()[0].host if host == self._name.name else host)

    def _ports(self) -> str:
        if self.port == self.udp_port:
            return f"port {self.port} (TCP and UDP)"
        return f"TCP port {self.port} and UDP port {self.udp_port}"

    async def start(self) -> None:
        """See `ServerControl.start`."""
        if self.port is not None:
            return
        if self._kept is not None:
            await self._open_history(self._kept)
        await self._open_rooms()
        await self._files.open()
        try:
            # Who finds the port open finds the rooms open: nothing is waited for after this.
            self.port = await self._seek()
        except OSError as fault:
            raise troubles.with_start(fault, self._settings) from fault
        self._reach.begin(self.port)
        wanted, moved = self._settings.port, ""
        if wanted and self.port != wanted:
            moved = f"Port {wanted} is in use. Hosting on port {self.port} instead."
        aside = "" if self._kept is None else self._kept.notice
        told = (self.doubt, moved, self._links.notice, self._files.notice, aside, self._history_off)
        self.notice = " ".join(filter(None, told))
        self.host.start()
        if self._is_everywhere and self._settings.local_name == "on":
            self._name.begin(self.port)
        self._tell(self.addresses()[0].url)
        spare_the_collector()

    async def _open_history(self, kept: Keeper) -> None:
        """A history that can't be opened keeps nobody from hosting."""
        from peerpyrtc_desktop.keeper import CannotKeep

        try:
            await kept.open(self.host)
        except CannotKeep as fault:
            self._history_off = f"History is off. {fault}"
            journal.warn(self._history_off)
        await self._have_files(kept)

    async def _history_came_late(self) -> None:
        """Nobody has shared anything yet: what they will is kept with it, as what there was."""
        assert self._kept is not None
        self.notice = self.notice.replace(self._history_off, "").strip()
        self._history_off = ""
        await self._files.end()
        await self._have_files(self._kept)
        await self._files.open()

    async def _have_files(self, kept: Keeper) -> None:
        from peerpyrtc_desktop.store.history.backend import files_of

        if not kept.history.is_open or self._has_files:
            return
        self._has_files = True
        contents = files_of(kept.history.place, self._settings.data_dir)
        self._files.outlast(contents)
        if kept.history.archive is not None:
            kept.history.archive.contents = contents
        try:
            await self.host.bring_back_files(kept.history.files())
        except OSError as fault:
            journal.fault(fault)

    async def _end_history(self, kept: Keeper) -> None:
        from peerpyrtc_desktop.keeper import CannotKeep

        try:
            await kept.end()
        except CannotKeep as fault:
            journal.warn(f"What was to be forgotten or imported waits for the next start. {fault}")

    def _tell_history(self, trouble: str) -> None:
        now = int(time.time() * 1000)
        self.host.events.emit(HistorySwitched(not trouble, trouble, now))

    def _note(self, text: str) -> None:
        self.host.events.emit(HistoryNoted(text, int(time.time() * 1000)))

    async def _open_rooms(self) -> None:
        """Open the configured rooms, at the first start: later ones find the rooms as they were."""
        if self._room and not any(each.by_host for each in self.host.numbers().rooms):
            self._rooms_to_open = [self._room]
        self._room = ""
        try:
            while self._rooms_to_open:
                await self.host.open_at_start(self._rooms_to_open[0])
                del self._rooms_to_open[0]
        except Refused as refused:
            raise troubles.with_room(refused) from refused

    async def _seek(self) -> int:
        """Listen on the wanted port, or the next one that is free; returns it."""
        wanted = self._settings.port
        if wanted == 0:  # the system picks one that is free for TCP, which UDP's may not be
            ports = [0] * PORTS_TRIED
        else:
            tries = PORTS_TRIED if self._seek_port else 1
            ports = [each for each in range(wanted, 65536)[:tries] if not is_bad_port(each)]
        first: OSError | None = None
        for port in ports:
            try:
                return await self._listen(port)
            except OSError as taken:
                first = first or taken  # the one that was wanted
                is_udp_fixed = self._settings.udp_port and isinstance(taken, troubles.UdpFault)
                if taken.errno != errno.EADDRINUSE or is_udp_fixed:
                    raise
        assert first is not None
        raise first

    def _tell(self, url: str) -> None:
        if self._place is not None:
            self._place.tell(url)

    async def _listen(self, port: int) -> int:
        """Open HTTP and UDP on a pair of ports; both or neither."""
        http = await self._server.start(self._settings.host, port)
        udp = self._settings.udp_port
        if udp is None:
            udp = usual_udp_port(http, DEFAULT_PORT)
        try:
            await self._links.open(udp)
        except BaseException as fault:
            await self._server.stop()
            if isinstance(fault, OSError):
                raise troubles.UdpFault(fault, udp) from fault
            raise
        return http

    async def stop(self) -> None:
        """See `ServerControl.stop`."""
        if self.port is None:
            return
        self.port = None
        self._tell("")
        await asyncio.gather(self._name.end(), self.host.stop())
        await self._server.stop()
        await self._links.close()

    async def close(self) -> None:
        """See `ServerControl.close`."""
        await self.stop()
        await self.host.close()
        await self._files.end()
        if self._kept is not None:
            await self._end_history(self._kept)


def _keeper(
    settings: Settings,
    on_trouble: Callable[[str], None],
    on_doubt: Callable[[str], None],
    on_back: Callable[[], Awaitable[None]],
) -> Keeper | None:
    """What keeps the history on disk, unless that is off: then its libraries aren't loaded."""
    if settings.history == "off":
        return None
    from peerpyrtc_desktop.keeper import Keeper
    from peerpyrtc_desktop.store.history.database import FILE

    url = settings.database_url
    return Keeper(
        settings.data_dir / FILE if url is None else url.get_secret_value(),
        settings.history_days,
        size=settings.history_size,
        on_trouble=on_trouble,
        on_fault=journal.fault,
        on_doubt=on_doubt,
        sets_aside=True,
        folder=settings.data_dir,
        on_back=on_back,
    )


def limits_of(settings: Settings) -> HubLimits:
    """The host's limits: its own, but for those that were set."""
    make = HubLimits.on if settings.limits == "on" else HubLimits.off
    limits = make(
        guest_rooms=settings.guest_rooms == "on", guests_clear=settings.board_clear == "everyone"
    )
    room = limits.room
    if (rate := settings.max_rate) is not None:
        # As many seconds' worth at once as by default.
        room = replace(room, rate=rate, burst=int(rate * room.burst / room.rate))
    room = replace(
        room,
        peers=settings.max_peers or room.peers,
        peers_per_address=settings.max_peers_per_address or room.peers_per_address,
        newcomers_see=None if settings.newcomers_see == "all" else int(settings.newcomers_see),
    )
    # A room whose guests all reload takes as many joins at once: who gave way would wait for long.
    at_once = min(room.peers, room.peers_per_address)
    return replace(
        limits,
        room=room,
        evidence_days=settings.evidence_days,
        rooms=settings.max_rooms or limits.rooms,
        rooms_per_address=settings.max_rooms_per_address or limits.rooms_per_address,
        half_open=settings.max_joins or max(limits.half_open, room.peers),
        half_open_per_address=settings.max_joins_per_address
        or max(limits.half_open_per_address, at_once),
    )


def _door(settings: Settings) -> DoorConfig:
    """How HTTP is set up."""
    return DoorConfig(
        # What it listens on may be given by a name, which guests then type too.
        names=machine_names() | {settings.host.lower(), *settings.names} - {""},
        allow_origins=settings.allow_origins,
        proxies=settings.proxies,
        prefix=settings.prefix,
        built=settings.pages == "built",
        rated=settings.limits == "on",
        guests_per_address=settings.max_peers_per_address,
    )
