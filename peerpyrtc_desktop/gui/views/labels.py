"""Labels that show text as it is, never as markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_AIR = 10
"""Pixels that a number has beside it, for the next one and between it and its neighbour."""


class PlainLabel(QLabel):
    """A label that can't be taken in by markup. `role` is its part in the style sheet."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        if role:
            self.setProperty("role", role)


class CountLabel(PlainLabel):
    """A label whose words change many times a second: it grows with its longest, and never shrinks.

    A label that may shrink has the whole window laid out anew with each word.
    """

    def setText(self, words: str) -> None:
        """Show `words`, in more room if they need it."""
        super().setText(words)
        self.ensurePolished()
        # By the letters alone: a size hint is never below the fixed size, and would grow it anew.
        metrics, margins = self.fontMetrics(), self.contentsMargins()
        width = metrics.horizontalAdvance(words) + margins.left() + margins.right()
        height = metrics.height() + margins.top() + margins.bottom()
        if width > self.minimumWidth() or height > self.minimumHeight():
            wanted = QSize(width + _AIR, height).expandedTo(self.minimumSize())
            self.setFixedSize(wanted)


class ElidedLabel(PlainLabel):
    """A label of one line that gives way: what doesn't fit ends in an ellipsis."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, role, parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        area = self.contentsRect()
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, area.width())
        painter.setPen(self.palette().windowText().color())
        painter.drawText(area, int(self.alignment()), shown)
