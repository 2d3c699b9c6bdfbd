"""A QR code, drawn module by module: sharp at every size and on every screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

_QUIET = 4  # modules of white around it: the standard asks for four

_LEAST = 2  # pixels a module: less is no use to any camera

# Always black on white, in the dark look too: many phones can't read the inverse.
_INK = QColor("#000000")
_PAPER = QColor("#ffffff")


class QrCode(QWidget):
    """Shows one address; empty until it has one. `side` is the most it may take, in pixels.

    Where there is less room it is smaller.
    """

    def __init__(self, side: int = 320, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._modules: list[list[bool]] = []
        self._wished = QSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setAccessibleName(self.tr("QR code"))

    def show_text(self, text: str, described: str | None = None) -> None:
        """Draw a text, such as an address; nothing if it is empty. `described` is what screen
        readers say of it, if that isn't the text itself."""
        self._modules = _modules(text) if text else []
        across = len(self._modules) + 2 * _QUIET
        whole = max(1, self._side // across) * across if text else self._side
        self._wished = QSize(whole, whole)
        self.setMinimumSize(_LEAST * across, _LEAST * across)
        self.updateGeometry()
        self.setAccessibleDescription(text if described is None else described)
        self.update()

    def pixmap(self) -> QPixmap:
        """The code as it is shown, for the clipboard."""
        return self.grab()

    def sizeHint(self) -> QSize:
        """Whole pixels a module."""
        return self._wished

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole device pixels a module, so that no edge is blurred."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PAPER)
        short = min(self.width(), self.height())
        left, top = (self.width() - short) / 2, (self.height() - short) / 2
        painter.drawRoundedRect(QRectF(left, top, short, short), 6, 6)
        if not self._modules:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        ratio = self.devicePixelRatioF()
        side = int(short * ratio)
        step = max(1, side // (len(self._modules) + 2 * _QUIET))
        margin = (side - step * len(self._modules)) // 2
        x0, y0 = round(left * ratio) + margin, round(top * ratio) + margin
        painter.scale(1 / ratio, 1 / ratio)
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(x0 + x * step, y0 + y * step, step, step), _INK)


def _modules(text: str) -> list[list[bool]]:
    import segno  # not before there is a text: it takes a tenth of the time to first paint

    # Level M bears 15 % of damage: a reflection on the screen, a finger before the camera.
    code = segno.make(text, error="m", micro=False, boost_error=False)
    return [[bool(module) for module in row] for row in code.matrix]
