"""The files of a host's guests: who may begin what, what was announced where, what is let go."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from peerpyrtc_desktop.core import frames
from peerpyrtc_desktop.core.decision import Decision
from peerpyrtc_desktop.core.errors import Code, FrameError, Refused
from peerpyrtc_desktop.core.events import Event, MessageRedacted, RoomClosed
from peerpyrtc_desktop.core.file_frames import EVENT, PROTOCOL_FILES, announced
from peerpyrtc_desktop.core.file_shelf import KeptFile, Shelf
from peerpyrtc_desktop.core.limits import Allowance
from peerpyrtc_desktop.core.names import check_file_name
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.core.waiting import HeldMessage
from peerpyrtc_desktop.runtime.delivery import Delivery
from peerpyrtc_desktop.runtime.files.guest import FileGuest
from peerpyrtc_desktop.runtime.files.places import Pace, owner_of, who_gives_way
from peerpyrtc_desktop.runtime.files.transfer import Transfer
from peerpyrtc_desktop.runtime.host_state import HostState
from peerpyrtc_desktop.runtime.ports.blobs import Blobs
from peerpyrtc_desktop.runtime.ports.links import SideChannel
from peerpyrtc_desktop.runtime.seating.seat import Seat
from peerpyrtc_desktop.runtime.tasks import Tasks

STEP = 20
"""Files that are removed at once, so that no guest's file waits for long behind them."""

PAUSE = 0.2
"""Seconds between two such steps."""


