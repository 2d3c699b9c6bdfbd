"""Sorting the table of peers without its headers."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.models.peers import PeersModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane
from peerpyrtc_desktop.gui.views.sort_menu import SortMenu
from tests.gui.samples import a_peer


@pytest.fixture
def pane(qtbot: QtBot, look: Look) -> PeersPane:
    """Three of whom Ben writes the most."""
    model = PeersModel(look)
    pane = PeersPane(model, look)
    qtbot.addWidget(pane)
    model.reset([a_peer("Ann", rate=1), a_peer("Ben", rate=9), a_peer("Cem", rate=3)])
    pane.show()
    return pane


def order(pane: PeersPane) -> list[str]:
    pane.table.selectAll()
    return [who.id for who in pane.people()]


def choose(menu: SortMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_who_writes_most_stands_first_and_again_last(pane: PeersPane) -> None:
    menu = SortMenu(pane.table, "Sort")
    choose(menu, "Sort by Rate")
    assert order(pane) == ["Ben", "Cem", "Ann"]
    choose(menu, "Sort by Rate")
    assert order(pane) == ["Ann", "Cem", "Ben"]
    choose(menu, "Sort by Name")
    assert order(pane) == ["Ann", "Ben", "Cem"]


def test_what_it_is_sorted_by_is_marked_also_by_the_header(pane: PeersPane) -> None:
    menu = SortMenu(pane.table, "Sort")
    pane.table.sortByColumn(5, pane.table.horizontalHeader().sortIndicatorOrder())
    assert [each.text() for each in menu.actions() if each.isChecked()] == ["Sort by Rate"]


def test_the_keys_are_in_the_table_then(pane: PeersPane, qtbot: QtBot) -> None:
    pane.filter.setFocus()
    choose(SortMenu(pane.table, "Sort"), "Sort by Rate")
    assert pane.focusWidget() is pane.table
