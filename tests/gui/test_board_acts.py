"""The board's dock: live, whose a stroke is, and what is done to it with its undo."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget

from peerpyrtc_desktop.gui.board.ink import DARK
from peerpyrtc_desktop.gui.board.pane import BoardPane
from peerpyrtc_desktop.gui.board.stroke import Stroke
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.runtime.commands.boards import TakeStrokes
from peerpyrtc_desktop.runtime.commands.pictures import BlurPictures
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from tests.gui.board.strokes import box, line, picture
from tests.gui.board.work import steps
from tests.gui.conftest import Stage, press, until
from tests.runtime.fakes import event

Play = Callable[..., None]


class Refs:
    """Each guest's events have names of their own."""

    last = 50_000


def draw(stage: Stage, who: str, data: Any, room: str = "lobby", name: str = "stroke") -> None:
    Refs.last += 1
    stage.guests.send(who, event(Refs.last, data, name=name), room)


def a_line(y: int, **more: Any) -> dict[str, Any]:
    return {"points": line(1_000, y, 9_000, y), "look": [1, 2], **more}


async def opened(stage: Stage, *guests: str) -> BoardPane:
    """Ann's lines lie above, Bob's below; the dock is open."""
    await stage.guests.join(*guests)
    for at, who in enumerate(guests):
        draw(stage, who, a_line(1_000 + 2_000 * at))
    pane = stage.window.docks.show("board")
    assert isinstance(pane, BoardPane)
    await painted(pane, len(guests))
    return pane


async def painted(pane: BoardPane, strokes: int) -> None:
    await until(lambda: len(pane.view.model.strokes) == strokes and pane.view.is_painted)


def seqs(pane: BoardPane) -> list[int]:
    return [each.seq for each in pane.view.model.strokes]


def over(pane: BoardPane, x: int, y: int) -> QPoint:
    """Where a place of the board lies in the view."""
    lie = pane.view.looking.lie
    return QPointF(lie.left + x * lie.scale, lie.top + y * lie.scale).toPoint()


def test_it_follows_what_is_drawn_and_erased(on_stage: Play) -> None:
    """Strokes come and go as the pages have it; what is no stroke there is none here."""

    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann", "Bob")
        first = seqs(pane)
        draw(stage, "Ann", a_line(6_000))
        draw(stage, "Ann", {"points": [1, 2]})
        draw(stage, "Ann", {"something": "else"}, name="erase")
        await painted(pane, 3)
        draw(stage, "Ann", {"strokes": [first[0]]}, name="erase")
        await painted(pane, 2)
        draw(stage, "Ann", {"strokes": [first[0]]}, name="restore")
        await painted(pane, 3)
        assert seqs(pane)[:2] == first
        assert pane.who.text() == "3 strokes, by 2 people"
        image = pane.view.grab().toImage()
        spot = over(pane, 5_000, 3_000) * image.devicePixelRatio()
        assert image.pixelColor(spot).name() == "#b3261e"

    on_stage(test)


