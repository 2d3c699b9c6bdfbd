"""Docks' sizes: as the person drew them, less while the window is small, and then as before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDockWidget, QMainWindow

_LEAST = QSize(200, 90)
"""Smaller docks say nothing; a layout that was saved with such is taken for a fault."""

_SHARE = 0.48
"""Of the window, what docks take at the most, unless the person gave them more."""

_CENTRE = 470
"""Pixels of width that the log needs before the docks take more than their least."""

_NARROW = 250
"""Their least width, in a window of our smallest size."""


class _Wish(NamedTuple):
    """How large a dock shall be, and which parts of the window that was."""

    size: QSize
    wide: float
    high: float


class DockSizes(QObject):
    """Qt takes from the docks when a window shrinks, and gives nothing back when it grows.

    `first` are the sizes of the very first start. What the person draws with the mouse replaces
    them.
    """

    def __init__(self, window: QMainWindow, first: Mapping[QDockWidget, QSize]) -> None:
        super().__init__(window)
        self._window = window
        self._first = dict(first)
        self._wishes = {dock: _Wish(size, _SHARE, _SHARE) for dock, size in first.items()}
        self._due = QTimer(self, interval=0, singleShot=True)
        self._due.timeout.connect(self._apply)
        for watched in (window, *first):
            watched.installEventFilter(self)
        self._due.start()

    def restore(self, settings: QSettings) -> None:
        """As they were left; sizes that no dock can be used at count as none."""
        for dock, first in self._first.items():
            kept = settings.value(f"layout/size-{dock.objectName()}")
            usable = isinstance(kept, QSize) and kept.expandedTo(_LEAST) == kept
            self._wish(dock, kept if usable and isinstance(kept, QSize) else first)
        self._due.start()

    def save(self, settings: QSettings) -> None:
        """Keep what the person wants, not what a small window left of it."""
        for dock, wish in self._wishes.items():
            settings.setValue(f"layout/size-{dock.objectName()}", wish.size)

    def reset(self) -> None:
        """As at the very first start."""
        for dock, first in self._first.items():
            self._wish(dock, first)
        self._due.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See who changed a size: the window, or the hand on a separator."""
        if event.type() == QEvent.Type.Resize:
            if watched is self._window:
                self._due.start()
            elif not self._due.isActive() and self._is_drawn():
                for dock in self._wishes:
                    if not dock.isFloating() and dock.isVisible():
                        self._wish(dock, dock.size())
        return False

    def _is_drawn(self) -> bool:
        return bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)

    def _wish(self, dock: QDockWidget, size: QSize) -> None:
        whole = self._window.size()
        wide = max(_SHARE, size.width() / max(1, whole.width()))
        high = max(_SHARE, size.height() / max(1, whole.height()))
        self._wishes[dock] = _Wish(size, min(wide, 1.0), min(high, 1.0))

    def _apply(self) -> None:
        whole = self._window.size()
        docks = [d for d in self._wishes if not d.isFloating() and not d.isHidden()]
        wishes = [self._wishes[dock] for dock in docks]
        beside = max(_NARROW, whole.width() - _CENTRE)
        wide = [min(wish.size.width(), int(wish.wide * whole.width()), beside) for wish in wishes]
        high = [min(wish.size.height(), int(wish.high * whole.height())) for wish in wishes]
        self._resize(docks, wide, Qt.Orientation.Horizontal)
        self._resize(docks, high, Qt.Orientation.Vertical)

    def _resize(self, docks: Sequence[QDockWidget], sizes: list[int], way: Qt.Orientation) -> None:
        if docks:
            self._window.resizeDocks(docks, sizes, way)
