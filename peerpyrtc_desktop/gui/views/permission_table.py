"""The table of who may do what: a row for each thing, a column for each role, a tick for may."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidgetItem

from peerpyrtc_desktop.core.permissions import Permissions, Row
from peerpyrtc_desktop.gui.language import translating
from peerpyrtc_desktop.gui.permission_words import title
from peerpyrtc_desktop.gui.views.plain_table import PlainTable

_tr = translating("Permissions")

_HIGH = 28
"""Pixels of a row."""


class PermissionTable(PlainTable):
    """Arrows go from cell to cell, Space ticks."""

    changed = Signal()

    def __init__(self) -> None:
        self._columns = (_tr("Everyone"), _tr("Members"), _tr("Moderators"))
        super().__init__(_tr("Who may do what"), (_tr("What"), *self._columns))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._rows = tuple(Row)
        self.setRowCount(len(self._rows))
        for at, row in enumerate(self._rows):
            self.setRowHeight(at, _HIGH)
            what = QTableWidgetItem(title(row))
            what.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.setItem(at, 0, what)
            for column in (1, 2, 3):
                self.setItem(at, column, self._tick(row, column))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setCurrentCell(0, 1)
        self.switched.connect(self._switch)
        self.itemChanged.connect(self._on_item)
        self.fill(Permissions())

    def _tick(self, row: Row, column: int) -> QTableWidgetItem:
        item = QTableWidgetItem()
        if row is Row.SEE and column == 3:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setToolTip(_tr("Moderators always see who is here: all that they do names them"))
        else:
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        return item

    def _cell(self, at: int, column: int) -> QTableWidgetItem:
        item = self.item(at, column)
        assert item is not None
        return item

    def permissions(self) -> Permissions:
        """As it is ticked; it exempts nobody."""
        return Permissions(self._denied(1), self._denied(2), self._denied(3))

    def _denied(self, column: int) -> tuple[Row, ...]:
        cells = ((row, self._cell(at, column)) for at, row in enumerate(self._rows))
        on = Qt.CheckState.Checked
        return tuple(row for row, cell in cells if cell.checkState() is not on)

    def fill(self, table: Permissions) -> None:
        """Tick what is allowed."""
        self.blockSignals(True)
        for column, denied in enumerate((table.guest, table.member, table.moderator), 1):
            for at, row in enumerate(self._rows):
                may = row not in denied or (row is Row.SEE and column == 3)
                self._show(at, column, may=may)
        self.blockSignals(False)
        self.viewport().update()

    def _show(self, at: int, column: int, *, may: bool) -> None:
        item = self._cell(at, column)
        item.setCheckState(Qt.CheckState.Checked if may else Qt.CheckState.Unchecked)
        word = _tr("may") if may else _tr("may not")
        item.setText(word)
        said = f"{self._columns[column - 1]}: {self._cell(at, 0).text()}: {word}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)

    def _switch(self) -> None:
        at, column = self.currentRow(), self.currentColumn()
        if column > 0 and self._cell(at, column).flags() & Qt.ItemFlag.ItemIsUserCheckable:
            may = self._cell(at, column).checkState() is Qt.CheckState.Checked
            self._cell(at, column).setCheckState(
                Qt.CheckState.Unchecked if may else Qt.CheckState.Checked
            )

    def _on_item(self, item: QTableWidgetItem) -> None:
        self.blockSignals(True)
        may = item.checkState() is Qt.CheckState.Checked
        self._show(item.row(), item.column(), may=may)
        self.blockSignals(False)
        self.viewport().update()
        self.changed.emit()
