"""An announcement that is kept is said by three keys: two write it, one sends it."""

from __future__ import annotations

from collections.abc import Callable

from peerpyrtc_desktop.core.announcements import KeptAnnouncement
from peerpyrtc_desktop.runtime.commands.announcements import KeepAnnouncement
from tests.gui.conftest import Stage, until
from tests.gui.real import hand

Play = Callable[..., None]


def test_three_keys_say_what_is_kept(on_stage: Play) -> None:
    """From wherever the keys are; the menu is whole on the screen."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("ann")
        for name, text in (("break", "Back at three."), ("rules", "Be kind.")):
            await stage.command(KeepAnnouncement(KeptAnnouncement(name=name, text=text)))
        await until(lambda: len(stage.window.announcements.all()) == 2)
        stage.flush()
        await stage.focus()
        window = stage.window
        menu, line = window.announcements.menu, window.speak.line
        hand.press("ctrl+shift+b")
        await until(menu.isVisible)
        await until(lambda: window.screen().availableGeometry().contains(menu.geometry()))
        hand.press("2")
        await until(lambda: line.text() == "Be kind." and line.hasFocus())
        hand.press("Return")
        await until(lambda: bool(stage.guests.link("ann").frames("announcement")))
        assert stage.guests.link("ann").last("announcement")["text"] == "Be kind."
        hand.press("ctrl+shift+b")
        await until(menu.isVisible)
        hand.press("Return")  # the arrows begin at the first
        await until(lambda: line.text() == "Back at three.")

    on_stage(test)
