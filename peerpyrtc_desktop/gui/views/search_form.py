"""What a search of the history is for: words, room, sender, address, kind and time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.log_pane import FilterLine
from peerpyrtc_desktop.gui.views.past_rooms import PastRooms
from peerpyrtc_desktop.gui.views.period import Period
from peerpyrtc_desktop.runtime.ports.archive import Kind, Wanted

_LONGEST = 200


class SearchForm(QWidget):
    """Its fields and the button; Return in a field presses it, as the dialog's default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = self._line(self.tr("Words"), self.tr("Words, or parts of them"))
        self.room = PastRooms()
        self.who = self._line(self.tr("From"), self.tr("Anybody"))
        self.address = self._line(self.tr("Address"), self.tr("Any"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for kind, said in (
            (Kind.SAID, self.tr("All but drawings")),
            (Kind.MESSAGE, self.tr("Messages")),
            (Kind.WHISPER, self.tr("Whispers")),
            (Kind.ANNOUNCEMENT, self.tr("Announcements")),
            (Kind.FILE, self.tr("Files")),
            (Kind.DRAWING, self.tr("Drawings")),
        ):
            self.kind.addItem(said, kind)
        self.period = Period()
        self.act = QPushButton(self.tr("Search"))
        self.act.setProperty("kind", "primary")
        self.act.setDefault(True)
        self._lay_out()

    def _line(self, name: str, example: str) -> QLineEdit:
        line = FilterLine()
        line.setMaxLength(_LONGEST)
        line.setAccessibleName(name)
        line.setPlaceholderText(example)
        line.setClearButtonEnabled(True)
        return line

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.words, 1)
        first.addWidget(self.act)
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        fields: Sequence[tuple[str, QWidget, int, int]] = (
            (self.tr("Room"), self.room, 0, 0),
            (self.tr("From"), self.who, 0, 2),
            (self.tr("Address"), self.address, 0, 4),
            (self.tr("Kind"), self.kind, 1, 0),
        )
        for said, field, row, column in fields:
            grid.addWidget(PlainLabel(said, "muted"), row, column)
            grid.addWidget(field, row, column + 1)
            grid.setColumnStretch(column + 1, 1)
        grid.addWidget(PlainLabel(self.tr("When"), "muted"), 1, 2)
        grid.addWidget(self.period, 1, 3, 1, 3)
        box = QGridLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setVerticalSpacing(8)
        box.addLayout(first, 0, 0)
        box.addLayout(grid, 1, 0)
        order = (self.words, self.act, self.room, self.who, self.address, self.kind)
        for before, after in zip(order, (*order[1:], self.period.span), strict=True):
            self.setTabOrder(before, after)

    def begin(self) -> None:
        """Give the words the keys."""
        self.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.words.selectAll()

    def wanted(self) -> Wanted:
        """What is asked for now."""
        since, until = self.period.bounds()
        return Wanted(
            words=self.words.text().strip(),
            room=self.room.currentData(),
            sender=self.who.text().strip() or None,
            address=self.address.text().strip() or None,
            since=since,
            until=until,
            kind=self.kind.currentData(),
        )
