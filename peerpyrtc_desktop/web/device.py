"""The signed cookie by which a browser is known again, if it wants to be."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import os
import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from aiohttp import web
from itsdangerous import BadSignature, Signer

from peerpyrtc_desktop.core.standing import given_at

_LIFE = 400 * 24 * 3600
"""Seconds: the most that browsers keep a cookie for. Each visit begins them anew."""

_KEY_BYTES = 32

_SETTLED = 300
"""Seconds after which a device is no new one."""


_SET_BACK = 24 * 3600
"""Seconds: a clock that was set back by more was so far ahead that nothing goes by what it said."""


class Devices:
    """Gives out device ids and checks them. The key lies in the data folder and never leaves it.

    No id says that it was given before `last_decided` (milliseconds), if the clock was set back
    since: who is banned for being new would pass for one that was here before.
    """

    def __init__(self, key: bytes, last_decided: Callable[[], int] = lambda: 0) -> None:
        self._last_decided = last_decided
        self._signer = Signer(key, salt="peerpyrtc device", digest_method=hashlib.sha256)

    def of(self, request: web.Request) -> str:
        """The device a request comes from, or "" if it shows no cookie of ours."""
        try:
            return self._signer.unsign(request.cookies.get(_cookie(request), "")).decode()
        except (BadSignature, UnicodeError):  # stray bytes in a header come as lone surrogates
            return ""

    def mark(self, request: web.Request, response: web.StreamResponse) -> None:
        """Give the browser that opens a page a device id, or the one it has for longer.

        `Lax`: with `Strict` a click on a link in a mail or on another site would not send it, and
        be taken for a new device. It opens nothing to other sites: pages are all it is sent for
        from there, and a POST is refused by its Origin. What fetches a page without opening it may
        come without its cookie; that must not replace the one there is.
        """
        device = self.of(request)
        if not device:
            if not _opens_a_page(request):
                return
            device = f"{secrets.token_urlsafe(16)}.{self._now()}"
        # A cache on the way that kept it would make one device of all whom it answers.
        response.headers["Cache-Control"] = "private, no-cache"
        response.set_cookie(
            _cookie(request),
            self._signer.sign(device).decode(),
            max_age=_LIFE,
            httponly=True,
            samesite="Lax",
            secure=request.scheme == "https",
            path="/",
        )

    def _now(self) -> int:
        now, last = int(time.time()), self._last_decided() // 1000
        return last if now < last < now + _SET_BACK else now


def is_settled(device: str) -> bool:
    """Whether a device has had its cookie for some minutes; those of earlier versions don't say."""
    given = given_at(device)
    return given is None or time.time() - given > _SETTLED


def _opens_a_page(request: web.Request) -> bool:
    # Browsers say so where they trust the connection; elsewhere all look alike.
    mode = request.headers.get("Sec-Fetch-Mode", "navigate")
    kind = request.headers.get("Sec-Fetch-Dest", "document")
    is_guess = "prefetch" in request.headers.get("Sec-Purpose", request.headers.get("Purpose", ""))
    return mode == "navigate" and kind == "document" and not is_guess


def _cookie(request: web.Request) -> str:
    # Browsers share cookies between the ports of a host: two of ours must not overwrite another's.
    return f"peerpyrtc_device_{request.url.port}"


def load_key(folder: Path) -> bytes:
    """The signing key of this host, made at the first start. Raises OSError.

    What is in its place and no key of ours stays as it is, and the key gets another name: a file, a
    folder, a link to a drive that isn't there, a pipe that nobody writes to.
    """
    for path in map(folder.joinpath, _names()):
        if not path.is_file():
            if os.path.lexists(path):
                continue
            return _make_key(path)
        with path.open("rb") as file:
            key = file.read(_KEY_BYTES + 1)
        # A key cut short would be no secret.
        if len(key) == _KEY_BYTES:
            return key
    raise AssertionError("there is always a further name")


def _names() -> Iterator[str]:
    yield "device.key"
    for number in itertools.count(2):
        yield f"device-{number}.key"


def _make_key(path: Path) -> bytes:
    """A new key, whole under its name or not there at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    key = secrets.token_bytes(_KEY_BYTES)
    descriptor, draft = tempfile.mkstemp(prefix=f".{path.name}-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(key)
        os.replace(draft, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(draft)
        raise
    return key
