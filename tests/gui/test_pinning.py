"""Pinning from the window: the selected message, by a key, and off again."""

from __future__ import annotations

from collections.abc import Callable

from peerpyrtc_desktop.gui.models.rooms import Column
from peerpyrtc_desktop.gui.verbs.rooms import UNPIN
from tests.gui.conftest import Stage, press, until
from tests.runtime.fakes import event
from tests.runtime.test_board import change
from tests.runtime.test_board_lettering import BOX, note

Play = Callable[..., None]

WROTE = "wrote on the whiteboard: “milk”"


def pinned(stage: Stage) -> str:
    """What guests are told is pinned; "" is nothing."""
    told = stage.guests.link("ben").frames("room-updated")
    return str(told[-1]["room"].get("pinned", {}).get("text", "")) if told else ""


def test_the_selected_message_is_pinned_and_taken_off(on_stage: Play) -> None:
    """By one action; the table of rooms says which it is, and its menu takes it off, too."""

    async def test(stage: Stage) -> None:
        do, view = stage.window.actions_, stage.window.log.view
        await stage.guests.join("ann", "ben")
        stage.guests.say("ann", "Exam at ten.")
        stage.guests.say("ann", "Bring pens.")
        stage.flush()
        unpin = do.for_rooms[UNPIN]
        assert not do.pin.isEnabled()
        assert not unpin.isEnabled()
        view.select([stage.texts().index("Exam at ten.")])
        assert do.pin.text() == "Pin this message"
        press(do.pin)
        await until(lambda: pinned(stage) == "Exam at ten.")
        await until(lambda: "Unp" in do.pin.text())
        name = stage.panel.models.rooms.index(0, Column.NAME).data()
        assert name == "lobby · pinned: ann: Exam at ten."
        view.select([stage.texts().index("Bring pens.")])
        assert do.pin.text() == "Pin this message"
        press(do.pin)
        await until(lambda: pinned(stage) == "Bring pens.")
        await until(lambda: "Unp" in do.pin.text())
        press(do.pin)
        await until(lambda: pinned(stage) == "")
        await until(lambda: "pin" in do.undo.text())
        press(do.undo)
        await until(lambda: pinned(stage) == "Bring pens.")
        await until(unpin.isEnabled)
        press(unpin)
        await until(lambda: pinned(stage) == "")
        await until(lambda: not unpin.isEnabled())
        assert stage.panel.models.rooms.index(0, Column.NAME).data() == "lobby"

    on_stage(test)


def test_what_isnt_for_all_is_not_offered(on_stage: Play) -> None:
    """A whisper, somebody's coming, several messages, what is drawn, what was taken back."""

    async def test(stage: Stage) -> None:
        do, view = stage.window.actions_, stage.window.log.view
        await stage.guests.join("ann", "ben")
        stage.guests.link("ann").receive(event(1, "psst", to="ben"))
        stage.guests.link("ann").receive(change(20, data=note("milk")))
        stage.guests.link("ann").receive(change(30, data=BOX))
        stage.guests.say("ann", "hello")
        stage.guests.say("ann", "bye")
        stage.flush()
        at = stage.texts().index
        single = ([at(each)] for each in ("psst", "ann joined", WROTE, "drew on the whiteboard"))
        for rows in (*single, [at("hello"), at("bye")]):
            view.select(rows)
            assert not do.pin.isEnabled()
        view.select([at("hello")])
        assert do.pin.isEnabled()
        press(do.redact)
        await until(lambda: bool(stage.guests.link("ben").frames("redacted")))
        stage.flush()
        view.select([at("bye")])
        view.select([at("hello")])
        assert not do.pin.isEnabled()
        said: list[str] = []
        stage.window.pinning._tell = said.append
        stage.window.pinning.pin()
        assert said == ["Select one message that all can read: that is pinned"]

    on_stage(test)
