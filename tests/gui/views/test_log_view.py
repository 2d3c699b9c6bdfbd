"""The log follows, pauses and resumes."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_cells import Column
from peerpyrtc_desktop.gui.models.log_rows import Kind, Row
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import Day
from peerpyrtc_desktop.gui.views.log_pane import LogPane
from peerpyrtc_desktop.gui.views.log_view import LogView
from tests.gui.samples import NOON


def rows(start: int, count: int) -> list[Row]:
    return [Row(NOON, "lobby", "ann", Kind.MESSAGE, f"{n}") for n in range(start, start + count)]


class Shown:
    """A log of 300 rows on the screen, for 1,000 at the most."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.model = LogModel(look, capacity=1_000, chunk=100)
        self.rooms = RoomsModel(look)
        self.pane = LogPane(self.model, self.rooms, look)
        self.view = self.pane.view
        self.pane.resize(640, 400)
        qtbot.addWidget(self.pane)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.model.append(rows(0, 300))

    @property
    def top(self) -> str:
        """The text of the uppermost row in sight."""
        return self.model.row(self.view.rowAt(1)).text

    def scroll_to(self, row: int) -> None:
        """By hand: this row is the uppermost then."""
        self.view.verticalScrollBar().setValue(row * self.view.rowHeight(0))

    @property
    def at_end(self) -> bool:
        bar = self.view.verticalScrollBar()
        return bar.value() == bar.maximum()


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Shown:
    return Shown(qtbot, look)


def test_it_follows_the_newest(shown: Shown) -> None:
    assert shown.at_end
    shown.model.append(rows(300, 50))
    assert shown.at_end
    assert not shown.view.paused


def test_scrolling_up_pauses_and_counts(shown: Shown, qtbot: QtBot) -> None:
    shown.scroll_to(100)
    qtbot.waitUntil(lambda: shown.pane.paused.isVisible(), timeout=60_000)
    top = shown.top
    shown.model.append(rows(300, 400))
    shown.model.append(rows(700, 12))
    assert shown.view.paused
    assert shown.top == top
    assert shown.pane.paused.words == "Paused: 412 new"


def test_trimming_does_not_move_what_is_read(shown: Shown) -> None:
    shown.model.append(rows(300, 650))
    shown.scroll_to(500)
    top = shown.top
    shown.model.append(rows(950, 100))
    assert shown.model.kept < 1_000
    assert shown.top == top
    assert shown.view.paused


def test_end_follows_again(shown: Shown) -> None:
    shown.scroll_to(10)
    assert shown.view.paused
    QTest.keyClick(shown.view, Qt.Key.Key_End)
    assert not shown.view.paused
    assert shown.at_end
    assert shown.pane.paused.isHidden()


def test_scrolling_down_to_the_end_resumes(shown: Shown) -> None:
    bar = shown.view.verticalScrollBar()
    shown.scroll_to(10)
    bar.setValue(bar.maximum())
    assert not shown.view.paused


def test_a_smaller_window_goes_on_following(shown: Shown, qtbot: QtBot) -> None:
    shown.pane.resize(640, 240)
    qtbot.waitUntil(lambda: shown.at_end, timeout=60_000)
    assert not shown.view.paused


def test_another_filter_keeps_pause_place_and_selection(shown: Shown) -> None:
    shown.scroll_to(120)
    shown.view.select([125, 126])
    shown.model.append(rows(300, 20))
    QTest.keyClicks(shown.pane.filter, "2")
    assert shown.view.paused
    assert shown.top == "120"
    assert [shown.model.row(at).text for at in shown.view.rows()] == ["125", "126"]
    assert shown.pane.paused.words == "Paused: 2 new"  # 302 and 312
    QTest.keyClicks(shown.pane.filter, "99")
    assert list(shown.view.rows()) == []
    shown.pane.filter.clear()
    assert shown.view.paused
    assert shown.top == "120"
    assert list(shown.view.rows()) == []
    assert shown.pane.paused.words == "Paused: 20 new"


