"""Every dialog that a menu opens is whole on the screen, with its lists and its way out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QPushButton

from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.verbs.peers import BAN, KICK_WITH_REASON
from peerpyrtc_desktop.gui.verbs.rooms import CLOSE_ROOM, SET_TOPIC
from peerpyrtc_desktop.runtime.commands.bans import ListBans
from peerpyrtc_desktop.runtime.commands.rooms import OpenRoom
from tests.gui.conftest import Stage, until
from tests.gui.real.hand import press
from tests.gui.real.test_forms import place, write

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
    beside.append(do.announcements)
    asking = [each for each in verbs if each.text().endswith("…")]
    return [*asking, *beside, do.search, do.export, do.settings, do.keys, do.about]


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
            for box in shown.findChildren(QComboBox):
                if box.isVisible() and box.isEnabled():
                    await shows_all(box, free)
            shown.reject()
            await until(lambda: not opened(stage))

    on_stage(test)


async def shows_all(box: QComboBox, free: QRect) -> None:
    """Its list is on the screen, the last of a few choices as whole as the first."""
    box.showPopup()
    view = box.view()
    await until(lambda: free.contains(place(view.window())))
    if box.count() <= box.maxVisibleItems():
        last = view.model().index(box.count() - 1, box.modelColumn())
        assert view.viewport().rect().contains(view.visualRect(last)), box.itemText(last.row())
    box.hidePopup()
    await until(lambda: not view.isVisible())


ORDERS = pytest.mark.parametrize("order", range(4), ids=["Windows", "Mac", "KDE", "GNOME"])
"""Which button comes first is the desktop's own."""


def put_in(order: int) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setStyleSheet(app.styleSheet() + f"QDialogButtonBox {{ button-layout: {order}; }}")


@ORDERS
def test_the_default_is_the_same_in_every_order_of_the_buttons(order: int, on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        put_in(order)
        await stage.guests.join("ann")
        stage.flush()
        await stage.focus()
        do = stage.window.actions_
        for action, pressed in (
            (do.for_peers[BAN], "Ban"),
            (do.for_peers[KICK_WITH_REASON], "Kick"),
            (do.for_rooms[CLOSE_ROOM], "Cancel"),
            (do.for_rooms[SET_TOPIC], "Set topic"),
        ):
            stage.window.rooms.table.select([0])
            stage.window.peers.table.setFocus()
            stage.window.peers.table.select([0])
            action.trigger()
            (shown,) = opened(stage)
            await until(shown.isActiveWindow)
            buttons = shown.findChildren(QPushButton)
            assert [button.text() for button in buttons if button.isDefault()] == [pressed]
            shown.reject()
            await until(lambda: not opened(stage))

    on_stage(test)


@ORDERS
def test_return_bans_from_the_line_for_the_reason(order: int, on_stage: Play) -> None:
    async def test(stage: Stage) -> None:
        put_in(order)
        await stage.guests.join("ann")
        stage.flush()
        await stage.focus()
        stage.window.peers.table.setFocus()
        stage.window.peers.table.select([0])
        press("b")
        await until(lambda: any(each.isActiveWindow() for each in opened(stage)))
        write("enough")
        press("Return")
        await until(lambda: not opened(stage))
        assert [ban.reason for ban in await stage.command(ListBans("lobby"))] == ["enough"]

    on_stage(test)