class FileDesk:
    """Fills `Desk`.

    Rates outlast a guest's channel, and its stay. `on_fault` hears of disks that fail.
    """

    def __init__(
        self,
        state: HostState,
        delivery: Delivery,
        blobs: Blobs,
        on_fault: Callable[[BaseException], None],
    ) -> None:
        limits, now = state.limits.files, state.now().mono
        self.blobs = blobs
        self.limits = limits
        self.shelf = Shelf(limits.total, limits.share, limits.claim)
        self.report = on_fault
        self.now = state.now
        self._state = state
        self._delivery = delivery
        self._tasks = Tasks(on_fault)
        self._guests: set[FileGuest] = set()
        self.pulling: set[FileGuest] = set()
        self.bringing = 0
        overall = Allowance(limits.all_put_rate, limits.all_put_burst, now)
        self._puts = Pace(limits.put_rate, limits.put_burst, limits.an_address, overall, now)
        self._gets = Pace(limits.get_rate, limits.get_burst, limits.an_address, None, now)
        # What an earlier host has left: contents that nobody has looked into yet, and those that
        # nobody shares.
        self._unchecked: set[str] = set()
        self._strangers: list[str] = []
        state.as_told = self._as_told
        state.events.connect(self._on_event)

    # Life

    def start(self) -> None:
        """Have the folder ready before the first guest needs it."""
        self.spawn(self._open(), name="open the files' folder")
        if self._strangers:
            self.spawn(self._tidy(), name="let go of files that nobody shares")

    async def _open(self) -> None:
        try:
            await self.blobs.open()
        except OSError as fault:
            self.report(fault)

    async def stop(self) -> None:
        """End all transfers. What is kept stays, as the history does."""
        for guest in tuple(self._guests):
            guest.on_side_closed()
        await self._tasks.settle(1)
        await self._tasks.close()
        await self.blobs.close()

    def beat(self, now: float) -> None:
        """Once a second: end what stands still, let go of what no history knows."""
        for guest in tuple(self._guests):
            guest.look(now)
        self.clear(self.shelf.sweep(self._state.history.has, now))

    # Guests

    def admit(self, seat: Seat, protocol: str, side: SideChannel) -> FileGuest | None:
        """A seated guest opened a channel beside its own; None if it isn't for files."""
        if protocol != PROTOCOL_FILES:
            return None
        guest = FileGuest(self, seat, side)
        self._guests.add(guest)
        return guest

    def gone(self, guest: FileGuest) -> None:
        """See `Desk.gone`."""
        self._guests.discard(guest)

    def admit_put(self, seat: Seat) -> None:
        """See `Desk.admit_put`."""
        uploads = [(each, upload) for each in self._guests for upload in each.uploads.values()]
        self._admit(seat, self._puts, uploads, self.limits.all_uploads)

    def admit_get(self, seat: Seat) -> None:
        """See `Desk.admit_get`."""
        downloads = [(each, load) for each in self.pulling for load in each.downloads.values()]
        self._admit(seat, self._gets, downloads, self.limits.all_downloads)

    def _admit(
        self, seat: Seat, pace: Pace, all_of: Sequence[tuple[FileGuest, Transfer]], most: int
    ) -> None:
        who, now = owner_of(seat), self.now().mono
        under_way = [
            (owner_of(guest.seat), transfer) for guest, transfer in all_of if not transfer.is_ending
        ]
        gone = who_gives_way(who, under_way, now) if len(under_way) >= most else None
        if gone is None and len(under_way) >= most:
            raise FrameError(Code.TOO_MANY, "The host is busy with other files.", retry_after=1)
        if self._state.limits.enforced and (wait := pace.take(who, now)):
            raise FrameError(Code.RATE_LIMITED, "Too many files at once.", retry_after=wait)
        if gone is not None:
            text = "Another guest's file got this one's place."
            gone.end(FrameError(Code.TOO_MANY, text, retry_after=1))

    def refused(self, seat: Seat, error: FrameError) -> None:
        """See `Desk.refused`. It is counted and shown as any other refusal."""
        room = self._state.rooms.get(seat.request.room)
        if room is not None and seat.peer is not None:
            now = self.now()
            self._delivery.apply(room, room.gate.count(seat.peer, error, now), now)

    def check_may_send(self, seat: Seat, peer: Peer) -> None:
        """Raise FrameError unless the guest may bring files or pictures to its room now.

        Which of the two it is, its announcement says: that is judged again.
        """
        room = self._state.rooms[seat.request.room]
        try:
            room.gate.check(peer, Row.FILE, room.settings, self._state.now())
        except FrameError as error:
            if error.code is not Code.NOT_ALLOWED:
                raise
            room.gate.check(peer, Row.PICTURE, room.settings, self._state.now())

    # What is announced

    def objection(self, seat: Seat, event: frames.Event) -> FrameError | None:
        """Why this event can't be relayed: it announces a file that its readers could not pull."""
        told = announced(event.data) if event.name == EVENT else None
        if told is None or seat.peer is None:
            return None
        room, identity = seat.request.room, seat.peer.identity
        if not self.shelf.may_pull(room, identity, told.sha256, self.now().mono):
            text = "Bring this file to the host first, then announce it."
            return FrameError(Code.NO_SUCH_FILE, text, event.ref)
        if told.size != self.shelf.size(told.sha256):
            return FrameError(Code.MALFORMED, "The file has another size.", event.ref)
        return _objection_to_name(told.name, event.ref)

    def check_held(self, held: HeldMessage) -> None:
        """Raise FrameError unless the file that waited with its announcement is there still."""
        told = announced(held.data)
        if told and not self.shelf.may_pull(held.room, held.identity, told.sha256, self.now().mono):
            raise FrameError(Code.NO_SUCH_FILE, "The file is gone.", held.ref)

    def share(self, room: str, decision: Decision) -> None:
        """Let the readers of an event named `file` pull what it announces, if its sender may.

        What it shares goes into the record: who keeps that keeps this too.
        """
        record = decision.record
        if record is None or record.sender is None or not isinstance(record.frame, frames.Relayed):
            return
        told = announced(record.frame.data)
        identity, place = record.sender.identity, (record.frame.epoch, record.frame.seq)
        if told and self.shelf.may_pull(room, identity, told.sha256, self.now().mono):
            shared = self.shelf.announce(room, identity, told.sha256, place, record.readers)
            decision.record = replace(record, file=shared)

    def _as_told(self, room: str, identity: str, frame: frames.Numbered) -> frames.Numbered:
        """Say of a file that was shared that it is gone, if it is."""
        if not isinstance(frame, frames.Relayed) or frame.name != EVENT:
            return frame
        told = announced(frame.data)
        if told is None or self.shelf.may_pull(room, identity, told.sha256, self.now().mono):
            return frame
        return replace(frame, gone=True)

    def _on_event(self, event: Event) -> None:
        if isinstance(event, RoomClosed):
            self.clear(self.shelf.forget_room(event.room, self.now().mono))
        elif isinstance(event, MessageRedacted) and event.name == EVENT:
            place = (event.epoch, event.seq)
            self.shelf.withhold(event.room, place, withheld=not event.is_back)
            for guest in () if event.is_back else tuple(self.pulling):
                guest.cut_off()

    # What outlives a host

    async def bring_back(self, files: Iterable[KeptFile]) -> None:
        """Have on the shelf what an earlier host had, as far as its contents are there.

        The oldest come first. What is there and nobody shares goes, in small steps, after `start`.
        Raises OSError: there is no looking.
        """
        there = await self.blobs.kept()
        for file in files:
            sha256, size = file.shared.sha256, file.shared.size
            if there.get(sha256) == size and self._state.find(file.room) is not None:
                self.shelf.restore(file)
                self._unchecked.add(sha256)
        self._strangers = [each for each in there if each not in self.shelf]

    async def _tidy(self) -> None:
        while self._strangers:
            step, self._strangers = self._strangers[:STEP], self._strangers[STEP:]
            await self._remove(step)
            await asyncio.sleep(PAUSE)

    async def check(self, sha256: str) -> None:
        """See `Desk.check`."""
        if sha256 not in self._unchecked:
            return
        is_whole = await self.blobs.is_whole(sha256)
        if sha256 not in self._unchecked:  # brought anew, or found out, meanwhile
            return
        self._unchecked.discard(sha256)
        if not is_whole:
            self.shelf.missing(sha256)
            self.clear([sha256])

    def brought(self, sha256: str) -> None:
        """See `Desk.brought`."""
        self._unchecked.discard(sha256)

    # Bytes

    def clear(self, gone: list[str]) -> None:
        """See `Desk.clear`."""
        if gone:
            self.spawn(self._remove(gone), name="let go of files")

    async def _remove(self, gone: list[str]) -> None:
        # Somebody may have brought one of them anew.
        try:
            await self.blobs.remove([each for each in gone if each not in self.shelf])
        except OSError as fault:
            self.report(fault)

    def spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """See `Desk.spawn`."""
        self._tasks.spawn(work, name=name)


def _objection_to_name(name: object, ref: str) -> FrameError | None:
    """What is wrong with a file's name, which readers see before anything else of the file."""
    if not isinstance(name, str):
        return FrameError(Code.MALFORMED, "The file has no name.", ref)
    try:
        check_file_name(name)
    except Refused as refused:
        return FrameError(Code.BAD_NAME, refused.text, ref)
    return None
