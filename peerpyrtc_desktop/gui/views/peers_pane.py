"""The peers' table: sorted by any column, narrowed by words, its selection known by ids."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtWidgets import QWidget

from peerpyrtc_desktop.gui.models.cell import Cell
from peerpyrtc_desktop.gui.models.peers import SORT, Column, PeerKey, PeersModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.log_pane import FilterLine
from peerpyrtc_desktop.gui.views.pane import Pane
from peerpyrtc_desktop.gui.views.table import Table


class _Sorted(QSortFilterProxyModel):
    """Sorts by value, keeps those whose name, room or address holds the words."""

    def __init__(self, model: PeersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.setSourceModel(model)
        self.setSortRole(SORT)
        self.words = ""

    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """See `Painted`."""
        return self._model.cells(self.mapToSource(self.index(row, 0)).row(), columns)

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Names are many and words are few: plain `in` will do."""
        if not self.words:
            return True
        cells = (self._model.index(row, column, parent) for column in Column)
        return any(self.words in str(cell.data()).casefold() for cell in cells)


class PeersPane(Pane):
    """The table of everyone here."""

    chosen = Signal(tuple)
    """Who is selected now (`PeerKey`s)."""

    def __init__(self, model: PeersModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Table(self.tr("Peers"), self.tr("Nobody is here yet."), look), parent)
        self._model = model
        self._sorted = _Sorted(model, self)
        table = self.table
        table.setModel(self._sorted)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.NAME, Qt.SortOrder.AscendingOrder)
        table.watch_selection()
        table.horizontalHeader().moveSection(Column.STATE, Column.ROOM)
        samples = (
            (Column.NAME, "Maximiliane K."),
            (Column.STATE, "mm Connected"),
            (Column.ROOM, "worksh"),
            (Column.ADDRESS, "192.168.100.100"),
            (Column.RTT, "100 ms"),
            (Column.MESSAGES, "1,000"),
            (Column.RATE, "10.0"),
            (Column.QUEUE, "100 kB"),
        )
        table.set_widths(samples, Column.NAME)
        # With the longest usual name: what the dock should have.
        self.wanted_width = table.width_of_columns()
        self.filter = FilterLine()
        self.filter.setPlaceholderText(self.tr("Filter peers"))
        self.filter.setAccessibleName(self.tr("Filter peers"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setFixedWidth(150)
        self.filter.textChanged.connect(self._on_filter)
        table.chosen.connect(self._on_chosen)
        look.changed.connect(table.viewport().update)

    def keys(self) -> tuple[PeerKey, ...]:
        """Who is selected now."""
        indexes = (self._sorted.index(row, 0) for row in self.table.rows())
        return tuple(self._model.key(self._sorted.mapToSource(index).row()) for index in indexes)

    def select(self, peers: Iterable[PeerKey]) -> None:
        """Select these, as far as they are here; with none of them here, nobody."""
        rows = []
        for who in peers:
            at = self._model.position(who)
            if at is not None:
                index = self._sorted.mapFromSource(self._model.index(at, 0))
                if index.isValid():
                    rows.append(index.row())
        self.table.select(sorted(rows))

    def _on_filter(self, words: str) -> None:
        self._sorted.words = words.casefold().strip()
        self._sorted.invalidateFilter()

    def _on_chosen(self) -> None:
        self.chosen.emit(self.keys())
