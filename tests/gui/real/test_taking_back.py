"""Real keys take back what somebody drew and said, and bring it back."""

from __future__ import annotations

from collections.abc import Callable

from peerpyrtc_desktop.gui.dialogs.take_back import TakeBack
from tests.gui.conftest import Stage, until
from tests.gui.real import hand
from tests.gui.test_moderating import selected, struck_in

Play = Callable[..., None]


def test_strokes_and_words_go_by_a_key_each_and_come_back_by_another(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await selected(stage, "ben", "ann")
        await until(stage.window.peers.table.hasFocus)
        undo = stage.window.actions_.undo
        stage.guests.draw("ben", 2)
        stage.guests.say("ben", "buy now")
        stage.flush()
        hand.press("shift+b")
        await until(lambda: stage.guests.sees_strokes("ann") == 0)
        await until(lambda: "strokes" in undo.text())
        hand.press("ctrl+z")
        await until(lambda: stage.guests.sees_strokes("ann") == 2)
        hand.press("t")
        await until(
            lambda: any(each.isActiveWindow() for each in stage.window.findChildren(TakeBack))
        )
        hand.press("Return")
        await until(lambda: struck_in(stage) == ["buy now"])
        await until(lambda: stage.window.isActiveWindow() and undo.isEnabled())
        hand.press("ctrl+z")
        await until(lambda: struck_in(stage) == [])

    on_stage(test)
