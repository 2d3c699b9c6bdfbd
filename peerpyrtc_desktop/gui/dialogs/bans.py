"""Who is kept out, muted or held, here or long gone; let in and let speak again."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from peerpyrtc_desktop.core.events import DocumentKept, Event
from peerpyrtc_desktop.gui.commands import Commands
from peerpyrtc_desktop.gui.dialogs.ban_form import BanForm
from peerpyrtc_desktop.gui.dialogs.beside import ListDialog
from peerpyrtc_desktop.gui.in_force import Column, InForce, in_force
from peerpyrtc_desktop.gui.language import number
from peerpyrtc_desktop.gui.times import Day
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.plain_table import PlainTable
from peerpyrtc_desktop.gui.views.typed import typed_line

MOST: Final = 1_000
"""Rows: whoever has more finds them by words."""

_FILTER = 100
"""Characters of words to look for."""

_SIZE = QSize(1000, 460)


class Bans(ListDialog):
    """Stays beside the window and follows what is decided. Show it with `begin`."""

    def __init__(self, parent: QWidget, commands: Commands) -> None:
        tr = self.tr
        titles = (
            *(tr("Who"), tr("Is"), tr("By what"), tr("Why")),
            *(tr("By"), tr("Since"), tr("Until")),
        )
        table = PlainTable(tr("Who is kept out, muted or held"), titles)
        super().__init__(parent, commands, table, tr("Bans"), after=100)
        self._shown: list[InForce] = []
        self._sorted: tuple[Column, Qt.SortOrder] | None = None
        self.filter = typed_line(
            _FILTER, tr("Show only rows with these words"), tr("Name, address or reason")
        )
        self.filter.setClearButtonEnabled(True)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.add = QPushButton(tr("&Ban…"))
        self.lift = ActButton(tr("&Lift"))
        head = QHBoxLayout()
        head.addWidget(self.filter)
        self.lay_out(head, self.add, self.lift, wide=Column.WHY, size=_SIZE)
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort)
        self.table.itemSelectionChanged.connect(self._on_selected)
        self.table.removed.connect(self._lift)
        self.table.added.connect(self._add)
        self.filter.textChanged.connect(self.read)
        self.add.clicked.connect(self._add)
        self.lift.clicked.connect(self._lift)

    def begin(self) -> None:
        """Show it, in front."""
        self.come(self.table)

    def hear(self, event: Event) -> None:
        """See `BesideDialog.hear`."""
        if isinstance(event, DocumentKept) and event.kind in ("ban", "standing"):
            self.read_soon()

    # What is shown

    def read(self) -> None:
        """See `BesideDialog.read`."""
        rows = in_force(self._commands.control.host, Day.now())
        wanted = self.filter.text().casefold().split()
        rows = [each for each in rows if each.has(wanted)]
        if self._sorted is not None:
            column, order = self._sorted
            rows.sort(
                key=lambda each: each.value(column),
                reverse=order is Qt.SortOrder.DescendingOrder,
            )
        chosen = {each.key for each in self._chosen()}
        self._shown = rows[:MOST]
        table = self.table
        table.blockSignals(True)
        table.setRowCount(len(self._shown))
        table.clearSelection()
        for row, each in enumerate(self._shown):
            self.fill(row, each.cells)
            if each.key in chosen:
                table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
                table.selectRow(row)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.blockSignals(False)
        for column in Column:
            if column is not Column.WHY:
                table.resizeColumnToContents(column)
        self._on_selected()
        self.said.setText(self._hint(len(rows), bool(wanted)))

    def _sort(self, section: int) -> None:
        """By this column; once more, the other way round."""
        header, ascending = self.table.horizontalHeader(), Qt.SortOrder.AscendingOrder
        again = self._sorted == (Column(section), ascending)
        order = Qt.SortOrder.DescendingOrder if again else ascending
        self._sorted = Column(section), order
        header.setSortIndicator(section, order)
        header.setSortIndicatorShown(True)
        self.read()

    def _hint(self, count: int, filtered: bool) -> str:
        if count > MOST:
            return self.tr("These are {most} of {count}: look for a name or an address.").format(
                most=number(MOST), count=number(count)
            )
        if count:
            return self.tr("Lift takes effect at once. Ctrl+Z takes back what was done last.")
        if filtered:
            return self.tr("Nobody here has these words.")
        return self.tr("Nobody is kept out, muted or held.")

    def _chosen(self) -> list[InForce]:
        rows = sorted({each.row() for each in self.table.selectionModel().selectedRows()})
        return [self._shown[row] for row in rows if row < len(self._shown)]

    def _on_selected(self) -> None:
        self.lift.setEnabled(bool(self._chosen()))

    # What is done

    def _add(self) -> None:
        BanForm(self, self._commands).open()

    def _lift(self) -> None:
        wanted = [each.lifted() for each in self._chosen()]
        if wanted:
            self._commands.together(wanted, refuse=self.said.setText)
