"""A table that is scrolled pixel by pixel, and begins with a whole row where it comes to rest.

Its last row would else end at the lower edge, and the header's line go through the first.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QAbstractItemView, QTableView

Index = QModelIndex | QPersistentModelIndex


class WholeRows(QTableView):
    """Its rows are of one height, the vertical header's usual one."""

    def updateGeometries(self) -> None:
        """Scrolled to the end a row begins at the top: the bar goes on until one does."""
        bar = self.verticalScrollBar()
        before = bar.value()
        super().updateGeometries()
        height = self.verticalHeader().defaultSectionSize()
        bar.setSingleStep(height)
        bar.setPageStep(max(height, self.viewport().height() // height * height))
        if (rest := bar.maximum() % height) != 0:
            # Where hardly one row has room there would be none in sight past the last.
            last = self.verticalHeader().length() - height
            bar.setMaximum(min(bar.maximum() + height - rest, max(0, last)))
        if bar.value() < before:  # Qt's own end was nearer
            bar.setValue(before)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """A row that comes in at the bottom leaves whole rows at the top."""
        bar = self.verticalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        height = self.verticalHeader().defaultSectionSize()
        if bar.value() != before and (rest := bar.value() % height):
            bar.setValue(bar.value() + height - rest)
