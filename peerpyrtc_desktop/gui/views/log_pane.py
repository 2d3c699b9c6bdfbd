"""The log with what belongs to it: the filter above, the pause bar and the whole text below."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.language import counted, number
from peerpyrtc_desktop.gui.models.log import LogModel
from peerpyrtc_desktop.gui.models.log_cells import Column
from peerpyrtc_desktop.gui.models.log_rows import Filter, Person, Row
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.times import moment
from peerpyrtc_desktop.gui.views.bars import PausedBar
from peerpyrtc_desktop.gui.views.columns import Columns
from peerpyrtc_desktop.gui.views.labels import CountLabel, ElidedLabel
from peerpyrtc_desktop.gui.views.log_view import LogView
from peerpyrtc_desktop.gui.views.name_column import NameColumn
from peerpyrtc_desktop.gui.views.pane import Pane
from peerpyrtc_desktop.gui.views.room_box import RoomBox

FILTER = 200
"""Characters to look for."""


_LEAST = 54
"""Pixels of the log: its titles and a row."""

_BOTH = 230
"""Pixels of the pane from which on there is room for the whole text below some rows."""

_WORDS = 240
"""Pixels that what was said keeps before rooms' names have more room than they must."""


class FilterLine(QLineEdit):
    """A line that Esc clears."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class LogPane(QWidget):
    """Everything about messages, in one column."""

    chosen = Signal()
    """Other rows are selected now."""

    person_shown = Signal(bool)
    """One person's messages alone are shown now, or everyone's again."""

    def __init__(
        self, log: LogModel, rooms: RoomsModel, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._log = log
        self._look = look
        self._activity = True
        self._is_short = False
        self.rooms: QComboBox = RoomBox(rooms, self)
        self.rooms.setAccessibleName(self.tr("Show messages of"))
        self.filter = FilterLine()
        self.filter.setMaxLength(FILTER)
        self.filter.setPlaceholderText(self.tr("Filter by name or words"))
        self.filter.setAccessibleName(self.tr("Filter messages"))
        self.filter.setClearButtonEnabled(True)
        self._shown = CountLabel("", "meta")
        self._shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._person: Person | None = None
        self.person = QPushButton()
        self.person.setProperty("kind", "link")
        self.person.setAccessibleName(self.tr("Show everyone's messages again"))
        self.person.setToolTip(self.tr("Show everyone's messages again (Esc in a table)"))
        self.person.clicked.connect(self._on_everyone)
        self.person.hide()
        self.view = LogView(log, look)
        self.view.setMinimumHeight(_LEAST)
        NameColumn(self.view, Column.ROOM, Column.TEXT, _WORDS, rooms)
        self.columns = Columns(self.view, Column.TEXT)
        self.paused = PausedBar(look)
        self.detail = Detail(self)
        self._lay_out()

        self.rooms.currentIndexChanged.connect(self._on_filter)
        self.filter.textChanged.connect(self._on_filter)
        self.view.paused_changed.connect(self.paused.setVisible)
        self.view.unseen_changed.connect(self.paused.show_count)
        self.view.chosen.connect(self._on_chosen)
        log.dataChanged.connect(self._on_changed)
        self.paused.resumed.connect(self._on_resumed)
        for changed in (log.rowsInserted, log.rowsRemoved, log.modelReset):
            changed.connect(self._count)
        self._count()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 4, 0)
        head.setSpacing(6)
        head.addWidget(self.rooms)
        head.addWidget(self.filter, 1)
        head.addWidget(self.person)
        head.addWidget(self._shown)
        pane = Pane(self.view)
        pane.box.addWidget(self.paused)
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self.splitter.setObjectName("log")
        self.splitter.setHandleWidth(6)
        self.splitter.addWidget(pane)
        self.splitter.addWidget(self.detail)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setCollapsible(0, False)
        self.splitter.setSizes([600, 84])
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 6, 6, 6)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self.splitter, 1)

    def be_short(self, is_short: bool) -> None:
        """In a window that is hardly high enough the log has the room; rows say what they can."""
        self._is_short = is_short
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same while what waits takes the room."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        self.detail.setHidden(self._is_short or self.height() < _BOTH)

    def show_room(self, room: str | None) -> None:
        """Show one room's messages, or all."""
        self.rooms.setCurrentIndex(max(0, self.rooms.findData(room)))

    def show_activity(self, shown: bool) -> None:
        """Whether joins, leaves and rooms stand among the messages."""
        self._activity = shown
        self._on_filter()

    def show_person(self, who: Person | None) -> None:
        """Show one person's rows alone, in this stay; None is everyone's."""
        self._person = who
        if who is not None:
            name = text.called(who.id, 16)
            self.person.setText(self.tr("Only {name}  ✕").format(name=name).replace("&", "&&"))
        self.person.setVisible(who is not None)
        self._on_filter()
        self.person_shown.emit(who is not None)

    def turn_to(self, who: Person | None) -> None:
        """Show this person's rows alone; again: everyone's."""
        self.show_person(None if who == self._person else who)

    def people(self) -> tuple[Person, ...]:
        """Whom the selected rows are about, each once."""
        return tuple(dict.fromkeys(each.person for each in self.view.selected() if each.person))

    def reporter(self) -> Person | None:
        """Who made the one report that is selected."""
        if self.view.count_selected() != 1:
            return None
        return self.view.selected()[0].reporter

    # A button that goes as it is pressed would hand the keys to whatever comes next.

    def _on_everyone(self) -> None:
        self.view.setFocus()
        self.show_person(None)

    def _on_resumed(self) -> None:
        self.view.setFocus()
        self.view.follow()

    def _on_filter(self) -> None:
        room = self.rooms.currentData()
        self._log.set_filter(Filter(room, self.filter.text(), self._activity, self._person))
        idle = self._log.filter.idle
        self.view.set_empty(
            self.tr("Nothing was said yet.") if idle else self.tr("No message passes the filter.")
        )
        self._count()

    def _on_chosen(self) -> None:
        count = self.view.count_selected()
        if count == 1:
            self._tell(self.view.selected()[0])
        elif count:
            one, many = "1 message selected", "{count} messages selected"
            self.detail.tell(counted(self.tr, one, many, count), "")
        else:
            self.detail.tell("", "")
        self.chosen.emit()

    def _on_changed(self) -> None:
        """What was erased isn't read here either."""
        if self.view.count_selected() == 1 and (row := self.view.selected()[0]).erased:
            self._tell(row)

    def _tell(self, row: Row) -> None:
        parts = [text.called(row.sender) or self.tr("Host")]
        if row.by:
            parts.append(self.tr("reported by {name}").format(name=text.called(row.by)))
        parts += [text.called(row.room), moment(row.time, self._log.today)]
        if row.count > 1:
            parts.append(f"×{number(row.count)}")
        self.detail.tell("  ·  ".join(parts), row.shown or text.whole(row.text))

    def _count(self) -> None:
        shown, kept = self._log.rowCount(), self._log.kept
        words = number(kept) if shown == kept else self.tr("{shown} of {kept}")
        self._shown.setText(words.format(shown=number(shown), kept=number(kept)))