def test_selecting_does_not_pause_nor_stop_the_following(shown: Shown) -> None:
    """Whichever row is clicked, down to the last in sight."""
    bar, height = shown.view.verticalScrollBar(), shown.view.rowHeight(0)
    for place in range(4, shown.view.viewport().height() // height * height, 20):
        QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(90, place))
        shown.model.append(rows(shown.model.next_number, 3))
        assert not shown.view.paused, place
        assert bar.value() == bar.maximum()
    assert shown.view.count_selected() == 1


def test_rows_stand_still_while_one_is_pressed(shown: Shown) -> None:
    port, place = shown.view.viewport(), QPoint(90, 50)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=place)
    pressed = shown.model.row(shown.view.rowAt(place.y())).text
    shown.model.append(rows(300, 650))
    shown.model.append(rows(950, 200))  # the oldest go, too
    assert shown.model.kept <= 1_000
    assert shown.model.row(shown.view.rowAt(place.y())).text == pressed
    assert not shown.view.paused
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=place)
    assert shown.at_end
    assert [shown.model.row(at).text for at in shown.view.rows()] == [pressed]


def test_rows_stand_still_while_a_menu_is_open(shown: Shown) -> None:
    shown.view.hold("menu", True)
    top = shown.top
    shown.model.append(rows(300, 50))
    assert shown.top == top
    shown.view.hold("menu", False)
    assert shown.at_end


def ink(view: LogView, row: int) -> list[int]:
    """Where a message's cell is painted on: the columns of pixels, from its left edge."""
    area = view.visualRect(view.model().index(row, Column.TEXT))
    picture = view.viewport().grab(area).toImage()
    ground = picture.pixel(picture.width() - 1, 0)
    down = range(picture.height())
    return [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in down)]


