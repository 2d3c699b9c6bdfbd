"""Moderating from the window: one key, and another that takes it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from peerpyrtc_desktop.gui.dialogs.ban import BanDialog
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.verbs.peers import BAN
from tests.gui.conftest import Stage, dialog, press, until

Play = Callable[..., None]

ANN, BEN = PeerKey("lobby", "ann"), PeerKey("lobby", "ben")


def muted(stage: Stage) -> list[str]:
    """Who may say nothing now."""
    (room,) = [each for each in stage.guests.host.hub.snapshot() if each.name == "lobby"]
    return [peer.id for peer in room.peers if peer.muted_until]


async def selected(stage: Stage, *names: str) -> None:
    """Some come, the first of them is selected, and the table has the keys."""
    await stage.guests.join(*names)
    stage.flush()
    await stage.focus()
    stage.window.peers.select([PeerKey("lobby", names[0])])
    stage.window.peers.table.setFocus()


def test_a_key_mutes_and_another_takes_it_back(on_stage: Play) -> None:
    """The action says what it would take back; the line for announcements keeps its letters."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        undo = stage.window.actions_.undo
        assert not undo.isEnabled()
        QTest.keyClick(stage.window.speak.line, Qt.Key.Key_M)
        assert stage.window.speak.line.text() == "m"
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_M)
        await until(lambda: muted(stage) == ["ann"])
        await until(lambda: "mute" in undo.text())
        assert "ann" in undo.text()
        press(undo)
        await until(lambda: not muted(stage))
        await until(lambda: not undo.isEnabled())

    on_stage(test)


def test_from_a_message_to_muted_is_one_key(on_stage: Play) -> None:
    """Whoever wrote the selected message, though its row may have moved."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben")
        stage.guests.say("ben", "buy now")
        stage.flush()
        view = stage.window.log.view
        view.setFocus()
        view.selectRow(view.model().rowCount() - 1)
        QTest.keyClick(view, Qt.Key.Key_M)
        await until(lambda: muted(stage) == ["ben"])

    on_stage(test)


def test_a_warning_needs_words(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await selected(stage, "ann")
        QTest.keyClick(stage.window.peers.table, Qt.Key.Key_W)
        asked = dialog(stage, LineDialog)
        assert not asked.act.isEnabled()
        QTest.keyClicks(asked.line, "Not so loud")
        QTest.keyClick(asked.line, Qt.Key.Key_Return)
        await until(lambda: bool(stage.guests.link("ann").frames("warning")))
        assert stage.guests.link("ann").last("warning")["text"] == "Not so loud"

    on_stage(test)


def test_a_ban_says_first_whom_else_it_hits(on_stage: Play) -> None:
    """All of a classroom are behind one address: without it, only the one is."""

    async def test(stage: Stage) -> None:
        await selected(stage, "ann", "ben", "cleo")
        press(stage.window.actions_.for_peers[BAN])
        asked = dialog(stage, BanDialog)
        await until(lambda: "ben" in asked.hits.text() and "cleo" in asked.hits.text())
        asked.parts["address"].setChecked(False)
        await until(lambda: "Nobody else" in asked.hits.text())
        asked.parts["device"].setChecked(False)
        assert not asked.act.isEnabled()
        asked.parts["device"].setChecked(True)
        QTest.keyClicks(asked.reason, "spam")
        asked.act.click()
        await until(lambda: stage.guests.host.names() == ["ben", "cleo"])
        (act,) = await stage.guests.host.hub.acts()
        assert (act.what, act.why, act.whom[0].peer) == ("ban", "spam", "ann")
        await until(lambda: "ban" in stage.window.actions_.undo.text())
        press(stage.window.actions_.undo)
        await until(lambda: not stage.window.actions_.undo.isEnabled())

    on_stage(test)
