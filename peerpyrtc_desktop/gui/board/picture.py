"""A board as a kept picture: what is finished stays painted, what is new is painted on it.

Painting goes in slices, so that a board of ten thousand strokes holds up nothing else; until one
is painted anew, what was there before is shown in its place.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from math import ceil
from time import perf_counter
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from peerpyrtc_desktop.gui.board.brush import Brush
from peerpyrtc_desktop.gui.board.lie import Lie
from peerpyrtc_desktop.gui.board.stroke import HEIGHT, PAGE, SPAN, Box, Stroke

SLICE: Final = 0.005
"""Seconds of one slice."""

_FEW: Final = 60
"""So many strokes are painted anew at once where one was taken away; more of them in slices."""


class BoardPicture:
    """Paints `strokes()`, from the lowest to the topmost. `covers` says of which the picture is
    blurred."""

    def __init__(
        self,
        brush: Brush,
        strokes: Callable[[], Sequence[Stroke]],
        covers: Callable[[Stroke], bool],
    ) -> None:
        self._brush = brush
        self._strokes = strokes
        self._covers = covers
        self._lie: Lie | None = None
        self.ratio = 1.0
        """Pixels of the screen in one of Qt's."""
        self._shown: QImage | None = None
        self._shown_lie: Lie | None = None
        self._next: QImage | None = None
        self._part = PAGE  # of which `_next` is painted anew
        self._later: deque[Stroke] = deque()  # what came on top while a part is painted anew
        self._todo: deque[Stroke] = deque()
        self._dirty: Box | None = None

    @property
    def is_due(self) -> bool:
        """Whether there is something to be painted."""
        return self._lie is not None and bool(self._todo or self._dirty or self._next)

    def lay(self, lie: Lie, ratio: float) -> None:
        """The board lies so now, on a screen of that ratio."""
        if (lie, ratio) != (self._lie, self.ratio):
            self._lie, self.ratio = lie, ratio
            self.renew()

    def renew(self) -> None:
        """Paint all of it anew."""
        if self._lie is None:
            return
        self._dirty = None
        self._later.clear()
        seen = _seen(self._lie)
        self._todo = deque(each for each in self._strokes() if each.box.meets(seen))
        self._part = PAGE
        image = self._blank(self._lie)
        if self._shown is None:
            self._shown, self._shown_lie, self._next = image, self._lie, None
        else:
            self._next = image

    def change(self, added: Iterable[Stroke], removed: Iterable[Stroke], *, on_top: bool) -> None:
        """Strokes came, all of them `on_top` or somewhere between, and went."""
        gone = set(removed)
        if gone:
            # Painted after it went, a stroke would be kept by the brush for good.
            self._todo = deque(each for each in self._todo if each not in gone)
            self._later = deque(each for each in self._later if each not in gone)
        for each in gone:
            self._brush.drop(each)
            self._dirty = each.box.around(self._dirty)
        for each in added:
            if on_top:
                (self._todo if self._part is PAGE else self._later).append(each)
            else:
                self._dirty = each.box.around(self._dirty)

    def work(self, slice_: float = SLICE) -> None:
        """Paint for so many seconds, or a little longer: one stroke is always whole."""
        if self._lie is None:
            return
        # What is begun is ended first: else one who erases without a pause would have nothing seen.
        if self._dirty is not None and not self._todo and self._next is None:
            self._mend(self._dirty)
        image = self._next or self._shown
        assert image is not None
        if self._todo:
            end = perf_counter() + slice_
            painter = self._on(image, self._part)
            while self._todo:
                stroke = self._todo.popleft()
                self._brush.paint(painter, stroke, covered=self._covers(stroke))
                if perf_counter() >= end:
                    break
            painter.end()
        if self._next is not None and not self._todo:
            self._shown, self._shown_lie, self._next = self._next, self._lie, None
            self._part = PAGE
            self._todo, self._later = self._later, self._todo

    def draw(self, painter: QPainter) -> None:
        """Show what there is, where the board lies now."""
        if self._shown is None or self._lie is None or self._shown_lie is None:
            return
        was, lie = self._shown_lie, self._lie
        times = lie.scale / was.scale
        painter.save()
        painter.setClipRect(_page(lie))
        painter.fillRect(_page(lie), QColor(self._brush.paper.paper))
        painter.translate(lie.left - was.left * times, lie.top - was.top * times)
        painter.scale(times, times)
        if times != 1:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(0, 0, self._shown)
        painter.restore()

    def _mend(self, dirty: Box) -> None:
        """All in this box is painted anew: at once if it is little."""
        self._dirty = None
        seen = _seen(self._lie) if self._lie else PAGE
        if not dirty.meets(seen):
            return
        assert self._shown is not None
        there = [each for each in self._strokes() if each.box.meets(dirty)]
        is_little = len(there) <= _FEW
        image = self._shown if is_little else self._shown.copy()
        painter = self._on(image, dirty)
        painter.fillRect(QRectF(-SPAN, -SPAN, 3 * SPAN, 3 * SPAN), QColor(self._brush.paper.paper))
        for each in there if is_little else ():
            self._brush.paint(painter, each, covered=self._covers(each))
        painter.end()
        if not is_little:
            self._next, self._part, self._todo = image, dirty, deque(there)

    def _blank(self, lie: Lie) -> QImage:
        wide, high = (max(1, ceil(side * self.ratio)) for side in (lie.width, lie.height))
        image = QImage(wide, high, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(self.ratio)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.fillRect(_page(lie), QColor(self._brush.paper.paper))
        painter.end()
        return image

    def _on(self, image: QImage, box: Box) -> QPainter:
        """Paints on it in units, within this box and on the paper. The box ends at whole pixels:
        else its edge would be seen as a hair's line."""
        assert self._lie is not None
        lie = self._lie
        painter = QPainter(image)
        left, right = (
            round((lie.left + min(SPAN, max(0, x)) * lie.scale) * self.ratio) / self.ratio
            for x in (box.left, box.right)
        )
        top, bottom = (
            round((lie.top + min(HEIGHT, max(0, y)) * lie.scale) * self.ratio) / self.ratio
            for y in (box.top, box.bottom)
        )
        painter.setClipRect(QRectF(left, top, right - left, bottom - top))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(
            QTransform.fromScale(lie.scale, lie.scale) * QTransform.fromTranslate(lie.left, lie.top)
        )
        return painter


def _page(lie: Lie) -> QRectF:
    return QRectF(lie.left, lie.top, SPAN * lie.scale, HEIGHT * lie.scale)


def _seen(lie: Lie) -> Box:
    """What is to be seen, in units."""
    return Box(
        -lie.left / lie.scale,
        -lie.top / lie.scale,
        (lie.width - lie.left) / lie.scale,
        (lie.height - lie.top) / lie.scale,
    )
