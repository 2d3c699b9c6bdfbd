"""The window: what a moderator does in it, and what a hostile peer can't."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
)

from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.gui.dialogs.invite import Invite
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.gui.verbs.peers import KICK_WITH_REASON
from peerpyrtc_desktop.gui.verbs.rooms import CLEAR_BOARD, RESTORE_BOARD, SET_TOPIC
from tests.gui.conftest import Stage, labels, until

Play = Callable[..., None]
T = TypeVar("T", bound=QDialog)

ANN, BEN = PeerKey("lobby", "ann"), PeerKey("lobby", "ben")


def dialog(stage: Stage, kind: type[T]) -> T:
    found = stage.window.findChildren(kind)
    assert len(found) == 1
    return found[0]


def meant(stage: Stage) -> list[str]:
    """Whom Kick would send out."""
    return [who.id for who in stage.window.actions_.people]


def press(action: QAction) -> None:
    assert action.isEnabled()
    action.trigger()


def test_it_opens_with_the_invitation_and_shows_the_log_with_the_first_guest(
    on_stage: Play,
) -> None:
    async def test(stage: Stage) -> None:
        window = stage.window
        assert window.waiting
        assert window.card.url == "http://192.168.1.20:5000/r/lobby"
        assert window.status.state == "Hosting"
        stage.host.join("ann")
        stage.flush()
        assert not window.waiting
        stage.host.leave("ann")
        stage.flush()
        assert not window.waiting

    on_stage(test)


def test_kick_means_the_selected_peer_wherever_its_row_has_gone(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        for name in ("ann", "ben", "cleo"):
            stage.host.join(name)
        stage.flush()
        stage.window.peers.select([BEN])
        stage.host.leave("ann")
        stage.host.join("aaron")
        stage.host.join("abel")
        stage.flush()
        assert meant(stage) == ["ben"]
        press(stage.window.actions_.kick)
        await stage.settle()
        assert stage.host.kicks == [("lobby", "ben", "")]

    on_stage(test)


def test_when_the_selected_peer_leaves_kick_means_nobody(on_stage: Play) -> None:
    """The row that moves up into its place must not inherit the selection."""

    async def test(stage: Stage) -> None:
        for name in ("ann", "ben", "cleo"):
            stage.host.join(name)
        stage.flush()
        stage.window.peers.select([BEN])
        stage.host.leave("ben")
        stage.flush()
        assert meant(stage) == []
        assert not stage.window.actions_.kick.isEnabled()
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_Delete)
        await stage.settle()
        assert stage.host.kicks == []

    on_stage(test)


def test_del_kicks_at_once_and_only_in_a_table(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.host.join("ann")
        stage.host.join("ben")
        stage.flush()
        await stage.focus()
        stage.window.peers.select([ANN])
        stage.window.speak.line.setFocus()
        QTest.keyClick(stage.window.speak.line, Qt.Key.Key_Delete)
        await stage.settle()
        assert stage.host.kicks == []
        stage.window.peers.table.setFocus()
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_Delete)
        await stage.settle()
        assert stage.host.kicks == [("lobby", "ann", "")]

    on_stage(test)


def test_a_kick_with_a_reason_asks_and_takes_the_ids_of_then(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.host.join("ann")
        stage.host.join("ben")
        stage.flush()
        stage.window.peers.select([ANN])
        press(stage.window.actions_.for_peers[KICK_WITH_REASON])
        question = dialog(stage, Question)
        stage.window.peers.select([BEN])
        QTest.keyClicks(question.reason, "spam")
        QTest.keyClick(question.reason, Qt.Key.Key_Return)
        await stage.settle()
        assert stage.host.kicks == [("lobby", "ann", "spam")]

    on_stage(test)


def test_over_five_peers_are_never_kicked_unasked(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        names = [f"peer-{n}" for n in range(6)]
        for name in names:
            stage.host.join(name)
        stage.flush()
        stage.window.peers.table.selectAll()
        press(stage.window.actions_.kick)
        question = dialog(stage, Question)
        assert question.cancel.isDefault()
        assert all(any(n in label.text() for label in labels(question)) for n in names)
        QTest.keyClick(question, Qt.Key.Key_Return)
        await stage.settle()
        assert stage.host.kicks == []
        await until(lambda: not stage.window.findChildren(Question))
        press(stage.window.actions_.kick)
        dialog(stage, Question).act.click()
        await stage.settle()
        assert {kick[1] for kick in stage.host.kicks} == set(names)

    on_stage(test)


def test_a_message_selects_its_peer(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.host.join("ann")
        stage.host.join("ben")
        stage.host.say("ben", "hello")
        stage.flush()
        await stage.focus()
        stage.window.log.view.setFocus()
        stage.window.log.view.select([stage.texts().index("hello")])
        assert stage.window.peers.keys() == (BEN,)
        stage.host.leave("ben")
        stage.flush()
        stage.window.log.view.select([stage.texts().index("ann joined")])
        stage.window.log.view.select([stage.texts().index("hello")])
        assert meant(stage) == []
        assert "ben has left" in stage.window.actions_.kick.toolTip()

    on_stage(test)


def test_closing_a_room_asks_and_names_who_is_in_it(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.host.join("ann")
        stage.flush()
        stage.window.rooms.table.select([0])
        assert stage.window.actions_.close_room.text() == "&Close lobby…"
        press(stage.window.actions_.close_room)
        question = dialog(stage, Question)
        assert question.cancel.isDefault()
        assert any("ann" in label.text() for label in labels(question))
        question.act.click()
        await stage.settle()
        assert stage.host.rooms == {}

    on_stage(test)


def test_a_whiteboard_is_cleared_and_brought_back(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        told: list[str] = []
        for signal in (stage.panel.commands.told, stage.panel.commands.failed):
            signal.connect(told.append)
        do = stage.window.actions_
        assert not do.for_rooms[CLEAR_BOARD].isEnabled()
        stage.window.rooms.table.select([0])
        press(do.for_rooms[CLEAR_BOARD])
        await stage.settle()
        stage.host.strokes["lobby"] = 12
        press(do.for_rooms[CLEAR_BOARD])
        await stage.settle()
        assert stage.host.strokes == {}
        press(do.for_rooms[RESTORE_BOARD])
        await stage.settle()
        assert stage.host.strokes == {"lobby": 12}
        press(do.for_rooms[RESTORE_BOARD])
        await stage.settle()
        assert [words.split(";")[0] for words in told] == [
            "Nothing is drawn there",
            "Cleared 12 strokes",
            "Brought back 12 strokes",
            "lobby: What was cleared then is gone.",
        ]

    on_stage(test)


def test_the_topic_of_the_selected_room_is_asked_for_and_set(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        assert not stage.window.actions_.for_rooms[SET_TOPIC].isEnabled()
        stage.window.rooms.table.select([0])
        press(stage.window.actions_.for_rooms[SET_TOPIC])
        asked = dialog(stage, LineDialog)
        QTest.keyClicks(asked.line, "Tides <b>and</b> moons")
        QTest.keyClick(asked.line, Qt.Key.Key_Return)
        await stage.settle()
        assert stage.host.topics == {"lobby": "Tides <b>and</b> moons"}
        await until(lambda: not stage.window.findChildren(LineDialog))
        stage.flush()
        assert "Topic of lobby: Tides <b>and</b> moons" in stage.texts()
        press(stage.window.actions_.for_rooms[SET_TOPIC])
        asked = dialog(stage, LineDialog)
        assert asked.line.text() == "Tides <b>and</b> moons"
        del stage.host.rooms["lobby"]
        QTest.keyClick(asked.line, Qt.Key.Key_Return)
        await stage.settle()
        assert asked.isVisible()
        assert any("no such room" in label.text() for label in labels(asked))

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
        stage.host.open_room("attic")
        stage.host.join("ann")
        stage.flush()
        speak = stage.window.speak
        QTest.keyClicks(speak.line, "hello all")
        QTest.keyClick(speak.line, Qt.Key.Key_Return)
        await stage.settle()
        speak.room.setCurrentIndex(speak.room.findData("attic"))
        QTest.keyClicks(speak.line, "hello attic")
        speak.send.click()
        await stage.settle()
        assert stage.host.announced == [("hello all", None), ("hello attic", "attic")]
        assert speak.line.text() == ""

    on_stage(test)


def test_words_for_a_room_that_closes_do_not_become_words_for_all(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.host.open_room("attic")
        stage.flush()
        speak = stage.window.speak
        speak.room.setCurrentIndex(speak.room.findData("attic"))
        QTest.keyClicks(speak.line, "just you")
        stage.host.close_room("attic")
        stage.flush()
        QTest.keyClick(speak.line, Qt.Key.Key_Return)
        await stage.settle()
        assert stage.host.announced == []
        assert not speak.send.isEnabled()
        assert speak.line.text() == "just you"

    on_stage(test)


def test_hosting_stops_and_starts_by_one_button(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        press(stage.window.actions_.hosting)
        await until(lambda: stage.panel.commands.hosting is Hosting.OFF)
        stage.flush()
        assert stage.names() == []
        assert stage.window.status.state == "Not hosting"
        assert stage.window.card.url == ""
        press(stage.window.actions_.hosting)
        await until(lambda: stage.panel.commands.hosting is Hosting.ON)
        assert stage.window.card.url

    on_stage(test)


def test_a_start_that_fails_says_why_and_can_be_tried_again(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.panel.commands.stop()
        stage.control.fault = OSError(98, "Address already in use")
        press(stage.window.actions_.hosting)
        await until(lambda: stage.panel.commands.hosting is Hosting.FAILED)
        assert "Address already in use" in stage.window.status.latest.text()
        assert any("Address already in use" in label.text() for label in labels(stage.window.card))
        stage.control.fault = None
        press(stage.window.actions_.hosting)
        await until(lambda: stage.panel.commands.hosting is Hosting.ON)

    on_stage(test)


def test_another_port_than_the_wanted_one_is_said(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.panel.commands.stop()
        stage.control.notice = "Port 5000 is taken; using 5002."
        await stage.panel.commands.start()
        assert stage.window.notice.words == "Port 5000 is taken; using 5002."

    on_stage(test)


def test_the_invitation_has_every_room_and_address(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        stage.host.open_room("a/b")
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


def test_keys_lead_through_the_panes(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        window, seen = stage.window, []
        stage.host.join("ann")
        stage.flush()
        await stage.focus()
        window.rooms.table.setFocus()
        for _ in range(4):
            window.actions_.next_pane.trigger()
            seen.append(QApplication.focusWidget())
        assert seen == [
            window.peers.table,
            window.log.view,
            window.speak.line,
            window.rooms.table,
        ]
        window.actions_.last_pane.trigger()
        assert QApplication.focusWidget() is window.speak.line
        window.actions_.find.trigger()
        assert QApplication.focusWidget() is window.log.filter
        window.actions_.broadcast.trigger()
        assert QApplication.focusWidget() is window.speak.line

    on_stage(test)


def test_the_look_changes_while_it_runs(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        dark = stage.window.actions_.scheme[Scheme.DARK]
        before = stage.window.palette().window().color()
        dark.trigger()
        assert stage.panel.look.dark
        assert stage.window.palette().window().color() != before

    on_stage(test)
