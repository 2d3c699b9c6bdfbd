"""A file that grows piece by piece beside its place, and stands there when it is whole."""

from __future__ import annotations

import asyncio
import errno
import os
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from peerpyrtc_desktop.runtime.ports.archive import Piece


async def save(
    pieces: AsyncIterator[Piece], path: Path, go_on: Callable[[Piece], bool], *, mark: bool
) -> bool:
    """Write all of it, then put it at `path`, in place of what is there now.

    `go_on` hears of each piece that is written; once it says no, nothing is left. `mark` puts the
    sign before it by which spreadsheet programs know UTF-8. Returns whether the file is there.

    Raises:
        OSError: it can't be written, or something came to be there meanwhile; nothing is left.
    """
    was_there = await asyncio.to_thread(os.path.lexists, path)
    number, name = await asyncio.to_thread(
        tempfile.mkstemp, prefix=".peerpyrtc-", suffix=".part", dir=path.parent
    )
    draft = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            if mark:
                file.write(b"\xef\xbb\xbf")
            async for piece in pieces:
                await asyncio.to_thread(file.write, piece.text.encode(errors="replace"))
                if not go_on(piece):
                    return False
            await asyncio.to_thread(_finish, file.fileno(), file.flush)
        await asyncio.to_thread(os.replace if was_there else _put, draft, path)
        return True
    finally:
        await asyncio.to_thread(draft.unlink, missing_ok=True)


def _finish(number: int, flush: Callable[[], None]) -> None:
    flush()
    os.fsync(number)


def _put(draft: Path, path: Path) -> None:
    """Give it a name that nothing has. Raises FileExistsError."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a file system that has no second names
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path)) from None
        os.replace(draft, path)
