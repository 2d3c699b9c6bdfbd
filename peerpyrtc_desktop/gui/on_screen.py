"""A window stays on its screen: one that is smaller than the last, or has less room by now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QMainWindow

FRAME = QSize(12, 44)
"""What a window manager puts around a window, at the most: nobody knows before it is shown."""


def room_on(screen: QScreen) -> QSize:
    """How large a window may be there, inside its frame."""
    return screen.availableGeometry().size() - FRAME


class OnScreen(QObject):
    """Makes a window smaller where it has less room; what fits stays as it is, and where it is.

    `least` is its smallest size where the screen has that. A window that is drawn to another screen
    follows the hand; one whose screen has gone, or has become smaller, is moved into sight.
    """

    def __init__(self, window: QMainWindow, least: QSize) -> None:
        super().__init__(window)
        self._window, self._least = window, least
        self._screen: QScreen | None = None
        self._moves = False  # not while a hand may have it
        self._due = QTimer(self, interval=0, singleShot=True)
        self._due.timeout.connect(self._fit)
        window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """It has a screen once it is shown."""
        if event.type() == QEvent.Type.Show and self._screen is None:
            self._window.windowHandle().screenChanged.connect(self._on_screen)
            self._on_screen(self._window.screen())
        return False

    def _on_screen(self, screen: QScreen) -> None:
        if self._screen is not None:
            self._screen.availableGeometryChanged.disconnect(self._on_less_room)
        self._screen = screen
        screen.availableGeometryChanged.connect(self._on_less_room)
        self._due.start()

    def _on_less_room(self) -> None:
        self._moves = True
        self._due.start()

    def _fit(self) -> None:
        window = self._window
        free = room_on(window.screen())
        window.setMinimumSize(self._least.boundedTo(free))
        if window.isMaximized() or window.isFullScreen():
            return
        if window.size() != (fitting := window.size().boundedTo(free)):
            window.resize(fitting)
        if self._moves:
            self._moves = False
            area, size = window.screen().availableGeometry(), fitting + FRAME
            left = min(window.x(), area.right() - size.width())
            top = min(window.y(), area.bottom() - size.height())
            window.move(max(area.left(), left), max(area.top(), top))
