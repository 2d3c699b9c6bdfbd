"""Whom an act means: who is selected and in sight, in the pane that has the keys, in their stay."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.verbs.peers import KICK_WITH_REASON
from tests.gui.conftest import Stage, until

Play = Callable[..., None]


def meant(stage: Stage) -> list[str]:
    return [who.id for who in stage.window.actions_.people]


async def select_row(stage: Stage, words: str) -> None:
    """As by a click on the row that says this."""
    stage.flush()
    await stage.focus()
    view = stage.window.log.view
    view.setFocus()
    texts = stage.texts()
    view.select([next(at for at, text in enumerate(texts) if words in text)])


async def two_guests(stage: Stage) -> None:
    await stage.guests.join("Zoë & Co", "ben")
    stage.guests.say("Zoë & Co", "buy now")
    stage.guests.say("ben", "hello")
    stage.flush()


def test_the_button_and_the_menus_name_whom_they_mean(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_guests(stage)
        kick = stage.window.actions_.kick
        assert kick.text() == "&Kick"
        stage.window.peers.select([PeerKey("lobby", "Zoë & Co")])
        assert kick.text() == "&Kick Zoë && Co"
        button = stage.window.tools.widgetForAction(kick)
        assert isinstance(button, QToolButton)
        assert button.text().strip() == "Kick Zoë && Co"
        assert button.accessibleName() == "Kick Zoë & Co"
        stage.window.peers.table.selectAll()
        assert kick.iconText().strip() == "Kick 2 peers"

    on_stage(test)


def test_no_name_makes_a_key_of_its_letters(on_stage: Play) -> None:
    """Alt+F stays the File menu's, whatever the one is called whom Kick means."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Tom&fia")
        stage.flush()
        stage.window.peers.select([PeerKey("lobby", "Tom&fia")])
        button = stage.window.tools.widgetForAction(stage.window.actions_.kick)
        assert isinstance(button, QToolButton)
        assert "Tom&&fia" in button.text()
        assert button.shortcut().isEmpty()

    on_stage(test)


def test_a_name_with_tags_is_no_markup_in_the_buttons_tooltip(on_stage: Play) -> None:
    """Qt takes a tooltip that holds a tag for markup, and would load the picture it names."""

    async def test(stage: Stage) -> None:
        names = ("<img src=//a.b/c>", "&lt;b&gt;")
        await stage.guests.join(*names, "ann")
        stage.flush()
        tips = {}
        for name in (*names, "ann"):
            stage.window.peers.select([PeerKey("lobby", name)])
            tips[name] = stage.window.actions_.kick.toolTip()
        for name in names:
            shown = QTextDocumentFragment.fromHtml(tips[name]).toPlainText()
            assert shown.startswith(f"Send {name} out of all rooms at once"), tips[name]
        assert tips["ann"].startswith("Send ann out of all rooms at once"), (
            "plain, as screen readers have it"
        )

    on_stage(test)


