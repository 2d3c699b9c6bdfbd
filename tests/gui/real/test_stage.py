"""The stage in a real window: by keys alone, on the second screen where there is one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from peerpyrtc_desktop.gui.stage.fitted import FittedLabel
from peerpyrtc_desktop.gui.stage.window import StageWindow
from peerpyrtc_desktop.runtime.commands.messages import Announce
from peerpyrtc_desktop.runtime.commands.rooms import SetTopic
from tests.gui.conftest import Stage, until
from tests.gui.real.hand import press
from tests.gui.test_board_acts import a_line, draw
from tests.gui.test_stage_acts import raise_hand

Play = Callable[..., None]


async def opened(stage: Stage) -> StageWindow:
    """By F11: all of the screen is its own, and it has the keys."""
    await stage.focus()
    press("F11")
    acts = stage.window.stage_acts
    await until(lambda: acts.stage is not None)
    shown = acts.stage
    assert shown is not None
    place = QGuiApplication.screens()[-1].geometry()
    await until(lambda: shown.isActiveWindow() and shown.geometry() == place)
    return shown


def test_it_fills_its_screen_and_is_worked_by_keys(on_stage: Play) -> None:
    """Nothing lies over anything, and what is said is read from afar."""

    async def test(stage: Stage) -> None:
        await stage.guests.join("Ann", "Bob", "Somebody with a name that is rather long")
        await stage.command(
            SetTopic("lobby", "What plants do with light, and why leaves are green")
        )
        await stage.command(Announce("Groups of three: draw how a leaf gets its water.", "lobby"))
        draw(stage, "Ann", a_line(3_000))
        raise_hand(stage, "Bob", "Ann")
        shown = await opened(stage)
        assert shown.isFullScreen()
        check_room(shown)
        assert shown.said.shown()[1] >= shown.height() / 20
        press("b")
        sheet = shown.sheet
        await until(lambda: sheet.isVisible() and sheet.model.strokes and sheet.is_painted)
        assert sheet.height() > shown.height() / 2
        check_room(shown)
        press("b")
        await until(lambda: not sheet.isVisible())
        press("Escape")
        await until(lambda: stage.window.stage_acts.stage is None)
        await until(stage.window.isActiveWindow)

    on_stage(test)


def check_room(shown: StageWindow) -> None:
    """All that is to be read is on the window, and apart from the rest."""
    parts = [each for each in shown.findChildren(FittedLabel) if each.isVisible() and each.text()]
    places = [each.rect().translated(each.mapTo(shown, each.rect().topLeft())) for each in parts]
    code = shown.code.rect().translated(shown.code.mapTo(shown, shown.code.rect().topLeft()))
    for at, place in enumerate(places):
        assert shown.rect().contains(place), parts[at].text()
        assert parts[at].shown()[0] == parts[at].text(), "cut"
        for other in (*places[at + 1 :], code):
            assert not place.intersects(other), parts[at].text()
