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


_SIDES = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea

_USUAL = QSize(1280, 800)
"""The window that the sizes of the first start are for; in a larger one they grow."""

_PART = 3
"""Of the width beyond it the docks take one of so many parts: the log has more to show."""

_MORE = 340
"""Pixels that they take of it at the most: the longest names are whole then."""


SHORT = 480
"""Pixels of height below which not all of the window has room: docks then share one place."""


class _Wish(NamedTuple):
    """How large a dock shall be, and which parts of the window that was."""

    size: QSize
    wide: float
    high: float
    is_drawn: bool = True

    def within(self, window: QSize) -> QSize:
        """The size in a window as large as this."""
        wide, high = self.size.width(), self.size.height()
        if not self.is_drawn:
            wide += min(max(0, window.width() - _USUAL.width()) // _PART, _MORE)
            high = max(high, high * window.height() // _USUAL.height())
        return QSize(
            min(wide, int(self.wide * window.width())), min(high, int(self.high * window.height()))
        )


def _first(size: QSize) -> _Wish:
    return _Wish(size, _SHARE, _SHARE, is_drawn=False)


class DockSizes(QObject):
    """Qt takes from the docks when a window shrinks, and gives nothing back when it grows.

    `first` are the sizes of the very first start, in a window of the usual size; in a larger one
    they grow. What the person draws with the mouse replaces them, and stays.
    """

    def __init__(self, window: QMainWindow, first: Mapping[QDockWidget, QSize]) -> None:
        super().__init__(window)
        self._window = window
        self._first = dict(first)
        self._wishes = {dock: _first(size) for dock, size in first.items()}
        self._is_tabbed = False  # by us, in a window that is too short for both
        self._due = QTimer(self, interval=0, singleShot=True)
        self._due.timeout.connect(self._apply)
        for watched in (window, *first):
            watched.installEventFilter(self)
        self._due.start()

    def add(self, dock: QDockWidget, size: QSize) -> None:
        """Another one, with its size of the very first start; it is in sight when it is wanted."""
        self._first[dock] = size
        self._wishes[dock] = _first(size)
        dock.installEventFilter(self)

    def restore(self, settings: QSettings) -> None:
        """As they were left; sizes that no dock can be used at count as none."""
        for dock, first in self._first.items():
            kept = settings.value(f"layout/size-{dock.objectName()}")
            # Those of the first start were kept too: nobody drew them.
            if isinstance(kept, QSize) and kept.expandedTo(_LEAST) == kept != first:
                self._wish(dock, kept)
            else:
                self._wishes[dock] = _first(first)
        self._due.start()

    def save(self, settings: QSettings) -> None:
        """Keep what the person wants, not what a small window left of it."""
        self._share(False)
        for dock, wish in self._wishes.items():
            settings.setValue(f"layout/size-{dock.objectName()}", wish.size)

    def reset(self) -> None:
        """As at the very first start."""
        for dock, first in self._first.items():
            self._wishes[dock] = _first(first)
        self._due.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See who changed a size: the window, or the hand on a separator; and who comes."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and watched is not self._window:
            self._due.start()
        elif event.type() == QEvent.Type.Resize:
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
        self._share(whole.height() < SHORT)
        docks = [d for d in self._wishes if not d.isFloating() and d.isVisible()]
        sides = {dock: self._window.dockWidgetArea(dock) for dock in docks}
        sizes = {dock: self._wishes[dock].within(whole) for dock in docks}
        across = [dock for dock in docks if sides[dock] in _SIDES]
        wide = self._widths({dock: sizes[dock].width() for dock in across}, sides)
        self._resize(across, [wide[dock] for dock in across], Qt.Orientation.Horizontal)
        high = [sizes[dock].height() for dock in docks]
        self._resize(docks, high, Qt.Orientation.Vertical)

    def _widths(
        self, wished: dict[QDockWidget, int], sides: Mapping[QDockWidget, Qt.DockWidgetArea]
    ) -> dict[QDockWidget, int]:
        """What each has of its wish, so that the log has its room between both sides.

        The first two, whose tables can be scrolled, give way before what stands beside the log.
        """
        beside = max(_NARROW, self._window.width() - _CENTRE)
        fixed = list(self._first)[:2]
        taken = {sides[dock]: 0 for dock in wished}
        found: dict[QDockWidget, int] = {}
        for dock in sorted(wished, key=lambda each: each in fixed):
            others = sum(width for side, width in taken.items() if side is not sides[dock])
            found[dock] = min(wished[dock], max(_NARROW, beside - others))
            taken[sides[dock]] = max(taken[sides[dock]], found[dock])
        return found

    def _share(self, is_short: bool) -> None:
        """Have the docks share one place, a tab each, or stand below each other again."""
        if is_short == self._is_tabbed:
            return
        window, (first, second) = self._window, list(self._first)[:2]
        place = window.dockWidgetArea(first)
        if first.isFloating() or second.isFloating() or window.dockWidgetArea(second) != place:
            return
        if is_short and not window.tabifiedDockWidgets(first):
            window.tabifyDockWidget(first, second)
            self._is_tabbed = True
        elif self._is_tabbed:
            # Beside one that shares its place Qt would only add a tab: both are put in anew.
            hidden = {dock: dock.isHidden() for dock in (first, second)}
            keys = window.focusWidget()
            for dock in hidden:
                window.removeDockWidget(dock)
            window.addDockWidget(place, first)
            window.splitDockWidget(first, second, Qt.Orientation.Vertical)
            for dock, was_hidden in hidden.items():
                dock.setHidden(was_hidden)
            if keys is not None:
                keys.setFocus()
            self._is_tabbed = False

    def _resize(self, docks: Sequence[QDockWidget], sizes: list[int], way: Qt.Orientation) -> None:
        if docks:
            self._window.resizeDocks(docks, sizes, way)
