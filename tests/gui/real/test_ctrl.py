"""Ctrl, held by a real hand over the log, has its rows stand still: it can't get stuck."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QMenu

from peerpyrtc_desktop.gui.dialogs.help import Keys
from tests.gui.conftest import Stage, dialog, turns, until
from tests.gui.real import hand
from tests.gui.real.test_hands import chat, class_of_forty, meant, row_in_sight

Play = Callable[..., None]


async def talk(stage: Stage) -> None:
    for _ in range(10):
        chat(stage, 10)
        await turns(2)


async def follows(stage: Stage) -> None:
    view = stage.window.log.view
    await until(lambda: not view.held)
    bar = view.verticalScrollBar()
    await until(lambda: bar.value() == bar.maximum())
    assert not view.paused


def test_what_one_aims_at_stands_still(on_stage: Play) -> None:
    """By the pointer, wherever the keys are; what is clicked then is who was aimed at."""

    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        view = stage.window.log.view
        stage.window.log.filter.setFocus()
        place, author = row_in_sight(stage, 1)
        hand.point(view.viewport(), place)
        await until(lambda: view.underMouse() or view.viewport().underMouse())
        hand.keep_down("ctrl")
        await until(lambda: view.held)
        await talk(stage)
        assert row_in_sight(stage, 1)[1] == author
        hand.click(view.viewport(), place)
        await until(lambda: meant(stage) == [author])
        hand.release("ctrl")
        await follows(stage)

    on_stage(test)


def test_it_goes_on_when_the_window_loses_the_keys(on_stage: Play) -> None:
    """A dialog that opens meanwhile hears that Ctrl is let up, and the log doesn't."""

    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        view = stage.window.log.view
        view.setFocus()
        hand.keep_down("ctrl")
        await until(lambda: view.held)
        stage.window.actions_.keys.trigger()
        shown = dialog(stage, Keys)
        await until(shown.isActiveWindow)
        hand.release("ctrl")
        await until(lambda: not view.held)
        shown.close()
        await until(stage.window.isActiveWindow)
        await follows(stage)

    on_stage(test)


def test_it_goes_on_after_a_menu_in_which_ctrl_was_let_up(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await class_of_forty(stage)
        view = stage.window.log.view
        place, _ = row_in_sight(stage, 1)
        hand.point(view.viewport(), place)
        hand.keep_down("ctrl")
        await until(lambda: view.held)
        hand.click(view.viewport(), place, button=3)
        await until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        hand.release("ctrl")
        hand.press("Escape")
        await until(lambda: QApplication.activePopupWidget() is None)
        hand.point(view.viewport(), place + QPoint(3, 0))
        await follows(stage)

    on_stage(test)
