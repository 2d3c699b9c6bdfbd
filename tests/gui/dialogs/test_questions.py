"""What asks first: Return alone ends nothing, and a button that has the keys is pressed by it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.bridge import Models
from peerpyrtc_desktop.gui.dialogs.ask_rooms import close_rooms
from peerpyrtc_desktop.gui.dialogs.ending import Ending
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.peers import PeerKey, PeersModel
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look
from tests.gui.conftest import labels
from tests.gui.samples import a_peer

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
    qtbot: QtBot, look: Look, ask: Callable[[QWidget], tuple[QDialog, QPushButton]], tabbed: bool
) -> None:
    """In the panel's own look: under a style sheet Qt's Tab goes other ways."""
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


def test_return_in_the_reason_of_a_careful_question_still_does_nothing(
    qtbot: QtBot, look: Look
) -> None:
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


def test_the_button_that_acts_is_filled_with_the_colour_of_its_kind(
    qtbot: QtBot, look: Look
) -> None:
    """A button box dresses its buttons as it makes them: all looked the same."""
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog, act = kicking_many(parent)
    dialog.open()
    picture = act.grab().toImage()
    assert picture.pixelColor(8, picture.height() // 2) == look.colour("danger")


def test_one_room_is_counted_once(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    assert Ending(parent, _GUESTS).who.text() == "There now: 2 guests, in lobby"
    both = Ending(parent, [*_GUESTS, PeerKey("attic", "cleo")]).who.text()
    assert both == "There now: 3 guests\n\nlobby: 2 guests\nattic: 1 guest"


def test_of_many_rooms_the_fullest_are_named_and_the_rest_counted(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    crowd = [PeerKey(f"room {n}", f"guest {m}") for n in range(1, 12) for m in range(n)]
    first, _, *lines = Ending(parent, crowd).who.text().splitlines()
    assert first == "There now: 66 guests"
    assert lines[0] == "room 11: 11 guests"
    named = sum(int(line.split(": ")[1].split()[0]) for line in lines[:-1])
    assert lines[-1] == f"{66 - named} guests in {11 - len(lines) + 1} other rooms"


def test_closing_many_rooms_names_some_and_says_that_nobody_is_there(
    qtbot: QtBot, look: Look
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    models = Models(RoomsModel(look), PeersModel(look), LogModel(look))
    rooms = [f"room {n}" for n in range(1, 9)]
    asked = close_rooms(parent, rooms, models)
    said = [label.text() for label in labels(asked)]
    assert any(f"Close 8 rooms: {', '.join(rooms[:6])} …?" in each for each in said)
    assert any("Nobody is in there." in each for each in said)
    models.peers.add(a_peer(f"guest {n}", "room 8") for n in range(1, 16))
    said = [label.text() for label in labels(close_rooms(parent, rooms, models))]
    assert any("guest 12\nand 3 more" in each for each in said)
