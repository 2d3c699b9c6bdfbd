"""A folder that is this program's, and a mark in it that says so.

Nothing is ever removed that this program did not make: a folder without the mark is left as it is,
and in one with it only names of ours go.
"""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from peerpyrtc_desktop.core.errors import NotOurs
from peerpyrtc_desktop.store import file_lock

MARK = "PeerPyRTC-Desktop.txt"
"""The name of the mark."""

INCOMING = "incoming-"
"""How the names of files begin that are not whole yet."""

_MADE = "PeerPyRTC Desktop made this folder for its guests' files, and removes it.\n"
_FOUND = "PeerPyRTC Desktop keeps its guests' files here. The folder itself is yours.\n"
_LASTS = "PeerPyRTC Desktop keeps here what its guests shared, for as long as its history.\n"

# A hash, or what `tempfile.mkstemp` makes of the prefix.
_WHOLE = re.compile(r"[0-9a-f]{64}")
_HALF = re.compile(rf"{INCOMING}[a-z0-9_]{{8}}")


@dataclass(frozen=True, slots=True)
class OwnFolder:
    """A folder that this process has for itself, until `give_back`.

    `made`: it was not there before this program made it, so it goes at the end. `lasts`: nothing
    goes at the end.
    """

    path: Path
    made: bool
    lock: int | None
    lasts: bool = False

    def whole(self) -> dict[str, int]:
        """The files of ours that are whole, and how many bytes each has."""
        return {
            each.name: each.lstat().st_size
            for each in _ours(self.path)
            if _WHOLE.fullmatch(each.name) and not each.is_symlink()
        }

    def give_back(self) -> None:
        """Remove what is ours. What can't be removed stays, as does what others have put there."""
        if not self.lasts:
            self._remove()
        if self.lock is not None:
            os.close(self.lock)

    def _remove(self) -> None:
        stuck = 0
        with contextlib.suppress(OSError):
            for each in _ours(self.path):
                try:
                    each.unlink(missing_ok=True)
                except OSError:
                    stuck += 1
            if self.made and not stuck:  # else the next start needs the mark, to go on
                with contextlib.suppress(FileNotFoundError):
                    (self.path / MARK).unlink()
                self.path.rmdir()


def temporary() -> OwnFolder:
    """A new folder where the system wants such."""
    return OwnFolder(Path(tempfile.mkdtemp(prefix="peerpyrtc-files-")), made=True, lock=None)


def take(path: Path, *, lasts: bool = False) -> OwnFolder | None:
    """This folder, made and emptied of what an earlier process of ours left; None: another has it.

    With `lasts`, only what is no whole file goes, now and at the end.

    Raises:
        NotOurs: what is there is not this program's.
        OSError: there can be no folder.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = file_lock.take(path.with_name(f"{path.name}.lock"))
    if lock is None:
        return None
    try:
        made = _mark(path, lasts)
        _clear(path, lasts)
    except BaseException:
        os.close(lock)
        raise
    return OwnFolder(path, made, lock, lasts)


def sync(path: Path) -> None:
    """Have the names in a folder on the disk. Not every system lets one ask for that."""
    with contextlib.suppress(OSError):
        folder = os.open(path, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _mark(path: Path, lasts: bool) -> bool:
    """See to it that the folder is there and marked; returns whether we made it, now or before."""
    try:
        path.mkdir(mode=0o700)
    except FileExistsError:
        if not path.is_dir():
            raise NotOurs(f"{path} is in the way: it is no folder.") from None
        return _marked(path, lasts)
    try:
        (path / MARK).write_text(_LASTS if lasts else _MADE, encoding="utf-8")
    except OSError:
        # Without its mark it would be somebody else's at the next start.
        with contextlib.suppress(OSError):
            (path / MARK).unlink(missing_ok=True)
            path.rmdir()
        raise
    return True


def _marked(path: Path, lasts: bool) -> bool:
    try:
        text = (path / MARK).read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        if any(path.iterdir()):
            raise NotOurs(
                f"{path} holds what this program did not make, and was left alone: "
                "move it away, or choose another data folder."
            ) from None
        (path / MARK).write_text(_LASTS if lasts else _FOUND, encoding="utf-8")
        return False
    if text not in ((_LASTS,) if lasts else (_MADE, _FOUND)):
        raise NotOurs(f"{path / MARK} is not this program's, and was left alone.")
    return text == _MADE


def _clear(path: Path, lasts: bool) -> None:
    for each in _ours(path):
        if not lasts or _HALF.fullmatch(each.name):
            each.unlink(missing_ok=True)


def _ours(path: Path) -> list[Path]:
    return [
        each
        for each in path.iterdir()
        if (_WHOLE.fullmatch(each.name) or _HALF.fullmatch(each.name))
        and (each.is_symlink() or not each.is_dir())
    ]