def test_del_on_a_message_takes_it_back_and_sends_nobody_out(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_guests(stage)
        await select_row(stage, "buy now")
        assert meant(stage) == ["Zoë & Co"]
        QTest.keyClick(stage.window.log.view, Qt.Key.Key_Delete)
        await until(lambda: "Took back" in stage.window.status.latest.text())
        assert stage.guests.kicked == []
        QTest.keyClick(stage.window.log.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
        asked = stage.window.findChildren(Question)
        assert len(asked) == 1
        asked[0].reject()
        assert stage.guests.kicked == []

    on_stage(test)


def test_after_esc_end_or_another_filter_no_old_target_is_left(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_guests(stage)
        view, pane = stage.window.log.view, stage.window.log

        def to_esc() -> None:
            QTest.keyClick(view, Qt.Key.Key_Escape)

        def to_end() -> None:
            QTest.keyClick(view, Qt.Key.Key_End)

        def to_filter() -> None:
            pane.filter.setText("hello")

        for lets_go in (to_esc, to_end, to_filter):
            await select_row(stage, "buy now")
            assert meant(stage) == ["Zoë & Co"]
            lets_go()
            assert meant(stage) == []
            assert stage.window.peers.keys() == ()
            assert not stage.window.actions_.kick.isEnabled()
        pane.filter.clear()
        assert meant(stage) == []

    on_stage(test)


def test_whoever_is_filtered_out_of_the_peers_is_not_meant(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_guests(stage)
        stage.window.peers.select([PeerKey("lobby", "ben")])
        stage.window.peers.filter.setText("zo")
        assert meant(stage) == []
        stage.window.peers.filter.clear()
        assert meant(stage) == []

    on_stage(test)


def test_a_report_is_about_who_was_reported_and_leads_to_who_did(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_guests(stage)
        stage.guests.report("ben", "buy now", "spam again")
        await select_row(stage, "spam again")
        assert stage.texts()[-1] == "“buy now”: spam again"
        assert meant(stage) == ["Zoë & Co"]
        do = stage.window.actions_
        assert "ben" in do.go_reporter.text()
        do.go_reporter.trigger()
        assert stage.window.peers.keys() == (PeerKey("lobby", "ben"),)
        assert meant(stage) == ["ben"]

    on_stage(test)


def test_a_report_of_what_is_forgotten_means_nobody(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_guests(stage)
        stage.guests.babble("ben")
        stage.guests.report("ben", "buy now", "what he said before")
        await select_row(stage, "what he said before")
        assert meant(stage) == []
        QTest.keyClick(stage.window.log.view, Qt.Key.Key_Delete)
        assert stage.guests.kicked == []
        assert stage.window.actions_.go_reporter.isEnabled()

    on_stage(test)


def test_a_name_that_has_changed_hands_does_not_meet_its_new_bearer(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_guests(stage)
        stage.guests.leave("ben")
        await stage.guests.join("ben")
        await select_row(stage, "hello")
        assert meant(stage) == []
        assert not stage.window.actions_.kick.isEnabled()
        assert "ben has left" in stage.window.actions_.kick.toolTip()

    on_stage(test)


def test_a_question_that_was_asked_of_one_does_not_meet_the_next_of_that_name(
    on_stage: Play,
) -> None:
    async def test(stage: Stage) -> None:
        await two_guests(stage)
        stage.window.peers.select([PeerKey("lobby", "ben")])
        stage.window.actions_.for_peers[KICK_WITH_REASON].trigger()
        stage.guests.leave("ben")
        await stage.guests.join("ben")
        stage.flush()
        stage.window.findChildren(Question)[0].act.click()
        await stage.settle()
        assert stage.guests.kicked == []
        assert "The 'ben' you mean has left" in stage.window.status.latest.text()

    on_stage(test)


def test_only_one_persons_messages_are_shown_by_stay(on_stage: Play) -> None:
    """Words would do no good: "Guest 1" is a part of "Guest 10"."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Guest 1", "Guest 10")
        stage.guests.say("Guest 1", "first")
        stage.guests.say("Guest 10", "tenth")
        stage.guests.leave("Guest 1")
        await stage.guests.join("Guest 1")
        stage.guests.say("Guest 1", "another")
        await select_row(stage, "first")
        stage.window.actions_.only_theirs.trigger()
        assert stage.texts() == ["Guest 1 joined", "first", "Guest 1 left"]
        assert "Guest 1" in stage.window.log.person.text()
        stage.window.log.person.click()
        assert "tenth" in stage.texts()

    on_stage(test)


def test_the_keys_in_the_rooms_mean_no_peer(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await two_guests(stage)
        await stage.focus()
        stage.window.peers.table.setFocus()
        stage.window.peers.select([PeerKey("lobby", "ben")])
        stage.window.rooms.table.setFocus()
        assert meant(stage) == []
        stage.window.peers.table.setFocus()
        assert meant(stage) == ["ben"]

    on_stage(test)
