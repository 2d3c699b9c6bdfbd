"""Keys that are kept down: what acts does so once, since nobody has looked at what comes after.

Under X11 a key that repeats itself comes as let up and pressed again within one millisecond, which
Qt tells for two presses (6.11, by `QKeyEvent.isAutoRepeat`). Nobody is as fast as that.

And keys of an open menu or list are its own: Qt would give a letter to the table behind it first,
where it is an act on whoever is selected (6.11).
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication

_TOLD = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
"""A press comes as the first before a shortcut has it, and else as the second too."""


_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class HeldKeys(QObject):
    """Follows the keys of whichever window has them."""

    ctrl_changed = Signal()
    """Ctrl is down now, or no more."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self.is_repeat = False
        self.is_ctrl_down = False
        self._let_up = (0, 0)
        app.focusWindowChanged.connect(self._watch)
        self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        self._set_ctrl(False)  # the window before hears of no key that is let up
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Takes nothing from anybody, but from shortcuts what an open menu is to have."""
        if event.type() in _TOLD and isinstance(event, QKeyEvent):
            now = (event.key(), event.timestamp())
            self.is_repeat = event.isAutoRepeat() or now == self._let_up
            if event.key() == Qt.Key.Key_Control:
                self._set_ctrl(True)
        elif event.type() is QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self.is_repeat = False
            self._let_up = (event.key(), event.timestamp())
            if event.key() == Qt.Key.Key_Control:
                self._set_ctrl(False)
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            is_plain = not event.modifiers() & ~_PLAIN
            if is_plain and QApplication.activePopupWidget() is not None:
                event.accept()
                return True
        return False

    def see(self, modifiers: Qt.KeyboardModifier) -> None:
        """What came besides says that these are down: Ctrl may have been let up elsewhere."""
        if not modifiers & Qt.KeyboardModifier.ControlModifier:
            self._set_ctrl(False)

    def _set_ctrl(self, is_down: bool) -> None:
        if is_down is not self.is_ctrl_down:
            self.is_ctrl_down = is_down
            self.ctrl_changed.emit()


@cache
def held_keys() -> HeldKeys:
    """The one that there is."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    return HeldKeys(app)


def is_repeat(event: QKeyEvent) -> bool:
    """Whether this press is none of a hand's: its key is kept down."""
    return event.isAutoRepeat() or held_keys().is_repeat


class OnceAction(QAction):
    """Its key does nothing more while it is kept down, and nothing behind an open menu."""

    def __init__(self, parent: QObject, words: str = "") -> None:
        super().__init__(words, parent)
        self.setAutoRepeat(False)
        held_keys()  # it has to see the first press already

    def _is_behind_menu(self) -> bool:
        """Whether it is a table's key, and a menu that has no use for it is open before that."""
        is_tables = self.shortcutContext() is Qt.ShortcutContext.WidgetShortcut
        return is_tables and QApplication.activePopupWidget() is not None

    def event(self, event: QEvent) -> bool:
        """See the class."""
        is_shortcut = event.type() is QEvent.Type.Shortcut
        if is_shortcut and (held_keys().is_repeat or self._is_behind_menu()):
            return True
        return super().event(event)
