"""Strokes as the pages write them."""

from __future__ import annotations

import base64
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QImageWriter

from peerpyrtc_desktop.core.events import DrawnStroke
from peerpyrtc_desktop.core.payload import raw
from peerpyrtc_desktop.gui.board.stroke import Stroke, read


def line(x: int, y: int, to_x: int, to_y: int, parts: int = 20) -> list[int]:
    """The points of a straight line of the hand."""
    return [
        each
        for part in range(parts + 1)
        for each in (x + (to_x - x) * part // parts, y + (to_y - y) * part // parts)
    ]


def box(x: int, y: int, to_x: int, to_y: int) -> list[int]:
    """Those around a box."""
    return [x, y, to_x, y, to_x, to_y, x, to_y, x, y]


def picture(colour: str = "#22bb77", kind: str = "JPEG") -> dict[str, str]:
    """A picture, half of it in this colour and half white."""
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    for x in range(32):
        for y in range(48):
            image.setPixelColor(x, y, QColor(colour))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(kind.encode())).write(image)
    return {"$bytes": base64.b64encode(bytes(data.data())).decode()}


def drawn(seq: int, data: Any, sender: str = "Ann", stay: str = "a stay") -> DrawnStroke:
    """What the host tells of one."""
    return DrawnStroke(seq, sender, stay, raw(data))


def stroke(seq: int, points: list[int], sender: str = "Ann", **more: Any) -> Stroke:
    """One that the pages show."""
    look = more.pop("look", [0, 1])
    made = read(drawn(seq, {"points": points, "look": look, **more}, sender))
    assert made is not None
    return made
