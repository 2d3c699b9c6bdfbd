"""A file of what was said in a room, or of who was there; or of what a search finds."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.commands import Commands, Hosting
from peerpyrtc_desktop.gui.dialogs.exporting import ATTENDANCE, Exporting
from peerpyrtc_desktop.gui.inquiry import Inquiry
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.past_rooms import MOST, PastRooms
from peerpyrtc_desktop.gui.views.period import Period
from peerpyrtc_desktop.runtime.ports.archive import Archive, Form, Kind, Piece, Unreadable, Wanted


class Export(Exporting):
    """Asks for a room and a time too. Show it with `show`."""

    def __init__(self, parent: QWidget, commands: Commands, room: str | None) -> None:
        super().__init__(parent, commands, self.tr("Export history"))
        self.room = PastRooms()
        self.room.choose(room)
        self.period = Period()
        self.form.addItem(self.tr("Who was there: attendance (CSV)"), ATTENDANCE)
        self.lay_out(
            (
                (self.tr("Room"), self.room),
                (self.tr("When"), self.period),
                (self.tr("Format"), self.form),
            )
        )
        self._is_listed = False
        commands.hosting_changed.connect(self._on_hosting)
        self._on_hosting()

    def _on_hosting(self) -> None:
        """The history may be there by now."""
        archive = self._commands.archive
        if self._is_listed or self.is_running:
            return
        self.act.setEnabled(archive is not None)
        if archive is not None:
            self._is_listed = True
            self.said.clear()
            self._list_rooms(archive)
        elif self._commands.hosting in (Hosting.LOADING, Hosting.STARTING):
            self.said.setText(self.tr("The history is being opened."))
        else:
            self.said.setText(self.tr("History is off: there is nothing on disk to export."))

    def _list_rooms(self, archive: Archive) -> None:
        async def question() -> Callable[[], None]:
            try:
                rooms = await archive.rooms(MOST)
            except Unreadable:
                return lambda: None
            return lambda: self.room.fill(rooms)

        listing = Inquiry(partial(self._commands.look_up, name="panel: past rooms"))
        self.finished.connect(listing.drop)
        listing.ask(question)

    def name(self) -> str:
        """The room's."""
        return self.room.currentData() or self.tr("history")

    def pieces(self, archive: Archive, form: str) -> AsyncIterator[Piece]:
        """All of the room and the time; only programs have a use for the drawings."""
        room, (since, until) = self.room.currentData(), self.period.bounds()
        if form == ATTENDANCE:
            return archive.attendance(room, since, until)
        kind = None if form == Form.JSONL else Kind.SAID
        wanted = Wanted(room=room, since=since, until=until, kind=kind)
        return archive.export(wanted, Form(form), pictures=self.pictures.isChecked())


class ExportFound(Exporting):
    """Gives out all that one search finds, also what it hasn't listed. Show it with `open`."""

    def __init__(self, parent: QWidget, commands: Commands, wanted: Wanted) -> None:
        super().__init__(parent, commands, self.tr("Export what was found"))
        self._wanted = wanted
        heading = PlainLabel(
            self.tr("All that this search finds goes into the file, also what isn't listed yet.")
        )
        heading.setWordWrap(True)
        self.lay_out(((self.tr("Format"), self.form),), heading)

    def name(self) -> str:
        """What was looked for."""
        wanted = self._wanted
        return wanted.words or wanted.sender or wanted.room or self.tr("history")

    def pieces(self, archive: Archive, form: str) -> AsyncIterator[Piece]:
        """The same in every form: a search says itself which kinds it is for."""
        return archive.export(self._wanted, Form(form), pictures=self.pictures.isChecked())
