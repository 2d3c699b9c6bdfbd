"""Nobody is sent out by a slip of the hand: Stop and closing ask first while guests are there."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from peerpyrtc_desktop.gui import hosting_acts
from peerpyrtc_desktop.gui.commands import Hosting
from peerpyrtc_desktop.gui.dialogs.ending import Ending
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom, SetTopic
from tests.gui.conftest import Stage, until
from tests.gui.real.hand import click, press

Play = Callable[..., None]


async def full_house(stage: Stage) -> None:
    """Three guests in two rooms, and the window has the keys."""
    await stage.command(OpenRoom("kitchen"))
    await stage.guests.join("ann", "bob")
    await stage.guests.join("zoë", room="kitchen")
    stage.flush()
    await stage.focus()


async def asked(stage: Stage) -> Ending:
    """The question, once it has the keys."""

    def there() -> list[Ending]:
        return [each for each in stage.window.findChildren(Ending) if each.isActiveWindow()]

    await until(there)
    picture(stage)
    return there()[0]


def picture(stage: Stage) -> None:
    """For whoever wants to see it: PICTURES names a folder."""
    if folder := os.environ.get("PICTURES"):
        screen = stage.window.screen()
        screen.grabWindow(0).save(str(Path(folder) / f"ending-{screen.size().width()}.png"))


def centre(button: QPushButton) -> None:
    click(button, button.rect().center())


def test_closing_asks_and_return_alone_ends_nothing(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        wanted: list[bool] = []
        stage.window.close_wanted.connect(lambda: wanted.append(True))
        await full_house(stage)
        press("alt+F4")
        question = await asked(stage)
        for words in ("3 guests", "lobby: 2 guests", "kitchen: 1 guest"):
            assert words in question.who.text()
        assert question.to_tray is None
        press("Return")
        await until(lambda: not stage.window.findChildren(Ending))
        await stage.focus()
        press("ctrl+q")
        question = await asked(stage)
        press("Escape")
        await until(lambda: not stage.window.findChildren(Ending))
        stage.flush()
        assert (wanted, stage.names()) == ([], ["ann", "bob", "zoë"])
        assert stage.window.isVisible()
        await stage.focus()
        press("alt+F4")
        centre((await asked(stage)).act)
        await until(lambda: wanted)

    on_stage(test)


def test_stop_asks_and_starting_again_finds_the_rooms(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await full_house(stage)
        await stage.command(SetTopic("kitchen", "Soup"))
        button = stage.window.tools.widgetForAction(stage.window.actions_.hosting)
        click(button, button.rect().center())
        question = await asked(stage)
        press("Return")
        await until(lambda: not stage.window.findChildren(Ending))
        assert stage.panel.commands.hosting is Hosting.ON
        await stage.focus()
        click(button, button.rect().center())
        question = await asked(stage)
        centre(question.act)
        await until(lambda: stage.panel.commands.hosting is Hosting.OFF)
        await stage.focus()
        click(button, button.rect().center())
        await until(lambda: stage.panel.commands.hosting is Hosting.ON)
        stage.flush()
        rooms = stage.panel.models.rooms
        assert set(rooms.names()) == {"lobby", "kitchen"}
        assert rooms.topic("kitchen") == "Soup"

    on_stage(test)


def test_without_guests_nothing_is_asked(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        wanted: list[bool] = []
        stage.window.close_wanted.connect(lambda: wanted.append(True))
        await stage.focus()
        press("alt+F4")
        await until(lambda: wanted)
        assert not stage.window.findChildren(Ending)

    on_stage(test)


def test_the_tray_takes_the_window_and_gives_it_back(
    on_stage: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The screen here has no tray: the icon is in nobody's sight, but all else is real."""

    async def test(stage: Stage) -> None:
        wanted: list[bool] = []
        stage.window.close_wanted.connect(lambda: wanted.append(True))
        monkeypatch.setattr(hosting_acts, "has_tray", lambda: True)
        await full_house(stage)
        press("alt+F4")
        question = await asked(stage)
        assert question.to_tray is not None
        centre(question.to_tray)
        await until(lambda: not stage.window.isVisible())
        tray = stage.window.hosting_acts.tray
        assert tray is not None
        stage.flush()
        assert stage.names() == ["ann", "bob", "zoë"]
        tray.back.trigger()
        await until(lambda: stage.window.isActiveWindow() and not tray.is_used)
        tray.quit.trigger()
        assert wanted == [True]

    on_stage(test)
