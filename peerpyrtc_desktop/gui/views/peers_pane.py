"""The peers' table: sorted by any column, narrowed by words, its selection known by ids."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.models.log_rows import Person
from peerpyrtc_desktop.gui.models.peer_order import Column
from peerpyrtc_desktop.gui.models.peers import PeerKey, PeersModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.columns import Columns
from peerpyrtc_desktop.gui.views.log_pane import FILTER, FilterLine
from peerpyrtc_desktop.gui.views.pane import Pane
from peerpyrtc_desktop.gui.views.table import PADDED, Table
from peerpyrtc_desktop.gui.views.whole_names import WholeNames


class PeersPane(Pane):
    """The table of everyone here."""

    chosen = Signal()
    """Others are selected now."""

    def __init__(self, model: PeersModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Table(self.tr("Peers"), self.tr("Nobody is here yet."), look), parent)
        self._model = model
        table = self.table
        table.setModel(model)
        table.wait_for_pointer()
        table.held_changed.connect(model.hold)
        table.setSortingEnabled(True)
        # What the eye meets first is trouble, unless one sorts for something else.
        table.sortByColumn(Column.STATE, Qt.SortOrder.AscendingOrder)
        # Who is first now is what one has sorted for.
        table.horizontalHeader().sortIndicatorChanged.connect(table.scrollToTop)
        table.watch_selection()
        table.horizontalHeader().moveSection(Column.STATE, Column.ROOM)
        samples = (
            (Column.NAME, "Maximiliane K."),
            (Column.STATE, "mm Held, warned"),
            (Column.ROOM, "worksh"),
            (Column.ADDRESS, "192.168.100.10"),
            (Column.RTT, "999 ms"),
            (Column.MESSAGES, "1,000"),
            (Column.RATE, "10.0"),
            (Column.QUEUE, "100 kB"),
        )
        table.set_widths(samples)
        # With the longest usual name: what the dock should have.
        self.wanted_width = table.width_of_columns()
        letters = table.fontMetrics().horizontalAdvance
        spare = (Column.ADDRESS, Column.RTT, Column.MESSAGES, Column.RATE, Column.QUEUE)
        least = letters("Maxim") + PADDED
        WholeNames(table, (Column.NAME, Column.ROOM), spare, Column.STATE, least)
        self.columns = Columns(table, Column.NAME)
        self.filter = FilterLine()
        self.filter.setMaxLength(FILTER)
        self.filter.setPlaceholderText(self.tr("Filter peers"))
        self.filter.setAccessibleName(self.tr("Filter peers"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(150)
        self.filter.textChanged.connect(self._on_filter)
        table.chosen.connect(self.chosen)
        look.changed.connect(table.viewport().update)

    def people(self) -> tuple[Person, ...]:
        """Who is selected now, each in the stay that the row shows."""
        return tuple(self._model.person(row) for row in self.table.rows())

    def keys(self) -> tuple[PeerKey, ...]:
        """The same, by room and id."""
        return tuple(self._model.key(row) for row in self.table.rows())

    def select(self, peers: Iterable[PeerKey]) -> None:
        """Select these, as far as they are listed; with none of them listed, nobody."""
        places = (self._model.position(who) for who in peers)
        self.table.select(sorted(place for place in places if place is not None))

    def _on_filter(self, words: str) -> None:
        self._model.narrow(words)
        empty = self.tr("No peer passes the filter.") if words else self.tr("Nobody is here yet.")
        self.table.set_empty(empty)
