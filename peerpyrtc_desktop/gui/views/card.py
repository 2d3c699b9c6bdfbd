"""The card of one guest: who that is, what can be done, and what is known, a tab each."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import number
from peerpyrtc_desktop.gui.models.log_rows import Row
from peerpyrtc_desktop.gui.models.said import Column, SaidModel
from peerpyrtc_desktop.gui.models.trails import POINTS
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import Day, samples
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.labels import ElidedLabel, PlainLabel, WrappedLabel
from peerpyrtc_desktop.gui.views.note_field import NoteField
from peerpyrtc_desktop.gui.views.pane import Framed, Pane
from peerpyrtc_desktop.gui.views.plain_table import PlainTable
from peerpyrtc_desktop.gui.views.sparkline import Sparkline
from peerpyrtc_desktop.gui.views.table import Table

_THREE: Final = 400
"""Pixels from which on three acts stand side by side."""

_ICON: Final = QSize(16, 16)


class SaidView(Table):
    """The guest's last messages. Esc is the card's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Listing(QWidget):
    """A short table, and what it says below."""

    def __init__(self, name: str, titles: Sequence[str], wide: int) -> None:
        super().__init__()
        self.table = PlainTable(name, titles)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.said = WrappedLabel(3)
        self.said.setProperty("role", "hint")
        self._wide = wide
        self._keys: list[Hashable] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 2)
        box.setSpacing(4)
        box.addWidget(Framed(self.table), 1)
        box.addWidget(self.said)

    @property
    def picked(self) -> Hashable | None:
        """The key of the row that is selected, if one is."""
        return self.table.pick(self._keys)

    def fill(self, rows: Sequence[Sequence[str]], keys: Sequence[Hashable]) -> None:
        """List these, each known by its key; of what has gone nothing stays selected.

        What a key press means never changes by itself: not as others come above it either.
        """
        if list(keys) == self._keys and rows == self._listed():
            return
        table, picked = self.table, self.picked
        self._keys = list(keys)
        table.blockSignals(True)
        table.setRowCount(len(rows))
        for at, cells in enumerate(rows):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(text.tooltip(words))
                table.setItem(at, column, item)
        table.choose(self._keys.index(picked) if picked in self._keys else None)
        table.blockSignals(False)
        for column in range(table.columnCount()):
            if column != self._wide:
                table.resizeColumnToContents(column)

    def _listed(self) -> Sequence[Sequence[str]]:
        table = self.table
        found = []
        for at in range(table.rowCount()):
            items = [table.item(at, column) for column in range(table.columnCount())]
            found.append(tuple("" if item is None else item.text() for item in items))
        return found


