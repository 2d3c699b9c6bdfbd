"""Every dialog that a menu opens is whole on the screen, and its way out with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QPushButton

from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from tests.gui.conftest import Stage, until
from tests.gui.real.test_forms import place

Play = Callable[..., None]

TITLE = 9
"""Pixels that a window manager's title takes at the least, at any scale."""


def opened(stage: Stage) -> list[QDialog]:
    return [each for each in stage.window.findChildren(QDialog) if each.isVisible()]


def askers(stage: Stage) -> list[QAction]:
    """The actions that open a dialog."""
    do = stage.window.actions_
    verbs = [*do.for_peers.values(), *do.for_rooms.values()]
    beside = [do.invite, do.new_room, do.rules, do.who_may, do.audit, do.bans, do.moderators]
    asking = [each for each in verbs if each.text().endswith("…")]
    return [*asking, *beside, do.search, do.export, do.keys, do.about]


async def within(free: QRect, shown: QDialog) -> None:
    """Once it is all there, with its title. (Qt may not know of the frame for long.)"""
    title = QPoint(0, TITLE)
    await until(
        lambda: free.contains(place(shown)) and free.contains(place(shown).topLeft() - title)
    )


def test_every_dialog_is_whole_on_the_screen(on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        await stage.command(OpenRoom("workshop"))
        await stage.guests.join("Maximiliane von und zu Hohenstein", "ben")
        stage.flush()
        await stage.focus()
        free = stage.window.screen().availableGeometry()
        for action in askers(stage):
            stage.window.rooms.table.select([0])
            stage.window.peers.table.setFocus()
            stage.window.peers.select([PeerKey("lobby", "Maximiliane von und zu Hohenstein")])
            assert action.isEnabled(), action.text()
            action.trigger()
            (shown,) = opened(stage)
            await until(shown.isActiveWindow)
            await within(free, shown)
            for button in shown.findChildren(QPushButton):
                if button.isVisible():
                    assert free.contains(place(button)), (action.text(), button.text())
            shown.reject()
            await until(lambda: not opened(stage))

    on_stage(test)
