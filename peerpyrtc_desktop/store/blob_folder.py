"""Guests' files in a folder: each under its hash, none under a name that a guest chose.

All disk work is done by one thread of its own, in order, so that the loop never waits for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import itertools
import os
import tempfile
import weakref
from collections.abc import Callable, Container, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeVar

from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.store import own_folder

T = TypeVar("T")

KEPT_FILES = "history-files"
"""The folder in the data folder for contents that a history on disk speaks of."""

_STEP = 1024 * 1024
"""Bytes that are looked into at once."""


class BlobFolder:
    """Fills the port `Blobs`.

    What it keeps goes with the process, as the history in memory does: what an earlier one left in
    `folder` goes as it is opened, and the folder at the end; but see `outlast`. Only what is this
    program's own goes (see `own_folder`). While another process has it, or it is somebody else's,
    and where None is given, a temporary folder takes its place.
    """

    def __init__(self, folder: Path | None) -> None:
        self._wanted = folder
        self._lasts = False
        self._former: Path | None = None
        self._own: own_folder.OwnFolder | None = None
        self._give_back: Callable[[], object] = lambda: None
        self._pool: ThreadPoolExecutor | None = None
        self.notice = ""
        # What is kept under a hash, by the number of its keeping: as the loop knows it, and as the
        # folder's thread does, which is ahead.
        self._numbers = itertools.count(1)
        self._told: dict[str, int] = {}
        self._lies: dict[str, int] = {}

    def outlast(self, folder: Path) -> None:
        """Keep all in this folder instead, for longer than this process. To be called before use.

        What nobody needs any more must be removed one by one. What an earlier process left in the
        other folder goes.
        """
        if self._own is None:
            self._former, self._wanted, self._lasts = self._wanted, folder, True

    async def open(self) -> None:
        """See `Blobs.open`. A temporary folder is made when there is something to keep.

        Afterwards `notice` says, if need be, why the wanted folder is not used, or not yet.
        """
        if self._wanted is not None:
            try:
                await self.do(self._ready)
            except OSError as fault:
                why = fault.strerror or str(fault)
                self.notice = f"Guests can't share files for now: {self._wanted}: {why}."

    async def close(self) -> None:
        """See `Blobs.close`."""
        if self._pool is not None:
            # Wait for what it still does in the loop's own way: then ending it takes no time.
            await self.do(lambda: None)
            self._pool.shutdown()
            self._pool = None

    async def kept(self) -> dict[str, int]:
        """See `Blobs.kept`."""
        return await self.do(lambda: self._ready().whole())

    async def is_whole(self, sha256: str) -> bool:
        """See `Blobs.is_whole`. Others' files go on between two steps of it."""
        read, at = hashlib.sha256(), 0
        try:
            while part := await self.read(sha256, at, _STEP):
                at += len(part)
                await self.do(partial(read.update, part))
        except FileNotFoundError:
            return False
        return read.hexdigest() == sha256

    async def end(self) -> None:
        """Need the folder no more: what shall go with the process goes now."""
        if self._own is not None:
            self._own = None
            await self.do(self._give_back)
        await self.close()

    def disown(self) -> None:
        """This process is a fork of the one that has the folder: it alone goes on having it."""
        if self._own is not None and self._own.lock is not None:
            os.close(self._own.lock)
        self._own = None

    async def create(self) -> _Incoming:
        """See `Blobs.create`."""
        return await self.do(lambda: _Incoming(self, self._ready().path, self._lasts))

    async def read(self, sha256: str, offset: int, size: int) -> bytes:
        """See `Blobs.read`."""

        def read() -> bytes:
            with (self._ready().path / sha256).open("rb", buffering=0) as file:
                file.seek(offset)
                return file.read(size)

        return await self.do(read)

    async def remove(self, sha256s: Sequence[str]) -> None:
        """See `Blobs.remove`. What is being kept at this moment stays: nobody knows of it yet."""
        known = {each: self._told.pop(each, 0) for each in sha256s}

        def remove() -> None:
            for each, number in known.items():
                if self._lies.get(each, 0) <= number:
                    self._lies.pop(each, None)
                    (self._ready().path / each).unlink(missing_ok=True)

        await self.do(remove)

    async def keep(self, path: Path, sha256: str) -> None:
        """Give what lies at `path`, in the folder, its lasting name."""
        number = next(self._numbers)

        def keep() -> None:
            path.replace(self._ready().path / sha256)
            if self._lasts:
                own_folder.sync(self._ready().path)
            self._lies[sha256] = number

        await self.do(keep)
        self._told[sha256] = number

    async def do(self, work: Callable[[], T]) -> T:
        """Have the folder's thread do something."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "peerpyrtc files")
        try:
            doing = asyncio.get_running_loop().run_in_executor(self._pool, work)
        except RuntimeError:
            # The process ends, and a library's host with it: by then Python has ended all pools,
            # after all that they had to do.
            return work()
        return await doing

    def _ready(self) -> own_folder.OwnFolder:
        """The folder; made, emptied and locked the first time."""
        if self._own is None:
            own, self.notice = None, ""
            if self._former is not None:
                _clear(self._former)
            if self._wanted is not None:
                try:
                    own = own_folder.take(self._wanted, lasts=self._lasts)
                except NotOurs as why:
                    self.notice = f"{why} Guests' files are kept in a temporary folder meanwhile."
            self._own = own = own or own_folder.temporary()
            # Also as the interpreter ends; but a forked child's end is not ours.
            self._give_back = weakref.finalize(self, _give_back, own, os.getpid())
        return self._own


def _clear(folder: Path) -> None:
    """Remove what an earlier process has left in a folder that goes with its process."""
    if folder.is_dir():
        with contextlib.suppress(NotOurs, OSError):
            if (own := own_folder.take(folder)) is not None:
                own.give_back()


def leave_only(folder: Path, shared: Container[str]) -> int:
    """Remove from a folder whose files outlast a host all but these; returns how many went.

    None goes where another process has it, or what is there isn't this program's.
    """
    if not folder.exists():
        return 0
    try:
        own = own_folder.take(folder, lasts=True)
    except NotOurs:
        own = None
    if own is None:
        return 0
    try:
        gone = [each for each in own.whole() if each not in shared]
        for each in gone:
            (own.path / each).unlink(missing_ok=True)
    finally:
        own.give_back()
    return len(gone)


def _give_back(own: own_folder.OwnFolder, owner: int) -> None:
    if os.getpid() == owner:
        own.give_back()


class _Incoming:
    """Fills the port `Incoming`. Made and used in the folder's thread."""

    def __init__(self, blobs: BlobFolder, folder: Path, lasts: bool) -> None:
        self._blobs = blobs
        self._lasts = lasts
        self._hash = hashlib.sha256()
        descriptor, name = tempfile.mkstemp(prefix=own_folder.INCOMING, dir=folder)
        self._path = Path(name)
        self._file: BinaryIO = os.fdopen(descriptor, "wb")

    async def write(self, data: bytes) -> None:
        """See `Incoming.write`."""

        def write() -> None:
            self._hash.update(data)
            with self._named():
                self._file.write(data)

        await self._blobs.do(write)

    async def keep(self, sha256: str) -> bool:
        """See `Incoming.keep`."""

        def close() -> bool:
            if self._hash.hexdigest() != sha256:
                self._discard()
                return False
            if self._lasts:  # it is on the disk before the message that shares it
                with self._named():
                    self._file.flush()
                    os.fsync(self._file.fileno())
            with self._named():
                self._file.close()
            return True

        if not await self._blobs.do(close):
            return False
        try:
            await self._blobs.keep(self._path, sha256)
        except OSError:
            await self.drop()
            raise
        return True

    async def drop(self) -> None:
        """See `Incoming.drop`."""
        await self._blobs.do(self._discard)

    @contextlib.contextmanager
    def _named(self) -> Iterator[None]:
        """What the disk doesn't take is told with its folder, which writing alone leaves out."""
        try:
            yield
        except OSError as fault:
            if fault.filename is None:
                fault.filename = str(self._path.parent)
            raise

    def _discard(self) -> None:
        # What could not be written may not close either: the disk is full.
        with contextlib.suppress(OSError):
            self._file.close()
        self._path.unlink(missing_ok=True)
