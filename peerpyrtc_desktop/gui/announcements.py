"""The announcements that the host keeps: at hand beside the host's line, and in a dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from peerpyrtc_desktop.core.announcements import KIND, KeptAnnouncement
from peerpyrtc_desktop.core.events import DocumentKept, Event, HistorySwitched
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.actions import Actions
from peerpyrtc_desktop.gui.choices import Choice
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.views.speak_bar import SpeakBar
from peerpyrtc_desktop.runtime.ports.host import Host

if TYPE_CHECKING:
    from peerpyrtc_desktop.core.announcements import Planned
    from peerpyrtc_desktop.gui.dialogs.announcements import AnnouncementList

_BEGINNING = 40
"""Characters of a text that stand in a menu."""

_NUMBERED = 9
"""That have a digit in the menu: two keys write one into the line."""


class Announcements(QObject):
    """Has announced what is sent from the host's line; writes what the host keeps into it.

    Whoever picks one sees it there before it is sent, and may change it. `tell` says things in
    passing.
    """

    changed = Signal()

    def __init__(
        self,
        window: QWidget,
        do: Actions,
        commands: Commands,
        rooms: RoomsModel,
        speak: SpeakBar,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._do = do
        self._commands = commands
        self._rooms = rooms
        self._speak = speak
        self._tell = tell
        self._kept: dict[str, KeptAnnouncement] = {}
        self._list: AnnouncementList | None = None
        self.menu = QMenu(speak)
        commands.hosting_changed.connect(self._read)
        do.announcements.triggered.connect(self.show_list)
        do.pick_announcement.triggered.connect(self.pick)
        speak.pick.clicked.connect(self.pick)
        speak.spoken.connect(self._say)

    def follow(self, host: Host) -> None:
        """Hear of what is kept there."""
        host.events.connect(self._on_event)

    def all(self) -> list[KeptAnnouncement]:
        """All that are kept, by their names."""
        return sorted(self._kept.values(), key=lambda it: (it.name.casefold(), it.room or ""))

    def choices(self) -> Iterator[Choice]:
        """For the palette."""
        if self._do.pick_announcement.isEnabled():
            for it in self.all():
                says = self.tr("Announce {what}").format(what=_called(it))
                where = "" if it.room is None else text.called(it.room)
                yield Choice(says, partial(self._put, it.id), where)

    def pick(self) -> None:
        """Offer them above the host's line: a digit, or the arrows, choose one."""
        self.fill()
        button = self._speak.pick
        above = QPoint(0, -self.menu.sizeHint().height())
        self.menu.popup(button.mapToGlobal(above))
        self.menu.setActiveAction(self.menu.actions()[0])

    def fill(self) -> None:
        """Have in the menu what is kept now."""
        self.menu.clear()
        for number, it in enumerate(self.all(), 1):
            digit = f"&{number} " if number <= _NUMBERED else ""
            said = _called(it)
            if it.room is not None:
                said = self.tr("{what} (to {room})").format(what=said, room=text.called(it.room))
            action = QAction(digit + said.replace("&", "&&"), self.menu)
            action.triggered.connect(partial(self._put, it.id))
            self.menu.addAction(action)
        if self._kept:
            self.menu.addSeparator()
        self.menu.addAction(self._do.announcements)

    def show_list(self) -> None:
        """Show them all, to be changed."""
        # Loaded by the first who wants it: the window stands before.
        from peerpyrtc_desktop.gui.dialogs.announcements import AnnouncementList

        if self._list is None:
            names = self._rooms.names
            self._list = AnnouncementList(self._window, self._commands, names)
            self._list.addAction(self._do.undo)
        self._list.begin()

    def _say(self, said: str, room: str | None) -> None:
        speak = self._speak
        self._commands.announce(said, room, lambda: speak.done(said), speak.refused)

    def _put(self, id_: str) -> None:
        it = self._kept.get(id_)
        if it is None:
            self._tell(self.tr("That announcement is kept no longer"))
        elif not self._speak.put(it.text, it.room):
            self._tell(self.tr("{room} is closed").format(room=text.called(it.room or "")))

    def _on_event(self, event: Event) -> None:
        if isinstance(event, HistorySwitched):
            self._read()
        elif isinstance(event, DocumentKept) and event.kind == KIND:
            if event.document is None:
                self._kept.pop(event.name, None)
            else:
                it = msgspec.json.decode(event.document, type=KeptAnnouncement)
                self._kept[event.name] = it
            self.changed.emit()

    def _read(self) -> None:
        """What an earlier host kept is known once this one has its history."""
        if self._commands.is_loaded:
            from peerpyrtc_desktop.runtime.commands.announcements import ListAnnouncements

            self._commands.inquire(ListAnnouncements(), self._take, lambda _: None)

    def _take(self, found: list[Planned]) -> None:
        self._kept = {one.it.id: one.it for one in found}
        self.changed.emit()


def _called(it: KeptAnnouncement) -> str:
    """`rules: Be kind to each other`."""
    return f"{text.called(it.name)}: {text.apart(text.one_line(it.text, _BEGINNING))}"
