"""Rows that stand still while Ctrl is held over them: what one aims at stays under the hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent

from peerpyrtc_desktop.gui.held_keys import held_keys
from peerpyrtc_desktop.gui.views.table import Table

_PLACES = (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class Steady(QObject):
    """Holds a table while Ctrl is down and the table has the keys, or the pointer is over it.

    It can't outlast the hand: a window that loses the keys hears of none that is let up, so there
    Ctrl counts as let up; and each press of a button says whether it is down.
    """

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        self._keys = held_keys()
        self._keys.ctrl_changed.connect(self._look)
        for widget in (table, table.viewport()):
            widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Takes nothing from anybody."""
        if event.type() in _PLACES:
            self._look()
        elif event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._keys.see(event.modifiers())
        return False

    def _look(self) -> None:
        table = self._table
        is_over = table.underMouse() or table.viewport().underMouse()
        self._table.hold("ctrl", self._keys.is_ctrl_down and (table.hasFocus() or is_over))