def test_whose_a_stroke_is_stands_under_the_pointer(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann", "<b>Bob</b>")
        assert pane.view.at(QPointF(over(pane, 5_000, 3_000))) is pane.view.model.strokes[1]
        QTest.mouseMove(pane.view, over(pane, 5_000, 3_000))
        await until(lambda: "Bob" in pane.who.text())
        assert pane.who.text() == "Drawn by <b>Bob</b>"
        assert "&lt;b&gt;Bob" in pane.view.toolTip()
        QTest.mouseMove(pane.view, over(pane, 5_000, 2_000))
        await until(lambda: "Bob" not in pane.who.text())
        assert pane.view.toolTip() == ""

    on_stage(test)


def test_a_pointer_that_moves_on_is_looked_after_now_and_then(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose the last place is stands there all the same; and nobody's once it has left."""

    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann", "Bob")
        view, find = pane.view, pane.view.at
        looked: list[QPointF] = []

        def finds(place: QPointF) -> Stroke | None:
            looked.append(place)
            return find(place)

        monkeypatch.setattr(view, "at", finds)

        def move(y: int) -> None:
            here, none = QPointF(over(pane, 5_000, y)), Qt.MouseButton.NoButton
            place, held = QPointF(view.mapToGlobal(here)), Qt.KeyboardModifier.NoModifier
            kind = QEvent.Type.MouseMove
            QApplication.sendEvent(view, QMouseEvent(kind, here, place, none, none, held))

        for y in range(2_000, 3_001, 20):
            move(y)
        assert len(looked) == 1
        await until(lambda: pane.who.text() == "Drawn by Bob")
        await until(lambda: not view._rest.isActive())
        assert len(looked) == 2
        move(2_000)
        move(1_000)
        QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
        await until(lambda: not view._rest.isActive())
        assert (len(looked), view.shown) == (3, None)

    on_stage(test)


def test_how_many_drew_goes_by_what_is_there(on_stage: Play) -> None:
    """And is no more work on a fuller board: it is asked at each change."""

    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann", "Bob")
        view = pane.view
        draw(stage, "Ann", a_line(2_000))
        await painted(pane, 3)
        assert view.summary == "3 strokes, by 2 people"
        few = steps(lambda: view.summary)
        draw(stage, "Ann", {"strokes": [seqs(pane)[0]]}, name="erase")
        await painted(pane, 2)
        assert view.summary == "2 strokes, by 2 people"
        draw(stage, "Bob", {"strokes": [seqs(pane)[0]]}, name="erase")
        await painted(pane, 1)
        assert view.summary == "1 stroke, by 1 person"
        for at in range(60):
            draw(stage, "Bob", a_line(100 * at))
            stage.guests.host.clock.forward(1)
        await painted(pane, 61)
        assert view.summary == "61 strokes, by 2 people"
        assert steps(lambda: view.summary) < few + 60
        pane.clear.click()
        await painted(pane, 0)
        draw(stage, "Ann", a_line(1_000))
        await painted(pane, 1)
        assert view.summary == "1 stroke, by 1 person"

    on_stage(test)


def test_a_board_that_nothing_is_drawn_on_is_still_there_behind_a_tab(on_stage: Play) -> None:
    """What is selected, too. What is drawn meanwhile is read once somebody looks again."""

    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann", "Bob")
        dock, model = stage.window.docks.late["board"], pane.view.model
        before = list(model.strokes)
        pane.view.select(before[0])
        dock.hide()
        stage.guests.say("Ann", "hello")
        dock.show()
        assert model.strokes == before  # the very same: a stroke is equal to itself alone
        assert pane.view.selected is before[0]
        draw(stage, "Ann", a_line(5_000))
        await painted(pane, 3)
        dock.hide()
        draw(stage, "Ann", a_line(6_000))
        assert (model.room, model.strokes) == (None, [])
        draw(stage, "Ann", {"strokes": [before[0].seq]}, name="erase")
        dock.show()
        await painted(pane, 3)
        assert seqs(pane)[0] == before[1].seq
        dock.hide()
        await stage.command(CloseRoom("lobby"))
        assert model.strokes == []

    on_stage(test)


def test_hidden_while_it_is_being_read_it_is_read_to_its_end_later(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann", "Bob")
        dock, model = stage.window.docks.late["board"], pane.view.model
        model.show(pane.room)
        dock.hide()
        await asyncio.sleep(0.1)  # longer than it takes to look again
        assert not model.is_whole
        dock.show()
        await painted(pane, 2)
        assert model.is_whole

    on_stage(test)


def test_one_stroke_goes_by_its_key_and_is_back_by_undo(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann", "Bob")
        ann, bob = seqs(pane)
        pane.view.setFocus()
        QTest.keyClick(pane.view, Qt.Key.Key_Delete)  # none is selected
        QTest.mouseClick(pane.view, Qt.MouseButton.LeftButton, pos=over(pane, 5_000, 1_000))
        assert pane.view.selected is pane.view.model.strokes[0]
        QTest.keyClick(pane.view, Qt.Key.Key_Delete)
        await painted(pane, 1)
        assert seqs(pane) == [bob]
        assert stage.window.status.latest.text().startswith("Took 1 stroke off the board of lobby")
        assert pane.view.selected is None
        assert not pane.take.isEnabled()
        press(stage.window.actions_.undo)
        await painted(pane, 2)
        assert seqs(pane) == [ann, bob]

    on_stage(test)


def test_all_of_one_goes_and_the_others_stay(on_stage: Play) -> None:
    """By Shift+Del, found by keys alone; also of somebody who has left, and whose name another
    has by now."""

    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann", "Bob")
        draw(stage, "Ann", a_line(6_000))
        await painted(pane, 3)
        stage.guests.leave("Ann")
        await stage.guests.join("Ann")
        draw(stage, "Ann", a_line(7_000))
        await painted(pane, 4)
        _, bob, _, hers = seqs(pane)
        pane.view.setFocus()
        QTest.keyClick(pane.view, Qt.Key.Key_PageUp)
        assert pane.view.selected is pane.view.model.strokes[3]
        QTest.keyClick(pane.view, Qt.Key.Key_PageUp)
        assert pane.who.text() == "Drawn by Ann"
        QTest.keyClick(pane.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
        await painted(pane, 2)
        assert seqs(pane) == [bob, hers]
        press(stage.window.actions_.undo)
        await painted(pane, 4)

    on_stage(test)


def test_a_stroke_that_went_meanwhile_is_not_mistaken_for_another(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann", "Bob")
        ann, _ = seqs(pane)
        pane.view.setFocus()
        QTest.keyClick(pane.view, Qt.Key.Key_PageUp)
        QTest.keyClick(pane.view, Qt.Key.Key_PageUp)
        assert pane.view.selected is pane.view.model.stroke(ann)
        await stage.command(TakeStrokes("lobby", (ann,)))
        await painted(pane, 1)
        QTest.keyClick(pane.view, Qt.Key.Key_Delete)
        await stage.settle()
        await painted(pane, 1)

    on_stage(test)


def test_it_is_cleared_and_brought_back(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann", "Bob")
        assert not pane.restore.isEnabled()
        pane.clear.click()
        await painted(pane, 0)
        assert pane.who.text() == "Nothing is drawn there"
        assert not pane.clear.isEnabled()
        assert stage.panel.bridge is not None
        stage.panel.bridge.refresh()
        pane.restore.click()
        await painted(pane, 2)

    on_stage(test)


def test_read_only_keeps_guests_from_drawing_until_it_is_off(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann")
        pane.locked.click()
        await until(lambda: "set who draws in lobby" in stage.window.status.latest.text())
        stage.flush()
        assert pane.locked.isChecked()
        draw(stage, "Ann", a_line(6_000))
        assert stage.guests.link("Ann").last("error")["code"] == "not-allowed"
        press(stage.window.actions_.undo)
        await stage.settle()
        stage.flush()
        assert not pane.locked.isChecked()
        draw(stage, "Ann", a_line(6_000))
        await painted(pane, 2)

    on_stage(test)


def test_a_blurred_picture_is_seen_once_it_is_looked_at(on_stage: Play) -> None:
    """As in the rooms: only the one that is looked at."""

    async def test(stage: Stage) -> None:
        await stage.command(BlurPictures("lobby"))
        pane = await opened(stage, "Ann")
        for left in (0, 5_000):
            shown = {"points": box(left, 0, left + 4_000, 3_000), "look": [0, 0]}
            draw(stage, "Ann", {**shown, "shape": "picture", "picture": picture()})
        await painted(pane, 3)
        stage.flush()
        one, two = pane.view.model.strokes[1:]
        assert pane.view.covers(one)
        pane.view.setFocus()
        QTest.keyClick(pane.view, Qt.Key.Key_PageUp)
        assert pane.who.text() == "A picture by Ann; Space shows it"
        QTest.keyClick(pane.view, Qt.Key.Key_Space)
        assert (pane.view.covers(one), pane.view.covers(two)) == (True, False)
        QTest.mouseClick(pane.view, Qt.MouseButton.LeftButton, pos=over(pane, 2_000, 2_500))
        assert not pane.view.covers(one)

    on_stage(test)


def test_wheel_and_keys_go_near_and_away(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann")
        view, keys = pane.view, Qt.Key
        view.setFocus()
        QTest.keyClick(view, keys.Key_Plus)
        QTest.keyClick(view, keys.Key_Plus)
        assert round(view.looking.zoom, 4) == 1.5625
        left = view.looking.lie.left
        QTest.keyClick(view, keys.Key_Left)
        assert view.looking.lie.left > left
        QTest.keyClick(view, keys.Key_Minus)
        QTest.keyClick(view, keys.Key_0)
        assert view.looking.zoom == 1
        pane.nearer.click()
        pane.nearer.click()
        before = view.looking.lie
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
        QTest.mouseMove(view, QPoint(80, 90))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(80, 90))
        assert view.looking.lie.left > before.left
        assert view.selected is None
        turned = QWheelEvent(
            QPointF(9, 9),
            QPointF(view.mapToGlobal(QPoint(9, 9))),
            QPoint(),
            QPoint(0, 240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        nearer, (under, _) = view.looking.zoom, view.looking.unit(9, 9)
        QApplication.sendEvent(view, turned)
        assert view.looking.zoom > nearer
        assert view.looking.unit(9, 9)[0] == pytest.approx(under)
        pane.fit.click()
        pane.further.click()
        assert view.looking.zoom == 1

    on_stage(test)


def test_each_room_has_its_board(on_stage: Play) -> None:
    """The one that is chosen; when it is closed the next one's; opened anew it is empty."""

    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("attic"))
        stage.flush()
        pane = await opened(stage, "Ann")
        await stage.guests.join("Eve", room="attic")
        draw(stage, "Eve", a_line(2_000), "attic")
        draw(stage, "Eve", a_line(3_000), "attic")
        pane.choice.setCurrentIndex(1)
        await painted(pane, 2)
        assert {each.sender for each in pane.view.model.strokes} == {"Eve"}
        await stage.command(CloseRoom("attic"))
        stage.flush()
        assert pane.room == "lobby"
        await painted(pane, 1)
        await stage.command(CloseRoom("lobby"))
        stage.flush()
        await painted(pane, 0)
        assert pane.room is None
        assert not pane.locked.isEnabled()
        await stage.command(OpenRoom("lobby"))
        stage.flush()
        assert pane.room == "lobby"
        await painted(pane, 0)

    on_stage(test)


def test_hidden_it_reads_nothing_and_shown_again_all(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann")
        dock = stage.window.docks.late["board"]
        dock.hide()
        draw(stage, "Ann", a_line(5_000))
        assert pane.view.model.strokes == []
        assert pane.view.model.room is None
        dock.show()
        await painted(pane, 2)

    on_stage(test)


def test_a_full_board_comes_a_page_at_a_time(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("Ann")
        for at in range(350):
            stage.guests.host.clock.forward(0.1)
            draw(stage, "Ann", a_line(20 * at))
        pane = stage.window.docks.show("board")
        assert isinstance(pane, BoardPane)
        draw(stage, "Ann", a_line(7_100))
        await painted(pane, 351)
        assert seqs(pane) == sorted(seqs(pane))

    on_stage(test)


def test_more_than_can_wait_is_read_anew(on_stage: Play, monkeypatch: Any) -> None:
    from peerpyrtc_desktop.gui.board import model

    monkeypatch.setattr(model, "_MOST", 5)

    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann")
        for at in range(40):
            draw(stage, "Ann", a_line(100 * at))
        await painted(pane, 41)

    on_stage(test)


def test_in_the_dark_the_paper_is_dark(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann")
        stage.panel.look.scheme = Scheme.DARK
        await until(lambda: pane.view.is_painted)
        image = pane.view.grab().toImage()
        assert (
            image.pixelColor(over(pane, 200, 200) * image.devicePixelRatio()).name() == DARK.paper
        )

    on_stage(test)


def test_all_of_it_has_names_and_keys(on_stage: Play) -> None:
    """F6 leads to the board; each button says what it does; hostile names break nothing."""

    async def test(stage: Stage) -> None:
        pane = await opened(stage, "Ann")
        parts: list[QWidget] = [pane.view, pane.choice, pane.locked]
        parts += pane.findChildren(QAbstractButton)
        parts += pane.findChildren(QComboBox)
        for part in parts:
            named = part.accessibleName() or (
                part.text() if isinstance(part, QAbstractButton) else ""
            )
            assert named, part
            assert part.focusPolicy() != Qt.FocusPolicy.NoFocus, named
        assert stage.window.docks.panes() == [pane.view]
        assert pane.view.accessibleDescription() == "1 stroke, by 1 person"

    on_stage(test)
