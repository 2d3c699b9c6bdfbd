"""Keys that are kept down: what acts does so once, since nobody has looked at what comes after.

Under X11 a key that repeats itself comes as let up and pressed again within one millisecond, which
Qt tells for two presses (6.11, by `QKeyEvent.isAutoRepeat`). Nobody is as fast as that.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QWindow

_TOLD = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
"""A press comes as the first before a shortcut has it, and else as the second too."""


class _HeldKeys(QObject):
    """Follows the keys of whichever window has them."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self.is_repeat = False
        self._let_up = (0, 0)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Takes nothing from anybody."""
        if event.type() in _TOLD and isinstance(event, QKeyEvent):
            now = (event.key(), event.timestamp())
            self.is_repeat = event.isAutoRepeat() or now == self._let_up
        elif event.type() is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self.is_repeat = False
            self._let_up = (event.key(), event.timestamp())
        return False


@cache
def _held_keys() -> _HeldKeys:
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return _HeldKeys(app)


def is_repeat(event: QKeyEvent) -> bool:
    """Whether this press is none of a hand's: its key is kept down."""
    return event.isAutoRepeat() or _held_keys().is_repeat


class OnceAction(QAction):
    """Its key does nothing more while it is kept down."""

    def __init__(self, parent: QObject, words: str = "") -> None:
        super().__init__(words, parent)
        self.setAutoRepeat(False)
        _held_keys()  # it has to see the first press already

    def event(self, event: QEvent) -> bool:
        """See the class."""
        if event.type() is QEvent.Type.Shortcut and _held_keys().is_repeat:
            return True
        return super().event(event)
