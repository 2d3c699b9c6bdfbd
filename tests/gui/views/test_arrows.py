"""What arrows select in a table to which the keys have just come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.models.peers import PeerKey, PeersModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane
from tests.gui.samples import a_peer

Key = Qt.Key


@pytest.fixture
def pane(qtbot: QtBot, look: Look) -> PeersPane:
    """Three people, nobody selected; the keys have just come to the table."""
    model = PeersModel(look)
    pane = PeersPane(model, look)
    qtbot.addWidget(pane)
    model.reset([a_peer(name) for name in ("Ann", "Ben", "Cem")])
    pane.filter.setParent(pane)
    pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.filter.setFocus()
    pane.table.setFocus()
    qtbot.waitUntil(pane.table.hasFocus)
    return pane


def selected(pane: PeersPane) -> list[str]:
    return [who.id for who in pane.people()]


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Up, Key.Key_Home])
def test_the_first_arrow_selects_the_first_row(pane: PeersPane, key: Key) -> None:
    assert selected(pane) == []
    QTest.keyClick(pane.table, key)
    assert selected(pane) == ["Ann"]


def test_an_arrow_at_an_end_means_the_row_there(pane: PeersPane) -> None:
    """Also when the row has become current without being selected."""
    pane.select([PeerKey("lobby", "Ann")])
    pane.table.clearSelection()
    assert selected(pane) == []
    QTest.keyClick(pane.table, Key.Key_Home)
    assert selected(pane) == ["Ann"]
    pane.table.clearSelection()
    QTest.keyClick(pane.table, Key.Key_Down)
    assert selected(pane) == ["Ben"]
