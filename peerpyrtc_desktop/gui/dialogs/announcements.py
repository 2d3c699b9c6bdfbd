"""The announcements that the host keeps: what is said when, and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from peerpyrtc_desktop.core.announcements import KIND, SAID, KeptAnnouncement, Plan, Planned
from peerpyrtc_desktop.core.events import (
    DocumentKept,
    Event,
    HistorySwitched,
    RoomClosed,
    RoomOpened,
)
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.announcement_words import next_, plan
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.announcement import AnnouncementForm, keep
from peerpyrtc_desktop.gui.dialogs.beside import ListDialog
from peerpyrtc_desktop.gui.times import Day
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.plain_table import PlainTable

_SIZE = QSize(820, 460)

_ANEW = 20_000
"""Milliseconds after which it is read anew: what is said while nobody is there moves on."""

_SHOWN = 80
"""Characters of a text that are shown."""


class AnnouncementList(ListDialog):
    """Stays beside the window, and follows what is kept and said. Show it with `begin`."""

    def __init__(
        self, parent: QWidget, commands: Commands, rooms: Callable[[], Sequence[str]]
    ) -> None:
        tr = self.tr
        titles = tr("Name"), tr("Room"), tr("When"), tr("Next"), tr("Words")
        super().__init__(
            parent, commands, PlainTable(tr("Announcements"), titles), tr("Announcements")
        )
        self._rooms = rooms
        self._listed: list[Planned] = []
        self.add = QPushButton(tr("A&dd…"))
        self.edit = QPushButton(tr("&Edit…"))
        self.pause = ActButton(tr("&Pause"))
        self.delete = ActButton(tr("De&lete"))
        self.lay_out(None, self.add, self.edit, self.pause, self.delete, wide=4, size=_SIZE)
        self._anew = QTimer(self, interval=_ANEW)
        self._anew.timeout.connect(self.read)
        self.finished.connect(self._anew.stop)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.opened.connect(self._edit)
        self.table.switched.connect(self._pause)
        self.table.removed.connect(self._delete)
        self.table.added.connect(self._add)
        self.add.clicked.connect(self._add)
        self.edit.clicked.connect(self._edit)
        self.pause.clicked.connect(self._pause)
        self.delete.clicked.connect(self._delete)

    def begin(self) -> None:
        """Show it, in front."""
        self.come(self.table)
        self._anew.start()

    def hear(self, event: Event) -> None:
        """See `BesideDialog.hear`."""
        kinds = (RoomOpened, RoomClosed, HistorySwitched)
        if isinstance(event, kinds) or (
            isinstance(event, DocumentKept) and event.kind in (KIND, SAID)
        ):
            self.read_soon()

    def read(self) -> None:
        """See `BesideDialog.read`."""
        from peerpyrtc_desktop.runtime.commands.announcements import ListAnnouncements

        self._commands.inquire(ListAnnouncements(), self._fill, self.said.setText)

    def _fill(self, found: list[Planned]) -> None:
        chosen = self._chosen()
        self._listed, today = found, Day.now()
        self.table.setRowCount(len(found))
        for row, one in enumerate(found):
            it = one.it
            room = self.tr("all rooms") if it.room is None else text.called(it.room)
            words = text.apart(text.one_line(it.text, _SHOWN))
            self.fill(row, (text.called(it.name), room, plan(it), next_(one, today), words))
        ids = [one.it.id for one in found]
        self.choose(ids, None if chosen is None else chosen.it.id)
        for column in range(4):
            self.table.resizeColumnToContents(column)
        self.said.setText(
            self.tr(
                "The host says them by itself, also while this window is closed and it runs on."
            )
            if found
            else self.tr("Keep what you say often, and have it said at a time or again and again.")
        )
        self._on_selected()

    def _chosen(self) -> Planned | None:
        return self.table.pick(self._listed)

    def _on_selected(self) -> None:
        one = self._chosen()
        self.edit.setEnabled(one is not None)
        self.delete.setEnabled(one is not None)
        self.pause.setEnabled(one is not None and _comes(one))
        is_paused = one is not None and one.it.paused
        self.pause.setText(self.tr("&Go on") if is_paused else self.tr("&Pause"))

    def _add(self) -> None:
        self._form(KeptAnnouncement())

    def _edit(self) -> None:
        if (one := self._chosen()) is not None:
            it = one.it
            if it.plan is Plan.ONCE and not _comes(one):
                # Its time is over: other words don't have it said tomorrow.
                it = replace(it, plan=Plan.BY_HAND)
            self._form(it)

    def _form(self, it: KeptAnnouncement) -> None:
        AnnouncementForm(self, self._commands, it, self._rooms()).open()

    def _pause(self) -> None:
        one = self._chosen()
        if one is not None and _comes(one):
            it = replace(one.it, paused=not one.it.paused)
            keep(self._commands, it, lambda: None, self.said.setText)

    def _delete(self) -> None:
        """At once: Ctrl+Z takes it back."""
        from peerpyrtc_desktop.runtime.commands.announcements import RemoveAnnouncement

        if (one := self._chosen()) is not None:
            remove = RemoveAnnouncement(one.it.id)
            self._commands.ask(remove, lambda _: None, self.said.setText)


def _comes(one: Planned) -> bool:
    """Whether it is said by itself, or would be if it went on: of others there is none to pause."""
    is_over = one.it.plan is Plan.ONCE and one.next is None and not one.it.paused
    return one.it.plan is not Plan.BY_HAND and not is_over
