"""What the window is told of the program: how it ended last time, and what it was set to."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from peerpyrtc_desktop import journal, kept_settings
from peerpyrtc_desktop.last_run import LastRun
from peerpyrtc_desktop.options import OPTIONS, option
from peerpyrtc_desktop.paths import without_home
from peerpyrtc_desktop.runtime.limits import HubLimits
from peerpyrtc_desktop.runtime.ports.program import Origin, Setting
from peerpyrtc_desktop.runtime.signals import Signal
from peerpyrtc_desktop.settings import Settings, check_kept, set_by
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
        if not self._last_run.crashed:
            return None
        return self._last_run.written() if self._last_run.has_left else ""

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
        kept = kept_settings.read(self._settings.data_dir)
        return tuple(self._setting(name, kept.get(name)) for name in OPTIONS)

    def _setting(self, name: str, kept: str | None) -> Setting:
        value = typed(name, getattr(self._settings, name))
        default = "" if name == "data_dir" else typed(name, _default(name))
        origin, by = Origin.DEFAULT, ""
        if name in self._given:
            origin, by = Origin.OPTION, f"--{option(name)}"
        elif (variable := set_by(name)) is not None:
            origin, by = Origin.VARIABLE, variable
        elif name in self._settings.model_fields_set:
            origin = Origin.KEPT
        return Setting(name, value or default, origin, by, default, kept)

    def keep(self, changed: Mapping[str, str | None]) -> None:
        """See `Program.keep`."""
        folder = self._settings.data_dir
        after = {**kept_settings.read(folder), **changed}
        check_kept(self._given, {name: each for name, each in after.items() if each is not None})
        kept_settings.write(folder, changed)


def _default(name: str) -> object:
    """What is in force where nobody has set it; what is None then is the host's own number."""
    limits = HubLimits.on()
    own = {
        "max_peers": limits.room.peers,
        "max_peers_per_address": limits.room.peers_per_address,
        "max_rooms": limits.rooms,
        "max_rooms_per_address": limits.rooms_per_address,
        "max_rate": int(limits.room.rate),
    }
    return own.get(name, Settings.model_fields[name].default)


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
            return without_home(str(value))
        case int() if name == "history_size":
            return _size(value)
    return "…" if OPTIONS[name].is_secret else str(value)


def _size(count: int) -> str:
    for unit, size in (("GB", 10**9), ("MB", 10**6)):
        if count and count % size == 0:
            return f"{count // size}{unit}"
    return str(count)
