"""Keeps the window's layout from one start to the next, and knows the way back to the first one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter

from peerpyrtc_desktop.gui.on_screen import OnScreen, room_on
from peerpyrtc_desktop.gui.views.dock_sizes import DockSizes
from peerpyrtc_desktop.gui.views.name_column import GROWN

_VERSION = 2
"""Counted up when docks or columns change: an older layout is then left alone."""

Part = QHeaderView | QSplitter

_WISHED = QSize(1280, 800)
_MOST = QSize(1680, 1050)
_SHARE = 0.8
"""Of a large screen, what the first window takes."""

_LEAST = QSize(720, 420)

_HARDLY = 0.25
"""Of a splitter, what its first part has at the least; less was no wish of anyone's."""


def fit_to_screen(window: QMainWindow) -> None:
    """Give a window its first size: what it wishes for, more on a large screen, if that is free."""
    free = _free(window)
    window.setMinimumSize(_LEAST.boundedTo(free))
    window.resize((free * _SHARE).boundedTo(_MOST).expandedTo(_WISHED).boundedTo(free))
    OnScreen(window, _LEAST)


def _free(window: QMainWindow) -> QSize:
    return room_on(window.screen())


class Layout:
    """The geometry of a window, its docks, columns and splitters, in an ini file."""

    def __init__(
        self,
        window: QMainWindow,
        docks: DockSizes,
        parts: Mapping[str, Part],
        settings: QSettings,
    ) -> None:
        self._window = window
        self._docks = docks
        self._parts = parts
        self._settings = settings
        self._first = self._state()

    def restore(self) -> None:
        """As it was left; a layout of another version counts as none."""
        if self._number("layout/version") != _VERSION:
            return
        geometry = self._settings.value("layout/geometry")
        if isinstance(geometry, QByteArray):
            self._window.restoreGeometry(geometry)
            if not self._window.isMaximized() and not self._window.isFullScreen():
                self._window.resize(self._window.size().boundedTo(_free(self._window)))
        self._apply({name: self._settings.value(f"layout/{name}") for name in self._first})
        self._docks.restore(self._settings)
        self._mend()

    def save(self) -> None:
        """Keep it as it is now."""
        self._settings.setValue("layout/version", _VERSION)
        self._settings.setValue("layout/geometry", self._window.saveGeometry())
        self._docks.save(self._settings)
        for name, state in self._state().items():
            self._settings.setValue(f"layout/{name}", state)

    def reset(self) -> None:
        """As it was at the very first start."""
        self._apply(self._first)
        self._docks.reset()

    def _mend(self) -> None:
        """A splitter that was saved with next to nothing of its first part is as at first."""
        for name, part in self._parts.items():
            if isinstance(part, QSplitter):
                sizes = part.sizes()
                if sizes[0] < _HARDLY * sum(sizes):
                    part.restoreState(self._first[name])

    def _state(self) -> dict[str, QByteArray]:
        states = {name: _state_of(part) for name, part in self._parts.items()}
        return {"docks": self._window.saveState(_VERSION), **states}

    def _apply(self, states: Mapping[str, object]) -> None:
        for name, state in states.items():
            if not isinstance(state, QByteArray):
                continue
            if name == "docks":
                self._window.restoreState(state, _VERSION)
            else:
                self._parts[name].restoreState(state)

    def _number(self, key: str) -> int | None:
        value = self._settings.value(key)
        return int(value) if isinstance(value, (int, str)) and str(value).isdecimal() else None


def _state_of(part: Part) -> QByteArray:
    """A part's state, without what columns have grown by themselves: nobody drew them so."""
    grown: dict[int, int] | None = part.property(GROWN)
    if not grown or not isinstance(part, QHeaderView):
        return part.saveState()
    now = {at: part.sectionSize(at) for at in grown if not part.isSectionHidden(at)}
    for at in now:
        part.resizeSection(at, grown[at])
    state = part.saveState()
    for at, width in now.items():
        part.resizeSection(at, width)
    return state


class Settings(QSettings):
    """The panel's own settings in its data folder, readable and in one place.

    They are written only while `may_write` says that the folder is this program's: a panel that was
    refused there leaves another one's alone. A file in their place that isn't ours stays as it is,
    and ours gets another name.
    """

    def __init__(self, folder: Path, may_write: Callable[[], bool]) -> None:
        further = (folder / f"panel-{number}.ini" for number in range(2, 100))
        path = next(filter(_is_ours, (folder / "panel.ini", *further)), folder / "panel-100.ini")
        super().__init__(str(path), QSettings.Format.IniFormat)
        self.folder = folder
        self.may_write = may_write

    def setValue(self, key: str, value: object) -> None:
        """Keep a value, if it may be kept."""
        if self.may_write():
            super().setValue(key, value)


def _is_ours(path: Path) -> bool:
    """Whether these settings are ours, or will be: nothing is there yet."""
    try:
        with path.open("rb") as file:
            text = file.read(1_000_000)
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False
    return not text or (b"[layout]" in text and b"version=" in text)