@pytest.mark.parametrize("words", ["buy now", "W" * 200, "שלום"])
def test_how_often_it_was_said_stands_behind_the_message(shown: Shown, words: str) -> None:
    """Whole, however long the message is; and not at the far edge, where no eye goes."""
    once, often = (Row(NOON, "lobby", "ann", Kind.MESSAGE, words, count=n) for n in (1, 37))
    often.time += 120_000
    shown.model.append([once, often])
    alone, counted = (ink(shown.view, row) for row in (300, 301))
    wide = shown.view.fontMetrics().horizontalAdvance("×37")
    assert counted[-1] < shown.view.columnWidth(Column.TEXT)
    if len(words) < 20:
        assert wide < counted[-1] - alone[-1] < wide + 30
    else:
        assert counted[-1] > shown.view.columnWidth(Column.TEXT) - 20
    seen = shown.model.index(301, Column.TEXT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert isinstance(seen, str)
    assert text.copied(seen) == f"{words}  ×37"


def times(view: LogView) -> list[str]:
    """What the column of times shows in the rows in sight."""
    first, last = view.rowAt(0), view.rowAt(view.viewport().height() - 1)
    rows = range(first, (last if last >= 0 else view.model().rowCount() - 1) + 1)
    return [view.row_cells(row, [Column.TIME])[0].words for row in rows]


def test_one_second_is_said_once(shown: Shown) -> None:
    """At its first row, and at the first in sight; what is copied or asked for has it each time."""
    shown.model.tick(Day.of(NOON / 1_000))
    second = [Row(NOON + 7_000, "lobby", "ann", Kind.MESSAGE, f"{n} of the next") for n in range(3)]
    shown.model.append(second)
    shown.view.follow()
    said = times(shown.view)
    whole = shown.model.index(302, Column.TIME).data()
    assert said[-3:] == [whole, "", ""]
    assert said[0] == shown.model.index(0, Column.TIME).data()
    assert set(said[1:-3]) == {""}
    shown.view.scrollToTop()
    assert times(shown.view)[0] == said[0]
    assert whole in shown.model.index(302, Column.TIME).data(Qt.ItemDataRole.ToolTipRole)
    assert shown.model.copied(shown.model.row(302), [Column.TIME]) == [whole]


def test_what_was_the_first_in_sight_says_its_time_no_more(
    shown: Shown, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is painted anew as the rows are scrolled: Qt alone would only move what is painted."""
    shown.scroll_to(100)
    painted: set[int] = set()
    cells = LogView.row_cells

    def seen(view: LogView, row: int, columns: Sequence[int]) -> list[Cell]:
        painted.add(row)
        return cells(view, row, columns)

    monkeypatch.setattr(LogView, "row_cells", seen)
    shown.scroll_to(99)
    qtbot.waitUntil(lambda: {99, 100} <= painted)
    assert [bool(said) for said in times(shown.view)[:3]] == [True, False, False]


def test_rows_of_another_day_show_their_date(shown: Shown) -> None:
    width = shown.view.columnWidth(Column.TIME)
    shown.model.tick(Day.of(NOON / 1_000))
    today = shown.model.index(0, Column.TIME).data()
    shown.model.tick(Day.of(NOON / 1_000 + 86_400))
    dated = shown.model.index(0, Column.TIME).data()
    assert re.fullmatch(r"\d\d:\d\d:\d\d", today)
    assert re.fullmatch(r"\d\d \w+\.? \d\d:\d\d", dated)
    assert shown.view.columnWidth(Column.TIME) > width


def test_copying_gives_lines_of_text(shown: Shown, qapp: object) -> None:
    from PySide6.QtGui import QGuiApplication

    shown.view.select([298, 299])
    QTest.keyClick(shown.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split("\t")[1:4] for line in lines] == [
        ["lobby", "ann", "298"],
        ["lobby", "ann", "299"],
    ]


def test_the_detail_shows_all_of_a_message(shown: Shown) -> None:
    hostile = "<b>one</b>\ntwo \u202eevil"
    shown.model.append([Row(NOON, "lobby", "<i>eve</i>", Kind.MESSAGE, hostile)])
    shown.view.select([300])
    assert shown.pane.detail.edit.toPlainText() == "<b>one</b>\ntwo <U+202E>evil"


def test_esc_clears_the_filter(shown: Shown) -> None:
    QTest.keyClicks(shown.pane.filter, "29")
    assert shown.model.rowCount() == 13  # 29, 129, 229 and 290 to 299
    QTest.keyClick(shown.pane.filter, Qt.Key.Key_Escape)
    assert shown.model.rowCount() == 300


def test_a_room_that_goes_takes_its_filter_along(shown: Shown) -> None:
    shown.rooms.add("lobby", by_host=True)
    shown.rooms.add("attic", by_host=True)
    shown.pane.show_room("attic")
    assert shown.model.rowCount() == 0
    shown.rooms.remove("attic")
    assert shown.model.rowCount() == 300


def test_the_newest_is_in_sight_where_hardly_a_row_has_room(shown: Shown) -> None:
    view = shown.view
    other = view.height() - view.viewport().height()
    for pixels in range(view.rowHeight(0) + 1, view.rowHeight(0) // 2, -1):
        view.setFixedHeight(other + pixels)
        shown.model.append(rows(shown.model.kept, 1))
        assert view.viewport().height() == pixels
        assert shown.top == f"{shown.model.kept - 1}"


def test_rows_stand_still_while_ctrl_is_held_over_them(shown: Shown) -> None:
    """The pointer over them is enough, as the keys are; it is let up, and it follows again."""
    view, window = shown.view, shown.pane.windowHandle()
    view.setFocus()
    top = shown.top
    QTest.keyPress(window, Qt.Key.Key_Control)
    shown.model.append(rows(300, 50))
    assert (shown.top, view.paused) == (top, False)
    QTest.keyRelease(window, Qt.Key.Key_Control)
    assert shown.at_end
    shown.pane.filter.setFocus()
    QTest.keyPress(window, Qt.Key.Key_Control)
    assert not view.held
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Enter))
    assert view.held
    QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
    assert not view.held
    QTest.keyRelease(window, Qt.Key.Key_Control)


def test_ctrl_that_is_let_up_elsewhere_holds_nothing(shown: Shown) -> None:
    """Another window had the keys then: this one follows, and a click tells too."""
    view, window = shown.view, shown.pane.windowHandle()
    view.setFocus()
    QTest.keyPress(window, Qt.Key.Key_Control)
    assert view.held
    QGuiApplication.instance().focusWindowChanged.emit(None)  # type: ignore[union-attr]
    assert not view.held
    QTest.keyPress(window, Qt.Key.Key_Control)
    assert view.held
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(90, 40))
    assert not view.held
