"""The Hub owns the rooms and is the only door to them.

What guests send and what commands want it has decided by a room, then carries the Decision out:
frames to links, records to the history, events to all who listen. All of it runs in the loop's
thread.
"""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable, Iterable

from peerpyrtc_desktop.core import dialects, frames
from peerpyrtc_desktop.core.audit import HOST, Actor
from peerpyrtc_desktop.core.decision import Decision, Moment
from peerpyrtc_desktop.core.errors import Code, FrameError, NotKept, Reason, Refused
from peerpyrtc_desktop.core.file_frames import EVENT
from peerpyrtc_desktop.core.file_shelf import KeptFile
from peerpyrtc_desktop.core.limits import cost_of
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.room import Room
from peerpyrtc_desktop.runtime.back_pressure import BackPressure
from peerpyrtc_desktop.runtime.commands.command import Command, Means, R
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from peerpyrtc_desktop.runtime.delivery import Delivery
from peerpyrtc_desktop.runtime.early_words import EarlyWords
from peerpyrtc_desktop.runtime.files.desk import FileDesk
from peerpyrtc_desktop.runtime.floods import Floods
from peerpyrtc_desktop.runtime.heartbeat import Heartbeat
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.late_history import LateHistory
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.looking_back import LookingBack
from peerpyrtc_desktop.runtime.moderating import Moderating
from peerpyrtc_desktop.runtime.ports.audit import KeptModeration
from peerpyrtc_desktop.runtime.ports.blobs import Blobs
from peerpyrtc_desktop.runtime.ports.history import History, KeptRoom
from peerpyrtc_desktop.runtime.ports.links import LinkFactory, SideChannel, SideObserver
from peerpyrtc_desktop.runtime.program_desk import ProgramDesk
from peerpyrtc_desktop.runtime.queue_desk import QueueDesk
from peerpyrtc_desktop.runtime.records import Records
from peerpyrtc_desktop.runtime.revival import Revival
from peerpyrtc_desktop.runtime.rulings import Rulings
from peerpyrtc_desktop.runtime.schedule import Schedule
from peerpyrtc_desktop.runtime.seating.door import Door
from peerpyrtc_desktop.runtime.seating.leaving import FAREWELL_SECONDS, Leaving
from peerpyrtc_desktop.runtime.seating.reception import Reception
from peerpyrtc_desktop.runtime.seating.seat import JoinRequest, Seat, Stage
from peerpyrtc_desktop.runtime.seating.threshold import Threshold
from peerpyrtc_desktop.runtime.tasks import Tasks

KEEP_SECONDS = 5.0
"""Seconds for which `close` waits for the history to keep what was said last."""


