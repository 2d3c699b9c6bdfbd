"""How the program ended last time: in order, or without a goodbye, and what it wrote then.

While it runs a file in the data folder is open that faulthandler writes to when the process is hit
(SIGSEGV, SIGABRT and the like). Its last line is a goodbye; the next start that finds none there
knows that the last run was killed, crashed or lost its power, and keeps the file as that of the
last crash. Nothing that was said, and no value of anything, ever stands in either.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import stat
import sys
from pathlib import Path

from peerpyrtc_desktop.paths import without_home

THIS = "this-run.txt"
"""The file of the run that goes on."""

CRASH = "last-crash.txt"
"""That of the last one that ended without a goodbye."""

_MARK = "PeerPyRTC Desktop writes here what hit it, if something does.\n"
_GOODBYE = "It ended in order.\n"

_MOST = 64_000
"""Bytes that are kept of a crash. Windows reports to faulthandler what hits nobody, too."""


class LastRun:
    """Of one data folder, which this process has: `begin`, and in the end `say_goodbye`.

    A file in either's place that isn't this program's is left alone: then nobody learns of a crash.
    """

    def __init__(self, folder: Path) -> None:
        self._this = folder / THIS
        self._last = folder / CRASH
        self._file: int | None = None
        self._was_on = False
        self.crashed = False
        """Whether the run before this one ended without a goodbye."""
        self.has_left = False
        """Whether that is what the file of the last crash is about: it may have left nothing."""

    def begin(self) -> None:
        """From now on what hits this process is written down; again is harmless."""
        if self._file is not None:
            return
        try:
            if not (_is_ours(self._this, cut_short=True) and _is_ours(self._last)):
                return
            if self._this.exists() and not _read(self._this).endswith(_GOODBYE):
                self.crashed = True
                self._keep_what_it_left()
            how = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
            self._file = os.open(self._this, how | getattr(os, "O_CLOEXEC", 0), 0o600)
            os.write(self._file, f"{_MARK}Process {os.getpid()}\n".encode())
        except OSError:  # a full disk, or one that can't be written: that keeps nobody from hosting
            return
        self._was_on = faulthandler.is_enabled()
        faulthandler.enable(self._file)

    def _keep_what_it_left(self) -> None:
        """What was cut short before it said whose it is says nothing: it takes nobody's place."""
        if not _read(self._this).startswith(_MARK):
            return
        self._this.replace(self._last)
        self.has_left = True
        if self._last.stat().st_size > _MOST:
            os.truncate(self._last, _MOST)

    def settle(self) -> None:
        """Have it on the disk that this run began: it takes a while, so the window stands first."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                os.fsync(self._file)

    def say_goodbye(self) -> None:
        """The process ends in order; again is harmless."""
        file, self._file = self._file, None
        if file is None:
            return
        faulthandler.disable()
        if self._was_on and sys.stderr is not None:
            faulthandler.enable()
        with contextlib.suppress(OSError):
            os.lseek(file, 0, os.SEEK_END)
            os.write(file, _GOODBYE.encode())
            os.fsync(file)
        os.close(file)

    def written(self) -> str:
        """What the last crash left, however long ago: where the program was; "" is nothing.

        The person's own folder is called `~` in it.
        """
        try:
            text = _read(self._last) if _is_ours(self._last) else ""
        except OSError:
            return ""
        return without_home(text.removeprefix(_MARK)).strip()


def _is_ours(path: Path, *, cut_short: bool = False) -> bool:
    """Whether a file is this program's, or there is none.

    If it may be `cut_short`, as by a full disk, the beginning of the mark is enough, or nothing at
    all: then it can be written to, and no more, for it may be somebody's.
    """
    try:
        if not stat.S_ISREG(path.lstat().st_mode):
            return False
        text = _read(path)
    except FileNotFoundError:
        return True
    return text.startswith(_MARK) or (cut_short and _MARK.startswith(text))


def _read(path: Path) -> str:
    """Its first bytes, and its last: how it ended stands there."""
    with path.open("rb") as file:
        text = file.read(_MOST)
        size = os.fstat(file.fileno()).st_size
        if size > _MOST:
            file.seek(max(_MOST, size - len(_GOODBYE)))
            text += b"\n...\n" + file.read(len(_GOODBYE))
    return text.decode(errors="replace")
