"""The menus: every action there is in the bar, and those for a table on the table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.verbs.peers import PEER_VERBS
from peerpyrtc_desktop.gui.verbs.rooms import ROOM_VERBS
from peerpyrtc_desktop.gui.views.table import Table


def fill_menus(window: QMainWindow, do: Actions, docks: Sequence[QDockWidget]) -> None:
    """Fill the window's menu bar."""
    bar = window.menuBar()
    bar.setNativeMenuBar(True)

    file = bar.addMenu(window.tr("&File"))
    file.addActions([do.hosting, do.invite, do.copy_address])
    file.addSeparator()
    file.addAction(do.quit)

    room = bar.addMenu(window.tr("&Room"))
    room.addActions([do.new_room, do.broadcast, do.invite_moderator, do.moderators])
    room.addSeparator()
    room.addActions([do.show_room, do.show_all])
    for rooms in ROOM_VERBS:
        room.addSeparator()
        room.addActions([do.for_rooms[verb] for verb in rooms])
    room.addSeparator()
    room.addActions([do.who_may, do.rules, do.bans, do.audit, do.panic])

    peer = bar.addMenu(window.tr("&Peer"))
    for peers in PEER_VERBS:
        peer.addActions([do.for_peers[verb] for verb in peers])
        peer.addSeparator()
    peer.addActions([do.only_theirs, do.go_reporter])
    peer.addSeparator()
    peer.addAction(do.undo)

    messages = bar.addMenu(window.tr("&Messages"))
    messages.addActions([do.find, do.resume, do.copy, do.redact, do.redact_same])
    messages.addSeparator()
    messages.addActions([do.search, do.export])
    messages.addSeparator()
    messages.addAction(do.clear)

    view = bar.addMenu(window.tr("&View"))
    view.addMenu(window.tr("&Look")).addActions(list(do.scheme.values()))
    view.addActions([do.activity, do.compact])
    view.addSeparator()
    view.addActions([dock.toggleViewAction() for dock in docks])
    view.addActions([do.lock, do.reset])
    view.addSeparator()
    view.addActions([do.next_pane, do.last_pane])

    bar.addMenu(window.tr("&Help")).addActions([do.keys, do.about])


def offer(table: Table, *groups: Sequence[QAction]) -> None:
    """Give a table its context menu, a line between the groups; the menu key opens it too."""
    menu = QMenu(table)
    for group in groups:
        menu.addSeparator()
        menu.addActions(group)
    # What was pointed at stays under the pointer until the menu is away.
    menu.aboutToShow.connect(lambda: table.hold("menu", True))
    menu.aboutToHide.connect(lambda: table.hold("menu", False))

    def show(at: QPoint) -> None:
        menu.popup(table.viewport().mapToGlobal(at))

    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    table.customContextMenuRequested.connect(show)
