"""A file that grows piece by piece beside its place, and stands there when it is whole."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from peerpyrtc_desktop import drafts
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
    number, draft = await asyncio.to_thread(drafts.begin, path)
    try:
        with os.fdopen(number, "wb") as file:
            if mark:
                file.write(b"\xef\xbb\xbf")
            async for piece in pieces:
                await asyncio.to_thread(file.write, piece.text.encode(errors="replace"))
                if not go_on(piece):
                    return False
            await asyncio.to_thread(_finish, file.fileno(), file.flush)
        await asyncio.to_thread(os.replace if was_there else drafts.put, draft, path)
        return True
    finally:
        await asyncio.to_thread(draft.unlink, missing_ok=True)


def _finish(number: int, flush: Callable[[], None]) -> None:
    flush()
    os.fsync(number)
