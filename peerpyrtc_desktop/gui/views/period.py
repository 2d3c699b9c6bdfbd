"""A choice of time: some days up to now, or from one moment to another."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import IntEnum

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QWidget

from peerpyrtc_desktop.gui.times import Day
from peerpyrtc_desktop.gui.views.labels import PlainLabel

_FORM = "yyyy-MM-dd HH:mm"


class Span(IntEnum):
    """What is offered, in this order."""

    ALL = 0
    TODAY = 1
    YESTERDAY = 2
    WEEK = 3
    MONTH = 4
    BETWEEN = 5


_DAYS = {
    Span.TODAY: (0, None),
    Span.YESTERDAY: (1, 1),
    Span.WEEK: (6, None),
    Span.MONTH: (29, None),
}
"""How many days ago it begins, and how many ago it ends; None is now."""


class Period(QWidget):
    """`[Last 7 days]`, or `[From … to …] [2026-11-20 08:00] to [2026-11-20 09:30]`."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.span = QComboBox()
        self.span.addItems(
            [
                self.tr("Any time"),
                self.tr("Today"),
                self.tr("Yesterday"),
                self.tr("Last 7 days"),
                self.tr("Last 30 days"),
                self.tr("From … to …"),
            ]
        )
        self.span.setAccessibleName(self.tr("When"))
        begin, end = Day.now()
        self.since = self._edit(begin, self.tr("Since"))
        self.until = self._edit(end, self.tr("Until"))
        self._to = PlainLabel(self.tr("to"), "muted")
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        for part in (self.span, self.since, self._to, self.until):
            box.addWidget(part)
        box.addStretch(1)
        self.setFocusProxy(self.span)
        self.span.currentIndexChanged.connect(self._on_span)
        self._on_span()

    def bounds(self) -> tuple[int | None, int | None]:
        """From which moment, and before which (milliseconds); None is open."""
        span = Span(self.span.currentIndex())
        if span is Span.ALL:
            return None, None
        if span is Span.BETWEEN:
            return (
                self.since.dateTime().toMSecsSinceEpoch(),
                self.until.dateTime().toMSecsSinceEpoch(),
            )
        first, last = _DAYS[span]
        until = None if last is None else Day.of(_noon(last)).end
        return Day.of(_noon(first)).begin, until

    def _edit(self, moment: int, name: str) -> QDateTimeEdit:
        edit = QDateTimeEdit(QDateTime.fromMSecsSinceEpoch(moment))
        edit.setDisplayFormat(_FORM)
        edit.setCalendarPopup(True)
        edit.setAccessibleName(name)
        edit.setToolTip(name)
        return edit

    def _on_span(self) -> None:
        for part in (self.since, self._to, self.until):
            part.setVisible(self.span.currentIndex() == Span.BETWEEN)
        self.changed.emit()


def _noon(days_ago: int) -> float:
    """A moment of that day, whatever its clocks did."""
    noon = datetime.now().replace(hour=12, minute=0, second=0, microsecond=0)
    return (noon - timedelta(days=days_ago)).timestamp()
