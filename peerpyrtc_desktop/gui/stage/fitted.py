"""A label to be read from afar: as large as its place allows."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.labels import PlainLabel

_SMALLER: Final = 0.92
_MOST: Final = 1_500
"""Characters: of more nobody reads the end from afar."""

_BREAK: Final = "\u2028"


class FittedLabel(PlainLabel):
    """Goes on in as many lines as there is room for; letters are as large as they can be, within
    bounds. What has no room even so ends in an ellipsis."""

    def __init__(
        self, look: Look, token: str = "text", *, bold: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self._look = look
        self._token = token
        self._bold = bold
        self._most, self._least = 40, 12
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)

    def set_sizes(self, most: float, least: float) -> None:
        """Pixels that the letters are high, at the most and at least."""
        self._most, self._least = max(8, round(most)), max(8, round(least))
        self.update()

    def lines_high(self, lines: float) -> None:
        """Be as high as so many lines of the largest letters."""
        self.be_high(round(self._most * 1.35 * lines))

    def be_high(self, pixels: int) -> None:
        """Be as high as that, whatever its place has."""
        # What ignores its hint would be laid out as if it were of no height at all.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(pixels)

    def sizeHint(self) -> QSize:
        """Whatever its place has."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:
        """Likewise."""
        return QSize(0, 0)

    def shown(self) -> tuple[str, int]:
        """As much of the words as has room, and how large their letters are."""
        words = self.text()[:_MOST].replace("\n", _BREAK)
        room = self.contentsRect().height()
        size = self._most
        while size > self._least and self.laid(words, size)[1] > room:
            size = max(self._least, int(size * _SMALLER))
        layout, high = self.laid(words, size)
        if high > room or len(self.text()) > _MOST:
            fits = [line for line in _lines(layout) if line.y() + line.height() <= room]
            last = fits[-1] if fits else layout.lineAt(0)
            if last.isValid():
                end = last.textStart() + last.textLength()
                words = words[: max(0, end - 2)].rstrip() + "…" if end < len(words) else words
        return words, size

    def laid(self, words: str, size: int) -> tuple[QTextLayout, float]:
        """These words in lines, and how high all of them are."""
        font = QFont(self.font())
        font.setPixelSize(size)
        font.setBold(self._bold)
        layout = QTextLayout(words, font)
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            # What somebody wrote has a direction of its own, whatever language the panel speaks.
            option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        high = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.contentsRect().width())
            line.setPosition(QPointF(0, high))
            high += line.height()
        layout.endLayout()
        return layout, high

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them, in the middle of its height."""
        painter = QPainter(self)
        painter.setPen(self._look.colour(self._token))
        layout, high = self.laid(*self.shown())
        rect = self.contentsRect()
        top = rect.top() + max(0.0, (rect.height() - high) / 2)
        layout.draw(painter, QPointF(rect.left(), top))


def _lines(layout: QTextLayout) -> list[QTextLine]:
    return [layout.lineAt(at) for at in range(layout.lineCount())]
