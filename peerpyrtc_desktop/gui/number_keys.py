"""The number row of keyboards whose digits want Shift: there the key of 1 is `&`, or `+`.

Qt tells what a key writes. Which key it is tells its place, which differs by system alone.
"""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_EVDEV: Final = {code: number for number, code in enumerate(range(10, 19), 1)}
"""X11 and Wayland: Linux' numbers of keys, and 8 (`xkeyboard-config`, keycodes/evdev)."""

_WINDOWS: Final = {code: number for number, code in enumerate(range(2, 11), 1)}
"""Scan codes of set 1."""

_MACOS: Final = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9}
"""`kVK_ANSI_1` to `kVK_ANSI_9`."""

_DIGITS: Final = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)


def number_of(event: QKeyEvent, system: str = sys.platform) -> int | None:
    """Which of the keys 1 to 9 this is by its place, pressed alone, or by what it writes with
    Shift; None: none, or it writes a digit alone, which is a shortcut's own."""
    if event.modifiers() == Qt.KeyboardModifier.ShiftModifier and event.key() in _DIGITS:
        return event.key() - Qt.Key.Key_0
    if event.modifiers() != Qt.KeyboardModifier.NoModifier or event.key() in _DIGITS:
        return None
    if system == "darwin":
        return _MACOS.get(event.nativeVirtualKey())
    return (_WINDOWS if system == "win32" else _EVDEV).get(event.nativeScanCode())
