"""Rooms' names are whole where there is room for them, and a width that a hand drew stays."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_cells import Column
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.log_pane import LogPane
from peerpyrtc_desktop.gui.views.table import PADDED
from tests.gui.conftest import Run, Stage, until

LONG = "Workshop on Monday"


def test_it_is_as_wide_as_the_longest_name_where_the_table_has_that(
    qtbot: QtBot, look: Look
) -> None:
    rooms = RoomsModel(look)
    pane = LogPane(LogModel(look), rooms, look)
    qtbot.addWidget(pane)
    width = pane.view.columnWidth
    least = width(Column.ROOM)
    whole = pane.view.fontMetrics().horizontalAdvance(LONG) + PADDED
    assert least < whole
    pane.resize(900, 400)
    pane.show()
    rooms.add(LONG, by_host=True)
    qtbot.waitUntil(lambda: width(Column.ROOM) == whole)
    pane.resize(440, 400)
    qtbot.waitUntil(lambda: width(Column.ROOM) == least)
    pane.resize(900, 400)
    qtbot.waitUntil(lambda: width(Column.ROOM) == whole)
    pane.view.setColumnWidth(Column.ROOM, 70)
    pane.resize(1000, 400)
    rooms.add("another one that is longer still", by_host=True)
    for _ in range(3):
        QApplication.processEvents()
    assert width(Column.ROOM) == 70


def test_what_it_has_grown_by_itself_is_not_kept(
    qapp: QApplication, run: Run, tmp_path: Path
) -> None:
    """After a new start it goes by the rooms that there are then."""

    async def test() -> None:
        stage = Stage(qapp, tmp_path)
        width = stage.window.log.view.columnWidth
        least = width(Column.ROOM)
        await stage.open()
        stage.window.resize(1600, 900)
        await stage.guests.join("ann", room=LONG)
        stage.flush()
        stage.window.show_log()
        await until(lambda: width(Column.ROOM) > least)
        await stage.close()
        assert Stage(qapp, tmp_path).window.log.view.columnWidth(Column.ROOM) == least

    run(test)
