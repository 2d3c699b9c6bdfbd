"""A hand at the screen: keys and clicks that go the way of all real ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.screen import xdotool


def press(*keys: str) -> None:
    """Press keys, one after the other, wherever the focus is: `ctrl+f`, `Delete`."""
    xdotool(None, "key", *keys)


def point(widget: QWidget, at: QPoint) -> None:
    """Move the pointer to a place in a widget."""
    ratio = widget.devicePixelRatio()
    place = widget.mapToGlobal(at)
    xdotool(None, "mousemove", str(round(place.x() * ratio)), str(round(place.y() * ratio)))


def click(widget: QWidget, at: QPoint, button: int = 1) -> None:
    """Click there."""
    point(widget, at)
    xdotool(None, "click", str(button))


def hold(button: int = 1) -> None:
    """Press a button of the mouse, and keep it down."""
    xdotool(None, "mousedown", str(button))


def let_go(button: int = 1) -> None:
    """Let it go."""
    xdotool(None, "mouseup", str(button))


def keep_down(key: str) -> None:
    """Press a key, and keep it down: after a while it repeats itself."""
    xdotool(None, "keydown", key)


def release(key: str) -> None:
    """Let it up."""
    xdotool(None, "keyup", key)


class Presses(QObject):
    """Counts how often keys are pressed in the program, by a hand or because they are kept down."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """See the class; a shortcut's key comes as nothing else."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            self.count += 1
        return False
