"""Rows look as if Qt's delegate had painted them: it is slow, but knows the style sheet's rules."""

from __future__ import annotations

from collections.abc import Iterator
from operator import ne
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_cells import Column
from peerpyrtc_desktop.gui.models.log_rows import Kind, Row
from peerpyrtc_desktop.gui.models.peers import PeersModel
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look, Scheme
from peerpyrtc_desktop.gui.views.log_view import LogView
from peerpyrtc_desktop.gui.views.peers_pane import PeersPane
from peerpyrtc_desktop.gui.views.rooms_pane import RoomsPane
from peerpyrtc_desktop.gui.views.row_painter import Face
from peerpyrtc_desktop.gui.views.table import Table
from tests.gui.samples import LAGGING, MUTED, NOON, a_peer

SIZE = QSize(700, 280)

ALIKE = 0.01
"""A letter before an ellipsis may differ, and pixels at letters' edges: a delegate lays text out in
fractions of a pixel. One row's missing background would be 0.1."""

SAID = (
    Row(NOON + 1_000, "lobby", "ann", Kind.ACTIVITY, "ann joined", icon="log-in"),
    Row(NOON + 2_000, "lobby", "", Kind.ANNOUNCED, "Hello all", icon="megaphone"),
    Row(NOON + 3_000, "lobby", "ann", Kind.MESSAGE, "שלום עולם!", to="bob"),
    Row(NOON + 4_000, "lobby", "bob", Kind.MESSAGE, "long " * 90),
    Row(
        NOON + 5_000, "a room with a very long name", "x" * 64, Kind.REFUSED, "no", icon="circle-x"
    ),
    Row(NOON + 6_000, "lobby", "dan", Kind.MESSAGE, "buy now", place=(1, 7), gone={(1, 7): NOON}),
    Row(NOON + 7_000, "lobby", "eve", Kind.MESSAGE, "&amp; <b>no markup</b>\nsecond \U0001f600"),
)


@pytest.fixture(params=[Scheme.LIGHT, Scheme.DARK])
def either_look(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Look]:
    made = Look(qapp, request.param)
    yield made
    made.close()


def show(qtbot: QtBot, widget: QWidget, size: QSize) -> None:
    qtbot.addWidget(widget)
    widget.resize(size)
    widget.show()
    qtbot.waitExposed(widget)


def as_qt_paints(qtbot: QtBot, table: Table) -> QTableView:
    """A table of Qt's own that shows the same in the same places."""
    QApplication.processEvents()  # its columns have their widths now
    twin = QTableView()
    twin.setModel(table.model())
    twin.setSelectionModel(table.selectionModel())
    twin.setSelectionBehavior(table.selectionBehavior())
    twin.setFrameShape(table.frameShape())
    twin.setShowGrid(False)
    twin.setWordWrap(False)
    twin.verticalHeader().hide()
    for header in ("horizontalHeader", "verticalHeader"):
        getattr(twin, header)().restoreState(getattr(table, header)().saveState())
    show(qtbot, twin, table.size())
    return twin


def unlike(one: QTableView, other: QTableView) -> float:
    """Which part of the pixels differs."""
    assert one.viewport().size() == other.viewport().size()
    QApplication.processEvents()
    for table in (one, other):
        table.clearFocus()
    first, second = (pixels(table) for table in (one, other))
    changed: int = sum(map(ne, first, second))
    return changed / len(first)


def pixels(table: QTableView) -> memoryview:
    """Row by row, four bytes each in one number."""
    picture = table.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(picture.constBits())).cast("I")


def test_the_log(qtbot: QtBot, either_look: Look) -> None:
    model = LogModel(either_look, capacity=1_000, chunk=100)
    model.append(SAID)
    view = LogView(model, either_look)
    show(qtbot, view, SIZE)
    view.select([1, 3])
    assert unlike(view, as_qt_paints(qtbot, view)) < ALIKE


def test_the_peers(qtbot: QtBot, either_look: Look) -> None:
    model = PeersModel(either_look)
    names = ("ann", "bob", "Maximiliane Katharina von und zu", "שלום")
    states: tuple[dict[str, Any], ...] = ({}, MUTED, LAGGING, {})
    model.reset(a_peer(name, **state) for name, state in zip(names, states, strict=True))
    pane = PeersPane(model, either_look)
    table = pane.table
    show(qtbot, pane, QSize(1_000, 280))
    table.select([2])
    assert unlike(table, as_qt_paints(qtbot, table)) < ALIKE


