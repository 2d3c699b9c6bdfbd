"""Pictures that guests shared, for a page that needs nothing beside it."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import html
import os
import stat
from pathlib import Path
from typing import Any

from msgspec import Raw

from peerpyrtc_desktop.core import file_frames

Row = dict[str, Any]

LARGEST = 4 * 1024 * 1024
"""Bytes of one picture: it is in memory whole for a moment."""

MOST = 64 * 1024 * 1024
"""Bytes of all pictures in a page: more than that no browser shows with ease."""

_LEFT_OUT = "<br>(this picture is left out: it is too large, or the page would be)"


class Pictures:
    """Looks into the folder where contents lie by their SHA-256, for one page.

    It gives out what it has found to be a picture by its first bytes, of the kinds that run
    nothing (SVG may): what a guest called it, and said that it is, counts for nothing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._left = MOST

    async def of(self, row: Row) -> str:
        """The markup for what a row shares; "" if that is no picture, or isn't there any more."""
        if row["name"] != file_frames.EVENT or row["kind"] != "event":
            return ""
        if row["redacted"] is not None or row["erased"]:
            return ""
        file = file_frames.announced(Raw(row["data"].encode()))
        if file is None:
            return ""
        markup, size = await asyncio.to_thread(self._read, file)
        self._left -= size
        return markup

    def _read(self, file: file_frames.Announced) -> tuple[str, int]:
        try:
            number = os.open(self._folder / file.sha256, os.O_RDONLY | _NO_LINK)
            with os.fdopen(number, "rb") as source:
                there = os.fstat(number)
                if not stat.S_ISREG(there.st_mode):
                    return "", 0
                start = source.read(16)
                kind = _kind(start)
                if not kind:
                    return "", 0
                if there.st_size > min(LARGEST, self._left):
                    return _LEFT_OUT, 0
                contents = start + source.read(LARGEST)
        except OSError:  # nobody shares it any more, or the disk fails: the page has its name
            return "", 0
        if hashlib.sha256(contents).hexdigest() != file.sha256:
            return "", 0
        name = html.escape(file.name) if isinstance(file.name, str) else ""
        data = base64.b64encode(contents).decode()
        return f'<br><img alt="{name}" src="data:{kind};base64,{data}">', len(contents)


_NO_LINK = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def _kind(start: bytes) -> str:
    """Which picture begins like that; "" if none of those that all browsers show does."""
    if start.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if start.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if start.startswith((b"GIF87a", b"GIF89a")):
        return "image/gif"
    if start.startswith(b"RIFF") and start[8:12] == b"WEBP":
        return "image/webp"
    return ""
