"""Six small plots of what has gone on, side by side; a click on one goes to that time in the log.

The one module that loads pyqtgraph, and numpy with it: nobody imports it before it is to be seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import number
from peerpyrtc_desktop.gui.models.activity import KEPT, Sample
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import Day, moment
from peerpyrtc_desktop.gui.views.labels import ElidedLabel, PlainLabel

_LEAST: Final = 36
"""Pixels of height of one plot."""

_WIDE: Final = 620
"""Pixels from which on three of them stand side by side."""

_HIGH, _FOOT = 56, 34
"""Pixels that a plot needs with its head, and that the line below has."""


class Plot(QFrame):
    """One number over time: its title, what it is now, and a line that is filled below."""

    pressed = Signal(float)
    """A click, so many samples before the latest."""

    def __init__(self, look: Look, title: str, token: str, least: float) -> None:
        super().__init__()
        self.setObjectName("pane")
        self._look = look
        self._token = token
        self._least = least
        self.title = title
        self.now = PlainLabel()
        # Not a PlotWidget: what lays out its axes and buttons crashes as the window goes, and there
        # are none here (pyqtgraph 0.14, PySide6 6.11: `QGraphicsScene::clear`).
        self.view = pg.GraphicsView()
        self.view.setMinimumHeight(_LEAST)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setAccessibleName(title)
        self.box = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self.view.setCentralItem(self.box)
        self.box.setXRange(1 - KEPT, 0, padding=0)
        self._line = pg.PlotCurveItem(fillLevel=0)
        self.box.addItem(self._line)
        self._cursor = pg.InfiniteLine(angle=90)
        self._cursor.hide()
        self.box.addItem(self._cursor, ignoreBounds=True)
        self.view.scene().sigMouseClicked.connect(self._on_clicked)
        head = QHBoxLayout()
        head.setContentsMargins(6, 2, 6, 0)
        head.addWidget(ElidedLabel(title, "meta"), 1)
        head.addWidget(self.now)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.view, 1)
        self.dress()

    def dress(self) -> None:
        """The colours of the look."""
        colour = self._look.colour(self._token)
        below = self._look.colour(self._token)
        below.setAlpha(48)
        self.view.setBackground(self._look.colour("surface"))
        self._line.setPen(pg.mkPen(colour, width=1.5))
        self._line.setBrush(pg.mkBrush(below))
        self._cursor.setPen(pg.mkPen(self._look.colour("text"), width=1))

    def show_values(self, values: Sequence[float], now: str) -> None:
        """The latest is at the right; `now` says it in words."""
        self._line.setData(list(range(1 - len(values), 1)), list(values))
        self.box.setYRange(0, max(self._least, *values) * 1.1, padding=0)
        self.now.setText(now)
        self.view.setAccessibleDescription(now)

    def show_cursor(self, behind: int | None) -> None:
        """A line so many samples before the latest, or none."""
        self._cursor.setVisible(behind is not None)
        if behind is not None:
            self._cursor.setPos(-behind)

    def _on_clicked(self, event: Any) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.press(event.scenePos())

    def press(self, at: QPointF) -> None:
        """A click there, in the scene."""
        self.pressed.emit(-self.box.mapSceneToView(at).x())


class ActivityView(QWidget):
    """All six. Arrows choose a time, Return goes to it in the log, Esc lets it go."""

    went = Signal(object, object)  # as Qt has it, an int is too short for them
    """To what was said from that time on (milliseconds), and before that one."""

    looked_at = Signal(bool)
    """The hour (True) is to be shown, or the minute."""

    seen = Signal()
    """It is to be seen now."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        tr = self.tr
        self._samples: list[Sample] = []
        self._behind: int | None = None
        self._laid = (0, 0)
        self.setMinimumSize(200, 90)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Activity"))
        self.minute, self.hour = QPushButton(tr("60 s")), QPushButton(tr("1 h"))
        self.minute.setToolTip(tr("Show the last minute, second by second"))
        self.hour.setToolTip(tr("Show the last hour, minute by minute"))
        spans = QButtonGroup(self)
        for button in (self.minute, self.hour):
            button.setCheckable(True)
            button.setProperty("kind", "small")
            spans.addButton(button)
        self.minute.setChecked(True)
        self.hour.toggled.connect(self._on_span)
        self.said = ElidedLabel("", "meta")
        rate = self._rate
        self._shown: list[tuple[Plot, Callable[[Sample], float], Callable[[float], str]]] = [
            (Plot(look, title, token, least), of, say)
            for title, token, least, of, say in (
                (tr("Messages"), "accent", 5, lambda it: it.messages, rate),
                (tr("Deliveries"), "accent", 50, lambda it: it.deliveries, rate),
                (tr("Peers"), "ok", 5, lambda it: float(it.peers), lambda n: number(int(n))),
                (tr("Refused"), "warn", 5, lambda it: it.refused, rate),
                (tr("Queue"), "warn", 10_000, lambda it: float(it.queued), _bytes),
                (tr("Loop lag"), "danger", 0.05, lambda it: it.lag, _lag),
            )
        ]
        self.plots = [plot for plot, _, _ in self._shown]
        foot = QHBoxLayout()
        foot.addWidget(self.minute)
        foot.addWidget(self.hour)
        foot.addWidget(self.said, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        box = QVBoxLayout(self)
        box.setContentsMargins(2, 0, 6, 0)
        box.setSpacing(4)
        box.addLayout(self._grid, 1)
        box.addLayout(foot)
        for plot in self.plots:
            plot.pressed.connect(self._on_pressed)
            look.changed.connect(plot.dress)
        self._place()
        self.show_samples([])

    # --- what it shows

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """These, the oldest first. What was chosen stays at its time."""
        chosen = self._chosen()
        self._samples = list(samples)
        if chosen is not None:
            self._behind = next(
                (n for n, it in enumerate(reversed(samples)) if it.time <= chosen.time), None
            )
        for plot, of, say in self._shown:
            values = [of(sample) for sample in samples]
            plot.show_values(values or [0.0], say(values[-1]) if values else text.NONE)
        self._show_cursor()

    def tell(self, said: str) -> None:
        """Say this until something else is chosen."""
        self.said.setText(said)
        self.setAccessibleDescription(said)

    def _show_cursor(self) -> None:
        for plot in self.plots:
            plot.show_cursor(self._behind)
        chosen = self._chosen()
        if chosen is not None:
            self.tell(f"{moment(chosen.time, Day.now())} · {self.words(chosen)}")
        elif self._samples:
            now = self.words(self._samples[-1])
            self.tell(f"{now} · {self.tr('A click goes to that time in the log')}")
        else:
            self.tell(self.tr("Nothing is hosted yet."))

    def words(self, sample: Sample) -> str:
        """All of one moment: what who can't see the plots reads."""
        parts = [f"{plot.title}: {say(of(sample))}" for plot, of, say in self._shown]
        return " · ".join(parts)

    def _chosen(self) -> Sample | None:
        behind = self._behind
        if behind is None or behind >= len(self._samples):
            return None
        return self._samples[-1 - behind]

    # --- what the person does

    def _on_pressed(self, behind: float) -> None:
        self._behind = min(max(0, round(behind)), max(0, len(self._samples) - 1))
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._show_cursor()
        self._go()

    def _go(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            lasts = 60_000 if self.hour.isChecked() else 1_000
            self.went.emit(chosen.time, chosen.time + lasts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        last = max(0, len(self._samples) - 1)
        behind = self._behind
        match event.key():
            case Qt.Key.Key_Left:
                self._behind = 0 if behind is None else min(behind + 1, last)
            case Qt.Key.Key_Right:
                self._behind = 0 if behind is None else max(behind - 1, 0)
            case Qt.Key.Key_Home:
                self._behind = last
            case Qt.Key.Key_End:
                self._behind = 0
            case Qt.Key.Key_Escape if behind is not None:
                self._behind = None
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._go()
                return
            case _:
                super().keyPressEvent(event)
                return
        self._show_cursor()

    def _on_span(self, is_hour: bool) -> None:
        self._behind = None
        self.looked_at.emit(is_hour)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys are here: its plots say so."""
        super().focusInEvent(event)
        self._mark(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And no more."""
        super().focusOutEvent(event)
        self._mark(False)

    def _mark(self, focused: bool) -> None:
        for plot in self.plots:
            plot.setProperty("focused", focused)
            plot.style().unpolish(plot)
            plot.style().polish(plot)

    def showEvent(self, event: QShowEvent) -> None:
        """See `seen`."""
        super().showEvent(event)
        self.seen.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What was chosen is let go."""
        super().hideEvent(event)
        self._behind = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many side by side as there is width for, and as many rows as are high enough."""
        super().resizeEvent(event)
        self._place()

    def _rate(self, value: float) -> str:
        return self.tr("{rate} a second").format(rate=text.rate(value))

    def _place(self) -> None:
        columns = 6 if self.width() >= 2 * _WIDE else 3 if self.width() >= _WIDE else 2
        # Where it is low, the first ones alone are plots; the line below says all.
        rows = max(1, (self.height() - _FOOT) // _HIGH)
        if (columns, rows) != self._laid:
            self._laid = (columns, rows)
            for at, plot in enumerate(self.plots):
                self._grid.addWidget(plot, at // columns, at % columns)
                plot.setVisible(at < columns * rows)
            for column in range(6):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)


def _bytes(value: float) -> str:
    return text.size(int(value))


def _lag(value: float) -> str:
    return text.milliseconds(value)
