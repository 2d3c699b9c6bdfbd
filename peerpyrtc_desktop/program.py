"""What the window is told of the program: how it ended last time, and what it was set to."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from peerpyrtc_desktop import journal
from peerpyrtc_desktop.last_run import LastRun
from peerpyrtc_desktop.options import OPTIONS, option, variables
from peerpyrtc_desktop.runtime.ports.program import Origin, Setting
from peerpyrtc_desktop.runtime.signals import Signal
from peerpyrtc_desktop.settings import Settings
from peerpyrtc_desktop.version import version

_STANDS_ON = ("aiortc", "aioice", "aiohttp", "msgspec", "pydantic", "SQLAlchemy", "aiosqlite")


class ThisProgram:
    """Fills the port `Program`; `given` is what the command line set."""

    def __init__(self, settings: Settings, given: Mapping[str, Any], last_run: LastRun) -> None:
        self._settings = settings
        self._given = given
        self._last_run = last_run
        self.faults: Signal[BaseException] = journal.unforeseen

    @property
    def crash(self) -> str | None:
        """See `Program.crash`."""
        return self._last_run.written() if self._last_run.crashed else None

    def versions(self) -> Mapping[str, str]:
        """See `Program.versions`."""
        from importlib import metadata

        found = {"PeerPyRTC Desktop": version(), "Python": platform.python_version()}
        for name in _STANDS_ON:
            try:
                found[name] = metadata.version(name)
            except metadata.PackageNotFoundError:
                continue
        return found

    def settings(self) -> tuple[Setting, ...]:
        """See `Program.settings`."""
        return tuple(self._setting(name) for name in OPTIONS)

    def _setting(self, name: str) -> Setting:
        value = typed(name, getattr(self._settings, name))
        if name in self._given:
            return Setting(name, value, Origin.OPTION, f"--{option(name)}")
        if (variable := set_by(name)) is not None:
            return Setting(name, value, Origin.VARIABLE, variable)
        return Setting(name, value)


def set_by(name: str) -> str | None:
    """The variable that sets this; None: none does."""
    wanted = set(variables(name))
    return next(
        (each for each in sorted(os.environ) if each.upper() in wanted and os.environ[each]), None
    )


def typed(name: str, value: object) -> str:
    """A setting's value as it would be typed; what is secret is "…"."""
    match value:
        case None:
            return ""
        case SecretStr():
            return "…"
        case tuple():
            return ", ".join(map(str, value))
        case Path():
            return str(value).replace(str(Path.home()), "~")
        case int() if name == "history_size":
            return _size(value)
    return "…" if OPTIONS[name].is_secret else str(value)


def _size(count: int) -> str:
    for unit, size in (("GB", 10**9), ("MB", 10**6)):
        if count and count % size == 0:
            return f"{count // size}{unit}"
    return str(count)
