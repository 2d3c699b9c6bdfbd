"""One line in which everything is found by what it is called."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui.choices import Choice
from peerpyrtc_desktop.gui.dialogs.keyed import KeyedDialog
from peerpyrtc_desktop.gui.held_keys import is_repeat
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.plain_table import PlainTable
from peerpyrtc_desktop.gui.views.typed import typed_line
from peerpyrtc_desktop.resources import tokens

_LONGEST = 100
"""Characters of what is asked: a name has 64."""

_ROWS = 12
"""Of what was found, in sight at once."""

_SIZE = QSize(620, 0)

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class Palette(KeyedDialog):
    """The keys stay in the line; arrows go through what was found. Show it with `open()`.

    `find` gives what a line finds. What is chosen is done when the window has the keys again.
    """

    def __init__(self, parent: QWidget, find: Callable[[str], Sequence[Choice]]) -> None:
        super().__init__(parent)
        self._window = parent
        self._find = find
        self._found: Sequence[Choice] = ()
        self._chosen: Choice | None = None
        self.setWindowTitle(self.tr("Find and do"))
        self.line = typed_line(_LONGEST)
        self.line.setPlaceholderText(self.tr("An action, a room or somebody, or “mute” and a name"))
        self.line.setAccessibleName(self.tr("What to do, or where to go"))
        self.line.textChanged.connect(self._list)
        self.line.installEventFilter(self)
        titles = (self.tr("What"), self.tr("Key or place"))
        self.table = PlainTable(self.tr("Found"), titles)
        header = self.table.horizontalHeader()
        header.hide()
        header.setMaximumSectionSize(_SIZE.width())
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = tokens().sizes["row"]
        self.table.verticalHeader().setDefaultSectionSize(row)
        self.table.setMinimumHeight(row * 3)
        self.table.cellClicked.connect(lambda at, _: self._choose(at))
        self.nothing = PlainLabel(self.tr("Nothing is called that."), "hint")
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(8)
        for part in (self.line, self.nothing, self.table):
            box.addWidget(part, int(part is self.table))
        self.finished.connect(self._end)
        self._wanted = QSize(_SIZE.width(), row * (_ROWS + 2) + 24)
        self._list("")

    def showEvent(self, event: QShowEvent) -> None:
        """At the upper edge of the window, as far as there is room."""
        super().showEvent(event)
        window = self._window
        self.fit(self._wanted.boundedTo(window.size()))
        left = (window.width() - self.width()) // 2
        self.move(window.mapToGlobal(QPoint(left, min(64, window.height() // 10))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The line's arrows are the table's; Return does what is selected."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _MOVES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                self._go(key)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                at = self.table.chosen()
                if at is not None and not is_repeat(event):
                    self._choose(at)
                return True
        return super().eventFilter(watched, event)

    def _list(self, asked: str) -> None:
        found = self._found = self._find(asked)
        self.table.setRowCount(len(found))
        for at, each in enumerate(found):
            self.table.setItem(at, 0, QTableWidgetItem(each.says))
            aside = QTableWidgetItem(each.aside)
            aside.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(at, 1, aside)
        self.nothing.setVisible(not found)
        self.table.setVisible(bool(found))
        # Before anything is asked Return does nothing.
        self.table.choose(0 if found and asked.strip() else None)
        self._say()

    def _go(self, key: Qt.Key) -> None:
        count, now = len(self._found), self.table.chosen()
        if not count:
            return
        if now is None:
            now = -1 if key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown) else 0
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -_ROWS}
        step = steps.get(key, _ROWS)
        # Arrows go round; pages stop at the ends.
        to = (now + step) % count if abs(step) == 1 else min(max(0, now + step), count - 1)
        self.table.choose(to)
        self.table.scrollTo(self.table.model().index(to, 0))
        self._say()

    def _say(self) -> None:
        """The keys are in the line: who listens hears what Return would do."""
        at = self.table.chosen()
        if at is not None:
            says = self._found[at].says
        else:
            says = "" if self._found else self.nothing.text()
        self.line.setAccessibleDescription(says)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.line, says))

    def _choose(self, at: int) -> None:
        self._chosen = self._found[at]
        self.accept()

    def _end(self) -> None:
        if self._chosen is not None:
            QTimer.singleShot(0, self._chosen.act)
        self.deleteLater()
