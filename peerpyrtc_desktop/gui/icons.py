"""The icons: Lucide's outlines, drawn in whatever colour the text beside them has."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from peerpyrtc_desktop.resources import resources

# In tables and bars, and on buttons; 48 is for a screen that comes later.
_SIDES = (16, 18)
_SPARE = 48


@lru_cache(maxsize=64)
def _source(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()


def _draw(name: str, colour: str, size: int) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace(b"currentColor", colour.encode())))
    pixmap = QPixmap(QSize(size, size))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def _sizes() -> list[int]:
    """The sizes the screens ask for: a thin line that was scaled afterwards is a grey one."""
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()}
    return sorted({round(side * ratio) for side in _SIDES for ratio in ratios} | {_SPARE})


def icon(name: str, colour: str, selected: str, disabled: str) -> QIcon:
    """The icon `name` in `colour` (`#rrggbb`), and in others on selected rows or out of use."""
    made = QIcon()
    for size in _sizes():
        plain = _draw(name, colour, size)
        # Each is said for itself; else the style would tint them.
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active):
            made.addPixmap(plain, mode)
        chosen = plain if selected == colour else _draw(name, selected, size)
        made.addPixmap(chosen, QIcon.Mode.Selected)
        made.addPixmap(_draw(name, disabled, size), QIcon.Mode.Disabled)
    return made
