"""Puts a stroke on a painter that counts in units of the board, as `ink.js` and `thing.js` do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QImageReader, QPainter, QPen

from peerpyrtc_desktop.gui.board.ink import LIGHT, Paper
from peerpyrtc_desktop.gui.board.letters import LEADING, Laid, Line, is_from_right, lay_out
from peerpyrtc_desktop.gui.board.outline import Outlines
from peerpyrtc_desktop.gui.board.stroke import FIGURES, LETTERS, Stroke

_EM: Final = 100
"""What is measured is so large, in pixels."""

_EDGE: Final = 90
"""How far letters are from the edge of a note, in units, where they are as large as they are by
themselves."""

_PIXELS: Final = 16_000_000
"""Pixels of pictures that are kept read."""

_COARSE: Final = 5
"""Of a blurred picture so many pixels each way are left."""

_COVER, _COVER_EDGE = 170, 60
"""The size of what stands on it, in units, and the room around it."""


class Brush:
    """One board's. `cover` is what stands on a blurred picture."""

    def __init__(self, font: QFont, cover: str) -> None:
        self.paper: Paper = LIGHT
        self.outlines = Outlines()
        self._cover = cover
        self._font = QFont(font)
        self._font.setPixelSize(_EM)
        self._metrics = QFontMetricsF(self._font)
        up, down = self._metrics.ascent(), self._metrics.descent()
        # Where a line is written, below the middle of its letters' square, as browsers have it.
        self._below = (up - down) / 2 * _EM / (up + down)
        self._laid: dict[Stroke, Laid] = {}
        self._images: dict[tuple[Stroke, int], QImage] = {}  # the latest to be painted last
        self._sizes: dict[Stroke, set[int]] = {}  # which of one are kept
        self.kept_pixels = 0

    def drop(self, stroke: Stroke) -> None:
        """This one is gone from the board."""
        self.outlines.drop(stroke)
        self._laid.pop(stroke, None)
        for power in tuple(self._sizes.get(stroke, ())):
            self._forget((stroke, power))

    def paint(self, painter: QPainter, stroke: Stroke, *, covered: bool = False) -> None:
        """Paint it; a `covered` picture is blurred."""
        if stroke.picture:
            self._picture(painter, stroke, covered=covered)
        elif stroke.is_thing:
            self._words(painter, stroke)
        elif stroke.shape in FIGURES:
            round_ = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            pen = QPen(self.paper.ink(stroke.ink), stroke.width, Qt.PenStyle.SolidLine, *round_)
            painter.strokePath(self.outlines.of(stroke), pen)
        else:
            colour = self.paper.ink(stroke.ink, sheer=stroke.shape == "marker")
            painter.fillPath(self.outlines.of(stroke), colour)

    # Words

    def _words(self, painter: QPainter, stroke: Stroke) -> None:
        place, edge = stroke.place, 0.0
        if stroke.shape == "note":
            times = stroke.letters / LETTERS[stroke.size]
            edge = min(_EDGE * times, place.width / 8, place.height / 8)
            left, top = QPointF(place.left, place.top), QPointF(place.right, place.bottom)
            painter.fillRect(QRectF(left, top), QColor(self.paper.notes[stroke.ink]))
        room = place.width - 2 * edge
        if stroke not in self._laid:
            high = place.height - 2 * edge
            self._laid[stroke] = lay_out(stroke.text, room, high, stroke.letters, self._wide)
        laid = self._laid[stroke]
        painter.setPen(self.paper.ink(0 if stroke.shape == "note" else stroke.ink))
        for at, line in enumerate(laid.lines):
            middle = place.top + edge + (at + 0.5) * LEADING * laid.size
            self._line(painter, line, place.left + edge, middle, room, laid.size)

    def _wide(self, part: str) -> float:
        return self._metrics.horizontalAdvance(part) / _EM

    def _line(
        self,
        painter: QPainter,
        line: Line,
        x: float,
        middle: float,
        room: float,
        size: float,
    ) -> None:
        """Write it, no wider than there is room."""
        scale = size / _EM
        wide = self._metrics.horizontalAdvance(line.text) * scale
        narrow = min(1.0, room / wide) if wide > 0 else 1.0
        start = x + room - wide * narrow if line.from_right else x
        painter.save()
        painter.setFont(self._font)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if line.from_right else Qt.LayoutDirection.LeftToRight
        )
        painter.translate(start, middle)
        painter.scale(scale * narrow, scale)
        painter.drawText(QPointF(0, self._below), line.text)
        painter.restore()

    # Pictures

    def _picture(self, painter: QPainter, stroke: Stroke, *, covered: bool) -> None:
        place = stroke.place
        rect = QRectF(place.left, place.top, place.width, place.height)
        scale = painter.worldTransform().m11()
        side = 0 if covered else max(place.width, place.height) * scale
        image = self._image(stroke, side)
        if image.isNull():
            painter.fillRect(rect, QColor(self.paper.line))
        else:
            painter.drawImage(rect, image)
        if covered and self._cover:
            self._covered(painter, rect)

    def _image(self, stroke: Stroke, side: float) -> QImage:
        """It read as large as it is painted, to the next power of two; at 0 it is blurred."""
        power = 0 if side == 0 else max(4, int(side - 1).bit_length())
        key = (stroke, power)
        image = self._images.pop(key, None)
        if image is None:
            image = _read(stroke.picture, 2**power if power else 64)
            if not power:
                image = _blurred(image)
            self.kept_pixels += image.width() * image.height()
        self._images[key] = image
        self._sizes.setdefault(stroke, set()).add(power)
        while self.kept_pixels > _PIXELS and len(self._images) > 1:
            self._forget(next(iter(self._images)))
        return image

    def _forget(self, key: tuple[Stroke, int]) -> None:
        image = self._images.pop(key)
        stroke, power = key
        sizes = self._sizes[stroke]
        sizes.discard(power)
        if not sizes:
            del self._sizes[stroke]
        self.kept_pixels -= image.width() * image.height()

    def _covered(self, painter: QPainter, rect: QRectF) -> None:
        size = min(_COVER, rect.height() / 3, 2 * rect.width() / (len(self._cover) + 1))
        edge = size * _COVER_EDGE / _COVER
        wide = self._wide(self._cover) * size
        across = min(rect.width(), wide + 2 * edge)
        middle = rect.center()
        label = QRectF(middle.x() - across / 2, middle.y() - size, across, 2 * size)
        painter.fillRect(label, QColor(self.paper.paper))
        painter.setPen(self.paper.ink(0))
        start = middle.x() - min(wide, across) / 2
        line = Line(self._cover, is_from_right(self._cover))
        self._line(painter, line, start, middle.y(), min(wide, across), size)


def _read(picture: bytes, side: int) -> QImage:
    """The picture, no larger than that on its longer side; a null one if it can't be read."""
    data = QByteArray(picture)
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    kind = b"jpeg" if picture.startswith(b"\xff") else b"webp"
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > side:
        reader.setScaledSize(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _blurred(image: QImage) -> QImage:
    """By halves: made small at once, a few of its pixels would be left as they are."""
    while not image.isNull() and max(image.width(), image.height()) > _COARSE:
        wide, high = (max(_COARSE, -(-side // 2)) for side in (image.width(), image.height()))
        image = image.scaled(
            wide,
            high,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        if (wide, high) == (_COARSE, _COARSE):
            break
    return image
