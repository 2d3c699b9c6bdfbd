"""Files as browsers get them: read once, packed once, named by their content."""

from __future__ import annotations

import hashlib
import os
import zlib
from functools import cached_property
from pathlib import Path

from aiohttp import web

TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".ts": "text/plain",
    ".txt": "text/plain",
    ".map": "application/json",
    ".woff2": "font/woff2",
}
"""What browsers may have, by the end of its name."""

ASK_AGAIN = "no-cache"
"""Asked for again each time, answered with 304: after an update nobody runs a mixture."""

FOR_EVER = "public, max-age=31536000, immutable"
"""Under a name that says the content: it is never asked for again, not even by a reload."""

_SMALL = 256
"""Bytes below which packing saves less than it says in headers."""

_GZIP = 31
"""zlib's word for its largest window, in gzip's format."""

_MEMORY = 7
"""Of zlib's 1 to 9: our scripts are packed smaller by it than by the usual 8."""


class Asset:
    """One file in memory; `level` says how well it is packed, once somebody takes it so.

    `vary` names what else in a request it was chosen by.
    """

    def __init__(
        self,
        body: bytes,
        suffix: str,
        cache: str = ASK_AGAIN,
        *,
        level: int = 9,
        vary: str = "Accept-Encoding",
    ) -> None:
        self.body = body
        self._level = level
        kind = TYPES[suffix]
        self._is_text = kind.startswith("text/") or kind.endswith(("json", "xml"))
        self._headers = {
            "Content-Type": f"{kind}; charset=utf-8" if self._is_text else kind,
            "Cache-Control": cache,
        }
        if self._is_text:
            self._headers["Vary"] = vary

    @cached_property
    def digest(self) -> str:
        """Says the content in few letters."""
        return hashlib.sha256(self.body).hexdigest()[:16]

    @cached_property
    def _packed(self) -> bytes | None:
        if not self._is_text or len(self.body) < _SMALL:
            return None
        packer = zlib.compressobj(self._level, zlib.DEFLATED, _GZIP, _MEMORY)
        return packer.compress(self.body) + packer.flush()

    def respond(self, request: web.Request) -> web.Response:
        """The answer to a GET: packed where the browser takes it, nothing where it has it."""
        # Weak: packed or not, it says the same.
        headers = {**self._headers, "ETag": f'W/"{self.digest}"'}
        if f'"{self.digest}"' in request.headers.get("If-None-Match", ""):
            return web.Response(status=304, headers=headers)
        packed = self._packed if takes_gzip(request) else None
        if packed is None:
            return web.Response(body=self.body, headers=headers)
        headers["Content-Encoding"] = "gzip"
        return web.Response(body=packed, headers=headers)


def takes_gzip(request: web.Request) -> bool:
    """Whether the client unpacks gzip. Over plain HTTP no browser takes anything better."""
    for part in request.headers.get("Accept-Encoding", "").lower().split(","):
        name, _, quality = part.partition(";")
        if name.strip() == "gzip":
            return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


class Folder:
    """The files below a folder, as far as browsers may have them.

    With `fresh` each is read anew whenever it is asked for; else once.
    """

    def __init__(self, root: Path, *, fresh: bool) -> None:
        self._root = root
        self._fresh = fresh
        self._known: dict[str, Asset] = {}

    def get(self, name: str) -> Asset | None:
        """The file of that name, or None."""
        known = self._known.get(name)
        if known is not None:
            return known
        path = find(self._root, name)
        if path is None:
            return None
        asset = Asset(path.read_bytes(), path.suffix)
        if not self._fresh:
            self._known[name] = asset
        return asset


def find(root: Path, name: str) -> Path | None:
    """A file below `root` that browsers may have, by its one name; links and dots lead nowhere.

    `a//b`, `./a/b`, `a/b/`, and `A/B` where the system finds that, are not `a/b`: each of so many
    names would be read and packed anew, for whoever asks for them on and on.
    """
    try:
        path = (root / name).resolve()
        is_ours = path.relative_to(root.resolve()).as_posix() == name and path.is_file()
    except (ValueError, OSError):  # outside; a NUL in the path, a name longer than the system takes
        return None
    return path if is_ours and path.suffix in TYPES and _is_called_so(path, root) else None


def _is_called_so(path: Path, root: Path) -> bool:
    """Whether each part of it is written as on the disk."""
    below = path.relative_to(root.resolve()).parts
    folders = list(path.parents)[: len(below)]
    named = zip(reversed(below), folders, strict=True)
    return all(part in os.listdir(folder) for part, folder in named)
