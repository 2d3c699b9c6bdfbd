"""The data folder of one host, for one process at a time.

Its lock is the system's: it ends with the process that holds it, however that ends. Beside the lock
stands who holds it, for whoever comes second.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.store import file_lock

LOCK = "host.lock"

_MARK = "PeerPyRTC Desktop has this folder: its process, and where it hosts.\n"


class InUse(Exception):
    """Another process has the folder: `pid`, and `url` while it hosts; None and "" if not known."""

    def __init__(self, pid: int | None, url: str) -> None:
        super().__init__(pid, url)
        self.pid = pid
        self.url = url


class DataDir:
    """Nothing in the folder may be touched before `take`.

    `lock` is the name of the lock, for what is no whole folder: a file has one of its own.
    """

    def __init__(self, path: Path, lock: str = LOCK) -> None:
        self.path = path
        self._name = lock
        self._lock: int | None = None

    @property
    def is_taken(self) -> bool:
        """Whether this process has the folder."""
        return self._lock is not None

    def take(self) -> None:
        """Have the folder for this process, made if need be; again is harmless.

        Raises:
            InUse: another process has it.
            NotOurs: what is there in the lock's place is not this program's.
            OSError: there can be no such folder, or nothing can be written there.
        """
        if self._lock is not None:
            return
        self.path.mkdir(parents=True, exist_ok=True)
        lock = file_lock.take(self.path / self._name)
        if lock is None:
            raise InUse(*self._holder())
        try:
            self._check()
        except BaseException:
            os.close(lock)
            raise
        self._lock = lock
        self.tell("")

    def tell(self, url: str) -> None:
        """Say where this process hosts; "" while it doesn't."""
        if self._lock is None:
            return
        # A full disk keeps nobody from hosting: the second one then hears less.
        with contextlib.suppress(OSError):
            os.ftruncate(self._lock, 0)
            os.lseek(self._lock, 0, os.SEEK_SET)
            os.write(self._lock, f"{_MARK}{os.getpid()}\n{url}\n".encode())

    def release(self) -> None:
        """Let others have it; again is harmless."""
        lock, self._lock = self._lock, None
        if lock is not None:
            with contextlib.suppress(OSError):
                os.ftruncate(lock, 0)
            os.close(lock)

    def disown(self) -> None:
        """This process is a fork of the one that has the folder: it alone goes on having it."""
        lock, self._lock = self._lock, None
        if lock is not None:
            os.close(lock)

    def _check(self) -> None:
        text = self._read()
        # Cut short, as by a full disk, it is still ours.
        if not text.startswith(_MARK) and not _MARK.startswith(text):
            raise NotOurs(f"{self.path / self._name} is not this program's, and was left alone.")

    def _holder(self) -> tuple[int | None, str]:
        text = self._read()
        pid, url = [*text.removeprefix(_MARK).splitlines(), "", ""][:2]
        return (int(pid), url) if text.startswith(_MARK) and pid.isdecimal() else (None, "")

    def _read(self) -> str:
        with (self.path / self._name).open(encoding="utf-8", errors="replace") as file:
            return file.read(1000)
