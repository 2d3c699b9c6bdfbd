"""A hand at the screen: keys and clicks that go the way of all real ones."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

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
