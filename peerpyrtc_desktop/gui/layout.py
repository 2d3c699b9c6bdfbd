"""Keeps the window's layout from one start to the next, and knows the way back to the first one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter

_VERSION = 1
"""Counted up when docks or columns change: an older layout is then left alone."""

Part = QHeaderView | QSplitter


class Layout:
    """The geometry of a window, its docks, columns and splitters, in an ini file."""

    def __init__(self, window: QMainWindow, parts: Mapping[str, Part], settings: QSettings) -> None:
        self._window = window
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
        self._apply({name: self._settings.value(f"layout/{name}") for name in self._first})

    def save(self) -> None:
        """Keep it as it is now."""
        self._settings.setValue("layout/version", _VERSION)
        self._settings.setValue("layout/geometry", self._window.saveGeometry())
        for name, state in self._state().items():
            self._settings.setValue(f"layout/{name}", state)

    def reset(self) -> None:
        """As it was at the very first start."""
        self._apply(self._first)

    def _state(self) -> dict[str, QByteArray]:
        states = {name: part.saveState() for name, part in self._parts.items()}
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


def settings(folder: Path) -> QSettings:
    """The panel's own settings, readable and in one place."""
    return QSettings(str(folder / "panel.ini"), QSettings.Format.IniFormat)
