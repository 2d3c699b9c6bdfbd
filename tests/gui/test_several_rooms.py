"""Who is in several rooms: each act says in which of them it does something, and does it there."""

from __future__ import annotations

from collections.abc import Callable

from peerpyrtc_desktop.gui.dialogs.question import Question
from peerpyrtc_desktop.gui.dialogs.take_back import TakeBack
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.verbs.peers import KICK_WITH_REASON, TAKE_BACK_ALL, UNDO_STROKES
from tests.gui.conftest import Stage, dialog, labels, press, until

Play = Callable[..., None]


async def in_two_rooms(stage: Stage) -> list[str]:
    """Ben is in the lobby and the studio, by one browser; returns what the status line says."""
    told: list[str] = []
    stage.panel.commands.told.connect(told.append)
    for room in ("lobby", "studio"):
        await stage.guests.join("ben", room=room, device="ben's")
        await stage.guests.join(f"ann of {room}", room=room)
        stage.guests.say("ben", f"hello {room}", room)
        stage.guests.draw("ben", 2, room)
    stage.flush()
    await stage.focus()
    select(stage, PeerKey("lobby", "ben"))
    return told


def select(stage: Stage, *who: PeerKey) -> None:
    stage.window.peers.table.setFocus()
    stage.window.peers.select(who)


def said_in(asked: Question | TakeBack) -> str:
    return "\n".join(label.text() for label in labels(asked))


def test_a_kick_names_all_the_rooms_that_one_is_sent_out_of(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await in_two_rooms(stage)
        kick = stage.window.actions_.for_peers[KICK_WITH_REASON]
        press(kick)
        asked = dialog(stage, Question)
        assert "Kick ben out of lobby and studio?" in said_in(asked)
        asked.act.click()
        await until(lambda: [room for room, *_ in stage.guests.kicked] == ["lobby", "studio"])
        await until(lambda: not stage.window.findChildren(Question))
        stage.flush()
        select(stage, PeerKey("lobby", "ann of lobby"), PeerKey("studio", "ann of studio"))
        press(kick)
        asked = dialog(stage, Question)
        assert "Kick 2 peers out of lobby and studio?" in said_in(asked)
        asked.reject()

    on_stage(test)


def test_what_is_taken_back_is_that_of_the_named_room(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        told = await in_two_rooms(stage)
        take = stage.window.actions_.for_peers[TAKE_BACK_ALL]
        assert take.text().replace("&", "") == "Take back everything ben said in lobby…"
        press(take)
        asked = dialog(stage, TakeBack)
        assert "Take back everything ben said in lobby?" in said_in(asked)
        assert "What they said in studio stays." in said_in(asked)
        asked.act.click()
        await until(lambda: len(told) == 1)
        assert told == ["Took back 1 message in lobby"]
        guests = stage.guests
        assert len(guests.link("ann of lobby").frames("redacted")) == 1
        assert not guests.link("ann of studio", "studio").frames("redacted")
        await until(lambda: "all that ben said in lobby" in stage.window.actions_.undo.text())

    on_stage(test)


def test_both_rooms_are_meant_where_both_rows_are_selected(on_stage: Play) -> None:
    """Then nothing stays, and one key takes all of it back."""

    async def test(stage: Stage) -> None:
        told = await in_two_rooms(stage)
        select(stage, PeerKey("lobby", "ben"), PeerKey("studio", "ben"))
        press(stage.window.actions_.for_peers[TAKE_BACK_ALL])
        asked = dialog(stage, TakeBack)
        assert "said in lobby and studio?" in said_in(asked)
        assert "stays" not in said_in(asked)
        asked.act.click()
        await until(lambda: told == ["Took back 2 messages in lobby and studio"])
        assert len(stage.guests.link("ann of studio", "studio").frames("redacted")) == 1

    on_stage(test)


def test_strokes_go_off_the_board_of_the_named_room(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        told = await in_two_rooms(stage)
        strokes = stage.window.actions_.for_peers[UNDO_STROKES]
        assert strokes.text().replace("&", "") == "Take strokes of ben off the board of lobby"
        press(strokes)
        await until(lambda: told)
        assert told == ["Took 2 strokes off the board of lobby"]
        assert stage.guests.sees_strokes("ann of lobby") == 0
        assert stage.guests.sees_strokes("ann of studio", "studio") == 2

    on_stage(test)
