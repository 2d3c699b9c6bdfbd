"""What asks first: Return alone ends nothing, and a button that has the keys is pressed by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.dialogs.ending import Ending
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.models.peers import PeerKey

_GUESTS = [PeerKey("lobby", "ann"), PeerKey("lobby", "ben")]


def stopping(parent: QWidget) -> tuple[QDialog, QPushButton]:
    made = Ending(parent, _GUESTS)
    return made, made.act


def closing(parent: QWidget) -> tuple[QDialog, QPushButton]:
    made = Ending(parent, _GUESTS, closing=True, tray=True)
    return made, made.act


def kicking_many(parent: QWidget) -> tuple[QDialog, QPushButton]:
    made = Question(parent, title="t", body="b", names="n", act="Kick 6", careful=True)
    return made, made.act


def tab_to(dialog: QDialog, wanted: QWidget) -> None:
    """Go on by Tab, as hands do, at most once around."""
    for _ in range(10):
        if (now := dialog.focusWidget()) is wanted:
            return
        assert now is not None
        QTest.keyClick(now, Qt.Key.Key_Tab)
    raise AssertionError("Tab never came there")


@pytest.mark.parametrize("ask", [stopping, closing, kicking_many])
@pytest.mark.parametrize("tabbed", [False, True])
def test_return_presses_the_button_that_has_the_keys(
    qtbot: QtBot, ask: Callable[[QWidget], tuple[QDialog, QPushButton]], tabbed: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog, act = ask(parent)
    ends: list[int] = []
    dialog.finished.connect(ends.append)
    with qtbot.waitActive(dialog):
        dialog.open()
    if tabbed:
        tab_to(dialog, act)
    now = dialog.focusWidget()
    assert now is not None
    QTest.keyClick(now, Qt.Key.Key_Return)
    assert ends == [QDialog.DialogCode.Accepted if tabbed else QDialog.DialogCode.Rejected]


def test_return_in_the_reason_of_a_careful_question_still_does_nothing(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog, act = kicking_many(parent)
    assert isinstance(dialog, Question)
    ends: list[int] = []
    dialog.finished.connect(ends.append)
    with qtbot.waitActive(dialog):
        dialog.open()
    tab_to(dialog, act)
    tab_to(dialog, dialog.reason)
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)
    assert ends == [QDialog.DialogCode.Rejected]


def test_one_room_is_counted_once(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert Ending(parent, _GUESTS).who.text() == "There now: 2 guests, in lobby"
    both = Ending(parent, [*_GUESTS, PeerKey("attic", "cleo")]).who.text()
    assert both == "There now: 3 guests\n\nlobby: 2 guests\nattic: 1 guest"
