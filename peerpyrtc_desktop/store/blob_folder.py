"""Guests' files in a folder: each under its hash, none under a name that a guest chose.

All disk work is done by one thread of its own, in order, so that the loop never waits for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import os
import shutil
import tempfile
import weakref
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO, TypeVar

from peerpyrtc_desktop.store import file_lock

T = TypeVar("T")


class BlobFolder:
    """Fills the port `Blobs`.

    What it keeps goes with the process, as the history in memory does: `folder` is emptied as it is
    opened, and removed at the end. While another process has it, and where None is given, a
    temporary folder takes its place.
    """

    def __init__(self, folder: Path | None) -> None:
        self._wanted = folder
        self._folder: Path | None = None
        self._pool: ThreadPoolExecutor | None = None

    async def open(self) -> None:
        """See `Blobs.open`. A temporary folder is made when there is something to keep."""
        if self._wanted is not None:
            await self.do(self._ready)

    async def close(self) -> None:
        """See `Blobs.close`."""
        if self._pool is not None:
            # Wait for what it still does in the loop's own way: then ending it takes no time.
            await self.do(lambda: None)
            self._pool.shutdown()
            self._pool = None

    async def create(self) -> _Incoming:
        """See `Blobs.create`."""
        return await self.do(lambda: _Incoming(self, self._ready()))

    async def read(self, sha256: str, offset: int, size: int) -> bytes:
        """See `Blobs.read`."""

        def read() -> bytes:
            with (self._ready() / sha256).open("rb", buffering=0) as file:
                file.seek(offset)
                return file.read(size)

        return await self.do(read)

    async def remove(self, sha256s: Sequence[str]) -> None:
        """See `Blobs.remove`."""

        def remove() -> None:
            for each in sha256s:
                (self._ready() / each).unlink(missing_ok=True)

        await self.do(remove)

    async def do(self, work: Callable[[], T]) -> T:
        """Have the folder's thread do something."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "peerpyrtc files")
        return await asyncio.get_running_loop().run_in_executor(self._pool, work)

    def _ready(self) -> Path:
        """The folder; made, emptied and locked the first time."""
        if self._folder is None:
            self._folder, handle = _take(self._wanted)
            # Also as the interpreter ends; but a forked child's end is not ours.
            weakref.finalize(self, _give_back, self._folder, handle, os.getpid())
        return self._folder


def _take(wanted: Path | None) -> tuple[Path, int | None]:
    if wanted is not None:
        wanted.parent.mkdir(parents=True, exist_ok=True)
        handle = file_lock.take(wanted.with_name(f"{wanted.name}.lock"))
        if handle is not None:
            shutil.rmtree(wanted, ignore_errors=True)
            wanted.mkdir(mode=0o700, exist_ok=True)
            return wanted, handle
    return Path(tempfile.mkdtemp(prefix="peerpyrtc-files-")), None


def _give_back(folder: Path, handle: int | None, owner: int) -> None:
    if os.getpid() != owner:
        return
    shutil.rmtree(folder, ignore_errors=True)
    if handle is not None:
        os.close(handle)


class _Incoming:
    """Fills the port `Incoming`. Made and used in the folder's thread."""

    def __init__(self, blobs: BlobFolder, folder: Path) -> None:
        self._blobs = blobs
        self._folder = folder
        self._hash = hashlib.sha256()
        descriptor, name = tempfile.mkstemp(prefix="incoming-", dir=folder)
        self._path = Path(name)
        self._file: BinaryIO = os.fdopen(descriptor, "wb")

    async def write(self, data: bytes) -> None:
        """See `Incoming.write`."""

        def write() -> None:
            self._hash.update(data)
            self._file.write(data)

        await self._blobs.do(write)

    async def keep(self, sha256: str) -> bool:
        """See `Incoming.keep`."""

        def keep() -> bool:
            if self._hash.hexdigest() != sha256:
                self._discard()
                return False
            self._file.close()
            self._path.replace(self._folder / sha256)
            return True

        return await self._blobs.do(keep)

    async def drop(self) -> None:
        """See `Incoming.drop`."""
        await self._blobs.do(self._discard)

    def _discard(self) -> None:
        # What could not be written may not close either: the disk is full.
        with contextlib.suppress(OSError):
            self._file.close()
        self._path.unlink(missing_ok=True)
