"""The rooms' table."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.models.rooms import Column, RoomsModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.columns import Columns
from peerpyrtc_desktop.gui.views.pane import Pane
from peerpyrtc_desktop.gui.views.table import PADDED, Table
from peerpyrtc_desktop.gui.views.whole_names import WholeNames


class RoomsPane(Pane):
    """The table of all rooms."""

    chosen = Signal(tuple)
    """Which rooms are selected now, by name."""

    opened = Signal(str)
    """A room was double-clicked, or Return pressed on it."""

    def __init__(self, model: RoomsModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Table(self.tr("Rooms"), self.tr("No room is open."), look), parent)
        self._model = model
        table = self.table
        table.setModel(model)
        table.watch_selection()
        samples = (
            (Column.NAME, "workshop"),
            (Column.PEERS, "10,000"),
            (Column.RATE, "100,000"),
        )
        table.set_widths(samples)
        least = table.fontMetrics().horizontalAdvance(samples[0][1]) + PADDED
        WholeNames(table, (Column.NAME,), (Column.PEERS, Column.RATE), Column.PEERS, least)
        self.columns = Columns(table, Column.NAME)
        table.chosen.connect(self._on_chosen)
        table.activated.connect(self._on_activated)
        look.changed.connect(table.viewport().update)

    def names(self) -> tuple[str, ...]:
        """Which rooms are selected now."""
        return tuple(self._model.name(row) for row in self.table.rows())

    def _on_chosen(self) -> None:
        self.chosen.emit(self.names())

    def _on_activated(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.name(index.row()))