def test_the_rooms(qtbot: QtBot, either_look: Look) -> None:
    model = RoomsModel(either_look)
    model.add("lobby", by_host=True)
    model.add("a room that nobody is in yet", by_host=False)
    model.count({"lobby": 12})
    pane = RoomsPane(model, either_look)
    table = pane.table
    show(qtbot, pane, SIZE)
    table.select([0])
    assert unlike(table, as_qt_paints(qtbot, table)) < ALIKE


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    """Windows run from the right, as in Arabic."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.usefixtures("from_right")
def test_rows_run_from_the_right_where_the_window_does(qtbot: QtBot, either_look: Look) -> None:
    """As Qt's delegate has texts and numbers; but each text goes as its own letters want."""
    rooms = RoomsModel(either_look)
    rooms.add("lobby", by_host=True)
    rooms.add("חדר", by_host=False)
    rooms.count({"lobby": 12})
    pane = RoomsPane(rooms, either_look)
    show(qtbot, pane, SIZE)
    pane.table.select([0])
    assert unlike(pane.table, as_qt_paints(qtbot, pane.table)) < ALIKE
    log = LogModel(either_look, capacity=1_000, chunk=100)
    log.append([row for row in SAID if len(row.text) < 40 and len(row.sender) < 40])
    log.append([Row(NOON, "lobby", "ann", Kind.MESSAGE, "long " * 90)])
    view = LogView(log, either_look)
    show(qtbot, view, SIZE)
    view.select([2])
    whole = view.viewport().grab().toImage()
    shown = view.visualRect(log.index(2, Column.TIME))
    mark = whole.pixelColor(shown.right(), shown.center().y())
    assert (
        mark == either_look.brush("idle-mark").color() or mark == either_look.brush("mark").color()
    )


def test_a_part_that_is_painted_anew_looks_as_before(qtbot: QtBot, either_look: Look) -> None:
    """Each second the numbers change, and only their columns are painted."""
    model = PeersModel(either_look)
    model.reset(a_peer(name) for name in "abc")
    pane = PeersPane(model, either_look)
    show(qtbot, pane, SIZE)
    pane.table.select([1])
    port = pane.table.viewport()
    whole = port.grab().toImage()
    for column in range(model.columnCount()):
        part = pane.table.visualRect(model.index(1, column))
        piece = port.grab(part).toImage()
        assert piece == whole.copy(part), column


def test_a_part_of_a_long_row_that_is_painted_anew(qtbot: QtBot, either_look: Look) -> None:
    """A text that uses its neighbour's room is whole, whichever of the two is painted."""
    model = LogModel(either_look, capacity=1_000, chunk=100)
    model.append([Row(NOON, "lobby", "ann", Kind.MESSAGE, "W" * 200), *SAID])
    view = LogView(model, either_look)
    show(qtbot, view, SIZE)
    port = view.viewport()
    whole = port.grab().toImage()
    for row in (0, 3):
        for column in range(model.columnCount()):
            part = view.visualRect(model.index(row, column))
            assert port.grab(part).toImage() == whole.copy(part), (row, column)


@pytest.mark.parametrize("words", ["", "i", "WAVE " * 40, "\x7f\x01", "naïve " * 40, "x" * 10_000])
@pytest.mark.parametrize("room", [1, 40, 400])
def test_words_that_are_cut_fit(qapp: QApplication, words: str, room: int) -> None:
    face = Face(QFont())
    cut = face.fit(words, room)
    if cut and cut != words:
        assert cut.endswith("…")
        assert words.startswith(cut[:-1])
        assert cut == "…" or face.lay_out(cut, 10_000).size().width() <= room + 1


def test_a_room_is_cut_in_the_middle(qapp: QApplication) -> None:
    """Group 1 and group 2 of a school begin alike; where there is room nothing is cut."""
    face, name = Face(QFont()), "Geography, class 7b, group 1"
    cut = face.fit(name, 100, middle=True)
    assert "…" in cut[1:-1]
    assert (cut[0], cut[-1]) == ("G", "1")
    assert face.lay_out(name, 100, middle=True).size().width() <= 101
    assert face.lay_out(name, 100).text() != face.lay_out(name, 100, middle=True).text()
    assert face.fit(name, 1_000, middle=True) == name


@pytest.mark.parametrize("words", ["iiiiiiii", "i" * 60], ids=["short", "long"])
def test_what_was_taken_back_has_a_line_through_it(
    qtbot: QtBot, either_look: Look, words: str
) -> None:
    """Seen without any colour: one line of pixels goes through all letters."""

    def is_struck(gone: dict[tuple[int, int], int] | None) -> bool:
        model = LogModel(either_look, capacity=1_000, chunk=100)
        model.append([Row(NOON, "lobby", "ann", Kind.MESSAGE, words, place=(1, 7), gone=gone)])
        view = LogView(model, either_look)
        show(qtbot, view, SIZE)
        rect = view.visualRect(model.index(0, 3))
        image = view.viewport().grab(rect).toImage()
        ratio = image.devicePixelRatio()
        back = image.pixel(image.width() - 2, image.height() // 2)
        first, last = round(33 * ratio), round(42 * ratio)  # past the icon, within the letters
        lines = range(round(4 * ratio), image.height() - round(4 * ratio))
        return any(all(image.pixel(x, y) != back for x in range(first, last)) for y in lines)

    assert is_struck({(1, 7): NOON})
    assert not is_struck(None)
