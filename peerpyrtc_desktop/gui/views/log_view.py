"""The log: it follows the newest row until it is scrolled up, and again after End."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.models.log import Column, LogModel
from peerpyrtc_desktop.gui.models.peers import PeerKey
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.table import Table


class LogView(Table):
    """The table of the log. The rows under the eye stand still while it is paused."""

    paused_changed = Signal(bool)

    unseen_changed = Signal(int)
    """How many rows came since it was paused."""

    def __init__(self, model: LogModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Messages"), self.tr("Nothing was said yet."), look, parent)
        self._log = model
        self._paused = False
        self._moving = False  # the scroll bar moves by our hand, not by the person's
        self._unseen = 0
        self._top = 0
        self.setModel(model)
        self.watch_selection()
        samples = (
            (Column.TIME, "00:00:00"),
            (Column.ROOM, "workshop"),
            (Column.SENDER, "Maximiliane K."),
            (Column.COUNT, "+1,000"),
        )
        self.set_widths(samples, Column.TEXT)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsAboutToBeRemoved.connect(self._on_removing)
        model.rowsRemoved.connect(self._on_removed)
        model.modelReset.connect(self._on_reset)
        look.changed.connect(self.viewport().update)

    @property
    def paused(self) -> bool:
        """Whether new rows leave the view where it is."""
        return self._paused

    def follow(self) -> None:
        """Show the newest row, and each that comes."""
        self._set_paused(False)
        self._to_bottom()

    def senders(self) -> tuple[PeerKey, ...]:
        """Who said the selected rows."""
        rows = (self._log.row(position) for position in self.rows())
        return tuple(dict.fromkeys(PeerKey(row.room, row.sender) for row in rows if row.sender))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End follows; Esc lets the selection go."""
        if event.key() == Qt.Key.Key_End:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
            self.follow()
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
        else:
            super().keyPressEvent(event)

    def _set_paused(self, paused: bool) -> None:
        if paused == self._paused:
            return
        self._paused = paused
        self._unseen = 0
        self.paused_changed.emit(paused)
        self.unseen_changed.emit(0)

    def _to_bottom(self) -> None:
        self._moving = True
        self.scrollToBottom()
        self._moving = False

    def _on_scrolled(self, value: int) -> None:
        if not self._moving:
            self._set_paused(value < self.verticalScrollBar().maximum())

    def _on_range(self, _low: int, _high: int) -> None:
        if not self._paused:
            self._to_bottom()

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if self._paused:
            self._unseen += last - first + 1
            self.unseen_changed.emit(self._unseen)
        else:
            self._to_bottom()

    def _on_removing(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._top = self.verticalScrollBar().value() - (last - first + 1)
        self._moving = True

    def _on_removed(self) -> None:
        if self._paused:
            self.verticalScrollBar().setValue(max(0, self._top))
        else:
            self.scrollToBottom()
        self._moving = False

    def _on_reset(self) -> None:
        self._set_paused(False)
        self._to_bottom()
