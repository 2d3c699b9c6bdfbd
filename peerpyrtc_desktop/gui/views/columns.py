"""Which columns a table shows: chosen in its header's menu, and in the table's own by keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from peerpyrtc_desktop.gui.views.table import Table


class Columns(QObject):
    """A switch for each column but `kept`, without which nobody knows whose row it is.

    What is switched stays with the header's state, which the layout keeps.
    """

    def __init__(self, table: Table, kept: int) -> None:
        super().__init__(table)
        self._header = table.horizontalHeader()
        self._menu = QMenu(self._header)
        self.actions: list[QAction] = []
        model = table.model()
        for at in range(model.columnCount()):
            title = str(model.headerData(at, Qt.Orientation.Horizontal))
            action = QAction(title.replace("&", "&&"), self)
            action.setCheckable(True)
            action.setChecked(True)
            action.setEnabled(at != kept)
            action.triggered.connect(lambda _=False, at=at: self._turn(at))
            self.actions.append(action)
        self._menu.addActions(self.actions)
        self._header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._header.customContextMenuRequested.connect(self._open)
        # A layout that is read, or reset, hides and shows them too, and tells nobody.
        table.customContextMenuRequested.connect(self._follow)

    def _open(self, at: QPoint) -> None:
        self._follow()
        self._menu.popup(self._header.viewport().mapToGlobal(at))

    def _turn(self, at: int) -> None:
        self._header.setSectionHidden(at, not self._header.isSectionHidden(at))
        self._follow()

    def _follow(self) -> None:
        for at, action in enumerate(self.actions):
            action.setChecked(not self._header.isSectionHidden(at))
