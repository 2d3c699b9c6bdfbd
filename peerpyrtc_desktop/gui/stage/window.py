"""The stage: a window for the projector, worked by keys alone.

It shows how to come in, the room and what it is about, what the host says, whose hand is up, and
the board; nothing else that guests write, nothing that waits for a moderator, nobody's address.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.board.model import BoardModel
from peerpyrtc_desktop.gui.board.sheet import BoardSheet
from peerpyrtc_desktop.gui.models.peers import PeersModel
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.stage.bar import StageBar
from peerpyrtc_desktop.gui.stage.fitted import FittedLabel
from peerpyrtc_desktop.gui.stage.hands import hides_names, turns
from peerpyrtc_desktop.gui.stage.told import Told
from peerpyrtc_desktop.gui.stage.turn_list import TurnList
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.qr import QrCode

_LIKE: Final = (1_920, 1_080)
"""The screen for which the sizes here are pixels."""

_BAR: Final = 6_000
"""Milliseconds that the bar is seen after the last key, or after the pointer has moved."""

_LONG: Final = 48
"""Characters of an address that somebody types; of a longer one the beginning leads there too."""


class StageWindow(QWidget):
    """Made when it is wanted, gone when it is closed."""

    closed = Signal()

    def __init__(
        self,
        rooms: RoomsModel,
        peers: PeersModel,
        told: Told,
        board: BoardModel,
        look: Look,
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._rooms, self._peers, self._told, self._look = rooms, peers, told, look
        self._url = ""
        self._address_of: str | None = None
        self.board = board
        self.code = QrCode()
        self.code.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.address = FittedLabel(look, bold=True)
        self.hint = FittedLabel(look, "muted")
        self.hint.setText(self.tr("Scan the code, or open this address"))
        self.room_name = FittedLabel(look, bold=True)
        self.topic = FittedLabel(look, "muted")
        self.said = FittedLabel(look)
        self.earlier = FittedLabel(look, "muted")
        self.pinned = FittedLabel(look)
        self.strip = FittedLabel(look)
        self.turns = TurnList(look)
        self.sheet = BoardSheet(board, rooms, look, is_read_at_hand=False)
        self.bar = StageBar(rooms)
        self._pages = QStackedWidget()
        self._timer = QTimer(self, interval=_BAR, singleShot=True)
        self._timer.timeout.connect(self._put_bar_away)
        self._build()
        self._keys: dict[Qt.Key, Callable[[], object]] = {
            Qt.Key.Key_Escape: self.close,
            Qt.Key.Key_F11: self.close,
            Qt.Key.Key_B: self.bar.board.toggle,
            Qt.Key.Key_F: self._fill_screen,
            Qt.Key.Key_PageUp: lambda: self.bar.step(-1),
            Qt.Key.Key_PageDown: lambda: self.bar.step(1),
        }
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.bar.choice.chosen.connect(self._on_room)
        self.bar.board.toggled.connect(self.show_board)
        told.changed.connect(self._on_told)
        for changed in (rooms.dataChanged, rooms.pinned_changed, rooms.modelReset):
            changed.connect(self._say)
        for moved in (
            rooms.dataChanged,  # whether a room hides who is there
            rooms.modelReset,
            peers.dataChanged,
            peers.rowsInserted,
            peers.rowsRemoved,
            peers.modelReset,
            peers.left,
        ):
            moved.connect(self._show_turns)
        look.changed.connect(self.update)
        self._on_room()

    def _build(self) -> None:
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        self._left.addWidget(self.hint)
        self._left.addWidget(self.code, 0, Qt.AlignmentFlag.AlignHCenter)
        self._left.addWidget(self.turns, 1)
        notice = QWidget()
        self._notice = QVBoxLayout(notice)
        self._notice.setContentsMargins(0, 0, 0, 0)
        self._notice.addWidget(self.said, 6)
        self._notice.addWidget(self.earlier, 2)
        self._notice.addWidget(self.pinned, 2)
        drawn = QWidget()
        self._drawn = QVBoxLayout(drawn)
        self._drawn.setContentsMargins(0, 0, 0, 0)
        self._drawn.addWidget(self.sheet, 1)
        self._drawn.addWidget(self.strip)
        self._pages.addWidget(notice)
        self._pages.addWidget(drawn)
        self._right.addWidget(self.room_name)
        self._right.addWidget(self.topic)
        self._right.addWidget(self._pages, 1)
        self._sides = QHBoxLayout()
        self._sides.addLayout(self._left)
        self._sides.addLayout(self._right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        # Sizes go by the screen: none of them makes the window larger than that.
        box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        box.addLayout(self._sides, 1)
        box.addWidget(self.address)
        # Over all else: nothing moves when it comes and goes.
        self.bar.setParent(self)
        self.bar.hide()
        # A move over a part of it is one over the window.
        for part in self.findChildren(QWidget):
            part.setMouseTracking(True)

    # --- what it is told

    @property
    def room(self) -> str | None:
        """The one that is shown."""
        return self.bar.choice.room

    def show_address(self, url: str) -> None:
        """Guests come in there; "" while they can't."""
        self._url = url
        self._say()

    def show_board(self, on: bool) -> None:
        """The board, or what the host says."""
        self.bar.board.setChecked(on)
        self._pages.setCurrentIndex(int(on))
        self.board.show(self.room if on else None)
        self._measure()
        self._say()

    def _on_room(self) -> None:
        self.show_board(self.bar.board.isChecked())
        self._show_turns()

    def _on_told(self, room: str) -> None:
        if room == self.room:
            self._say()

    def _say(self) -> None:
        """All words, as they are now."""
        room = self.room or ""
        settings = self._rooms.settings(room)
        shown = text.name(room)
        self.setWindowTitle(
            self.tr("Stage: {room}").format(room=shown) if room else self.tr("Stage")
        )
        self.room_name.setText(shown)
        self.topic.setText(text.one_line(settings.topic))
        self.topic.setVisible(bool(settings.topic))
        latest = self._told.latest(room, 3)
        said = text.whole(latest[0]) if latest else ""
        pinned = [
            text.one_line(each) for each in (settings.notice, self._told.pinned(room)) if each
        ]
        if not said and pinned:
            said = pinned.pop(0)
        self.said.setText(said)
        self.earlier.setText("\n".join(text.one_line(each) for each in latest[1:]))
        self.earlier.setVisible(len(latest) > 1)
        self.pinned.setText("\n".join(pinned))
        self.pinned.setVisible(bool(pinned))
        self.strip.setText(text.one_line(said))
        self.strip.setVisible(bool(said))
        self._say_address(room)

    def _say_address(self, room: str) -> None:
        url = text.room_url(self._url, room) if self._url and room else self._url
        if url != self._address_of:
            self._address_of = url
            self.code.show_text(url)
            is_short = len(url) <= _LONG and "%" not in url
            self.address.setText(url if is_short else self._url)
            for part in (self.hint, self.code, self.address):
                part.setVisible(bool(url))
            self._measure()

    def _show_turns(self) -> None:
        room = self.room or ""
        there = (self._peers.peer(each) for each in self._peers.everyone())
        found = turns((each for each in there if each is not None), room)
        is_hidden = hides_names(self._rooms.settings(room).permissions)
        self.turns.show_turns(found, is_hidden=is_hidden)

    # --- its sizes

    def _measure(self) -> None:
        """By the screen: what is read from the last row is as large as it can be."""
        unit = min(self.width() / _LIKE[0], self.height() / _LIKE[1])
        side = round(500 * unit)
        # The board has the more room the less is said beside it.
        small = 0.65 if self.bar.board.isChecked() else 1.0
        for box in (self._left, self._right, self._notice, self._drawn):
            box.setSpacing(round(20 * unit))
        edge = round(56 * unit)
        self._sides.setContentsMargins(edge, edge // 2, edge, edge // 2)
        self._sides.setSpacing(edge)
        self.code.setFixedSize(side, side)
        for label, most, least, lines in (
            (self.hint, 30, 20, 1.0),
            (self.address, 64, 24, 1.0),
            (self.room_name, 88, 40, 1.0),
            (self.topic, 44, 30, 1.0),
            (self.strip, 60, 30, 1.3),
        ):
            times = 1.0 if label is self.hint else small
            label.set_sizes(most * unit * times, least * unit * times)
            label.lines_high(lines)
        self.hint.setFixedWidth(side)
        self.turns.setFixedWidth(side)
        self.said.set_sizes(120 * unit, 36 * unit)
        self.earlier.set_sizes(40 * unit, 26 * unit)
        self.pinned.set_sizes(48 * unit, 28 * unit)
        self.turns.measure(unit)
        high = self.bar.sizeHint().height()
        self.bar.setGeometry(0, self.height() - high, self.width(), high)

    # --- keys and the bar

    def _show_bar(self) -> None:
        had_keys = self.bar.is_in_use
        self.bar.show()
        self.bar.raise_()
        if not had_keys:
            self.setFocus()  # else the bar's first part would take them
        self._timer.start()

    def _put_bar_away(self) -> None:
        """Not while somebody chooses there."""
        if self.bar.is_in_use:
            self._timer.start()
        else:
            self.bar.hide()
            self.setFocus()

    def _fill_screen(self) -> None:
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See `bar`, which says what there is."""
        act = self._keys.get(Qt.Key(event.key()))
        if act is None or event.isAutoRepeat():
            super().keyPressEvent(event)
            if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt):
                return
        else:
            act()
        self._show_bar()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Whoever moves the pointer looks for something."""
        super().mouseMoveEvent(event)
        self._show_bar()

    # --- what Qt asks

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another screen has other sizes."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quiet ground."""
        QPainter(self).fillRect(self.rect(), self._look.colour("bg"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nobody looks any more."""
        self.board.show(None)
        self.board.unfollow()
        super().closeEvent(event)
        self.closed.emit()
