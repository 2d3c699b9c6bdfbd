"""A number over time as one small line, with what it says in words beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerpyrtc_desktop.gui.theme import Look

_HEIGHT: Final = 36
_DOT: Final = 2.5


class Sparkline(QWidget):
    """Draws `points` values from the left to the right, the latest at the end; None is a gap.

    The least that it shows above its ground is `least`: what is nearly nothing looks so.
    """

    def __init__(self, look: Look, points: int, least: float) -> None:
        super().__init__()
        self._look = look
        self._points = points
        self._least = least
        self._values: tuple[float | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """One line's."""
        return QSize(120, _HEIGHT)

    def show_values(self, values: Sequence[float | None], words: str) -> None:
        """Draw these; `words` say the same to who can't see it, and in the tooltip."""
        shown = tuple(values[-self._points :])
        if shown != self._values:
            self._values = shown
            self.update()
        if words != self.accessibleName():
            self.setAccessibleName(words)
            self.setToolTip(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Time goes to the right in every language: these are numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        painter.setPen(QPen(self._look.colour("border"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QPen(self._look.colour("accent"), 1.5))
        for run in self._runs(area):
            painter.drawPolyline(QPolygonF(run))
        if self._values and self._values[-1] is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("accent"))
            painter.drawEllipse(self._at(area, len(self._values) - 1), _DOT, _DOT)

    def _runs(self, area: QRectF) -> list[list[QPointF]]:
        """The lines between the gaps."""
        runs: list[list[QPointF]] = [[]]
        for at, value in enumerate(self._values):
            if value is not None:
                runs[-1].append(self._at(area, at))
            elif runs[-1]:
                runs.append([])
        return [run for run in runs if len(run) > 1]

    def _at(self, area: QRectF, at: int) -> QPointF:
        most = max(self._least, *(each for each in self._values if each is not None))
        behind = len(self._values) - 1 - at
        across = area.right() - area.width() * behind / max(1, self._points - 1)
        return QPointF(across, area.bottom() - area.height() * (self._values[at] or 0) / most)
