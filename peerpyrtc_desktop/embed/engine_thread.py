"""The Hub with its links, on a loop of its own, for calls from any thread."""

from __future__ import annotations

import asyncio
import errno
import logging
from collections.abc import Awaitable, Callable
from concurrent import futures
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from peerpyrtc_desktop.compose import Network, compose, quick_loop
from peerpyrtc_desktop.core.events import Event
from peerpyrtc_desktop.core.reader import Reader
from peerpyrtc_desktop.embed.history_place import HistoryPlace, log_fault
from peerpyrtc_desktop.embed.loop_thread import LoopEnded, LoopThread
from peerpyrtc_desktop.rtc.peer_link import AiortcLinks
from peerpyrtc_desktop.runtime.commands.rooms import LetNewcomersSee
from peerpyrtc_desktop.runtime.hub import Hub
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.memory_history import MemoryHistory
from peerpyrtc_desktop.runtime.ports.history import Backlog, History
from peerpyrtc_desktop.store.blob_folder import BlobFolder

T = TypeVar("T")

_PORTS_TRIED = 20
_START_SECONDS = 30.0

_END_SECONDS = 30.0

_HISTORY_SECONDS = 600.0
"""A large history of an earlier version is brought to today's, and what was to be imported is."""

log = logging.getLogger("peerpyrtc_desktop.embed")


@dataclass(frozen=True, slots=True)
class HostOptions:
    """`udp_port` 0 takes a free one. `backlog`: newcomers get what was said before they came.

    `history` is where what is said is kept, for `history_days`; None: in memory alone. Beside a
    database `history_files` has what guests share; None: that goes with the process.
    """

    udp_port: int = 0
    backlog: bool = False
    history: Path | str | None = field(default=None, repr=False)  # a password may stand in it
    history_days: int = 30
    history_files: Path | None = None
    network: Network = field(default_factory=Network)
    limits: HubLimits = field(default_factory=HubLimits)


class ResumeHistory(MemoryHistory):
    """Gives those who come back what they missed, and newcomers nothing, as PeerPyRTC does.

    A program that keeps messages shows them itself; nobody should read them twice.
    """

    def backlog(self, room: str, reader: Reader, epoch: int | None, seq: int) -> Backlog:
        """See `Recent.backlog`."""
        if epoch is None:
            return Backlog((), gap=False, known=None)
        return super().backlog(room, reader, epoch, seq)


def _limits(options: HostOptions) -> HubLimits:
    """Without `backlog` a newcomer can't ask for what was said before it either."""
    if options.backlog:
        return options.limits
    return replace(options.limits, room=replace(options.limits.room, newcomers_see=0))


class EngineThread:
    """`start` once, then any thread may ask; `stop` once.

    `on_event` is called on the host's own thread and must not block, and so is `on_open`, once
    there is a host, before any guest.
    """

    def __init__(
        self,
        options: HostOptions,
        on_event: Callable[[Event], None],
        on_open: Callable[[Hub], None],
    ) -> None:
        self._options = options
        self._on_event = on_event
        self._on_open = on_open
        self._thread = LoopThread("peerpyrtc host", quick_loop())
        self._kept: HistoryPlace | None = None
        self._opening: asyncio.Task[None] | None = None
        self._files = BlobFolder(None)

    def start(self) -> None:
        """Open the UDP port and take guests.

        Raises:
            HistoryFault: what is said can't be kept where it is wanted.
            OSError: the UDP port is taken. (TimeoutError is one too: the machine is stuck.)
            ValueError: an offered address is none.
        """
        self._thread.start()
        try:
            opening = self._thread.submit(self._open())
            seconds = _START_SECONDS if self._options.history is None else _HISTORY_SECONDS
            _, waits = futures.wait([opening], seconds)
            if waits:
                self._thread.submit(self._give_up()).result(_END_SECONDS)
                raise TimeoutError(f"it isn't ready after {seconds:g} s")
            opening.result()
        except BaseException:
            self._thread.stop(_END_SECONDS)
            raise

    async def _give_up(self) -> None:
        """Leave nothing of a start that took too long, also if it comes to its end just now."""
        opening = self._opening
        if opening is not None:
            opening.cancel()
            await asyncio.wait([opening])
            if not opening.cancelled() and opening.exception() is None:
                await self._close(0)

    async def _open(self) -> None:
        self._opening = asyncio.current_task()
        options = self._options
        history: History = self._history()
        links: AiortcLinks | None = None
        try:
            limits = _limits(options)
            self._hub, links = compose(options.network, history, limits, log_fault, self._files)
            self._links = links
            self._hub.events.connect(self._on_event)
            self._on_open(self._hub)
            if self._kept is not None:
                await self._kept.open(self._hub, self._files)
                # A program says it for all its rooms, also those that another start had opened.
                for each in self._hub.snapshot():
                    see = LetNewcomersSee(each.name, limits.room.newcomers_see)
                    await self._hub.execute(see)
            await self._open_port(options.udp_port)
        except BaseException:
            if links is not None:
                await links.close()
            await history.close(0)
            await self._files.end()
            self._release()
            raise
        if self._links.notice:
            log.warning("%s", self._links.notice)
        self._hub.start()
        log.info("the host takes guests on UDP port %d", self._links.udp.port)

    def _history(self) -> History:
        options = self._options
        recent = MemoryHistory() if options.backlog else ResumeHistory()
        if options.history is None:
            return recent
        self._kept = HistoryPlace(
            options.history, options.history_days, recent, options.history_files
        )
        return self._kept.history

    def _release(self) -> None:
        if self._kept is not None:
            self._kept.release()

    def on_fork(self) -> None:
        """This process is a fork: nothing here is its own."""
        if self._kept is not None:
            self._kept.on_fork()
        self._files.disown()

    async def _open_port(self, port: int) -> None:
        for _ in range(_PORTS_TRIED):
            try:
                await self._links.open(port)
                return
            except OSError as fault:
                # A number that is free on this machine's first address may be taken on another.
                if port or fault.errno != errno.EADDRINUSE:
                    raise
        raise OSError(errno.EADDRINUSE, "no UDP port is free on all addresses of this machine")

    @property
    def udp_port(self) -> int:
        """The UDP port that a firewall must let in."""
        return self._links.udp.port

    def ask(self, question: Callable[[Hub], Awaitable[T]]) -> Future[T]:
        """Have the host's thread await something of the Hub. Raises LoopEnded."""

        async def answer() -> T:
            return await question(self._hub)

        return self._thread.submit(answer())

    def stop(self, seconds: float) -> bool:
        """Send everyone out, free all; returns whether that was done within about `seconds`."""
        try:
            self._thread.submit(self._close(seconds / 2)).result(seconds)
        except (TimeoutError, LoopEnded):
            log.warning("the host did not stop within %g s", seconds)
        return self._thread.stop(seconds)

    async def _close(self, keep_seconds: float) -> None:
        try:
            await self._hub.close(keep_seconds)
            await self._links.close()
            await self._files.end()
            if self._kept is not None:
                await self._kept.end()
        finally:
            self._release()
        # What guests brought is removed as it is let go of; a closed manager may be kept for long.
        del self._hub
