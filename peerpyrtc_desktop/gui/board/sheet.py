"""A board to look at: painted as it grows, nothing on it is done by hand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from peerpyrtc_desktop.gui.board.brush import Brush
from peerpyrtc_desktop.gui.board.ink import DARK, LIGHT
from peerpyrtc_desktop.gui.board.lie import Looking
from peerpyrtc_desktop.gui.board.model import BoardModel
from peerpyrtc_desktop.gui.board.picture import BoardPicture
from peerpyrtc_desktop.gui.board.stroke import Stroke
from peerpyrtc_desktop.gui.language import counted, listed, translating
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look

_tr = translating("Board")

_REST: Final = 8
"""Milliseconds between two slices: half of the time is others'."""


class BoardSheet(QWidget):
    """Shows `model`'s strokes, all of them. Where the room blurs pictures they are blurred.

    Where it `is_read_at_hand`, words on such a picture say what to do about it.
    """

    def __init__(
        self, model: BoardModel, rooms: RoomsModel, look: Look, *, is_read_at_hand: bool = True
    ) -> None:
        super().__init__()
        self.model = model
        self.rooms = rooms
        self._look = look
        self.looking = Looking()
        self.uncovered: set[int] = set()
        """The numbers of the blurred pictures that were looked at."""
        self._brush = Brush(self.font(), _tr("Click to see") if is_read_at_hand else "")
        self._picture = BoardPicture(self._brush, lambda: model.strokes, self.covers)
        self._is_blurred = False
        self._timer = QTimer(self, interval=_REST, singleShot=True)
        self._timer.timeout.connect(self._work)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 90)
        self.setAccessibleName(_tr("Whiteboard"))
        model.changed.connect(self._on_changed)
        model.begun.connect(self._on_begun)
        rooms.dataChanged.connect(self._on_rooms)
        look.changed.connect(self._on_look)
        self._on_look()
        self._describe()

    def sizeHint(self) -> QSize:
        """As the board is shaped."""
        return QSize(400, 300)

    def covers(self, stroke: Stroke) -> bool:
        """Whether a picture is blurred."""
        return self._is_blurred and bool(stroke.picture) and stroke.seq not in self.uncovered

    def lay(self) -> None:
        """What one looks at has moved."""
        self.looking.resize(self.width(), self.height())
        self._picture.lay(self.looking.lie, self.devicePixelRatioF())
        self._wake()
        self.update()

    def renew(self) -> None:
        """Paint all of it anew."""
        self._picture.renew()
        self._wake()

    @property
    def is_painted(self) -> bool:
        """Whether all that has come is painted."""
        return self.model.is_whole and not self._picture.is_due

    def finish(self) -> None:
        """Paint all that waits, now: for a picture of it."""
        while self._picture.is_due:
            self._picture.work()
        self.update()

    # --- what changes

    def _on_changed(self, added: list[Stroke], removed: list[Stroke], on_top: bool) -> None:
        self.uncovered.difference_update(each.seq for each in removed)
        self._picture.change(added, removed, on_top=on_top)
        self._describe()
        self._wake()

    def _on_begun(self) -> None:
        self.uncovered.clear()
        self._on_rooms()
        self._describe()

    @property
    def summary(self) -> str:
        """How much is drawn, by how many."""
        strokes, people = len(self.model.strokes), self.model.people
        if not strokes:
            return _tr("Nothing is drawn there")
        drawn = counted(_tr, "1 stroke", "{count} strokes", strokes)
        by = counted(_tr, "by 1 person", "by {count} people", people)
        return listed((drawn, by))

    def _describe(self) -> None:
        self.setAccessibleDescription(self.summary)

    def _on_rooms(self) -> None:
        room = self.model.room
        is_blurred = room is not None and self.rooms.settings(room).blur
        if is_blurred is not self._is_blurred:
            self._is_blurred = is_blurred
            if any(each.picture for each in self.model.strokes):
                self.renew()

    def _on_look(self) -> None:
        paper = DARK if self._look.colour("bg").lightness() < 128 else LIGHT
        if paper is not self._brush.paper:
            self._brush.paper = paper
            self.renew()
        self.update()

    def _wake(self) -> None:
        if self._picture.is_due and not self._timer.isActive() and self.isVisible():
            self._timer.start()

    def _work(self) -> None:
        self._picture.work()
        self.update()
        self._wake()

    # --- what Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """All that was to be seen still is."""
        super().resizeEvent(event)
        self.lay()

    def showEvent(self, event: QShowEvent) -> None:
        """What came while it was hidden is painted now."""
        super().showEvent(event)
        self.lay()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees is not painted."""
        super().hideEvent(event)
        self._timer.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The kept picture, on a quiet ground."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("sunken"))
        if self.devicePixelRatioF() != self._picture.ratio:
            self.lay()
        self._picture.draw(painter)
        lie = self.looking.lie
        painter.translate(lie.left, lie.top)
        painter.scale(lie.scale, lie.scale)
        self.paint_over(painter)

    def paint_over(self, painter: QPainter) -> None:
        """What lies over the strokes, in units."""

    def frame(self, stroke: Stroke) -> QRectF:
        """What goes around a stroke, in units."""
        box = stroke.place.grown(0 if stroke.is_thing else stroke.width / 2)
        return QRectF(box.left, box.top, box.width, box.height)
