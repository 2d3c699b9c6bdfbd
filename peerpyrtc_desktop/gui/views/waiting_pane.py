"""What waits for the person, over the log: there while something does, decided by one key each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui.held_keys import OnceAction
from peerpyrtc_desktop.gui.language import counted
from peerpyrtc_desktop.gui.models.waiting import Column, Item, Kind, WaitingModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import samples
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.labels import ElidedLabel
from peerpyrtc_desktop.gui.views.pane import Pane
from peerpyrtc_desktop.gui.views.table import PADDED, Table

_ROWS = 4
"""Rows in sight at the most; of more, the rest is scrolled to."""

_A_ROW = 180
"""Pixels of the window's height for each of them: the log has rows to show, too."""

_WITH_KEYS = 560
"""Pixels of the pane from which on its buttons name their keys; else their tool tips do."""

_WHAT, _ROOM, _HEAD = 180, 180, 56
"""Pixels: what it is about has the first before others have all of theirs; the second is the most
that a room's name has, the third the least that any column has."""

_ANY = 16_777_215
"""Pixels: Qt's own word for no limit."""

_LEAVING = 20
"""Milliseconds after the keys have gone, in which they may come back."""


class WaitingPane(QFrame):
    """The first item is selected by itself, and after each decision the next.

    What goes by itself, or is decided elsewhere, hands its place to none: a key that was meant for
    it only selects the next. With nothing left the pane stays while it has the keys, which would go
    on to a table where the same letters meet somebody else.
    """

    decided = Signal(list, bool)
    """These items are let through (True), or never will be."""

    muted = Signal(list)
    """Those whom these items are about are muted."""

    banned = Signal(list)
    """They are kept out."""

    wanted = Signal(int)
    """So many pixels of height it would have, with its head."""

    def __init__(self, model: WaitingModel, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._is_short = False
        self._is_beside = False
        self.holder: QWidget = self
        """What is shown while something waits: itself, or the dock that it is in."""
        self._title = ElidedLabel("", "title")
        self.table = Table(self.tr("What waits for you"), "", look)
        self.table.setModel(model)
        self.table.set_widths((), Column.WHAT)
        self.table.watch_selection()
        self.approve = self._button("A", lambda: self._decide(True))
        self.deny = self._button("D", lambda: self._decide(False))
        self.mute = self._button("M", lambda: self._act(self.muted))
        self.ban = self._button("B", lambda: self._act(self.banned))
        self.table.chosen.connect(self._name_acts)
        self.table.focused.connect(self._name_acts)
        self.head = QWidget()
        self.head.setObjectName("title")
        top = QHBoxLayout(self.head)
        top.setContentsMargins(10, 6, 12, 4)
        top.setSpacing(8)
        top.addWidget(self._title, 1)
        top.addWidget(self.approve)
        top.addWidget(self.deny)
        top.addWidget(self.mute)
        top.addWidget(self.ban)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 6, 6)
        box.setSpacing(0)
        box.addWidget(Pane(self.table))
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_rows)
        look.changed.connect(self.table.viewport().update)
        # What an earlier host had waiting comes in one go, and not in its order.
        self._coming = QTimer(self, interval=0, singleShot=True)
        self._fitting = QTimer(self, interval=0, singleShot=True)
        self._fitting.timeout.connect(self._fit)
        self._leaving = QTimer(self, interval=_LEAVING, singleShot=True)
        self._leaving.timeout.connect(self._leave)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._leaving.start)
        self._on_rows()

    def _button(self, key: str, act: Callable[[], None]) -> QPushButton:
        """A button, and a key that does the same where the table has the keys."""
        button = ActButton()
        button.clicked.connect(act)
        action = OnceAction(self.table)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(button.click)
        self.table.addAction(action)
        return button

    def _name_acts(self) -> None:
        """Say what the acts do to what is selected now, and by which keys while they mean that.

        While another table has the keys, M is about somebody else.
        """
        items = self.selected()
        kinds = {item.kind for item in items}
        yes, no = {
            Kind.KNOCK: (self.tr("Let in"), self.tr("Turn away")),
            Kind.NOTICE: (self.tr("Let stand"), self.tr("Take back")),
            Kind.HAND: (self.tr("Give the word"), self.tr("Lower the hand")),
            Kind.MESSAGE: (self.tr("Let through"), self.tr("Deny")),
            Kind.FAULT: (self.tr("Seen"), self.tr("What helps…")),
        }[kinds.pop() if len(kinds) == 1 else Kind.MESSAGE]
        for button, said, key in (
            (self.approve, yes, "A"),
            (self.deny, no, "D"),
            (self.mute, self.tr("Mute"), "M"),
            (self.ban, self.tr("Ban…"), "B"),
        ):
            # As wide without its key: a button mustn't move under the pointer that presses it.
            button.setMinimumWidth(0)
            button.setText(f"{said} ({key})" if self._names_keys() else said)
            button.setMinimumWidth(button.sizeHint().width())
            if not self.table.hasFocus():
                button.setText(said)
            button.setToolTip(key)
            button.setAccessibleName(said.rstrip("…"))
            button.setEnabled(self._model.rowCount() > 0)
        self.ban.setEnabled(any(item.peer for item in items))
        # Who knocks is in no room yet, and says nothing there; a fault is nobody's.
        if items and all(
            item.kind is Kind.KNOCK or (item.kind is Kind.FAULT and not item.peer) for item in items
        ):
            self.mute.setEnabled(False)

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._on_rows()
        if last - first + 1 == self._model.rowCount():
            self.table.selectRow(0)
            self._coming.start()
        elif first == 0 and self._coming.isActive() and list(self.table.rows()) == [last + 1]:
            self.table.selectRow(0)

    def _on_rows(self) -> None:
        count = self._model.rowCount()
        if not count and self._has_keys():
            self.table.setFocus()  # a button that can't be pressed would hand them on
        self.holder.setVisible(count > 0 or self._has_keys())
        self._title.setToolTip(self._said())
        self._title.setAccessibleName(self._said())
        self._name_acts()
        self._fit_rows()
        self._fitting.start()

    def _said(self) -> str:
        """How many things wait."""
        count = self._model.rowCount()
        if not count:
            return self.tr("Nothing waits for you any more")
        return counted(self.tr, "1 thing waits for you", "{count} things wait for you", count)

    def _names_keys(self) -> bool:
        """Whether the buttons have room for their keys, beside how many things wait."""
        return not self._is_short and self.width() >= _WITH_KEYS

    def showEvent(self, event: QShowEvent) -> None:
        """How many rows are in sight goes by the window's height."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """The window has another size."""
        if event.type() == QEvent.Type.Resize:
            self._fitting.start()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In less room it says less, so that what it is about can be read."""
        super().resizeEvent(event)
        self._name_acts()
        self._fitting.start()

    def _fit(self) -> None:
        self._fit_rows()
        self._fit_columns()

    def _fit_rows(self) -> None:
        row = self.table.verticalHeader().defaultSectionSize()
        header = self.table.horizontalHeader()
        frame = 6 + (0 if header.isHidden() else header.sizeHint().height())
        most = max(1, min(_ROWS, self.window().height() // _A_ROW))
        self.table.setMinimumHeight(frame + row)
        wanted = frame + row * min(max(1, self._model.rowCount()), most)
        self.table.setMaximumHeight(_ANY if self._is_beside else wanted)
        if not self._is_beside:
            self.wanted.emit(wanted + self.height() - self.table.height() + self.head.height())

    def _fit_columns(self) -> None:
        """Give what it is about the room that it must have, of the others what they can spare."""
        count, letters = self._model.rowCount(), self._title.fontMetrics()
        wide = letters.horizontalAdvance(self._said()) <= self._title.width()
        few = counted(self.tr, "1 waiting", "{count} waiting", count)
        self._title.setText(self._said() if wide else few)
        width = self.table.fontMetrics().horizontalAdvance
        rooms = (width(room) + PADDED for room in self._model.rooms())
        whole, least = (
            {
                Column.ROOM: min(max(rooms, default=0), _ROOM),
                Column.PEER: width("somebody's name") + PADDED,
                Column.WHY: width(self.tr("Reported by somebody")) + PADDED,
            },
            width("a room") + PADDED,
        )
        times = samples() if self._model.is_dated() else ["00:00:00"]
        time = max(map(width, times)) + PADDED
        lacks = _WHAT + sum(whole.values()) - self.table.viewport().width()
        spare = sum(max(0, each - least) for each in whole.values())
        has_time = not self._is_short and lacks + time <= spare // 2
        lacks += time * has_time
        for column, wanted in whole.items():
            given = max(0, wanted - least) * min(max(0, lacks), spare) // max(1, spare)
            self.table.setColumnWidth(column, max(wanted - given, _HEAD))
        self.table.setColumnWidth(Column.TIME, time)
        self.table.setColumnHidden(Column.TIME, not has_time)

    def _has_keys(self) -> bool:
        """Whether they are here, or will be when the window has them again."""
        now = self.window().focusWidget()
        return now is not None and (self.isAncestorOf(now) or self.head.isAncestorOf(now))

    def _leave(self) -> None:
        """Nothing waits and the keys have gone: go. Not under a button that is down: rows move."""
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._leaving.start()
        elif not self._model.rowCount() and not self._has_keys():
            self.holder.hide()

    def refresh(self) -> None:
        """A layout that was kept may have it shown, or hidden: it goes by what waits."""
        self._on_rows()

    def be_beside(self, beside: bool) -> None:
        """At a side of the log it is as high as that lets it be; over or below it shows few rows,
        for the log has rows to show, too."""
        self._is_beside = beside
        high = QSizePolicy.Policy.Expanding if beside else QSizePolicy.Policy.Maximum
        self.setSizePolicy(QSizePolicy.Policy.Preferred, high)
        self._fit_rows()

    def be_short(self, is_short: bool) -> None:
        """In a window that is hardly high enough it goes without titles, and without the time.

        The buttons' keys are in their tool tips then.
        """
        self._is_short = is_short
        self.table.horizontalHeader().setHidden(is_short)
        bar = Qt.ScrollBarPolicy
        self.table.setHorizontalScrollBarPolicy(
            bar.ScrollBarAlwaysOff if is_short else bar.ScrollBarAsNeeded
        )
        self._on_rows()

    def selected(self) -> list[Item]:
        """What is meant now."""
        return [self._model.item(row) for row in self.table.rows()]

    def _decide(self, approved: bool) -> None:
        if items := self.take():
            self.decided.emit(items, approved)

    def _act(self, done: SignalInstance) -> None:
        if items := self.take():
            done.emit(items)

    def take(self) -> list[Item]:
        """What is meant now; the next key means what comes after. With nothing it selects that."""
        items = self.selected()
        if items:
            self._go_on()
        elif self._model.rowCount():
            self.table.selectRow(max(0, self.table.currentIndex().row()))
        return items

    def _go_on(self) -> None:
        """Select what comes after what is selected, or before it: the next key means that."""
        rows = list(self.table.rows())
        after, before = rows[-1] + 1, rows[0] - 1
        if after < self._model.rowCount():
            self.table.selectRow(after)
        elif before >= 0:
            self.table.selectRow(before)
