"""The window fits its screen at the first start, with guests, each dock, and on another one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.core.events import HistorySwitched
from tests.gui.conftest import Stage, turns, until
from tests.gui.real.test_sizes import inside, settled
from tests.gui.samples import NOON

Play = Callable[..., None]

ROOMY = 540
"""Pixels of the window's height: in less, at letters of twice the size, a row must do."""

NAMES = [f"Guest {n}" for n in range(1, 41)]


def on_screen(stage: Stage, part: QWidget) -> bool:
    place = QRect(part.mapToGlobal(part.rect().topLeft()), part.size())
    return stage.window.screen().geometry().contains(place)


def rows_in_sight(stage: Stage) -> float:
    """Of the log."""
    log = stage.window.log.view
    return log.viewport().height() / log.verticalHeader().defaultSectionSize()


async def fits(stage: Stage) -> None:
    """The window is on its screen, as far as bars leave it free; the log has rows in sight."""
    await settled(stage)
    await until(lambda: inside(stage))
    least = stage.window.minimumSizeHint()
    assert least.height() <= stage.window.height(), least
    assert least.width() <= stage.window.width(), least
    window = stage.window
    for part in (window.speak.send, window.status, window.tools):
        assert on_screen(stage, part), part.objectName() or part.accessibleName()
    if not window.waiting:
        assert rows_in_sight(stage) >= (2 if window.height() > ROOMY else 1)
        assert window.log.view.viewport().width() >= 240


def test_the_first_start_and_the_first_guest(on_stage: Play) -> None:
    """Nothing that comes makes the window larger than it was."""

    async def test(stage: Stage) -> None:
        await stage.focus()
        await fits(stage)
        size = stage.window.size()
        await stage.guests.join("ann")
        await fits(stage)
        assert stage.window.size() == size
        await stage.guests.join(*NAMES)
        for n, name in enumerate(NAMES):
            stage.guests.say(name, f"message {n} " + "words " * n)
            stage.guests.send(name, {"type": "hand"})
        stage.guests.host.hub.events.emit(HistorySwitched(False, "the disk is full", NOON))
        await until(stage.window.waiting_acts.pane.isVisible)
        await fits(stage)
        assert stage.window.size() == size
        assert rows_in_sight(stage) >= (3 if stage.window.height() > ROOMY else 1)

    on_stage(test)


def test_each_dock_leaves_the_log_rows_and_the_window_its_screen(on_stage: Play) -> None:
    """Opened one by one, and then all; the log's rows are still to be read beside them."""

    async def test(stage: Stage) -> None:
        await stage.focus()
        await stage.guests.join(*NAMES[:3])
        for name in NAMES[:3]:
            stage.guests.say(name, "hello")
        await fits(stage)
        docks = stage.window.docks
        for name in docks.late:
            docks.show(name)
            await turns(20)
            await fits(stage)
        for dock in docks.late.values():
            dock.hide()
        await turns(20)
        await fits(stage)

    on_stage(test)


def test_a_window_whose_screen_has_less_room_comes_back_into_sight(on_stage: Play) -> None:
    """As where a screen is taken away, or a bar comes: not larger than what is left, and on it."""

    async def test(stage: Stage) -> None:
        await stage.focus()
        await stage.guests.join(*NAMES[:3])
        await fits(stage)
        window, screen = stage.window, stage.window.screen()
        free = screen.availableGeometry()
        window.setGeometry(
            QRect(free.center(), free.size() * 2)  # as it was on one twice as large
        )
        await until(lambda: window.width() > free.width())
        screen.availableGeometryChanged.emit(free)
        await fits(stage)
        assert window.width() >= min(720, free.width() - 12)

    on_stage(test)
