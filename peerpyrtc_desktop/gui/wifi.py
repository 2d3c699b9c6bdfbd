"""The Wi-Fi that guests join first: as the text of a code for phones' cameras, and kept if wanted.

The format is the one that Android and iOS read: `WIFI:T:WPA;S:name;P:password;;`, where a
backslash stands before `\\`, `;`, `,`, `:` and `"` in the name and the password. WPA3 is `WPA` too.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject, Signal

FILE = "wifi.json"
"""Where it is kept, in the panel's folder: only this user may read that."""

_MARKS = re.compile(r'[\\;,:"]')
_PASSWORD = re.compile(r"[\s\S]{8,63}|[0-9A-Fa-f]{64}")
_LONGEST_NAME = 32
_LONGEST_FILE = 10_000


class Security(StrEnum):
    """What the network wants of one who joins, as the code has it."""

    WPA = "WPA"
    WEP = "WEP"
    OPEN = "nopass"


class Fault(StrEnum):
    """Why a name or a password can't be a Wi-Fi's."""

    NO_NAME = "no-name"
    LONG_NAME = "long-name"
    PASSWORD_LENGTH = "password-length"
    NO_PASSWORD = "no-password"


class Wifi(Struct, frozen=True, forbid_unknown_fields=True):
    """A network's name (SSID) and password. Its `repr`, and so any log, has no password."""

    name: str
    password: str = ""
    security: Security = Security.WPA

    def __repr__(self) -> str:
        return f"Wifi(name={self.name!r}, security={self.security.value!r})"

    @property
    def fault(self) -> Fault | None:
        """What is wrong with it (IEEE 802.11: 32 bytes of name, 8 to 63 characters of password,
        or its key as 64 hexadecimal digits)."""
        if not self.name:
            return Fault.NO_NAME
        if len(self.name.encode(errors="replace")) > _LONGEST_NAME:
            return Fault.LONG_NAME
        if self.security is Security.WPA and not _PASSWORD.fullmatch(self.password):
            return Fault.PASSWORD_LENGTH
        if self.security is Security.WEP and not self.password:
            return Fault.NO_PASSWORD
        return None

    @property
    def code(self) -> str:
        """What the code says."""
        parts = [f"T:{self.security.value}", f"S:{_escaped(self.name)}"]
        if self.security is not Security.OPEN:
            parts.append(f"P:{_escaped(self.password)}")
        return f"WIFI:{';'.join(parts)};;"


def _escaped(words: str) -> str:
    return _MARKS.sub(lambda mark: f"\\{mark[0]}", words)


class WifiNote(QObject):
    """The Wi-Fi that invitations show, if one was typed: kept in `folder` only if that was wanted,
    and written only while `may_write`. What stands there and is no Wi-Fi is left alone."""

    changed = Signal()

    def __init__(self, folder: Path, may_write: Callable[[], bool]) -> None:
        super().__init__()
        self._path = folder / FILE
        self._may_write = may_write
        self.now = _read(self._path)
        self.is_kept = self.now is not None

    @property
    def path(self) -> Path:
        """Where it is kept, if it is."""
        return self._path

    def put(self, wifi: Wifi | None, keep: bool) -> None:
        """Show this one, or none. Raises OSError if it can't be kept, or what was kept not be
        forgotten: `is_kept` goes by what is on the disk. It is shown, or not, all the same."""
        self.now = wifi
        try:
            if wifi is not None and keep:
                self._check_may_write()
                _write(self._path, wifi)
                self.is_kept = True
            elif self.is_kept or _read(self._path) is not None:
                self._check_may_write()
                self._path.unlink(missing_ok=True)
                self.is_kept = False
        finally:
            self.changed.emit()

    def _check_may_write(self) -> None:
        if not self._may_write():
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(self._path))


def _read(path: Path) -> Wifi | None:
    try:
        with path.open("rb") as file:
            wifi = msgspec.json.decode(file.read(_LONGEST_FILE), type=Wifi)
    except (OSError, ValueError, msgspec.DecodeError):  # no file, no text, no such Wi-Fi
        return None
    return None if wifi.fault else wifi


def _write(path: Path, wifi: Wifi) -> None:
    """Whole or not at all, and nobody else's from the first byte."""
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(msgspec.json.encode(wifi))
        half.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            half.unlink()
        raise