class Hub(Records):
    """The rooms of one host. `start` before use; `stop` ends what runs, and `start` may follow,
    until `close`.

    Without `files` no guest may bring any. `on_fault` hears of what should not have happened: an
    exception in a listener or a task.
    """

    def __init__(
        self,
        *,
        links: LinkFactory,
        history: History,
        files: Blobs | None = None,
        limits: HubLimits,
        on_fault: Callable[[BaseException], None],
        mono: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(
            HostState(limits=limits, history=history, on_fault=on_fault, mono=mono, wall=wall)
        )
        self._tasks = Tasks(on_fault)
        self._delivery = Delivery(self._state, self._tasks)
        self._door = Door(self._state)
        self._pressure = BackPressure(self._state, self._delivery)
        self._leaving = Leaving(self._state, self._door, self._delivery, self._tasks, self._vacate)
        self._threshold = Threshold(self._state, self._delivery, self._leaving, self._tasks)
        self._reception = Reception(
            self._state, self._door, self._delivery, links, self._leaving, self._threshold
        )
        self.heartbeat = Heartbeat(self._state, self._leaving.send_out, self._on_beat)
        self._revival = Revival(self._state)
        self.late_history = LateHistory(self._state, self._revival)
        self._looking_back = LookingBack(self._state, self._delivery, on_fault)
        self._files = None
        if files is not None:
            self._files = FileDesk(self._state, self._delivery, files, on_fault)
        self._floods = Floods(self._state.ledger, self._state.now)
        self._schedule = Schedule(self._state, self._tasks, self.execute)
        state, delivery, leaving = self._state, self._delivery, self._leaving
        self._means = Means(
            state, delivery, leaving, self._threshold, self._floods, self._files, self._schedule
        )
        self.program = ProgramDesk(self._means, self._tasks, self._floods)
        self._rulings = Rulings(self._means, self._tasks, self._floods)
        self._moderating = Moderating(self._means, self._tasks, self.program, self._rulings)
        self._queue = QueueDesk(self._means, self._tasks)
        self._early = EarlyWords(self._state, self._leaving, self._hear, on_fault)
        self._on_fault = on_fault
        self._open = False

    # Life

    def start(self) -> None:
        """Take guests from now on. Needs a running loop."""
        if not self._open:
            self._open = True
            self._revival.begin()
            self._tasks.spawn(self._early.settle(), name="rules of an earlier host")
            self._tasks.spawn(self.heartbeat.run(), name="hub heartbeat")
            if self._files is not None:
                self._files.start()

    async def stop(self) -> None:
        """Send everyone out with SERVER_SHUTDOWN and free all links; again is harmless."""
        self._open = False
        self.heartbeat.stop()
        self.program.close()
        self._leaving.dismiss(tuple(self._state.seats), Reason.SERVER_SHUTDOWN)
        self._floods.end()
        if self._files is not None:
            await self._files.stop()
        await self._looking_back.close()
        await self._tasks.settle(2 * FAREWELL_SECONDS)
        await self._tasks.close()

    async def close(self, keep_seconds: float = KEEP_SECONDS) -> None:
        """Stop for good: what was said last is kept, as far as that is done in this time."""
        await self.stop()
        if lost := await self._state.history.close(keep_seconds):
            text = f"{lost} messages and the like could not be kept within {keep_seconds:g} s"
            self._on_fault(NotKept(text))

    def _on_beat(self, now: float) -> None:
        self._door.kept_out.expire(now)
        self._revival.beat(now)
        self._state.expire()
        self._means.tell_roles()
        self._queue.beat(self._state.now())
        self._floods.beat()
        self._schedule.beat(self._state.now())
        self._delivery.beat()
        self._pressure.tell(now)
        if self._files is not None:
            self._files.beat(now)

    def _vacate(self, room: Room) -> None:
        """A room's last guest is gone: a guests' room goes too.

        What stopping empties stays for those who come back when it starts again.
        """
        if not room.by_host and self._open:
            self._state.remove_room(room)

    def bring_back_moderation(self, kept: KeptModeration) -> None:
        """Go on with what an earlier host had decided. Before `bring_back`."""
        self._state.bring_back_moderation(kept)
        self._threshold.bring_back()
        self._queue.read_kept()
        self._door.kept_out.bring_back()

    def bring_back(self, kept: KeptRoom) -> None:
        """See `Revival.room`. Before `start`."""
        if (room := self._revival.room(kept)) is not None:
            self._queue.bring_back(room)

    async def bring_back_files(self, files: Iterable[KeptFile]) -> None:
        """Have the files of the rooms that came back, the oldest first. Before `start`.

        Raises OSError: their folder can't be read.
        """
        if self._files is not None:
            await self._files.bring_back(files)

    async def execute(self, command: Command[R], by: Actor = HOST, batch: str = "") -> R:
        """See `Executing.execute`."""
        await self.late_history.settled()
        return await command.carry_out(dataclasses.replace(self._means, by=by, batch=batch))

    async def open_at_start(self, room: str) -> None:
        """Open a room that the settings name, as `OpenRoom` does: nobody's act, so none is kept."""
        await self.late_history.settled()
        await OpenRoom(room).carry_out(self._means.unrecorded())

    # Joining

    async def join(self, request: JoinRequest) -> str:
        """Answer an offer; returns the answer's SDP. The peer is in the room when it has greeted.

        Raises:
            Refused: with the code and the words for the one who asks.
        """
        await self._reception.queue(request)
        await self.late_history.settled()
        if not self._open:
            raise Refused(Code.STOPPING, "The host is not taking guests now.", retry_after=2)
        room = self._state.name_of(request.room)
        return await self._reception.join(dataclasses.replace(request, room=room), self)

    def on_seat_open(self, seat: Seat, protocol: str) -> None:
        """A guest's channel is open."""
        self._reception.on_open(seat, protocol)

    def on_seat_frame(self, seat: Seat, frame: str | bytes) -> None:
        """A frame arrived. Who sent it is whose seat it is, whatever the frame says."""
        peer, now = seat.peer, self._state.now()
        if peer is None:
            self._reception.on_greeting(seat, frame)
        elif not self._early.keep(seat, peer, frame, now):
            self._hear(seat, peer, frame, now)

    def _hear(self, seat: Seat, peer: Peer, frame: str | bytes, now: Moment) -> None:
        """Take a frame of one who is seated, which came at that moment."""
        seat.former_secret, room = "", self._state.rooms[seat.request.room]
        decision = self._decide(seat, peer, room, frame, now)
        if peer.id != seat.request.peer_id:  # it took another name
            self._state.renamed(seat, peer.id)
        self._delivery.apply(room, decision, now)
        self._rulings.carry_out(peer, room, decision)
        self._pressure.heed(seat)
        if decision.asked is not None:
            self.program.take(decision.asked)
        if decision.question is not None:
            self._looking_back.ask(peer, room, decision.question)
        if decision.wish is not None:
            self._moderating.perform(peer, room, decision.wish)
        if decision.remark is not None:
            self._moderating.hear(peer, room, decision.remark)
        if decision.flooding:
            text = "You went on sending too much while you were muted."
            self._leaving.send_out(seat, Reason.FLOODING, text)
        elif decision.too_fast:
            self._pressure.slow_down(seat)

    def _decide(
        self, seat: Seat, peer: Peer, room: Room, frame: str | bytes, now: Moment
    ) -> Decision:
        cost = cost_of(frame)
        try:
            decoded, peer.dialect = dialects.decode(frame, peer.dialect, peer.frame_limit)
        except FrameError as error:
            return room.refuse(peer, error, now, cost)
        if isinstance(decoded, frames.Pong):
            seat.on_pong(decoded.t, now.mono)
        elif isinstance(decoded, frames.Event) and self._files is not None:
            objection = self._files.objection(seat, decoded)
            if objection is not None:
                return room.refuse(peer, objection, now, cost)
        decision = room.receive(peer, decoded, now, cost)
        if self._files is not None and getattr(decoded, "name", "") == EVENT:
            self._files.share(room.name, decision)
        return decision

    def on_seat_side(self, seat: Seat, protocol: str, side: SideChannel) -> SideObserver | None:
        """A guest opened a channel beside its own."""
        if self._files is None or not self._open:
            return None
        return self._files.admit(seat, protocol, side)

    def on_seat_pressure(self, seat: Seat, lagging: bool) -> None:
        """A guest began to lag, or has caught up."""
        room = self._state.rooms.get(seat.request.room)
        if room is not None:
            self._pressure.update(room)

    # Leaving

    async def leave(
        self,
        room: str,
        peer_id: str,
        *,
        secret: str,
        remote: str,
        device: str = "",
        newest_wins: bool = False,
    ) -> None:
        """A guest says goodbye over HTTP. One who isn't there has left already.

        Raises:
            Refused: a live peer's secret is missing or wrong (`FORBIDDEN`).
        """
        room = self._state.name_of(room)
        request = JoinRequest(room, peer_id, "", remote, device, secret, newest_wins=newest_wins)
        await self._leaving.goodbye(request)

    def on_seat_closed(self, seat: Seat, reason: Reason) -> None:
        """A guest's link is gone by itself."""
        if seat.stage in (Stage.HALF_OPEN, Stage.GREETING) and reason is Reason.CLIENT_INITIATED:
            reason = Reason.JOIN_FAILURE
        self._leaving.drop(seat, reason)
