"""Names, places and hands, at the window: each act by its menu, and taken back by one key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtTest import QTest

from peerpyrtc_desktop.core.errors import Reason
from peerpyrtc_desktop.core.room_settings import RoomSettings
from peerpyrtc_desktop.core.snapshots import PeerSnapshot
from peerpyrtc_desktop.gui.dialogs.choice import ChoiceDialog
from peerpyrtc_desktop.gui.dialogs.line import LineDialog
from peerpyrtc_desktop.gui.dialogs.moving import Moving
from peerpyrtc_desktop.gui.dialogs.text import TextDialog
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.verbs.hands import END_WORD, GIVE_WORD, LOWER_HAND, LOWER_HANDS, NEXT
from peerpyrtc_desktop.gui.verbs.names import NAMES_STAY, RENAME, RESERVE_NAMES, SET_ROLL
from peerpyrtc_desktop.gui.verbs.peers import MOVE
from peerpyrtc_desktop.gui.verbs.rooms import PIN_NOTICE, SET_DELAY
from peerpyrtc_desktop.gui.verbs.verb import Verb
from tests.gui.conftest import Stage, dialog, press, until

Play = Callable[..., None]


def settings(stage: Stage) -> RoomSettings:
    return stage.control.host.numbers().rooms[0].settings


def inside(stage: Stage) -> dict[str, PeerSnapshot]:
    """Who is in the lobby, by name."""
    (room,) = [each for each in stage.control.host.snapshot() if each.name == "lobby"]
    return {peer.id: peer for peer in room.peers}


def in_room(stage: Stage, verb: Verb[str]) -> None:
    stage.window.rooms.table.select([0])
    press(stage.window.actions_.for_rooms[verb])


async def undo(stage: Stage) -> None:
    await until(stage.window.actions_.undo.isEnabled)
    press(stage.window.actions_.undo)


def test_somebody_gets_another_name(on_stage: Play) -> None:
    """A name that won't do is refused where it is typed."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        stage.flush()
        stage.window.peers.select([PeerKey("lobby", "ann")])
        rename = stage.window.actions_.for_peers[RENAME]
        assert rename.text() == "Re&name ann…"
        press(rename)
        asked = dialog(stage, LineDialog)
        assert asked.line.text() == "ann"
        asked.line.setText("Ben")
        asked.act.click()
        await until(lambda: "taken in this room" in asked._hint.text())
        asked.line.setText("Anna")
        asked.act.click()
        await until(lambda: set(inside(stage)) == {"Anna", "ben"})
        assert stage.guests.link("ben").last("peer-renamed")["to"] == "Anna"
        await undo(stage)
        await until(lambda: set(inside(stage)) == {"ann", "ben"})

    on_stage(test)


