"""A board to moderate: whose a stroke is, by pointer and by keys."""

from __future__ import annotations

from collections.abc import Callable
from math import exp
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.board.model import BoardModel
from peerpyrtc_desktop.gui.board.sheet import BoardSheet
from peerpyrtc_desktop.gui.board.stroke import Stroke
from peerpyrtc_desktop.gui.language import translating
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look

_tr = translating("Board")

_NEAR: Final = 4
"""Pixels beside a line that still mean it."""

_STILL: Final = 4
"""So far a click may move, in pixels."""

_STEP: Final = 60
"""Pixels that an arrow key moves it."""

_TIMES: Final = 1.25
"""So much nearer by one key."""

_REST: Final = 40
"""Milliseconds between two looks at what lies under a pointer that moves."""

_POINTS: Final = 60_000
"""Points that are looked at for one place: a board may have millions, and the pointer moves on."""


class BoardView(BoardSheet):
    """A click, or a key, selects one stroke: what is done means that one, or its author.

    Wheel, plus and minus go nearer and away, 0 shows all; dragging and arrows move it. Page up and
    down go from stroke to stroke, Space looks at a blurred picture, Esc lets go.
    """

    chosen = Signal()
    """Another stroke is selected, or none is."""

    pointed = Signal()
    """The pointer is over another stroke, or over none."""

    take_wanted = Signal(bool)
    """Del: take the selected one away; with Shift (True) all of its author's."""

    focused = Signal(bool)

    def __init__(self, model: BoardModel, rooms: RoomsModel, look: Look) -> None:
        super().__init__(model, rooms, look)
        self._selected: Stroke | None = None
        self._under: Stroke | None = None
        self._pressed: QPointF | None = None
        self._dragged: QPointF | None = None
        self._moved: QPointF | None = None
        self._rest = QTimer(self, interval=_REST, singleShot=True)
        self._rest.timeout.connect(self._look_on)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        ways: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Left: lambda: self._pan(_STEP, 0),
            Qt.Key.Key_Right: lambda: self._pan(-_STEP, 0),
            Qt.Key.Key_Up: lambda: self._pan(0, _STEP),
            Qt.Key.Key_Down: lambda: self._pan(0, -_STEP),
            Qt.Key.Key_Plus: self.nearer,
            Qt.Key.Key_Equal: self.nearer,
            Qt.Key.Key_Minus: self.further,
            Qt.Key.Key_0: self.fit,
            Qt.Key.Key_PageUp: lambda: self._walk(1),
            Qt.Key.Key_PageDown: lambda: self._walk(-1),
            Qt.Key.Key_Space: self._uncover,
            Qt.Key.Key_Escape: lambda: self.select(None),
        }
        self._ways = ways

    @property
    def selected(self) -> Stroke | None:
        """What an act means."""
        return self._selected

    @property
    def shown(self) -> Stroke | None:
        """Whose author is to be named: that under the pointer, or the selected one's."""
        return self._under or self._selected

    def select(self, stroke: Stroke | None) -> None:
        """Mean this one, or none."""
        if stroke is not self._selected:
            self._selected = stroke
            self.update()
            self.chosen.emit()

    # --- going near

    def nearer(self) -> None:
        """Go in."""
        self._zoom(_TIMES)

    def further(self) -> None:
        """Go out."""
        self._zoom(1 / _TIMES)

    def fit(self) -> None:
        """See all of it."""
        self.looking.fit()
        self.lay()

    def _zoom(self, times: float, at: tuple[float, float] | None = None) -> None:
        self.looking.zoom_by(times, at)
        self.lay()

    def _pan(self, x: float, y: float) -> None:
        self.looking.pan_by(x, y)
        self.lay()

    # --- whose

    def at(self, place: QPointF) -> Stroke | None:
        """The topmost stroke there."""
        x, y = self.looking.unit(place.x(), place.y())
        reach, points = _NEAR / self.looking.scale, 0
        # The place is grown, once, and not each of ten thousand boxes.
        left, top, right, bottom = x - reach, y - reach, x + reach, y + reach
        for stroke in reversed(self.model.strokes):
            box = stroke.box
            if box.left > right or box.right < left or box.top > bottom or box.bottom < top:
                continue
            points += len(stroke.points)
            if stroke.touches(x, y, reach):
                return stroke
            if points > _POINTS:
                return None
        return None

    def _move(self, here: QPointF) -> None:
        """The pointer is there. A full board takes a while to look through: so not at each move."""
        if self._rest.isActive():
            self._moved = here
            return
        self._moved = None
        self._point(self.at(here))
        self._rest.start()

    def _look_on(self) -> None:
        if self._moved is not None:
            self._move(self._moved)

    def _point(self, stroke: Stroke | None) -> None:
        if stroke is not self._under:
            self._under = stroke
            who = "" if stroke is None else text.tooltip(stroke.sender)
            self.setToolTip(who)
            self.update()
            self.pointed.emit()

    def _walk(self, step: int) -> None:
        """To the stroke drawn before the selected one, or after it; at first to the latest."""
        strokes = self.model.strokes
        if not strokes:
            return
        if self._selected is None:
            at = len(strokes) - 1
        else:
            at = self.model.place(self._selected.seq) - step
            at = min(len(strokes) - 1, max(0, at))
        stroke = strokes[at]
        self.looking.reveal(stroke.place)
        self.lay()
        self.select(stroke)

    def _uncover(self) -> None:
        stroke = self._selected
        if stroke is not None and self.covers(stroke):
            self.uncovered.add(stroke.seq)
            self.renew()

    def _on_changed(self, added: list[Stroke], removed: list[Stroke], on_top: bool) -> None:
        super()._on_changed(added, removed, on_top)
        gone = set(removed)
        if self._under in gone:
            self._point(None)
        if self._selected in gone:
            self.select(None)

    def _on_begun(self) -> None:
        super()._on_begun()
        self._point(None)
        self.select(None)

    # --- what Qt asks

    def paint_over(self, painter: QPainter) -> None:
        """A frame around what is selected, and a thinner one around what is pointed at."""
        for stroke, width in ((self._under, 1), (self._selected, 2)):
            if stroke is not None:
                pen = QPen(self._look.colour("accent"), width)
                pen.setCosmetic(True)
                painter.setPen(pen)
                painter.drawRect(self.frame(stroke))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ring says that the keys go here."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setPen(QPen(self._look.colour("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        shift = Qt.KeyboardModifier.ShiftModifier
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Delete and held in (shift, Qt.KeyboardModifier.NoModifier):
            if self._selected is not None and not event.isAutoRepeat():
                self.take_wanted.emit(held == shift)
        elif key in self._ways and held in (shift, Qt.KeyboardModifier.NoModifier):
            self._ways[key]()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Nearer or away; what lies under the pointer stays there."""
        at = event.position()
        self._zoom(exp(event.angleDelta().y() / 600), (at.x(), at.y()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click selects, a drag moves."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._dragged = event.position()
            self._moved = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say whose it is; or drag."""
        here = event.position()
        if self._pressed is None or self._dragged is None:
            self._move(here)
            return
        if (here - self._pressed).manhattanLength() > _STILL or self._dragged is not self._pressed:
            by = here - self._dragged
            self._dragged = here
            self._pan(by.x(), by.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What was clicked is selected; a blurred picture is to be seen by that."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        was_dragged = self._dragged is not self._pressed
        self._pressed = self._dragged = None
        if not was_dragged:
            self.select(self.at(event.position()))
            self._uncover()

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer is elsewhere."""
        super().leaveEvent(event)
        self._moved = None
        self._point(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring appears."""
        super().focusInEvent(event)
        self.update()
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And goes."""
        super().focusOutEvent(event)
        self.update()
        self.focused.emit(False)
