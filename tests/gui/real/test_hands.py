"""A hand at keys and mouse, while forty guests chat: it meets whom it means, and no other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from peerpyrtc_desktop.gui.models.peer_order import Column
from peerpyrtc_desktop.gui.views import latest
from tests.gui.conftest import Stage, turns, until
from tests.gui.real import hand

Play = Callable[..., None]

NAMES = [f"Guest {n}" for n in range(1, 41)]


async def class_of_forty(stage: Stage) -> None:
    await stage.guests.join(*NAMES)
    chat(stage, 200)
    await stage.focus()
    bar = stage.window.log.view.verticalScrollBar()
    await turns(20)
    await until(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())


def chat(stage: Stage, count: int) -> None:
    for n in range(count):
        stage.guests.say(NAMES[n % 40], f"message {n}")
    stage.flush()


def row_in_sight(stage: Stage, at: int) -> tuple[QPoint, str]:
    """The middle of the log's row at this place in sight, and the name of whose row it is."""
    view = stage.window.log.view
    row = view.rowAt(0) + at
    place = QPoint(200, view.rowViewportPosition(row) + view.rowHeight(row) // 2)
    return place, stage.panel.models.log.row(view.rowAt(place.y())).sender


def meant(stage: Stage) -> list[str]:
    return [who.id for who in stage.window.actions_.people]


def test_a_click_on_a_message_arms_the_button_and_esc_disarms_it(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        view, kick = stage.window.log.view, stage.window.actions_.kick
        place, author = row_in_sight(stage, 2)
        hand.click(view.viewport(), place)
        await until(lambda: meant(stage) == [author])
        assert kick.iconText().strip() == f"Kick {author}"
        hand.press("Delete")
        await until(lambda: "Took back 1 message" in stage.window.status.latest.text())
        assert stage.guests.kicked == []
        hand.press("Escape")
        await until(lambda: meant(stage) == [])
        stage.window.status.latest.tell("")
        hand.press("Delete")
        await until(lambda: "Select the messages" in stage.window.status.latest.text())
        assert stage.guests.kicked == []
        assert stage.window.peers.keys() == ()

    on_stage(test)


def test_the_button_kicks_whom_it_names_and_leaves_the_keys_where_they_are(
    on_stage: Play,
) -> None:
    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        view = stage.window.log.view
        place, author = row_in_sight(stage, 3)
        hand.click(view.viewport(), place)
        await until(lambda: meant(stage) == [author])
        button = stage.window.tools.widgetForAction(stage.window.actions_.kick)
        hand.click(button, button.rect().center())
        await until(lambda: stage.guests.kicked)
        assert [who for _, who, _ in stage.guests.kicked] == [author]
        assert view.hasFocus()
        stage.flush()
        assert meant(stage) == []

    on_stage(test)


def test_del_in_the_peers_kicks_and_in_a_line_deletes(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        table = stage.window.peers.table
        middle = QPoint(40, table.rowViewportPosition(2) + 10)
        hand.click(table.viewport(), middle)
        await until(lambda: meant(stage) == ["Guest 3"])  # natural: 1, 2, 3, not 1, 10, 11
        line = stage.window.speak.line
        hand.press("ctrl+b", "a", "b", "Home", "Delete")
        await until(lambda: line.text() == "b")
        assert stage.guests.kicked == []
        # Elsewhere in the row: twice at one place would open the card.
        hand.click(table.viewport(), middle + QPoint(60, 0))
        await until(table.hasFocus)
        hand.press("Delete")
        await until(lambda: stage.guests.kicked)
        assert [who for _, who, _ in stage.guests.kicked] == ["Guest 3"]

    on_stage(test)


def test_what_is_pressed_stands_still_while_others_talk(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        view = stage.window.log.view
        place, author = row_in_sight(stage, 1)
        hand.point(view.viewport(), place)
        hand.hold()
        await until(lambda: view.held)
        for _ in range(20):
            chat(stage, 10)
            await turns(2)
        assert row_in_sight(stage, 1)[1] == author
        hand.let_go()
        await until(lambda: not view.held)
        assert meant(stage) == [author]
        assert not view.paused
        bar = view.verticalScrollBar()
        await until(lambda: bar.value() == bar.maximum())

    on_stage(test)


def test_the_menu_of_a_row_names_its_author_and_keeps_it_in_place(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        view = stage.window.log.view
        place, author = row_in_sight(stage, 1)
        hand.click(view.viewport(), place, button=3)
        await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert f"&Kick {author}" in [action.text() for action in menu.actions()]
        chat(stage, 100)
        assert row_in_sight(stage, 1)[1] == author
        assert meant(stage) == [author]
        hand.press("Escape")
        await until(lambda: not view.held)
        assert meant(stage) == [author]

    on_stage(test)


def test_peers_trade_no_places_under_the_pointer(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        table = stage.window.peers.table
        table.sortByColumn(Column.RATE, Qt.SortOrder.DescendingOrder)
        middle = QPoint(40, table.rowViewportPosition(1) + 10)
        hand.point(table.viewport(), middle)
        await until(lambda: table.held)
        before = stage.panel.models.peers.key(1)
        for count, name in ((9, "Guest 30"), (8, "Guest 31")):
            for number in range(count):
                stage.guests.say(name, f"again {number}")
        stage.guests.leave("Guest 1")
        await stage.guests.join("Guest 0")
        assert stage.panel.bridge is not None
        stage.panel.bridge.refresh()
        stage.flush()
        assert stage.panel.models.peers.key(1) == before
        hand.click(table.viewport(), middle)
        await until(lambda: meant(stage) == [before.id])
        hand.point(stage.window.speak, QPoint(4, 4))
        await until(lambda: not table.held)
        assert stage.panel.models.peers.key(0).id == "Guest 30"
        assert meant(stage) == [before.id]
        assert "Guest 0" in stage.names()

    on_stage(test)


def test_after_a_kick_the_keys_go_on_beside_and_mean_nobody(on_stage: Play) -> None:
    """A row goes at once, or with the hand that was on it: then all are listed anew."""

    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        table = stage.window.peers.table
        hand.click(table.viewport(), QPoint(40, table.rowViewportPosition(2) + 10))
        await until(lambda: meant(stage) == ["Guest 3"])
        hand.press("Delete")
        await until(lambda: stage.guests.kicked)
        stage.flush()
        assert table.held
        hand.point(stage.window.speak, QPoint(4, 4))
        await until(lambda: not table.held)
        assert "Guest 3" not in stage.names()
        assert (current(stage), meant(stage)) == ("Guest 2", [])
        hand.press("Down")
        await until(lambda: meant(stage) == ["Guest 4"])
        hand.press("Delete")
        await until(lambda: len(stage.guests.kicked) == 2)
        stage.flush()
        assert (current(stage), meant(stage)) == ("Guest 2", [])
        hand.press("Down")
        await until(lambda: meant(stage) == ["Guest 5"])

    on_stage(test)


def test_a_failure_that_was_read_goes_when_the_pointer_has_gone(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(latest, "LEAST", 0)
    monkeypatch.setattr(latest, "A_LETTER", 0)

    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        label = stage.window.status.latest
        stage.panel.commands.failed.emit("Not kicked: Guest 3")
        hand.point(label, QPoint(label.width() - 20, 8))
        await until(label.underMouse)
        await turns(10)
        assert label.text() == "Not kicked: Guest 3"
        hand.point(stage.window.speak, QPoint(4, 4))
        await until(lambda: label.text() == "")

    on_stage(test)


def current(stage: Stage) -> str:
    """Who stands in the row from which the keys go on."""
    return stage.panel.models.peers.key(stage.window.peers.table.currentIndex().row()).id


def test_letters_of_an_open_menu_are_the_menus(on_stage: Play) -> None:
    """M leads to what the menu has of that letter, and mutes nobody who is selected behind it."""

    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        table = stage.window.peers.table
        hand.click(table.viewport(), QPoint(40, table.rowViewportPosition(2) + 10))
        await until(lambda: meant(stage) == ["Guest 3"])
        for menu, letters in (("alt+v", "hbk"), ("alt+r", "m")):
            hand.press(menu)
            await until(lambda: QApplication.activePopupWidget() is not None)
            for letter in letters:
                if QApplication.activePopupWidget() is not None:  # else it has led somewhere
                    hand.press(letter)
                    await asyncio.sleep(0.2)  # as long as an act would take to be there
            for shown in stage.window.findChildren(QDialog):
                shown.reject()
            while (popup := QApplication.activePopupWidget()) is not None:
                popup.close()
            await stage.focus()
        assert (await stage.guests.host.hub.acts(), stage.guests.kicked) == ([], [])

    on_stage(test)
