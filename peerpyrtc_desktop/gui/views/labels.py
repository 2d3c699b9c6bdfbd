"""Labels that show text as it is, never as markup."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_AIR = 10
"""Pixels that a number has beside it, for the next one and between it and its neighbour."""


class PlainLabel(QLabel):
    """A label that can't be taken in by markup. `role` is its part in the style sheet."""

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        # Fonts draw the dots of Ö above what they say is their height.
        self.setContentsMargins(0, 1, 0, 0)
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
    """A label of one line that gives way: what doesn't fit ends in an ellipsis.

    With an `end` its words end so, and that stays whole: what is before it gives way.
    """

    def __init__(self, words: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, role, parent)
        self.end = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def shown(self) -> str:
        """As much of the words as fits."""
        metrics, room = QFontMetrics(self.font()), self.contentsRect().width()
        before, how = self.text().removesuffix(self.end), Qt.TextElideMode.ElideRight
        return (
            metrics.elidedText(before, how, room - metrics.horizontalAdvance(self.end)) + self.end
        )

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(self.contentsRect(), int(self.alignment()), self.shown())


class WrappedLabel(PlainLabel):
    """A label that goes on in as many lines as it needs, up to `most`; what is more ends in `…`."""

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._most = most
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """It is as high as its lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as its lines."""
        return len(self._lines(width)) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """As it is now."""
        return QSize(0, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Any width will do."""
        return QSize(0, self.fontMetrics().lineSpacing())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as many lines as there may be."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        area, step = self.contentsRect(), self.fontMetrics().lineSpacing()
        for number, line in enumerate(self._lines(area.width())):
            row = area.adjusted(0, number * step, 0, 0)
            painter.drawText(row, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading, line)

    def _lines(self, width: int) -> list[str]:
        layout = QTextLayout(self.text(), self.font())
        how = QTextOption()
        how.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(how)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) <= self._most and (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            starts.append(line.textStart())
        layout.endLayout()
        ends = [*starts[1:], None]
        lines = [self.text()[at:end] for at, end in zip(starts, ends, strict=True)]
        if len(lines) <= self._most:
            return lines or [""]
        rest = self.text()[starts[self._most - 1] :]
        last = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, max(width, 1))
        return [*lines[: self._most - 1], last]