class Card(QWidget):
    """Shows what it is given; what is done comes out as signals."""

    went_back = Signal()
    """Esc: the keys go where they were before."""

    seen = Signal(bool)
    """It is to be seen now, or no more."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        tr = self.tr
        self._look = look
        self._name = ""
        self._columns = 0
        self._buttons: list[ActButton] = []
        self._is_dated = False
        self.setMinimumWidth(220)
        self.who = ElidedLabel("", "title")
        self.where = ElidedLabel("", "meta")
        self.facts = WrappedLabel(3)
        self.facts.setProperty("role", "meta")
        self.state = WrappedLabel(4)
        self.note_line = ElidedLabel("", "meta")
        self.acts = QGridLayout()
        self.acts.setSpacing(4)
        self.model = SaidModel(look, self)
        self.said = SaidView(tr("Their last messages"), "", look)
        self.said.setModel(self.model)
        self.said.set_widths(((Column.TIME, "00:00:00"),), Column.TEXT)
        self.said.watch_selection()
        self.said_hint = WrappedLabel(3)
        self.said_hint.setProperty("role", "hint")
        self.numbers = NumbersTab(look)
        self.done = Listing(
            tr("What was done to them"), (tr("Time"), tr("What"), tr("By"), tr("Why")), 3
        )
        self.others = Listing(
            tr("Others by the same browser or address"),
            (tr("Name"), tr("Room"), tr("The same")),
            0,
        )
        self.note = NoteField()
        self._lay_out()
        look.changed.connect(self._on_look)
        self._on_look()

    def _lay_out(self) -> None:
        tr = self.tr
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.who, 3)
        head.addWidget(self.where, 2)
        self.where.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        messages = QWidget()
        box = QVBoxLayout(messages)
        box.setContentsMargins(0, 4, 0, 2)
        box.setSpacing(4)
        box.addWidget(Pane(self.said), 1)
        box.addWidget(self.said_hint)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("card")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setMinimumHeight(150)
        self.tabs.tabBar().setExpanding(False)
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.tabBar().setAccessibleName(tr("Parts of the card"))
        for widget, words in (
            (messages, tr("Messages")),
            (self.done, tr("Acts")),
            (self.numbers, tr("Numbers")),
            (self.note, tr("Note")),
            (self.others, tr("Others")),
        ):
            self.tabs.addTab(widget, words)
        self.tabs.currentChanged.connect(self._on_tab)
        self._on_tab()
        inner = QWidget()
        outer = QVBoxLayout(inner)
        outer.setContentsMargins(4, 0, 6, 0)
        outer.setSpacing(4)
        outer.addLayout(head)
        for label in (self.facts, self.state, self.note_line):
            label.setContentsMargins(0, 0, 0, 0)  # a line more is as high as the others
            outer.addWidget(label)
        outer.addLayout(self.acts)
        outer.addWidget(self.tabs, 1)
        # In a low window the card is higher than its dock.
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scroll)

    def add_acts(self, buttons: Sequence[ActButton]) -> None:
        """What can be done, in as many rows as there is width for."""
        self._buttons = list(buttons)
        for button in buttons:
            button.setIconSize(_ICON)
            button.setProperty("kind", "small")
            # As wide as there is room for: in a narrow dock the icon and the tip say what it is.
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            if not button.icon().isNull():
                button.setText(f" {button.text()}")  # the style puts words against the icon
        self._place_acts()
        # The keys go to them as they stand: above the tabs.
        for one, next_ in pairwise([*self._buttons, self.tabs.tabBar(), self.said]):
            QWidget.setTabOrder(one, next_)

    def _place_acts(self) -> None:
        columns = 3 if self.width() >= _THREE else 2
        if columns != self._columns and self._buttons:
            self._columns = columns
            for at, button in enumerate(self._buttons):
                self.acts.addWidget(button, at // columns, at % columns)
            for column in range(3):
                self.acts.setColumnStretch(column, 1 if column < columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See `add_acts`."""
        super().resizeEvent(event)
        self._place_acts()

    def fit_times(self, rows: Sequence[Row]) -> None:
        """Those of other days need more room than those of today."""
        today = Day.now()
        is_dated = any(not today.begin <= row.time < today.end for row in rows)
        if is_dated is not self._is_dated:
            self._is_dated = is_dated
            width = self.said.fontMetrics().horizontalAdvance
            sample = max(samples(), key=width) if is_dated else "00:00:00"
            self.said.set_widths(((Column.TIME, sample),), Column.TEXT)

    def show_person(self, name: str, room: str) -> None:
        """Whose card it is, by the name of now; "" is nobody's."""
        self._name = name
        self.who.setText(text.name(name) if name else self.tr("Nobody is selected"))
        self.who.setToolTip(text.tooltip(name) if name else "")
        self.where.setText(text.name(room))
        self.where.setToolTip(text.tooltip(room) if room else "")
        self._on_look()

    def show_state(self, facts: str, state: str, note: str) -> None:
        """What is known of them, how they are, and the beginning of their note."""
        for label, words in ((self.facts, facts), (self.state, state)):
            if label.text() != words:
                label.setText(words)
                label.updateGeometry()
            label.setVisible(bool(words))
        first = text.one_line(note, 200)
        self.note_line.setText(self.tr("Note: {words}").format(words=first) if first else "")
        self.note_line.setVisible(bool(first))

    def count(self, widget: QWidget, words: str, count: int) -> None:
        """Name a tab, with how many there are in it."""
        at = self.tabs.indexOf(widget)
        said = f"{words} {number(count)}" if count else words
        if self.tabs.tabText(at) != said:
            self.tabs.setTabText(at, said)

    def begin(self) -> None:
        """The keys come here."""
        self._keys().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_tab(self) -> None:
        """F6 leads to what the tab in front has for keys."""
        self.setFocusProxy(self._keys())
        focus, bar = QApplication.focusWidget(), self.tabs.tabBar()
        if focus is not None and focus is not bar and self.isAncestorOf(focus):
            self._keys().setFocus(Qt.FocusReason.TabFocusReason)

    def _keys(self) -> QWidget:
        keys = (self.said, self.done.table, self.numbers, self.note.edit, self.others.table)
        return keys[self.tabs.currentIndex()]

    def _on_look(self) -> None:
        palette = QPalette(self.palette())
        brush = self._look.hue(self._name) if self._name else self._look.brush("muted")
        palette.setBrush(QPalette.ColorRole.WindowText, brush)
        self.who.setPalette(palette)
        self.said.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See `went_back`."""
        if event.key() == Qt.Key.Key_Escape:
            self.went_back.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what has changed meanwhile."""
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody reads it."""
        super().hideEvent(event)
        self.seen.emit(False)


class NumbersTab(QFrame):
    """Three lines over the last ten minutes, each with its words. It takes the keys, to be read."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        tr = self.tr
        self.setObjectName("pane")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Numbers"))
        self.rate, self.rtt, self.queue = (
            Sparkline(look, POINTS, least) for least in (6, 0.05, 10_000)
        )
        self._words = {each: PlainLabel() for each in (self.rate, self.rtt, self.queue)}
        self.counts = WrappedLabel(3)
        self.counts.setProperty("role", "muted")
        box = QVBoxLayout(self)
        box.setContentsMargins(4, 6, 4, 2)
        box.setSpacing(2)
        for line, title in (
            (self.rate, tr("Messages a minute")),
            (self.rtt, tr("Round trip")),
            (self.queue, tr("Waits to be sent")),
        ):
            head = QHBoxLayout()
            head.addWidget(PlainLabel(title, "meta"))
            head.addStretch(1)
            head.addWidget(self._words[line])
            box.addLayout(head)
            box.addWidget(line)
        box.addWidget(self.counts)
        box.addStretch(1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Its frame shows it."""
        super().focusInEvent(event)
        self._mark(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """See `focusInEvent`."""
        super().focusOutEvent(event)
        self._mark(False)

    def _mark(self, focused: bool) -> None:
        self.setProperty("focused", focused)
        self.style().unpolish(self)
        self.style().polish(self)

    def show_line(self, line: Sparkline, values: Sequence[float | None], words: str) -> None:
        """One of the three: its values, and what they say."""
        self._words[line].setText(words)
        line.show_values(values, words)
