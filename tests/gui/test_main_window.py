"""The window: what a moderator does in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.theme import Scheme
from peerpyrtc_desktop.gui.verbs.peers import KICK, KICK_WITH_REASON
from tests.gui.conftest import Stage, dialog, labels, press, until

Play = Callable[..., None]

ANN, BEN = PeerKey("lobby", "ann"), PeerKey("lobby", "ben")


def meant(stage: Stage) -> list[str]:
    """Whom Kick would send out."""
    return [who.id for who in stage.window.actions_.people]


def test_it_opens_with_the_invitation_and_shows_the_log_with_the_first_guest(
    on_stage: Play,
) -> None:
    async def test(stage: Stage) -> None:
        window = stage.window
        assert window.waiting
        assert window.card.url == "http://192.168.1.20:5000/r/lobby"
        assert window.status.state == "Hosting"
        await stage.guests.join("ann")
        stage.flush()
        assert not window.waiting
        stage.guests.leave("ann")
        stage.flush()
        assert not window.waiting

    on_stage(test)


def test_kick_means_the_selected_peer_wherever_its_row_has_gone(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben", "cleo")
        stage.flush()
        stage.window.peers.select([BEN])
        stage.guests.leave("ann")
        await stage.guests.join("aaron", "abel")
        stage.flush()
        assert meant(stage) == ["ben"]
        press(stage.window.actions_.kick)
        await stage.settle()
        assert stage.guests.kicked == [("lobby", "ben", "")]

    on_stage(test)


def test_when_the_selected_peer_leaves_kick_means_nobody(on_stage: Play) -> None:
    """The row that moves up into its place must not inherit the selection."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben", "cleo")
        stage.flush()
        stage.window.peers.select([BEN])
        stage.guests.leave("ben")
        stage.flush()
        assert meant(stage) == []
        assert not stage.window.actions_.kick.isEnabled()
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_Delete)
        await stage.settle()
        assert stage.guests.kicked == []

    on_stage(test)


def test_del_kicks_at_once_and_only_in_a_table(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        stage.flush()
        await stage.focus()
        stage.window.peers.select([ANN])
        stage.window.speak.line.setFocus()
        QTest.keyClick(stage.window.speak.line, Qt.Key.Key_Delete)
        await stage.settle()
        assert stage.guests.kicked == []
        stage.window.peers.table.setFocus()
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_Delete)
        await stage.settle()
        assert stage.guests.kicked == [("lobby", "ann", "")]

    on_stage(test)


def test_a_kick_with_a_reason_asks_and_takes_the_ids_of_then(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        stage.flush()
        stage.window.peers.select([ANN])
        press(stage.window.actions_.for_peers[KICK_WITH_REASON])
        question = dialog(stage, Question)
        stage.window.peers.select([BEN])
        QTest.keyClicks(question.reason, "spam")
        QTest.keyClick(question.reason, Qt.Key.Key_Return)
        await stage.settle()
        assert stage.guests.kicked == [("lobby", "ann", "spam")]

    on_stage(test)


def test_over_five_peers_are_never_kicked_unasked(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        names = [f"peer-{n}" for n in range(6)]
        await stage.guests.join(*names)
        stage.flush()
        stage.window.peers.table.selectAll()
        press(stage.window.actions_.kick)
        question = dialog(stage, Question)
        assert question.cancel.isDefault()
        assert all(any(n in label.text() for label in labels(question)) for n in names)
        QTest.keyClick(question, Qt.Key.Key_Return)
        await stage.settle()
        assert stage.guests.kicked == []
        await until(lambda: not stage.window.findChildren(Question))
        press(stage.window.actions_.kick)
        dialog(stage, Question).act.click()
        await stage.settle()
        assert {kick[1] for kick in stage.guests.kicked} == set(names)

    on_stage(test)


def test_a_message_selects_its_peer(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        stage.guests.say("ben", "hello")
        stage.flush()
        await stage.focus()
        stage.window.log.view.setFocus()
        stage.window.log.view.select([stage.texts().index("hello")])
        assert stage.window.peers.keys() == (BEN,)
        stage.guests.leave("ben")
        stage.flush()
        stage.window.log.view.select([stage.texts().index("ann joined")])
        stage.window.log.view.select([stage.texts().index("hello")])
        assert meant(stage) == []
        assert "ben has left" in stage.window.actions_.kick.toolTip()

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
        (told,) = (stage.window.waiting_acts.model.item(row) for row in range(1))
        assert told.what == "Port 5000 is taken; using 5002."

    on_stage(test)


def test_keys_lead_through_the_panes(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        window, seen = stage.window, []
        await stage.guests.join("ann")
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


def test_no_letter_means_two_things_in_a_menu(on_stage: Play) -> None:
    """With nothing selected, and with somebody: a letter of two only goes from one to the next."""

    async def test(stage: Stage) -> None:
        def twice() -> list[tuple[str, str]]:
            found, menus = [], list(stage.window.menuBar().actions())
            for bar in menus:
                menu = bar.menu()
                assert isinstance(menu, QMenu)
                menus += [each for each in menu.actions() if each.menu() is not None]
                named = re.findall("&([^&])", " ".join(each.text() for each in menu.actions()))
                letters = Counter(letter.lower() for letter in named)
                found += [(bar.text(), each) for each, count in letters.items() if count > 1]
            return found

        assert twice() == []
        await stage.guests.join("ann")
        stage.flush()
        stage.window.rooms.table.select([0])
        stage.window.peers.select([PeerKey("lobby", "ann")])
        assert stage.window.actions_.for_peers[KICK].text() == "&Kick ann"
        assert twice() == []

    on_stage(test)