class Whole(QPlainTextEdit):
    """A peer's text, with all its lines."""

    def createMimeDataFromSelection(self) -> QMimeData:
        """What sets names apart is for the eye alone."""
        taken = QMimeData()
        taken.setText(text.copied(super().createMimeDataFromSelection().text()))
        return taken


class Detail(QFrame):
    """The whole text of the selected message, with its lines; nothing in it is markup or a link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._about = ElidedLabel("", "meta")
        self.edit = Whole()
        self.edit.setObjectName("detail")
        self.edit.setReadOnly(True)
        self.edit.setUndoRedoEnabled(False)
        self.edit.setTabChangesFocus(True)
        self.edit.setAccessibleName(self.tr("The selected message, whole"))
        self.edit.setPlaceholderText(self.tr("Select a message to read all of it."))
        self.edit.setMinimumHeight(40)
        box = QVBoxLayout(self)
        box.setContentsMargins(2, 6, 2, 2)
        box.setSpacing(2)
        box.addWidget(self._about)
        box.addWidget(self.edit, 1)
        self._about.setContentsMargins(10, 0, 8, 0)
        self.tell("", "")

    def tell(self, about: str, whole: str) -> None:
        """Show whose message it is, and all of it."""
        self._about.setText(about)
        self._about.setVisible(bool(about))
        if self.edit.toPlainText() != whole:
            self.edit.setPlainText(whole)
