"""What menus show of themselves."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.theme import Look, Scheme


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
