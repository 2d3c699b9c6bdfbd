"""The stage's bar: which room, the board or not, and which keys there are. It goes by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from peerpyrtc_desktop.gui.models.rooms import RoomsModel
from peerpyrtc_desktop.gui.views.labels import ElidedLabel
from peerpyrtc_desktop.gui.views.room_choice import RoomChoice


class StageBar(QWidget):
    """At the lower edge."""

    def __init__(self, rooms: RoomsModel) -> None:
        super().__init__()
        self.setObjectName("title")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.choice = RoomChoice(rooms)
        self.choice.setAccessibleName(self.tr("Room on the stage"))
        # By Tab alone: a window without keys gives them to the first part that would have them.
        self.choice.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.board = QCheckBox(self.tr("Board"))
        self.board.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keys = self.tr("B: board · Page up, Page down: room · F: window · Esc: close")
        box = QHBoxLayout(self)
        box.setContentsMargins(16, 8, 16, 8)
        box.setSpacing(16)
        box.addWidget(self.choice)
        box.addWidget(self.board)
        box.addWidget(ElidedLabel(keys, "meta"), 1)

    @property
    def is_in_use(self) -> bool:
        """Whether somebody chooses just now."""
        return self.choice.hasFocus() or self.choice.view().isVisible() or self.board.hasFocus()

    def step(self, by: int) -> None:
        """To the next room, or the one before."""
        count = self.choice.count()
        if count:
            self.choice.setCurrentIndex((self.choice.currentIndex() + by) % count)
