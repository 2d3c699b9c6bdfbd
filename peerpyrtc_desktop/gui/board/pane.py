"""The dock of a whiteboard: which room's, the board, whose a stroke is, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from peerpyrtc_desktop.core.permissions import Row
from peerpyrtc_desktop.gui import text
from peerpyrtc_desktop.gui.board.model import BoardModel
from peerpyrtc_desktop.gui.board.view import BoardView
from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.theme import Look
from peerpyrtc_desktop.gui.views.labels import ElidedLabel
from peerpyrtc_desktop.gui.views.room_choice import RoomChoice

_ICON = QSize(18, 18)


class BoardPane(QWidget):
    """Made once it is wanted; while nobody sees it, it reads nothing."""

    def __init__(self, model: BoardModel, rooms: RoomsModel, look: Look) -> None:
        super().__init__()
        self._rooms = rooms
        self._look = look
        self.view = BoardView(model, rooms, look)
        self.choice = RoomChoice(rooms)
        self.choice.setAccessibleName(self.tr("Room of the board"))
        self._icons: dict[QToolButton, str] = {}
        tr = self.tr
        self.further = self._button("zoom-out", tr("Zoom out (-)"))
        self.fit = self._button("maximize", tr("Show all of the board (0)"))
        self.nearer = self._button("zoom-in", tr("Zoom in (+)"))
        self.take = self._button("eraser", tr("Take this stroke off the board (Del)"))
        self.take_all = self._button("user-x", tr("Take all they drew off the board (Shift+Del)"))
        self.clear = self._button("trash-2", tr("Clear the whiteboard"))
        self.restore = self._button("undo-2", tr("Undo clearing"))
        self.locked = QCheckBox(tr("Read-only"))
        self.locked.setToolTip(tr("Let nobody draw but moderators"))
        self.who = ElidedLabel("", "meta")
        self._build()
        self.setFocusProxy(self.view)
        self.further.clicked.connect(self.view.further)
        self.nearer.clicked.connect(self.view.nearer)
        self.fit.clicked.connect(self.view.fit)
        self.choice.chosen.connect(self._on_room)
        for changed in (self.view.chosen, self.view.pointed, model.changed, model.begun):
            changed.connect(self._say)
        rooms.dataChanged.connect(self._offer)
        rooms.cleared.connect(self._offer)
        look.changed.connect(self._draw)
        self._draw()
        self._say()
        self._offer()

    def _build(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 6, 0)
        box.setSpacing(4)
        top, acts = QHBoxLayout(), QHBoxLayout()
        for row in (top, acts):
            row.setSpacing(2)
        top.addWidget(self.choice, 1)
        for each in (self.further, self.fit, self.nearer):
            top.addWidget(each)
        for each in (self.take, self.take_all, self.clear, self.restore):
            acts.addWidget(each)
        acts.addStretch(1)
        acts.addWidget(self.locked)
        box.addLayout(top)
        box.addWidget(self.view, 1)
        box.addWidget(self.who)
        box.addLayout(acts)

    def _button(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIconSize(_ICON)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._icons[button] = icon
        return button

    def _draw(self) -> None:
        for button, icon in self._icons.items():
            button.setIcon(self._look.icon(icon))

    @property
    def room(self) -> str | None:
        """Whose board is shown."""
        return self.choice.room

    def _on_room(self) -> None:
        if self.isVisible():
            self.view.model.show(self.room)
        self._offer()

    def _offer(self) -> None:
        """What can be done with this room's board."""
        room = self.room
        drawn = bool(self.view.model.strokes)
        self.clear.setEnabled(room is not None and drawn)
        self.restore.setEnabled(room is not None and self._rooms.is_cleared(room))
        self.locked.setEnabled(room is not None)
        is_locked = False
        if room is not None:
            table = self._rooms.settings(room).permissions
            is_locked = Row.DRAW in table.guest and Row.DRAW in table.member
        self.locked.blockSignals(True)
        self.locked.setChecked(is_locked)
        self.locked.blockSignals(False)

    def _say(self) -> None:
        """Whose the stroke is that is pointed at or selected; else how much there is."""
        self._offer()
        is_one = self.view.selected is not None
        self.take.setEnabled(is_one)
        self.take_all.setEnabled(is_one)
        stroke = self.view.shown
        if stroke is not None:
            who = text.called(stroke.sender)
            words = self.tr("Written by {who}") if stroke.text else self.tr("Drawn by {who}")
            words = self.tr("A picture by {who}") if stroke.picture else words
            said = words.format(who=who)
            if self.view.covers(stroke):
                said = self.tr("{said}; Space shows it").format(said=said)
            self.who.setText(said)
        else:
            self.who.setText(self.view.summary)
        self.view.setAccessibleDescription(self.who.text())

    def showEvent(self, event: QShowEvent) -> None:
        """From now on it follows the board."""
        super().showEvent(event)
        model = self.view.model
        if model.room == self.room:
            model.go_on()
        else:
            model.show(self.room)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks."""
        super().hideEvent(event)
        self.view.model.rest()
