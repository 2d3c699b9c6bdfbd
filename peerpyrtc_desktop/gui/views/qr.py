"""A QR code, drawn module by module: sharp at every size and on every screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

_QUIET = 4  # modules of white around it: the standard asks for four

# Always black on white, in the dark look too: many phones can't read the inverse.
_INK = QColor("#000000")
_PAPER = QColor("#ffffff")


class QrCode(QWidget):
    """Shows one address; empty until it has one. `side` is the most it may take, in pixels."""

    def __init__(self, side: int = 320, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._modules: list[list[bool]] = []
        self.setAccessibleName(self.tr("QR code"))

    def show_address(self, url: str) -> None:
        """Draw `url`; nothing if it is empty."""
        self._modules = _modules(url) if url else []
        across = len(self._modules) + 2 * _QUIET
        whole = max(1, self._side // across) * across if url else self._side
        self.setFixedSize(whole, whole)
        self.setAccessibleDescription(url)
        self.update()

    def pixmap(self) -> QPixmap:
        """The code as it is shown, for the clipboard."""
        return self.grab()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Whole device pixels a module, so that no edge is blurred."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_PAPER)
        painter.drawRoundedRect(self.rect(), 6, 6)
        if not self._modules:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        ratio = self.devicePixelRatioF()
        side = int(min(self.width(), self.height()) * ratio)
        step = max(1, side // (len(self._modules) + 2 * _QUIET))
        start = (side - step * len(self._modules)) // 2
        painter.scale(1 / ratio, 1 / ratio)
        for y, row in enumerate(self._modules):
            for x, dark in enumerate(row):
                if dark:
                    painter.fillRect(QRect(start + x * step, start + y * step, step, step), _INK)


def _modules(url: str) -> list[list[bool]]:
    import segno  # not before there is an address: it takes a tenth of the time to first paint

    # Level M bears 15 % of damage: a reflection on the screen, a finger before the camera.
    code = segno.make(url, error="m", micro=False, boost_error=False)
    return [[bool(module) for module in row] for row in code.matrix]
