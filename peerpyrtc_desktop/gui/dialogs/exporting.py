"""What the dialogs have in common that write a file of the history."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

from PySide6.QtCore import QDate, QStandardPaths, Qt
from PySide6.QtWidgets import (
    QCheckBox,
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
from peerpyrtc_desktop.gui.language import counted
from peerpyrtc_desktop.gui.saving import save
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.runtime.ports.archive import Archive, Form, Piece, Unreadable

ATTENDANCE = "attendance"

_LONGEST = 40
"""Characters of a name that one offers for the file."""


class Exporting(KeyedDialog):
    """Asks for a form and a place, shows how far it is; closing it cancels."""

    def __init__(self, parent: QWidget, commands: Commands, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._commands = commands
        self._is_wanted = True
        self._count = 0
        self.is_running = False
        self.form = QComboBox()
        self.form.setAccessibleName(self.tr("Format"))
        for form, said in (
            (Form.HTML, self.tr("Page to read (HTML)")),
            (Form.CSV, self.tr("Table for spreadsheets (CSV)")),
            (Form.JSONL, self.tr("All that is known, for programs (JSON Lines)")),
        ):
            self.form.addItem(said, form)
        self.pictures = QCheckBox(self.tr("With the &pictures that are still shared"))
        self.form.currentIndexChanged.connect(self._on_form)
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
        self.said = PlainLabel(self._hint(), "hint")
        self.said.setWordWrap(True)
        self.act = QPushButton(self.tr("Save as…"))
        self.act.setProperty("kind", "primary")
        self.act.setDefault(True)
        self.close_ = QPushButton(self.tr("Close"))
        self.act.clicked.connect(self._on_act)
        self.close_.clicked.connect(self.reject)
        self.finished.connect(self._on_finished)
        self.finished.connect(self.deleteLater)

    def pieces(self, archive: Archive, form: str) -> AsyncIterator[Piece]:
        """What is to be in the file."""
        raise NotImplementedError

    def name(self) -> str:
        """What the file may be called, without the day and the ending."""
        raise NotImplementedError

    def lay_out(
        self, fields: Sequence[tuple[str, QWidget]], heading: QWidget | None = None
    ) -> None:
        """Put the fields with their names above how far it is and the buttons."""
        self._fields = [field for _, field in fields]
        form = QFormLayout()
        for said, field in fields:
            form.addRow(PlainLabel(said, "muted"), field)
        form.addRow("", self.pictures)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.act)
        foot.addWidget(self.close_)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 20, 20, 16)
        box.setSpacing(12)
        if heading is not None:
            box.addWidget(heading)
        box.addLayout(form)
        box.addWidget(self.bar)
        box.addWidget(self.said)
        box.addLayout(foot)

    def _on_act(self) -> None:
        """The system's own dialog asks where, and whether a file there may go."""
        ending = {Form.HTML: "html", Form.JSONL: "jsonl"}.get(self.form.currentData(), "csv")
        name = re.sub(r"[^\w -]", "_", self.name()[:_LONGEST])
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
        self._allow(False)
        self.bar.setValue(0)
        self.bar.show()
        self.close_.setText(self.tr("Cancel"))
        form = self.form.currentData()
        pieces = self.pieces(archive, form)
        is_table = form in (Form.CSV, ATTENDANCE)

        async def write() -> None:
            try:
                if await save(pieces, path, self._on_piece, mark=is_table):
                    one, many = "1 row is in {file}.", "{count} rows are in {file}."
                    name = text.apart(text.file_name(path.name))
                    self._end(counted(self.tr, one, many, self._count, file=name))
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
        self.said.setText(counted(self.tr, "1 row", "{count} rows", piece.count))
        return True

    def _end(self, said: str) -> None:
        if self._is_wanted:
            self._allow(True)
            self.bar.hide()
            self.close_.setText(self.tr("Close"))
            self.said.setText(said)

    def _on_finished(self) -> None:
        self._is_wanted = False

    def _on_form(self) -> None:
        """Only a page has pictures; who was there has no words of anybody."""
        self.pictures.setEnabled(self.form.currentData() == Form.HTML)
        self.said.setText(self._hint())

    def _hint(self) -> str:
        """What whoever gives the file to others should know."""
        if self.form.currentData() == ATTENDANCE:
            return self.tr("Times in the file are UTC.")
        return self.tr(
            "What was taken back is in the file, too, with its words: look through it before you "
            "give it to others. Times in it are UTC."
        )

    def _allow(self, is_allowed: bool) -> None:
        for part in (*self._fields, self.act):
            part.setEnabled(is_allowed)
        self.pictures.setEnabled(is_allowed and self.form.currentData() == Form.HTML)