def test_two_are_sent_to_another_room(on_stage: Play) -> None:
    """With one answer; alone there is no room to choose, and the dialog says so."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann", "ben")
        stage.flush()
        stage.window.peers.select([PeerKey("lobby", "ann"), PeerKey("lobby", "ben")])
        move = stage.window.actions_.for_peers[MOVE]
        press(move)
        nowhere = dialog(stage, Moving)
        assert not nowhere.act.isEnabled()
        assert "open one first" in nowhere._hint.text()
        nowhere.reject()
        await until(lambda: not stage.window.findChildren(Moving))
        await stage.control.host.open_at_start("club")
        stage.flush()
        press(move)
        asked = dialog(stage, Moving)
        assert [asked.room.itemText(at) for at in range(asked.room.count())] == ["club"]
        QTest.keyClicks(asked.reason, "Your group")
        asked.act.click()
        await until(lambda: inside(stage) == {})
        for name in ("ann", "ben"):
            gone = stage.guests.link(name).frames("peer-left")[-1]
            told = gone["reason"], gone["text"], gone["room"]
            assert told == (Reason.MOVED, "Your group", "club")
        acts = await stage.control.host.acts()
        assert [(act.what, act.why) for act in acts] == [("move", "Your group")] * 2

    on_stage(test)


def test_the_word_goes_round(on_stage: Play) -> None:
    """To the one chosen, to whose hand is up the longest, and to nobody."""

    async def test(stage: Stage) -> None:
        said: list[str] = []
        stage.panel.commands.told.connect(said.append)
        await stage.guests.join("ann", "ben", "cleo")
        for name in ("ben", "cleo", "ann"):
            stage.guests.send(name, {"type": "hand", "up": True})
            stage.guests.host.clock.forward(1)
        stage.flush()

        def word() -> list[str]:
            return [name for name, peer in inside(stage).items() if peer.word is not None]

        def up() -> list[str]:
            return [name for name, peer in inside(stage).items() if peer.hand is not None]

        assert up() == ["ann", "ben", "cleo"]
        stage.window.peers.select([PeerKey("lobby", "cleo")])
        press(stage.window.actions_.for_peers[GIVE_WORD])
        await until(lambda: word() == ["cleo"])
        in_room(stage, NEXT)
        await until(lambda: word() == ["ben"])
        await undo(stage)
        await until(lambda: (word(), up()) == (["cleo"], ["ann", "ben"]))
        in_room(stage, END_WORD)
        await until(lambda: word() == [])
        await undo(stage)
        await until(lambda: word() == ["cleo"])
        stage.window.peers.select([PeerKey("lobby", "ann")])
        press(stage.window.actions_.for_peers[LOWER_HAND])
        await until(lambda: up() == ["ben"])
        await undo(stage)
        await until(lambda: up() == ["ann", "ben"])
        in_room(stage, LOWER_HANDS)
        await until(lambda: up() == [])
        await until(lambda: "Took 2 hands down" in said)
        in_room(stage, NEXT)
        await until(lambda: word() == [])
        in_room(stage, NEXT)
        await until(lambda: said[-1] == "No hand is up, and nobody has the word")

    on_stage(test)


def test_names_of_a_room_are_pasted_and_kept(on_stage: Play) -> None:
    """A name that can't be one is refused, and named, where the list is."""

    async def test(stage: Stage) -> None:
        stage.flush()
        in_room(stage, SET_ROLL)
        asked = dialog(stage, TextDialog)
        asked.text.setPlainText("1. Ann\n2. Ben\nadmin")
        asked.act.click()
        await until(lambda: "'admin'" in asked._hint.text())
        asked.text.setPlainText("1. Ann\n2. Ben\nann")
        asked.tick.setChecked(True)
        asked.act.click()
        await until(lambda: settings(stage).roll == ("Ann", "Ben"))
        assert settings(stage).roll_knocks
        await until(lambda: not stage.window.findChildren(TextDialog))
        stage.flush()
        in_room(stage, SET_ROLL)
        again = dialog(stage, TextDialog)
        assert (again.text.toPlainText(), again.tick.isChecked()) == ("Ann\nBen", True)
        again.text.setPlainText("a" * 70_001)
        assert not again.act.isEnabled()
        assert "too long by 1" in again._hint.text()
        again.text.setPlainText("")
        assert again.act.isEnabled()
        again.reject()
        await until(lambda: not stage.window.findChildren(TextDialog))
        await undo(stage)
        await until(lambda: settings(stage).roll == ())
        in_room(stage, RESERVE_NAMES)
        dialog(stage, TextDialog).text.setPlainText("Teacher")
        dialog(stage, TextDialog).act.click()
        await until(lambda: settings(stage).reserved == ("Teacher",))
        await undo(stage)
        await until(lambda: settings(stage).reserved == ())

    on_stage(test)


def test_a_delay_a_notice_and_names_that_stay(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        stage.flush()
        for verb, at in ((SET_DELAY, 2), (NAMES_STAY, 1)):
            in_room(stage, verb)
            dialog(stage, ChoiceDialog).group.button(at).click()
            dialog(stage, ChoiceDialog).act.click()
            await until(lambda: not stage.window.findChildren(ChoiceDialog))
            stage.flush()
        assert (settings(stage).delay, settings(stage).names_stay) == (10, True)
        in_room(stage, PIN_NOTICE)
        dialog(stage, TextDialog).text.setPlainText("Back at ten past.\nTea is outside.")
        dialog(stage, TextDialog).act.click()
        await until(lambda: settings(stage).notice == "Back at ten past.\nTea is outside.")
        for _ in range(3):
            await undo(stage)
        await until(lambda: settings(stage) == RoomSettings())

    on_stage(test)
