"""One guest's channel for files: what it asks for, what it brings, what it is sent."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from peerpyrtc_desktop.core import file_frames as frames
from peerpyrtc_desktop.core.errors import Code, FrameError
from peerpyrtc_desktop.core.file_window import CEILING, Window, fair_share
from peerpyrtc_desktop.core.limits import Allowance
from peerpyrtc_desktop.core.peer import Peer
from peerpyrtc_desktop.runtime.files.common import Desk
from peerpyrtc_desktop.runtime.files.download import Download
from peerpyrtc_desktop.runtime.files.transfer import CalledOff, Transfer
from peerpyrtc_desktop.runtime.files.upload import Upload
from peerpyrtc_desktop.runtime.ports.links import SideChannel
from peerpyrtc_desktop.runtime.seating.seat import Seat

_MAX_QUEUED = 1024 * 1024
"""Bytes that a guest may leave unread: contents are some 256 KiB, the rest would be answers."""


class FileGuest:
    """Fills `SideObserver` for one seat.

    A transfer's number is taken from its `put` or `get` until the host has ended it.
    """

    def __init__(self, desk: Desk, seat: Seat, side: SideChannel) -> None:
        self._desk = desk
        self.seat = seat
        self._side = side
        self.uploads: dict[int, Upload] = {}
        self.downloads: dict[int, Download] = {}
        self._window = Window()
        self._sent = 0
        self._is_over = False
        # What may still come of uploads that the host has ended.
        self._stray = CEILING
        limits, now = desk.limits, desk.now().mono
        self._frames = Allowance(limits.frame_rate, limits.frame_burst, now)
        hello = frames.Hello(limits.size, limits.uploads, limits.downloads)
        self._send(hello)

    @property
    def _owner(self) -> str:
        """Who answers for the space: a device may go by many names."""
        return self.seat.request.device or self.seat.request.remote

    # What comes

    def on_side_frame(self, frame: str | bytes) -> None:
        """See `SideObserver`."""
        peer = self.seat.peer
        if peer is None or self._is_over:  # its place may have been taken over
            return
        if isinstance(frame, bytes):
            self._on_bytes(frame)
        elif self._bears_another():
            self._on_text(peer, frame)

    def _bears_another(self) -> bool:
        """Count a frame that may cost us an answer; too many, or too many unread, end it all."""
        is_flood = self._frames.take(self._desk.now().mono) > 0
        if is_flood or self._side.queued > _MAX_QUEUED:
            self._close(FrameError(Code.RATE_LIMITED, "Too many frames on the file channel."))
        return not self._is_over

    def _on_text(self, peer: Peer, frame: str) -> None:
        try:
            decoded = frames.decode(frame)
        except FrameError as error:
            self._refuse(None, error)
            return
        try:
            self._on_frame(peer, decoded)
        except FrameError as error:
            self._refuse(decoded.id, error)

    def _on_frame(self, peer: Peer, frame: frames.AnyClientFrame) -> None:
        match frame:
            case frames.Put():
                self._put(peer, frame)
            case frames.Get():
                self._get(peer, frame)
            case frames.Credit(id=id, upto=upto):
                if download := self.downloads.get(id):
                    download.allow(upto, self._desk.now().mono)
                    self._feed()
            case frames.Cancel(id=id):
                transfer = self.uploads.get(id) or self.downloads.get(id)
                if transfer is not None:
                    transfer.end(CalledOff())

    def _on_bytes(self, frame: bytes) -> None:
        try:
            id, contents = frames.split(frame)
        except FrameError as error:
            if self._bears_another():
                self._refuse(None, error)
            return
        upload = self.uploads.get(id)
        if upload is None:
            self._stray -= len(contents)
            if self._stray < 0:
                self._close(FrameError(Code.RATE_LIMITED, "These bytes belong to no upload."))
            return
        try:
            upload.receive(contents)
        except FrameError as error:
            upload.end(error)

    def _check_number(self, id: int) -> None:
        if id in self.uploads or id in self.downloads:
            raise FrameError(Code.MALFORMED, "This number is a transfer's that is under way.")

    # Uploads

    def _put(self, peer: Peer, put: frames.Put) -> None:
        desk, now = self._desk, self._desk.now()
        self._check_number(put.id)
        desk.check_may_send(self.seat, peer)
        limit = desk.limits.size
        if put.size > limit:
            raise FrameError(Code.TOO_LARGE, f"A file has at most {limit} bytes.")
        room = self.seat.request.room
        if desk.shelf.may_pull(room, peer.identity, put.sha256, now.mono):
            if desk.shelf.size(put.sha256) != put.size:
                raise FrameError(Code.HASH_MISMATCH, "Contents of this hash have another size.")
            desk.shelf.claim(room, peer.identity, put.sha256, now.mono)
            self._send(frames.Done(put.id))
            return
        if len(self.uploads) >= desk.limits.uploads:
            raise FrameError(Code.TOO_MANY, "Too many uploads at once.", retry_after=1)
        desk.admit_put(self.seat)
        desk.clear(desk.shelf.reserve(self._owner, put.size))
        upload = Upload(
            put,
            sharers=lambda: len(self.uploads),
            everyone=lambda: desk.bringing,
            grant=lambda taken, upto: self._send(frames.Granted(put.id, taken, upto)),
            mono=lambda: desk.now().mono,
        )
        self.uploads[put.id] = upload
        desk.bringing += 1
        desk.spawn(self._take_in(peer, upload), name=f"file from {peer.id!r}")

    async def _take_in(self, peer: Peer, upload: Upload) -> None:
        put, desk, owner = upload.put, self._desk, self._owner
        try:
            with self._answering(
                put.id, FrameError(Code.NO_SPACE, "The host's disk takes no more.")
            ):
                await upload.run(await desk.blobs.create())
                desk.shelf.keep(put.sha256, put.size, owner)
                desk.brought(put.sha256)
                desk.shelf.claim(self.seat.request.room, peer.identity, put.sha256, desk.now().mono)
                self._send(frames.Done(put.id))
        finally:
            del self.uploads[put.id]
            desk.bringing -= 1
            self._stray += CEILING
            desk.shelf.release(owner, put.size)

    @contextmanager
    def _answering(self, id: int, broken: FrameError) -> Iterator[None]:
        """Tell the guest how a transfer went wrong; `broken`, if it was by the host's disk."""
        try:
            yield
        except CalledOff:
            return
        except FrameError as error:
            self._refuse(id, error)
        except OSError as fault:
            self._desk.report(fault)
            self._refuse(id, broken)

    # Downloads

    def _get(self, peer: Peer, get: frames.Get) -> None:
        desk, now = self._desk, self._desk.now().mono
        self._check_number(get.id)
        shelf, room = desk.shelf, self.seat.request.room
        if not shelf.may_pull(room, peer.identity, get.sha256, now):
            raise FrameError(Code.NO_SUCH_FILE, "There is no such file here, or no longer.")
        size = shelf.size(get.sha256)
        if get.offset > size:
            raise FrameError(Code.MALFORMED, "The file ends before this offset.")
        if len(self.downloads) >= desk.limits.downloads:
            raise FrameError(Code.TOO_MANY, "Too many downloads at once.", retry_after=1)
        desk.admit_get(self.seat)
        download = Download(
            get,
            size,
            read=lambda offset, count: self._read(get.sha256, offset, count),
            on_ready=self._feed,
            now=now,
        )
        self.downloads[get.id] = download
        desk.pulling.add(self)
        shelf.pull(get.sha256)
        self._send(frames.Found(get.id, size))
        desk.spawn(self._hand_out(download), name=f"file to {peer.id!r}")

    async def _read(self, sha256: str, offset: int, size: int) -> bytes:
        try:
            return await self._desk.blobs.read(sha256, offset, size)
        except FileNotFoundError as fault:
            # Somebody has cleaned up behind our back: then it can be brought anew.
            self._desk.shelf.missing(sha256)
            raise FrameError(Code.NO_SUCH_FILE, "This file is no longer here.") from fault

    async def _hand_out(self, download: Download) -> None:
        get, desk = download.get, self._desk
        try:
            with self._answering(get.id, FrameError(Code.NO_SUCH_FILE, "The host can't read it.")):
                await desk.check(get.sha256)
                if get.sha256 not in desk.shelf:
                    raise FrameError(Code.NO_SUCH_FILE, "This file is no longer here.")
                await download.run()
        finally:
            del self.downloads[get.id]
            if not self.downloads:
                desk.pulling.discard(self)
            desk.shelf.let_go(get.sha256)

    def on_side_acked(self) -> None:
        """See `SideObserver`."""
        self._window.arrived(self._sent - self._side.queued, self._desk.now().mono)
        self._feed()

    def _feed(self) -> None:
        """Send of what is wanted as much as may be under way: a frame of each, in turns."""
        now = self._desk.now().mono
        most = min(self._window.size, fair_share(len(self._desk.pulling)))
        while self._side.queued < most:
            fed = False
            for id, download in tuple(self.downloads.items()):
                if chunk := download.take(now):
                    fed = True
                    frame = frames.join(id, chunk)
                    self._side.send_bytes(frame)
                    self._sent += len(frame)
                    self._window.set_off(self._sent, now)
            if not fed:
                return

    # Ends

    def _send(self, frame: frames.AnyServerFrame) -> None:
        text = frames.encode(frame)
        self._sent += len(text)
        self._side.send_text(text)

    def _transfers(self) -> tuple[Transfer, ...]:
        return (*self.uploads.values(), *self.downloads.values())

    def _refuse(self, id: int | None, error: FrameError) -> None:
        self._desk.refused(self.seat, error)
        self._send(frames.Error(error.code, error.text, id, error.retry_after))

    def look(self, now: float) -> None:
        """End what stands still."""
        limits = self._desk.limits
        for transfer in self._transfers():
            has_begun = transfer.progress or isinstance(transfer, Download)
            if transfer.idle(now) > (limits.stall if has_begun else limits.first_byte):
                transfer.end(FrameError(Code.STALLED, "Nothing came of this for too long."))

    def cut_off(self) -> None:
        """End the downloads of what this guest may pull no more: it was taken back."""
        peer, desk = self.seat.peer, self._desk
        for download in tuple(self.downloads.values()):
            room, sha256 = self.seat.request.room, download.get.sha256
            if peer is None or not desk.shelf.may_pull(
                room, peer.identity, sha256, desk.now().mono
            ):
                download.end(FrameError(Code.NO_SUCH_FILE, "This file was taken back."))

    def _close(self, error: FrameError) -> None:
        self._refuse(None, error)
        self._side.close()
        self.on_side_closed()

    def on_side_closed(self) -> None:
        """See `SideObserver`."""
        self._is_over = True
        for transfer in self._transfers():
            transfer.end(CalledOff())
        self._desk.gone(self)
