"""Columns of names that are never cut while the columns beside them have room to spare."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFontMetrics

from peerpyrtc_desktop.gui.views.name_column import GROWN
from peerpyrtc_desktop.gui.views.table import PADDED, Listed, Table

_MEASURED = 40
"""Of a column's words, those that may be the widest."""

_PART = 0.4
"""Of a table that has no room for all, what the first name has."""

_LATER = 100
"""Milliseconds in which others may come too: a class that joins is measured once."""

_ICON = 22
"""Pixels of an icon, with what is between it and the words."""


class WholeNames(QObject):
    """The columns `names` are as wide as their longest word; the first takes what is left over.

    Where that has no room, `spare` give what they have beyond their own words. If it still has
    none, one name that is longer than all others isn't worth the rest: the first column is cut to
    its part of the table, with `beside` in sight at it, but to no less than `least` pixels; what is
    last is scrolled to. A width that somebody drew stays.
    Keep nothing of this: it belongs to its table.
    """

    def __init__(
        self,
        table: Table,
        names: Sequence[int],
        spare: Sequence[int],
        beside: int | None = None,
        least: int = 0,
    ) -> None:
        super().__init__(table)
        self._table, self._names, self._spare = table, tuple(names), tuple(spare)
        self._beside, self._least = beside, least
        header = table.horizontalHeader()
        self._first = {at: header.sectionSize(at) for at in (*self._names, *self._spare)}
        self._ours = dict(self._first)
        self._is_fitting = False
        self._due = QTimer(self, interval=0, singleShot=True)
        self._due.timeout.connect(self._fit)
        self._later = QTimer(self, interval=_LATER, singleShot=True)
        self._later.timeout.connect(self._fit)
        model = table.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._on_rows)
        header.sectionResized.connect(self._on_resized)
        table.viewport().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Its table has another width, or other letters."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._due.start()
        return False

    def _on_rows(self) -> None:
        if not self._later.isActive():
            self._later.start()

    def _on_resized(self) -> None:
        if not self._is_fitting:
            self._due.start()

    def _fit(self) -> None:
        header = self._table.horizontalHeader()
        shown = [at for at in range(header.count()) if not header.isSectionHidden(at)]
        ours = [at for at in shown if at in self._first and self._is_ours(at)]
        taken = sum(header.sectionSize(at) for at in shown if at not in ours)
        free = self._table.viewport().width() - taken
        widths = {at: self._first[at] for at in ours}
        for at in ours:
            if at in self._names:
                widths[at] = max(self._words_width(at), self._least if at == self._names[0] else 0)
        lacks = sum(widths.values()) - free
        for at in ours:
            if at in self._spare and lacks > 0:
                given = min(lacks, max(0, widths[at] - self._words_width(at)))
                widths[at] -= given
                lacks -= given
        if (first := self._names[0]) in widths:
            widths[first] = self._first_width(widths[first], lacks, shown)
        self._set(widths)

    def _first_width(self, wanted: int, lacks: int, shown: Sequence[int]) -> int:
        """What the first has: also what nobody needs, but not the place of what is `beside` it."""
        if lacks <= 0:
            return wanted - lacks
        whole = self._table.viewport().width()
        most = max(wanted - lacks, int(whole * _PART))
        if self._beside is not None and self._beside in shown:
            most = min(most, whole - self._table.horizontalHeader().sectionSize(self._beside))
        return max(self._least, min(wanted, most))

    def _set(self, widths: dict[int, int]) -> None:
        header = self._table.horizontalHeader()
        self._is_fitting = True
        for at, width in widths.items():
            self._ours[at] = width
            if header.sectionSize(at) != width:
                header.resizeSection(at, width)
            self._ours[at] = header.sectionSize(at)  # no section is narrower than Qt lets it be
        self._is_fitting = False
        header.setProperty(GROWN, {at: self._first[at] for at in widths})

    def _is_ours(self, at: int) -> bool:
        """Whether nobody drew it."""
        now = self._table.horizontalHeader().sectionSize(at)
        return now in (self._ours[at], self._first[at])

    def _words_width(self, at: int) -> int:
        """Pixels of the widest that stands in a column, its title among that."""
        model, letters = self._table.model(), self._table.fontMetrics()
        title = letters.horizontalAdvance(str(model.headerData(at, Qt.Orientation.Horizontal)))
        return max(title, max(self._widths(at), default=0)) + PADDED

    def _widths(self, at: int) -> Iterable[int]:
        model = self._table.model()
        cells = [cast(Listed, model).cells(row, [at])[0] for row in range(model.rowCount())]
        # In UTF-8 wide letters are long ones, too.
        cells.sort(key=lambda cell: len(cell.words.encode()), reverse=True)
        own = self._table.fontMetrics()
        for cell in cells[:_MEASURED]:
            letters = own if cell.font is None else QFontMetrics(cell.font)
            yield letters.horizontalAdvance(cell.words) + (_ICON if cell.icon is not None else 0)
