"""A file that grows beside its place, and stands there when it is whole.

Whatever ends the program in between leaves no half file under a name that somebody chose.
"""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

PREFIX = ".peerpyrtc-"
SUFFIX = ".part"
"""How the name begins and ends of what a program that was killed has left."""


def begin(path: Path) -> tuple[int, Path]:
    """A draft of what shall be at `path`, for this user alone: open for writing, and its name.

    Raises:
        OSError: nothing can be written there; names `path`.
    """
    try:
        number, name = tempfile.mkstemp(prefix=PREFIX, suffix=SUFFIX, dir=path.parent)
    except OSError as fault:
        raise OSError(fault.errno, fault.strerror, str(path)) from fault
    return number, Path(name)


def put(draft: Path, path: Path) -> None:
    """Give it a name that nothing has. Raises FileExistsError."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
    except OSError:  # a file system that has no second names
        check_free(path)
        os.replace(draft, path)


def check_free(path: Path) -> None:
    """Raise FileExistsError if something has this name, and be it a link to nothing."""
    if os.path.lexists(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))


@contextlib.contextmanager
def new(path: Path) -> Iterator[Path]:
    """A draft to write to; it is at `path`, and on the disk, once that is done without a fault.

    Raises:
        FileExistsError: something is there, before or meanwhile: it stays.
        OSError: it can't be written there.
    """
    check_free(path)
    number, draft = begin(path)
    try:
        os.close(number)
        yield draft
        sync(draft)
        put(draft, path)
    finally:
        draft.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """See that what is in a file is on the disk."""
    number = os.open(path, os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)
