"""What is done to rooms in the window, and what is said to them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.events import Announced, PeerLeft
from peerpyrtc_desktop.gui.dialogs.choice import ChoiceDialog
from peerpyrtc_desktop.gui.dialogs.invite import Invite
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.verbs.rooms import (
    CLEAR_BOARD,
    KEEP_FOR,
    LET_NEWCOMERS_SEE,
    RESTORE_BOARD,
    SET_TOPIC,
)
from peerpyrtc_desktop.runtime.commands.rooms import CloseRoom, OpenRoom
from peerpyrtc_desktop.runtime.ports.control import Address
from tests.gui.conftest import Stage, dialog, labels, press, until

Play = Callable[..., None]


def test_closing_a_room_asks_and_names_who_is_in_it(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.flush()
        stage.window.rooms.table.select([0])
        assert stage.window.actions_.close_room.text() == "&Close lobby…"
        press(stage.window.actions_.close_room)
        question = dialog(stage, Question)
        assert question.cancel.isDefault()
        assert any("ann" in label.text() for label in labels(question))
        question.act.click()
        await stage.settle()
        assert stage.guests.host.rooms() == []
        assert [left.reason for left in stage.guests.host.of(PeerLeft)] == [Reason.ROOM_CLOSED]

    on_stage(test)


def test_the_only_room_is_meant_though_it_is_not_selected(on_stage: Play) -> None:
    """The actions name it. With another none is; and none takes the place of one that went."""

    async def test(stage: Stage) -> None:
        do, table = stage.window.actions_, stage.window.rooms.table
        assert table.count_selected() == 0
        assert do.close_room.isEnabled()
        assert do.close_room.text() == "&Close lobby…"
        assert do.room is None  # lists begin with what was in all rooms, also in those that closed
        await stage.command(OpenRoom("attic"))
        stage.flush()
        assert not do.close_room.isEnabled()
        names = stage.panel.models.rooms.names()
        table.select([names.index("attic")])
        assert do.close_room.text() == "&Close attic…"
        await stage.command(CloseRoom("attic"))
        stage.flush()
        assert stage.panel.models.rooms.names() == ("lobby",)
        assert not do.close_room.isEnabled()
        table.select([0])
        assert do.close_room.text() == "&Close lobby…"
        table.clearSelection()
        assert do.close_room.text() == "&Close lobby…"
        await stage.command(CloseRoom("lobby"))
        stage.flush()
        assert not do.close_room.isEnabled()
        await stage.command(OpenRoom("den"))
        stage.flush()
        assert do.close_room.text() == "&Close den…"

    on_stage(test)


def test_a_whiteboard_is_cleared_and_brought_back(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        told: list[str] = []
        for signal in (stage.panel.commands.told, stage.panel.commands.failed):
            signal.connect(told.append)
        do = stage.window.actions_
        stage.window.rooms.table.select([0])
        assert not do.for_rooms[RESTORE_BOARD].isEnabled()
        press(do.for_rooms[CLEAR_BOARD])
        await stage.settle()
        await stage.guests.join("ann")
        stage.guests.draw("ann", 12)
        press(do.for_rooms[CLEAR_BOARD])
        await stage.settle()
        assert stage.guests.sees_strokes("ann") == 0
        await until(do.for_rooms[RESTORE_BOARD].isEnabled)
        press(do.for_rooms[RESTORE_BOARD])
        await stage.settle()
        assert stage.guests.sees_strokes("ann") == 12
        # There is nothing more to undo, and none is offered.
        await until(lambda: not do.for_rooms[RESTORE_BOARD].isEnabled())
        assert [words.split(":")[0] for words in told] == [
            "Nothing is drawn there",
            "Cleared 12 strokes",
            "Brought back 12 strokes",
        ]

    on_stage(test)


def test_what_newcomers_see_is_chosen(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.window.rooms.table.select([0])
        press(stage.window.actions_.for_rooms[LET_NEWCOMERS_SEE])
        asked = dialog(stage, ChoiceDialog)
        words = [each.text() for each in asked.group.buttons()]
        assert (words[0], words[-1]) == ("Nothing", "All that was said since the room was opened")
        assert [each.text() for each in asked.group.buttons() if each.isChecked()] == [words[2]]
        assert words[2] == "The last 200 messages"
        asked.group.buttons()[3].click()
        QTest.keyClick(asked.group.buttons()[3], Qt.Key.Key_Return)
        await stage.settle()
        await until(lambda: not stage.window.findChildren(ChoiceDialog))
        stage.flush()
        assert "Newcomers to lobby see the last 1,000 messages" in stage.texts()
        press(stage.window.actions_.for_rooms[LET_NEWCOMERS_SEE])
        asked = dialog(stage, ChoiceDialog)
        assert asked.group.buttons()[3].isChecked()
        asked.group.buttons()[0].setChecked(True)
        QTest.keyClick(asked.group.buttons()[0], Qt.Key.Key_Return)
        await stage.settle()
        await until(lambda: not stage.window.findChildren(ChoiceDialog))
        stage.flush()
        assert "Newcomers to lobby see nothing of what was said before" in stage.texts()

    on_stage(test)


def test_how_long_a_room_is_kept_is_chosen(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.window.rooms.table.select([0])
        for choice, now, days in ((1, 0, 1), (-1, 1, 0), (0, -1, None)):
            press(stage.window.actions_.for_rooms[KEEP_FOR])
            asked = dialog(stage, ChoiceDialog)
            buttons = asked.group.buttons()
            words = [each.text() for each in buttons]
            assert words == [
                "As long as in other rooms",
                "1 day",
                "7 days",
                "30 days",
                "365 days",
                "For ever",
            ]
            assert buttons[now].isChecked()
            buttons[choice].click()
            asked.act.click()
            await stage.settle()
            await until(lambda: not stage.window.findChildren(ChoiceDialog))
            stage.flush()
            assert stage.guests.host.hub.numbers().rooms[0].settings.keep_days == days
            tip = stage.window.rooms.table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
            said = {1: "Its history is kept for 1 day", 0: "Its history is kept for ever"}
            assert tip.splitlines()[2:] == ([] if days is None else [said[days]])

    on_stage(test)


def test_the_topic_of_the_selected_room_is_asked_for_and_set(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.window.rooms.table.select([0])
        press(stage.window.actions_.for_rooms[SET_TOPIC])
        asked = dialog(stage, LineDialog)
        QTest.keyClicks(asked.line, "Tides <b>and</b> moons")
        QTest.keyClick(asked.line, Qt.Key.Key_Return)
        await stage.settle()
        (room,) = stage.guests.host.hub.snapshot()
        assert room.topic == "Tides <b>and</b> moons"
        await until(lambda: not stage.window.findChildren(LineDialog))
        stage.flush()
        assert "Topic of lobby: Tides <b>and</b> moons" in stage.texts()
        press(stage.window.actions_.for_rooms[SET_TOPIC])
        asked = dialog(stage, LineDialog)
        assert asked.line.text() == "Tides <b>and</b> moons"
        await stage.command(CloseRoom("lobby"))
        QTest.keyClick(asked.line, Qt.Key.Key_Return)
        await stage.settle()
        assert asked.isVisible()
        assert any("There is no room" in label.text() for label in labels(asked))

    on_stage(test)


def test_a_new_room_stays_asked_for_until_its_name_will_do(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        press(stage.window.actions_.new_room)
        asked = dialog(stage, LineDialog)
        # Look-alikes are one name, as for the guests.
        for taken in ("lobby", "LOBBY", "Iobby"):
            asked.line.clear()
            QTest.keyClicks(asked.line, taken)
            QTest.keyClick(asked.line, Qt.Key.Key_Return)
            assert asked.isVisible()
            assert any("lobby is open already" in label.text() for label in labels(asked))
            assert stage.window.actions_.rooms == ("lobby",)
        asked.line.clear()
        QTest.keyClicks(asked.line, "attic")
        QTest.keyClick(asked.line, Qt.Key.Key_Return)
        await until(lambda: not stage.window.findChildren(LineDialog))
        stage.flush()
        assert stage.panel.models.rooms.names() == ("lobby", "attic")

    on_stage(test)


def test_a_broadcast_goes_to_all_or_to_the_chosen_room(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("attic"))
        await stage.guests.join("ann")
        await stage.guests.join("ben", room="attic")
        stage.flush()
        speak = stage.window.speak
        QTest.keyClicks(speak.line, "hello all")
        for _ in range(2):  # it says it once
            QTest.keyClick(speak.line, Qt.Key.Key_Return)
        await stage.settle()
        speak.room.setCurrentIndex(speak.room.findData("attic"))
        QTest.keyClicks(speak.line, "hello attic")
        speak.send.click()
        await stage.settle()
        assert stage.guests.heard("ann") == ["hello all"]
        assert stage.guests.heard("ben", "attic") == ["hello all", "hello attic"]
        assert speak.line.text() == ""

    on_stage(test)


def test_words_for_a_room_that_closes_do_not_become_words_for_all(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("attic"))
        stage.flush()
        speak = stage.window.speak
        speak.room.setCurrentIndex(speak.room.findData("attic"))
        QTest.keyClicks(speak.line, "just you")
        await stage.command(CloseRoom("attic"))
        stage.flush()
        for _ in range(2):  # it says it once
            QTest.keyClick(speak.line, Qt.Key.Key_Return)
        await stage.settle()
        assert stage.guests.host.of(Announced) == []
        assert not speak.send.isEnabled()
        assert speak.line.text() == "just you"

    on_stage(test)


def test_the_invitation_has_every_room_and_address(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("a/b"))
        stage.flush()
        press(stage.window.actions_.invite)
        invite = dialog(stage, Invite)
        invite.room.setCurrentIndex(invite.room.findData("a/b"))
        assert invite.card.url == "http://192.168.1.20:5000/r/a%2Fb"
        box = invite.card.findChildren(QComboBox)[0]
        box.setCurrentIndex(1)
        assert invite.card.url == "http://10.8.0.3:5000/r/a%2Fb"
        invite.card.copy()
        assert QApplication.clipboard().text() == invite.card.url
        invite.room.setCurrentIndex(0)
        assert invite.card.url == "http://10.8.0.3:5000/"
        invite.reject()

    on_stage(test)


def test_the_invitation_follows_the_addresses(on_stage: Play) -> None:
    """The host's name comes a second after the start: the choice that was made stays."""

    async def test(stage: Stage) -> None:
        press(stage.window.actions_.invite)
        invite = dialog(stage, Invite)
        invite.card.choose("10.8.0.3")
        named = "peerpyrtc.local"
        stage.control.further = (Address(f"http://{named}:5000/", named, "name in this network"),)
        stage.control.addresses_changed.emit(None)
        for card in (stage.window.card, invite.card):
            (box,) = card.findChildren(QComboBox)
            assert box.count() == 3
        assert invite.card.host == "10.8.0.3"
        invite.card.choose(named)
        assert invite.card.url == f"http://{named}:5000/r/lobby"
        stage.control.further = ()
        stage.control.addresses_changed.emit(None)
        assert invite.card.host == "192.168.1.20"
        invite.reject()

    on_stage(test)
