"""The peers' table: what one sorts for is in sight, titles and numbers are whole."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.models.peer_order import Column
from peerpyrtc_desktop.gui.models.peers import PeersModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane
from peerpyrtc_desktop.gui.views.table import PADDED
from tests.gui.samples import a_peer


@pytest.fixture
def pane(qtbot: QtBot, look: Look) -> PeersPane:
    """Forty are there, and the last but one floods."""
    model = PeersModel(look)
    model.reset(a_peer(f"guest {n:02}", rate=50.0 if n == 38 else 0.0) for n in range(40))
    made = PeersPane(model, look)
    qtbot.addWidget(made)
    made.resize(QSize(made.wanted_width, 300))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_whom_one_sorts_for_is_in_sight(pane: PeersPane) -> None:
    """The most of something comes first, and the table shows it, wherever one was."""
    table, header = pane.table, pane.table.horizontalHeader()
    table.scrollToBottom()
    x = header.sectionViewportPosition(Column.RATE) + header.sectionSize(Column.RATE) // 2
    where = header.viewport().rect().center()
    where.setX(x)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert table.verticalScrollBar().value() == 0
    assert table.model().index(0, Column.NAME).data() == "guest 38"


def test_the_arrow_covers_no_title(pane: PeersPane) -> None:
    """It stands above: the words look the same with it, in a column that is hardly wider."""
    header = pane.table.horizontalHeader()
    pane.table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
    at, wide = header.sectionViewportPosition(Column.RATE), header.sectionSize(Column.RATE)
    words = header.viewport().rect()
    words.setRect(at, 10, wide, header.height() - 10)
    without = header.viewport().grab(words).toImage()
    whole = header.viewport().grab().toImage()
    pane.table.sortByColumn(Column.RATE, Qt.SortOrder.DescendingOrder)
    assert header.viewport().grab(words).toImage() == without
    assert header.viewport().grab().toImage() != whole


def test_the_row_that_keys_go_on_from_looks_like_no_selection(pane: PeersPane) -> None:
    """Dots are around it, with gaps: no act means it."""
    table = pane.table
    table.setFocus()
    table.select([3])
    table.clearSelection()
    QTest.qWaitForWindowActive(pane)
    picture = table.viewport().grab().toImage()
    y = table.rowViewportPosition(3)
    edge = {picture.pixel(x, y) for x in range(60, 120)}
    assert len(edge) == (2 if table.hasFocus() else 1)


def test_a_scrolled_table_begins_with_a_whole_row(pane: PeersPane) -> None:
    """At its end, by the arrows, and after one has made it higher there."""
    table, height = pane.table, pane.table.rowHeight(0)
    for pixels in (300, 311, 327):
        pane.resize(pane.width(), pixels)
        table.scrollToBottom()
        assert table.verticalScrollBar().value() % height == 0
        assert table.rowAt(table.viewport().height() - height) == 39
    table.scrollToTop()
    for row in range(40):
        table.setCurrentIndex(table.model().index(row, 0))
        assert table.verticalScrollBar().value() % height == 0
        area = table.visualRect(table.model().index(row, 0))
        assert table.viewport().rect().contains(area.center())


def test_names_and_states_can_be_read_in_any_width(pane: PeersPane) -> None:
    """Where the columns don't all have room, what is last is scrolled to."""
    table, header = pane.table, pane.table.horizontalHeader()
    letters = table.fontMetrics().horizontalAdvance
    seen = set()
    for width in range(pane.width(), 225, -5):
        pane.resize(width, 300)
        QTest.qWait(1)
        assert header.sectionSize(Column.NAME) >= letters("Maxim") + PADDED, width
        edge = header.sectionViewportPosition(Column.STATE) + header.sectionSize(Column.STATE)
        assert edge <= table.viewport().width(), width
        seen.add(table.horizontalScrollBar().maximum() > 0)
    assert seen == {False, True}


def test_names_and_rooms_are_whole_while_others_have_room(
    pane: PeersPane, qtbot: QtBot, look: Look
) -> None:
    """They take it from columns that have more than their own words, and then what is last is
    scrolled to; one very long name has its part of the table. A width that a hand drew stays."""
    table, header = pane.table, pane.table.horizontalHeader()
    model = pane.table.model()
    assert isinstance(model, PeersModel)
    letters = table.fontMetrics().horizontalAdvance
    name, room = "Maximiliane Katharina K.", "Workshop on Monday"
    usual = header.sectionSize(Column.RTT)
    model.add([a_peer(name, room)])
    wide = {Column.NAME: letters(name) + PADDED, Column.ROOM: letters(room) + PADDED}
    qtbot.waitUntil(lambda: all(table.columnWidth(at) >= wide[at] for at in wide))
    for at in (Column.RTT, Column.QUEUE):
        title = letters(str(model.headerData(at, Qt.Orientation.Horizontal))) + PADDED
        assert title <= table.columnWidth(at) < usual
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    pane.resize(1_400, 300)
    qtbot.waitUntil(lambda: table.columnWidth(Column.RTT) == usual)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    model.add([a_peer("W" * 64)])
    pane.resize(500, 300)
    part = int(table.viewport().width() * 0.4)
    qtbot.waitUntil(lambda: table.columnWidth(Column.NAME) == part)
    assert header.sectionViewportPosition(Column.STATE) == part
    header.resizeSection(Column.NAME, 77)
    pane.resize(900, 300)
    model.add([a_peer("another who is called longer than that, by much")])
    QTest.qWait(300)
    assert table.columnWidth(Column.NAME) == 77
