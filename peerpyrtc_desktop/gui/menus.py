"""The menus: every action there is in the bar, and those for a table on the table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.language import translating
from peerpyrtc_desktop.gui.verbs.peers import PEER_VERBS
from peerpyrtc_desktop.gui.verbs.rooms import ROOM_VERBS
from peerpyrtc_desktop.gui.verbs.verb import Group, T, Verb, say
from peerpyrtc_desktop.gui.views.table import Table

_tr = translating("Menus")


def fill_menus(
    window: QMainWindow,
    do: Actions,
    docks: Sequence[QAction],
    languages: QMenu,
    sorting: QMenu,
    numbered: Section,
) -> None:
    """Fill the window's menu bar."""
    bar = window.menuBar()
    bar.setNativeMenuBar(True)

    file = bar.addMenu(_tr("&File"))
    file.addActions([do.hosting, do.invite, do.copy_address])
    file.addSeparator()
    file.addAction(do.settings)
    file.addSeparator()
    file.addAction(do.quit)

    room = bar.addMenu(_tr("&Room"))
    room.addActions([do.new_room, do.invite_moderator, do.moderators])
    room.addSeparator()
    room.addActions([do.broadcast, do.pick_announcement, do.announcements])
    room.addSeparator()
    room.addActions([do.show_room, do.show_all])
    fill(room, groups_of(ROOM_VERBS, do.for_rooms))
    room.addSeparator()
    room.addActions([do.who_may, do.rules, do.bans, do.audit, do.panic])

    peer = bar.addMenu(_tr("&Peer"))
    fill(peer, [*groups_of(PEER_VERBS, do.for_peers), numbered])
    peer.addSeparator()
    peer.addActions([do.card, do.only_theirs, do.everyone, do.go_reporter])
    peer.addSeparator()
    peer.addAction(do.undo)

    messages = bar.addMenu(_tr("&Messages"))
    messages.addActions([do.find, do.resume, do.copy, do.pin, do.redact, do.redact_same])
    messages.addSeparator()
    messages.addActions([do.search, do.export])
    messages.addSeparator()
    messages.addAction(do.clear)

    view = bar.addMenu(_tr("&View"))
    view.addMenu(_tr("&Look")).addActions(list(do.scheme.values()))
    view.addMenu(languages)
    view.addMenu(sorting)
    view.addActions([do.activity, do.compact])
    view.addSeparator()
    view.addActions(docks)
    view.addAction(do.stage)
    view.addActions([do.lock, do.reset])
    view.addSeparator()
    view.addActions([do.palette, do.next_pane, do.last_pane])

    bar.addMenu(_tr("&Help")).addActions([do.keys, do.doctor, do.diagnostics, do.about])


@dataclass(frozen=True)
class Section:
    """Actions that stand together in a menu; with a `title` they are in one of their own."""

    actions: Sequence[QAction]
    title: str = ""


def groups_of(groups: Sequence[Group[T]], actions: Mapping[Verb[T], QAction]) -> list[Section]:
    """The actions of a verb table, as its groups have them."""
    return [Section([actions[verb] for verb in group.verbs], say(group.title)) for group in groups]


def fill(menu: QMenu, sections: Sequence[Section]) -> None:
    """Menus of their own follow on each other; a line is before all else."""
    before = ""
    for section in sections:
        if not (before and section.title):
            menu.addSeparator()
        before = section.title
        into = menu.addMenu(section.title) if section.title else menu
        into.addActions(section.actions)


def offer(table: Table, *sections: Section) -> None:
    """Give a table its context menu, a line between the groups; the menu key opens it too."""
    menu = QMenu(table)
    fill(menu, sections)
    # What was pointed at stays under the pointer until the menu is away.
    menu.aboutToShow.connect(lambda: table.hold("menu", True))
    menu.aboutToHide.connect(lambda: table.hold("menu", False))

    def show(at: QPoint) -> None:
        menu.popup(table.viewport().mapToGlobal(at))

    table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    table.customContextMenuRequested.connect(show)
