"""What waits for the person, over the log: there while something does, decided by one key each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from peerpyrtc_desktop.gui.models.waiting import Column, Item, WaitingModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import DATED
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.pane import Pane
from peerpyrtc_desktop.gui.views.table import Table

_ROWS = 4
"""Rows in sight; of more, the rest is scrolled to."""


class WaitingPane(QFrame):
    """The first item is selected by itself, and after each decision the next."""

    decided = Signal(list, bool)
    """These items are let through (True), or never will be."""

    def __init__(self, model: WaitingModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._title = PlainLabel("", "title")
        self.table = Table(self.tr("What waits for you"), "", look)
        self.table.setModel(model)
        self.table.set_widths(
            (
                (Column.TIME, DATED),
                (Column.ROOM, "a room's name"),
                (Column.PEER, "somebody's name"),
                (Column.WHY, self.tr("Waits for approval")),
            ),
            Column.WHAT,
        )
        self.table.watch_selection()
        self.approve = self._button(self.tr("&Let through"), "A")
        self.deny = self._button(self.tr("&Deny"), "D")
        self.approve.clicked.connect(lambda: self._decide(True))
        self.deny.clicked.connect(lambda: self._decide(False))
        top = QHBoxLayout()
        top.setContentsMargins(10, 6, 6, 4)
        top.setSpacing(8)
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self.approve)
        top.addWidget(self.deny)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 6, 6)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(Pane(self.table))
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._on_rows)
        look.changed.connect(self.table.viewport().update)
        self._on_rows()

    def _button(self, words: str, key: str) -> QPushButton:
        """A button, and a key that does the same where the table has the keys."""
        plain = words.replace("&", "")
        button = QPushButton(f"{plain} ({key})")
        button.setAccessibleName(plain)
        action = QAction(plain, self.table)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(button.click)
        self.table.addAction(action)
        return button

    def _on_rows(self) -> None:
        count = self._model.rowCount()
        self.setVisible(count > 0)
        one, many = self.tr("1 thing waits for you"), self.tr("{count} things wait for you")
        self._title.setText(one if count == 1 else many.format(count=f"{count:,}"))
        if count and not self.table.count_selected():
            self.table.selectRow(0)
        row = self.table.verticalHeader().defaultSectionSize()
        height = self.table.horizontalHeader().sizeHint().height() + row * min(count, _ROWS) + 6
        self.table.setFixedHeight(height)

    def _decide(self, approved: bool) -> None:
        items: list[Item] = [self._model.item(row) for row in self.table.rows()]
        if items:
            self.decided.emit(items, approved)
