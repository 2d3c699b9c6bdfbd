"""Copies rows to the clipboard, some at a time, so that nothing stands still meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

AT_ONCE = 100
"""Rows between two looks at what else there is to do: a millisecond."""


class Copying(QObject):
    """Makes a line of each row, and puts all on the clipboard when the last is made."""

    moved = Signal(int, int)
    """Rows done, and of how many."""

    def __init__(
        self, rows: Sequence[Any], line: Callable[[Any], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows = rows
        self._line = line
        self._lines: list[str] = []
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._go_on)

    def go(self) -> None:
        """Begin. A few rows are there at once."""
        self._go_on()
        if self._rows:
            self._next.start()

    def stop(self) -> None:
        """Leave the clipboard as it is."""
        self._next.stop()
        self._rows = []
        self.deleteLater()

    def _go_on(self) -> None:
        done = len(self._lines)
        self._lines += map(self._line, self._rows[done : done + AT_ONCE])
        self.moved.emit(len(self._lines), len(self._rows))
        if len(self._lines) == len(self._rows):
            QGuiApplication.clipboard().setText("\n".join(self._lines))
            self.stop()
