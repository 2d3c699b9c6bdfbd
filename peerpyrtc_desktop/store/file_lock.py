"""A lock between processes, which ends with its holder however that ends."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

# Windows keeps others from reading what is locked: so a byte is locked that no file of ours has
# (its C library may count places with 31 bits).
_BYTE = 0x7FFF_0000

# What file systems answer that have no locks, as some network drives.
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL}


def take(path: Path) -> int | None:
    """Take the lock; returns the descriptor that holds it until it is closed, None if another does.

    The file is made if it isn't there, and nothing in it is changed. Where the file system knows no
    locks, everybody gets one.

    Raises:
        OSError: there can be no file at this path.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(handle, _BYTE, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as fault:
        if fault.errno in _NO_LOCKS:
            return handle
        os.close(handle)
        return None
    return handle
