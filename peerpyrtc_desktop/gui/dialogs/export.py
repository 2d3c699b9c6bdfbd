"""A file of what was said in a room, or of who was there."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QStandardPaths, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui import text, words
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.inquiry import Inquiry
from peerpyrtc_desktop.gui.saving import save
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.past_rooms import MOST, PastRooms
from peerpyrtc_desktop.gui.views.period import Period
from peerpyrtc_desktop.runtime.ports.archive import Archive, Form, Kind, Piece, Unreadable, Wanted

ATTENDANCE = "attendance"


class Export(KeyedDialog):
    """Asks for a room, a time, a form and a place. Show it with `show`; closing it cancels."""

    def __init__(self, parent: QWidget, commands: Commands, room: str | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export history"))
        self.setMinimumWidth(520)
        self._commands = commands
        self._is_wanted = True
        self.is_running = False
        self.room = PastRooms()
        self.room.choose(room)
        self.period = Period()
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("Format"))
        for form, said in (
            (Form.HTML, self.tr("Page to read (HTML)")),
            (Form.CSV, self.tr("Table for spreadsheets (CSV)")),
            (Form.JSONL, self.tr("All that is known, for programs (JSON Lines)")),
            (ATTENDANCE, self.tr("Who was there: attendance (CSV)")),
        ):
            self.form.addItem(said, form)
        self.bar = QProgressBar()
        self.bar.setRange(0, 1_000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much is written"))
        # Its place is kept: nothing moves as it comes and goes.
        kept = self.bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(kept)
        self.bar.setFixedHeight(8)
        self.bar.hide()
        self.said = PlainLabel(self.tr("Times in the file are UTC."), "hint")
        self.said.setWordWrap(True)
        self.act = QPushButton(self.tr("Save as…"))
        self.act.setProperty("kind", "primary")
        self.act.setDefault(True)
        self.close_ = QPushButton(self.tr("Close"))
        self._lay_out()
        self.act.clicked.connect(self._on_act)
        self.close_.clicked.connect(self.reject)
        self.finished.connect(self._on_finished)
        self.finished.connect(self.deleteLater)
        if (archive := commands.archive) is None:
            self.act.setEnabled(False)
            self.said.setText(self.tr("History is off: there is nothing on disk to export."))
        else:
            self._list_rooms(archive)

    def _lay_out(self) -> None:
        fields = QFormLayout()
        for said, field in (
            (self.tr("Room"), self.room),
            (self.tr("When"), self.period),
            (self.tr("Format"), self.form),
        ):
            fields.addRow(PlainLabel(said, "muted"), field)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.act)
        foot.addWidget(self.close_)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        box.addLayout(fields)
        box.addWidget(self.bar)
        box.addWidget(self.said)
        box.addLayout(foot)

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

    def _on_act(self) -> None:
        """The system's own dialog asks where, and whether a file there may go."""
        ending = {Form.HTML: "html", Form.JSONL: "jsonl"}.get(self.form.currentData(), "csv")
        name = re.sub(r"[^\w -]", "_", self.room.currentData() or self.tr("history"))
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        where = QFileDialog(self, self.tr("Save as"), folder)
        where.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        where.setDefaultSuffix(ending)
        where.selectFile(f"{name} {day}.{ending}")
        where.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        where.finished.connect(where.deleteLater)
        where.open()

    def save(self, path: Path) -> None:
        """Write it there; what is there goes when all of the new one is written."""
        archive = self._commands.archive
        if archive is None or self.is_running:
            return
        self.is_running = True
        for part in (self.room, self.period, self.form, self.act):
            part.setEnabled(False)
        self.bar.setValue(0)
        self.bar.show()
        self.close_.setText(self.tr("Cancel"))
        since, until = self.period.bounds()
        form, room = self.form.currentData(), self.room.currentData()
        if form == ATTENDANCE:
            pieces = archive.attendance(room, since, until)
        else:
            kind = None if form == Form.JSONL else Kind.SAID
            wanted = Wanted(room=room, since=since, until=until, kind=kind)
            pieces = archive.export(wanted, form)
        is_table = form in (Form.CSV, ATTENDANCE)

        async def write() -> None:
            try:
                if await save(pieces, path, self._on_piece, mark=is_table):
                    said = self.tr("{count} rows are in {file}.")
                    name = text.file_name(path.name)
                    self._end(said.format(count=f"{self._count:,}", file=text.apart(name)))
            except (Unreadable, OSError) as fault:
                why = self.tr("It could not be saved: {why}").format(why=words.fault(fault))
                self._end(text.sentence(why))
            finally:
                self.is_running = False

        self._count = 0
        self._commands.look_up(write(), "panel: export")

    def _on_piece(self, piece: Piece) -> bool:
        if not self._is_wanted or self._commands.archive is None:
            return False
        self._count = piece.count
        self.bar.setValue(round(piece.share * 1_000))
        self.said.setText(self.tr("{count} rows").format(count=f"{piece.count:,}"))
        return True

    def _end(self, said: str) -> None:
        if self._is_wanted:
            for part in (self.room, self.period, self.form, self.act):
                part.setEnabled(True)
            self.bar.hide()
            self.close_.setText(self.tr("Close"))
            self.said.setText(said)

    def _on_finished(self) -> None:
        self._is_wanted = False
