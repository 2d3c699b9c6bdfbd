"""The line at the bottom: the host speaks to one room, or to all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolBar, QWidget

from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.views.act_button import ActButton
from peerpyrtc_desktop.gui.views.labels import PlainLabel
from peerpyrtc_desktop.gui.views.log_pane import FilterLine
from peerpyrtc_desktop.gui.views.room_box import RoomBox

_LONGEST = 4_000


class SpeakBar(QToolBar):
    """`To [All rooms] [announcement] [Send]`."""

    spoken = Signal(str, object)
    """Words, and the room they are for: None for all."""

    def __init__(self, rooms: RoomsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speak")
        self.setWindowTitle(self.tr("Broadcast"))
        self.setMovable(False)
        # A room that goes while words are typed for it must not turn them into words for all.
        self.room = RoomBox(rooms, gone_is_all=False)
        self.room.setAccessibleName(self.tr("Announce to"))
        self.line = FilterLine()
        self.line.setMaxLength(2 * _LONGEST)  # what is too long is refused in words
        self.line.setPlaceholderText(self.tr("Announcement (Ctrl+B)"))
        self.line.setAccessibleName(self.tr("Announcement"))
        self.pick = ActButton(self.tr("Kept…"))
        self.pick.setAccessibleName(self.tr("Pick an announcement"))
        self.pick.setToolTip(self.tr("Pick an announcement that is kept (Ctrl+Shift+B)"))
        self._is_out = False
        self.send = ActButton(self.tr("Send"))
        self.send.setAccessibleName(self.tr("Send the announcement"))
        content = QWidget()
        box = QHBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(PlainLabel(self.tr("To"), "muted"))
        box.addWidget(self.room)
        box.addWidget(self.line, 1)
        box.addWidget(self.pick)
        box.addWidget(self.send)
        self.addWidget(content)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.line.returnPressed.connect(self._on_send)
        self.send.clicked.connect(self._on_send)
        self.line.textChanged.connect(self._on_changed)
        self.room.currentIndexChanged.connect(self._on_changed)
        self._on_changed()

    def begin(self) -> None:
        """Give the line the keys."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def put(self, words: str, room: str | None) -> bool:
        """Have these words in the line, to be sent to this room or to all; False if that is closed.

        What stood there is back by Ctrl+Z.
        """
        at = self.room.findData(room)
        if at < 0:
            return False
        self.room.setCurrentIndex(at)
        self.begin()
        self.line.insert(" ".join(words.splitlines()))
        return True

    def done(self, said: str) -> None:
        """These words went out; what was written since stays."""
        self._is_out = False
        if self.line.text().strip() == said:
            self.line.clear()

    def refused(self) -> None:
        """They didn't: they may be sent anew."""
        self._is_out = False

    def _on_send(self) -> None:
        words = self.line.text().strip()
        # Return kept down says it once.
        if words and self.room.currentIndex() >= 0 and not self._is_out:
            self._is_out = True
            self.spoken.emit(words, self.room.currentData())

    def _on_changed(self) -> None:
        ready = bool(self.line.text().strip()) and self.room.currentIndex() >= 0
        self.send.setEnabled(ready)
