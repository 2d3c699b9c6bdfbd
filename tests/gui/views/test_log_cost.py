"""What the log does at 100,000 rows touches only those in sight. Counted, not timed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.models import log
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.log_rows import Kind, Row
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.copying import AT_ONCE
from peerpyrtc_desktop.gui.views.log_pane import LogPane
from tests.gui.samples import NOON

ROWS = 100_000
FEW = 400
"""Looks at rows: some screenfuls, whatever the log's length."""


MANY = 4_000
"""Questions of Qt's own for how many rows there are; it asks for each look at a cell."""


class Counted(log.LogModel):
    """Counts each look at a row."""

    looks = 0
    asked = 0

    def rowCount(self, parent: log.Index = log._NO_PARENT) -> int:
        self.asked += 1
        return super().rowCount(parent)

    def row(self, position: int) -> Row:
        self.looks += 1
        return super().row(position)

    def take(self, first: int, last: int) -> list[Row]:
        self.looks += last - first + 1
        return super().take(first, last)

    def identity(self, position: int) -> int:
        self.looks += 1
        return super().identity(position)

    def data(self, index: log.Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.looks += 1
        return super().data(index, role)

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        self.looks += 1
        return super().cells(row, columns)


@pytest.fixture
def model(look: Look) -> Counted:
    made = Counted(look)
    made.append([said(n) for n in range(ROWS)])
    return made


@pytest.fixture
def pane(qtbot: QtBot, look: Look, model: Counted) -> LogPane:
    made = LogPane(model, RoomsModel(look), look)
    made.resize(640, 400)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    QApplication.processEvents()
    return made


def said(number: int) -> Row:
    return Row(NOON, "lobby", f"Guest {number % 40}", Kind.MESSAGE, f"message {number}")


def test_selecting_all_and_all_that_follows(pane: LogPane, model: Counted, qtbot: QtBot) -> None:
    model.looks = model.asked = 0
    QTest.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()
    pane.view.viewport().repaint()
    assert pane.view.count_selected() == ROWS
    assert model.looks < FEW
    assert pane.people() == ()  # nobody has looked at all of them
    model.append([said(ROWS)])
    pane.view.viewport().repaint()
    assert model.looks < FEW
    pane.filter.setText("message 7")
    qtbot.waitUntil(lambda: model.settled, timeout=60_000)
    assert model.rowCount() == 11_000  # the oldest 5,000 have gone
    QTest.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    pane.filter.clear()
    QApplication.processEvents()
    assert model.looks < FEW
    assert model.asked < MANY
    assert pane.view.count_selected() == 0


def test_many_rows_are_copied_some_at_a_time(pane: LogPane, model: Counted, qtbot: QtBot) -> None:
    steps: list[tuple[int, int]] = []
    pane.view.copying.connect(lambda done, count: steps.append((done, count)))
    pane.view.selectAll()
    pane.view.copy()
    assert steps == [(AT_ONCE, ROWS)]
    model.clear()  # whatever becomes of the log
    qtbot.waitUntil(lambda: steps[-1] == (ROWS, ROWS), timeout=60_000)
    assert max(after[0] - before[0] for before, after in pairwise(steps)) == AT_ONCE
    lines = QGuiApplication.clipboard().text().split("\n")
    assert len(lines) == ROWS
    assert lines[-1].split("\t")[-2] == f"message {ROWS - 1}"


def test_a_second_copy_replaces_one_under_way(pane: LogPane, qtbot: QtBot) -> None:
    pane.view.selectAll()
    pane.view.copy()
    pane.view.select([3])
    pane.view.copy()
    QTest.qWait(0)
    assert QGuiApplication.clipboard().text().count("\n") == 0
    assert "message 3" in QGuiApplication.clipboard().text()
