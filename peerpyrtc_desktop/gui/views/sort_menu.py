"""What a table is sorted by, for those who press no header: a menu, and so the palette."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from peerpyrtc_desktop.gui.views.table import Table


class SortMenu(QMenu):
    """An act for each column: it sorts by that, the largest numbers first; again: the other way.

    The keys are in the table then, so that one arrow has the first row.
    """

    def __init__(self, table: Table, title: str) -> None:
        super().__init__(title, table.window())
        self._table = table
        group = QActionGroup(self)
        model = table.model()
        for column in range(model.columnCount()):
            name = model.headerData(column, Qt.Orientation.Horizontal)
            says = self.tr("Sort by {column}").format(column=str(name).replace("&", "&&"))
            action = QAction(says, group)
            action.setCheckable(True)
            action.setToolTip(self.tr("Have the table of peers in this order"))
            action.triggered.connect(partial(self._sort, column))
        self.addActions(group.actions())
        table.horizontalHeader().sortIndicatorChanged.connect(self._mark)
        self._mark(table.horizontalHeader().sortIndicatorSection())

    def _sort(self, column: int) -> None:
        header, order = self._table.horizontalHeader(), Qt.SortOrder
        now = header.sortIndicatorSection(), header.sortIndicatorOrder()
        first = self._first(column)
        again = order.AscendingOrder if first is order.DescendingOrder else order.DescendingOrder
        self._table.sortByColumn(column, again if now == (column, first) else first)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._table.scrollToTop()

    def _first(self, column: int) -> Qt.SortOrder:
        """As by a press on the header."""
        role = Qt.ItemDataRole.InitialSortOrderRole
        found = self._table.model().headerData(column, Qt.Orientation.Horizontal, role)
        return Qt.SortOrder.AscendingOrder if found is None else Qt.SortOrder(found)

    def _mark(self, column: int) -> None:
        for at, action in enumerate(self.actions()):
            action.setChecked(at == column)
