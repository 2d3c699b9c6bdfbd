"""What the models of rooms and peers have in common: titled columns, and cells as the one truth."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.models.cell import Cell

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
Role = Qt.ItemDataRole

Titles = Mapping[IntEnum, tuple[str, str]]
"""Of each column, in their order: its title, and what it means."""


class TableModel(QAbstractTableModel):
    """A table whose cells are asked for row by row, by our own painter, or one by one, by Qt.

    `numbers` are the columns that stand to the right.
    """

    numbers: ClassVar[frozenset[IntEnum]] = frozenset()
    _titles: Titles

    @abstractmethod
    def cells(self, row: int, columns: Sequence[int]) -> list[Cell]:
        """What these columns of a row show."""

    @abstractmethod
    def tip(self, row: int, column: int) -> str:
        """What else is known where this cell stands; "" is nothing. Peers' text in it is `told`."""

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        """As many as there are titles."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """The columns' titles, and in the tooltip what they mean."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._titles):
            return None
        title, meaning = list(self._titles.values())[section]
        match role:
            case Role.DisplayRole:
                return title
            case Role.ToolTipRole | Role.AccessibleDescriptionRole:
                return meaning
            case Role.TextAlignmentRole:
                return self._alignment(section)
            case Role.InitialSortOrderRole if section in self.numbers:
                # The most of something first: that is whom one looks for.
                return Qt.SortOrder.DescendingOrder.value
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid() or index.row() >= self.rowCount():
            return None
        row, column = index.row(), index.column()
        if role == Role.TextAlignmentRole:
            return self._alignment(column)
        if role == Role.ToolTipRole:
            return text.hint(tip) if (tip := self.tip(row, column)) else None
        (cell,) = self.cells(row, [column])
        match role:
            case Role.DisplayRole:
                return cell.words
            case Role.ForegroundRole:
                return cell.brush
            case Role.DecorationRole:
                return cell.icon
            case Role.FontRole:
                return cell.special_font
        return None

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        right = column in self.numbers
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter
