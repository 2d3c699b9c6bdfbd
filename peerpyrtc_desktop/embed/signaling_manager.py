"""`SignalingManager`: the rooms, for a program that has an HTTP server of its own."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Collection, Coroutine, Sequence
from concurrent.futures import CancelledError
from types import TracebackType
from typing import Any, Literal, TypeVar

from peerpyrtc_desktop.compose import Network
from peerpyrtc_desktop.core.errors import Code
from peerpyrtc_desktop.core.events import RoomSnapshot
from peerpyrtc_desktop.embed import arguments, questions
from peerpyrtc_desktop.embed.calls import Calls
from peerpyrtc_desktop.embed.engine_thread import HostOptions
from peerpyrtc_desktop.embed.errors import ManagerClosed, NoAnswer, SignalingError
from peerpyrtc_desktop.embed.handler_setters import HandlerSetters
from peerpyrtc_desktop.embed.handlers import Handlers
from peerpyrtc_desktop.embed.history_place import files_of_history, place_of
from peerpyrtc_desktop.embed.loop_thread import LoopEnded, beside
from peerpyrtc_desktop.embed.moderation import Moderation
from peerpyrtc_desktop.embed.room_view import Room
from peerpyrtc_desktop.embed.signaling import Signaling
from peerpyrtc_desktop.rest.listing import list_peer, list_rooms
from peerpyrtc_desktop.runtime.limits import HubLimits

T = TypeVar("T")

log = logging.getLogger("peerpyrtc_desktop.embed")


class SignalingManager(Signaling, HandlerSetters, Moderation):
    """Answers offers and runs the rooms, in threads of its own. One for a program.

    Every method can be called from any thread, blocks for `timeout` at most, and has an async twin
    for programs on a loop: `offer_async` and so on. All raise SignalingError, whose `status`,
    `body` and `headers` are the answer for the guest. The threads start with the first call that
    needs them, and end with `close`, the end of a `with`, or of the process.

    Args:
        debug: log what happens, messages too where there is no handler. If the program has set up
            no logging, its own loggers are shown too, from INFO on, as PeerPyRTC did.
        udp_port: the port of all data channels; 0 takes a free one. A firewall must let it in.
        timeout: seconds that a call waits for the host.
        close_timeout: seconds that `close` gives the host, and then the handlers.
        offer_addresses: further addresses, each with a port or without, to offer to guests, such
            as a forwarded port ("203.0.113.7:5000"); `hide_addresses`: this machine's own not to
            offer.
        limits: how many rooms and peers, how much each may send. By default far more than
            `peerpyrtc-desktop serve` allows (`HubLimits.generous()`: 1,000 events a second from
            each guest, 1,000 guests a room); `HubLimits()` are the host's own, `HubLimits.off()`
            lifts them.
        backlog: newcomers get what was said before they came, and may read back further; without
            it they can't. Those who come back always get what they missed.
        history: where rooms and messages are kept on disk, to be there again when the program
            starts anew; None: in memory alone, until `close`. A folder, in which `history.db` is
            made, a file (`rooms.db`), or a PostgreSQL database, `postgresql://user@host/name`, with
            asyncpg installed. What guests share is kept beside a file; with a database it goes with
            the process, or is kept in `history_files`. One manager at a time has it; the first
            call that needs the host raises HistoryFault if it can't be had. `peerpyrtc-desktop
            search --data-dir` and its like read such a folder, `--database-url` such a database.
        history_days: how long messages are kept there; 0: for ever. The oldest of a file over 1 GB
            go in any case.
        history_files: the folder for what guests share, with a database.
        handler_queue: calls that may wait for one slow handler.
        engine: "plain" chooses aiortc as it is, for comparison.
    """

    def __init__(
        self,
        debug: bool = False,
        *,
        udp_port: int = 0,
        timeout: float = 10,
        close_timeout: float = 5,
        offer_addresses: Sequence[str] = (),
        hide_addresses: Collection[str] = (),
        limits: HubLimits | None = None,
        backlog: bool = False,
        history: str | os.PathLike[str] | None = None,
        history_days: int = 30,
        history_files: str | os.PathLike[str] | None = None,
        handler_queue: int = 10_000,
        engine: Literal["fast", "plain"] = "fast",
    ) -> None:
        _set_up_log(debug)
        self._timeout = arguments.check_seconds(timeout, "timeout")
        place = None if history is None else place_of(history)
        options = HostOptions(
            udp_port=arguments.check_udp_port(udp_port),
            backlog=backlog,
            history=place,
            history_days=arguments.check_count(history_days, "history_days", 0, 36_500),
            history_files=files_of_history(place, history_files),
            network=Network(tuple(offer_addresses), tuple(hide_addresses), engine == "plain"),
            limits=limits or HubLimits.generous(),
        )
        handlers = Handlers(arguments.check_count(handler_queue, "handler_queue", 1, 10_000_000))
        patience = arguments.check_seconds(close_timeout, "close_timeout")
        self._calls = Calls(options, handlers, timeout=self._timeout, close_timeout=patience)
        # PeerPyRTC's; ours asks no STUN or TURN server, since guests reach the host directly.
        self.default_turn_servers: list[dict[str, Any]] = []

    @property
    def _handlers(self) -> Handlers:
        return self._calls.handlers

    @property
    def _host_calls(self) -> Calls:
        return self._calls

    def _on_hook(self) -> None:
        if self._calls.is_running:
            self._calls.wait(questions.begin(self._handlers))

    # Rooms

    def rooms_info(self) -> dict[str, dict[str, Any]]:
        """`{name: {"peer_count", "peers", "host_id"}}`; `peers` as in `get_room_peers`."""
        return list_rooms(self._snapshot())

    async def rooms_info_async(self) -> dict[str, dict[str, Any]]:
        """`rooms_info` for async programs."""
        return list_rooms(await self._snapshot_async())

    def get_room_peers(self, room_name: str) -> list[dict[str, Any]]:
        """`[{"id", "isHost", "joinTime", "userAgent", "lastSeen"}]`; times are Unix milliseconds.

        A room that isn't there has none.
        """
        return _listed(self._look(room_name))

    async def get_room_peers_async(self, room_name: str) -> list[dict[str, Any]]:
        """`get_room_peers` for async programs."""
        question = questions.room(room_name)
        return _listed(await self._calls.wait_async(question) if self._calls.is_running else None)

    def get_room(self, room_name: str) -> Room:
        """A room, opened if it isn't there; then it stays when its last guest leaves.

        Raises:
            SignalingError: 400 a bad name, 429 too many rooms, 503.
        """
        self._calls.wait(questions.open_room(room_name))
        return Room(room_name, self._look)

    async def get_room_async(self, room_name: str) -> Room:
        """`get_room` for async programs. What the Room tells, it asks the host for, blocking."""
        await self._calls.wait_async(questions.open_room(room_name))
        return Room(room_name, self._look)

    @property
    def rooms(self) -> dict[str, Room]:
        """All rooms by name, as of now."""
        return {each.name: Room(each.name, self._look) for each in self._snapshot()}

    @property
    def udp_port(self) -> int:
        """The UDP port that guests use and a firewall must let in. Starts the host."""
        return self._calls.host().udp_port

    def _look(self, name: str) -> RoomSnapshot | None:
        question = questions.room(name)
        return self._calls.wait(question) if self._calls.is_running else None

    def _snapshot(self) -> tuple[RoomSnapshot, ...]:
        return self._calls.wait(questions.snapshot) if self._calls.is_running else ()

    async def _snapshot_async(self) -> tuple[RoomSnapshot, ...]:
        return await self._calls.wait_async(questions.snapshot) if self._calls.is_running else ()

    # What the program says and does

    def broadcast(self, room_name: str, message: Any) -> int:
        """See `Broadcaster.broadcast`."""
        question = questions.speak(room_name, message)
        try:
            return self._calls.wait(question)
        except SignalingError as refused:
            return _nobody_there(refused)

    async def broadcast_async(self, room_name: str, message: Any) -> int:
        """See `Broadcaster.broadcast`."""
        question = questions.speak(room_name, message)
        try:
            return await self._calls.wait_async(question)
        except SignalingError as refused:
            return _nobody_there(refused)

    def kick(self, room_name: str, peer_id: str, text: str = "") -> None:
        """Send a guest out with these words, and refuse its device and name for a minute.

        Raises:
            SignalingError: 404 it isn't there, 503.
        """
        self._calls.wait(questions.kick(room_name, peer_id, text))

    async def kick_async(self, room_name: str, peer_id: str, text: str = "") -> None:
        """`kick` for async programs."""
        await self._calls.wait_async(questions.kick(room_name, peer_id, text))

    # Async code of the program's, from where there is no loop

    def get_event_loop(self) -> asyncio.AbstractEventLoop:
        """The loop that async handlers run on. Raises ManagerClosed."""
        try:
            return self._handlers.loop().loop
        except LoopEnded:
            raise ManagerClosed from None

    def run_async(self, coro: Coroutine[Any, Any, T], timeout: float | None = None) -> T:
        """Run a coroutine of the program's on that loop and wait for it, for `timeout` at most.

        Raises:
            NoAnswer: it took longer and was cancelled.
            ManagerClosed: the loop has ended.
            RuntimeError: called on that very loop, where only `await` can wait.
        """
        seconds = self._timeout if timeout is None else timeout
        try:
            loop = self._handlers.loop()
            if loop.is_here:
                coro.close()
                raise RuntimeError("run_async was called on its own loop: await the coroutine")
            future = loop.submit(coro)
        except LoopEnded:
            coro.close()
            raise ManagerClosed from None
        try:
            return future.result(seconds)
        except CancelledError:
            raise ManagerClosed from None
        except TimeoutError:
            if future.done():
                raise
            future.cancel()
            raise NoAnswer(seconds) from None

    # The end

    def close(self) -> None:
        """Send everyone out, let the handlers finish, free all; again is harmless.

        From then on every call raises ManagerClosed.
        """
        self._calls.close()

    async def close_async(self) -> None:
        """`close` for async programs."""
        await beside(self.close)

    def __enter__(self) -> SignalingManager:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    async def __aenter__(self) -> SignalingManager:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close_async()


def _listed(room: RoomSnapshot | None) -> list[dict[str, Any]]:
    return [] if room is None else [list_peer(peer) for peer in room.peers]


def _nobody_there(refused: SignalingError) -> int:
    if refused.code != Code.NO_SUCH_ROOM:
        raise refused
    log.warning("nobody hears the broadcast: %s", refused.message)
    return 0


def _set_up_log(debug: bool) -> None:
    log.setLevel(logging.INFO if debug else logging.WARNING)
    if debug and not log.hasHandlers():
        # The root's, so that the program's own lines are seen too: programs written for PeerPyRTC
        # call `logger.info` and set up nothing.
        form = "%(asctime)s - %(name)s - %(levelname)s - %(message)s"
        logging.basicConfig(level=logging.INFO, format=form)
