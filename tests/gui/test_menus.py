"""What menus show of themselves."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui import language
from peerpyrtc_desktop.gui.language import LANGUAGES
from peerpyrtc_desktop.gui.theme import Look, Scheme
from tests.gui.conftest import Run, Stage


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize(("is_on", "token"), [(False, "muted"), (True, "accent")])
def test_the_box_of_what_can_be_switched_is_seen_on_and_off(
    qtbot: QtBot, look: Look, scheme: Scheme, is_on: bool, token: str
) -> None:
    """Off it was as dark as the menu."""
    look.scheme = scheme
    menu = QMenu()
    qtbot.addWidget(menu)
    switch = QAction("Lock all rooms", menu, checkable=True, checked=is_on)
    menu.addAction(switch)
    row = menu.actionGeometry(switch)
    picture = menu.grab(row.adjusted(0, 0, 28 - row.width(), 0)).toImage()
    points = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    seen = sum(picture.pixelColor(*point) == look.colour(token) for point in points)
    assert seen >= 30


def doubled(menu: QMenu) -> list[str]:
    """Of a menu's acts those whose underlined letter another one has too."""
    letters = {
        action.text(): found.group(1).lower()
        for action in menu.actions()
        if (found := re.search(r"&([^&])", action.text().replace("&&", "")))
    }
    counts = Counter(letters.values())
    return [words for words, letter in letters.items() if counts[letter] > 1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_letter_of_a_menu_means_two_things(
    qapp: QApplication, run: Run, tmp_path: Path, code: str
) -> None:
    """Whether nobody is selected, one person, several, a room or a message: it would do neither."""
    language.speak(qapp, code)

    async def test() -> None:
        stage = Stage(qapp, tmp_path)
        await stage.open()
        await stage.guests.join("ann", "ben")
        stage.guests.say("ann", "hello")
        stage.flush()
        window = stage.window
        menus = window.findChildren(QMenu)
        assert len(menus) >= 12
        assert [words for menu in menus for words in doubled(menu)] == []
        for table, rows in (
            (window.peers.table, [0]),
            (window.peers.table, [0, 1]),
            (window.rooms.table, [0]),
            (window.log.view, [0]),
        ):
            table.select(rows)
            assert [words for menu in menus for words in doubled(menu)] == [], rows
        await stage.close()

    try:
        run(test)
    finally:
        language.speak(qapp, "en")
