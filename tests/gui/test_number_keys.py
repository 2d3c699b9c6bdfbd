"""Digits by the place of their keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from peerpyrtc_desktop.gui.number_keys import number_of

NONE = Qt.KeyboardModifier.NoModifier


def pressed(
    key: Qt.Key, text: str, scan: int = 0, virtual: int = 0, modifiers: Qt.KeyboardModifier = NONE
) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, modifiers, scan, virtual, 0, text)


@pytest.mark.parametrize(
    ("system", "scan", "virtual", "number"),
    [
        ("linux", 10, 0, 1),
        ("linux", 18, 0, 9),
        ("linux", 19, 0, None),
        ("linux", 24, 0, None),
        ("win32", 2, 0x31, 1),
        ("win32", 10, 0x39, 9),
        ("win32", 11, 0x30, None),
        ("darwin", 1, 18, 1),
        ("darwin", 1, 23, 5),
        ("darwin", 1, 22, 6),
        ("darwin", 10, 29, None),
    ],
)
def test_the_number_row_is_known_by_its_place(
    system: str, scan: int, virtual: int, number: int | None
) -> None:
    assert number_of(pressed(Qt.Key.Key_Ampersand, "&", scan, virtual), system) == number


def test_what_writes_a_digit_is_a_shortcut_of_its_own() -> None:
    """Else one press would act twice; with Ctrl it is another key."""
    assert number_of(pressed(Qt.Key.Key_1, "1", 10), "linux") is None
    shift = Qt.KeyboardModifier.ShiftModifier
    assert number_of(pressed(Qt.Key.Key_3, "3", 12, modifiers=shift), "linux") == 3
    assert number_of(pressed(Qt.Key.Key_NumberSign, "#", 12, modifiers=shift), "linux") is None
    control = Qt.KeyboardModifier.ControlModifier
    assert number_of(pressed(Qt.Key.Key_Ampersand, "", 10, modifiers=control), "linux") is None
